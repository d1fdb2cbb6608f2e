/** `npm run bench`: the speeds that the README states. */
import { measureSpeed, median, ratios } from "./speed.js";

const HELP = `Usage: npm run bench [-- --rounds N]

Tags the French pages of tests/gold again and again (default 7 rounds after a warm-up), in turn with a full parse of
the same bodies by fr-compromise, and prints the medians with their spread. Ratios hold where the machine is noisy.`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const rounds = Math.max(3, Number(args[args.indexOf("--rounds") + 1]) || 7);
const speed = await measureSpeed(rounds);
const { pages, words, startUp, ours, theirs, steps } = speed;

const ms = (value: number): string => `${Math.round(value)} ms`;
const rate = (value: number): string =>
  `${Math.round(words / value)
    .toString()
    .padStart(7)} k words/s`;
const spread = (values: readonly number[]): string =>
  `${rate(Math.max(...values)).trim()} to ${rate(Math.min(...values)).trim()}`;

console.log(`${pages} pages, ${words} words of body; ${rounds} rounds; Node ${process.version}`);
console.log(
  `start-up: resources ${ms(startUp.resources)}, compiling ${ms(startUp.compiling)}, language ${ms(startUp.language)}`,
);
console.log(`\nwhole pipeline          ${rate(median(ours))}   (${spread(ours)})`);
for (const [name, values] of steps) console.log(`  ${name.padEnd(22)}${rate(median(values))}`);
console.log(`fr-compromise, parse    ${rate(median(theirs))}   (${spread(theirs)})`);
const times = ratios(speed);
console.log(
  `ratio, round by round    ${median(times).toFixed(1)} ×   (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)})`,
);
console.log(`resident memory          ${Math.round(process.memoryUsage().rss / 1e6)} MB, both together`);
