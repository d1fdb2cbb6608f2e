/**
 * The quick measures of a tagger as sets of `npm run evaluate`: spread `...nameSets(() => tagger)` into its `SETS`.
 * The folds and the split by time train anew and stay in `scripts/evaluate-names.ts`.
 */
import { existsSync } from "node:fs";
import { newScores, type Scores } from "../../../src/evaluation/index.js";
import type { SequenceTagger } from "../../../src/extract/names/sequence-tagger.js";
import { corpusDocuments, winerDocuments } from "../../names/documents.js";
import { answersOf } from "../../../src/evaluation/name-answers.js";
import { calibrationScores, nameFreeScores, robustness } from "./experiments.js";
import { areSentencesHere, nameFreeSentences } from "./name-free.js";
import { scoreNames } from "./score.js";

const WINER = new URL("../../../../shared/data/ner/winer/", import.meta.url);
/** False in a fresh clone: what needs WiNER says so and is left out. */
export const isWinerHere = (): boolean => existsSync(WINER);

interface NameSet {
  readonly name: string;
  readonly title: string;
  readonly isHere: boolean;
  readonly isOutside: boolean;
  score(): Promise<Scores>;
}

export function nameSets(getTagger: () => SequenceTagger): NameSet[] {
  const set = (name: string, title: string, score: () => Promise<Scores>, isHere?: boolean): NameSet => ({
    name, title, score, isHere: isHere ?? true, isOutside: isHere !== undefined,
  }); // prettier-ignore
  return [
    set("names-winer-dev", "names of WiNER dev: the tagger alone, exact outermost spans", () => scoreNames(getTagger(), winerDocuments("dev")), isWinerHere()),
    set("names-corpus-dev", "names of corpus dev: the tagger alone, exact outermost spans", () => scoreNames(getTagger(), corpusDocuments("dev"))),
    set("names-variants", "names of corpus dev in capitals, and without accents", () => robustness(getTagger(), corpusDocuments("dev"))),
    set("names-calibration", "confidences of names, corpus dev", async () => calibrationScores(await answersOf(getTagger(), corpusDocuments("dev")))),
    set("name-free", "5,000 sentences without a name", async () => {
      const sentences = nameFreeSentences();
      return sentences === undefined ? newScores() : nameFreeScores(getTagger(), sentences);
    }, areSentencesHere()),
  ]; // prettier-ignore
}
