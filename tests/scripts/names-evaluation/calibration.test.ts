/** Confidences against what is right: bins, the error, and curves that mend it. */
import { describe, expect, it } from "vitest";
import { randomOf } from "../../../src/model/random.js";
import { recalibrated, reliability } from "../../../scripts/evaluation/names/calibration.js";
import { fitCalibration, ratedOf, type Rated } from "../../../src/evaluation/name-calibration.js";
import { binsOf, calibrationError, FITS } from "../../../src/model/fit-calibration.js";
import { answersOf } from "../../../src/evaluation/name-answers.js";
import { documentOf, taggerOf } from "./support.js";

const rated = (confidence: number, isRight: boolean, kind: Rated["kind"] = "person"): Rated => ({
  kind,
  confidence,
  isRight,
});
const times = (count: number, one: Rated): Rated[] => Array.from({ length: count }, () => one);

describe("bins", () => {
  it("are of equal mass, least confident first", () => {
    const bins = binsOf(
      Array.from({ length: 12 }, (_, at) => rated((12 - at) / 100, at % 2 === 0)),
      4,
    );
    expect(bins.map(({ count }) => count)).toEqual([3, 3, 3, 3]);
    expect(bins[0]?.said).toBeCloseTo(0.02);
    expect(bins[0]?.right).toBeCloseTo(1 / 3);
  });

  it("never part equal confidences", () => {
    const bins = binsOf([...times(50, rated(0.9, true)), ...times(2, rated(0.3, false))], 10);
    expect(bins.map(({ count, right }) => [count, right])).toEqual([[2, 0], [50, 1]]); // prettier-ignore
  });

  it("are none of nothing", () => {
    expect(binsOf([])).toEqual([]);
    expect(calibrationError([])).toBe(0);
  });
});

describe("the error", () => {
  it("is none where confidences are shares", () => {
    expect(calibrationError([...times(3, rated(0.75, true)), rated(0.75, false)])).toBeCloseTo(0);
  });

  it("is how far they lie apart, by mass", () => {
    const all = [...times(10, rated(0.9, false)), ...times(30, rated(0.6, true))];
    expect(calibrationError(all)).toBeCloseTo((10 * 0.9 + 30 * 0.4) / 40);
  });
});

describe("what is rated", () => {
  it("is every name found of the compared kinds, right with its span and kind", async () => {
    const document = documentOf("a", "[P Roy] et [L Laval] et [O CRTC] au [E Salon]");
    const tagger = taggerOf(["[P Roy] et [O Laval] et CRTC [L au] [E Salon]"], 0.7);
    expect(ratedOf(await answersOf(tagger, [document]))).toEqual([
      rated(0.7, true),
      rated(0.7, false, "organization"),
      rated(0.7, false, "place"),
    ]);
  });
});

/** A model that boasts: it says p and is right as often as p², persons; organizations always half. */
function boasting(seed: number): Rated[] {
  const random = randomOf(seed);
  return Array.from({ length: 12_000 }, (_, at) => {
    const said = 0.5 + random() / 2;
    return at % 2 === 0 ? rated(said, random() < said * said) : rated(said, random() < 0.5, "organization");
  });
}

describe.each(FITS)("the %s fit", (fit) => {
  const calibration = fitCalibration(boasting(1), fit);

  it("brings the error of texts it has not seen below .03", () => {
    const unseen = boasting(2);
    expect(calibrationError(unseen)).toBeGreaterThan(0.15);
    for (const kind of ["person", "organization"] as const) {
      const own = recalibrated(unseen, calibration).filter((one) => one.kind === kind);
      expect(calibrationError(own)).toBeLessThan(0.03);
    }
  });

  it("is small, rises, and stays between 0 and 1", () => {
    for (const curve of Object.values(calibration)) {
      expect(curve.length).toBeLessThanOrEqual(11);
      const rights = curve.map(([, right]) => right);
      expect(rights).toEqual(rights.toSorted((a, b) => a - b));
      expect(Math.min(...rights)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...rights)).toBeLessThanOrEqual(1);
    }
  });

  it("gives a kind that is rare the curve of all", () => {
    const all = [...boasting(3), ...times(5, rated(0.8, true, "place"))];
    expect(fitCalibration(all, fit).place).toEqual(fitCalibration(all.map((one) => ({ ...one, kind: "person" as const })), fit).person); // prettier-ignore
  });

  it("survives one answer, and answers that are all right", () => {
    for (const own of [[rated(1, true)], times(200, rated(1, true)), times(200, rated(0, false)), []])
      for (const one of recalibrated([rated(0.9, true)], fitCalibration(own, fit)))
        expect(one.confidence).toSatisfy((p: number) => p >= 0 && p <= 1);
  });
});

it("the table of reliability says counts, what is said, what is right, and the difference", () => {
  const lines = reliability([...times(4, rated(0.5, true)), ...times(4, rated(0.9, false))]).split("\n");
  expect(lines.slice(1).map((line) => line.trim().split(/ +/))).toEqual([
    ["4", "0.500", "1.000", "0.500"],
    ["4", "0.900", "0.000", "-0.900"],
  ]);
});
