/** WiNER parted by time and in folds: the same on every machine, and no story on both sides. */
import { describe, expect, it } from "vitest";
import {
  byTime,
  foldsOf,
  isYellowVests,
  monthOf,
  storiesOf,
} from "../../../scripts/evaluation/names/splits.js";
import { documentOf } from "./support.js";

const id = (day: string, number = 1): string =>
  `${day.slice(0, 4)}/${day.slice(5, 7)}/${day.replaceAll("-", "_")}-00${number}.txt`;
/** Words of its own for each document, so that none is like another. */
const prose = (seed: number): string => Array.from({ length: 40 }, (_, at) => `mot${seed}x${at}`).join(" ");

describe("time", () => {
  it("is read from the id", () => {
    expect(monthOf({ id: id("2018-11-17") })).toBe("2018-11");
    expect(monthOf({ id: "2018/11" })).toBeUndefined();
    expect(monthOf({ id: "train/affaires-poeles" })).toBeUndefined();
  });

  it.each([
    ["2018-12-01", "Des gilets jaunes bloquent le rond-point.", true],
    ["2018-11-17", "Les « Gilets\u00a0jaunes » sont là.", true],
    ["2018-12-01", "Un gilet jaune a été blessé.", true],
    ["2018-10-31", "Des gilets jaunes dans chaque voiture.", false],
    ["2018-12-01", "Des gilets bleus et des jaunes.", false],
  ])("of %s, %j is of the yellow vests: %s", (day, text, expected) => {
    expect(isYellowVests(documentOf(id(day), text))).toBe(expected);
  });

  it("never makes yellow vests of a document without a month", () => {
    expect(isYellowVests(documentOf("rond-point", "Des gilets jaunes bloquent le rond-point."))).toBe(false);
  });

  it("parts before 2018, 2018, the yellow vests; what has no month is for training", () => {
    const split = byTime([
      documentOf(id("2017-12-31"), prose(1)),
      documentOf(id("2018-01-01"), prose(2)),
      documentOf(id("2018-12-01"), `${prose(3)} gilets jaunes`),
      documentOf("laiterie", prose(4)),
    ]);
    expect(split.train.map((one) => one.id)).toEqual([id("2017-12-31"), "laiterie"]);
    expect(split.test.map((one) => one.id)).toEqual([id("2018-01-01")]);
    expect(split.yellowVests.map((one) => one.id)).toEqual([id("2018-12-01")]);
  });

  it("leaves out of training what 2018 tells again", () => {
    const split = byTime([
      documentOf(id("2017-05-01"), prose(1)),
      documentOf(id("2018-05-01"), `${prose(1)} et de plus`),
      documentOf(id("2017-05-02"), prose(2)),
    ]);
    expect(split.train.map((one) => one.id)).toEqual([id("2017-05-02")]);
    expect(split.test).toHaveLength(1);
  });
});

describe("stories", () => {
  it("are one where a good part of the shorter is in the longer, also by way of a third", () => {
    const words = prose(1).split(" ");
    const documents = [
      documentOf("c", words.slice(0, 30).join(" ")),
      documentOf("b", words.slice(15, 40).join(" ") + " " + prose(2)),
      documentOf("a", prose(2)),
      documentOf("d", prose(3)),
    ];
    expect(Object.fromEntries(storiesOf(documents))).toEqual({ a: "a", b: "a", c: "a", d: "d" });
  });

  it("are not one for a formula that many use", () => {
    const formula = "la saison 2018 du grand prix de patinage artistique";
    const documents = Array.from({ length: 20 }, (_, at) =>
      documentOf(`d${at}`, `${formula} ${prose(at).split(" ").slice(0, 8).join(" ")}`),
    );
    expect(new Set(storiesOf(documents).values()).size).toBe(documents.length);
  });
});

describe("folds", () => {
  const documents = Array.from({ length: 200 }, (_, at) => documentOf(`doc-${at}`, prose(at)));

  it("hold each document once, and about as many each", () => {
    const folds = foldsOf(documents);
    expect(folds).toHaveLength(5);
    expect(folds.flat().map((one) => one.id).toSorted()).toEqual(documents.map((one) => one.id).toSorted()); // prettier-ignore
    for (const fold of folds) expect(fold.length).toBeGreaterThan(25);
  });

  it("don't depend on the order, nor on what else is there", () => {
    const foldOf = (own: readonly (typeof documents)[number][]) =>
      new Map(foldsOf(own).flatMap((fold, at) => fold.map((one) => [one.id, at] as const)));
    const all = foldOf(documents);
    const some = foldOf(documents.toReversed().slice(0, 50));
    expect([...some].filter(([one, at]) => all.get(one) !== at)).toEqual([]);
  });

  it("keep copies together", () => {
    const copies = documents.slice(0, 40).map((_, at) => documentOf(`copy-${at}`, prose(at)));
    const folds = foldsOf([...documents, ...copies]);
    const foldOf = (one: string): number => folds.findIndex((fold) => fold.some((other) => other.id === one));
    for (let at = 0; at < copies.length; at++) expect(foldOf(`copy-${at}`)).toBe(foldOf(`doc-${at}`));
  });
});
