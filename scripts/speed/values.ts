/** Words a second of the values stage alone, on layers given to it, beside a calibration of the machine. */
import { createValueFinders, resolveValues } from "../../src/extract/values/index.js";
import { createLayer } from "../../src/text/layer.js";
import type { TextLayer, ValueMention } from "../../src/types.js";
import { articleOf } from "../corpus-tools/article.js";
import { readPages } from "../corpus-tools/files.js";
import { countWords, cpuMs } from "./clock.js";

/** Words a second of each round. */
export interface ValuesSpeed {
  readonly words: number;
  readonly mentions: number;
  readonly stage: readonly number[];
  /** `countWords` over the same text: what the machine is worth at present. */
  readonly calibration: readonly number[];
}

/** Rounds before the first that counts: what the compiler of JavaScript does is no round. */
const WARM_UP = 8;

/** Title and body of each article of data/corpus/train, rounds times; each round in turn with the calibration. */
export function measureValues(rounds: number): ValuesSpeed {
  const pages = readPages("train").map(({ page }) => {
    const { title, body } = articleOf(page);
    const publishedAt = page.header.get("published");
    const layers = [createLayer("title", title), createLayer("body", body)];
    return { layers, context: { publishedAt, country: page.header.get("country") } };
  });
  const text = pages.flatMap(({ layers }) => layers.map((layer) => layer.text)).join("\n");
  const words = countWords([text]);
  const finders = createValueFinders();
  let mentions = 0;
  const readAll = (copies: readonly (readonly TextLayer[])[]): void => {
    mentions = 0;
    for (const [i, { context }] of pages.entries())
      for (const layer of copies[i] ?? [])
        mentions += resolveValues(
          finders.flatMap((finder) => finder.find(layer, context)) as ValueMention[],
        ).length;
  };
  const stage: number[] = [];
  const calibration: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    // A layer is read once: a copy is a layer not read yet.
    const copies = pages.map(({ layers }) => layers.map((layer) => Object.freeze({ ...layer })));
    const took = cpuMs(() => readAll(copies));
    const calibrated = cpuMs(() => void countWords([text]));
    if (round < 0) continue;
    stage.push((words / took) * 1000);
    calibration.push((words / calibrated) * 1000);
  }
  return { words, mentions, stage, calibration };
}
