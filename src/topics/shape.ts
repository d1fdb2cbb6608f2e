/** How a word stands in its sentence: what capitals and punctuation say. */
import type { Token } from "../types.js";

const UPPER = /^\p{Lu}/u;
const OPENING = new Set([
  ".",
  ":",
  ";",
  "!",
  "?",
  "…",
  "«",
  "“",
  '"',
  "(",
  "[",
  "–",
  "—",
  "-",
  "•",
  "*",
  "|",
  "/",
]);

export function isUpperInitial(text: string): boolean {
  return UPPER.test(text);
}

/** After such a token a capital is only that of a beginning. */
export function opensPhrase(token: Token): boolean {
  return token.kind === "number" || OPENING.has(token.text);
}
