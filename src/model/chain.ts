/**
 * A linear chain: one state for each item of a sequence, the best over the whole of it (Viterbi). A state's score is
 * the sum of its columns' scores (a label's column and a zone's, say), so that states share what they have in common.
 */

export interface Chain {
  /** By state: the columns whose scores it adds up. */
  readonly columns: readonly (readonly number[])[];
  /** By state: the score of beginning and of ending there; -Infinity where a sequence cannot. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** By kind of step, then `from * states + to`; -Infinity where it is forbidden. */
  readonly steps: readonly Float64Array[];
}

/**
 * The best states, one an item. `scores[at * width + column]`; `kinds[at]` is the kind of the step into item `at`.
 * Time: items × steps allowed. At most 256 states.
 */
export function bestPath(chain: Chain, scores: Float64Array, width: number, kinds: Uint8Array): Uint8Array {
  const { columns, starts, ends, steps } = chain;
  const states = columns.length;
  const length = kinds.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * states);
  const ways = waysOf(chain);
  let best = new Float64Array(states);
  let next = new Float64Array(states);
  const emit = (at: number, state: number): number => {
    let sum = 0;
    for (const column of columns[state] as readonly number[]) sum += scores[at * width + column] as number;
    return sum;
  };
  for (let state = 0; state < states; state++) best[state] = (starts[state] as number) + emit(0, state);
  for (let at = 1; at < length; at++) {
    const step = steps[kinds[at] as number] as Float64Array;
    for (let to = 0; to < states; to++) {
      let top = -Infinity;
      let chosen = 0;
      for (const from of ways[to] as Uint8Array) {
        const score = (best[from] as number) + (step[from * states + to] as number);
        if (score > top) {
          top = score;
          chosen = from;
        }
      }
      next[to] = top + emit(at, to);
      back[at * states + to] = chosen;
    }
    [best, next] = [next, best];
  }
  let state = 0;
  let top = -Infinity;
  for (let last = 0; last < states; last++) {
    const score = (best[last] as number) + (ends[last] as number);
    if (score > top) {
      top = score;
      state = last;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = state;
    state = back[at * states + state] as number;
  }
  return path;
}

const known = new WeakMap<Chain, readonly Uint8Array[]>();

/** By state: those from which it can be reached at all. */
function waysOf(chain: Chain): readonly Uint8Array[] {
  let ways = known.get(chain);
  if (ways === undefined) {
    const states = chain.columns.length;
    ways = chain.columns.map((_, to) => {
      const from: number[] = [];
      for (let state = 0; state < states; state++)
        if (chain.steps.some((step) => (step[state * states + to] as number) > -Infinity)) from.push(state);
      return Uint8Array.from(from);
    });
    known.set(chain, ways);
  }
  return ways;
}
