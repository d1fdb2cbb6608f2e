/** Reads pages that are broken in every way, and says which break the cleaner. */
import { fuzzPages } from "./fuzz/pages.js";

const HELP = `Usage: node_modules/.bin/tsx scripts/fuzz.ts [--count N] [--seed N]

Reads N mutated pages of data/corpus/train, text and HTML (default 10000): no exception, none over 2 s of CPU time,
every block and segment where it says it stands, language and all. Exit status 1 on a fault; its seed gives the page again.`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const numberOf = (option: string, otherwise: number): number =>
  args.includes(option) ? Number(args[args.indexOf(option) + 1]) : otherwise;
const report = await fuzzPages({ count: numberOf("--count", 10_000), seed: numberOf("--seed", 1) });
for (const { seed, what, article } of report.faults.slice(0, 20))
  console.error(`seed ${seed}, ${article.html === undefined ? "text" : "HTML"}: ${what}`);
console.log(
  `${report.pages} pages, ${report.faults.length} faults; slowest ${Math.round(report.slowestMs)} ms, ${(report.totalMs / report.pages).toFixed(1)} ms a page`,
);
process.exitCode = report.faults.length === 0 ? 0 : 1;
