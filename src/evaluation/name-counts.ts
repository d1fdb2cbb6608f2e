/** Counts of names by kind: exact outermost spans with the right kind. */
import type { NameKind } from "../extract/names/sequence-tagger.js";
import { countOf, newScores, type Count } from "./count.js";
import { COMPARED, isCompared, keyOf, type Answer } from "./name-answers.js";

/** Persons, places and organizations together. */
export const ALL = "names";

/** `kinds` are counted besides `ALL`, which always has the compared kinds and no other. */
export function countNames(
  answers: readonly Answer[],
  kinds: readonly NameKind[] = COMPARED,
): Map<string, Count> {
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
  return scores.counts;
}
