/** What the newspaper's typography did to a sentence changes no value, and no span but by the characters swapped. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { AMOUNT_SENTENCES } from "./amount-sentences.corpus.js";
import { AMOUNTS } from "./amounts.corpus.js";
import { DATE_SENTENCES, DATES } from "./dates.corpus.js";
import { QUANTITIES } from "./quantities.corpus.js";
import { readLayer, unmark } from "./support.js";
import { articleOf } from "../../../scripts/corpus-tools/article.js";
import { readPage, sourceFiles } from "../../../scripts/corpus-tools/files.js";
import { createLayer } from "../../../src/text/layer.js";
import type { ValueMention } from "../../../src/types.js";

const SENTENCES = [
  ...AMOUNTS.flatMap(({ spellings }) =>
    spellings.map((spelling) => `Selon l'avis, ${unmark(spelling).text} pour l'école d'à côté.`),
  ),
  ...QUANTITIES.flatMap(({ spellings }) =>
    spellings.map((spelling) => `Selon l'avis, ${unmark(spelling).text} à l'école.`),
  ),
  ...AMOUNT_SENTENCES.map(({ marked }) => unmark(marked).text),
  ...DATES.flatMap(({ marked }) => marked.map((sentence) => unmark(sentence).text)),
  ...DATE_SENTENCES.map(({ marked }) => unmark(marked).text),
];

const VALUE_LIKE =
  /\d|(?<!\p{L})(?:millions?|cents?|mille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|semaine|mois|année|an|ans|deux|trois|quatre|cinq|six|sept|huit|dix)(?!\p{L})/u;
const MONTH =
  /(?<=\d(?:er)? )(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/gu;
/** Without a day beside it, "Mars" or "Avril" is a name first. */
const BARE_MONTH =
  /(?<=(?<!\p{L})(?:en|depuis|fin|début) )(janvier|février|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/gu;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Each swaps characters one for one in reading, so that spans stay comparable. */
const CHANGES: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["typographic apostrophes", (text) => text.replaceAll("'", "’")],
  ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
  ["narrow no-break spaces between and after figures", (text) => text.replace(/(?<=\d) /g, "\u202f")],
  ["thin spaces", (text) => text.replaceAll(" ", "\u2009")],
  ["decomposed letters", (text) => text.normalize("NFD")],
  ["no-break hyphens", (text) => text.replaceAll("-", "\u2011")],
  ["invisible characters", (text) => text.replaceAll(" ", " \u200b")],
  ["month with a capital", (text) => text.replace(MONTH, capital)],
  ["month in capitals", (text) => text.replace(MONTH, (month) => month.toUpperCase())],
];

/** Of those, some change other characters of an article than they would of a table's sentence. */
const MORE_CHANGES: typeof CHANGES = [
  ["straight apostrophes", (text) => text.replace(/[’ʼ]/g, "'")],
  ["plain spaces", (text) => text.replace(/[\u00a0\u202f]/g, " ")],
  ["no-break spaces within numbers", (text) => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0")],
  ["narrow no-break spaces before signs", (text) => text.replace(/ (?=[$€£%:;?!»°])/g, "\u202f")],
  ["bare month with a capital", (text) => text.replace(BARE_MONTH, capital)],
];

/** Sentences of articles in which figures stand, at even steps through all of them. */
const MOST_ARTICLE_SENTENCES = 1000;
const WITH_FIGURES = sourceFiles("train").flatMap((file) =>
  articleOf(readPage(file, "train").page).paragraphs.flatMap((paragraph) =>
    createLayer("body", paragraph)
      .sentences.map(({ start, end }) => paragraph.slice(start, end))
      .filter((sentence) => VALUE_LIKE.test(sentence)),
  ),
);
const ARTICLE_SENTENCES = Array.from(
  { length: MOST_ARTICLE_SENTENCES },
  (_, i) => WITH_FIGURES[Math.floor((i * WITH_FIGURES.length) / MOST_ARTICLE_SENTENCES)] ?? "",
);

/** Everything a mention says, but for the letters that were changed. */
function said(mention: ValueMention): object {
  const { text, ...rest } = mention;
  return { ...rest, text: text.toLowerCase() };
}

describe("typography changes nothing", () => {
  it.each(CHANGES)("%s", (_name, change) => {
    for (const sentence of SENTENCES) {
      const source = change(sentence);
      const plain = readLayer(createLayer("body", sentence)).map(said);
      const changed = readLayer(createLayer("body", source)).map(said);
      expect({ source, found: changed }).toEqual({ source, found: plain });
    }
  });

  it.each([...CHANGES, ...MORE_CHANGES])("in 1,000 sentences of articles: %s", (_name, change) => {
    expect(ARTICLE_SENTENCES).toHaveLength(MOST_ARTICLE_SENTENCES);
    let changes = 0;
    const differing = ARTICLE_SENTENCES.flatMap((sentence) => {
      const source = change(sentence);
      if (source === sentence) return [];
      changes++;
      const plain = readLayer(createLayer("body", sentence)).map(said);
      const changed = readLayer(createLayer("body", source)).map(said);
      return isDeepStrictEqual(plain, changed) ? [] : [{ source, plain, changed }];
    });
    expect(differing).toEqual([]);
    expect(changes).toBeGreaterThan(0);
  });

  it("spans lead back to the source", () => {
    const source = "L’hôpital a reçu 2\u202f200\u202f000\u00a0$ le 15 juillet\u00a02020.";
    const layer = createLayer("body", source);
    const found = readLayer(layer).map(({ start, end }) =>
      source.slice(layer.toSource(start), layer.toSource(end)),
    );
    expect(found).toEqual(["2\u202f200\u202f000\u00a0$", "15 juillet\u00a02020"]);
  });
});
