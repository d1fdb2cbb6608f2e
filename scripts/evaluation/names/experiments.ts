/** The experiments on a tagger of names, each a function from a tagger (or what trains one) to figures. */
import { countOf, f1, newScores, type Scores } from "../../../src/evaluation/index.js";
import type { SequenceTagger } from "../../../src/extract/names/sequence-tagger.js";
import { fold } from "../../../src/text/fold.js";
import {
  answersOf,
  COMPARED,
  isCompared,
  keyOf,
  type Answer,
  type NamedDocument,
} from "../../../src/evaluation/name-answers.js";
import { fitCalibration, ratedOf, type Rated } from "../../../src/evaluation/name-calibration.js";
import { calibrationError, type Fit } from "../../../src/model/fit-calibration.js";
import { recalibrated } from "./calibration.js";
import { falseNames } from "./name-free.js";
import { ALL } from "../../../src/evaluation/name-counts.js";
import { scoreNames } from "./score.js";
import { byTime, foldsOf, hashOf, isYellowVests } from "./splits.js";
import { VARIANTS, variantOf } from "./variants.js";

/** Learns from labelled documents; the same documents give the same tagger. */
export type TrainTagger<T extends NamedDocument> = (
  documents: readonly T[],
) => SequenceTagger | Promise<SequenceTagger>;

/** Answers on texts that the tagger did not learn from. */
export interface Parted {
  readonly ordinary: Answer[];
  /** Chronicles of the gilets jaunes, a domain of their own. */
  readonly yellowVests: Answer[];
  /** Of the ordinary ones' names, the share found by kind: "seen person value" of those that training held, "new person value". */
  readonly novelty: Scores;
}

const newParted = (): Parted => ({ ordinary: [], yellowVests: [], novelty: newScores() });

/** Counts what was found of the names whose text, in any kind, training held, and of those that were new to it. */
function addNovelty(scores: Scores, answers: readonly Answer[], learned: readonly NamedDocument[]): void {
  const seen = new Set(
    learned.flatMap(({ fields }) =>
      fields.flatMap(({ layer, names }) =>
        names.map(({ start, end }) => fold(layer.source.slice(start, end))),
      ),
    ),
  );
  for (const kind of [...COMPARED, ALL])
    for (const side of ["seen", "new"]) countOf(scores, `${side} ${kind} value`);
  for (const { layer, wanted, found } of answers) {
    const keys = new Set(found.map(keyOf));
    for (const name of wanted) {
      if (!isCompared(name.kind)) continue;
      const side = seen.has(fold(layer.source.slice(name.start, name.end))) ? "seen" : "new";
      for (const kind of [name.kind, ALL]) {
        const count = countOf(scores, `${side} ${kind} value`);
        count.wanted++;
        if (keys.has(keyOf(name))) count.right++;
      }
    }
  }
  for (const count of scores.counts.values()) count.found = count.wanted;
}

/**
 * Each fold is answered by a tagger that learned from the others and from `always` (documents of elsewhere, in every training).
 * The yellow vests' articles are in training like others, and their answers apart.
 */
export async function crossValidated<T extends NamedDocument>(
  train: TrainTagger<T>,
  documents: readonly T[],
  always: readonly T[] = [],
  onFold: (fold: number, answers: readonly Answer[]) => void = () => undefined,
): Promise<Parted> {
  const folds = foldsOf(documents);
  const parted = newParted();
  for (const [at, asked] of folds.entries()) {
    const others = folds.filter((other) => other !== asked).flat();
    const learned = [...others, ...always];
    const tagger = await train(learned);
    const ordinary = await answersOf(tagger, asked.filter((one) => !isYellowVests(one))); // prettier-ignore
    addNovelty(parted.novelty, ordinary, learned);
    parted.ordinary.push(...ordinary);
    parted.yellowVests.push(...(await answersOf(tagger, asked.filter(isYellowVests))));
    onFold(at + 1, ordinary);
  }
  return parted;
}

/** Learned before 2018, asked of 2018. */
export async function acrossTime<T extends NamedDocument>(
  train: TrainTagger<T>,
  documents: readonly T[],
  always: readonly T[] = [],
): Promise<Parted> {
  const split = byTime(documents);
  const learned = [...split.train, ...always];
  const tagger = await train(learned);
  const parted = newParted();
  parted.ordinary.push(...(await answersOf(tagger, split.test)));
  parted.yellowVests.push(...(await answersOf(tagger, split.yellowVests)));
  addNovelty(parted.novelty, parted.ordinary, learned);
  return parted;
}

/**
 * F1 of each variant as "upper-cased names"; and as figures what of the plain F1 is kept: "upper-cased kept" .94 is a
 * loss of six points.
 */
export async function robustness(
  tagger: SequenceTagger,
  documents: readonly NamedDocument[],
): Promise<Scores> {
  const scores = newScores();
  const plain = await scoreNames(tagger, documents);
  const add = (name: string, own: Scores): void => {
    for (const layer of [...COMPARED, ALL]) scores.counts.set(`${name} ${layer}`, countOf(own, layer));
  };
  add("plain", plain);
  for (const variant of VARIANTS) {
    const own = await scoreNames(
      tagger,
      documents.map((document) => variantOf(document, variant)),
    );
    add(variant.name, own);
    scores.figures.set(
      `${variant.name} kept`,
      1 + Math.min(0, f1(countOf(own, ALL)) - f1(countOf(plain, ALL))),
    );
  }
  return scores;
}

/** Shares of sentences: without a false name at the beginning, and without any. */
export async function nameFreeScores(tagger: SequenceTagger, sentences: readonly string[]): Promise<Scores> {
  const scores = newScores();
  const found = await falseNames(tagger, sentences);
  const share = (layer: string, own: typeof found): void => {
    const wrong = new Set(own.map(({ sentence }) => sentence)).size;
    const all = sentences.length;
    scores.counts.set(`${layer} value`, { right: all - wrong, found: all, wanted: all });
  };
  share("no name at the beginning", found.filter(({ isFirst }) => isFirst)); // prettier-ignore
  share("no name", found);
  for (const { kind, text, sentence, isFirst } of found)
    scores.misses.push({ layer: isFirst ? "beginning" : "elsewhere", what: "spurious", text: `${text} (${kind})`, detail: sentence }); // prettier-ignore
  return scores;
}

/** 1 less the expected calibration error, so that more is better as in every figure with a floor. */
export function calibrationScores(answers: readonly Answer[]): Scores {
  const scores = newScores();
  const rated = ratedOf(answers);
  const set = (layer: string, own: readonly Rated[]): void =>
    void scores.figures.set(`1 - calibration error, ${layer}`, 1 - calibrationError(own));
  set(ALL, rated);
  for (const kind of COMPARED) set(kind, rated.filter((one) => one.kind === kind)); // prettier-ignore
  return scores;
}

/** What a fit would give on texts it has not seen: each half of the documents by the curves of the other. */
export function crossFitted(answers: readonly Answer[], fit: Fit): Rated[] {
  const half = (parity: number): Rated[] => ratedOf(answers.filter(({ id }) => hashOf(id) % 2 === parity));
  const [even, odd] = [half(0), half(1)];
  return [...recalibrated(even, fitCalibration(odd, fit)), ...recalibrated(odd, fitCalibration(even, fit))];
}
