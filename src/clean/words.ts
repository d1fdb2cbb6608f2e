/** The words of a line, counted in one pass: regular expressions took most of the time that cleaning takes. */

const LETTER = 1;
const DIGIT = 2;
const MARK = 4;
const CAPITAL = 8;
/** Latin letters: all that most pages hold. */
const LATIN_END = 0x250;
const latin = Uint8Array.from({ length: LATIN_END }, (_, code) => look(code));
const others = new Map<number, number>();
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

function look(code: number): number {
  const char = String.fromCodePoint(code);
  return (
    (/\p{L}/u.test(char) ? LETTER : 0) |
    (/\p{N}/u.test(char) ? DIGIT : 0) |
    (/\p{M}/u.test(char) ? MARK : 0) |
    (/\p{Lu}/u.test(char) ? CAPITAL : 0)
  );
}

function classOf(code: number): number {
  if (code < LATIN_END) return latin[code] ?? 0;
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

/** Whether a stretch of a text is nothing but digits. */
export function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at) ?? 0;
    if ((classOf(code) & DIGIT) === 0) return false;
    if (code > 0xffff) at++;
  }
  return end > start;
}

export interface WordCount {
  readonly words: number;
  /** Words that begin with a letter. */
  readonly letters: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
}

/** Counts words: letters and digits, with the apostrophes and hyphens inside and after them. */
export function countWords(text: string): WordCount {
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const kind = classOf(code);
    if (inside) inside = (kind & (LETTER | DIGIT | MARK)) !== 0 || code === APOSTROPHE || code === HYPHEN;
    else if ((kind & (LETTER | DIGIT)) !== 0) {
      inside = true;
      words++;
      if ((kind & LETTER) !== 0) letters++;
      if ((kind & CAPITAL) !== 0) capitals++;
    }
  }
  return { words, letters, capitals };
}

/** Calls back with the bounds of each run of letters and digits. */
export function eachRun(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const inside = (classOf(code) & (LETTER | DIGIT)) !== 0;
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      visit(start, at);
      start = -1;
    }
    if (code > 0xffff) at++;
  }
  if (start >= 0) visit(start, text.length);
}

/** The words of `countWords` that hold a letter. */
export function letterWords(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  let lettered = false;
  for (let at = 0; at <= text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const kind = at === text.length ? 0 : classOf(code);
    const word = (kind & (LETTER | DIGIT)) !== 0;
    if (start >= 0 && !word && (kind & MARK) === 0 && code !== APOSTROPHE && code !== HYPHEN) {
      if (lettered) found.push(text.slice(start, at));
      start = -1;
      lettered = false;
    } else if (start < 0 && word) start = at;
    if (start >= 0 && (kind & LETTER) !== 0) lettered = true;
    if (code > 0xffff) at++;
  }
  return found;
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

/** Words of four letters and more in a folded text, cut to their first six: near enough to a stem to compare lines. */
export function contentWords(folded: string): string[] {
  const found: string[] = [];
  eachRun(folded, (start, end) => {
    if (end - start >= 4) found.push(folded.slice(start, Math.min(end, start + 6)));
  });
  return found;
}
