/** From a key to the rows it stands for: an open-addressing table of hashes, read as it lies in the file. */
import { KeyHash } from "./key-hash.js";

/** What `find` gives where nothing has the key, and where longer keys only begin so. */
export const ABSENT = 0;
export const BEGINNING = -1;
export const ONLY = -2;

/** The arrays as the file has them. */
export interface KeyArrays {
  /**
   * Of each slot: the upper part of the lower half of its key's hash, its higher half, and what stands there. The lower part is
   * where the slot is, near enough; that every key finds its own entry is checked when compiled.
   */
  readonly low: Uint16Array;
  readonly high: Uint32Array;
  /** `ABSENT`, `BEGINNING`, `ONLY` less the one member of the key, or 1 + where its members begin. */
  readonly entries: Int32Array;
  /** Row and form of each member of the keys that have several; the last of a key has `LAST`. */
  readonly members: Uint32Array;
}

export const LAST = 0x80000000;
/** A member is row × FORMS + form: which of the row's names has the key. */
export const FORMS = 1024;

/** Of the lower half, what is kept. */
export const tagOf = (low: number): number => low >>> 16;

export class KeyIndex {
  readonly #low: Uint16Array;
  readonly #high: Uint32Array;
  readonly #entries: Int32Array;
  readonly #members: Uint32Array;
  readonly #mask: number;
  readonly #hash = new KeyHash();

  constructor({ low, high, entries, members }: KeyArrays) {
    this.#low = low;
    this.#high = high;
    this.#entries = entries;
    this.#members = members;
    this.#mask = entries.length - 1;
  }

  find({ low, high }: KeyHash): number {
    const tag = tagOf(low);
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#entries[slot] as number;
      if (entry === ABSENT) return ABSENT;
      if (this.#low[slot] === tag && this.#high[slot] === high >>> 0) return entry;
    }
  }

  /** Members of an entry that `find` gave, in the order they were compiled in. */
  membersOf(entry: number): number[] {
    if (entry <= ONLY) return [ONLY - entry];
    const members: number[] = [];
    if (entry === ABSENT || entry === BEGINNING) return members;
    for (let at = entry - 1; ; at++) {
      const member = this.#members[at] as number;
      members.push(member % LAST);
      if (member >= LAST) return members;
    }
  }

  /** Rows of a whole key. */
  rowsOf(key: string): number[] {
    this.#hash.reset();
    this.#hash.add(key);
    return this.membersOf(this.find(this.#hash)).map((member) => Math.floor(member / FORMS));
  }
}
