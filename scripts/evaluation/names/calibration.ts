/** Whether a confidence of .9 is right nine times of ten, and the curves that make it so. */
import { calibrated, type CalibrationCurve } from "../../../src/model/calibration.js";
import type { NameKind } from "../../../src/extract/names/sequence-tagger.js";
import { COMPARED, isCompared, keyOf, type Answer } from "./answers.js";

/** A name that was found. */
export interface Rated {
  readonly kind: NameKind;
  readonly confidence: number;
  /** Span and kind. */
  readonly isRight: boolean;
}

export interface Bin {
  readonly count: number;
  /** Mean of the confidences, and share of what is right. */
  readonly said: number;
  readonly right: number;
}

const BINS = 12;

/** The names found of the compared kinds. */
export const ratedOf = (answers: readonly Answer[]): Rated[] =>
  answers.flatMap(({ wanted, found }) => {
    const keys = new Set(wanted.map(keyOf));
    return found
      .filter(({ kind }) => isCompared(kind))
      .map((name) => ({ kind: name.kind, confidence: name.confidence, isRight: keys.has(keyOf(name)) }));
  });

/** Bins of about equal mass, least confident first. Equal confidences are never parted: some bins are fewer then. */
export function binsOf(rated: readonly Rated[], most = BINS): Bin[] {
  const sorted = rated.toSorted((a, b) => a.confidence - b.confidence);
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
function boundNear(sorted: readonly Rated[], from: number, wanted: number): number {
  const isBound = (at: number): boolean => sorted[at]?.confidence !== sorted[at - 1]?.confidence;
  let [below, above] = [Math.min(wanted, sorted.length), Math.min(wanted, sorted.length)];
  while (!isBound(above)) above++;
  while (below > from && !isBound(below)) below--;
  return below > from && wanted - below <= above - wanted ? below : above;
}

/** Expected calibration error: how far what is said lies from what is right, by bin, weighed by the bins' counts. */
export function calibrationError(rated: readonly Rated[], most = BINS): number {
  if (rated.length === 0) return 0;
  const off = binsOf(rated, most).reduce(
    (sum, { count, said, right }) => sum + count * Math.abs(said - right),
    0,
  );
  return off / rated.length;
}

/** One curve a kind. */
export type Calibration = Readonly<Partial<Record<NameKind, CalibrationCurve>>>;

export const FITS = ["isotonic", "platt"] as const;
export type Fit = (typeof FITS)[number];

/** With fewer names than this of a kind, the curve of all kinds serves it. */
const LEAST_RATED = 100;
const CURVES = { isotonic: isotonicCurve, platt: plattCurve } as const;

/** Fitted on texts that the tagger did not learn from, else every confidence seems right. */
export function fitCalibration(rated: readonly Rated[], fit: Fit = "isotonic"): Calibration {
  const whole = CURVES[fit](rated);
  return Object.fromEntries(
    COMPARED.map((kind) => {
      const own = rated.filter((one) => one.kind === kind);
      return [kind, own.length < LEAST_RATED ? whole : CURVES[fit](own)];
    }),
  );
}

export const recalibrated = (rated: readonly Rated[], calibration: Calibration): Rated[] =>
  rated.map((one) => ({
    ...one,
    confidence: calibrated(calibration[one.kind] ?? [], one.confidence),
  }));

/** So many names a bin tell its share to within some points; a bin more is a number more in the model's file. */
const CURVE_BINS = 8;
/** A bin where all is right promises no certainty: to each comes so much of a bin that is right as often as all are. */
const PRIOR_COUNT = 1;

/** Bins of equal mass, those that fall behind the one before joined with it (pool adjacent violators). */
function isotonicCurve(rated: readonly Rated[]): CalibrationCurve {
  const overall = rated.filter(({ isRight }) => isRight).length / Math.max(1, rated.length);
  const shareOf = ({ right, count }: { readonly right: number; readonly count: number }): number =>
    (right + PRIOR_COUNT * overall) / (count + PRIOR_COUNT);
  const pools: { count: number; said: number; right: number }[] = [];
  for (const { count, said, right } of binsOf(rated, CURVE_BINS)) {
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
function plattCurve(rated: readonly Rated[]): CalibrationCurve {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < NEWTON_STEPS && rated.length > 0; step++) {
    let [gSlope, gShift, hSlope, hShift, hBoth] = [RIDGE * (slope - 1), RIDGE * shift, RIDGE, RIDGE, 0];
    for (const { confidence, isRight } of rated) {
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

/** A reliability table: a bin a line. */
export function reliability(rated: readonly Rated[]): string {
  const line = ({ count, said, right }: Bin): string =>
    `${String(count).padStart(7)}${said.toFixed(3).padStart(8)}${right.toFixed(3).padStart(8)}${(right - said).toFixed(3).padStart(8)}`;
  return ["  names    said   right    off", ...binsOf(rated).map(line)].join("\n");
}
