/**
 * Words that French writes in lower case: what tells "Présents dans toutes les régions" from a name.
 * Counted in debates and laws (CC0, OGL) and Wikinews (CC BY); only the bare word list is kept.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fold } from "../../src/text/fold.js";

const WORD = /[\p{L}][\p{L}\p{M}]*(?:-[\p{L}]+)*/gu;
/** Seen at least this often in lower case… */
const MIN_LOWER = 4;
/** …and in lower case at least this share of the times it stands inside a sentence. */
const MIN_SHARE = 0.2;

export function commonWords(shared: URL): string {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const count = (text: string) => {
    for (const match of text.replaceAll("’", "'").matchAll(WORD)) {
      const word = match[0];
      const first = word.charAt(0);
      const counts = first === first.toLowerCase() ? lower : capital;
      // A capital at the start of a line or sentence tells nothing.
      if (
        counts === capital &&
        /(^|[.!?»«"“:•–-]\s*)$/.test(text.slice(Math.max(0, match.index - 3), match.index))
      )
        continue;
      const key = fold(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  for (const file of ["cv_debats_AN_2013_2018_CC0.txt.xz", "lois_canada_fr_OGL.txt.xz"]) {
    const path = new URL(`raw/${file}`, shared).pathname;
    const text = execFileSync("xz", ["-dc", path], { maxBuffer: 1 << 30, encoding: "utf8" });
    for (const line of text.slice(0, 60_000_000).split("\n")) count(line);
  }
  const winer = new URL("ner/winer/train/", shared);
  for (const name of readdirSync(winer, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".txt"))
      for (const line of readFileSync(new URL(name, winer), "utf8").split("\n")) count(line);
  }
  const words: string[] = [];
  for (const [word, times] of lower) {
    if (word.length < 2 || times < MIN_LOWER) continue;
    if (times / (times + (capital.get(word) ?? 0)) >= MIN_SHARE) words.push(word);
  }
  return words.toSorted().join("\n") + "\n";
}
