/** The measures of the recognizer of names as sets of `npm run evaluate`. */
import { existsSync } from "node:fs";
import { newScores, type Scores } from "../../../src/evaluation/index.js";
import type { SequenceTagger } from "../../../src/extract/names/sequence-tagger.js";
import { corpusDocuments, sentenceDocuments, winerDocuments, type LabelledDocument } from "../../names/documents.js"; // prettier-ignore
import { answersOf } from "../../../src/evaluation/name-answers.js";
import { acrossTime, calibrationScores, crossValidated, nameFreeScores, robustness, type Parted } from "./experiments.js"; // prettier-ignore
import { areSentencesHere, nameFreeSentences } from "./name-free.js";
import { scoreAnswers, scoreNames } from "./score.js";
import { trainedTagger } from "./shipped.js";

const WINER = new URL("../../../../shared/data/ner/winer/", import.meta.url);
/** False in a fresh clone: what needs WiNER says so and is left out. */
export const isWinerHere = (): boolean => existsSync(WINER);

interface NameSet {
  readonly name: string;
  readonly title: string;
  readonly isHere: boolean;
  readonly isOutside: boolean;
  readonly isLong: boolean;
  score(): Promise<Scores>;
}

export function nameSets(getTagger: () => SequenceTagger): NameSet[] {
  const set = (name: string, title: string, score: () => Promise<Scores>, isHere?: boolean, isLong = false): NameSet => ({
    name, title, score, isHere: isHere ?? true, isOutside: isHere !== undefined, isLong,
  }); // prettier-ignore
  const winer = (): LabelledDocument[] => [...winerDocuments("train"), ...winerDocuments("dev")];
  const ours = (): LabelledDocument[] => [...corpusDocuments("train"), ...sentenceDocuments()];
  return [
    set("names-winer-dev", "names of WiNER dev: the tagger alone, exact outermost spans", () => scoreNames(getTagger(), winerDocuments("dev")), isWinerHere()),
    set("names-corpus-dev", "names of corpus dev: the tagger alone, exact outermost spans", () => scoreNames(getTagger(), corpusDocuments("dev"))),
    set("names-corpus-test", "names of corpus test: the tagger alone; Québec's pages apart (only reported)", () => byRegion(getTagger())),
    set("names-folds", "names of WiNER in five folds by document, trained anew for each (most of an hour)", async () => partedScores(await crossValidated(trainedTagger, winer(), ours())), isWinerHere(), true),
    set("names-time", "names of WiNER 2018, trained on what was before (ten minutes)", async () => partedScores(await acrossTime(trainedTagger, winer(), ours())), isWinerHere(), true),
    set("names-variants", "names of corpus dev in capitals, and without accents", () => robustness(getTagger(), corpusDocuments("dev"))),
    set("names-calibration", "confidences of names, corpus dev", async () => calibrationScores(await answersOf(getTagger(), corpusDocuments("dev")))),
    set("name-free", "5,000 sentences without a name", async () => {
      const sentences = nameFreeSentences();
      return sentences === undefined ? newScores() : nameFreeScores(getTagger(), sentences);
    }, areSentencesHere()),
  ]; // prettier-ignore
}

const QUEBEC = /^CA-QC/;

async function byRegion(tagger: SequenceTagger): Promise<Scores> {
  const documents = corpusDocuments("test");
  const scores = await scoreNames(tagger, documents);
  const isQuebec = ({ region }: LabelledDocument): boolean => QUEBEC.test(region ?? "");
  addPart(scores, "Québec", await scoreNames(tagger, documents.filter(isQuebec)));
  addPart(
    scores,
    "elsewhere",
    await scoreNames(
      tagger,
      documents.filter((one) => !isQuebec(one)),
    ),
  );
  return scores;
}

function partedScores({ ordinary, yellowVests }: Parted): Scores {
  const scores = scoreAnswers(ordinary);
  addPart(scores, "gilets jaunes", scoreAnswers(yellowVests));
  return scores;
}

function addPart(scores: Scores, part: string, own: Scores): void {
  for (const [layer, count] of own.counts) scores.counts.set(`${part} ${layer}`, count);
}
