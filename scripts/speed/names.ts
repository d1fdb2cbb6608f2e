/** Words a second of the recognizer of names alone, on layers given to it; its load and its memory in a process of its own. */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createNameTagger } from "../../src/extract/names/model/tagger.js";
import { DATA, loadNamesModel } from "../../src/resources.js";
import { createLayer } from "../../src/text/layer.js";
import { articleOf } from "../corpus-tools/article.js";
import { readPages } from "../corpus-tools/files.js";
import { countWords, cpuMs } from "./clock.js";

/** Words a second of each round. */
export interface NamesSpeed {
  readonly words: number;
  readonly names: number;
  readonly stage: readonly number[];
  /** `countWords` over the same text: what the machine is worth at present. */
  readonly calibration: readonly number[];
}

const WARM_UP = 3;

/** Title and body of each article of data/corpus/train, rounds times; each round in turn with the calibration. */
export function measureNames(rounds: number): NamesSpeed {
  const documents = readPages("train").map(({ page }) => {
    const { title, body } = articleOf(page);
    return [createLayer("title", title), createLayer("body", body)];
  });
  const text = documents.flatMap((layers) => layers.map((layer) => layer.text)).join("\n");
  const words = countWords([text]);
  const tagger = createNameTagger(loadNamesModel());
  let names = 0;
  const readAll = (): void => {
    names = 0;
    for (const layers of documents) names += tagger.tag(layers).length;
  };
  const stage: number[] = [];
  const calibration: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const took = cpuMs(readAll);
    const calibrated = cpuMs(() => void countWords([text]));
    if (round < 0) continue;
    stage.push((words / took) * 1000);
    calibration.push((words / calibrated) * 1000);
  }
  return { words, names, stage, calibration };
}

export interface NamesLoad {
  /** Of the file in the package. */
  readonly bytes: number;
  /** From the file to a tagger that may be asked. */
  readonly ms: number;
  /** What the process holds more than before, after it has read 50 articles. */
  readonly megabytes: number;
}

/** Compiled code, since what runs TypeScript directly costs time and memory of its own: `npm run build` first. */
export function measureLoad(): NamesLoad {
  const file = fileURLToPath(new URL("model/names.bin", DATA));
  const child = fileURLToPath(new URL("names-load.mjs", import.meta.url));
  const texts = readPages("dev").slice(0, 50).map(({ page }) => articleOf(page).body); // prettier-ignore
  const answer = execFileSync(process.execPath, ["--expose-gc", child], { input: JSON.stringify(texts) });
  return { bytes: statSync(file).size, ...(JSON.parse(answer.toString()) as Omit<NamesLoad, "bytes">) };
}
