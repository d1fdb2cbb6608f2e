/** How sure the best path through a chain is: for each item and state, the best that any path through it scores. */
import { stateScores, type Chain } from "./chain.js";

/** `[at * states + state]`; -Infinity where no path leads through. Time: items × states². */
export function bestThrough(
  chain: Chain,
  scores: Float64Array,
  width: number,
  kinds: Uint8Array,
): Float64Array {
  const { columns, starts, ends, steps } = chain;
  const states = columns.length;
  const length = kinds.length;
  const through = new Float64Array(length * states);
  if (length === 0) return through;
  const own = stateScores(columns, scores, width, length);
  // Up to each item, its own score with it.
  for (let state = 0; state < states; state++)
    through[state] = (starts[state] as number) + (own[state] as number);
  for (let at = 1; at < length; at++) {
    const step = steps[kinds[at] as number] as Float64Array;
    for (let to = 0; to < states; to++) {
      let top = -Infinity;
      for (let from = 0; from < states; from++)
        top = Math.max(
          top,
          (through[(at - 1) * states + from] as number) + (step[from * states + to] as number),
        );
      through[at * states + to] = top + (own[at * states + to] as number);
    }
  }
  // From each item on, without its own score.
  let after = Float64Array.from(ends);
  for (let at = length - 1; at >= 0; at--) {
    const rest = new Float64Array(states);
    const step = steps[kinds[at] as number] as Float64Array;
    for (let state = 0; state < states; state++) {
      const ahead = (after[state] as number) + (own[at * states + state] as number);
      for (let from = 0; from < states; from++)
        if (state === 0 || ahead + (step[from * states + state] as number) > (rest[from] as number))
          rest[from] = ahead + (step[from * states + state] as number);
      through[at * states + state] = (through[at * states + state] as number) + (after[state] as number);
    }
    after = rest;
  }
  return through;
}
