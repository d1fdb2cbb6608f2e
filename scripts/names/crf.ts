/**
 * A linear chain over hundreds of thousands of features: conditional log-likelihood by AdaGrad, sentence by sentence, with
 * features hidden at random so that the model leans on many. Deterministic by its seed.
 */
import { randomOf, shuffled } from "../blocks/crf.js";

export interface Sentence {
  /** By token: its features, numbers below `features`. */
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface NameModel {
  readonly labels: number;
  /** `feature * labels + label` */
  readonly weights: Float32Array;
  /** `from * labels + to`, -Infinity where forbidden. */
  readonly steps: Float64Array;
  readonly mayStart: readonly boolean[];
  readonly mayEnd: readonly boolean[];
}

export interface NameTraining {
  readonly features: number;
  readonly labels: number;
  readonly mayFollow: (before: number | undefined, after: number | undefined) => boolean;
  readonly epochs: number;
  readonly rate: number;
  /** How often a feature is hidden. */
  readonly drop: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, model: NameModel, loss: number) => void;
}

/** Slopes smaller than this move nothing that counts. */
const LEAST_SLOPE = 1e-4;

export function trainNames(sentences: readonly Sentence[], options: NameTraining): NameModel {
  const { features, labels, mayFollow, epochs, drop } = options;
  const all = Array.from({ length: labels }, (_, label) => label);
  const weights = new Float32Array(features * labels);
  const squares = new Float32Array(features * labels).fill(1e-3);
  const steps = Float64Array.from({ length: labels * labels }, (_, at) =>
    mayFollow(Math.floor(at / labels), at % labels) ? 0 : -Infinity,
  );
  const stepSquares = new Float64Array(labels * labels).fill(1e-3);
  const model: NameModel = {
    labels, weights, steps,
    mayStart: all.map((label) => mayFollow(undefined, label)),
    mayEnd: all.map((label) => mayFollow(label, undefined)),
  }; // prettier-ignore
  const random = randomOf(options.seed);
  const factors = new Float64Array(labels * labels);
  const slopes = new Float64Array(labels);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / epochs);
    let loss = 0;
    for (const sentence of shuffled(sentences, random))
      if (sentence.labels.length > 0) loss += learn(sentence, rate);
    options.onEpoch?.(epoch + 1, model, loss);
  }
  return model;

  /** One step towards the labels of a sentence; returns -log p of them before it. */
  function learn({ features: tokens, labels: gold }: Sentence, rate: number): number {
    const length = gold.length;
    const used = tokens.map((own) => own.filter(() => random() >= drop));
    const scores = new Float64Array(length * labels);
    for (const [at, own] of used.entries()) addWeights(model, own, scores, at * labels, 1 / (1 - drop));
    for (let at = 0; at < factors.length; at++) factors[at] = Math.exp(steps[at]!);
    const fits = new Float64Array(length * labels);
    const forward = new Float64Array(length * labels);
    const backward = new Float64Array(length * labels);
    const scales = new Float64Array(length);
    let total = 0;
    for (let at = 0; at < length; at++) {
      const here = at * labels;
      let top = -Infinity;
      for (const label of all) top = Math.max(top, scores[here + label]!);
      let sum = 0;
      for (const label of all) {
        fits[here + label] = Math.exp(scores[here + label]! - top);
        let reached = model.mayStart[label] === true ? 1 : 0;
        if (at > 0) {
          reached = 0;
          for (const from of all) reached += forward[here - labels + from]! * factors[from * labels + label]!;
        }
        if (at === length - 1 && model.mayEnd[label] !== true) reached = 0;
        sum += forward[here + label] = reached * fits[here + label]!;
      }
      for (const label of all) forward[here + label]! /= sum;
      scales[at] = sum;
      total += top + Math.log(sum);
    }
    for (const label of all) backward[(length - 1) * labels + label] = model.mayEnd[label] === true ? 1 : 0;
    for (let here = (length - 1) * labels; here > 0; here -= labels)
      for (const from of all) {
        let sum = 0;
        for (const to of all) sum += factors[from * labels + to]! * fits[here + to]! * backward[here + to]!;
        backward[here - labels + from] = sum / scales[here / labels]!;
      }
    let right = 0;
    for (let at = 0; at < length; at++) {
      const here = at * labels;
      const wanted = gold[at]!;
      right += scores[here + wanted]!;
      if (at > 0) {
        const before = gold[at - 1]!;
        right += steps[before * labels + wanted]!;
        moveSteps(before, wanted, here, rate);
      }
      let sum = 0;
      for (const label of all) sum += slopes[label] = forward[here + label]! * backward[here + label]!;
      for (const label of all) {
        const slope = slopes[label]! / sum - (label === wanted ? 1 : 0);
        if (Math.abs(slope) < LEAST_SLOPE) continue;
        for (const feature of used[at]!) {
          const place = feature * labels + label;
          const square = (squares[place]! += slope * slope);
          weights[place]! -= (rate * slope) / Math.sqrt(square);
        }
      }
    }
    return total - right;

    function moveSteps(before: number, wanted: number, here: number, rate: number): void {
      for (const from of all) {
        const share = forward[here - labels + from]! / scales[here / labels]!;
        for (const to of all) {
          const place = from * labels + to;
          if (steps[place] === -Infinity) continue;
          const expected = share * factors[place]! * fits[here + to]! * backward[here + to]!;
          const slope = expected - (from === before && to === wanted ? 1 : 0);
          if (Math.abs(slope) < LEAST_SLOPE) continue;
          const square = (stepSquares[place]! += slope * slope);
          steps[place]! -= (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
}

function addWeights(
  { labels, weights }: NameModel,
  features: Int32Array,
  scores: Float64Array,
  to: number,
  scale: number,
): void {
  for (const feature of features)
    for (let label = 0; label < labels; label++)
      scores[to + label]! += weights[feature * labels + label]! * scale;
}

/** The best labels of a sentence (Viterbi). */
export function labelled(model: NameModel, features: readonly Int32Array[]): Uint8Array {
  const { labels, steps, mayStart, mayEnd } = model;
  const length = features.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * labels);
  let best = new Float64Array(labels);
  for (let at = 0; at < length; at++) {
    const next = new Float64Array(labels);
    addWeights(model, features[at]!, next, 0, 1);
    for (let to = 0; to < labels; to++) {
      let top = -Infinity;
      if (at === 0) top = mayStart[to] === true ? 0 : -Infinity;
      else
        for (let from = 0; from < labels; from++) {
          const score = best[from]! + steps[from * labels + to]!;
          if (score <= top) continue;
          top = score;
          back[at * labels + to] = from;
        }
      next[to]! += top;
    }
    best = next;
  }
  let label = 0;
  let top = -Infinity;
  for (let last = 0; last < labels; last++)
    if (mayEnd[last] === true && best[last]! > top) {
      top = best[last]!;
      label = last;
    }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * labels + label]!;
  }
  return path;
}
