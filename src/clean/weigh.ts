/** What the words of one line say: shares of small words, which phrases of chrome it holds. */
import { firstWord, getLexicon, PHRASE_START, type ChromeKind, type Lexicon } from "./chrome.js";
import {
  APOSTROPHE, classAt, DIGIT, HYPHEN, isLetter, LETTER, MARK, SIGN, type WordCount,
} from "./words.js"; // prettier-ignore
import { HASH_START, hashOn, WordTable } from "./word-table.js";

/** Chrome in the middle of a line counts in short lines only: prose may speak of newsletters. */
export const MAX_INSIDE_LENGTH = 700;
const MAX_TOOL_WORDS = 60;

const SPACE = 0x20;

const FUNCTION = 1;
const READER = 2;
const FUNCTION_WORDS =
  "le la les l un une des du de d au aux a en et ou où est sont etait ont pas ne n que qu qui dont ce cette ces cet se s son sa ses leur leurs il elle ils elles on je j nous vous y par pour dans sur sous avec sans entre vers chez plus moins tout mais si comme apres avant depuis selon lors été ete sera the of to and in is was for with on at by that this it as be el los las del y una por con para su al lo no se"; // prettier-ignore
const READER_WORDS = "vous votre vos your you su sus";

let smallWords: WordTable | undefined;

function getSmallWords(): WordTable {
  if (smallWords !== undefined) return smallWords;
  const made = new Map<string, number>();
  for (const word of FUNCTION_WORDS.split(" ")) made.set(word, FUNCTION);
  for (const word of READER_WORDS.split(" ")) made.set(word, (made.get(word) ?? 0) | READER);
  return (smallWords = new WordTable(made));
}

/** A run of letters and digits in a folded line. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** As `hashOf` has it. */
  readonly hash: number;
  /** Of its first units alone: near enough to a stem to compare lines. */
  readonly stem: number;
  /** Of its first `PHRASE_START`. */
  readonly head: number;
}

const STEM_LENGTH = 6;

export interface Weighed {
  readonly runs: readonly Run[];
  readonly chrome: ReadonlyMap<ChromeKind, number>;
  readonly chromeHits: number;
  readonly functionShare: number;
  readonly readerShare: number;
  /** Share of the words that menus and tool bars are made of. Menus are short: of long prose it is not asked. */
  readonly toolShare: number;
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

/** `words` and `signs` as `countWords` has them. */
export function weigh(
  folded: string,
  key: string,
  { words, signs }: Pick<WordCount, "words" | "signs">,
  credit: boolean,
  source: boolean,
): Weighed {
  const lexicon = getLexicon();
  const findings = new Findings();
  if (key.length <= lexicon.longestWhole)
    for (const kind of lexicon.whole.get(key) ?? []) findings.add(kind, 3);
  if (credit) findings.add("caption", 2);
  if (source) findings.add("legal", 2);
  addStarts(folded, lexicon, findings);
  if (key !== folded) addStarts(key, lexicon, findings);
  const isBrief = folded.length <= MAX_INSIDE_LENGTH;
  const runs: Run[] = [];
  const shares = countKinds(folded, words <= MAX_TOOL_WORDS, runs);
  if (isBrief) addInside(folded, runs, lexicon, findings);
  if (isBrief && (signs & SIGN.phrase) !== 0)
    for (const [phrase, kind] of lexicon.signs) if (folded.includes(phrase)) findings.add(kind, 1);
  return {
    chrome: findings.found ?? NONE,
    chromeHits: findings.hits,
    runs,
    functionShare: shares.functionShare,
    readerShare: shares.readerShare,
    toolShare: shares.toolShare,
  };
}

/**
 * One pass over the runs of letters and digits, and over the words they make with their apostrophes and hyphens: tools
 * are named by words ("s'abonner"), all else by runs.
 */
function countKinds(
  folded: string,
  countsTools: boolean,
  runs: Run[],
): Pick<Weighed, "functionShare" | "readerShare" | "toolShare"> {
  const { tools } = getLexicon();
  const known = getSmallWords();
  let small = 0;
  let reader = 0;
  let lettered = 0;
  let toolCount = 0;
  let run = -1;
  let runHash = HASH_START;
  let stem = HASH_START;
  let head = HASH_START;
  let word = -1;
  let wordHash = HASH_START;
  let hasLetter = false;
  for (let at = 0; at <= folded.length; at++) {
    const isEnd = at === folded.length;
    const unit = isEnd ? SPACE : folded.charCodeAt(at);
    const kind = isEnd ? 0 : classAt(folded, at);
    if ((kind & (LETTER | DIGIT)) !== 0) {
      if (run < 0) {
        run = at;
        runHash = HASH_START;
      }
      if (word < 0) {
        word = at;
        wordHash = HASH_START;
        hasLetter = false;
      }
      if ((kind & LETTER) !== 0) hasLetter = true;
      runHash = hashOn(runHash, unit);
      wordHash = hashOn(wordHash, unit);
      if (at - run < STEM_LENGTH) stem = runHash;
      if (at - run < PHRASE_START) head = runHash;
      continue;
    }
    if (run >= 0) {
      runs.push({ start: run, end: at, hash: runHash, stem, head });
      const kinds = known.find(folded, run, at, runHash) ?? 0;
      if ((kinds & FUNCTION) !== 0) small++;
      if ((kinds & READER) !== 0) reader++;
      run = -1;
    }
    if (word < 0) continue;
    if ((kind & MARK) !== 0 || unit === APOSTROPHE || unit === HYPHEN) wordHash = hashOn(wordHash, unit);
    else {
      if (hasLetter) {
        lettered++;
        if (countsTools && tools.find(folded, word, at, wordHash) !== undefined) toolCount++;
      }
      word = -1;
    }
  }
  return {
    functionShare: share(small, runs.length),
    readerShare: share(reader, runs.length),
    toolShare: share(toolCount, lettered),
  };
}

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);

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

/** Each phrase once, however often it stands there. */
function addInside(folded: string, runs: readonly Run[], lexicon: Lexicon, findings: Findings): void {
  const seen: string[] = [];
  for (const { start, head } of runs) {
    if (!lexicon.mayStart(head)) continue;
    for (const [phrase, kind] of lexicon.inside.get(folded.slice(start, start + PHRASE_START)) ?? []) {
      if (!folded.startsWith(phrase, start) || seen.includes(phrase)) continue;
      seen.push(phrase);
      findings.add(kind, 1);
    }
  }
}
