/** Rows of a model that a paragraph has, gathered in one array for all paragraphs of a page. */

const FIRST_CAPACITY = 512;

export class RowList {
  /** The first `length` are set. */
  list = new Int32Array(FIRST_CAPACITY);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(row: number): void {
    if (this.length === this.list.length) {
      const grown = new Int32Array(2 * this.length);
      grown.set(this.list);
      this.list = grown;
    }
    this.list[this.length++] = row;
  }

  /** Adds a row unless it stands at `from` or behind it. */
  addOnce(row: number, from: number): void {
    for (let at = from; at < this.length; at++) if (this.list[at] === row) return;
    this.add(row);
  }
}
