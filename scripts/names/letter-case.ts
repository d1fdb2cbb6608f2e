/** How French writes its words inside sentences, small or with a capital, counted over ../shared/data/raw. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fold } from "../../src/text/fold.js";

const RAW = fileURLToPath(new URL("../../../shared/data/raw/", import.meta.url));
/** Debates are nearest to news; of the laws a part suffices for their nouns. */
const SOURCES: readonly (readonly [string, number])[] = [
  ["debats_AN_2013.txt.xz", Infinity],
  ["cv_debats_AN_2013_2018_CC0.txt.xz", Infinity],
  ["lois_canada_fr_OGL.txt.xz", 12_000_000],
];
const LARGEST = 2 ** 28;
const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*|[.!?:;«»"“”()–—]/gu;
const ELISION = /^(?:[ldjmtnsc]|qu|jusqu|lorsqu|puisqu)['’]/i;
const LEAST = 3;
/** Shares of capitals from which a level begins. */
const SHARES = [0.02, 0.15, 0.6, 0.97];

/** By match key: 1 always small … 5 always with a capital. Words seen less than three times inside a sentence are left out. */
export function letterCases(): Map<string, number> {
  const counts = new Map<string, [small: number, large: number]>();
  for (const [file, most] of SOURCES) {
    const text = execFileSync("xz", ["-dc", RAW + file], { maxBuffer: LARGEST }).toString("utf8");
    for (const line of text.slice(0, Math.min(text.length, most)).split("\n")) countLine(line, counts);
  }
  const levels = new Map<string, number>();
  for (const [norm, [small, large]] of counts) {
    if (small + large < LEAST) continue;
    const share = large / (small + large);
    levels.set(norm, 1 + SHARES.filter((least) => share >= least).length);
  }
  return levels;
}

function countLine(line: string, counts: Map<string, [number, number]>): void {
  let isFirst = true;
  for (const [word] of line.matchAll(WORD)) {
    if (!/\p{L}/u.test(word)) {
      isFirst = true;
      continue;
    }
    const own = word.replace(ELISION, "");
    const isShouted = own.length > 1 && own === own.toUpperCase();
    if (!isFirst && !isShouted && own !== "") {
      const norm = fold(own.replaceAll("’", "'"));
      let count = counts.get(norm);
      if (count === undefined) counts.set(norm, (count = [0, 0]));
      count[own.charAt(0) === own.charAt(0).toLowerCase() ? 0 : 1]++;
    }
    isFirst = false;
  }
}
