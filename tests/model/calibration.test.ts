/** Curves from what a model says to what that is worth. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrated, type CalibrationCurve } from "../../src/model/calibration.js";

describe("a curve of calibration", () => {
  const curve: CalibrationCurve = [[0.5, 0.3], [0.8, 0.6], [1, 0.98]]; // prettier-ignore

  it.each([[0, 0.3], [0.5, 0.3], [0.65, 0.45], [0.8, 0.6], [0.9, 0.79], [1, 0.98], [1.2, 0.98]])(
    "turns %d into %d",
    (said, right) => {
      expect(calibrated(curve, said)).toBeCloseTo(right);
    },
  ); // prettier-ignore

  it("without points changes nothing; with one it is flat; a step is a step", () => {
    expect(calibrated([], 0.42)).toBe(0.42);
    expect(calibrated([[0.5, 0.7]], 0.1)).toBe(0.7);
    expect(calibrated([[0.5, 0.2], [0.5, 0.9]], 0.51)).toBe(0.9); // prettier-ignore
  });

  it("never puts a surer name below a less sure one", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit), { maxLength: 8 }), unit, unit, (points, a, b) => {
        const said = points.map(([x]) => x).toSorted((x, y) => x - y);
        const right = points.map(([, y]) => y).toSorted((x, y) => x - y);
        const rising = said.map((x, at) => [x, right[at] as number] as const);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(calibrated(rising, low)).toBeLessThanOrEqual(calibrated(rising, high) + 1e-12);
      }),
    );
  });
});
