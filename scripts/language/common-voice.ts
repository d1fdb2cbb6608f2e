/** The sentences of Common Voice by language, parted by line: 0–2 of each five train, 3 dev, 4 test. */
import { readdirSync, readFileSync } from "node:fs";

export type Part = "train" | "dev" | "test";

const partOf = (line: number): Part => (line % 5 < 3 ? "train" : line % 5 === 3 ? "dev" : "test");

export interface Sentence {
  /** ISO 639-1 where there is one, else 639-3. */
  readonly code: string;
  readonly text: string;
}

/** What Common Voice calls otherwise. */
const CODES: Readonly<Record<string, string>> = { "fy-NL": "fy", "rm-sursilv": "rm", "sv-SE": "sv" };

export function readCommonVoice(shared: URL, part: Part): Sentence[] {
  const folder = new URL("language/commonvoice/", shared);
  return readdirSync(folder)
    .filter((name) => name !== "SOURCE.txt")
    .sort()
    .flatMap((name) => {
      const language = name.replace(/\.txt$/, "");
      const lines = readFileSync(new URL(name, folder), "utf8").trim().split("\n");
      return lines.flatMap((text, line) =>
        partOf(line) === part ? [{ code: CODES[language] ?? language, text }] : [],
      );
    });
}
