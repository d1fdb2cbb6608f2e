/** `npm run evaluate`: every accuracy figure that the README states, and whether any is below its pinned floor. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBrat } from "../src/evaluation/brat.js";
import { readGold } from "../src/evaluation/files.js";
import {
  belowFloors,
  evaluate,
  listMisses,
  pin,
  table,
  type Floors,
  type Scores,
} from "../src/evaluation/index.js";
import { evaluateNames } from "../src/evaluation/names.js";
import { corpusCases } from "./corpus-tools/cases.js";
import { createTagger } from "../src/tagger.js";

const HELP = `Usage: npm run evaluate [-- options]

Scores the tagger on the labelled pages of tests/gold and data/corpus/dev (we tune on them), of tests/heldout and
data/corpus/test (we only report them), and on WiNER's dev part where ../shared/data is present. Exact spans by kind, with counts.

  --misses [LAYER…]  list each difference on the dev pages of tests/gold (never on test pages)
  --corpus-misses [LAYER…]  the same for data/corpus/dev
  --pin              write today's figures as the floors (tests/floors.json); lowering one is a decision: say why
  --help             this text

Exit status 1 when a figure is below its floor.`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const FLOORS = path("../tests/floors.json");
const WINER = path("../../shared/data/ner/winer/dev");

const tagger = createTagger();
const sets: Record<string, Scores> = {
  dev: await evaluate(readGold(path("../tests/gold")), (article) => tagger.tag(article)),
  test: await evaluate(readGold(path("../tests/heldout")), (article) => tagger.tag(article)),
};
for (const part of ["dev", "test"] as const)
  sets[`corpus-${part}`] = await evaluate(corpusCases(part), (article) => tagger.tag(article));
if (existsSync(WINER))
  sets["winer-dev"] = await evaluateNames(readBrat(WINER), (article) => tagger.tag(article));

const TITLES: Record<string, string> = {
  dev: "dev (tests/gold; tuned on)",
  test: "test (tests/heldout; only reported)",
  "corpus-dev": "corpus dev (data/corpus/dev; tuned on)",
  "corpus-test": "corpus test (data/corpus/test; only reported)",
  "winer-dev": "WiNER dev: Wikinews 2018, exact outermost spans",
};
for (const [name, scores] of Object.entries(sets)) console.log(`\n${TITLES[name] ?? name}\n${table(scores)}`);
for (const [option, set] of [
  ["--misses", "dev"],
  ["--corpus-misses", "corpus-dev"],
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
