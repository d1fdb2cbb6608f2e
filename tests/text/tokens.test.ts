/** Tokens by French habits, with exact offsets. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLayer } from "../../src/text/layer.js";
import { shapeOf, tokenize } from "../../src/text/tokens.js";

/** A text and its tokens, between bars. */
const TABLE: readonly (readonly [text: string, tokens: string])[] = [
  ["L'école ouvre.", "L'|école|ouvre|."],
  ["qu'aujourd'hui", "qu'|aujourd'hui"],
  ["aujourd'hui", "aujourd'hui"],
  ["d'aujourd'hui", "d'|aujourd'hui"],
  ["jusqu'à l'été", "jusqu'|à|l'|été"],
  ["lorsqu'elle", "lorsqu'|elle"],
  ["Puisqu'il pleut", "Puisqu'|il|pleut"],
  ["quelqu'un", "quelqu'un"],
  ["presqu'île", "presqu'île"],
  ["D'ailleurs", "D'ailleurs"],
  ["l'hôpital", "l'|hôpital"],
  ["l'œuvre", "l'|œuvre"],
  ["l'Île-des-Sœurs", "l'|Île-des-Sœurs"],
  ["à Val-d'Or", "à|Val-d'Or"],
  ["à L'Ancienne-Lorette", "à|L'|Ancienne-Lorette"],
  ["N'Djamena", "N'Djamena"],
  ["M'Bala Diop", "M'Bala|Diop"],
  ["Paul O'Neill", "Paul|O'Neill"],
  ["d'Outremont", "d'|Outremont"],
  ["Saint-Jean-sur-Richelieu", "Saint-Jean-sur-Richelieu"],
  ["Marie-Eve", "Marie-Eve"],
  ["a-t-il dit", "a|-t-il|dit"],
  ["dit-elle", "dit|-elle"],
  ["pense-t-on", "pense|-t-on"],
  ["Va-t-il", "Va|-t-il"],
  ["donnez-le-moi", "donnez-le|-moi"],
  ["Celui-ci", "Celui-ci"],
  ["celles-là et ceux-ci", "celles-là|et|ceux-ci"],
  ["là-bas", "là-bas"],
  ["ce jour-là", "ce|jour-là"],
  ["rendez-vous", "rendez-vous"],
  ["au-dessus", "au-dessus"],
  ["le 45e parallèle", "le|45e|parallèle"],
  ["le 1er mai", "le|1er|mai"],
  ["le G7", "le|G7"],
  ["COVID-19", "COVID-19"],
  ["2,2 millions", "2,2|millions"],
  ["12.50 $", "12.50|$"],
  ["1.234,56", "1.234,56"],
  ["2 200 000 $", "2|200|000|$"],
  ["12 %.", "12|%|."],
  ["en 2020, 15", "en|2020|,|15"],
  ["15h30", "15h30"],
  ["d'« intérêt »", "d'|«|intérêt|»"],
  ['l\'"affaire"', 'l\'|"|affaire|"'],
  ["«Bonjour», dit Ana.", "«|Bonjour|»|,|dit|Ana|."],
  ["M. Roy", "M|.|Roy"],
  ["R.-V.", "R|.|-|V|."],
  ["oui… non", "oui|…|non"],
  ["Gaspésie–Îles", "Gaspésie|–|Îles"],
  ["#MoiAussi @ici", "#|MoiAussi|@|ici"],
  ["www.amos.ca", "www|.|amos|.|ca"],
  ["Bravo 🎉!", "Bravo|🎉|!"],
  ["a\ud83cb", "a|\ud83c|b"],
  ["", ""],
];

const textsOf = (text: string): string[] => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it.each(TABLE)("%s", (text, tokens) => {
    expect(textsOf(text).join("|")).toBe(tokens);
  });

  it("says what each is", () => {
    const kinds = tokenize("L'an 2,5 d'« or » G7.").map(({ text, kind }) => `${text} ${kind}`);
    expect(kinds).toEqual([
      "L' elision", "an word", "2,5 number", "d' elision", "« punctuation", "or word", "» punctuation",
      "G7 word", ". punctuation",
    ]); // prettier-ignore
  });

  it("gives each word its match key", () => {
    expect(tokenize("L'Été à MONTRÉAL").map(({ norm }) => norm)).toEqual(["l'", "ete", "a", "montreal"]);
  });
});

const piece = fc.constantFrom(
  ..."aéÉM0 ,.'-\n".split(""),
  "l'", "qu'", "aujourd'hui", "-t-il", "Jean-", "« ", " »", "2,2", "🎉", "\ud83c", "e\u0301", "\u00a0", "\u2019", "\u200b", "—", "1er",
); // prettier-ignore
const anyText = fc.array(piece, { maxLength: 40, size: "max" }).map((pieces) => pieces.join(""));

describe("tokenize, of any text", () => {
  it("covers every character but spaces, once, in order, and each token is its own slice", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string(), fc.string({ unit: "binary" })), (source) => {
        const { text, tokens } = createLayer("body", source);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start).trim()).toBe("");
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toBe("");
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 150 },
    );
  });

  it("reads curly apostrophes, no-break spaces and decomposed letters as their plain forms", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("l'", "été", " ", "d'« ", "Val-d'Or", "2,2", "."), { maxLength: 20 }),
        (pieces) => {
          const plain = pieces.join("");
          const odd = plain.replaceAll("'", "\u2019").replaceAll(" ", "\u202f").normalize("NFD");
          const texts = (source: string): string[] =>
            createLayer("body", source).tokens.map((token) => token.text);
          expect(texts(odd)).toEqual(texts(plain));
        },
      ),
    );
  });
});

describe("shapeOf", () => {
  it.each([
    ["Montréal", "title"], ["Marie-Eve", "title"], ["École", "title"], ["MONTRÉAL", "upper"], ["ONU", "upper"], ["À", "title"],
    ["montréal", "lower"], ["été", "lower"], ["iPhone", "mixed"], ["McGill", "title"], ["eSport", "mixed"],
  ] as const)("%s is %s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  }); // prettier-ignore
});
