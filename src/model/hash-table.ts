/** Numbers by the hash they stand under, in two typed arrays: a look-up allocates nothing and makes no string. */

/** Of the slots, at most so many are taken: longer searches than that cost more than the memory. */
const FULLEST = 0.6;
const FREE = -1;
/** Eight bits of the map for each slot. */
const SEEN_BITS = 3;

/**
 * From 32-bit hashes, well mixed, to numbers from 0 on; -1 where nothing stands. The first bits of a hash say where it lies: hashes
 * that come in rising order fill the table from one end to the other, at the speed of memory.
 */
export class HashTable {
  readonly #keys: Uint32Array;
  readonly #values: Int32Array;
  readonly #shift: number;
  readonly #mask: number;
  /** Most look-ups find nothing: a bit map small enough for the processor's cache says so at once, mostly. */
  readonly #seen: Uint32Array;

  constructor(size: number) {
    let bits = 4;
    while (2 ** bits * FULLEST < size) bits++;
    this.#keys = new Uint32Array(2 ** bits);
    this.#values = new Int32Array(2 ** bits).fill(FREE);
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#seen = new Uint32Array(2 ** Math.max(0, bits + SEEN_BITS - 5));
  }

  #slotOf(key: number): number {
    let slot = key >>> this.#shift;
    while (this.#values[slot] !== FREE && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  get(key: number): number {
    const bit = key >>> (this.#shift - SEEN_BITS);
    if (((this.#seen[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return FREE;
    return this.#values[this.#slotOf(key)] as number;
  }

  set(key: number, value: number): void {
    const bit = key >>> (this.#shift - SEEN_BITS);
    this.#seen[bit >>> 5]! |= 1 << (bit & 31);
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }
}
