import { beforeAll, describe, expect, it } from "vitest";
import { detectParagraphs, keepFrench, loadLanguage, splitByLanguage } from "../../src/language/index.js";
import { readLanguageTables } from "../../src/resources.js";
import type { Document } from "../../src/types.js";

beforeAll(() => loadLanguage(readLanguageTables));

const FRENCH = [
  "La bibliothèque de Beresford rouvrira ses portes le 14 mars, après onze mois de travaux qui ont coûté 850 000 $ à la municipalité.",
  "Le conseil a choisi mardi soir l'architecte Odette Savoie, de Bathurst, pour dessiner la nouvelle salle de lecture.",
  "Les usagers pourront emprunter jusqu'à 20 livres à la fois, et les amendes de retard disparaissent pour les enfants.",
  "La mairesse Lise Cormier-Roy espère attirer 400 abonnés de plus d'ici la fin de l'année.",
];
const ENGLISH = [
  "The library in Beresford will open its doors again on March 14, after eleven months of work that cost the town $850,000.",
  "On Tuesday night council chose architect Odette Savoie, of Bathurst, to design the new reading room.",
  "Patrons will be able to borrow up to 20 books at a time, and late fees are gone for children.",
  "Mayor Lise Cormier-Roy hopes to attract 400 more members by the end of the year.",
];
const QUOTATION =
  '"We never thought the building would still be standing after the flood, but here we are," said Donna McGraw, who runs the archives.';

const alternate = (one: readonly string[], two: readonly string[]): string[] =>
  one.flatMap((paragraph, at) => [paragraph, two[at] ?? ""]);

const documentOf = (body: string, more: Partial<Document> = {}): Document => ({
  id: "x", url: undefined, source: undefined, section: undefined, title: undefined, byline: undefined,
  publishedAt: undefined, language: undefined, country: undefined, body, teasers: [], blocks: [], segments: [], ...more,
}); // prettier-ignore

describe("the paragraphs of an article", () => {
  const codes = (paragraphs: readonly string[]): string[] =>
    detectParagraphs(paragraphs).map(({ code }) => code);

  it("each in its own language", () => {
    expect(codes([FRENCH[0] ?? "", QUOTATION, FRENCH[1] ?? ""])).toEqual(["fr", "en", "fr"]);
    expect(codes(alternate(FRENCH, ENGLISH))).toEqual(["fr", "en", "fr", "en", "fr", "en", "fr", "en"]);
  });

  it.each([
    "2. Corinne Paradis (Estoc de Québec)",
    "Finale : Tran b. Girard 15-9",
    "23 h 50",
    "Portes closes",
  ])("too short to say, it goes with its neighbours: %s", (short) => {
    expect(codes([FRENCH[0] ?? "", short, FRENCH[1] ?? ""])).toEqual(["fr", "fr", "fr"]);
    expect(codes([...FRENCH, "Beresford, N.-B.", ...ENGLISH]).slice(-4)).toEqual(["en", "en", "en", "en"]);
  });

  it("nothing to go by", () => expect(codes(["12 345", "", "!!!"])).toEqual(["und", "und", "und"]));
});

describe("what is kept", () => {
  const keptOf = (paragraphs: readonly string[], title?: string) => splitByLanguage(title, paragraphs);

  it("an English quotation stays in a French article", () => {
    const { language, kept, other } = keptOf([FRENCH[0] ?? "", QUOTATION, ...FRENCH.slice(1)]);
    expect(language.code).toBe("fr");
    expect(kept).toEqual([true, true, true, true, true]);
    expect(other).toBeUndefined();
  });

  it.each([
    ["French first", [...FRENCH, ...ENGLISH], [true, true, true, true, false, false, false, false]],
    ["English first", [...ENGLISH, ...FRENCH], [false, false, false, false, true, true, true, true]],
    ["in turn", alternate(FRENCH, ENGLISH), [true, false, true, false, true, false, true, false]],
    ["a short translation", [...FRENCH, ...ENGLISH.slice(0, 2)], [true, true, true, true, false, false]],
  ])("of two versions the French one: %s", (_, paragraphs, expected) => {
    const { language, kept, other } = keptOf(paragraphs);
    expect(language.code).toBe("fr");
    expect(kept).toEqual(expected);
    expect(other).toBe("en");
  });

  it("an English article that quotes French is English", () => {
    const { language, kept } = keptOf([...ENGLISH, `« ${FRENCH[3] ?? ""} »`]);
    expect(language.code).toBe("en");
    expect(kept).not.toContain(false);
  });

  it("a Haitian page with its French version", () => {
    const creole =
      "Gouvènman an te anonse jodi a ke lekòl yo ap rete fèmen nan tout peyi a pandan de semèn, poutèt ensekirite ki genyen nan kapital la. Paran yo di yo pa konnen ki jan timoun yo pral kontinye aprann.";
    const { kept, other } = keptOf([...FRENCH, creole, creole]);
    expect(other).toBe("ht");
    expect(kept).toEqual([true, true, true, true, false, false]);
  });

  it("nothing at all", () =>
    expect(splitByLanguage(undefined, [""])).toMatchObject({ language: { code: "und" } }));
});

describe("a document", () => {
  const mixed = alternate(FRENCH, ENGLISH);
  const body = mixed.join("\n\n");

  it("loses its other version, says so, and its segments still lead to the page", () => {
    let at = 0;
    const segments = mixed.map((paragraph) => {
      const segment = { field: "body" as const, start: at, end: at + paragraph.length, pageStart: at + 100 };
      at += paragraph.length + 2;
      return segment;
    });
    const page = " ".repeat(100) + body;
    const title = { field: "title" as const, start: 0, end: 5, pageStart: 3 };
    const { document, language } = keepFrench({}, documentOf(body, { segments: [title, ...segments] }));
    expect(language.code).toBe("fr");
    expect(document.body).toBe(FRENCH.join("\n\n"));
    expect(document.notes).toEqual([
      { code: "bilingual", message: "Page bilingue (français et anglais) : seule la partie française a été gardée." },
    ]); // prettier-ignore
    expect(document.segments[0]).toEqual(title);
    expect(document.segments).toHaveLength(5);
    for (const { start, end, pageStart } of document.segments.slice(1))
      expect(document.body.slice(start, end)).toBe(page.slice(pageStart, pageStart + end - start));
  });

  it("given as a body it stays as it is, and says so", () => {
    const { document } = keepFrench({ body }, documentOf(body));
    expect(document.body).toBe(body);
    expect(document.notes?.[0]?.message).toContain("gardé tel quel");
  });

  it("the publisher's word is believed, the page's only where the text can't tell", () => {
    expect(keepFrench({ language: "en" }, documentOf(FRENCH.join("\n\n"))).language.code).toBe("en");
    expect(keepFrench({}, documentOf(FRENCH.join("\n\n"), { language: "en" })).language.code).toBe("fr");
    expect(keepFrench({}, documentOf("4-2", { language: "fr" })).language.code).toBe("fr");
  });

  it("an article in one language is handed on untouched", () => {
    const doc = documentOf(FRENCH.join("\n\n"));
    expect(keepFrench({}, doc).document).toBe(doc);
  });
});
