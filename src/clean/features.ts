/** What can be seen of one paragraph by itself: its shape, its words, its date, its chrome. */
import { fold, read } from "../text/fold.js";
import { readSignature, type Signature } from "./byline.js";
import type { ChromeKind } from "./chrome.js";
import type { Paragraph } from "./lines.js";
import { readDateLine, type DateLine } from "./publication-date.js";
import { MAX_INSIDE_LENGTH, weigh, type Run } from "./weigh.js";
import { countWords, isCapitalOrDigit, isLetter, isSmallLetter, isSpace, SIGN, trimSigns } from "./words.js";

export interface Features {
  readonly paragraph: Paragraph;
  /** "PHOTO ERICK LABONTÉ, LE SOIR": such a credit stands above its caption, one with a colon below it too. */
  readonly bareCredit: boolean;
  /** Start of the paragraph in reading form, on one line; the whole of it but for very long ones. */
  readonly text: string;
  /** Folded `text`, spaces collapsed, without signs and digits at its edges: "[ Publicité ]" is "publicite". */
  readonly key: string;
  /** `text` folded, spaces collapsed. */
  readonly folded: string;
  /** In UTF-16 units, of the whole paragraph. */
  readonly length: number;
  /** Words of `text`; for a very long paragraph this is enough to know that it is one. */
  readonly words: number;
  /** Share of small words ("le", "qui", "est"): headlines have some, menus none. */
  readonly functionShare: number;
  readonly capitalShare: number;
  readonly allCapitals: boolean;
  readonly startsLower: boolean;
  readonly ending: "stop" | "question" | "quote" | "colon" | "comma" | "ellipsis" | "none";
  readonly sentences: number;
  /** Parts between "|", "•", "·", ">", or wide spaces. */
  readonly pieces: readonly string[];
  readonly bullet: boolean;
  readonly quoted: boolean;
  readonly email: boolean;
  readonly address: boolean;
  /** Signs of a form or a machine: "[f] [t] [courriel]", "( ) Oui  ( ) Non", "<!-- pub -->". */
  readonly markup: boolean;
  /** "@VilledeQuebec : …" */
  readonly handle: boolean;
  readonly numeric: boolean;
  readonly date: DateLine;
  /** Who signs in it, if it looks like a signature. */
  readonly signature: Signature | undefined;
  /** How surely each kind of chrome is named: 3 the whole line, 2 its start, 1 somewhere in it. */
  readonly chrome: ReadonlyMap<ChromeKind, number>;
  /** How many phrases of chrome there are, of any kind. */
  readonly chromeHits: number;
  /** Share of "vous", "votre", "your": the page speaks to its reader. */
  readonly readerShare: number;
  /** Share of the words that menus and tool bars are made of. */
  readonly toolShare: number;
  /** What signs `text` holds, as bits of `SIGN`. */
  readonly signs: number;
  /** From 0 to 9, in `text`. */
  readonly digits: number;
  /** The words of `folded`, apostrophes and hyphens apart. */
  readonly runs: readonly Run[];
}

/** Enough of a paragraph to know what it is; the rest is never looked at. */
const HEAD_LENGTH = 2000;
const TAIL_LENGTH = 40;
/** A tab parts entries as three spaces do. */
const WIDE = "   ";
/** Rows of menu entries are short; prose with a "•" in it is prose. */
const MAX_ROW_LENGTH = 260;
const LETTER_W = 0x77;
const NUMBER_SIGN = 0x23;
const CLOSING = '"»”)';
const OPENING = '"«“(';
const BULLET = /^(?:[-–—•*▸►▪◦‣■●✓]\s|\d{1,2}[.)]\s)/u;
const ELLIPSES = ["...", "…", "[...]", "[…]", "(...)", "(…)"];
const PIECES = /\s*[|•·▸▾⌄›►▼]\s*|\s+[>/–—]\s+|\s{3,}|\s-\s(?=\p{Lu}\p{Ll}+(?:\s-\s|$))/u;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/u;
const ADDRESS = /https?:\/\/|www\.|\b[a-z0-9-]{2,63}\.(?:com|ca|fr|org|net|quebec|info|be|ch|example)\b/i;
/** "PHOTO ERICK LABONTÉ, LE SOIR", "Photo Josée Lanctôt": a credit without its colon. */
const CREDIT = /^(?:PHOTOS?|Photos?)\s+(?:de |d'|par |by )?\p{Lu}[^.!?]*$/u;
/** A caption with its credit at the end: "… au 11e tir. Photo L'Écho – Dany Roy". */
const INNER_CREDIT = /[.!?»]\s+[([]?Photos?\s?[:–-]?\s?\p{Lu}[^.!?]{0,80}$/u;
/** "La halle a rouvert. DDM - E. C.": an agency in capitals after the sentence. */
const INNER_AGENCY = /[.!?»]\s+\p{Lu}{2,}\s*[-–/]\s*\p{Lu}[^!?]{0,40}$/u;
/** An excerpt whose rest is a click away. */
const CUT =
  /[.!?…»]\s+(?:lire la suite|lire plus|lire l'article|en savoir plus|la suite|read more)\s*[>»→…]*$/i;
/** Who issued a press release. */
const SOURCE = /^SOURCE\s+\p{Lu}/u;
/** Posts shown in an article: "@Ville : …", "— École (@ecole) May 3, 2024", "pic.twitter.com/…". */
const HANDLE = /^[@#]\p{L}|\(@\w{1,40}\)|pic\.twitter\.com/u;
const hasSign = (signs: number, family: number): boolean => (signs & family) !== 0;

/** Looks at one paragraph. Constant time: long paragraphs are sampled. */
export function observe(source: string, paragraph: Paragraph): Features {
  const { start, end } = paragraph;
  const length = end - start;
  const text = textOf(source, paragraph);
  const tail =
    length <= HEAD_LENGTH ? text.slice(-TAIL_LENGTH) : read(source.slice(end - TAIL_LENGTH, end)).text;
  const counted = countWords(text);
  const { words, letters, capitals, signs, digits } = counted;
  const lower = fold(text);
  const folded = hasSign(signs, SIGN.ragged) ? lower.replace(/\s+/g, " ") : lower;
  const key = trimSigns(folded);
  const first = text.codePointAt(0);
  const photo = text.includes("hoto") || text.startsWith("PHOTO");
  const credit = photo && words <= 14 && CREDIT.test(text);
  const innerCredit =
    (photo && words <= 45 && INNER_CREDIT.test(text)) ||
    (words <= 30 && hasSign(signs, SIGN.stop) && hasSign(signs, SIGN.dash) && INNER_AGENCY.test(text));
  const isSource = text.startsWith("SOURCE") && SOURCE.test(text);
  const { chrome, chromeHits, functionShare, readerShare, toolShare, runs } = weigh(
    folded,
    key,
    counted,
    credit || innerCredit,
    isSource,
  );
  return {
    paragraph,
    text,
    folded,
    key,
    bareCredit: credit,
    length,
    words,
    capitalShare: letters === 0 ? 0 : capitals / letters,
    allCapitals: letters > 0 && !hasSign(signs, SIGN.small) && text === text.toUpperCase(),
    startsLower: isSmallLetter(first),
    ending: endingOf(tail),
    sentences: hasSign(signs, SIGN.stop) ? countSentences(text) : 1,
    pieces: piecesOf(text, words, hasSign(signs, SIGN.ragged | SIGN.bar | SIGN.apart)),
    bullet: !isLetter(first) && BULLET.test(text),
    quoted: /^["«“]/.test(text),
    email: hasSign(signs, SIGN.at) && EMAIL.test(text),
    address: hasSign(signs, SIGN.stop | SIGN.colon) && mayHoldAddress(text) && ADDRESS.test(text),
    markup: isMarkup(text, words, hasSign(signs, SIGN.bracket)),
    handle: (hasSign(signs, SIGN.at) || first === NUMBER_SIGN || text.includes("pic.")) && HANDLE.test(text),
    numeric: letters < 2 && hasSign(signs, SIGN.digit) && !/\p{L}{2}/u.test(text),
    date: readDateLine(text, folded),
    signature: readSignature(text),
    chrome,
    chromeHits,
    functionShare,
    readerShare,
    toolShare,
    signs,
    digits,
    runs,
  };
}

/** The paragraph's start, on one line. */
function textOf(source: string, { lines }: Paragraph): string {
  let text = "";
  for (const { start, end } of lines) {
    if (text.length >= HEAD_LENGTH) break;
    const line = source.slice(start, Math.min(end, start + HEAD_LENGTH));
    if (text !== "") text += " ";
    text += read(line.includes("\t") ? line.replaceAll("\t", WIDE) : line).text;
  }
  return text.length > HEAD_LENGTH ? text.slice(0, HEAD_LENGTH) : text;
}

function piecesOf(text: string, words: number, mayBreak: boolean): readonly string[] {
  if (text.length > MAX_INSIDE_LENGTH) return [text];
  if (!mayBreak) return words === 0 ? [] : [text];
  return text.split(PIECES).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** A stop, closing quotes, spaces, and then what a sentence begins with. */
function countSentences(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue;
    let spaces = at + 1;
    while (spaces < text.length && CLOSING.includes(text.charAt(spaces))) spaces++;
    let next = spaces;
    while (isSpace(text.codePointAt(next))) next++;
    if (next === spaces || next >= text.length) continue;
    let begin = next;
    if (OPENING.includes(text.charAt(next))) begin += isSpace(text.codePointAt(next + 1)) ? 2 : 1;
    if (!isCapitalOrDigit(text.codePointAt(begin))) continue;
    count++;
    at = next - 1;
  }
  return count;
}

/** Whether "www.", "://" or letters on both sides of a full stop stand there: elsewhere the pattern need not look. */
function mayHoldAddress(text: string): boolean {
  if (text.includes("://")) return true;
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if ((before | 0x20) === LETTER_W) return true;
    if (before > 0x20 && before < 0x80 && isLetter(text.codePointAt(at + 1))) return true;
  }
  return false;
}

function isMarkup(text: string, words: number, hasBracket: boolean): boolean {
  if (text.length > MAX_ROW_LENGTH) return false;
  if (words === 0 && /^[^\p{L}\p{N}]{3,}$/u.test(text)) return true;
  if (!hasBracket) return false;
  return (
    /^<.*>$/.test(text) ||
    /^\[[^\]]*\]$/.test(text) ||
    (text.match(/\[[^\]]{0,20}\]|\( \)/g) ?? []).length >= 2
  );
}

function endingOf(tail: string): Features["ending"] {
  if (isCut(tail)) return "ellipsis";
  const shown = tail.trimEnd();
  // Most sentences end with one stop.
  const isStopped = shown.endsWith(".") && !shown.endsWith("..");
  if (!isStopped) for (const ellipsis of ELLIPSES) if (shown.endsWith(ellipsis)) return "ellipsis";
  const last = tail.charAt(tail.length - 1);
  const isQuote = last !== "" && CLOSING.includes(last);
  const asked = withoutSpace(tail, isQuote ? tail.length - 1 : tail.length);
  if (asked > 0 && "?!".includes(tail.charAt(asked - 1))) return "question";
  let stopped = tail.length;
  while (stopped > 0 && CLOSING.includes(tail.charAt(stopped - 1))) stopped--;
  if (tail.charAt(withoutSpace(tail, stopped) - 1) === ".") return "stop";
  if (isQuote && last !== ")") return "quote";
  if (last === ":") return "colon";
  return last === "," || last === ";" ? "comma" : "none";
}

const withoutSpace = (text: string, end: number): number =>
  end > 0 && isSpace(text.codePointAt(end - 1)) ? end - 1 : end;

/** The pattern is tried where its last letter stands, and a sentence ends before. */
function isCut(tail: string): boolean {
  let end = tail.length;
  while (end > 0 && ">»→…".includes(tail.charAt(end - 1))) end--;
  while (end > 0 && isSpace(tail.codePointAt(end - 1))) end--;
  return /[es]/i.test(tail.charAt(end - 1)) && CUT.test(tail);
}
