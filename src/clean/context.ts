/** What the page as a whole says of each paragraph: where the prose lies, what it speaks of, which heading came last. */
import type { ChromeKind } from "./chrome.js";
import type { Features } from "./features.js";
import { findIntruders } from "./intruders.js";
import { isProse, proseOf } from "./prose.js";
import { surround, type Surroundings } from "./surroundings.js";

export interface Context extends Surroundings {
  /** How much it reads like running text, see `proseOf`. */
  readonly prose: number;
  /** Share of the page's prose, in words, that stands above it: 0 before the text, 1 after it. */
  readonly proseAbove: number;
  /** Paragraphs to the nearest prose above and below; Infinity where there is none. */
  readonly sinceProse: number;
  readonly untilProse: number;
  /** Touching paragraphs: how many, and which of them this is. */
  readonly runLength: number;
  readonly runIndex: number;
  /** Whether prose stands in its run. */
  readonly runHasProse: boolean;
  /** Share of its longer words that the page's prose has too; undefined where it has none. */
  readonly cohesion: number | undefined;
  /** Its text stands on the page before, after. */
  readonly repeats: boolean;
  readonly repeatedLater: boolean;
  /** The chrome that the last short line above named, and how far above it stands. */
  readonly heading: ChromeKind | undefined;
  readonly sinceHeading: number;
  /** The last list of articles or of comments that was announced below the first prose, whatever came since. */
  readonly announced: "teaser" | "comment" | undefined;
  /** How many of the four paragraphs around it hold a date. */
  readonly datesAround: number;
  /** Where the mark that ends a press release ("– 30 –") stands. */
  readonly endMark: "above" | "below" | "none";
  /** The newspaper speaks to its reader, see `intruders.ts`. */
  readonly intrudes: boolean;
}

const HEADING_KINDS: readonly ChromeKind[] = ["teaser", "comment", "ad", "share", "legal", "nav"];
const MAX_HEADING_WORDS = 9;
/** "– 30 –", "###", "- FIN -": what ends a release. */
const END_MARK = /^(?:[-–—*]{1,3}\s?(?:30|fin)\s?[-–—*]{1,3}|#{3})$/iu;

export function contextOf(page: readonly Features[]): Context[] {
  const prose = page.map((features) => proseOf(features));
  const isText = page.map((features, at) => isProse(features, prose[at] as number));
  const above = cumulativeProse(page, isText);
  const since = distances(isText, 1);
  const until = distances(isText, -1);
  const runs = findRuns(page, isText);
  const words = page.map(contentWords);
  const vocabulary = vocabularyOf(words, isText);
  const copies = findCopies(page);
  const headings = findHeadings(page, isText);
  const first = isText.indexOf(true);
  const surroundings = surround(page);
  const end = page.findIndex(({ text, words }) => words <= 2 && END_MARK.test(text));
  const intruders = findIntruders(page, first < 0 ? Infinity : first);
  // Field by field: spreading five objects a paragraph took as long as all else here.
  return page.map((_, at): Context => {
    const { runLength, runIndex, runHasProse } = runs[at] as Run;
    const around = surroundings[at] as Surroundings;
    const { repeats, repeatedLater } = copies[at] as Copies;
    const { heading, sinceHeading, announced } = headings[at] as Heading;
    return {
      prose: prose[at] as number,
      proseAbove: above[at] as number,
      sinceProse: since[at] as number,
      untilProse: until[at] as number,
      runLength,
      runIndex,
      runHasProse,
      inBox: around.inBox,
      inTeasers: around.inTeasers,
      inComments: around.inComments,
      besideCredit: around.besideCredit,
      afterSource: around.afterSource,
      liveClock: around.liveClock,
      continuesList: around.continuesList,
      pullQuote: around.pullQuote,
      afterSignature: around.afterSignature,
      afterQuotation: around.afterQuotation,
      cohesion: shareIn(words[at] as number[], vocabulary, isText[at] === true ? 2 : 1),
      repeats,
      repeatedLater,
      heading,
      sinceHeading,
      announced,
      datesAround: datesAround(page, at),
      endMark: end < 0 ? "none" : at > end ? "above" : "below",
      intrudes: intruders.has(at),
    };
  });
}

function cumulativeProse(page: readonly Features[], isText: readonly boolean[]): number[] {
  let total = 0;
  for (const [at, { words }] of page.entries()) if (isText[at] === true) total += words;
  let sum = 0;
  return page.map(({ words }, at) => {
    const share = total === 0 ? 0 : sum / total;
    if (isText[at] === true) sum += words;
    return share;
  });
}

function distances(isText: readonly boolean[], step: 1 | -1): number[] {
  const found = isText.map(() => Infinity);
  let distance = Infinity;
  for (let at = step > 0 ? 0 : isText.length - 1; at >= 0 && at < isText.length; at += step) {
    distance++;
    found[at] = distance;
    if (isText[at] === true) distance = 0;
  }
  return found;
}

type Run = Pick<Context, "runLength" | "runIndex" | "runHasProse">;
function findRuns(page: readonly Features[], isText: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < page.length;) {
    let end = start + 1;
    while (end < page.length && page[end]?.paragraph.gap === false) end++;
    let runHasProse = false;
    for (let at = start; at < end; at++) runHasProse ||= isText[at] === true;
    for (let at = start; at < end; at++)
      runs.push({ runLength: end - start, runIndex: at - start, runHasProse });
    start = end;
  }
  return runs;
}

const MIN_CONTENT_WORD = 4;

/** Its words of four letters and more, by their stems. */
function contentWords({ runs }: Features): number[] {
  const found: number[] = [];
  for (const { start, end, stem } of runs) if (end - start >= MIN_CONTENT_WORD) found.push(stem);
  return found;
}

/** In how many paragraphs of prose each word stands. */
function vocabularyOf(
  words: readonly (readonly number[])[],
  isText: readonly boolean[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [at, own] of words.entries()) {
    if (isText[at] !== true) continue;
    for (const word of own) {
      if (last.get(word) === at) continue;
      last.set(word, at);
      found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  return found;
}

/** Share of the words that so many paragraphs of prose have: prose itself is one of them. */
function shareIn(
  words: readonly number[],
  vocabulary: ReadonlyMap<number, number>,
  least: number,
): number | undefined {
  if (words.length === 0) return undefined;
  let shared = 0;
  for (const word of words) if ((vocabulary.get(word) ?? 0) >= least) shared++;
  return shared / words.length;
}

type Copies = Pick<Context, "repeats" | "repeatedLater">;
function findCopies(page: readonly Features[]): Copies[] {
  const seen = new Set<string>();
  const later = new Map<string, number>();
  for (const { key } of page) later.set(key, (later.get(key) ?? 0) + 1);
  return page.map(({ key }) => {
    const left = (later.get(key) ?? 1) - 1;
    later.set(key, left);
    const repeats = key !== "" && seen.has(key);
    seen.add(key);
    return { repeats, repeatedLater: key !== "" && left > 0 };
  });
}

type Heading = Pick<Context, "heading" | "sinceHeading" | "announced">;
function findHeadings(page: readonly Features[], isText: readonly boolean[]): Heading[] {
  let heading: ChromeKind | undefined;
  let since = 0;
  let announced: Heading["announced"];
  let inText = false;
  return page.map((features, at) => {
    const found = { heading, sinceHeading: since, announced };
    inText ||= isText[at] === true;
    since++;
    if (isText[at] === true && features.words >= 30) heading = undefined;
    if (features.words <= MAX_HEADING_WORDS) {
      const kind = HEADING_KINDS.find((kind) => (features.chrome.get(kind) ?? 0) >= 2);
      if (kind !== undefined) {
        heading = kind;
        since = 0;
        if (inText && (kind === "teaser" || kind === "comment")) announced = kind;
      }
    }
    return found;
  });
}

function datesAround(page: readonly Features[], at: number): number {
  let count = 0;
  for (const offset of [-2, -1, 1, 2]) {
    const date = page[at + offset]?.date;
    if (date !== undefined && (date.stamps.length > 0 || date.relative || date.time !== undefined)) count++;
  }
  return count;
}
