/** Learns the type of organizations that no rule knows, from the gazetteer's names and the labelled pages of data/corpus/train. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPlaceIndex } from "../src/extract/gazetteer.js";
import { createNameLexicons } from "../src/extract/names/index.js";
import { addScores, likeliest, type TypeWeights } from "../src/extract/names/organization-judge.js";
import { loadResources } from "../src/resources.js";
import { corpusExamples, gazetteerExamples, type TypeExample } from "./organization-types/examples.js";
import { learn } from "./organization-types/learn.js";

const HELP = `Usage: npx tsx scripts/train-organization-types.ts [--check]

Writes data/lexicon/organization-types.tsv. With --check, writes nothing: prints how often the rules and the judge are right on the gold
names of data/corpus/train (five folds, a story whole in one) and data/corpus/dev, and on those of them that no rule speaks of.`;

if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const FILE = fileURLToPath(new URL("../data/lexicon/organization-types.tsv", import.meta.url));
const resources = loadResources();
const places = createPlaceIndex(resources.places, resources.commonWords);
const tools = { places, lexicons: createNameLexicons(resources, places) };
const names = gazetteerExamples([...resources.organizations], tools);
const train = corpusExamples("train", tools);

if (process.argv.includes("--check")) check();
else {
  writeFileSync(FILE, toTable(learn([...names, ...train])));
  console.log(`data/lexicon/organization-types.tsv: ${readFileSync(FILE).length} bytes`);
}

/** Features that say something where no rule speaks, in tenths. */
function toTable(weights: ReadonlyMap<string, readonly number[]>): string {
  const rows = [...weights].filter(
    ([feature, row]) => !/\bsign /.test(feature) && row.some((one) => one !== 0),
  );
  const lines = rows.map(([feature, row]) => `${feature}\t${row.join(" ")}`);
  return ["feature\tweights", ...lines.sort()].join("\n") + "\n";
}

function check(): void {
  const FOLDS = 5;
  const storyOf = ({ page }: TypeExample): string => /^s\d+/.exec(page)?.[0] ?? page;
  const stories = [...new Set(train.map(storyOf))].sort();
  const foldOf = (example: TypeExample): number => stories.indexOf(storyOf(example)) % FOLDS;
  const held: [TypeExample, TypeWeights][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn([...names, ...train.filter((example) => foldOf(example) !== fold)]);
    for (const example of train) if (foldOf(example) === fold) held.push([example, weights]);
  }
  report("train, five folds", held);
  const weights = learn([...names, ...train]);
  report(
    "dev",
    corpusExamples("dev", tools).map((example) => [example, weights]),
  );
}

function report(name: string, judged: readonly (readonly [TypeExample, TypeWeights])[]): void {
  let [right, silent, rightSilent] = [0, 0, 0];
  for (const [{ features, type, ruled }, weights] of judged) {
    const scores: number[] = [];
    addScores(scores, weights, features);
    const isRight = (ruled ?? likeliest(scores)) === type;
    if (isRight) right++;
    if (ruled !== undefined) continue;
    silent++;
    if (isRight) rightSilent++;
  }
  const share = (part: number, all: number): string => `${(part / all).toFixed(3)} (${part}/${all})`;
  console.log(`${name}: ${share(right, judged.length)}; where no rule speaks ${share(rightSilent, silent)}`);
}
