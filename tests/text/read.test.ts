/** Making a text ready for reading, and the way back to what was given. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, nameKey, read, slug } from "../../src/text/fold.js";

/** Source, its reading. Escapes rather than the characters, which no editor shows. */
const READINGS: readonly (readonly [what: string, source: string, text: string])[] = [
  ["plain text", "Le maire d'Amos.", "Le maire d'Amos."],
  ["composed accents", "Été à Montréal", "Été à Montréal"],
  ["decomposed accents", "E\u0301te\u0301 a\u0300 Montre\u0301al", "Été à Montréal"],
  ["two marks on a letter", "Vie\u0323\u0302t", "Việt"],
  ["marks in the other order", "Vie\u0302\u0323t", "Việt"],
  ["a mark that composes with nothing", "m\u0302m", "m\u0302m"],
  ["no-break spaces", "2\u00a0200\u202f000\u00a0$", "2 200 000 $"],
  ["thin, figure and ideographic spaces", "a\u2009b\u2007c\u3000d", "a b c d"],
  ["a tab", "a\tb", "a b"],
  ["curly apostrophes", "l\u2019e\u0301te\u0301 d\u02bcAmos", "l'été d'Amos"],
  ["a full-width apostrophe", "l\uff07été", "l'été"],
  ["no-break hyphens", "Saint\u2011Jean, Sainte\u2010Foy", "Saint-Jean, Sainte-Foy"],
  ["dashes stay", "oui – non — peut-être", "oui – non — peut-être"],
  ["guillemets and ellipsis stay", "« Bien… »", "« Bien… »"],
  ["CRLF", "un\r\ndeux\r\n", "un\ndeux\n"],
  ["old Mac line ends", "un\rdeux", "un\ndeux"],
  ["soft hyphens", "Mont\u00adréal", "Montréal"],
  ["zero-width spaces and joiners", "a\u200bb\u200dc\u2060d", "abcd"],
  ["a byte order mark", "\ufeffAmos", "Amos"],
  ["direction marks", "\u200eAmos\u202a!\u202c", "Amos!"],
  ["an emoji stays", "Bravo 🎉!", "Bravo 🎉!"],
  ["a lone surrogate stays", "a\ud83cb", "a\ud83cb"],
  ["nothing", "", ""],
];

describe("read", () => {
  it.each(READINGS)("%s", (_, source, text) => {
    expect(read(source).text).toBe(text);
  });

  it("leaves the offsets of a plain text alone", () => {
    const source = "Québec accorde 2,2 M$ aux pôles : « Voilà… » – c'est dit.\n";
    const { text, toSource } = read(source);
    expect(text).toBe(source);
    for (let at = 0; at <= source.length; at++) expect(toSource(at)).toBe(at);
  });

  it.each([
    ["NFD", "L'e\u0301cole de Montre\u0301al", "école", "e\u0301cole"],
    ["a soft hyphen inside", "à Mont\u00adréal hier", "Montréal", "Mont\u00adréal"],
    ["a curly apostrophe", "à Val\u2011d\u2019Or hier", "Val-d'Or", "Val\u2011d\u2019Or"],
    ["CRLF before", "Un.\r\n\r\nMarie Roy rit.", "Marie Roy", "Marie Roy"],
    ["a byte order mark before", "\ufeffMarie Roy rit.", "Marie Roy", "Marie Roy"],
    ["a no-break space inside", "Mme\u00a0Marie\u202fRoy rit.", "Marie Roy", "Marie\u202fRoy"],
    ["a line end of two characters", "Marie Roy\r\nrit.", "Marie Roy", "Marie Roy"],
    ["an invisible character behind", "à Amos\u200b, hier", "Amos", "Amos"],
    ["the very end", "Voici Rene\u0301", "René", "Rene\u0301"],
  ])("finds the way back over %s", (_, source, wanted, slice) => {
    const { text, toSource, toSourceEnd } = read(source);
    const start = text.indexOf(wanted);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(source.slice(toSource(start), toSourceEnd(start + wanted.length))).toBe(slice);
  });

  it("maps both ends of the text to both ends of the source", () => {
    for (const [, source] of READINGS) {
      const { text, toSource } = read(source);
      expect(toSource(text.length)).toBe(source.length);
      expect(toSource(0)).toBeLessThanOrEqual(source.length);
    }
  });
});

/** What newspapers' systems leave in a text, in any order. */
const piece = fc.constantFrom(
  ..."aéÉœ0 ,.\n".split(""),
  ..."\u2019\u00a0\u202f\u2011\u00ad\u200b\ufeff\t«»–\u2026".split(""),
  ..."\u0301\u0323\u0327".split(""),
  "e\u0301",
  "c\u0327",
  "\r\n",
  "🎉",
  "\ud83c",
  "n\u0303",
);
const messy = fc.array(piece, { maxLength: 40, size: "max" }).map((pieces) => pieces.join(""));

describe("read, of any text", () => {
  it("gives offsets that only grow, within the source", () => {
    fc.assert(
      fc.property(messy, (source) => {
        const { text, toSource } = read(source);
        let before = 0;
        for (let at = 0; at <= text.length; at++) {
          const now = toSource(at);
          expect(now).toBeGreaterThanOrEqual(before);
          expect(now).toBeLessThanOrEqual(source.length);
          before = now;
        }
      }),
    );
  });

  it("reads any slice of the source as the text it maps to", () => {
    fc.assert(
      fc.property(messy, fc.nat(), fc.nat(), (source, x, y) => {
        const { text, toSource, toSourceEnd } = read(source);
        // Only where a character of the source begins can it be cut: a letter and its marks are one.
        const cuts = [...Array(text.length + 1).keys()].filter(
          (at) => (at === 0 || toSource(at) > toSource(at - 1)) && !/^\p{M}/u.test(text.slice(at)),
        );
        const [a = 0, b = 0] = [cuts[x % cuts.length] ?? 0, cuts[y % cuts.length] ?? 0].toSorted(
          (p, q) => p - q,
        );
        expect(read(source.slice(toSource(a), toSourceEnd(b))).text).toBe(text.slice(a, b));
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(messy, (source) => {
        // A mark behind a space or an apostrophe is scrap: what it stands on may change once more.
        fc.pre(!/[^\p{L}\p{M}]\p{M}|^\p{M}/u.test(source));
        const { text } = read(source);
        expect(read(text).text).toBe(text);
      }),
    );
  });

  it("reads NFC and NFD alike", () => {
    fc.assert(
      fc.property(messy, (source) => {
        fc.pre(!/[^\p{L}\p{M}]\p{M}|^\p{M}/u.test(source));
        expect(read(source.normalize("NFD")).text).toBe(read(source.normalize("NFC")).text);
      }),
    );
  });
});

describe("match keys", () => {
  it.each([
    ["Québec", "QUÉBEC", "que\u0301bec"],
    ["œuvre", "OEUVRE", "Œuvre"],
    ["Lætitia", "LAETITIA", "laetitia"],
    ["Îles", "iles", "ÎLES"],
    ["garçon", "GARÇON", "garc\u0327on"],
  ])("one key for %s, %s, %s", (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it("keeps apart what differs by more than case and accents", () => {
    expect(new Set(["pèche", "pêcher", "pécheur", "Amos", "Amqui"].map(fold)).size).toBe(5);
  });

  it.each([
    ["Saint-Jean-sur-Richelieu", "St-Jean sur Richelieu", "SAINT JEAN SUR RICHELIEU"],
    ["Sainte-Foy", "Ste-Foy", "Ste Foy"],
    ["Val-d'Or", "Val d'Or", "VAL–D’OR"],
    ["Gaspésie–Îles-de-la-Madeleine", "Gaspésie-Îles-de-la-Madeleine", "Gaspésie — Îles-de-la-Madeleine"],
  ])("one name for %s, %s, %s", (...spellings) => {
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
  });

  it("makes the last part of an id", () => {
    expect(slug("Marie-Ève Proulx-L'Écuyer")).toBe("marie-eve-proulx-l-ecuyer");
    expect(slug("Œuvre 2.0 !")).toBe("oeuvre-2-0");
    expect(slug("…")).toBe("");
  });
});
