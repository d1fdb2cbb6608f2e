/**
 * All paths through a linear chain at once, in probabilities scaled item by item (forward and backward). One lattice serves
 * sequence after sequence: its arrays grow to the longest and stay.
 */
import type { Chain } from "./chain.js";

/** The scores of a chain's ways as factors: e to the score, 0 where it is forbidden. */
export interface LatticeFactors {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** By kind of step, then `from * states + to`. */
  readonly steps: readonly Float64Array[];
}

/** Dense: rows of zeros cost nothing beside the memory that lists of allowed ways would jump through. */
export function factorsOf(chain: Pick<Chain, keyof LatticeFactors>): LatticeFactors {
  const factors: LatticeFactors = {
    starts: new Float64Array(chain.starts.length),
    ends: new Float64Array(chain.ends.length),
    steps: chain.steps.map((step) => new Float64Array(step.length)),
  };
  setFactors(factors, chain);
  return factors;
}

/** Brings factors up to the scores of a chain that learns. */
export function setFactors(factors: LatticeFactors, chain: Pick<Chain, keyof LatticeFactors>): void {
  exponentials(chain.starts, factors.starts);
  exponentials(chain.ends, factors.ends);
  for (const [kind, step] of chain.steps.entries()) exponentials(step, factors.steps[kind]!);
}

function exponentials(scores: Float64Array, into: Float64Array): void {
  for (let at = 0; at < scores.length; at++) into[at] = Math.exp(scores[at]!);
}

export class Lattice {
  readonly states: number;
  /** `at * states + state`: e to the score, as a share of the best of its item. */
  fits = new Float64Array(0);
  /** What reaches a state, of 1 for each item; `forward * backward` is the probability of a state. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** By item: what `forward` was divided by. */
  scales = new Float64Array(0);

  constructor(states: number) {
    this.states = states;
  }

  /**
   * Fills the arrays from scores `at * states + state` of one item or more; `kinds[at]` is the kind of the step into item
   * `at`. Returns the logarithm of the sum over all paths, of which there must be one. Time: items × states².
   */
  run(scores: ArrayLike<number>, kinds: Uint8Array, { starts, ends, steps }: LatticeFactors): number {
    const { states } = this;
    const { length } = kinds;
    this.#grow(length);
    const { fits, forward, backward, scales } = this;
    let total = 0;
    for (let at = 0; at < length; at++) {
      const here = at * states;
      const factors = steps[kinds[at]!]!;
      let top = -Infinity;
      for (let state = 0; state < states; state++) top = Math.max(top, scores[here + state]!);
      let sum = 0;
      for (let to = 0; to < states; to++) {
        const fit = (fits[here + to] = Math.exp(scores[here + to]! - top));
        let reached = 0;
        if (at === 0) reached = starts[to]!;
        else
          for (let from = 0; from < states; from++)
            reached += forward[here - states + from]! * factors[from * states + to]!;
        sum += forward[here + to] = reached * fit;
      }
      for (let state = 0; state < states; state++) forward[here + state]! /= sum;
      scales[at] = sum;
      total += Math.log(sum) + top;
    }
    const last = (length - 1) * states;
    let ending = 0;
    for (let state = 0; state < states; state++) ending += forward[last + state]! * ends[state]!;
    for (let state = 0; state < states; state++) backward[last + state] = ends[state]! / ending;
    for (let at = length - 1; at > 0; at--) {
      const here = at * states;
      const factors = steps[kinds[at]!]!;
      for (let from = 0; from < states; from++) {
        let sum = 0;
        for (let to = 0; to < states; to++)
          sum += factors[from * states + to]! * fits[here + to]! * backward[here + to]!;
        backward[here - states + from] = sum / scales[at]!;
      }
    }
    return total + Math.log(ending);
  }

  /** Adds the probability of each step into item `at`, times `weight`, to `sums[from * states + to]`. */
  addSteps(at: number, factors: Float64Array, weight: number, sums: Float64Array): void {
    const { states, fits, forward, backward } = this;
    const here = at * states;
    for (let from = 0; from < states; from++) {
      const share = (weight * forward[here - states + from]!) / this.scales[at]!;
      for (let to = 0; to < states; to++) {
        const way = factors[from * states + to]! * fits[here + to]! * backward[here + to]!;
        sums[from * states + to]! += share * way;
      }
    }
  }

  /** The probability that the items from `first` on have just these states, whatever stands around them. */
  probabilityOf(
    path: ArrayLike<number>,
    first: number,
    end: number,
    kinds: Uint8Array,
    { steps }: LatticeFactors,
  ): number {
    const { states } = this;
    let probability = this.forward[first * states + path[first]!]!;
    for (let at = first + 1; at < end; at++)
      probability *=
        (steps[kinds[at]!]![path[at - 1]! * states + path[at]!]! * this.fits[at * states + path[at]!]!) /
        this.scales[at]!;
    return Math.min(1, probability * this.backward[(end - 1) * states + path[end - 1]!]!);
  }

  #grow(length: number): void {
    if (this.scales.length >= length) return;
    const size = Math.max(64, 2 * length);
    this.fits = new Float64Array(size * this.states);
    this.forward = new Float64Array(size * this.states);
    this.backward = new Float64Array(size * this.states);
    this.scales = new Float64Array(size);
  }
}
