/** Text → tokens with exact offsets, by French habits: elision, hyphenated names, clitics, decimals. */
import { fold } from "./fold.js";
import type { Token, TokenKind } from "../types.js";

/**
 * One pattern, tried left to right; each alternative consumes what it matches, so that it can't backtrack far.
 * 1 number: "2,2", "12.50", "2020" (spaces between groups of digits are the numbers module's affair)
 * 2 word: letters, with inner hyphens, apostrophes and digits ("aujourd'hui", "Val-d'Or", "COVID-19", "G7", "1er"),
 *   and the apostrophe of "d'« intérêt »"
 * 3 anything else but white space, one character at a time
 */
const TOKEN =
  /(\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{M}\p{N}]))|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:'(?=\s?[«"“]))?)|(\S)/gu;

/** Only before a vowel sound or an opening quotation mark: "N'Djamena" and "M'Bala" are whole. */
const ELISION =
  /^(?:[ldjmtnsc]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|entr|presqu)'(?=[aeiouyhàâäéèêëîïôöùûüœæ\d]|$)/i;
/** Words that keep the apostrophe, as folded text. */
const WHOLE = new Set([
  "aujourd'hui",
  "quelqu'un",
  "quelqu'une",
  "presqu'ile",
  "presqu'iles",
  "d'abord",
  "d'accord",
  "d'ailleurs",
]);
const CLITIC = /-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|le|la|les|en|y|la|ci)$/i;
/** "celui-ci", "là-bas": the clitic rule must leave compounds that are one word. */
const COMPOUND = /^(?:celui|celle|ceux|celles|par|la|ce|cet|cette|rendez|sous|sus)-/i;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    const found = match[0];
    if (match[1] !== undefined) push(tokens, "number", found, start);
    else if (match[2] === undefined) push(tokens, "punctuation", found, start);
    else pushWord(tokens, found, start);
  }
  return tokens;
}

function push(tokens: Token[], kind: TokenKind, text: string, start: number): void {
  const norm = kind === "word" || kind === "elision" ? fold(text) : text;
  tokens.push({ kind, text, norm, start, end: start + text.length });
}

function pushWord(tokens: Token[], found: string, start: number): void {
  let text = found;
  let at = start;
  // "qu'aujourd'hui", "d'Outremont": one elision after the other.
  for (let elided = elisionOf(text); elided > 0; elided = elisionOf(text)) {
    push(tokens, "elision", text.slice(0, elided), at);
    text = text.slice(elided);
    at += elided;
  }
  if (text === "") return;
  const clitic = /-/.test(text) && isLower(text) && !COMPOUND.test(text) ? CLITIC.exec(text) : null;
  if (clitic === null || clitic.index === 0) {
    push(tokens, "word", text, at);
    return;
  }
  push(tokens, "word", text.slice(0, clitic.index), at);
  push(tokens, "word", text.slice(clitic.index), at + clitic.index);
}

function elisionOf(text: string): number {
  if (!text.includes("'") || WHOLE.has(fold(text))) return 0;
  return ELISION.exec(text)?.[0].length ?? 0;
}

const UPPER = /\p{Lu}/u;
function isLower(text: string): boolean {
  // A clitic follows a verb; "Va-t-il" opens a sentence, "Notre-Dame-la" is a name.
  return !UPPER.test(text.slice(1));
}

/** "Title", "UPPER", "lower" or "mixed": how a word is written. */
export type Shape = "title" | "upper" | "lower" | "mixed";

export function shapeOf(text: string): Shape {
  const first = text.charAt(0);
  const startsUpper = first !== first.toLowerCase();
  const lower = text.toLowerCase();
  if (text === lower) return "lower";
  if (startsUpper && text.slice(1) === lower.slice(1)) return "title";
  if (text === text.toUpperCase() && text.length > 1) return "upper";
  if (startsUpper) return "title";
  return "mixed";
}
