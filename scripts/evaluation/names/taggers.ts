/** The taggers that `scripts/evaluate-names.ts` can be asked about, by name. Adding one is one line. */
import type { SequenceTagger } from "../../../src/extract/names/sequence-tagger.js";
import type { LabelledDocument } from "../../names/documents.js";
import type { TrainTagger } from "./experiments.js";
import { rulesTagger } from "./rules.js";
import { shippedTagger, trainedTagger } from "./shipped.js";

export interface Contestant {
  /** As it ships: asked about dev, variants, name-free sentences, calibration, peers, speed. */
  readonly tagger: () => SequenceTagger;
  /** For the folds and the split by time; what does not learn gives itself. */
  readonly train: TrainTagger<LabelledDocument>;
}

export const CONTESTANTS: Readonly<Record<string, () => Contestant>> = {
  rules: () => {
    const tagger = rulesTagger();
    return { tagger: () => tagger, train: () => tagger };
  },
  model: () => ({
    tagger: shippedTagger,
    train: trainedTagger,
  }),
};
