/** A log-linear judge of types, learned by AdaGrad over the examples in an order that a seed fixes. */
import { randomOf, shuffled } from "../../src/model/random.js";
import { ORGANIZATION_TYPES } from "../../src/schema.js";
import type { TypeExample } from "./examples.js";

const EPOCHS = 12;
const SEED = 42;
const RATE = 0.15;
/** What pulls a weight back to nothing at each step. */
const DECAY = 3e-4;
/** Weights are kept in tenths. */
const SCALE = 10;
/** Features that the examples (by their weights) show less often are left out: the file is four times smaller so. */
const LEAST = 0.55;
/** Of words that merely lie about the name. */
const LEAST_NEAR = 1.5;
const TYPES = ORGANIZATION_TYPES.length;

export function learn(examples: readonly TypeExample[]): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, number>();
  for (const { features, weight } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + weight);
  const isFrequent = (feature: string): boolean =>
    (seen.get(feature) ?? 0) >= (feature.startsWith("near ") ? LEAST_NEAR : LEAST);
  const ids = new Map<string, number>();
  const items = examples.map(({ features, type, weight }) => ({
    features: features.filter(isFrequent).map((feature) => {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      ids.set(feature, ids.size);
      return ids.size - 1;
    }),
    type: ORGANIZATION_TYPES.indexOf(type),
    weight,
  }));
  const weights = new Float64Array(ids.size * TYPES);
  const squares = new Float64Array(ids.size * TYPES).fill(1e-8);
  const random = randomOf(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, type, weight } of shuffled(items, random)) {
      const shares = sharesOf(features, weights);
      for (let at = 0; at < TYPES; at++) {
        const error = weight * ((shares[at] ?? 0) - (at === type ? 1 : 0));
        for (const feature of features) {
          const cell = feature * TYPES + at;
          const gradient = error + DECAY * (weights[cell] as number);
          squares[cell] = (squares[cell] as number) + gradient * gradient;
          weights[cell] = (weights[cell] as number) - (RATE * gradient) / Math.sqrt(squares[cell]);
        }
      }
    }
  }
  const rowOf = (id: number): number[] =>
    Array.from(weights.subarray(id * TYPES, (id + 1) * TYPES), (one) => Math.round(one * SCALE) || 0);
  return new Map([...ids].map(([feature, id]) => [feature, rowOf(id)]));
}

function sharesOf(features: readonly number[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(TYPES);
  for (const feature of features)
    for (let at = 0; at < TYPES; at++)
      scores[at] = (scores[at] as number) + (weights[feature * TYPES + at] as number);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
