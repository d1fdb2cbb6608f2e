/** `npm run bench`: words a second of the whole pipeline and of each step, beside fr-compromise on the same text in the same run. */
import { createRequire } from "node:module";
import { readGold } from "../src/evaluation/files.js";
import { createReadingPipeline, createTaggingPipeline } from "../src/pipeline.js";
import { loadResources } from "../src/resources.js";
import { loadLanguage } from "../src/language/index.js";
import type { Analysis, Step } from "../src/steps.js";
import type { Article } from "../src/types.js";
import { fileURLToPath } from "node:url";

const HELP = `Usage: npm run bench [-- --rounds N]

Tags the French pages of tests/gold again and again (default 7 rounds after a warm-up), in turn with a full parse of
the same bodies by fr-compromise, and prints the medians with their spread. Ratios hold where the machine is noisy.`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const rounds = Math.max(3, Number(args[args.indexOf("--rounds") + 1]) || 7);
const require = createRequire(import.meta.url);

const started = performance.now();
const resources = loadResources();
const loaded = performance.now();
const reading = createReadingPipeline();
const tagging = createTaggingPipeline(resources);
const compiled = performance.now();
await loadLanguage();
const ready = performance.now();

const articles: Article[] = readGold(fileURLToPath(new URL("../tests/gold", import.meta.url)))
  .filter(({ expected }) => expected.status === "tagged")
  .map(({ source, expected }) => Object.assign({ text: source }, expected.input));
const bodies = articles.map((article) => (reading.run({ article }) as Analysis).document.body);
const words = bodies.reduce((sum, body) => sum + (body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

const perStep = new Map<string, number[]>();
function timeSteps(): number {
  const totals = new Map<string, number>();
  const begin = performance.now();
  for (const article of articles) {
    const state: Partial<Analysis> = { article };
    for (const { name, run } of [...reading.steps, ...tagging.steps] as Step[]) {
      const from = performance.now();
      Object.assign(state, run(state as Analysis));
      totals.set(name, (totals.get(name) ?? 0) + performance.now() - from);
    }
  }
  const whole = performance.now() - begin;
  for (const [name, ms] of totals) perStep.set(name, [...(perStep.get(name) ?? []), ms]);
  return whole;
}

const compromise = require("fr-compromise") as (text: string) => { json(): unknown };
function timeCompromise(): number {
  const from = performance.now();
  for (const body of bodies) compromise(body).json();
  return performance.now() - from;
}

timeSteps();
timeCompromise();
perStep.clear();
const ours: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < rounds; round++) {
  ours.push(timeSteps());
  theirs.push(timeCompromise());
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const rate = (ms: number): string =>
  `${Math.round(words / ms)
    .toString()
    .padStart(7)} k words/s`;
const spread = (values: readonly number[]): string =>
  `${rate(Math.max(...values)).trim()} to ${rate(Math.min(...values)).trim()}`;

console.log(`${articles.length} pages, ${words} words of body; ${rounds} rounds; Node ${process.version}`);
console.log(
  `start-up: resources ${ms(loaded - started)}, compiling ${ms(compiled - loaded)}, language ${ms(ready - compiled)}`,
);
console.log(`\nwhole pipeline          ${rate(median(ours))}   (${spread(ours)})`);
for (const [name, values] of perStep) console.log(`  ${name.padEnd(22)}${rate(median(values))}`);
console.log(`fr-compromise, parse    ${rate(median(theirs))}   (${spread(theirs)})`);
const ratios = ours.map((own, round) => (theirs[round] ?? NaN) / own);
console.log(
  `ratio, round by round    ${median(ratios).toFixed(1)} ×   (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
);
console.log(`resident memory          ${Math.round(process.memoryUsage().rss / 1e6)} MB, both together`);

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
