/** `npm run bench`: the speeds that the README states. */
import { loadavg } from "node:os";
import { createCleaner } from "../src/clean/index.js";
import { loadBlockModel } from "../src/resources.js";
import { measureSpeed, ratios } from "./speed.js";
import { compareBodies, measureCleaning, measureLinearity } from "./speed/cleaning.js";
import { ASKED_ON_WORDS_PER_SECOND, median } from "./speed/clock.js";
import { htmlPages, meanLength, textPages } from "./speed/corpus.js";
import { HEAVY_KINDS, measureMemory } from "./speed/memory.js";
import { measureNames } from "./speed/names.js";
import { measureValues } from "./speed/values.js";
import { makeFresh } from "./tables/compiled.js";

const HELP = `Usage: npm run bench [-- --rounds N] [-- --only pipeline|cleaning|values|names|memory]

pipeline  tags the French pages of tests/gold again and again (default 7 rounds after a warm-up), in turn with a full
          parse of the same bodies by fr-compromise, and prints the medians with their spread
cleaning  reads the pages of data/corpus/dev as text, and the HTML pages of data/corpus brought to the weight of a
          newspaper's, in turn with Readability over linkedom; how time grows with the page
values    the finders of amounts, percentages, quantities and dates alone, on the articles of data/corpus/train
names     the recognizer of names alone, on the same articles; its file, its load and its memory (after npm run build)
memory    three pages of 50 MB, each in a process of its own

Ratios hold where the machine is noisy; rates of cleaning are of CPU time. The calibration says how fast the machine is.`;

const PARTS = ["pipeline", "cleaning", "values", "names", "memory"] as const;
type Part = (typeof PARTS)[number];
const DEFAULT_ROUNDS = 7;
const MIN_ROUNDS = 3;
const LINEARITY_ROUNDS = 5;

// Whoever changes a table of data/ and runs this sees the change.
makeFresh();
const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined); // prettier-ignore
const only = valueOf("--only") as Part | undefined;
if (only !== undefined && !PARTS.includes(only)) {
  console.error(`bench: expected --only ${PARTS.join(", ")}, got ${String(only)}`);
  process.exit(2);
}
const rounds = Math.max(MIN_ROUNDS, Number(valueOf("--rounds")) || DEFAULT_ROUNDS);
const wants = (part: Part): boolean => only === undefined || only === part;

const load = (): string => loadavg().map((value) => value.toFixed(1)).join(" "); // prettier-ignore
const format = (value = NaN): string => Math.round(value).toString();
const length = (pages: readonly string[]): string => format(meanLength(pages));
const ms = (value: number): string => `${Math.round(value)} ms`;
const times = (value: number): string => `${value.toFixed(2)} ×`;

console.log(`Node ${process.version}; ${rounds} rounds; load of the machine ${load()}`);
if (wants("pipeline")) await benchPipeline();
if (wants("cleaning")) benchCleaning();
if (wants("values")) benchValues();
if (wants("names")) benchNames();
if (wants("memory")) benchMemory();
console.log(`\nload of the machine at the end ${load()}`);

async function benchPipeline(): Promise<void> {
  const speed = await measureSpeed(rounds);
  const { pages, words, startUp, ours, theirs, steps } = speed;
  const rate = (value: number): string =>
    `${Math.round(words / value)
      .toString()
      .padStart(7)} k words/s`;
  const spread = (values: readonly number[]): string =>
    `${rate(Math.max(...values)).trim()} to ${rate(Math.min(...values)).trim()}`;
  console.log(`\n${pages} pages, ${words} words of body`);
  console.log(
    `start-up: resources ${ms(startUp.resources)}, compiling ${ms(startUp.compiling)}, language ${ms(startUp.language)}`,
  );
  console.log(`\nwhole pipeline          ${rate(median(ours))}   (${spread(ours)})`);
  for (const [name, values] of steps) console.log(`  ${name.padEnd(22)}${rate(median(values))}`);
  const linking = steps.get("link") ?? [];
  const kept = ours.map((whole, round) => 100 * (1 - (linking[round] ?? NaN) / whole));
  console.log(`with linking, of the speed without  ${median(kept).toFixed(1)} %   (asked: at least 85)`);
  console.log(`fr-compromise, parse    ${rate(median(theirs))}   (${spread(theirs)})`);
  const each = ratios(speed);
  console.log(
    `ratio, round by round    ${median(each).toFixed(1)} ×   (${Math.min(...each).toFixed(1)} to ${Math.max(...each).toFixed(1)})`,
  );
  console.log(`resident memory          ${Math.round(process.memoryUsage().rss / 1e6)} MB, both together`);
}

function benchCleaning(): void {
  const clean = createCleaner(loadBlockModel());
  const [texts, htmls] = [textPages(), htmlPages()];
  const speed = measureCleaning(clean, { texts, htmls }, rounds);
  const machine = median(speed.wordsPerSecond);
  /** Pages a second: the median and the best round, and the median as it would be on the machine of the issue. */
  const rate = (count: number, values: readonly number[]): string => {
    const [middle, best] = [median(values), Math.min(...values)].map((value) => (count / value) * 1000);
    const there = ((middle ?? NaN) * ASKED_ON_WORDS_PER_SECOND) / machine;
    return `${format(middle)} pages/s   (best round ${format(best)}; by the calibration ${format(there)} where asked)`;
  };
  console.log(
    `\ncalibration: ${(machine / 1e6).toFixed(1)} M words/s by /[\\p{L}\\p{N}]+/gu; the issues' figures were asked where it gives ${(ASKED_ON_WORDS_PER_SECOND / 1e6).toFixed(1)} M`,
  );
  console.log(`cleaning, ${texts.length} text dumps of ${length(texts)} characters by the mean, ${htmls.length} HTML pages of ${length(htmls)}; CPU time`); // prettier-ignore
  console.log(`text dumps              ${rate(texts.length, speed.text)}`);
  console.log(`HTML pages              ${rate(htmls.length, speed.html)}`);
  console.log(`Readability, linkedom   ${rate(htmls.length, speed.readability)}`);
  const each = speed.readability.map((theirs, round) => theirs / (speed.html[round] ?? NaN));
  console.log(`ratio, round by round   ${times(median(each))}   (${times(Math.min(...each))} to ${times(Math.max(...each))})`); // prettier-ignore
  const bodies = compareBodies(clean);
  console.log(`body F1, ${bodies.pages} HTML pages of dev: ours ${bodies.ours.toFixed(3)}, Readability's ${bodies.theirs.toFixed(3)}`); // prettier-ignore
  const linear = (field: "text" | "html", pages: readonly string[]): string =>
    times(measureLinearity(clean, field, pages, LINEARITY_ROUNDS));
  console.log(`time of 4 × the page over 4 × its time (asked: at most 1.25): text ${linear("text", texts)}, HTML ${linear("html", htmls)}`); // prettier-ignore
}

function benchNames(): void {
  const speed = measureNames(rounds);
  if (speed === undefined) {
    console.log("\nnames: dist/ is missing: npm run build");
    return;
  }
  const { words, names, stage, calibration, bytes, ms: loaded, megabytes } = speed;
  const machine = median(calibration);
  const rate = (value: number): string => `${format(value / 1000)} k words/s`;
  const there = (median(stage) * ASKED_ON_WORDS_PER_SECOND) / machine;
  console.log(`\nnames alone, ${words} words with ${names} names; CPU time; calibration ${rate(machine)}`);
  console.log(
    `names                   ${rate(median(stage))}   (best round ${rate(Math.max(...stage))}; by the calibration ${rate(there)} where asked: 150)`,
  );
  console.log(
    `model                   ${(bytes / 1e6).toFixed(1)} MB, loaded in ${ms(loaded)}, ${format(megabytes)} MB of memory`,
  );
}

function benchValues(): void {
  const { words, mentions, stage, calibration } = measureValues(rounds);
  const machine = median(calibration);
  const rate = (value: number): string => `${format(value / 1000)} k words/s`;
  const there = (median(stage) * ASKED_ON_WORDS_PER_SECOND) / machine;
  console.log(
    `\nvalues alone, ${words} words with ${mentions} values; CPU time; calibration ${rate(machine)}`,
  );
  console.log(
    `values                  ${rate(median(stage))}   (best round ${rate(Math.max(...stage))}; by the calibration ${rate(there)} where asked: 1500)`,
  );
}

function benchMemory(): void {
  console.log("\n50 MB of HTML (asked: at most 500 MB of memory, refused or read)");
  for (const door of ["ingest", "cleaner"] as const) {
    for (const what of HEAVY_KINDS) {
      const { megabytes, cpuSeconds, outcome } = measureMemory(what, door);
      console.log(
        `  ${door.padEnd(8)} ${what.padEnd(8)} ${Math.round(megabytes)} MB, ${cpuSeconds.toFixed(1)} s: ${outcome}`,
      );
    }
  }
}
