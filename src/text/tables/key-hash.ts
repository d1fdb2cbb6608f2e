/**
 * A key as 64 bits, in two streams of 32: each letter is mixed in as it comes, so that the hash of a longer name goes on from
 * that of its beginning. Both steps can be undone for a given letter, so that no two beginnings of equal length run together
 * by design; that no two keys of a table do is checked when it is compiled. Of the 64 bits a table
 * keeps 48 and where they lie (`key-index.ts`): what is in no table is taken for a key about once in 2^48 look-ups.
 */
export class KeyHash {
  low = LOW_SEED;
  high = HIGH_SEED;

  reset(): void {
    this.low = LOW_SEED;
    this.high = HIGH_SEED;
  }

  add(text: string): void {
    let { low, high } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, LOW_FACTOR);
      low ^= low >>> 15;
      high = Math.imul(high ^ unit, HIGH_FACTOR);
      high ^= high >>> 13;
    }
    this.low = low;
    this.high = high;
  }
}

const LOW_SEED = 0x2545f491;
const HIGH_SEED = 0x1b873593;
/** Odd, so that multiplying loses nothing: those of MurmurHash3's finalizer and of xxHash. */
const LOW_FACTOR = 0x85ebca6b;
const HIGH_FACTOR = 0x9e3779b1;
