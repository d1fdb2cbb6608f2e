/**
 * Trains a linear chain: conditional log-likelihood by Adam with L2, generic in its rows, columns and states.
 * Deterministic: the same data and options give the same weights on the same machine.
 */
import { stateScores, type Chain } from "../../src/model/chain.js";
import { factorsOf, Lattice, setFactors } from "../../src/model/lattice.js";
import { randomOf, shuffled } from "../../src/model/random.js";

export interface Sequence {
  /** By item: the rows of the model that hold for it. */
  readonly rows: readonly Int32Array[];
  /** By item: the kind of the step into it. */
  readonly kinds: Uint8Array;
  /** The right states. */
  readonly gold: Uint8Array;
  /** What its likelihood counts. */
  readonly weight: number;
}

export interface Shape {
  readonly rows: number;
  readonly width: number;
  readonly columns: readonly (readonly number[])[];
  readonly kinds: number;
  readonly mayStep: (from: number, to: number) => boolean;
  readonly mayStart: (state: number) => boolean;
  readonly mayEnd: (state: number) => boolean;
}

export interface Trained {
  /** `row * width + column` */
  readonly weights: Float64Array;
  readonly chain: Chain;
}

export interface TrainOptions {
  readonly epochs: number;
  /** Of the first epoch; a tenth of it in the last. */
  readonly rate: number;
  readonly l2: number;
  readonly batch: number;
  /** How often a row is hidden at random, so that the model leans on many: 0 to below 1. */
  readonly dropOf: (row: number) => number;
  readonly onEpoch?: (epoch: number, loss: number, trained: Trained) => void;
}

const DECAY = { mean: 0.9, square: 0.999 };

/** Adam over one array of weights; what is -Infinity is forbidden and stays so. */
class Optimizer {
  readonly gradient: Float64Array;
  readonly #weights: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;

  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.gradient = new Float64Array(weights.length);
    this.#mean = new Float64Array(weights.length);
    this.#square = new Float64Array(weights.length);
  }

  step(rate: number, l2: number, count: number): void {
    const [mean, square, weights, gradient] = [this.#mean, this.#square, this.#weights, this.gradient];
    const meanBias = 1 - DECAY.mean ** count;
    const squareBias = 1 - DECAY.square ** count;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at]!;
      if (weight === -Infinity) continue;
      const slope = gradient[at]! + l2 * weight;
      if (slope === 0 && mean[at] === 0) continue;
      const m = (mean[at] = DECAY.mean * mean[at]! + (1 - DECAY.mean) * slope);
      const v = (square[at] = DECAY.square * square[at]! + (1 - DECAY.square) * slope * slope);
      weights[at] = weight - (rate * (m / meanBias)) / (Math.sqrt(v / squareBias) + 1e-8);
      gradient[at] = 0;
    }
  }
}

export function train(data: readonly Sequence[], shape: Shape, options: TrainOptions): Trained {
  const { rows, width, columns, kinds } = shape;
  const count = columns.length;
  const all = columns.map((_, state) => state);
  const weights = new Float64Array(rows * width);
  const starts = Float64Array.from(all, (state) => (shape.mayStart(state) ? 0 : -Infinity));
  const ends = Float64Array.from(all, (state) => (shape.mayEnd(state) ? 0 : -Infinity));
  const steps = Array.from({ length: kinds }, () =>
    Float64Array.from({ length: count * count }, (_, at) =>
      shape.mayStep(Math.floor(at / count), at % count) ? 0 : -Infinity,
    ),
  );
  const chain: Chain = { columns, starts, ends, steps };
  const factors = factorsOf(chain);
  const lattice = new Lattice(count);
  const [ofWeights, ofStarts, ofEnds] = [weights, starts, ends].map((one) => new Optimizer(one)) as [
    Optimizer,
    Optimizer,
    Optimizer,
  ];
  const ofSteps = steps.map((one) => new Optimizer(one));
  const random = randomOf(7);
  const kept = Float64Array.from({ length: rows }, (_, row) => 1 - options.dropOf(row));
  let batches = 0;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(data, random);
    const rate = options.rate * (1 - 0.9 * (epoch / options.epochs));
    let loss = 0;
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch);
      setFactors(factors, chain);
      for (const sequence of batch) loss += addGradient(sequence);
      batches++;
      const l2 = (options.l2 * batch.length) / data.length;
      for (const optimizer of [ofWeights, ofStarts, ofEnds, ...ofSteps]) optimizer.step(rate, l2, batches);
    }
    options.onEpoch?.(epoch + 1, loss, { weights, chain });
  }
  return { weights, chain };

  /** Adds the gradient of -log p(gold) and returns that. */
  function addGradient({ rows: items, kinds: stepKinds, gold, weight }: Sequence): number {
    const { length } = items;
    const used = items.map((own) => own.filter((row) => random() < (kept[row] as number)));
    const emit = emissions(used);
    const total = lattice.run(emit, stepKinds, factors);
    const { forward, backward } = lattice;
    for (let at = length - 1; at > 0; at--) {
      const kind = stepKinds[at]!;
      const { gradient } = ofSteps[kind]!;
      lattice.addSteps(at, factors.steps[kind]!, weight, gradient);
      gradient[gold[at - 1]! * count + gold[at]!]! -= weight;
    }
    const slopes = new Float64Array(width);
    for (let at = 0; at < length; at++) {
      slopes.fill(0);
      for (let state = 0; state < count; state++) {
        const share = forward[at * count + state]! * backward[at * count + state]!;
        const slope = weight * (share - (gold[at] === state ? 1 : 0));
        if (at === 0) ofStarts.gradient[state]! += slope;
        if (at === length - 1) ofEnds.gradient[state]! += slope;
        for (const column of columns[state]!) slopes[column]! += slope;
      }
      for (const row of used[at]!)
        for (let column = 0; column < width; column++)
          ofWeights.gradient[row * width + column]! += slopes[column]! / kept[row]!;
    }
    return weight * (total - scoreOf(gold, emit, stepKinds));
  }

  function emissions(items: readonly Int32Array[]): Float64Array {
    const sums = new Float64Array(items.length * width);
    for (const [at, own] of items.entries())
      for (const row of own)
        for (let column = 0; column < width; column++)
          sums[at * width + column]! += weights[row * width + column]! / kept[row]!;
    return stateScores(columns, sums, width, items.length);
  }

  function scoreOf(path: Uint8Array, emit: Float64Array, stepKinds: Uint8Array): number {
    let score = starts[path[0]!]! + ends[path[path.length - 1]!]!;
    for (let at = 0; at < path.length; at++) {
      score += emit[at * count + path[at]!]!;
      if (at > 0) score += steps[stepKinds[at]!]![path[at - 1]! * count + path[at]!]!;
    }
    return score;
  }
}
