/**
 * Mojibake: UTF-8 that something on the way read as Windows-1252 or Latin-1 ("QuÃ©bec", "lâ€™Ã©tÃ©"), once or twice.
 * Repaired where it is surely that: each sign must be valid UTF-8 again, give a character that European news has, and
 * go back to the same sign. A page that only shows "Ã©" as an example keeps it, and so do Portuguese and Vietnamese.
 */
import { windows1252Byte } from "./windows-1252.js";

export interface Repair {
  readonly text: string;
  /** Signs repaired; 0 where the text came back as it was. */
  readonly count: number;
}

/** Continuation bytes 0x80–0xBF as Windows-1252 shows them, and as Latin-1 does. */
const TAIL = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const SIGN = new RegExp(`[ÂÃÄÅ]${TAIL}|[âï]${TAIL}{2}|ð${TAIL}{3}`, "g");
/** The same without the memory of a place. */
const HAS_SIGN = new RegExp(SIGN.source);
/** Half of a sign whose last byte a sanitizer dropped: ” is â€ and U+009D, à is Ã and a no-break space. */
const HALF_SIGN = /â€(?![\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])|(?<!\p{Lu})Ã(?: (?=[ ,.;!?])|(?= ))/gu;
/** A page without any of these has nothing to repair. */
const LEADS = /[ÂÃÄÅâïð]/;

/** What the repair may give: letters of Latin Europe, typography, the euro, symbols, emoji. */
const PLAUSIBLE =
  /^(?:[\u00a0-\u017f\u0218-\u021b\u2010-\u2027\u202f\u2030-\u203a\u20ac\u2116\u2122\u2190-\u2bff]|[\u{1f300}-\u{1faff}])$/u;
/** Letters that French writes and no sign begins with: their presence says that the line is well. */
const PROPER = /[àéèêëçîïôöùûüœÉÈÊÀÇÔÎ’«»]/g;
/** How often the same text can have been misread. */
const MAX_PASSES = 3;
/** From so many sure signs on, the page is known to be damaged, and doubtful lines of it are repaired too. */
const SURE_SIGNS = 3;
const QUOTES = new Set(`"'«»“”‘’()[]`);

/** Repairs line by line and element by element, since a damaged text often sits in a sound template. */
export function repairMojibake(text: string): Repair {
  if (!LEADS.test(text)) return { text, count: 0 };
  const known: KnownSigns = new Map();
  const units = text.split(/([\n<>])/);
  let count = 0;
  const doubtful: number[] = [];
  units.forEach((unit, at) => {
    if (!LEADS.test(unit)) return;
    const repair = repairUnit(unit, known, "unknown");
    if (repair.count > 0) [units[at], count] = [repair.text, count + repair.count];
    else doubtful.push(at);
  });
  if (count >= SURE_SIGNS) {
    // Where little else is right, nobody shows examples.
    const page = count > countOf(text, PROPER) ? "ruined" : "damaged";
    for (const at of doubtful) {
      const repair = repairUnit(units[at] ?? "", known, page);
      if (repair.count > 0) [units[at], count] = [repair.text, count + repair.count];
    }
  }
  return count === 0 ? { text, count } : { text: units.join(""), count };
}

/**
 * Every sign of a few words put right without asking whether it is surely one, for reading a name or a month
 * ("TrÃ©sor", "aoÃ»t") where a page as a whole was left as it is: what comes out is no offset into the page.
 */
export function repairEverySign(text: string): string {
  if (!HAS_SIGN.test(text)) return text;
  return replaceSigns(text, findSigns(text, new Map()));
}

/** What the other lines say of the page: nothing yet, that some of it is damaged, that nearly all is. */
type PageState = "unknown" | "damaged" | "ruined";

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

function repairUnit(unit: string, known: KnownSigns, page: PageState): Repair {
  let text = unit;
  let count = 0;
  let signs = findSigns(text, known);
  for (let pass = 0; pass < MAX_PASSES && signs.length > 0; pass++) {
    if (count === 0 && !isConvincing(text, signs, page)) break;
    const next = replaceSigns(text, signs);
    const left = findSigns(next, known);
    // Strictly fewer, or it was no repair.
    if (left.length >= signs.length && next.length >= text.length) break;
    count ||= signs.length;
    [text, signs] = [next, left];
  }
  if (count > 0) text = text.replace(HALF_SIGN, (half) => (half.startsWith("Ã") ? "à" : "”"));
  return { text, count };
}

/** A page repeats its few signs thousands of times: each is decoded once. */
type KnownSigns = Map<string, string | undefined>;

interface Sign {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
}

function findSigns(text: string, known: KnownSigns): Sign[] {
  const signs: Sign[] = [];
  for (const match of text.matchAll(SIGN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!known.has(match[0])) known.set(match[0], decodeSign(match[0]));
    const decoded = known.get(match[0]);
    if (decoded !== undefined && !isCapitalsEnd(text, start, end)) signs.push({ start, end, decoded });
  }
  return signs;
}

/** The character that the sign's bytes are in UTF-8, where there is one and it is plausible. */
function decodeSign(sign: string): string | undefined {
  const bytes = [...sign].map(windows1252Byte);
  if (bytes.includes(undefined)) return undefined;
  try {
    const decoded = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(bytes as number[]),
    );
    // A byte order mark in the middle of a page is no text.
    if (decoded === "\ufeff") return "";
    return PLAUSIBLE.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** "IRMÃ »", "MANHÃ…": a Portuguese word in capitals and what follows it, no sign. */
function isCapitalsEnd(text: string, start: number, end: number): boolean {
  const tail = text.charAt(start + 1);
  return (
    /[\u00a0»“”’…–—]/.test(tail) && /\p{Lu}{2}$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/\p{L}/u.test(text.charAt(end))
  ); // prettier-ignore
}

function replaceSigns(text: string, signs: readonly Sign[]): string {
  let at = 0;
  let repaired = "";
  for (const { start, end, decoded } of signs) {
    repaired += text.slice(at, start) + decoded;
    at = end;
  }
  return repaired + text.slice(at);
}

/**
 * A line is damaged where signs stand in its words and outnumber what is right in it. What stands alone between
 * quotation marks, or alone between spaces as no French word does, is an example somebody shows.
 */
function isConvincing(text: string, signs: readonly Sign[], page: PageState): boolean {
  if (page === "ruined") return true;
  const real = signs.filter((sign) => !isExample(text, sign));
  if (real.length === 0) return false;
  if (page === "damaged") return true;
  const outside = replaceSigns(text, signs.map((sign) => ({ ...sign, decoded: "" }))); // prettier-ignore
  return real.length > countOf(outside, PROPER);
}

function isExample(text: string, { start, end, decoded }: Sign): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) {
    return isQuotedWord(text, start, end);
  }
  // Alone: "à" and "ô" are words, punctuation stands between spaces; any other letter alone is shown.
  const isQuoted = QUOTES.has(near(text, start - 1, -1)) && QUOTES.has(near(text, end, 1));
  return isQuoted || (/\p{L}/u.test(decoded) && !/[àÀôÔ]/.test(decoded));
}

/** How long a quoted word is at most, in characters, to each side of the sign. */
const MAX_WORD_REACH = 20;

function isQuotedWord(text: string, start: number, end: number): boolean {
  const before = /["'«“‘(]\s?[^\s"'«»“”‘’()]{0,20}$/u.exec(
    text.slice(Math.max(0, start - MAX_WORD_REACH - 2), start),
  );
  const after = /^[^\s"'«»“”‘’()]{0,20}\s?["'»”’)]/u.exec(text.slice(end, end + MAX_WORD_REACH + 2));
  return before !== null && after !== null;
}

/** The character there, or the one beyond a single space. */
function near(text: string, at: number, step: 1 | -1): string {
  const char = text.charAt(at);
  return /\s/.test(char) ? text.charAt(at + step) : char;
}
