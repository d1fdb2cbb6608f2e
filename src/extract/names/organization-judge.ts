/** The type of an organization that no rule knows: a log-linear judge, learned by `scripts/train-organization-types.ts`. */
import { ORGANIZATION_TYPES, type OrganizationType } from "../../schema.js";

/** Weights of a feature, in the order of `ORGANIZATION_TYPES`: data/lexicon/organization-types.tsv. */
export interface TypeWeights {
  get(feature: string): readonly number[] | undefined;
}

/** Adds what the features speak for to `scores`: a name that stands twice is judged by both places. */
export function addScores(scores: number[], weights: TypeWeights, features: readonly string[]): void {
  for (const feature of features)
    weights.get(feature)?.forEach((weight, at) => (scores[at] = (scores[at] ?? 0) + weight));
}

export function likeliest(scores: readonly number[]): OrganizationType {
  let best = 0;
  for (const [at, score] of scores.entries()) if (score > (scores[best] ?? 0)) best = at;
  return ORGANIZATION_TYPES[best] ?? "other";
}
