/** The best path through each state, against every path tried one by one. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { bestPath, type Chain } from "../../src/model/chain.js";
import { bestThrough } from "../../src/model/margins.js";

const STATES = 3;
const WIDTH = 4;
const COLUMNS = [[0, 3], [1], [2, 3]];
const score = fc.integer({ min: -9, max: 9 });
const step = fc.oneof({ weight: 4, arbitrary: score }, { weight: 1, arbitrary: fc.constant(-Infinity) });
const list = <T>(of: fc.Arbitrary<T>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length });

const cases = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    starts: list(step, STATES),
    ends: list(step, STATES),
    steps: list(list(step, STATES * STATES), 2),
    scores: list(score, length * WIDTH),
    kinds: list(fc.constantFrom(0, 1), length),
  }),
);

it("is what the best of all paths through that state scores, and the best path is the best of them", () => {
  fc.assert(
    fc.property(cases, ({ starts, ends, steps, scores, kinds }) => {
      const chain: Chain = {
        columns: COLUMNS,
        starts: Float64Array.from(starts),
        ends: Float64Array.from(ends),
        steps: steps.map((one) => Float64Array.from(one)),
      };
      const emit = (at: number, state: number) =>
        (COLUMNS[state] ?? []).reduce((sum, column) => sum + (scores[at * WIDTH + column] ?? NaN), 0);
      const expected = new Float64Array(kinds.length * STATES).fill(-Infinity);
      for (let code = 0; code < STATES ** kinds.length; code++) {
        const path = kinds.map((_, at) => Math.floor(code / STATES ** at) % STATES);
        let total = (starts[path[0] ?? 0] ?? NaN) + (ends[path.at(-1) ?? 0] ?? NaN);
        for (const [at, state] of path.entries()) {
          total += emit(at, state);
          if (at > 0) total += steps[kinds[at] ?? 0]?.[(path[at - 1] ?? 0) * STATES + state] ?? NaN;
        }
        for (const [at, state] of path.entries())
          expected[at * STATES + state] = Math.max(expected[at * STATES + state] ?? NaN, total);
      }
      const given = [Float64Array.from(scores), WIDTH, Uint8Array.from(kinds)] as const;
      const through = bestThrough(chain, ...given);
      expect([...through]).toEqual([...expected]);
      const best = Math.max(...expected);
      if (best === -Infinity) return;
      for (const [at, state] of bestPath(chain, ...given).entries())
        expect(through[at * STATES + state]).toBe(best);
    }),
    { numRuns: 500 },
  );
});

it("of nothing is nothing", () => {
  const none = new Float64Array(0);
  const chain: Chain = { columns: [], starts: none, ends: none, steps: [none] };
  expect(bestThrough(chain, none, 0, new Uint8Array(0))).toHaveLength(0);
});
