/** What the words of one line say: shares of small words, which phrases of chrome it holds. */
import { firstWord, getLexicon, PHRASE_START, type ChromeKind, type Lexicon } from "./chrome.js";
import { eachLetteredWord, eachRun, isLetter, SIGN } from "./words.js";

/** Chrome in the middle of a line counts in short lines only: prose may speak of newsletters. */
export const MAX_INSIDE_LENGTH = 700;
const MAX_TOOL_WORDS = 60;

const FUNCTION = 1;
const READER = 2;
const FUNCTION_WORDS =
  "le la les l un une des du de d au aux a en et ou où est sont etait ont pas ne n que qu qui dont ce cette ces cet se s son sa ses leur leurs il elle ils elles on je j nous vous y par pour dans sur sous avec sans entre vers chez plus moins tout mais si comme apres avant depuis selon lors été ete sera the of to and in is was for with on at by that this it as be el los las del y una por con para su al lo no se"; // prettier-ignore
const READER_WORDS = "vous votre vos your you su sus";

let smallWords: ReadonlyMap<string, number> | undefined;

function getSmallWords(): ReadonlyMap<string, number> {
  if (smallWords !== undefined) return smallWords;
  const made = new Map<string, number>();
  for (const word of FUNCTION_WORDS.split(" ")) made.set(word, FUNCTION);
  for (const word of READER_WORDS.split(" ")) made.set(word, (made.get(word) ?? 0) | READER);
  return (smallWords = made);
}

export interface Weighed {
  readonly chrome: ReadonlyMap<ChromeKind, number>;
  readonly chromeHits: number;
  readonly functionShare: number;
  readonly readerShare: number;
}

const NONE: ReadonlyMap<ChromeKind, number> = new Map();

class Findings {
  hits = 0;
  found: Map<ChromeKind, number> | undefined;

  add(kind: ChromeKind, weight: number): void {
    this.hits++;
    this.found ??= new Map();
    this.found.set(kind, Math.max(weight, this.found.get(kind) ?? 0));
  }
}

/** `signs` as `countWords` has them. */
export function weigh(folded: string, key: string, signs: number, credit: boolean, source: boolean): Weighed {
  const lexicon = getLexicon();
  const findings = new Findings();
  for (const kind of lexicon.whole.get(key) ?? []) findings.add(kind, 3);
  if (credit) findings.add("caption", 2);
  if (source) findings.add("legal", 2);
  addStarts(folded, lexicon, findings);
  if (key !== folded) addStarts(key, lexicon, findings);
  const isBrief = folded.length <= MAX_INSIDE_LENGTH;
  const known = getSmallWords();
  // Once a phrase, however often it stands there.
  const seen: string[] = [];
  let runs = 0;
  let small = 0;
  let reader = 0;
  eachRun(folded, (from, to) => {
    runs++;
    const kinds = known.get(folded.slice(from, to)) ?? 0;
    small += kinds & FUNCTION;
    if ((kinds & READER) !== 0) reader++;
    if (isBrief && lexicon.mayStart(folded, from)) addInside(folded, from, lexicon, findings, seen);
  });
  if (isBrief && (signs & SIGN.phrase) !== 0)
    for (const [phrase, kind] of lexicon.signs) if (folded.includes(phrase)) findings.add(kind, 1);
  return {
    chrome: findings.found ?? NONE,
    chromeHits: findings.hits,
    functionShare: runs === 0 ? 0 : small / runs,
    readerShare: runs === 0 ? 0 : reader / runs,
  };
}

function addStarts(text: string, { start }: Lexicon, findings: Findings): void {
  const entries = start.get(firstWord(text));
  if (entries === undefined) return;
  for (const [phrase, kind] of entries) {
    if (!text.startsWith(phrase)) continue;
    const last = phrase.length - 1;
    const cut = isLetter(text.codePointAt(last)) && isLetter(text.codePointAt(last + 1));
    if (!cut) findings.add(kind, 2);
  }
}

function addInside(folded: string, from: number, lexicon: Lexicon, findings: Findings, seen: string[]): void {
  for (const [phrase, kind] of lexicon.inside.get(folded.slice(from, from + PHRASE_START)) ?? []) {
    if (!folded.startsWith(phrase, from) || seen.includes(phrase)) continue;
    seen.push(phrase);
    findings.add(kind, 1);
  }
}

/** Share of the words that menus and tool bars are made of. Menus are short: of long prose it is not asked. */
export function shareOfTools(folded: string, words: number): number {
  if (words > MAX_TOOL_WORDS) return 0;
  const { tools } = getLexicon();
  let lettered = 0;
  let count = 0;
  eachLetteredWord(folded, (word) => {
    lettered++;
    if (tools.has(word)) count++;
  });
  return lettered === 0 ? 0 : count / lettered;
}
