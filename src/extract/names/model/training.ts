/**
 * Learns the recognizer from labelled documents. Two rounds: a jackknife reads each document with a chain that did not see it, so
 * that the votes of its words (`votes.ts`) are as good, and as bad, as they will be on new text; then the chain that ships.
 */
import { mix } from "../../../model/hash.js";
import { HashTable } from "../../../model/hash-table.js";
import { bestPath } from "../../../model/chain.js";
import { trainChain, type TrainedChain, type TrainingSequence } from "../../../model/train.js";
import type { TextLayer } from "../../../types.js";
import { addFeatures, featureOf, type Add, type SentenceView } from "./features.js";
import { chainOf, type NamesModel } from "./file.js";
import { createKnownNames, type KnownEntries } from "./known-names.js";
import { LABELS, mayFollow, namesIn, wellFormed } from "./labels.js";
import { viewsOf } from "./views.js";
import { addVotes, countVotes, noVerdicts, verdictsOf, type FirstReading } from "./votes.js";
import { createLook } from "./word.js";

export interface TrainingField {
  readonly layer: TextLayer;
  /** By token of the layer (`labels.ts`). */
  readonly labels: Uint8Array;
}

export interface TrainingDocument {
  readonly id: string;
  readonly fields: readonly TrainingField[];
  /** By what annotators went: what two guides label unlike is learned apart, all else together. */
  readonly guide: number;
}

export interface NamesTraining {
  readonly epochs: number;
  readonly rate: number;
  readonly drop: number;
  /** Features seen in fewer places are left out. */
  readonly least: number;
  readonly seed: number;
  /** Parts of the jackknife; 0: no votes. */
  readonly folds: number;
  /** Epochs of each of them. */
  readonly foldEpochs: number;
  /** Epochs without a gain on the documents of `dev` after which training ends; the best is kept. */
  readonly patience: number;
  readonly dev: readonly TrainingDocument[];
  readonly onProgress: (text: string) => void;
}

export const NAMES_TRAINING: NamesTraining = {
  epochs: 9, rate: 0.1, drop: 0.5, least: 2, seed: 1, folds: 3, foldEpochs: 4, patience: 9, dev: [], onProgress: () => undefined,
}; // prettier-ignore

/** What was learned, weight by weight, for one guide or another. */
export interface TrainedNames {
  readonly entries: KnownEntries;
  /** Rising. */
  readonly hashes: Uint32Array;
  readonly steps: Float64Array;
  /** The weights by place in `hashes` × label, as that guide's annotators would have it. */
  weightsOf(guide: number): Float32Array;
}

/** A sentence with the features of its words, without votes. */
interface Read {
  readonly view: SentenceView;
  readonly guide: number;
  readonly features: readonly (readonly number[])[];
  readonly labels: Uint8Array;
  votes: readonly (readonly number[])[];
}

/** Templates whose weights each guide has of its own, beside the common ones: what the words and lists say. */
const GUIDED = new Set([1, 2, 7, 8, 47, 48, 49, 55, 56, 60, 61, 62, 70, 71, 72, 73, 78, 80, 81, 82, 83, 84, 85, 88, 89, 90, 110, 111, 112]); // prettier-ignore
const GUIDE_SEED = 900;
const guided = (feature: number, guide: number): number => mix(feature, GUIDE_SEED + guide);
/** All that trainings have had so far. */
const GUIDES = [0, 1] as const;

/** Without what a guide has of its own: `weightsOf` adds it to the common weights, and a tagger never looks it up. */
function commonOnly(hashes: Iterable<number>): number[] {
  const all = [...hashes];
  const own = new Set(all.flatMap((hash) => GUIDES.map((guide) => guided(hash, guide))));
  return all.filter((hash) => !own.has(hash));
}

export function trainNames(
  documents: readonly TrainingDocument[],
  entries: KnownEntries,
  options: NamesTraining,
  base?: NamesModel,
): TrainedNames {
  const known = createKnownNames(entries);
  const look = createLook(known);
  const readAll = (all: readonly TrainingDocument[]): Read[][] =>
    all.map(({ fields, guide }) => {
      const labelsOf = new Map(fields.map(({ layer, labels }) => [layer, labels]));
      const layers = [...labelsOf.keys()];
      return viewsOf(layers, known, look).map(({ layer, sentence, view }) => {
        const own = labelsOf.get(layer) as Uint8Array;
        const labels = wellFormed(own.slice(sentence.firstToken, sentence.endToken));
        return { view, guide, features: featuresOf(view, guide), labels, votes: [] };
      });
    });
  const learned = readAll(documents);
  const dev = readAll(options.dev);
  options.onProgress(`${learned.length} documents, ${learned.flat().length} sentences read`);

  for (let fold = 0; fold < options.folds; fold++) {
    const isAsked = (index: number): boolean => index % options.folds === fold;
    const { chain, indexOf } = learn(learned.filter((_, index) => !isAsked(index)).flat(), {
      ...options, epochs: options.foldEpochs, onProgress: (text) => options.onProgress(`part ${fold + 1} of ${options.folds}: ${text}`),
    }, [], base); // prettier-ignore
    // All of dev goes by the first part's chain.
    for (const document of [...learned.filter((_, index) => isAsked(index)), ...(fold === 0 ? dev : [])])
      addVotesTo(document, (read) => pathOf(read, chain, indexOf));
  }
  const { chain, indexOf, hashes } = learn(learned.flat(), options, dev.flat(), base);
  const sorted = Uint32Array.from(commonOnly(hashes)).sort();
  return {
    entries,
    hashes: sorted,
    steps: chain.steps,
    weightsOf(guide) {
      const weights = new Float32Array(sorted.length * LABELS);
      for (const [at, hash] of sorted.entries())
        for (const row of [indexOf(hash), indexOf(guided(hash, guide))])
          if (row >= 0)
            for (let label = 0; label < LABELS; label++)
              weights[at * LABELS + label]! += chain.weights[row * LABELS + label]!;
      return weights;
    },
  };
}

function featuresOf(view: SentenceView, guide: number): number[][] {
  return view.words.map((_, at) => {
    const found: number[] = [];
    addFeatures(view, at, adding(found, guide));
    return found;
  });
}

function adding(found: number[], guide: number): Add {
  return (template, value) => {
    const feature = featureOf(template, value);
    found.push(feature);
    if (GUIDED.has(template)) found.push(guided(feature, guide));
  };
}

/** Sets the votes of a document's sentences by what a first reading makes of them. */
function addVotesTo(document: readonly Read[], firstPathOf: (read: Read) => Uint8Array): void {
  const readings = document.map((read): FirstReading => ({ ...read.view, path: firstPathOf(read) }));
  const votes = countVotes(readings);
  for (const [at, reading] of readings.entries()) {
    const read = document[at] as Read;
    read.votes = votesOf(read, verdictsOf(reading, votes));
  }
}

function votesOf({ guide, labels }: Read, verdicts: ReturnType<typeof verdictsOf>): number[][] {
  return Array.from(labels, (_, at) => {
    const found: number[] = [];
    addVotes(verdicts, at, adding(found, guide));
    return found;
  });
}

interface Learned {
  readonly chain: TrainedChain;
  readonly hashes: readonly number[];
  indexOf(hash: number): number;
}

function learn(
  reads: readonly Read[],
  options: NamesTraining,
  dev: readonly Read[] = [],
  base?: NamesModel,
): Learned {
  const counts = new Map<number, number>();
  for (const { features, votes } of reads)
    for (const [at, own] of features.entries()) {
      for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      for (const hash of votes[at] ?? []) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  const kept = new Set<number>(base === undefined ? [] : commonOnly(base.weights.hashes));
  for (const [hash, count] of counts) if (count >= options.least) kept.add(hash);
  counts.clear();
  const hashes = [...kept];
  const table = new HashTable(hashes.length);
  for (const [row, hash] of hashes.entries()) table.set(hash, row);
  const indexOf = (hash: number): number => table.get(hash);
  const idsOf = ({ features, votes }: Read): Int32Array[] =>
    features.map((own, at) => {
      const ids: number[] = [];
      for (const hash of own) if (indexOf(hash) >= 0) ids.push(indexOf(hash));
      for (const hash of votes[at] ?? []) if (indexOf(hash) >= 0) ids.push(indexOf(hash));
      return Int32Array.from(ids);
    });
  const sequences = reads.map((read): TrainingSequence => ({ features: idsOf(read), labels: read.labels }));
  const asked = dev.map((read): TrainingSequence => ({ features: idsOf(read), labels: read.labels }));
  options.onProgress(`${sequences.length} sentences, ${hashes.length} features`);
  let best = { score: -1, epoch: 0, chain: undefined as TrainedChain | undefined };
  const last = trainChain(sequences, {
    ...options, features: hashes.length, labels: LABELS, mayFollow,
    ...(base === undefined ? {} : { from: fromBase(base, hashes.length, indexOf) }),
    onEpoch: (epoch, chain, loss) => {
      const score = asked.length === 0 ? 0 : scoreOf(asked, chain);
      options.onProgress(`epoch ${epoch} of ${options.epochs}: loss ${loss.toFixed(0)}${asked.length === 0 ? "" : `, F1 on dev ${score.toFixed(4)}`}`); // prettier-ignore
      if (asked.length === 0) return true;
      if (score > best.score) best = { score, epoch, chain: { ...chain, weights: chain.weights.slice(), steps: chain.steps.slice() } }; // prettier-ignore
      return epoch - best.epoch < options.patience;
    },
  }); // prettier-ignore
  return { chain: best.chain ?? last, hashes, indexOf };
}

/** The weights of a model that exists, over the features it has and those that are new. */
function fromBase(
  { weights, unit, chain }: NamesModel,
  features: number,
  indexOf: Learned["indexOf"],
): TrainedChain {
  const own = new Float32Array(features * LABELS);
  for (const [row, hash] of weights.hashes.entries()) {
    const to = indexOf(hash) * LABELS;
    if (to < 0) continue;
    for (let cell = weights.starts[row]!; cell < weights.starts[row + 1]!; cell++)
      own[to + weights.labels[cell]!] = weights.values[cell]! * unit;
  }
  return { labels: LABELS, weights: own, steps: (chain.steps[0] as Float64Array).slice() };
}

function pathOf(read: Read, chain: TrainedChain, indexOf: Learned["indexOf"]): Uint8Array {
  const votes = votesOf(read, noVerdicts(read.view.tokens, read.view.firstToken, read.labels.length));
  const features = read.features.map((own, at) =>
    Int32Array.from([...own, ...(votes[at] ?? [])].map(indexOf).filter((id) => id >= 0)),
  );
  return decode({ features, labels: read.labels }, chain);
}

function decode({ features }: TrainingSequence, { weights, steps }: TrainedChain): Uint8Array {
  const scores = new Float64Array(features.length * LABELS);
  for (const [at, own] of features.entries())
    for (const feature of own)
      for (let label = 0; label < LABELS; label++)
        scores[at * LABELS + label]! += weights[feature * LABELS + label]!;
  return bestPath(chainOf(steps), scores, LABELS, new Uint8Array(features.length));
}

/** F1 of exact names, all kinds. */
function scoreOf(sequences: readonly TrainingSequence[], chain: TrainedChain): number {
  let [wanted, found, right] = [0, 0, 0];
  for (const sequence of sequences) {
    const keys = new Set(namesIn(sequence.labels).map(({ kind, first, end }) => `${kind}:${first}:${end}`));
    const own = namesIn(decode(sequence, chain));
    wanted += keys.size;
    found += own.length;
    right += own.filter(({ kind, first, end }) => keys.has(`${kind}:${first}:${end}`)).length;
  }
  return (2 * right) / Math.max(1, wanted + found);
}
