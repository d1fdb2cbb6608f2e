/** What is known of single words, by the word as it is folded. */
import type { Table } from "./file.js";

/** A part of what a `Map` is: the package's words are compiled, a test's are a `Map`. */
export interface Words<T> extends Iterable<[string, T]> {
  get(word: string): T | undefined;
  has(word: string): boolean;
}

/** Looked up again and again: a text has the same few thousand words. */
const MOST_KEPT = 20_000;

export function tableWords<T>(
  table: Table,
  column: string,
  toValue: (cell: (column: string) => string) => T,
): Words<T> {
  const words = table.column(column);
  const index = table.index("words");
  const valueAt = (row: number): T => toValue((name) => table.column(name)(row));
  const kept = new Map<string, T | undefined>();
  const get = (word: string): T | undefined => {
    if (kept.has(word)) return kept.get(word);
    const row = index.rowsOf(word).at(-1);
    const value = row === undefined ? undefined : valueAt(row);
    // Flat memory over a million articles: start afresh rather than grow.
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, value);
    return value;
  };
  return Object.freeze<Words<T>>({
    get,
    has: (word) => get(word) !== undefined,
    *[Symbol.iterator]() {
      for (let row = 0; row < table.rows; row++) yield [words(row), valueAt(row)];
    },
  });
}
