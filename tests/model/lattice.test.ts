/** All paths at once, against all paths one by one. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateScores, type Chain } from "../../src/model/chain.js";
import { factorsOf, Lattice, setFactors } from "../../src/model/lattice.js";

const STATES = 3;
const score = fc.double({ min: -6, max: 6, noNaN: true });
const way = fc.oneof({ weight: 4, arbitrary: score }, { weight: 1, arbitrary: fc.constant(-Infinity) });
const list = <T>(of: fc.Arbitrary<T>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length });
const floats = (of: fc.Arbitrary<number>, length: number) =>
  list(of, length).map((numbers) => Float64Array.from(numbers));

const cases = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    starts: floats(way, STATES),
    ends: floats(way, STATES),
    steps: list(floats(way, STATES * STATES), 2),
    scores: floats(score, length * STATES),
    kinds: list(fc.constantFrom(0, 1), length).map((kinds) => Uint8Array.from(kinds)),
  }),
);
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** Every path and what it scores. */
function pathsOf({ starts, ends, steps, scores, kinds }: Case): { path: number[]; score: number }[] {
  return Array.from({ length: STATES ** kinds.length }, (_, code) => {
    const path = Array.from(kinds, (_kind, at) => Math.floor(code / STATES ** at) % STATES);
    let total = starts[path[0]!]! + ends[path.at(-1)!]!;
    for (const [at, state] of path.entries()) {
      total += scores[at * STATES + state]!;
      if (at > 0) total += steps[kinds[at]!]![path[at - 1]! * STATES + state]!;
    }
    return { path, score: total };
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const lattice = new Lattice(STATES);

describe("a lattice", () => {
  it("adds up all paths, and knows of each state, step and span how likely it is", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { kinds, scores } = one;
        const paths = pathsOf(one);
        const sum = sumOf(paths.map((path) => Math.exp(path.score)));
        fc.pre(sum > 0);
        const share = (holds: (path: readonly number[]) => boolean): number =>
          sumOf(paths.filter(({ path }) => holds(path)).map((path) => Math.exp(path.score))) / sum;
        const factors = factorsOf(one);
        expect(lattice.run(scores, kinds, factors)).toBeCloseTo(Math.log(sum), 9);
        for (let at = 0; at < kinds.length; at++) {
          const steps = new Float64Array(STATES * STATES);
          if (at > 0) lattice.addSteps(at, factors.steps[kinds[at]!]!, 2, steps);
          for (let state = 0; state < STATES; state++) {
            const place = at * STATES + state;
            expect(lattice.forward[place]! * lattice.backward[place]!).toBeCloseTo(share((path) => path[at] === state), 9); // prettier-ignore
            if (at === 0) continue;
            for (let from = 0; from < STATES; from++)
              expect(steps[from * STATES + state]).toBeCloseTo(2 * share((path) => path[at - 1] === from && path[at] === state), 9); // prettier-ignore
          }
        }
        const { path } = paths.reduce((best, other) => (other.score > best.score ? other : best));
        for (let first = 0; first < kinds.length; first++)
          for (let end = first + 1; end <= kinds.length; end++)
            expect(lattice.probabilityOf(path, first, end, kinds, factors)).toBeCloseTo(
              share((other) => path.every((state, at) => at < first || at >= end || other[at] === state)),
              9,
            );
      }),
      { numRuns: 300 },
    );
  });

  const free: Chain = {
    columns: [[0], [1], [2]],
    starts: new Float64Array(STATES),
    ends: new Float64Array(STATES),
    steps: [new Float64Array(STATES * STATES)],
  };

  it("neither overflows nor vanishes over thousands of items with scores beyond what e to them can hold", () => {
    const length = 5000;
    const scores = Float64Array.from({ length: length * STATES }, (_, at) => (at % STATES === 1 ? 900 : 300));
    const kinds = new Uint8Array(length);
    expect(lattice.run(scores, kinds, factorsOf(free))).toBeCloseTo(length * 900, 3);
    expect(lattice.forward[STATES * 4000 + 1]! * lattice.backward[STATES * 4000 + 1]!).toBeCloseTo(1, 9);
  });

  it("forgets the sequence before, a longer one too", () => {
    const factors = factorsOf(free);
    const short = Float64Array.of(1, 2, 3, 0, 1, 0);
    const alone = new Lattice(STATES).run(short, new Uint8Array(2), factors);
    lattice.run(
      Float64Array.from({ length: 900 }, (_, at) => at % 7),
      new Uint8Array(300),
      factors,
    );
    expect(lattice.run(short, new Uint8Array(2), factors)).toBe(alone);
  });

  it("follows scores that moved", () => {
    const moved = { ...free, steps: [Float64Array.from({ length: STATES * STATES }, (_, at) => at / 3)] };
    const factors = factorsOf(free);
    setFactors(factors, moved);
    expect(factors).toEqual(factorsOf(moved));
    expect(factors).not.toEqual(factorsOf(free));
  });
});

it("a state scores what its columns score together", () => {
  const columns = [[0, 2], [1], [], [2, 2]];
  const scores = Float64Array.of(1, 10, 100, 2, 20, 200);
  expect([...stateScores(columns, scores, 3, 2)]).toEqual([101, 10, 0, 200, 202, 20, 0, 400]);
});
