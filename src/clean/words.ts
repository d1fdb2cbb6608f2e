/** The words of a line, counted in one pass: regular expressions took most of the time that cleaning takes. */

/** Classes of a character, see `classOf`; the signs below go with them. */
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 4;
const CAPITAL = 8;
/** What signs a text holds, one bit a family: most patterns need not be tried on most lines. */
export const SIGN = {
  small: 0x10,
  at: 0x20,
  stop: 0x40,
  dash: 0x80,
  bar: 0x100,
  bracket: 0x200,
  colon: 0x400,
  space: 0x800,
  /** What phrases of chrome begin with where they begin with no word. */
  phrase: 0x1000,
  /** Space after space, or another space than the plain one. */
  ragged: 0x2000,
  /** A dash or a stroke behind a space: it may part a line. */
  apart: 0x4000,
  digit: DIGIT,
} as const;
const KNOWN = 0x8000;

const FAMILIES: readonly (readonly [string, number])[] = [
  ["@", SIGN.at],
  [".!?…»", SIGN.stop],
  ["-–—/", SIGN.dash],
  ["|•·▸▾⌄›►▼>", SIGN.bar],
  ["[(<", SIGN.bracket],
  [":", SIGN.colon],
  ["(/|©", SIGN.phrase],
];

/** Classes of the basic plane, each looked up once; 0 is not known yet, and surrogates are never known. */
const classes = new Uint16Array(0x10000);
const others = new Map<number, number>();
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
const SPACE = 0x20;
const NINE = 0x39;

function look(code: number): number {
  const char = String.fromCodePoint(code);
  let kind = KNOWN;
  if (/\p{L}/u.test(char)) kind |= LETTER;
  if (/\p{N}/u.test(char)) kind |= DIGIT;
  if (/\p{M}/u.test(char)) kind |= MARK;
  if (/\p{Lu}/u.test(char)) kind |= CAPITAL;
  if (/\p{Ll}/u.test(char)) kind |= SIGN.small;
  if (/\s/u.test(char)) kind |= SIGN.space;
  for (const [signs, family] of FAMILIES) if (signs.includes(char)) kind |= family;
  return kind;
}

/** The classes and signs of the character that a unit is, or is half of. */
export function classAt(text: string, at: number): number {
  const kind = classes[text.charCodeAt(at)] as number;
  return kind !== 0 ? kind : unknownAt(text, at);
}

function unknownAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isLow = unit >= 0xdc00 && unit < 0xe000;
  const before = isLow ? (text.codePointAt(at - 1) ?? 0) : 0;
  return classOf(before > 0xffff ? before : (text.codePointAt(at) ?? 0));
}

function classOf(code: number): number {
  if (code < 0x10000) {
    const kind = classes[code] as number;
    if (kind !== 0) return kind;
    const found = look(code);
    if (code < 0xd800 || code >= 0xe000) classes[code] = found;
    return found;
  }
  const known = others.get(code);
  if (known !== undefined) return known;
  const found = look(code);
  // A page in Chinese must not fill the memory of a server.
  if (others.size < 20_000) others.set(code, found);
  return found;
}

/** Whether a code point is a letter. */
export function isLetter(code: number | undefined): boolean {
  return code !== undefined && (classOf(code) & LETTER) !== 0;
}

/** Whether it is a letter or a digit. */
export function isWord(code: number | undefined): boolean {
  return code !== undefined && (classOf(code) & (LETTER | DIGIT)) !== 0;
}

/** Whether it is a capital or a digit: what a sentence begins with. */
export function isCapitalOrDigit(code: number | undefined): boolean {
  return code !== undefined && (classOf(code) & (CAPITAL | DIGIT)) !== 0;
}

/** White space, as `\s` has it. */
export function isSpace(code: number | undefined): boolean {
  return code !== undefined && (classOf(code) & SIGN.space) !== 0;
}

export function isSmallLetter(code: number | undefined): boolean {
  return code !== undefined && (classOf(code) & SIGN.small) !== 0;
}

export function isCapital(code: number | undefined): boolean {
  return code !== undefined && (classOf(code) & CAPITAL) !== 0;
}

export const isDigit = (text: string, at: number): boolean => (classAt(text, at) & DIGIT) !== 0;

/** Whether a stretch of a text is nothing but digits. */
export function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((classAt(text, at) & DIGIT) === 0) return false;
  return end > start;
}

export interface WordCount {
  readonly words: number;
  /** Words that begin with a letter. */
  readonly letters: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Families of `SIGN` that the text holds. */
  readonly signs: number;
  /** From 0 to 9 alone. */
  readonly digits: number;
}

/** Counts words: letters and digits, with the apostrophes and hyphens inside and after them. */
export function countWords(text: string): WordCount {
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let signs = 0;
  let digits = 0;
  let isAfterSpace = false;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = classAt(text, at);
    signs |= kind;
    if ((kind & DIGIT) !== 0 && unit <= NINE) digits++;
    if ((kind & SIGN.space) !== 0) {
      if (isAfterSpace || unit !== SPACE) signs |= SIGN.ragged;
      isAfterSpace = true;
    } else if ((kind & MARK) === 0) {
      if (isAfterSpace && (kind & SIGN.dash) !== 0) signs |= SIGN.apart;
      isAfterSpace = false;
    }
    if (inside) inside = (kind & (LETTER | DIGIT | MARK)) !== 0 || unit === APOSTROPHE || unit === HYPHEN;
    else if ((kind & (LETTER | DIGIT)) !== 0) {
      inside = true;
      words++;
      if ((kind & LETTER) !== 0) letters++;
      if ((kind & CAPITAL) !== 0) capitals++;
    }
  }
  return { words, letters, capitals, signs, digits };
}

/** Text without signs and digits at its edges ("+" may end it: "A- A+"). */
export function trimSigns(folded: string): string {
  const text = folded.includes("(s)") ? folded.replaceAll("(s)", "") : folded;
  let start = 0;
  while (start < text.length && !isLetter(text.codePointAt(start))) start += step(text, start);
  let end = text.length;
  while (end > start && !isLetter(lastPoint(text, end)) && text.charAt(end - 1) !== "+")
    end -= step(text, end - 2 >= start ? end - 2 : end - 1) === 2 ? 2 : 1;
  return text.slice(start, end);
}

function step(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function lastPoint(text: string, end: number): number | undefined {
  const pair = text.codePointAt(end - 2);
  return pair !== undefined && pair > 0xffff ? pair : text.codePointAt(end - 1);
}
