/**
 * What a labeller sees of a paragraph besides attributes: the words of short lines and what the markup says, as names
 * that a model may have weights for ("w:publicite", "h:tag:h1"). The trainer wants the names, the decoder the rows.
 */
import type { Sight } from "./attributes.js";
import type { RowList } from "./rows.js";
import type { Run } from "./weigh.js";
import { hashOf, WordTable } from "./word-table.js";
import { isDigit, isNumber } from "./words.js";

/** Longer lines are told by their shape: their words are those of the news. */
const MAX_WORDED = 25;
/** A line of so few words is remembered whole. */
const MAX_WHOLE = 4;
const NEAR_HINT = /^(?:tag|class|in):/;
const ABOVE = -1;
const BELOW = 1;

/** The words of a short line, for names: chrome is made of the same few. */
const runsOf = ({ features: { runs, words } }: Sight): readonly Run[] => (words > MAX_WORDED ? [] : runs);

/** A number is as good as any other. */
const NUMBER = "0";

function namesOfWords(sight: Sight): string[] {
  const { folded, key } = sight.features;
  const list = runsOf(sight).map(({ start, end }) =>
    isNumber(folded, start, end) ? NUMBER : folded.slice(start, end),
  );
  if (list.length === 0) return [];
  const found = new Set(list.map((word) => `w:${word}`));
  for (let at = 1; at < list.length; at++) found.add(`w:${list[at - 1]} ${list[at]}`);
  found.add(`w:^${list[0]}`);
  found.add(`w:${list.at(-1)}$`);
  if (list.length <= MAX_WHOLE) found.add(`w:=${key}`);
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
  const { words, entries, wholes } = tablesOfWords(tableOf(model, "w:"));
  const own = tableOf(model, "h:");
  const above = tableOf(model, `h${ABOVE}:`);
  const below = tableOf(model, `h${BELOW}:`);
  const add = (rows: RowList, row: number | undefined): void => {
    if (row !== undefined) rows.add(row);
  };
  const number = words.find(NUMBER, 0, 1, hashOf(NUMBER));
  const entryOf = (folded: string, { start, end, hash }: Run): number | undefined =>
    isDigit(folded, start) && isNumber(folded, start, end) ? number : words.find(folded, start, end, hash);
  return (page, at, rows) => {
    const sight = page[at] as Sight;
    const { folded, key } = sight.features;
    const runs = runsOf(sight);
    if (runs.length > 0) {
      // Once a word or a pair, however often it stands there: words first, then pairs.
      const from = rows.length;
      const places: number[] = [];
      for (const run of runs) {
        const place = entryOf(folded, run) ?? UNKNOWN;
        places.push(place);
        const row = entries[place]?.row;
        if (row !== undefined) rows.addOnce(row, from);
      }
      for (let index = 1; index < places.length; index++) {
        const pairs = entries[places[index - 1] as number]?.pairs;
        const row = pairs?.get(places[index] as number);
        if (row !== undefined) rows.addOnce(row, from);
      }
      const first = entries[places[0] as number]?.first;
      const last = entries[places[places.length - 1] as number]?.last;
      add(rows, first);
      add(rows, last);
      if (runs.length <= MAX_WHOLE) add(rows, wholes.get(key));
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

const UNKNOWN = -1;

/** The rows that a word has: by itself, as the first or the last of its line, before another. */
interface Entry {
  row?: number;
  first?: number;
  last?: number;
  /** By the place of the second word in `entries`. */
  pairs?: Map<number, number>;
}

interface WordTables {
  /** The place of each word in `entries`. */
  readonly words: WordTable;
  readonly entries: readonly Entry[];
  /** By the whole line. */
  readonly wholes: ReadonlyMap<string, number>;
}

/** A word holds letters and digits alone: the signs can't be taken for a part of it. */
function tablesOfWords(names: ReadonlyMap<string, number>): WordTables {
  const places = new Map<string, number>();
  const entries: Entry[] = [];
  const wholes = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? entries.length;
    places.set(word, place);
    if (place === entries.length) entries.push({});
    return place;
  };
  const entryOf = (word: string): Entry => entries[placeOf(word)] as Entry;
  for (const [name, row] of names) {
    const [first = "", second] = name.split(" ");
    if (name.startsWith("=")) wholes.set(name.slice(1), row);
    else if (name.startsWith("^")) entryOf(name.slice(1)).first = row;
    else if (name.endsWith("$")) entryOf(name.slice(0, -1)).last = row;
    else if (second === undefined) entryOf(name).row = row;
    else (entryOf(first).pairs ??= new Map()).set(placeOf(second), row);
  }
  return { words: new WordTable(places), entries, wholes };
}
