/** What can be seen of one paragraph by itself: its shape, its words, its date, its chrome. */
import { fold, read } from "../text/fold.js";
import { firstWord, getLexicon, PHRASE_START, type ChromeKind } from "./chrome.js";
import type { Paragraph } from "./lines.js";
import { readDateLine, type DateLine } from "./publication-date.js";
import { countWords, eachRun, isLetter, letterWords, trimSigns } from "./words.js";

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
  /** How surely each kind of chrome is named: 3 the whole line, 2 its start, 1 somewhere in it. */
  readonly chrome: ReadonlyMap<ChromeKind, number>;
  /** How many phrases of chrome there are, of any kind. */
  readonly chromeHits: number;
  /** Share of "vous", "votre", "your": the page speaks to its reader. */
  readonly readerShare: number;
  /** Share of the words that menus and tool bars are made of. */
  readonly toolShare: number;
}

/** Enough of a paragraph to know what it is; the rest is never looked at. */
const HEAD_LENGTH = 2000;
const TAIL_LENGTH = 40;
/** A tab parts entries as three spaces do. */
const WIDE = "   ";
/** Chrome in the middle of a line counts in short lines only: prose may speak of newsletters. */
const MAX_INSIDE_LENGTH = 700;
/** Rows of menu entries are short; prose with a "•" in it is prose. */
const MAX_ROW_LENGTH = 260;
const MAX_TOOL_WORDS = 60;
const SPACE_RUN = /\s\s|[^\S ]/;
const SENTENCE_BREAK = /[.!?…]["»”)]*\s+(?=["«“(]?\s?[\p{Lu}\p{N}])/gu;
const PIECES = /\s*[|•·▸▾⌄›►▼]\s*|\s+[>/–—]\s+|\s{3,}|\s-\s(?=\p{Lu}\p{Ll}+(?:\s-\s|$))/u;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/u;
const ADDRESS = /https?:\/\/|www\.|\b[a-z0-9-]{2,63}\.(?:com|ca|fr|org|net|quebec|info|be|ch|example)\b/i;
/** "PHOTO ERICK LABONTÉ, LE SOIR", "Photo Josée Lanctôt": a credit without its colon. */
const CREDIT = /^(?:PHOTOS?|Photos?)\s+(?:de |d'|par |by )?\p{Lu}[^.!?]*$/u;
/** A caption with its credit at the end: "… au 11e tir. Photo L'Écho – Dany Roy". */
const INNER_CREDIT = /[.!?»]\s+[([]?Photos?\s?[:–-]?\s?\p{Lu}[^.!?]{0,80}$/u;
/** Who issued a press release. */
/** "La halle a rouvert. DDM - E. C.": an agency in capitals after the sentence. */
const INNER_AGENCY = /[.!?»]\s+\p{Lu}{2,}\s*[-–/]\s*\p{Lu}[^!?]{0,40}$/u;
/** An excerpt whose rest is a click away. */
const CUT =
  /[.!?…»]\s+(?:lire la suite|lire plus|lire l'article|en savoir plus|la suite|read more)\s*[>»→…]*$/i;
const SOURCE = /^SOURCE\s+\p{Lu}/u;
/** Posts shown in an article: "@Ville : …", "— École (@ecole) May 3, 2024", "pic.twitter.com/…". */
const HANDLE = /^[@#]\p{L}|\(@\w{1,40}\)|pic\.twitter\.com/u;
const READER_WORDS = new Set(["vous", "votre", "vos", "your", "you", "su", "sus"]);
const FUNCTION_WORDS = new Set(
  ("le la les l un une des du de d au aux a en et ou où est sont etait ont pas ne n que qu qui dont ce cette ces cet se s son sa ses leur leurs il elle ils elles on je j nous vous y par pour dans sur sous avec sans entre vers chez plus moins tout mais si comme apres avant depuis selon lors été ete sera the of to and in is was for with on at by that this it as be el los las del y una por con para su al lo no se").split(" "),
); // prettier-ignore

/** Looks at one paragraph. Constant time: long paragraphs are sampled. */
export function observe(source: string, paragraph: Paragraph): Features {
  const { start, end } = paragraph;
  const length = end - start;
  const text = textOf(source, paragraph);
  const tail =
    length <= HEAD_LENGTH ? text.slice(-TAIL_LENGTH) : read(source.slice(end - TAIL_LENGTH, end)).text;
  const lower = fold(text);
  const folded = SPACE_RUN.test(lower) ? lower.replace(/\s+/g, " ") : lower;
  const key = trimSigns(folded);
  const { words, letters, capitals } = countWords(text);
  const photo = text.includes("hoto") || text.startsWith("PHOTO");
  const credit = photo && words <= 14 && CREDIT.test(text);
  const innerCredit =
    (photo && words <= 45 && INNER_CREDIT.test(text)) || (words <= 30 && INNER_AGENCY.test(text));
  return {
    paragraph,
    text,
    folded,
    key,
    bareCredit: credit,
    length,
    words,
    capitalShare: letters === 0 ? 0 : capitals / letters,
    allCapitals: letters > 0 && text === text.toUpperCase(),
    startsLower: /^\p{Ll}/u.test(text),
    ending: endingOf(tail),
    sentences: (text.match(SENTENCE_BREAK)?.length ?? 0) + 1,
    pieces: piecesOf(text),
    bullet: /^(?:[-–—•*▸►▪◦‣■●✓]\s|\d{1,2}[.)]\s)/u.test(text),
    quoted: /^["«“]/.test(text),
    email: text.includes("@") && EMAIL.test(text),
    address: (text.includes(".") || text.includes(":")) && ADDRESS.test(text),
    markup: isMarkup(text),
    handle: (text.includes("@") || text.startsWith("#") || text.includes("pic.")) && HANDLE.test(text),
    numeric: letters < 2 && !/\p{L}{2}/u.test(text) && /[\p{N}]/u.test(text),
    date: readDateLine(text, folded),
    ...weigh(folded, key, credit || innerCredit, SOURCE.test(text)),
    toolShare: toolShare(folded, words),
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

function piecesOf(text: string): readonly string[] {
  if (text.length > MAX_INSIDE_LENGTH) return [text];
  return text.split(PIECES).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Menus are short: of long prose the share is not asked. */
function toolShare(folded: string, words: number): number {
  if (words > MAX_TOOL_WORDS) return 0;
  const lettered = letterWords(folded);
  const { tools } = getLexicon();
  let count = 0;
  for (const word of lettered) if (tools.has(word)) count++;
  return lettered.length === 0 ? 0 : count / lettered.length;
}

function isMarkup(text: string): boolean {
  if (text.length > MAX_ROW_LENGTH) return false;
  return (
    /^[^\p{L}\p{N}]{3,}$/u.test(text) ||
    /^<.*>$/.test(text) ||
    /^\[[^\]]*\]$/.test(text) ||
    (text.match(/\[[^\]]{0,20}\]|\( \)/g) ?? []).length >= 2
  );
}

function endingOf(tail: string): Features["ending"] {
  if (CUT.test(tail)) return "ellipsis";
  if (/(?:\.\.\.|…|\[\.\.\.\]|\[…\]|\(\.\.\.\)|\(…\))\s*$/.test(tail)) return "ellipsis";
  if (/[?!]\s?["»”)]?$/.test(tail)) return "question";
  if (/\.\s?["»”)]*$/.test(tail)) return "stop";
  if (/["»”]$/.test(tail)) return "quote";
  if (tail.endsWith(":")) return "colon";
  return /[,;]$/.test(tail) ? "comma" : "none";
}

/** Shares of small words, and what phrases of chrome there are. */
function weigh(
  folded: string,
  key: string,
  credit: boolean,
  source: boolean,
): Pick<Features, "chrome" | "chromeHits" | "functionShare" | "readerShare"> {
  let chromeHits = 0;
  const { whole, start, inside, signs } = getLexicon();
  const found = new Map<ChromeKind, number>();
  const add = (kind: ChromeKind, weight: number): void => {
    chromeHits++;
    found.set(kind, Math.max(weight, found.get(kind) ?? 0));
  };
  for (const kind of whole.get(key) ?? []) add(kind, 3);
  if (credit) add("caption", 2);
  if (source) add("legal", 2);
  for (const text of folded === key ? [key] : [folded, key]) {
    for (const [phrase, kind] of start.get(firstWord(text)) ?? []) {
      const last = phrase.length - 1;
      const cut = isLetter(text.codePointAt(last)) && isLetter(text.codePointAt(last + 1));
      if (text.startsWith(phrase) && !cut) add(kind, 2);
    }
  }
  let runs = 0;
  let small = 0;
  let reader = 0;
  const brief = folded.length <= MAX_INSIDE_LENGTH;
  // Once a phrase, however often it stands there.
  const seen = new Set<string>();
  eachRun(folded, (from, to) => {
    const word = folded.slice(from, to);
    runs++;
    if (FUNCTION_WORDS.has(word)) small++;
    if (READER_WORDS.has(word)) reader++;
    if (!brief) return;
    for (const [phrase, kind] of inside.get(folded.slice(from, from + PHRASE_START)) ?? []) {
      if (!folded.startsWith(phrase, from) || seen.has(phrase)) continue;
      seen.add(phrase);
      add(kind, 1);
    }
  });
  if (brief) for (const [phrase, kind] of signs) if (folded.includes(phrase)) add(kind, 1);
  return {
    chrome: found,
    chromeHits,
    functionShare: runs === 0 ? 0 : small / runs,
    readerShare: runs === 0 ? 0 : reader / runs,
  };
}
