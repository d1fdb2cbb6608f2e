/**
 * The trained judge of one question: is it French? A logistic regression over the n-grams of words; the score of a text
 * is the sum of its words' scores, so that each word is worked out once and then remembered.
 */
import { RepereError } from "../errors.js";
import { BUCKETS, bucketsOf, capitalsOf, wordsOf } from "./features.js";

/** What `data/language/french.bin` holds: weights as bytes, and what one step of a byte is worth. */
export interface LanguageModel {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** Magic, scale, bias: the head of the file. */
const HEAD_BYTES = 12;
const MAGIC = 0x31464c52;

/** Weights → the bytes of the model file; `readModel` is the way back. */
export function writeModel({ weights, scale, bias }: LanguageModel): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + weights.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC, true);
  head.setFloat32(4, scale, true);
  head.setFloat32(8, bias, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEAD_BYTES);
  return bytes;
}

export function readModel(bytes: Uint8Array): LanguageModel {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength !== HEAD_BYTES + BUCKETS || head.getUint32(0, true) !== MAGIC)
    throw new RepereError("CONFIGURATION", "data/language/french.bin is no language model; reinstall repere");
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES, BUCKETS),
    scale: head.getFloat32(4, true),
    bias: head.getFloat32(8, true),
  };
}

export interface Verdict {
  readonly words: number;
  /** Log odds of French, summed over the words: above 0, rather French. */
  readonly score: number;
  /** The same of the words without a capital, which are thus no names; all of them where everything has one. */
  readonly plain: { readonly words: number; readonly score: number };
}

export type FrenchJudge = (text: string) => Verdict;

/** Flat memory over a million articles: start afresh rather than grow. */
const MOST_KEPT = 60_000;
const LONGEST_KEPT = 24;
const LETTER_OF_LATIN = /\p{Script=Latin}/u;
/** What a word in another script counts. */
const OTHER_SCRIPT = -4;

export function createFrenchJudge({ weights, scale, bias }: LanguageModel): FrenchJudge {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const scoreOf = (word: string, isCapital: boolean): number => {
    const known = isCapital ? capital : small;
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const score = LETTER_OF_LATIN.test(word) ? sum(bucketsOf(word.toLowerCase(), isCapital)) : OTHER_SCRIPT;
    if (word.length <= LONGEST_KEPT) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(word, score);
    }
    return score;
  };
  const sum = (buckets: readonly number[]): number => {
    const [whole = 0, ...grams] = buckets;
    let total = 0;
    for (const bucket of grams) total += weights[bucket] ?? 0;
    return scale * ((weights[whole] ?? 0) + total / Math.sqrt(Math.max(1, grams.length)));
  };
  return (text) => {
    const words = wordsOf(text);
    const capitals = capitalsOf(words);
    let score = bias;
    const plain = { words: 0, score: 0 };
    words.forEach((word, at) => {
      const isCapital = capitals[at] === true;
      const own = scoreOf(word, isCapital);
      score += own;
      if (isCapital) return;
      plain.words++;
      plain.score += own;
    });
    return { words: words.length, score, plain };
  };
}
