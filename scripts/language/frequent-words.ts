/** Compiles data/language/words.tsv: the most frequent words of the languages of Common Voice, and those of kin.tsv. */
import { readFileSync } from "node:fs";
import { wordsOf } from "../../src/language/features.js";
import { read } from "../../src/text/fold.js";
import { readCommonVoice } from "./common-voice.js";

/** More than this are no longer small words, but what the sentences happen to be about. */
const WORDS_PER_LANGUAGE = 150;

export function frequentWords(shared: URL): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { code, text } of readCommonVoice(shared, "train")) {
    const known = counts.get(code) ?? new Map<string, number>();
    counts.set(code, known);
    for (const word of wordsOf(read(text).text.toLowerCase())) known.set(word, (known.get(word) ?? 0) + 1);
  }
  const rows = [...counts].map(([code, known]) => {
    const words = [...known]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, WORDS_PER_LANGUAGE);
    return `${code}\t${words.map(([word]) => word).join(" ")}`;
  });
  const kin = readFileSync(new URL("kin.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  return ["code\twords", ...[...rows, ...kin].sort()].join("\n") + "\n";
}
