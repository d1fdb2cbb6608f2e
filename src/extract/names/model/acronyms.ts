/** "Mutuelle de l'Est du lac (MEL)": an acronym in brackets shows where the name before it begins. */
import type { Word } from "./word.js";
import type { Token } from "../../../types.js";

/** 0 none, 1 the first word of a name so defined, 2 one within, 3 the last, 4 the acronym itself. */
export type AcronymParts = Uint8Array;

const MAX_BACK = 16;
const LEAST = 2;
const MOST = 8;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{Ll}\d]*$/u;
const MOSTLY_CAPITALS = /\p{Lu}.*\p{Lu}/u;

export function acronymsIn(tokens: readonly Token[], words: readonly Word[], first: number): AcronymParts {
  const parts = new Uint8Array(words.length);
  for (let at = 1; at + 2 <= words.length; at++) {
    if (tokens[first + at]?.text !== "(") continue;
    const acronym = tokens[first + at + 1]?.text ?? "";
    const close = tokens[first + at + 2]?.text;
    if (acronym.length < LEAST || acronym.length > MOST || (close !== ")" && close !== "," && close !== "-"))
      continue;
    if (!CAPITALS.test(acronym) || !MOSTLY_CAPITALS.test(acronym)) continue;
    const start = startOf(tokens, words, first, at, acronym.toLowerCase());
    if (start < 0) continue;
    parts.fill(2, start, at);
    parts[start] = 1;
    parts[at - 1] = at - 1 === start ? 1 : 3;
    parts[at + 1] = 4;
  }
  return parts;
}

/** Walks back over the words before the bracket while their first letters spell the acronym; -1 where they don't. */
function startOf(
  tokens: readonly Token[],
  words: readonly Word[],
  first: number,
  bracket: number,
  letters: string,
): number {
  let left = letters.length - 1;
  for (let at = bracket - 1; at >= Math.max(0, bracket - MAX_BACK); at--) {
    const token = tokens[first + at] as Token;
    if (token.kind === "punctuation" && token.text !== "-" && token.text !== "," && token.text !== "'")
      return -1;
    const wanted = letters.charAt(left);
    for (const piece of token.norm.split(/[-']/).toReversed())
      if (left >= 0 && piece.charAt(0) === letters.charAt(left)) left--;
    if (left >= 0) continue;
    // The first letter may be that of the noun before a name: it must be a word of some weight.
    return wanted !== "" && token.norm.length > LEAST && (words[at] as Word).written !== 5 ? at : -1;
  }
  return -1;
}
