/**
 * Trains a linear chain over hundreds of thousands of sparse features: conditional log-likelihood by AdaGrad, sequence by
 * sequence, with features hidden at random so that the model leans on many. Deterministic by its seed.
 */
import { factorsOf, Lattice, setFactors } from "./lattice.js";
import { randomOf, shuffled } from "./random.js";

export interface TrainingSequence {
  /** By item: its features, numbers below `TrainingOptions.features`. */
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface TrainedChain {
  readonly labels: number;
  /** `feature * labels + label` */
  readonly weights: Float32Array;
  /** `from * labels + to`, -Infinity where forbidden. */
  readonly steps: Float64Array;
}

export interface TrainingOptions {
  readonly features: number;
  readonly labels: number;
  readonly mayFollow: (before: number | undefined, after: number | undefined) => boolean;
  readonly epochs: number;
  /** Of the first epoch; a tenth of it in the last. */
  readonly rate: number;
  /** How often a feature is hidden, 0 to below 1. */
  readonly drop: number;
  readonly seed: number;
  /** Begins there rather than at 0; its arrays are changed. */
  readonly from?: TrainedChain;
  /** After each epoch; false ends the training. */
  readonly onEpoch?: (epoch: number, chain: TrainedChain, loss: number) => boolean | undefined;
}

/** Slopes smaller than this move nothing that counts. */
const LEAST_SLOPE = 1e-4;
/** What the squares of AdaGrad begin with. */
const FIRST_SQUARE = 1e-3;

export function trainChain(sequences: readonly TrainingSequence[], options: TrainingOptions): TrainedChain {
  const { features, labels, mayFollow, epochs, drop, from } = options;
  const all = Array.from({ length: labels }, (_, label) => label);
  const weights = from?.weights ?? new Float32Array(features * labels);
  const squares = new Float32Array(features * labels).fill(FIRST_SQUARE);
  const steps =
    from?.steps ??
    Float64Array.from({ length: labels * labels }, (_, at) =>
      mayFollow(Math.floor(at / labels), at % labels) ? 0 : -Infinity,
    );
  const stepSquares = new Float64Array(labels * labels).fill(FIRST_SQUARE);
  const chain: TrainedChain = { labels, weights, steps };
  const scored = {
    starts: Float64Array.from(all, (label) => (mayFollow(undefined, label) ? 0 : -Infinity)),
    ends: Float64Array.from(all, (label) => (mayFollow(label, undefined) ? 0 : -Infinity)),
    steps: [steps],
  };
  const factors = factorsOf(scored);
  const expected = new Float64Array(labels * labels);
  const random = randomOf(options.seed);
  const lattice = new Lattice(labels);
  const slopes = new Float64Array(labels);
  let scores = new Float64Array(0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / epochs);
    let loss = 0;
    for (const sequence of shuffled(sequences, random))
      if (sequence.labels.length > 0) loss += learn(sequence, rate);
    if (options.onEpoch?.(epoch + 1, chain, loss) === false) break;
  }
  return chain;

  /** One step towards the labels of a sequence; returns -log p of them before it. */
  function learn({ features: items, labels: gold }: TrainingSequence, rate: number): number {
    const length = gold.length;
    if (scores.length < length * labels) scores = new Float64Array(2 * length * labels);
    const used = items.map((own) => own.filter(() => random() >= drop));
    for (const [at, own] of used.entries()) scoreItem(own, at * labels);
    setFactors(factors, scored);
    const total = lattice.run(scores, new Uint8Array(length), factors);
    let right = 0;
    for (let at = 0; at < length; at++) {
      const wanted = gold[at]!;
      right += scores[at * labels + wanted]!;
      if (at > 0) {
        right += steps[gold[at - 1]! * labels + wanted]!;
        moveSteps(gold[at - 1]!, wanted, at, rate);
      }
      if (slopesOf(at, wanted)) for (const feature of used[at]!) moveWeights(feature * labels, rate);
    }
    return total - right;
  }

  function scoreItem(own: Int32Array, to: number): void {
    scores.fill(0, to, to + labels);
    for (let one = 0; one < own.length; one++) {
      const row = own[one]! * labels;
      for (let label = 0; label < labels; label++) scores[to + label]! += weights[row + label]!;
    }
    for (let label = 0; label < labels; label++) scores[to + label]! /= 1 - drop;
  }

  /** How far each label of an item is from what is wanted; false where nothing is to be moved. */
  function slopesOf(at: number, wanted: number): boolean {
    const here = at * labels;
    let sum = 0;
    for (let label = 0; label < labels; label++)
      sum += slopes[label] = lattice.forward[here + label]! * lattice.backward[here + label]!;
    let moves = false;
    for (let label = 0; label < labels; label++) {
      const slope = slopes[label]! / sum - (label === wanted ? 1 : 0);
      const counts = Math.abs(slope) >= LEAST_SLOPE;
      slopes[label] = counts ? slope : 0;
      moves ||= counts;
    }
    return moves;
  }

  function moveWeights(row: number, rate: number): void {
    for (let label = 0; label < labels; label++) {
      const slope = slopes[label]!;
      if (slope === 0) continue;
      const square = (squares[row + label]! += slope * slope);
      weights[row + label]! -= (rate * slope) / Math.sqrt(square);
    }
  }

  function moveSteps(before: number, wanted: number, at: number, rate: number): void {
    expected.fill(0);
    lattice.addSteps(at, factors.steps[0]!, 1, expected);
    expected[before * labels + wanted]! -= 1;
    for (let step = 0; step < steps.length; step++) {
      const slope = expected[step]!;
      if (Math.abs(slope) < LEAST_SLOPE) continue;
      const square = (stepSquares[step]! += slope * slope);
      steps[step]! -= (rate * slope) / Math.sqrt(square);
    }
  }
}
