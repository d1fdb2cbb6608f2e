/** How the confidences of a tagger look in a table, and once a curve has mended them. */
import { calibrated } from "../../../src/model/calibration.js";
import { binsOf, type Bin, type Judged } from "../../../src/model/fit-calibration.js";
import type { Calibration, Rated } from "../../../src/evaluation/name-calibration.js";

export const recalibrated = (rated: readonly Rated[], calibration: Calibration): Rated[] =>
  rated.map((one) => ({
    ...one,
    confidence: calibrated(calibration[one.kind] ?? [], one.confidence),
  }));
/** A reliability table: a bin a line. */
export function reliability(rated: readonly Judged[]): string {
  const line = ({ count, said, right }: Bin): string =>
    `${String(count).padStart(7)}${said.toFixed(3).padStart(8)}${right.toFixed(3).padStart(8)}${(right - said).toFixed(3).padStart(8)}`;
  return ["  names    said   right    off", ...binsOf(rated).map(line)].join("\n");
}
