/** Words a second of the recognizer of names alone, its load and its memory. */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DATA } from "../../src/resources.js";
import { articleOf } from "../corpus-tools/article.js";
import { readPages } from "../corpus-tools/files.js";

export interface NamesSpeed {
  readonly words: number;
  readonly names: number;
  /** Words a second of processor time, layers given, by round. */
  readonly stage: readonly number[];
  /** Words counted a second over the same text: what the machine is worth at present. */
  readonly calibration: readonly number[];
  /** From the file to a tagger that may be asked. */
  readonly ms: number;
  /** What the process holds more than before, with all articles read once. */
  readonly megabytes: number;
  /** Of the file in the package. */
  readonly bytes: number;
}

const local = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const MOST_OUTPUT = 2 ** 26;

/** Title and body of each article of data/corpus/train, by the compiled code; undefined where nothing was compiled. */
export function measureNames(rounds: number): NamesSpeed | undefined {
  if (!existsSync(local("../../dist/extract/names/model/tagger.js"))) return undefined;
  const documents = readPages("train").map(({ page }) => articleOf(page));
  const answer = execFileSync(process.execPath, ["--expose-gc", local("names-child.mjs")], {
    input: JSON.stringify({ rounds, documents }),
    maxBuffer: MOST_OUTPUT,
  });
  return {
    ...(JSON.parse(answer.toString()) as Omit<NamesSpeed, "bytes">),
    bytes: statSync(new URL("model/names.bin", DATA)).size,
  };
}
