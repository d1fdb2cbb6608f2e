/** Trains data/language/french.bin (is a text French?) and lists data/language/words.tsv. A logistic regression over n-grams, by stochastic gradient. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { BUCKETS, bucketsOf, capitalsOf, wordsOf } from "../src/language/features.js";
import { writeModel } from "../src/language/model.js";
import { frequentWords } from "./language/frequent-words.js";
import { createRandom } from "./language/random.js";
import { trainingTexts } from "./language/training-texts.js";

const HELP = `Usage: npx tsx scripts/train-language.ts [--check]

Reads ../shared/data (Common Voice's train part, debates, laws, WiNER's train part), data/gazetteer and
scripts/language/kin.tsv; writes data/language/french.bin and words.tsv. The same input gives the same files; --check
writes nothing and exits 1 when they would differ.`;

/** Passes over the texts, each with other crops and other names. */
const PASSES = 4;
/** First step of AdaGrad; smaller steps need more passes. */
const STEP = 0.25;
/** Pull of a weight towards 0 each time it is touched. */
const DECAY = 2e-6;
/** A weight beyond this would decide alone. */
const LARGEST_WEIGHT = 4;

const SHARED = new URL("../../shared/data/", import.meta.url);
const DATA = new URL("../data/language/", import.meta.url);

/** The same vector as `createFrenchJudge` sums: a whole word counts 1, its n-grams 1 over the root of their number. */
function vectorOf(text: string): { buckets: number[]; values: number[] } {
  const words = wordsOf(text);
  const capitals = capitalsOf(words);
  const buckets: number[] = [];
  const values: number[] = [];
  words.forEach((word, at) => {
    const own = bucketsOf(word.toLowerCase(), capitals[at] === true);
    const share = 1 / Math.sqrt(Math.max(1, own.length - 1));
    own.forEach((bucket, index) => {
      buckets.push(bucket);
      values.push(index === 0 ? 1 : share);
    });
  });
  return { buckets, values };
}

function train(): Uint8Array {
  const random = createRandom(4);
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-3);
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    let loss = 0;
    let count = 0;
    for (const { text, isFrench } of trainingTexts(SHARED, random)) {
      const { buckets, values } = vectorOf(text);
      let score = bias;
      buckets.forEach((bucket, at) => (score += (weights[bucket] ?? 0) * (values[at] ?? 0)));
      const wanted = isFrench ? 1 : 0;
      const chance = 1 / (1 + Math.exp(-score));
      loss -= Math.log(Math.max(1e-9, isFrench ? chance : 1 - chance));
      count++;
      const error = chance - wanted;
      bias -= 0.001 * error;
      buckets.forEach((bucket, at) => {
        const gradient = error * (values[at] ?? 0);
        const square = (squares[bucket] ?? 0) + gradient * gradient;
        squares[bucket] = square;
        const weight = (weights[bucket] ?? 0) * (1 - DECAY) - (STEP * gradient) / Math.sqrt(square);
        weights[bucket] = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, weight));
      });
    }
    console.log(`pass ${pass + 1}: ${count} texts, mean loss ${(loss / count).toFixed(4)}`);
  }
  const scale = LARGEST_WEIGHT / 127;
  return writeModel({
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
    scale,
    bias,
  });
}

const args = new Set(process.argv.slice(2));
if (args.has("--help")) {
  console.log(HELP);
  process.exit(0);
}
if (!existsSync(SHARED)) {
  console.error("train-language: ../shared/data is missing; it is needed only to train, not to build or run");
  process.exit(2);
}
const files = { "words.tsv": Buffer.from(frequentWords(SHARED)), "french.bin": Buffer.from(train()) };
const check = args.has("--check");
for (const [name, bytes] of Object.entries(files)) {
  const path = new URL(name, DATA);
  const same = existsSync(path) && readFileSync(path).equals(bytes);
  if (!check) {
    mkdirSync(DATA, { recursive: true });
    writeFileSync(path, bytes);
  } else if (!same) process.exitCode = 1;
  console.log(
    `data/language/${name}: ${bytes.length} bytes${check ? (same ? ", up to date" : ", STALE") : ""}`,
  );
}
