/** Precision, recall and F1 of names: exact outermost spans with the right kind, by kind and for the compared kinds together. */
import { newScores, type Scores } from "../../../src/evaluation/index.js";
import type { NameKind, SequenceTagger } from "../../../src/extract/names/sequence-tagger.js";
import {
  answersOf,
  COMPARED,
  type Answer,
  type NamedDocument,
} from "../../../src/evaluation/name-answers.js";
import { countNames } from "../../../src/evaluation/name-counts.js";
import { errorsOf } from "./errors.js";

/** `kinds` are listed besides `ALL`, which always has the compared kinds and no other. */
export function scoreAnswers(answers: readonly Answer[], kinds: readonly NameKind[] = COMPARED): Scores {
  const scores = newScores();
  for (const [layer, count] of countNames(answers, kinds)) scores.counts.set(layer, count);
  for (const { family, fault, text, context, id } of errorsOf(answers))
    scores.misses.push({
      layer: family.split(" ", 1)[0] ?? "",
      what: fault === "missed" || fault === "spurious" ? fault : "wrong",
      text,
      detail: `${family}\t${context}\t${id}`,
    });
  return scores;
}

/** The whole measure in one call: what `npm run evaluate` needs of a set. */
export async function scoreNames(
  tagger: SequenceTagger,
  documents: Iterable<NamedDocument>,
): Promise<Scores> {
  return scoreAnswers(await answersOf(tagger, documents));
}
