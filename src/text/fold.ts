/** Match keys and the reading form of a text. Folding serves comparison only: nothing folded is ever shown. */

const MARKS = /\p{M}+/gu;
const NON_ASCII = /[\u0080-\uffff]/;

/** Words come again and again: taking one apart costs thirty times a look-up. */
const known = new Map<string, string>();
const LONGEST_KEPT = 24;
const MOST_KEPT = 50_000;

/** Lower case, no accents, œ as oe, æ as ae: two spellings of one word have one key. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  if (lower.length > LONGEST_KEPT) return withoutMarks(lower);
  let folded = known.get(lower);
  if (folded === undefined) {
    folded = withoutMarks(lower);
    // Flat memory over a million articles: start afresh rather than grow.
    if (known.size >= MOST_KEPT) known.clear();
    known.set(lower, folded);
  }
  return folded;
}

function withoutMarks(lower: string): string {
  return unitByUnit(lower) ?? decomposed(lower);
}

const decomposed = (lower: string): string =>
  lower.normalize("NFD").replace(MARKS, "").replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFC");

/** Latin letters and the punctuation of French: each of these folds by itself, whatever stands beside it. */
const ASCII_END = 0x80;
const LATIN_END = 0x250;
const PUNCTUATION = 0x2010;
const PUNCTUATION_END = 0x2060;
/** What Latin letters fold to, made as they come. */
const foldedUnits: (string | undefined)[] = Array.from({ length: LATIN_END });

/** Folding without taking the text apart and putting it together again; undefined where a character needs that. */
function unitByUnit(lower: string): string | undefined {
  let folded = "";
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < ASCII_END || (code >= PUNCTUATION && code < PUNCTUATION_END)) continue;
    if (code >= LATIN_END) return undefined;
    const unit = (foldedUnits[code] ??= decomposed(lower.charAt(at)));
    folded += lower.slice(from, at) + unit;
    from = at + 1;
  }
  return from === 0 ? lower : folded + lower.slice(from);
}

/**
 * Key for names, where hyphens, dashes, spaces and apostrophes differ from one newsroom to the next:
 * "Saint-Jean", "St-Jean" and "SAINT JEAN" are one; each part ends with one space.
 */
export function nameKey(text: string): string {
  return nameParts(text).join(" ");
}

const PLAIN = /^[a-z]+$/;

export function nameParts(text: string): string[] {
  const folded = fold(text);
  if (PLAIN.test(folded)) return [expandSaint(folded)];
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .map(expandSaint);
}

/** "St", "Ste" of place and family names as "saint", "sainte". */
export function expandSaint(part: string): string {
  if (part === "st") return "saint";
  if (part === "ste") return "sainte";
  return part;
}

/** An id's last part: "Marie-Eve Proulx" as "marie-eve-proulx". */
export function slug(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .join("-");
}

const SPACES = new Set(
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
);
const APOSTROPHES = new Set("\u2019\u02bc\u2018\u02bb\u02b9\u055a\ua78c\uff07\u2032\u2035\u00b4");
const HYPHENS = new Set("\u2010\u2011");
/** Characters that show nothing: soft hyphen, zero-width, byte order and direction marks. */
const INVISIBLE = new Set("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e");
const NEEDS_READING =
  /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u02af\u2013\u2014\u201c-\u201e\u2022\u2026\u2030\u20ac]/;
const COMBINING = /\p{M}/u;

/** A text made ready for reading, and the way back. */
export interface Reading {
  readonly text: string;
  /** Where in the source the unit at an offset of `text` begins. */
  toSource(offset: number): number;
  /** Where in the source the unit before an offset of `text` ends: the end of a span that ends there. */
  toSourceEnd(offset: number): number;
}

const identity = (offset: number): number => offset;

/** By unit of the source, the one that takes its place: made as they come, `UNKNOWN` until then. */
const replacements = new Uint16Array(0x10000);
const UNKNOWN = 0;
/** No unit takes its place alone: it is dropped, or joined to its neighbour. */
const NOT_ALONE = 0xffff;

function replacementOf(char: string): number {
  if (SPACES.has(char)) return 0x20;
  if (APOSTROPHES.has(char)) return 0x27;
  if (HYPHENS.has(char)) return 0x2d;
  return INVISIBLE.has(char) || char === "\r" || COMBINING.test(char) ? NOT_ALONE : char.charCodeAt(0);
}

/** The reading form where it is as long as the source, unit by unit: nearly always. */
function inPlace(source: string): string | undefined {
  let text = "";
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    let unit = replacements[code] as number;
    if (unit === UNKNOWN) unit = replacements[code] = replacementOf(source.charAt(at));
    if (unit === code) continue;
    if (unit === NOT_ALONE) return undefined;
    text += source.slice(from, at) + String.fromCharCode(unit);
    from = at + 1;
  }
  return from === 0 ? source : text + source.slice(from);
}

/**
 * Every kind of space as a plain one, of apostrophe as ', of hyphen as -, letters composed (NFC), line ends as \n,
 * invisible characters dropped. What the newspaper's system did to the typography thus can't change a tag.
 * No work where the text is plain already, which most are.
 */
export function read(source: string): Reading {
  const plain = NEEDS_READING.test(source) ? inPlace(source) : source;
  if (plain !== undefined) return { text: plain, toSource: identity, toSourceEnd: identity };
  const parts: string[] = [];
  // Where unit i of the reading form began and ended in the source.
  const starts: number[] = [];
  const ends: number[] = [];
  let moved = false;
  for (let i = 0; i < source.length;) {
    const char = source.charAt(i);
    let next = i + 1;
    let out = char;
    if (COMBINING.test(source.charAt(next))) {
      while (next < source.length && COMBINING.test(source.charAt(next))) next++;
      out = source.slice(i, next).normalize("NFC");
    } else if (SPACES.has(char)) out = " ";
    else if (APOSTROPHES.has(char)) out = "'";
    else if (HYPHENS.has(char)) out = "-";
    else if (INVISIBLE.has(char)) out = "";
    else if (char === "\r") out = source.charAt(next) === "\n" ? "" : "\n";
    if (out.length !== next - i) moved = true;
    for (let unit = 0; unit < out.length; unit++) {
      starts.push(i);
      ends.push(next);
    }
    if (out !== "") parts.push(out);
    i = next;
  }
  const text = parts.join("");
  if (!moved) return { text, toSource: identity, toSourceEnd: identity };
  const from = Uint32Array.from(starts);
  const to = Uint32Array.from(ends);
  return {
    text,
    toSource: (offset) => from[offset] ?? source.length,
    toSourceEnd: (offset) => (offset === 0 ? 0 : (to[offset - 1] ?? source.length)),
  };
}
