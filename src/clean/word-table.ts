/**
 * Words looked up where they stand in a text, by a hash worked out while the text is read: cutting out each of a page's
 * five hundred words only to ask what it is took a third of the time of cleaning.
 */

/** FNV-1a, 32 bits, over UTF-16 units. */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

const EMPTY = -1;

/** A map from words to numbers. Open addressing: at most half of the slots are taken. */
export class WordTable {
  readonly #words: readonly string[];
  readonly #values: readonly number[];
  readonly #hashes: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [string, number]>) {
    const all = [...new Map(entries)];
    this.#words = all.map(([word]) => word);
    this.#values = all.map(([, value]) => value);
    this.#hashes = Int32Array.from(this.#words, (word) => hashOf(word));
    let size = 8;
    while (size < 2 * all.length) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(EMPTY);
    for (const [index, hash] of this.#hashes.entries()) {
      let slot = this.#slotOf(hash);
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    }
  }

  /** The value of the word that stands there; undefined where it has none. */
  find(text: string, start: number, end: number, hash: number): number | undefined {
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const index = this.#slots[slot] as number;
      if (index === EMPTY) return undefined;
      if (this.#hashes[index] !== hash) continue;
      const word = this.#words[index] as string;
      if (word.length === end - start && text.startsWith(word, start)) return this.#values[index];
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
