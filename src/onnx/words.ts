/** A text layer as the words that a tokenizer cuts: what stands between spaces, each with the tokens it is made of. */
import type { TextLayer } from "../types.js";
import type { WordTokenizer } from "./tokenizer.js";

export interface Words {
  /** By word: ids of its pieces, and for each piece the token of the layer that it begins in. */
  readonly ids: readonly (readonly number[])[];
  readonly pieceTokens: readonly (readonly number[])[];
  /** By word: whether a sentence begins with it. */
  readonly opens: readonly boolean[];
  /** The tokens that sentences begin with. */
  readonly openers: ReadonlySet<number>;
}

/** No newspaper's word is longer; what is (an address, a key) is cut, so that one can't fill a window. */
const LONGEST_WORD = 200;

/** @param maxPieces how many pieces of one word are kept */
export function cutWords(layer: TextLayer, tokenizer: WordTokenizer, maxPieces: number): Words {
  const { text, tokens, sentences } = layer;
  const ids: (readonly number[])[] = [];
  const pieceTokens: (readonly number[])[] = [];
  const opens: boolean[] = [];
  const openers = new Set(sentences.map(({ firstToken }) => firstToken));
  for (let first = 0; first < tokens.length;) {
    const start = tokens[first]?.start ?? 0;
    let end = tokens[first]?.end ?? start;
    let after = first + 1;
    for (let next = tokens[after]; next !== undefined; next = tokens[++after]) {
      if (next.start !== end || next.end - start > LONGEST_WORD || openers.has(after)) break;
      end = next.end;
    }
    const word = text.slice(start, Math.min(end, start + LONGEST_WORD));
    const spaced = start > 0 && /\s/.test(text.charAt(start - 1));
    const pieces = tokenizer.encode(word, spaced);
    const kept = Math.min(pieces.ids.length, maxPieces);
    ids.push(kept < pieces.ids.length ? pieces.ids.slice(0, kept) : pieces.ids);
    const owners: number[] = [];
    let token = first;
    for (let piece = 0; piece < kept; piece++) {
      const at = start + (pieces.starts[piece] ?? 0);
      while (token + 1 < after && (tokens[token + 1]?.start ?? Infinity) <= at) token++;
      owners.push(token);
    }
    pieceTokens.push(owners);
    opens.push(openers.has(first));
    first = after;
  }
  return { ids, pieceTokens, opens, openers };
}
