/** `npm run train -- names`: learns the recognizer of names and writes data/model/names.bin. */
import { statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decodeNames, encodeNames, type CalibrationCurves } from "../src/extract/names/model/file.js";
import { packNames } from "../src/extract/names/model/pack.js";
import { createNameTagger } from "../src/extract/names/model/tagger.js";
import { NAMES_TRAINING, trainNames } from "../src/extract/names/model/training.js";
import { fitCalibration, ratedOf } from "../src/evaluation/name-calibration.js";
import { DATA } from "../src/resources.js";
import { answersOf } from "../src/evaluation/name-answers.js";
import { corpusDocuments, GUIDES, sentenceDocuments, winerDocuments } from "./names/documents.js";
import { knownEntries } from "./names/gazetteer.js";
import { varied } from "./names/variants.js";
import { makeFresh } from "./tables/compiled.js";

const HELP = `Usage: node_modules/.bin/tsx scripts/train-names.ts [--out FILE] [--set KEY=N]…

Learns persons, places, organizations (and events, products) from WiNER's train part (../shared/data), data/corpus/train
and data/corpus/sentences; the epoch that is best on the dev parts is kept, confidences are fitted on them.
Writes data/model/names.bin. About twenty minutes.

  --out FILE  writes there instead
  --set       ${Object.entries(NAMES_TRAINING).filter(([, value]) => typeof value === "number").map(([key, value]) => `${key}=${String(value)}`).join(", ")}, prune=0.008`; // prettier-ignore

// Whoever changes a table of data/ and runs this sees the change.
makeFresh();
const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const set: Record<string, number> = { prune: 0.008 };
for (const [at, arg] of args.entries()) {
  if (arg !== "--set") continue;
  const [key = "", value = ""] = (args[at + 1] ?? "").split("=");
  if (!(key in set) && !(key in NAMES_TRAINING)) throw new Error(`--set: unknown option ${key}`);
  set[key] = Number(value);
}
const { prune = 0, ...options } = set;
const out = args.includes("--out") ? (args[args.indexOf("--out") + 1] ?? "") : fileURLToPath(new URL("model/names.bin", DATA)); // prettier-ignore

const started = performance.now();
const tell = (text: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`);

const dev = [...winerDocuments("dev"), ...corpusDocuments("dev")];
const documents = varied([...winerDocuments("train"), ...corpusDocuments("train"), ...sentenceDocuments()]);
const trained = trainNames(documents, knownEntries(), {
  ...NAMES_TRAINING,
  ...options,
  dev,
  onProgress: tell,
});
const write = (curves: CalibrationCurves): void =>
  writeFileSync(out, encodeNames(packNames(trained, { guide: GUIDES.repere, least: prune, curves })));
const bare = packNames(trained, { guide: GUIDES.repere, least: prune, curves: {} });
const tagger = createNameTagger(decodeNames(encodeNames(bare), out));
write(fitCalibration(ratedOf(await answersOf(tagger, dev))));
tell(`${out}: ${(statSync(out).size / 1e6).toFixed(2)} MB, ${bare.weights.hashes.length} features, ${bare.weights.labels.length} weights`); // prettier-ignore
