/** What the newspaper's typography did to a sentence changes no value, and no span but by the characters swapped. */
import { describe, expect, it } from "vitest";
import { AMOUNT_SENTENCES } from "./amount-sentences.corpus.js";
import { AMOUNTS } from "./amounts.corpus.js";
import { DATE_SENTENCES, DATES } from "./dates.corpus.js";
import { QUANTITIES } from "./quantities.corpus.js";
import { readLayer, unmark } from "./support.js";
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

const MONTH =
  /(?<=\d(?:er)? )(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/g;
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

  it("spans lead back to the source", () => {
    const source = "L’hôpital a reçu 2\u202f200\u202f000\u00a0$ le 15 juillet\u00a02020.";
    const layer = createLayer("body", source);
    const found = readLayer(layer).map(({ start, end }) =>
      source.slice(layer.toSource(start), layer.toSource(end)),
    );
    expect(found).toEqual(["2\u202f200\u202f000\u00a0$", "15 juillet\u00a02020"]);
  });
});
