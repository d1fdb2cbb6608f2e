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

/** What each item scores as each state, `at * states + state`: the sum of the state's columns, `scores[at * width + column]`. */
export function stateScores(
  columns: Chain["columns"],
  scores: Float64Array,
  width: number,
  length: number,
): Float64Array {
  const states = columns.length;
  if (isOneEach(columns, width)) return scores;
  const sums = new Float64Array(length * states);
  for (let state = 0; state < states; state++)
    for (const column of columns[state] as readonly number[])
      for (let at = 0; at < length; at++)
        sums[at * states + state] =
          (sums[at * states + state] as number) + (scores[at * width + column] as number);
  return sums;
}

/** Whether each state is scored by the column of its own number. */
const isOneEach = (columns: Chain["columns"], width: number): boolean =>
  columns.length === width && columns.every((own, state) => own.length === 1 && own[0] === state);

/**
 * The best states, one an item. `scores[at * width + column]`; `kinds[at]` is the kind of the step into item `at`.
 * Time: items × steps allowed. At most 256 states.
 */
export function bestPath(chain: Chain, scores: Float64Array, width: number, kinds: Uint8Array): Uint8Array {
  const { starts, ends } = chain;
  const states = starts.length;
  const length = kinds.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * states);
  const own = stateScores(chain.columns, scores, width, length);
  const ways = waysOf(chain);
  let best = new Float64Array(states);
  let next = new Float64Array(states);
  for (let at = 0; at < length; at++) {
    const { from, cost, begin } = ways[kinds[at] as number] as Ways;
    const here = at * states;
    for (let to = 0; to < states; to++) {
      let top = at === 0 ? (starts[to] as number) : -Infinity;
      let chosen = 0;
      const end = begin[to + 1] as number;
      for (let way = at === 0 ? end : (begin[to] as number); way < end; way++) {
        const state = from[way] as number;
        const score = (best[state] as number) + (cost[way] as number);
        if (score > top) {
          top = score;
          chosen = state;
        }
      }
      next[to] = top + (own[here + to] as number);
      back[here + to] = chosen;
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

/** The steps allowed, state by state of those they lead to: `begin[to]` to `begin[to + 1]`. */
interface Ways {
  readonly begin: Int32Array;
  readonly from: Uint8Array;
  readonly cost: Float64Array;
}

/** By chain, then by kind of step: this is the innermost loop of reading a page. */
const known = new WeakMap<Chain, readonly Ways[]>();

function waysOf(chain: Chain): readonly Ways[] {
  let ways = known.get(chain);
  if (ways === undefined)
    known.set(chain, (ways = chain.steps.map((step) => waysBy(step, chain.columns.length))));
  return ways;
}

function waysBy(step: Float64Array, states: number): Ways {
  const begin = new Int32Array(states + 1);
  const from: number[] = [];
  const cost: number[] = [];
  for (let to = 0; to < states; to++) {
    for (let state = 0; state < states; state++) {
      const score = step[state * states + to] as number;
      if (score === -Infinity) continue;
      from.push(state);
      cost.push(score);
    }
    begin[to + 1] = from.length;
  }
  return { begin, from: Uint8Array.from(from), cost: Float64Array.from(cost) };
}
