/** Counting right, found and wanted; floors and what falls below them. */
import { describe, expect, it } from "vitest";
import {
  belowFloors,
  f1,
  figure,
  newScores,
  pin,
  precision,
  recall,
  scorePage,
  table,
  type GoldPage,
  type Scores,
} from "../../src/evaluation/index.js";
import type { TagRecord } from "../../src/types.js";

describe("figures", () => {
  it.each([
    [{ right: 2, found: 4, wanted: 8 }, 0.5, 0.25, 1 / 3],
    [{ right: 0, found: 3, wanted: 0 }, 0, 1, 0],
    [{ right: 0, found: 0, wanted: 3 }, 1, 0, 0],
    [{ right: 0, found: 0, wanted: 0 }, 1, 1, 1],
    [{ right: 5, found: 5, wanted: 5 }, 1, 1, 1],
  ])("%j", (count, p, r, f) => {
    expect([precision(count), recall(count), f1(count)]).toEqual([p, r, expect.closeTo(f) as number]);
  });
});

const RECORD: TagRecord = {
  schema: "repere/1", id: "x", status: "tagged", title: "Marie Roy", body: "Marie Roy verse 2 $ à Amos.", teasers: [], keyphrases: [],
  language: { code: "fr", confidence: 1 }, publishedAt: "2020-08-22T09:00:00-04:00",
  entities: [
    {
      id: "p", kind: "person", name: "Marie Roy", salience: 1, confidence: 1, gender: "f", roles: [],
      mentions: [
        { field: "title", start: 0, end: 9, text: "Marie Roy", form: "name" },
        { field: "body", start: 0, end: 9, text: "Marie Roy", form: "name" },
        { field: "body", start: 22, end: 26, text: "Amos", form: "nominal" },
      ],
    },
    {
      id: "a", kind: "amount", name: "2 $", salience: 1, confidence: 1, value: 2, currency: "CAD", currencySource: "inferred", approximate: null, per: null,
      mentions: [{ field: "body", start: 16, end: 19, text: "2 $", form: "name" }],
    },
  ],
  topics: [{ id: "economie-sociale", label: "x", broader: ["economie"], iptc: [], score: 1, evidence: [] }],
  pipeline: { version: "", model: "", gazetteer: "", taxonomy: "" },
}; // prettier-ignore

function scoresOf(gold: GoldPage): Scores {
  const scores = newScores();
  scorePage(gold, RECORD, scores);
  return scores;
}

describe("scorePage", () => {
  it("counts what the page states, and nothing else", () => {
    expect(scoresOf({}).counts.size).toBe(0);
    expect([...scoresOf({ language: "fr", title: null }).counts]).toEqual([
      ["language", { right: 1, found: 1, wanted: 1 }],
      ["title", { right: 0, found: 1, wanted: 1 }],
    ]);
  });
  it("compares the date as a prefix", () => {
    for (const [publishedAt, right] of [
      ["2020-08-22", 1],
      ["2020-08-22T09:00", 1],
      ["2020-08-23", 0],
    ] as const)
      expect(scoresOf({ publishedAt }).counts.get("publishedAt")?.right).toBe(right);
  });
  it("counts exact spans by kind; what stands for a name is not counted", () => {
    const { counts } = scoresOf({
      entities: [
        { kind: "person", name: "Marie Roy", mentions: ["Marie Roy"] },
        { kind: "place", mentions: ["Amos"] },
      ],
    });
    expect(counts.get("person")).toEqual({ right: 2, found: 2, wanted: 2 });
    expect(counts.get("place")).toEqual({ right: 0, found: 0, wanted: 1 });
    expect(counts.get("amount")).toEqual({ right: 0, found: 1, wanted: 0 });
  });
  it.each([
    [{ value: 2, currency: "CAD" }, 1],
    [{ value: 2, currency: "EUR" }, 0],
    [{ value: 3 }, 0],
  ])("compares the value %j", (value, right) => {
    expect(
      scoresOf({ entities: [{ kind: "amount", mentions: ["2 $"], ...value }] }).counts.get("amount value"),
    ).toEqual({ right, found: 1, wanted: 1 });
  });
  it("counts topics by their top term, and a trap that was given as wrong", () => {
    const { counts } = scoresOf({ topics: ["economie", "sante"], notTopics: ["economie-sociale", "sport"] });
    expect(counts.get("top topics")).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(counts.get("topic traps")).toMatchObject({ right: 1, wanted: 2 });
    expect(counts.get("first topic")).toMatchObject({ right: 1, wanted: 1 });
  });
  it("says what is missing and what is too much", () => {
    const { misses } = scoresOf({ entities: [{ kind: "place", mentions: ["Amos"] }] });
    expect(misses.map(({ layer, what, text }) => `${layer} ${what} ${text}`)).toEqual([
      "person spurious Marie Roy", "person spurious Marie Roy", "place missed Amos", "amount spurious 2 $", "persons of a page spurious Marie Roy",
    ]); // prettier-ignore
  });
});

describe("floors", () => {
  const scores = (right: number): Scores => ({
    counts: new Map([["person", { right, found: 100, wanted: 100 }]]),
    misses: [],
    figures: new Map(),
  });
  it("pass with the figures they were pinned from", () => {
    for (const right of [0, 33, 67, 100]) expect(belowFloors(scores(right), pin(scores(right)))).toEqual([]);
  });
  it("fail with the name of each figure that fell, and by how much", () => {
    expect(belowFloors(scores(89), pin(scores(90)))).toEqual(["person: 0.890 is below its floor 0.9"]);
  });
  it("fail where a figure is no longer scored", () => {
    expect(belowFloors(newScores(), { person: 0.9 })).toEqual(["person: no longer scored; its floor is 0.9"]);
  });
  it("of a share are the share; of spans, F1", () => {
    const count = { right: 1, found: 4, wanted: 2 };
    expect([figure("language", count), figure("person value", count), figure("person", count)]).toEqual([
      0.5,
      0.5,
      expect.closeTo(1 / 3),
    ]);
  });
  it("are shown in a table, a line for each layer", () => {
    const lines = table(scores(90)).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^person\s+\.900\s+\.900\s+\.900\s+90 right of 100, 100 found$/);
  });
});
