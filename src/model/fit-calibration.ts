/** Fits the curves of `calibration.ts` to what a model said and whether it was right, and measures how far the two lie apart. */
import type { CalibrationCurve } from "./calibration.js";

/** One answer of a model. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Bin {
  readonly count: number;
  /** Mean of the confidences, and share of what is right. */
  readonly said: number;
  readonly right: number;
}

const BINS = 12;
/** Bins of about equal mass, least confident first. Equal confidences are never parted: some bins are fewer then. */
export function binsOf(judged: readonly Judged[], most = BINS): Bin[] {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const bins: Bin[] = [];
  for (let from = 0; from < sorted.length;) {
    const share = Math.ceil((sorted.length - from) / Math.max(1, most - bins.length));
    const to = boundNear(sorted, from, from + share);
    const own = sorted.slice(from, to);
    bins.push({
      count: own.length,
      said: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
      right: own.filter(({ isRight }) => isRight).length / own.length,
    });
    from = to;
  }
  return bins;
}

/** The bound between unlike confidences nearest to `wanted`, after `from`. */
function boundNear(sorted: readonly Judged[], from: number, wanted: number): number {
  const isBound = (at: number): boolean => sorted[at]?.confidence !== sorted[at - 1]?.confidence;
  let [below, above] = [Math.min(wanted, sorted.length), Math.min(wanted, sorted.length)];
  while (!isBound(above)) above++;
  while (below > from && !isBound(below)) below--;
  return below > from && wanted - below <= above - wanted ? below : above;
}

/** Expected calibration error: how far what is said lies from what is right, by bin, weighed by the bins' counts. */
export function calibrationError(judged: readonly Judged[], most = BINS): number {
  if (judged.length === 0) return 0;
  const off = binsOf(judged, most).reduce(
    (sum, { count, said, right }) => sum + count * Math.abs(said - right),
    0,
  );
  return off / judged.length;
}

export const FITS = ["isotonic", "platt"] as const;
export type Fit = (typeof FITS)[number];
const CURVES = { isotonic: isotonicCurve, platt: plattCurve } as const;

/**
 * The curve by which a model's confidences become shares of what is right. Fitted on texts that the model did not learn from, else
 * every confidence seems right.
 */
export const fitCurve = (judged: readonly Judged[], fit: Fit = "isotonic"): CalibrationCurve =>
  CURVES[fit](judged);

/** So many names a bin tell its share to within some points; a bin more is a number more in the model's file. */
const CURVE_BINS = 8;
/** A bin where all is right promises no certainty: to each comes so much of a bin that is right as often as all are. */
const PRIOR_COUNT = 1;

/** Bins of equal mass, those that fall behind the one before joined with it (pool adjacent violators). */
function isotonicCurve(judged: readonly Judged[]): CalibrationCurve {
  const overall = judged.filter(({ isRight }) => isRight).length / Math.max(1, judged.length);
  const shareOf = ({ right, count }: { readonly right: number; readonly count: number }): number =>
    (right + PRIOR_COUNT * overall) / (count + PRIOR_COUNT);
  const pools: { count: number; said: number; right: number }[] = [];
  for (const { count, said, right } of binsOf(judged, CURVE_BINS)) {
    let pool = { count, said: said * count, right: right * count };
    for (let last = pools.at(-1); last !== undefined && shareOf(last) >= shareOf(pool); last = pools.at(-1)) {
      pools.pop();
      pool = {
        count: last.count + pool.count,
        said: last.said + pool.said,
        right: last.right + pool.right,
      };
    }
    pools.push(pool);
  }
  return pools.map((pool) => [round(pool.said / pool.count), round(shareOf(pool))]);
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Where the curve of a sigmoid is kept: denser towards certainty, where most confidences lie. */
const PLATT_POINTS = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.995, 0.9995];
const LEAST_ODDS = 1e-6;
const logit = (p: number): number => {
  const inside = Math.min(1 - LEAST_ODDS, Math.max(LEAST_ODDS, p));
  return Math.log(inside / (1 - inside));
};
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const NEWTON_STEPS = 30;
/** Keeps the slope from running away where all is right. */
const RIDGE = 1e-2;

/** Far from the best sigmoid Newton's steps overshoot. */
const LONGEST_STEP = 1;
const inStep = (step: number): number => Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, step));

/** Platt's sigmoid over the log-odds, by Newton's method; a falling one becomes flat. */
function plattCurve(judged: readonly Judged[]): CalibrationCurve {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < NEWTON_STEPS && judged.length > 0; step++) {
    let [gSlope, gShift, hSlope, hShift, hBoth] = [RIDGE * (slope - 1), RIDGE * shift, RIDGE, RIDGE, 0];
    for (const { confidence, isRight } of judged) {
      const x = logit(confidence);
      const p = sigmoid(slope * x + shift);
      const off = p - (isRight ? 1 : 0);
      const weight = p * (1 - p);
      gSlope += off * x;
      gShift += off;
      hSlope += weight * x * x;
      hShift += weight;
      hBoth += weight * x;
    }
    const determinant = hSlope * hShift - hBoth * hBoth;
    slope -= inStep((hShift * gSlope - hBoth * gShift) / determinant);
    shift -= inStep((hSlope * gShift - hBoth * gSlope) / determinant);
  }
  return PLATT_POINTS.map((said) => [said, round(sigmoid(Math.max(0, slope) * logit(said) + shift))]);
}
