/**
 * What a labeller sees of a paragraph besides attributes: the words of short lines and what the markup says, as names
 * that a model may have weights for ("w:publicite", "h:tag:h1"). The trainer wants the names, the decoder the rows.
 */
import type { Sight } from "./attributes.js";
import type { RowList } from "./rows.js";
import { eachRun, isNumber } from "./words.js";

/** Longer lines are told by their shape: their words are those of the news. */
const MAX_WORDED = 25;
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
  for (let at = 1; at < list.length; at++) found.add(`w:${list[at - 1]} ${list[at]}`);
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

/** Adds to `rows` those of a model's rows that a paragraph's names have. */
export type NamedRows = (page: readonly Sight[], at: number, rows: RowList) => void;

/** The rows of `namedOf`, in its order, looked up without making its names: a page has a thousand of them. */
export function createNamedRows(model: ReadonlyMap<string, number>): NamedRows {
  const { words, firsts, lasts, wholes } = tablesOfWords(tableOf(model, "w:"));
  const own = tableOf(model, "h:");
  const above = tableOf(model, `h${ABOVE}:`);
  const below = tableOf(model, `h${BELOW}:`);
  const add = (rows: RowList, row: number | undefined): void => {
    if (row !== undefined) rows.add(row);
  };
  // Once a word or a pair, however often it stands there.
  const addWords = (list: readonly string[], rows: RowList): void => {
    const from = rows.length;
    const known = list.map((word) => words.get(word));
    for (const word of known) if (word?.row !== undefined) rows.addOnce(word.row, from);
    for (let index = 1; index < list.length; index++) {
      const row = known[index - 1]?.next?.get(list[index] as string);
      if (row !== undefined) rows.addOnce(row, from);
    }
  };
  return (page, at, rows) => {
    const sight = page[at] as Sight;
    const list = wordsOf(sight);
    if (list.length > 0) {
      addWords(list, rows);
      add(rows, firsts.get(list[0] as string));
      add(rows, lasts.get(list[list.length - 1] as string));
      if (list.length <= MAX_WHOLE) add(rows, wholes.get(sight.features.key));
    }
    if (sight.hints === undefined) return;
    for (const hint of sight.hints) add(rows, own.get(hint));
    for (const hint of page[at + ABOVE]?.hints ?? []) if (NEAR_HINT.test(hint)) add(rows, above.get(hint));
    for (const hint of page[at + BELOW]?.hints ?? []) if (NEAR_HINT.test(hint)) add(rows, below.get(hint));
  };
}

const tableOf = (model: ReadonlyMap<string, number>, start: string): Map<string, number> =>
  new Map(
    [...model].flatMap(([name, row]) => (name.startsWith(start) ? [[name.slice(start.length), row]] : [])),
  );

interface Word {
  row?: number;
  /** Rows of pairs of words, by the second. */
  next?: Map<string, number>;
}

interface WordTables {
  readonly words: Map<string, Word>;
  readonly firsts: Map<string, number>;
  readonly lasts: Map<string, number>;
  /** By the whole line. */
  readonly wholes: Map<string, number>;
}

/** A word holds letters and digits alone: the signs can't be taken for a part of it. */
function tablesOfWords(names: ReadonlyMap<string, number>): WordTables {
  const tables: WordTables = { words: new Map(), firsts: new Map(), lasts: new Map(), wholes: new Map() };
  for (const [name, row] of names) {
    if (name.startsWith("=")) tables.wholes.set(name.slice(1), row);
    else if (name.startsWith("^")) tables.firsts.set(name.slice(1), row);
    else if (name.endsWith("$")) tables.lasts.set(name.slice(0, -1), row);
    else {
      const [first = "", second] = name.split(" ");
      const word = tables.words.get(first) ?? {};
      tables.words.set(first, word);
      if (second === undefined) word.row = row;
      else (word.next ??= new Map()).set(second, row);
    }
  }
  return tables;
}
