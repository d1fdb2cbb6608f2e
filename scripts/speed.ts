/** Words a second of the whole pipeline and of each step, in turn with fr-compromise's full parse of the same bodies. */
import { fileURLToPath } from "node:url";
import { readGold } from "../src/evaluation/files.js";
import { loadLanguage } from "../src/language/index.js";
import { createNameTagger, createReadingPipeline, createTaggingPipeline } from "../src/pipeline.js";
import { loadNamesModel, loadResources, readLanguageTables } from "../src/resources.js";
import type { Analysis, LateStep } from "../src/steps.js";
import type { Article } from "../src/types.js";
import { parseWhole } from "./peers/compromise.js";
import { countWords } from "./speed/clock.js";

/** Milliseconds of each round; rounds of ours and theirs alternate, so that a noisy machine hits both. */
export interface Speed {
  readonly pages: number;
  readonly words: number;
  readonly startUp: { readonly resources: number; readonly compiling: number; readonly language: number };
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly steps: ReadonlyMap<string, readonly number[]>;
}

const GOLD = fileURLToPath(new URL("../tests/gold", import.meta.url));

export async function measureSpeed(rounds: number): Promise<Speed> {
  const began = performance.now();
  const resources = loadResources();
  const loaded = performance.now();
  const reading = createReadingPipeline(loadResources());
  const names = createNameTagger(loadNamesModel());
  const tagging = createTaggingPipeline(resources, () => names);
  const compiled = performance.now();
  await loadLanguage(readLanguageTables);
  const startUp = {
    resources: loaded - began,
    compiling: compiled - loaded,
    language: performance.now() - compiled,
  };

  const articles: Article[] = readGold(GOLD)
    .filter(({ expected }) => expected.status === "tagged")
    .map(({ source, expected }) => Object.assign({ text: source }, expected.input));
  const bodies = articles.map((article) => (reading.run({ article }) as Analysis).document.body);
  const words = countWords(bodies);

  const steps = new Map<string, number[]>();
  const tagAll = async (): Promise<number> => {
    const totals = new Map<string, number>();
    const from = performance.now();
    for (const article of articles) {
      const state: Partial<Analysis> = { article };
      for (const { name, run } of [...reading.steps, ...tagging.steps] as LateStep[]) {
        const start = performance.now();
        Object.assign(state, await run(state as Analysis));
        totals.set(name, (totals.get(name) ?? 0) + performance.now() - start);
      }
    }
    const whole = performance.now() - from;
    for (const [name, ms] of totals) steps.set(name, [...(steps.get(name) ?? []), ms]);
    return whole;
  };

  const parseAll = (): number => {
    const from = performance.now();
    for (const body of bodies) parseWhole(body);
    return performance.now() - from;
  };

  // Warm-up: what the compiler of JavaScript does is no round.
  await tagAll();
  parseAll();
  steps.clear();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await tagAll());
    theirs.push(parseAll());
  }
  return { pages: articles.length, words, startUp, ours, theirs, steps };
}

/** How many times as fast as fr-compromise, round by round. */
export const ratios = ({ ours, theirs }: Speed): number[] =>
  ours.map((own, round) => (theirs[round] ?? NaN) / own);
