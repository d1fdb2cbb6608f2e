/** What a model's own probability is worth: how often it is right when it says so, as learned on texts it did not learn from. */

/** Points `[said, right]`, rising in `said` and never falling in `right`; a few are enough. None: what is said stands. */
export type CalibrationCurve = readonly (readonly [said: number, right: number])[];

/**
 * The probability behind one that a model says: a straight line between the points, flat beyond the outermost.
 * @example
 * calibrated([[0.5, 0.3], [1, 0.98]], 0.75) // 0.64
 */
export function calibrated(curve: CalibrationCurve, said: number): number {
  const [first] = curve;
  if (first === undefined) return said;
  if (said <= first[0]) return first[1];
  for (let at = 1; at < curve.length; at++) {
    const [from, below] = curve[at - 1] as CalibrationCurve[number];
    const [to, above] = curve[at] as CalibrationCurve[number];
    if (said <= to) return to === from ? above : below + ((said - from) / (to - from)) * (above - below);
  }
  return (curve.at(-1) as CalibrationCurve[number])[1];
}
