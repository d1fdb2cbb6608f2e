/** `node_modules/.bin/tsx scripts/evaluate-names.ts`: every figure of the recognizer of names that issue 6 asks for. */
import { table } from "../src/evaluation/index.js";
import { NAME_KINDS, type SequenceTagger } from "../src/extract/names/sequence-tagger.js";
import { answersOf, type Answer, type NamedDocument } from "../src/evaluation/name-answers.js";
import { fitCalibration, ratedOf } from "../src/evaluation/name-calibration.js";
import { calibrationError, FITS } from "../src/model/fit-calibration.js";
import { recalibrated, reliability } from "./evaluation/names/calibration.js";
import { ceilingTagger } from "./evaluation/names/ceiling.js";
import { concentration, errorsOf, listErrors, listFamilies } from "./evaluation/names/errors.js";
import { acrossTime, calibrationScores, crossFitted, crossValidated, nameFreeScores, robustness, type Parted } from "./evaluation/names/experiments.js"; // prettier-ignore
import { nameFreeSentences } from "./evaluation/names/name-free.js";
import { comparePeers, peersTable, speedOf } from "./evaluation/names/peers.js";
import { scoreAnswers } from "./evaluation/names/score.js";
import { isWinerHere } from "./evaluation/names/sets.js";
import { CONTESTANTS } from "./evaluation/names/taggers.js";
import { corpusDocuments, sentenceDocuments, winerDocuments } from "./names/documents.js";
import { makeFresh } from "./tables/compiled.js";

const HELP = `Usage: node_modules/.bin/tsx scripts/evaluate-names.ts [--tagger NAME] [--only PART[,PART…]] [--misses] [--curves]

Measures a tagger of names: exact outermost spans of persons, places and organizations. Parts, in the order printed:

  ceiling      what a perfect model of labels would reach: names that no labels of tokens can say are lost
  dev          WiNER dev and data/corpus/dev, with the commonest families of errors
  folds        WiNER train and dev in five folds by document (and data/corpus/train in every training), gilets jaunes apart
  time         learned from WiNER before 2018 (and data/corpus/train), asked of 2018; gilets jaunes apart
  variants     the dev texts in capitals, and without accents
  name-free    5,000 sentences without a name: what is taken for one
  calibration  whether confidences are probabilities, as said and after a fit on the other half of dev
  peers        compromise and fr-compromise on the same dev texts
  speed        words a second, tokens given

  --tagger     one of: ${Object.keys(CONTESTANTS).join(", ")} (default the last)
  --misses     lists each error of dev, folds and time by family
  --curves     prints the curves of calibration fitted on all of dev (folds, where they are measured) as JSON

What needs ../shared/data is left out where that is missing, and says so.`;

const PARTS = [
  "ceiling",
  "dev",
  "folds",
  "time",
  "variants",
  "name-free",
  "calibration",
  "peers",
  "speed",
] as const;
type Part = (typeof PARTS)[number];

// Whoever changes a table of data/ and runs this sees the change.
makeFresh();
const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const valueOf = (option: string): string | undefined =>
  args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
const asked = valueOf("--only")?.split(",") ?? PARTS;
const unknown = asked.filter((part) => !PARTS.includes(part as Part));
if (unknown.length > 0)
  throw new Error(`--only: unknown part ${unknown.join(", ")}; known: ${PARTS.join(", ")}`);
const isAsked = (part: Part): boolean => asked.includes(part);
const name = valueOf("--tagger") ?? Object.keys(CONTESTANTS).at(-1) ?? "";
const contestant = CONTESTANTS[name]?.();
if (contestant === undefined)
  throw new Error(`--tagger: unknown tagger ${name}; known: ${Object.keys(CONTESTANTS).join(", ")}`);
const { train } = contestant;

const say = (title: string, ...blocks: string[]): void =>
  console.log(`\n## ${title}\n\n${blocks.join("\n\n")}`);
const started = performance.now();
const tell = (text: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`);
const hasWiner = isWinerHere();
if (!hasWiner) tell("../shared/data/ner/winer is missing: WiNER, folds, time are left out");

const dev: Record<string, readonly NamedDocument[]> = {
  ...(hasWiner ? { "WiNER dev": winerDocuments("dev") } : {}),
  "corpus dev": corpusDocuments("dev"),
};
let made: SequenceTagger | undefined;
const tagger = (): SequenceTagger => (made ??= contestant.tagger());

function sayAnswers(title: string, answers: readonly Answer[]): void {
  const errors = errorsOf(answers);
  const documents = new Set(answers.map(({ id }) => id)).size;
  const inWorst = Math.round(100 * concentration(errors, documents));
  say(
    `${title}: ${documents} documents`,
    table(scoreAnswers(answers, NAME_KINDS)),
    `${errors.length} errors, ${inWorst} % of them in the worst tenth of the documents; by family:`,
    listFamilies(errors),
    ...(args.includes("--misses") ? [listErrors(errors)] : []),
  );
}

function sayParted(title: string, { ordinary, yellowVests, novelty }: Parted): void {
  sayAnswers(title, ordinary);
  say(`${title}: names that training held, and those new to it; the share found`, table(novelty));
  const documents = new Set(yellowVests.map(({ id }) => id)).size;
  say(`${title}, gilets jaunes apart: ${documents} documents`, table(scoreAnswers(yellowVests)));
}

if (isAsked("ceiling"))
  for (const [title, documents] of [
    ...(hasWiner
      ? [["WiNER train and dev", [...winerDocuments("train"), ...winerDocuments("dev")]] as const]
      : []),
    ["corpus train and dev", [...corpusDocuments("train"), ...corpusDocuments("dev")]] as const,
  ]) {
    const answers = await answersOf(ceilingTagger(documents), documents);
    const errors = errorsOf(answers);
    say(
      `${title}, the labels read back`,
      table(scoreAnswers(answers)),
      ...(args.includes("--misses") ? [listErrors(errors)] : []),
    );
  }

const devAnswers: Answer[] = [];
if (isAsked("dev") || isAsked("calibration"))
  for (const [title, documents] of Object.entries(dev)) {
    const answers = await answersOf(tagger(), documents);
    devAnswers.push(...answers);
    if (isAsked("dev")) sayAnswers(title, answers);
  }

let folds: Parted | undefined;
if (hasWiner && (isAsked("folds") || isAsked("time"))) {
  const winer = [...winerDocuments("train"), ...winerDocuments("dev")];
  const always = [...corpusDocuments("train"), ...sentenceDocuments()];
  if (isAsked("folds")) {
    folds = await crossValidated(train, winer, always, (fold) => tell(`fold ${fold} is done`));
    sayParted("WiNER in five folds", folds);
  }
  if (isAsked("time")) sayParted("WiNER 2018, learned before 2018", await acrossTime(train, winer, always));
}

if (isAsked("variants"))
  for (const [title, documents] of Object.entries(dev))
    say(`${title}, rewritten`, table(await robustness(tagger(), documents)));

if (isAsked("name-free")) {
  const sentences = nameFreeSentences();
  if (sentences === undefined) tell("../shared/data/language/commonvoice is missing: name-free is left out");
  else {
    const scores = await nameFreeScores(tagger(), sentences);
    const wrong = scores.misses.map(({ layer, text, detail }) => `${layer}\t${text}\t${detail}`);
    say(`${sentences.length} sentences without a name`, table(scores), wrong.slice(0, 40).join("\n"));
  }
}

if (isAsked("calibration")) {
  const fitted = FITS.map((fit) => {
    const error = calibrationError(crossFitted(devAnswers, fit));
    return `fitted (${fit}) on half of the documents, asked of the other: ${error.toFixed(4)}`;
  });
  const raw = ratedOf(devAnswers);
  const fromFolds = ratedOf(folds?.ordinary ?? []);
  const base = fromFolds.length > 0 ? fromFolds : raw;
  const onFolds = FITS.map((fit) => {
    const error = calibrationError(recalibrated(raw, fitCalibration(base, fit)));
    return `fitted (${fit}) on the folds, asked of dev: ${error.toFixed(4)}`;
  });
  say(
    "Confidences on dev",
    table(calibrationScores(devAnswers)),
    `expected calibration error, as said: ${calibrationError(raw).toFixed(4)}`,
    [...fitted, ...(fromFolds.length > 0 ? onFolds : [])].join("\n"),
    `as said:\n${reliability(raw)}`,
    `fitted (isotonic):\n${reliability(crossFitted(devAnswers, "isotonic"))}`,
    ...(args.includes("--curves")
      ? FITS.map((fit) => `${fit}: ${JSON.stringify(fitCalibration(base, fit))}`)
      : []),
  );
}

if (isAsked("peers"))
  for (const [title, documents] of Object.entries(dev))
    say(`${title}, beside others`, peersTable(await comparePeers(tagger(), documents)));

if (isAsked("speed"))
  for (const [title, documents] of Object.entries(dev)) {
    const speed = await speedOf(tagger(), documents, { tokensGiven: true });
    say(`Speed on ${title}`, `${Math.round(speed)} words a second of processor time, tokens given`);
  }
