/** Precision, recall and F1 of names: exact outermost spans with the right kind, by kind and for the compared kinds together. */
import { countOf, newScores, type Scores } from "../../../src/evaluation/index.js";
import type { NameKind, SequenceTagger } from "../../../src/extract/names/sequence-tagger.js";
import { answersOf, COMPARED, isCompared, keyOf, type Answer, type NamedDocument } from "./answers.js";
import { errorsOf } from "./errors.js";

/** Persons, places and organizations together. */
export const ALL = "names";

/** `kinds` are listed besides `ALL`, which always has the compared kinds and no other. */
export function scoreAnswers(answers: readonly Answer[], kinds: readonly NameKind[] = COMPARED): Scores {
  const scores = newScores();
  for (const kind of kinds) countOf(scores, kind);
  const layersOf = (kind: NameKind): string[] => [
    ...(kinds.includes(kind) ? [kind] : []),
    ...(isCompared(kind) ? [ALL] : []),
  ];
  for (const { wanted, found } of answers) {
    const keys = new Set(wanted.map(keyOf));
    for (const { kind } of wanted) for (const layer of layersOf(kind)) countOf(scores, layer).wanted++;
    for (const name of found)
      for (const layer of layersOf(name.kind)) {
        countOf(scores, layer).found++;
        if (keys.has(keyOf(name))) countOf(scores, layer).right++;
      }
  }
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
