/** How fast pages are read, text and HTML, beside Readability over linkedom on the same pages and a count of their words. */
import { readFileSync } from "node:fs";
import type { Cleaner } from "../../src/clean/index.js";
import { readabilityKeeps } from "../../src/clean/html/readability.js";
import { countOf, f1, newScores, scorePage } from "../../src/evaluation/index.js";
import type { TagRecord } from "../../src/types.js";
import { htmlFile } from "../corpus-tools/check-html.js";
import { compilePage } from "../corpus-tools/compile.js";
import { readPages } from "../corpus-tools/files.js";
import { countWords, cpuMs } from "./clock.js";

/** CPU milliseconds of each round; the four alternate, so that a noisy machine hits all of them. */
export interface CleaningSpeed {
  readonly text: readonly number[];
  readonly html: readonly number[];
  /** Readability over linkedom on the same HTML pages. */
  readonly readability: readonly number[];
  /** Words a second that a bare regular expression finds in the text pages. */
  readonly wordsPerSecond: readonly number[];
}

/** The word count takes a few milliseconds only, of which no clock is sure. */
const CALIBRATION_LOOPS = 20;
const MS_PER_SECOND = 1000;

export interface PagePair {
  readonly texts: readonly string[];
  readonly htmls: readonly string[];
}

export function measureCleaning(clean: Cleaner, { texts, htmls }: PagePair, rounds: number): CleaningSpeed {
  const work = {
    text: () => texts.forEach((text) => void clean({ text })),
    html: () => htmls.forEach((html) => void clean({ html })),
    readability: () => htmls.forEach((html) => void readabilityKeeps(html)),
  };
  // Warm-up: what the compiler of JavaScript does is no round.
  for (let round = 0; round < 3; round++) work.text();
  work.html();
  work.readability();
  const times: Record<keyof CleaningSpeed, number[]> = {
    text: [],
    html: [],
    readability: [],
    wordsPerSecond: [],
  };
  for (let round = 0; round < rounds; round++) {
    times.wordsPerSecond.push(calibrate(texts));
    for (const name of ["text", "html", "readability"] as const) times[name].push(cpuMs(work[name]));
  }
  return times;
}

function calibrate(texts: readonly string[]): number {
  let words = 0;
  const ms = cpuMs(() => {
    for (let loop = 0; loop < CALIBRATION_LOOPS; loop++) words += countWords(texts);
  });
  return (words / ms) * MS_PER_SECOND;
}

/** So many times the page, for the question whether time is linear in it. */
const TIMES = 4;
/** So many pages tell it, one by one: a single one may be odd. */
const SAMPLE = 4;
/** A short page is read again and again, until the clock can tell its time. In characters. */
const MIN_LENGTH = 30_000;

/**
 * Time of a page four times over, over four times the time of the page: 1 where time is linear. Of each page the best of
 * the rounds counts, since a machine that does something else makes any of them longer and none shorter.
 */
export function measureLinearity(
  clean: Cleaner,
  field: "text" | "html",
  pages: readonly string[],
  rounds: number,
): number {
  let [one, four] = [0, 0];
  for (const page of pages.slice(0, SAMPLE)) {
    const long = `${page}\n\n`.repeat(TIMES);
    const loops = Math.ceil(MIN_LENGTH / page.length);
    const timeOf = (text: string, count: number): number =>
      cpuMs(() => {
        for (let loop = 0; loop < count; loop++) clean({ [field]: text });
      });
    let [bestOne, bestFour] = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++) {
      bestOne = Math.min(bestOne, timeOf(page, TIMES * loops));
      bestFour = Math.min(bestFour, timeOf(long, loops));
    }
    one += bestOne;
    four += bestFour;
  }
  return four / one;
}

/** Bodies of the HTML pages of the dev part, ours and Readability's: F1 of their words. */
export function compareBodies(clean: Cleaner): {
  readonly pages: number;
  readonly ours: number;
  readonly theirs: number;
} {
  const [ours, theirs] = [newScores(), newScores()];
  let pages = 0;
  for (const { page } of readPages("dev")) {
    const file = htmlFile(page);
    if (file === undefined) continue;
    pages++;
    const html = readFileSync(file, "utf8");
    const body = compilePage(page).paragraphs;
    const score = (text: string, scores: typeof ours): void =>
      scorePage({ body }, { body: text } as TagRecord, scores);
    score(clean({ html }).body, ours);
    score(readabilityKeeps(html)?.text ?? "", theirs);
  }
  return { pages, ours: f1(countOf(ours, "body")), theirs: f1(countOf(theirs, "body")) };
}
