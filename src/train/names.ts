/** A model of names that goes on learning from labelled texts of one's own. */
import { answersOf, type NamedField } from "../evaluation/name-answers.js";
import { fitCalibration, LEAST_RATED, ratedOf } from "../evaluation/name-calibration.js";
import { countNames } from "../evaluation/name-counts.js";
import type { Count } from "../evaluation/count.js";
import { RepereError } from "../errors.js";
import {
  decodeNames,
  encodeNames,
  type CalibrationCurves,
  type NamesModel,
} from "../extract/names/model/file.js";
import { LABELLED_KINDS, labelsOf, namesIn } from "../extract/names/model/labels.js";
import { packNames } from "../extract/names/model/pack.js";
import { createNameTagger } from "../extract/names/model/tagger.js";
import { NAMES_TRAINING, trainNames, type TrainingDocument, type TrainingField } from "../extract/names/model/training.js"; // prettier-ignore
import { hashOf, mix } from "../model/hash.js";
import { createLayer } from "../text/layer.js";
import type { LabelledText, TypedName } from "./intake.js";

/** A labelled text as both the training and the measures want it. */
export interface LabelledDocument extends TrainingDocument {
  readonly fields: readonly (TrainingField & NamedField)[];
}

export interface RetrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly onProgress: (text: string) => void;
}

/** How the model that ships goes on best; measured in docs/training-names.md. */
const RETRAINING = {
  epochs: 6,
  seed: 1,
  rate: 0.03,
  folds: 3,
  foldEpochs: 2,
  least: 1,
  prune: 0.002,
} as const;

/** Counts by kind and for `names`: persons, places and organizations together. */
export type NameCounts = ReadonlyMap<string, Count>;

export interface Retrained {
  readonly bytes: Buffer;
  readonly version: string;
  /** On the documents held out; empty where none were. */
  readonly before: NameCounts;
  readonly after: NameCounts;
  /** Whether confidences were fitted on the documents held out; else they go by the base's curves. */
  readonly isCalibrated: boolean;
  /** Kinds that nobody labelled: the base's own answers stood in, lest they be unlearned. */
  readonly filled: readonly string[];
}

/** What is labelled goes by one guide: that of the model which is asked later. */
const GUIDE = 0;

export function toDocument({ where, fields }: LabelledText): LabelledDocument {
  return {
    id: where,
    guide: GUIDE,
    fields: fields.map(({ name, text, names }) => {
      const layer = createLayer(name, text);
      return { layer, names, labels: labelsOf(layer, names) };
    }),
  };
}

/** Names that end within a word: the model labels words, so that it can't learn them. */
export const namesWithinWords = (documents: readonly LabelledDocument[]): number =>
  sumOf(documents, ({ names, labels }) => names.length - namesIn(labels).length);

export const namesOfKind = (documents: readonly LabelledDocument[], kind: number): number =>
  sumOf(documents, ({ names }) => names.filter(({ type }) => type === kind).length);

const sumOf = (
  documents: readonly LabelledDocument[],
  count: (field: LabelledDocument["fields"][number]) => number,
): number =>
  documents.reduce((sum, { fields }) => sum + fields.reduce((own, field) => own + count(field), 0), 0);

const contentOf = ({ fields }: LabelledText): string => fields.map(({ text }) => text).join("\n\n");

/**
 * The texts without those that stand twice, in an order that does not hang on how their files are called: the same texts give the
 * same model.
 */
export function distinct(texts: readonly LabelledText[]): LabelledText[] {
  const byContent = new Map<string, LabelledText>();
  for (const text of texts) {
    const content = contentOf(text);
    if (content.trim() !== "" && !byContent.has(content)) byContent.set(content, text);
  }
  return [...byContent].map(([content, text]) => ({ text, content, key: hashOf(content) }))
    .sort((a, b) => a.key - b.key || (a.content < b.content ? -1 : 1)).map(({ text }) => text); // prettier-ignore
}

const SPLIT_SEED = 31;

/** Holds a share of the texts out, by the hash of what they say; none is held out of fewer than two. */
export function heldOut(
  texts: readonly LabelledText[],
  share: number,
): { train: LabelledText[]; dev: LabelledText[] } {
  const count =
    share === 0 || texts.length < 2
      ? 0
      : Math.min(texts.length - 1, Math.max(1, Math.round(texts.length * share)));
  const ranked = texts
    .map((text) => ({ text, rank: mix(hashOf(contentOf(text)), SPLIT_SEED) }))
    .toSorted((a, b) => a.rank - b.rank);
  const dev = new Set(ranked.slice(0, count).map(({ text }) => text));
  return { train: texts.filter((text) => !dev.has(text)), dev: texts.filter((text) => dev.has(text)) };
}

/** The same texts, base, options and seed give the same bytes. */
export async function retrainNames(
  train: readonly LabelledDocument[],
  dev: readonly LabelledDocument[],
  base: NamesModel,
  { epochs, seed, onProgress }: RetrainingOptions,
): Promise<Retrained> {
  const missing = LABELLED_KINDS.map((_, kind) => kind).filter((kind) => namesOfKind(train, kind) === 0);
  if (missing.length === LABELLED_KINDS.length)
    throw new RepereError("USAGE", "no labelled name in the texts to learn from");
  const baseTagger = createNameTagger(base);
  const filled = train.map((document) => filledBy(baseTagger, document, missing));
  const { rate, folds, foldEpochs, least, prune } = RETRAINING;
  const trained = trainNames(filled, base.entries, {
    ...NAMES_TRAINING, epochs, seed, rate, folds: Math.min(folds, Math.max(1, train.length)), foldEpochs, least, dev, patience: epochs, onProgress,
  }, base); // prettier-ignore
  const pack = (curves: CalibrationCurves) => packNames(trained, { guide: GUIDE, least: prune, curves });
  const taggerOf = (curves: CalibrationCurves) =>
    createNameTagger(decodeNames(encodeNames(pack(curves)), "the new model"));
  const rated = dev.length === 0 ? [] : ratedOf(await answersOf(taggerOf({}), dev));
  const isCalibrated = rated.length >= LEAST_RATED;
  const curves = isCalibrated ? fitCalibration(rated) : base.curves;
  const parts = pack(curves);
  const countsOf = async (tagger: typeof baseTagger): Promise<NameCounts> =>
    dev.length === 0 ? new Map() : countNames(await answersOf(tagger, dev), LABELLED_KINDS);
  return {
    bytes: encodeNames(parts),
    version: parts.version,
    before: await countsOf(baseTagger),
    after: await countsOf(taggerOf(curves)),
    isCalibrated,
    filled: missing.map((kind) => LABELLED_KINDS[kind] as string),
  };
}

/** The document with the base's own names of these kinds, where they touch none that is labelled. */
function filledBy(
  tagger: ReturnType<typeof createNameTagger>,
  document: LabelledDocument,
  kinds: readonly number[],
): LabelledDocument {
  if (kinds.length === 0) return document;
  const found = tagger.tag(document.fields.map(({ layer }) => layer));
  return {
    ...document,
    fields: document.fields.map(({ layer, names }) => {
      const taken = new Uint8Array(layer.source.length);
      for (const { start, end } of names) taken.fill(1, start, end);
      const added = found.flatMap(({ field, kind, start, end }): TypedName[] => {
        const type = LABELLED_KINDS.indexOf(kind);
        if (field !== layer.field || !kinds.includes(type)) return [];
        const name = { type, start: layer.toSource(start), end: layer.toSourceEnd(end) };
        return taken.subarray(name.start, name.end).includes(1) ? [] : [name];
      });
      const all = [...names, ...added];
      return { layer, names: all, labels: labelsOf(layer, all) };
    }),
  };
}
