/** Learned weights as small numbers. */
import { describe, expect, it } from "vitest";
import { LABELS } from "../../../../src/extract/names/model/labels.js";
import { packNames } from "../../../../src/extract/names/model/pack.js";
import type { TrainedNames } from "../../../../src/extract/names/model/training.js";

const ROWS = [11, 22, 33];
const trained = (...cells: readonly (readonly [row: number, label: number, weight: number])[]): TrainedNames => ({
  entries: { hashes: Uint32Array.of(), values: Uint16Array.of() },
  hashes: Uint32Array.from(ROWS),
  steps: new Float64Array(LABELS ** 2),
  weightsOf(guide) {
    const weights = new Float32Array(ROWS.length * LABELS);
    for (const [row, label, weight] of cells) weights[row * LABELS + label] = weight * (1 + guide);
    return weights;
  },
}); // prettier-ignore
const packing = { guide: 0, least: 0, curves: {} };

describe("packNames", () => {
  it("rounds to steps of a 127th of the largest, and leaves out what rounds to nothing", () => {
    const { weights, unit } = packNames(trained([0, 3, -12.7], [0, 5, 0.04], [2, 20, 6.34], [2, 0, 0.06]), packing);
    expect(unit).toBeCloseTo(0.1);
    expect([...weights.hashes]).toEqual([11, 33]);
    expect([...weights.starts]).toEqual([0, 1, 3]);
    expect([...weights.labels]).toEqual([3, 0, 20]);
    expect([...weights.values]).toEqual([-127, 1, 63]);
  }); // prettier-ignore

  it("leaves out what is less than the share asked for", () => {
    const { weights } = packNames(trained([0, 1, 10], [1, 1, 0.9], [2, 1, -1.1]), { ...packing, least: 0.1 });
    expect([...weights.hashes]).toEqual([11, 33]);
  });

  it("answers by one guide, and says another version whenever it would answer otherwise", () => {
    const one = trained([0, 1, 10], [1, 2, 5]);
    const versions = [
      packNames(one, packing),
      packNames(one, { ...packing, guide: 1 }),
      packNames(one, { ...packing, curves: { place: [[0.5, 0.4]] } }),
      packNames(trained([0, 1, 10], [1, 2, 5.2]), packing),
      packNames({ ...one, steps: one.steps.map((_, at) => (at === 0 ? 1 : 0)) }, packing),
    ].map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(packNames(one, packing).version).toBe(versions[0]);
  });

  it("of nothing learned is a model that says nothing", () => {
    const { weights, unit } = packNames(trained(), packing);
    expect(weights.hashes).toHaveLength(0);
    expect(unit).toBeGreaterThan(0);
  });
});
