/** Learned weights → the small numbers that ship. */
import { createHash } from "node:crypto";
import { encodeNames, type CalibrationCurves, type NamesParts } from "./file.js";
import { LABELS } from "./labels.js";
import type { TrainedNames } from "./training.js";

export interface Packing {
  /** By whose guide it answers (`TrainingDocument.guide`). */
  readonly guide: number;
  /** Weights below this share of the largest are left out. */
  readonly least: number;
  readonly curves: CalibrationCurves;
}

const MOST = 127;

/** Rounds weights to 8 bits and leaves out what says little. The version is a hash of all that it says. */
export function packNames(trained: TrainedNames, { guide, least, curves }: Packing): NamesParts {
  const { entries, hashes, steps } = trained;
  const weights = trained.weightsOf(guide);
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const unit = top === 0 ? 1 : top / MOST;
  const kept: { hash: number; cells: [number, number][] }[] = [];
  for (const [at, hash] of hashes.entries()) {
    const cells: [number, number][] = [];
    for (let label = 0; label < LABELS; label++) {
      const weight = weights[at * LABELS + label] as number;
      const value = Math.round(weight / unit);
      if (value !== 0 && Math.abs(weight) >= least * top) cells.push([label, value]);
    }
    if (cells.length > 0) kept.push({ hash, cells });
  }
  const starts = new Uint32Array(kept.length + 1);
  for (const [row, { cells }] of kept.entries()) starts[row + 1] = (starts[row] as number) + cells.length;
  const parts: NamesParts = {
    version: "", entries, unit, steps, curves,
    weights: {
      hashes: Uint32Array.from(kept, ({ hash }) => hash),
      starts,
      labels: Uint8Array.from(kept.flatMap(({ cells }) => cells.map(([label]) => label))),
      values: Int8Array.from(kept.flatMap(({ cells }) => cells.map(([, value]) => value))),
    },
  }; // prettier-ignore
  const version = createHash("sha256").update(encodeNames(parts)).digest("hex").slice(0, 12);
  return { ...parts, version };
}
