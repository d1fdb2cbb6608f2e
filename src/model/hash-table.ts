/** Numbers by the hash they stand under, in two typed arrays: a look-up allocates nothing and makes no string. */

/** Of the slots, at most so many are taken: longer searches than that cost more than the memory. */
const FULLEST = 0.6;
const SPREAD = 0x9e3779b1;
const FREE = -1;

/** From 32-bit hashes to numbers from 0 on; -1 where nothing stands. */
export class HashTable {
  readonly #keys: Uint32Array;
  readonly #values: Int32Array;
  readonly #shift: number;
  readonly #mask: number;

  constructor(size: number) {
    let bits = 4;
    while (2 ** bits * FULLEST < size) bits++;
    this.#keys = new Uint32Array(2 ** bits);
    this.#values = new Int32Array(2 ** bits).fill(FREE);
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
  }

  #slotOf(key: number): number {
    let slot = Math.imul(key, SPREAD) >>> this.#shift;
    while (this.#values[slot] !== FREE && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  get(key: number): number {
    return this.#values[this.#slotOf(key)] as number;
  }

  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }
}
