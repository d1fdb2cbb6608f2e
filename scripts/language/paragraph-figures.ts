/** Paragraphs of the corpus, and pages mixed from SIB-200: is each in the right language, is the right version kept? */
import { detectParagraphs, splitByLanguage } from "../../src/language/index.js";
import type { Count } from "../../src/evaluation/count.js";
import { readPages } from "../corpus-tools/files.js";
import type { Part } from "../corpus-tools/page.js";
import { createRandom } from "./random.js";
import { codeOfSib, readSib, sibFolders } from "./test-sets.js";

/** Pages mixed with each language. */
const PAGES = 50;

const add = (counts: Map<string, Count>, layer: string, right: number, of: number): void => {
  const count = counts.get(layer) ?? { right: 0, found: 0, wanted: 0 };
  counts.set(layer, { right: count.right + right, found: count.found + of, wanted: count.wanted + of });
};

/** `parts` of the corpus: its test part is for `npm run evaluate` alone. */
export function scoreParagraphs(shared: URL, parts: readonly Part[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const part of parts) scoreCorpus(counts, part);
  const random = createRandom(11);
  const french = readSib(shared, "fra_Latn");
  for (const folder of sibFolders(shared)) {
    if (folder === "fra_Latn") continue;
    const other = readSib(shared, folder);
    for (let page = 0; page < PAGES; page++) {
      // The same sentences in both languages, one to three a paragraph: a translation.
      const own: string[] = [];
      const theirs: string[] = [];
      const length = 4 + random.below(5);
      for (let at = random.below(french.length - 40); own.length < length;) {
        const size = 1 + random.below(3);
        own.push(french.slice(at, at + size).join(" "));
        theirs.push(other.slice(at, at + size).join(" "));
        at += size;
      }
      scorePage(counts, own, theirs, codeOfSib(folder), random.next() < 0.5);
      const quoting = own.toSpliced(1 + random.below(length - 1), 0, `"${random.pick(other)}"`);
      const { language, other: second } = splitByLanguage(undefined, quoting);
      add(counts, "mixes, quotation stays", language.code === "fr" && second === undefined ? 1 : 0, 1);
    }
  }
  return counts;
}

function scorePage(
  counts: Map<string, Count>,
  own: readonly string[],
  theirs: readonly string[],
  code: string,
  isFrenchFirst: boolean,
): void {
  const pair = (french: string, at: number): string[] =>
    isFrenchFirst ? [french, theirs[at] ?? ""] : [theirs[at] ?? "", french];
  const alternating = own.flatMap(pair);
  const wanted = own.flatMap(() => [isFrenchFirst, !isFrenchFirst]);
  const found = detectParagraphs(alternating);
  add(counts, "mixes, paragraph French or not", found.filter((one, at) => (one.code === "fr") === wanted[at]).length, found.length); // prettier-ignore
  add(counts, "mixes, paragraph's own language", found.filter((one, at) => one.code === (wanted[at] === true ? "fr" : code)).length, found.length); // prettier-ignore
  const isRight = (paragraphs: readonly string[], kept: readonly boolean[]): number => {
    const split = splitByLanguage(undefined, paragraphs);
    return split.other !== undefined && split.kept.every((one, at) => one === kept[at]) ? 1 : 0;
  };
  add(counts, "mixes, French version kept (in turn)", isRight(alternating, wanted), 1);
  const after = isFrenchFirst ? [...own, ...theirs] : [...theirs, ...own];
  const keptAfter = after.map((_, at) => at < own.length === isFrenchFirst);
  add(counts, "mixes, French version kept (one after)", isRight(after, keptAfter), 1);
}

function scoreCorpus(counts: Map<string, Count>, part: Part): void {
  for (const { page } of readPages(part)) {
    const blocks = page.blocks.filter(({ label }) => label === "body" || label === "subhead");
    const found = detectParagraphs(
      blocks.map(({ start, end }) => page.raw.slice(start, end).replaceAll("\n", " ")),
    );
    blocks.forEach(({ language }, at) => {
      const isRight = found[at]?.code === language;
      add(counts, `corpus ${part}, paragraph's language`, isRight ? 1 : 0, 1);
      if (language !== "fr") add(counts, `corpus ${part}, foreign paragraphs`, isRight ? 1 : 0, 1);
    });
  }
}
