/** Text ⇄ source, as stretches: of equal length where the text stands in the source as it is. */

const FIRST_CAPACITY = 256;

export class SourceMap {
  #textAt = new Int32Array(FIRST_CAPACITY);
  #sourceAt = new Int32Array(FIRST_CAPACITY);
  #sourceEnd = new Int32Array(FIRST_CAPACITY);
  #length = 0;
  #textLength = 0;

  /** The next `length` characters of the text stand for `[start, end)` of the source. */
  add(length: number, start: number, end: number): void {
    if (length === 0) return;
    const last = this.#length - 1;
    const isCopy = end - start === length;
    const goesOn =
      isCopy &&
      last >= 0 &&
      this.#sourceEnd[last] === start &&
      start - (this.#sourceAt[last] ?? 0) === this.#textLength - (this.#textAt[last] ?? 0);
    if (goesOn) {
      this.#sourceEnd[last] = end;
    } else {
      if (this.#length === this.#textAt.length) this.#grow();
      this.#textAt[this.#length] = this.#textLength;
      this.#sourceAt[this.#length] = start;
      this.#sourceEnd[this.#length] = end;
      this.#length++;
    }
    this.#textLength += length;
  }

  /** Where the character at `offset` begins. */
  toSource(offset: number): number {
    if (this.#length === 0) return 0;
    if (offset >= this.#textLength) return this.#sourceEnd[this.#length - 1] ?? 0;
    const at = Math.max(0, offset);
    const index = this.#find(at);
    const start = this.#sourceAt[index] ?? 0;
    return this.#isCopy(index) ? start + at - (this.#textAt[index] ?? 0) : start;
  }

  /** Where the character before `offset` ends. */
  toSourceEnd(offset: number): number {
    if (this.#length === 0) return 0;
    if (offset <= 0) return this.#sourceAt[0] ?? 0;
    const before = Math.min(offset, this.#textLength) - 1;
    const index = this.#find(before);
    if (!this.#isCopy(index)) return this.#sourceEnd[index] ?? 0;
    return (this.#sourceAt[index] ?? 0) + before + 1 - (this.#textAt[index] ?? 0);
  }

  #isCopy(index: number): boolean {
    const next = index + 1 < this.#length ? (this.#textAt[index + 1] ?? 0) : this.#textLength;
    return (this.#sourceEnd[index] ?? 0) - (this.#sourceAt[index] ?? 0) === next - (this.#textAt[index] ?? 0);
  }

  /** The stretch that holds an offset of the text. */
  #find(offset: number): number {
    let low = 0;
    let high = this.#length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#textAt[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #grow(): void {
    const larger = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#textAt = larger(this.#textAt);
    this.#sourceAt = larger(this.#sourceAt);
    this.#sourceEnd = larger(this.#sourceEnd);
  }
}
