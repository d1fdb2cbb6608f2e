/**
 * What a labeller sees of a paragraph besides attributes: the words of short lines and what the markup says, as names
 * that a model may have weights for ("w:publicite", "h:tag:h1"). The trainer wants the names, the decoder the rows.
 */
import type { Sight } from "./attributes.js";
import { eachRun, isNumber } from "./words.js";

/** Longer lines are told by their shape: their words are those of the news. */
const MAX_WORDED = 14;
/** A line of so few words is remembered whole. */
const MAX_WHOLE = 4;
const NEAR_HINT = /^(?:tag|class|in):/;
const ABOVE = -1;
const BELOW = 1;

/** Words of a short line, numbers as "0": chrome is made of the same few. */
function wordsOf({ features: { folded, words } }: Sight): string[] {
  if (words > MAX_WORDED) return [];
  const list: string[] = [];
  eachRun(folded, (start, end) => {
    list.push(isNumber(folded, start, end) ? "0" : folded.slice(start, end));
  });
  return list;
}

function namesOfWords(sight: Sight): string[] {
  const list = wordsOf(sight);
  if (list.length === 0) return [];
  const found = new Set(list.map((word) => `w:${word}`));
  found.add(`w:^${list[0]}`);
  found.add(`w:${list.at(-1)}$`);
  if (list.length <= MAX_WHOLE) found.add(`w:=${sight.features.key}`);
  return [...found];
}

/** What the markup says of a paragraph, of the one above and of the one below. */
function namesOfHints(page: readonly Sight[], at: number): string[] {
  const own = page[at]?.hints;
  if (own === undefined) return [];
  const near = (offset: number): string[] =>
    (page[at + offset]?.hints ?? []).flatMap((hint) => (NEAR_HINT.test(hint) ? [`h${offset}:${hint}`] : []));
  return [...own.map((hint) => `h:${hint}`), ...near(ABOVE), ...near(BELOW)];
}

export const namedOf = (page: readonly Sight[], at: number): string[] => [
  ...namesOfWords(page[at] as Sight),
  ...namesOfHints(page, at),
];

/** Appends to `rows` those of a model's rows that a paragraph's names have. */
export type NamedRows = (page: readonly Sight[], at: number, rows: number[]) => void;

/** The rows of `namedOf`, in its order, looked up without making its names: a page has a thousand of them. */
export function createNamedRows(model: ReadonlyMap<string, number>): NamedRows {
  const [words, firsts, lasts, wholes] = tablesOfWords(model);
  const [own, above, below] = ["h:", `h${ABOVE}:`, `h${BELOW}:`].map((start) => tableOf(model, start));
  const add = (rows: number[], row: number | undefined): void => {
    if (row !== undefined) rows.push(row);
  };
  return (page, at, rows) => {
    const sight = page[at] as Sight;
    const list = wordsOf(sight);
    const from = rows.length;
    for (const word of list) {
      const row = words?.get(word);
      // Once a word, however often it stands there.
      if (row !== undefined && rows.indexOf(row, from) < 0) rows.push(row);
    }
    if (list.length > 0) {
      add(rows, firsts?.get(list[0] as string));
      add(rows, lasts?.get(list[list.length - 1] as string));
      if (list.length <= MAX_WHOLE) add(rows, wholes?.get(sight.features.key));
    }
    if (sight.hints === undefined) return;
    for (const hint of sight.hints) add(rows, own?.get(hint));
    for (const hint of page[at + ABOVE]?.hints ?? []) if (NEAR_HINT.test(hint)) add(rows, above?.get(hint));
    for (const hint of page[at + BELOW]?.hints ?? []) if (NEAR_HINT.test(hint)) add(rows, below?.get(hint));
  };
}

const tableOf = (model: ReadonlyMap<string, number>, start: string): Map<string, number> =>
  new Map(
    [...model].flatMap(([name, row]) => (name.startsWith(start) ? [[name.slice(start.length), row]] : [])),
  );

/** Words, first words, last words, whole lines. A word holds letters and digits alone: no sign can be taken for one. */
function tablesOfWords(model: ReadonlyMap<string, number>): Map<string, number>[] {
  const [words, firsts, lasts, wholes] = [new Map(), new Map(), new Map(), new Map()] as Map<
    string,
    number
  >[];
  for (const [name, row] of tableOf(model, "w:")) {
    if (name.startsWith("=")) wholes?.set(name.slice(1), row);
    else if (name.startsWith("^")) firsts?.set(name.slice(1), row);
    else if (name.endsWith("$")) lasts?.set(name.slice(0, -1), row);
    else words?.set(name, row);
  }
  return [words, firsts, lasts, wholes] as Map<string, number>[];
}
