/**
 * All paths through a linear chain at once, in probabilities scaled item by item (forward and backward). One lattice serves
 * sentence after sentence: its arrays grow to the longest and stay.
 */

/** What may follow what. `from * states + to`: e to the score of a step, 0 where it is forbidden. */
export interface LatticeSteps {
  readonly factors: Float64Array;
  readonly mayStart: readonly boolean[];
  readonly mayEnd: readonly boolean[];
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

  /** Fills the arrays from scores `at * states + state`; returns the logarithm of the sum over all paths. */
  run(scores: ArrayLike<number>, length: number, { factors, mayStart, mayEnd }: LatticeSteps): number {
    const { states } = this;
    this.#grow(length);
    const { fits, forward, backward, scales } = this;
    let total = 0;
    for (let at = 0; at < length; at++) {
      const here = at * states;
      let top = -Infinity;
      for (let state = 0; state < states; state++) top = Math.max(top, scores[here + state]!);
      let sum = 0;
      for (let state = 0; state < states; state++) {
        const fit = (fits[here + state] = Math.exp(scores[here + state]! - top));
        let reached = 0;
        if (at === 0) reached = mayStart[state] === true ? 1 : 0;
        else
          for (let from = 0; from < states; from++)
            reached += forward[here - states + from]! * factors[from * states + state]!;
        if (at === length - 1 && mayEnd[state] !== true) reached = 0;
        sum += forward[here + state] = reached * fit;
      }
      for (let state = 0; state < states; state++) forward[here + state]! /= sum;
      scales[at] = sum;
      total += top + Math.log(sum);
    }
    for (let state = 0; state < states; state++)
      backward[(length - 1) * states + state] = mayEnd[state] === true ? 1 : 0;
    for (let at = length - 1; at > 0; at--) {
      const here = at * states;
      for (let from = 0; from < states; from++) {
        let sum = 0;
        for (let to = 0; to < states; to++)
          sum += factors[from * states + to]! * fits[here + to]! * backward[here + to]!;
        backward[here - states + from] = sum / scales[at]!;
      }
    }
    return total;
  }

  /** The probability that the items from `first` on have just these states, whatever stands around them. */
  probabilityOf(path: ArrayLike<number>, first: number, end: number, { factors }: LatticeSteps): number {
    const { states } = this;
    let probability = this.forward[first * states + path[first]!]!;
    for (let at = first + 1; at < end; at++)
      probability *=
        (factors[path[at - 1]! * states + path[at]!]! * this.fits[at * states + path[at]!]!) /
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
