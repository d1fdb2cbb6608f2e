/** What the confidences of names are worth, by kind: what is judged, and the curves fitted to it. */
import { fitCurve, type Fit, type Judged } from "../model/fit-calibration.js";
import type { CalibrationCurve } from "../model/calibration.js";
import type { NameKind } from "../extract/names/sequence-tagger.js";
import { COMPARED, isCompared, keyOf, type Answer } from "./name-answers.js";

/** A name that was found; right with its span and kind. */
export interface Rated extends Judged {
  readonly kind: NameKind;
}

/** The names found of the compared kinds. */
export const ratedOf = (answers: readonly Answer[]): Rated[] =>
  answers.flatMap(({ wanted, found }) => {
    const keys = new Set(wanted.map(keyOf));
    return found
      .filter(({ kind }) => isCompared(kind))
      .map((name) => ({ kind: name.kind, confidence: name.confidence, isRight: keys.has(keyOf(name)) }));
  });

/** One curve a kind. */
export type Calibration = Readonly<Partial<Record<NameKind, CalibrationCurve>>>;

/** With fewer names than this of a kind, the curve of all kinds serves it. */
export const LEAST_RATED = 100;

/** Fitted on texts that the tagger did not learn from, else every confidence seems right. */
export function fitCalibration(rated: readonly Rated[], fit: Fit = "isotonic"): Calibration {
  const whole = fitCurve(rated, fit);
  return Object.fromEntries(
    COMPARED.map((kind) => {
      const own = rated.filter((one) => one.kind === kind);
      return [kind, own.length < LEAST_RATED ? whole : fitCurve(own, fit)];
    }),
  );
}
