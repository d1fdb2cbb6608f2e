/** Windows over a long text: every word once, no window too long, cuts at sentences. */
import { array, assert, boolean, integer, property, record } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { planWindows } from "../../src/onnx/windows.js";

const sentences = (...lengths: number[][]): { lengths: number[]; opens: boolean[] } => ({
  lengths: lengths.flat(),
  opens: lengths.flatMap((sentence) => sentence.map((_, word) => word === 0)),
});

describe("planWindows", () => {
  it("gives one window to a text that fits", () => {
    const { lengths, opens } = sentences([2, 3], [4, 1]);
    expect(planWindows(lengths, opens, { room: 10, overlap: 2 })).toEqual([
      { from: 0, to: 4, coreFrom: 0, coreTo: 4 },
    ]);
  });

  it("cuts between sentences, with whole sentences as context", () => {
    const { lengths, opens } = sentences([3, 3], [1, 1], [3, 3], [2]);
    expect(planWindows(lengths, opens, { room: 12, overlap: 2 })).toEqual([
      { from: 0, to: 4, coreFrom: 0, coreTo: 4 },
      { from: 2, to: 7, coreFrom: 4, coreTo: 7 },
    ]);
  });

  it("cuts a sentence that no window can hold between words", () => {
    const { lengths, opens } = sentences(Array.from({ length: 12 }, () => 1));
    expect(planWindows(lengths, opens, { room: 8, overlap: 2 })).toEqual([
      { from: 0, to: 6, coreFrom: 0, coreTo: 4 },
      { from: 2, to: 10, coreFrom: 4, coreTo: 8 },
      { from: 6, to: 12, coreFrom: 8, coreTo: 12 },
    ]);
  });

  it("has nothing to say of nothing", () => {
    expect(planWindows([], [], { room: 10, overlap: 2 })).toEqual([]);
  });

  test("each word is in one core, in order, and no window is over its room", () => {
    const limits = record({
      room: integer({ min: 8, max: 60 }),
      share: integer({ min: 4, max: 16 }),
    });
    const words = array(record({ length: integer({ min: 0, max: 4 }), opens: boolean() }), {
      maxLength: 200,
    });
    assert(
      property(words, limits, (list, { room, share }) => {
        const overlap = Math.floor(room / share);
        const lengths = list.map(({ length }) => length);
        const windows = planWindows(
          lengths,
          list.map(({ opens }) => opens),
          { room, overlap },
        );
        const cores = windows.flatMap(({ coreFrom, coreTo }) =>
          Array.from({ length: coreTo - coreFrom }, (_, word) => coreFrom + word),
        );
        expect(cores).toEqual(lengths.map((_, word) => word));
        for (const { from, to, coreFrom, coreTo } of windows) {
          expect(lengths.slice(from, to).reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(room);
          expect(from <= coreFrom && coreTo <= to).toBe(true);
        }
      }),
    );
  });

  test("twice the text takes about twice the time", () => {
    const measure = (words: number): number => {
      const lengths = Array.from({ length: words }, () => 1);
      const opens = lengths.map((_, word) => word % 7 === 0);
      const started = performance.now();
      for (let round = 0; round < 5; round++) planWindows(lengths, opens, { room: 510, overlap: 64 });
      return performance.now() - started;
    };
    measure(20_000);
    expect(measure(160_000)).toBeLessThan(40 * Math.max(1, measure(20_000)));
  });
});
