/** `npm run evaluate`: every accuracy figure that the README states, and whether any is below its pinned floor. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { belowFloors, listMisses, pin, table, type Floors, type Scores } from "../src/evaluation/index.js";
import { createTagger } from "../src/tagger.js";
import { SETS } from "./evaluation/sets.js";
import { makeFresh } from "./tables/compiled.js";

const HELP = `Usage: npm run evaluate [-- options]

Scores the tagger on the labelled pages of tests/gold and data/corpus/dev (we tune on them), of tests/heldout and
data/corpus/test (we only report them), and on WiNER's dev part where ../shared/data is present. Exact spans by kind, with counts.

  --misses [LAYER…]  list each difference on the dev pages of tests/gold (never on test pages)
  --corpus-misses [LAYER…]  the same for data/corpus/dev; --block-misses, --html-misses: for its blocks, its HTML;
                     --metonymy-misses: for data/corpus/metonymy/dev.tsv
  --only SET[,SET…]  these sets alone: dev, test, corpus-dev, corpus-test, blocks-dev, blocks-test, html-dev, html-test, winer-dev,
                     names-corpus-test, … ; names-folds and names-time train anew and are scored only so
  --pin              write today's figures as the floors (tests/floors.json); lowering one is a decision: say why
  --help             this text

Exit status 1 when a figure is below its floor.`;

// Whoever changes a table of data/ and runs this sees the change.
makeFresh();
const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const FLOORS = fileURLToPath(new URL("../tests/floors.json", import.meta.url));
const only = args.flatMap((arg, at) => (arg === "--only" ? (args[at + 1] ?? "").split(",") : []));

const tagger = createTagger();
const sets: Record<string, Scores> = {};
for (const { name, title, isHere, isLong, score } of SETS) {
  if (!isHere || (only.length === 0 ? isLong : !only.includes(name))) continue;
  const scores = (sets[name] = await score(tagger));
  console.log(`\n${title}\n${table(scores)}`);
}
for (const [option, set] of [
  ["--misses", "dev"],
  ["--corpus-misses", "corpus-dev"],
  ["--block-misses", "blocks-dev"],
  ["--html-misses", "html-dev"],
  ["--metonymy-misses", "metonymy-dev"],
] as const) {
  if (!args.includes(option)) continue;
  const layers = args.slice(args.indexOf(option) + 1);
  const { misses } = sets[set] ?? { misses: [] };
  console.log(`\n${listMisses(misses, layers.length === 0 ? undefined : layers)}`);
}

if (args.includes("--pin")) {
  const known = existsSync(FLOORS)
    ? (JSON.parse(readFileSync(FLOORS, "utf8")) as Record<string, Floors>)
    : {};
  const floors = { ...known };
  for (const [name, scores] of Object.entries(sets)) floors[name] = pin(scores);
  writeFileSync(FLOORS, JSON.stringify(floors, undefined, 2) + "\n");
  console.log("\nfloors pinned in tests/floors.json");
} else if (existsSync(FLOORS)) {
  const floors = JSON.parse(readFileSync(FLOORS, "utf8")) as Record<string, Floors>;
  const dropped = Object.entries(sets).flatMap(([name, scores]) =>
    belowFloors(scores, floors[name] ?? {}).map((line) => `${name}: ${line}`),
  );
  console.log(dropped.length === 0 ? "\nno figure is below its floor" : `\n${dropped.join("\n")}`);
  process.exitCode = dropped.length === 0 ? 0 : 1;
}
