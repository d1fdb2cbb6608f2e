/**
 * Words and what the model sees of them: the hashes of their n-grams. The trainer (scripts/train-language.ts) and the
 * judge (model.ts) share this file, since weights mean nothing for features made another way.
 */

/** Weights of the model, a power of two: a quarter of a megabyte, one byte each. Other sizes were not tried. */
export const BUCKETS = 1 << 18;
/** Longest n-gram, the word's edges counted as a character each. */
const LONGEST_GRAM = 5;
/** Letters looked at: no word of any language needs more, and a line of 50,000 letters must cost no more. */
const LONGEST_WORD = 30;

/** A word with the apostrophe that ends it: "l'" is a word of its own, and not the article "l". */
const WORD = /[\p{L}\p{M}]+'?/gu;

/** Edge of a word, which no word holds. */
const EDGE = 0x5f;
/** Hashes start from here; another start for words with a capital, whose n-grams are names' more often than the language's. */
const SMALL_SEED = 0x811c9dc5;
const CAPITAL_SEED = 0x2545f491;
/** The whole word is a feature apart from the n-gram of the same letters. */
const WHOLE_SEED = 0x9e3779b9;
const PRIME = 0x01000193;

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Buckets by their low bits alone would collide for grams that differ in the last letter only. */
const bucketOf = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
};

/** The words of a text in reading form (`text/fold.ts: read`), as they stand. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

const UPPER = /^\p{Lu}/u;

/** Whether a word begins with a capital. */
function isCapitalized(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first < 0x61;
  return UPPER.test(word);
}

/** In headlines of English papers and shouted lines nearly every word has a capital, and a capital says nothing. */
const MANY_CAPITALS = 0.85;
/** Where all have one, in fewer words than this, they may be a name alone. */
const LEAST_SHOUTED = 4;

/** Which words have a capital that means something. */
export function capitalsOf(words: readonly string[]): boolean[] {
  const flags = words.map(isCapitalized);
  const capitals = flags.filter(Boolean).length;
  const isShouted = words.length >= LEAST_SHOUTED && capitals > MANY_CAPITALS * words.length;
  return isShouted ? flags.fill(false) : flags;
}

/** The buckets of a word in lower case: the whole word first, then its n-grams of 1 to 5 characters. */
export function bucketsOf(word: string, capital: boolean): number[] {
  const length = Math.min(word.length, LONGEST_WORD);
  const seed = capital ? CAPITAL_SEED : SMALL_SEED;
  let whole = mix(WHOLE_SEED, seed);
  for (let at = 0; at < length; at++) whole = mix(whole, word.charCodeAt(at));
  const buckets = [bucketOf(whole)];
  const unitAt = (at: number): number => (at === 0 || at === length + 1 ? EDGE : word.charCodeAt(at - 1));
  for (let start = 0; start < length + 2; start++) {
    let hash = seed;
    const end = Math.min(length + 2, start + LONGEST_GRAM);
    for (let at = start; at < end; at++) {
      hash = mix(hash, unitAt(at));
      // A lone edge says nothing.
      if (at > start || (start > 0 && start <= length)) buckets.push(bucketOf(hash));
    }
  }
  return buckets;
}
