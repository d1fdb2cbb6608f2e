/** A folded line as the readers of dates see it: numbers, words with their apostrophes and hyphens, signs one by one. */
import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, MARK, SIGN } from "../words.js";

export function tokensOf(folded: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < folded.length;) {
    const kind = classAt(folded, at);
    if ((kind & SIGN.space) !== 0) {
      at++;
      continue;
    }
    const end = (kind & DIGIT) !== 0 ? endOf(folded, at, DIGIT) : endOfWord(folded, at);
    tokens.push(folded.slice(at, end));
    at = end;
  }
  return tokens;
}

function endOf(text: string, start: number, kinds: number): number {
  let end = start;
  while (end < text.length && (classAt(text, end) & kinds) !== 0) end++;
  return end;
}

/** The end of a word, else of the one character that stands there. */
function endOfWord(text: string, start: number): number {
  let end = endOf(text, start, LETTER | MARK);
  if (end === start) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  for (;;) {
    const joint = text.charCodeAt(end);
    if (joint !== APOSTROPHE && joint !== HYPHEN) return end;
    const next = endOf(text, end + 1, LETTER | MARK);
    if (next === end + 1) return end;
    end = next;
  }
}
