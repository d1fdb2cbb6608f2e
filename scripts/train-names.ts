/** `node_modules/.bin/tsx scripts/train-names.ts`: a first recognizer of names, trained and scored; it writes nothing yet. */
import { newScores, countOf, table } from "../src/evaluation/index.js";
import { labelled, trainNames, type NameModel, type Sentence } from "./names/crf.js";
import { documentBits } from "./names/document-bits.js";
import { corpusDocuments, LABELS, mayFollow, namesOf, sentenceLabels, TYPES, winerDocuments, type LabelledDocument, type LabelledField } from "./names/documents.js"; // prettier-ignore
import { featuresOf } from "./names/features.js";
import { knownNames } from "./names/gazetteer.js";
import { createLook } from "./names/words.js";

const HELP = `Usage: node_modules/.bin/tsx scripts/train-names.ts [--set KEY=N]… [--misses]

Learns persons, places, organizations (and events, products) from WiNER's train part (../shared/data) and from
data/corpus/train, and scores exact spans on the dev parts of both after each third epoch. Two to three minutes on a quiet machine.

  --misses   lists each wrong name of the dev parts at the end
  --set      epochs, rate, drop (of a feature, while learning), least (places of a feature that is kept), seed`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const options = { epochs: 9, rate: 0.1, drop: 0.5, least: 2, seed: 1 };
for (const [at, arg] of args.entries()) {
  if (arg !== "--set") continue;
  const [key = "", value = ""] = (args[at + 1] ?? "").split("=");
  if (!Object.hasOwn(options, key)) throw new Error(`--set: unknown option ${key}`);
  options[key as keyof typeof options] = Number(value);
}

const started = performance.now();
const tell = (text: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`);

const known = knownNames();
const look = createLook(known);
tell(`${known.bits.size} known sequences`);

interface Read {
  readonly field: LabelledField;
  readonly firstToken: number;
  readonly endToken: number;
  readonly hashes: readonly number[][];
}

const readAll = (documents: readonly LabelledDocument[]): Read[] =>
  documents.flatMap(({ fields }) => {
    const bits = documentBits(fields.map(({ layer }) => layer), known, look); // prettier-ignore
    return fields.flatMap(
      (field) =>
      field.layer.sentences.map(({ firstToken, endToken }) => ({
        field, firstToken, endToken, hashes: featuresOf(field.layer.tokens, firstToken, endToken, bits, known, look),
      })), // prettier-ignore
    );
  });

const learned = readAll([...winerDocuments("train"), ...corpusDocuments("train")]);
const counts = new Map<number, number>();
for (const { hashes } of learned)
  for (const hash of hashes.flat()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
const features = new Map<number, number>();
for (const [hash, count] of counts) if (count >= options.least) features.set(hash, features.size);
counts.clear();
const toFeatures = (hashes: readonly number[]): Int32Array =>
  Int32Array.from(hashes.flatMap((hash) => features.get(hash) ?? []));
const sentences = learned.map(({ field, firstToken, endToken, hashes }): Sentence => ({
  features: hashes.map(toFeatures),
  labels: sentenceLabels(field, firstToken, endToken),
}));
const dev = [["WiNER dev", winerDocuments("dev")], ["corpus dev", corpusDocuments("dev")]] as const; // prettier-ignore
const asked = dev.map(([name, documents]) => ({
  name,
  all: readAll(documents).map((read) => ({ ...read, features: read.hashes.map(toFeatures) })),
}));
tell(`${sentences.length} sentences, ${features.size} features`);

trainNames(sentences, {
  ...options,
  features: features.size,
  labels: LABELS,
  mayFollow,
  onEpoch: (epoch, model, loss) => {
    tell(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
    if (epoch % 3 === 0 || epoch === options.epochs)
      for (const set of asked) score(set, model, epoch === options.epochs);
  },
});

function score({ name, all }: (typeof asked)[number], model: NameModel, isLast: boolean): void {
  const scores = newScores();
  for (const { field, firstToken, endToken, features: own } of all) {
    const { tokens, text } = field.layer;
    const first = tokens[firstToken]?.start ?? 0;
    const end = tokens[endToken - 1]?.end ?? 0;
    const wanted = field.names.filter(({ start }) => start >= first && start < end);
    const keys = new Map(wanted.map((one) => [`${one.type}:${one.start}:${one.end}`, one]));
    const found = namesOf(labelled(model, own), tokens, firstToken);
    const says = (
      what: string,
      { type, start, end: stop }: { type: number; start: number; end: number },
    ): void => {
      if (isLast && args.includes("--misses"))
        console.log(`${what}\t${TYPES[type] ?? ""}\t${text.slice(start, stop)}\t${text.slice(Math.max(0, start - 30), stop + 30).replaceAll("\n", " ")}`); // prettier-ignore
    };
    for (const one of found) {
      const isRight = keys.delete(`${one.type}:${one.start}:${one.end}`);
      if (!isRight) says("spurious", one);
      for (const layer of layersOf(one.type)) {
        countOf(scores, layer).found++;
        if (isRight) countOf(scores, layer).right++;
      }
    }
    for (const one of keys.values()) says("missed", one);
    for (const { type } of wanted) for (const layer of layersOf(type)) countOf(scores, layer).wanted++;
  }
  console.log(`\n${name}\n${table(scores)}`);
}

/** "names" are the three kinds that are compared elsewhere. */
function layersOf(type: number): string[] {
  const kind = TYPES[type] ?? "";
  return type < 3 ? [kind, "names"] : [kind];
}
