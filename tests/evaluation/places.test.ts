/** Codes and links of places: what counts as right, as wrong, and what is not judged. */
import { describe, expect, it } from "vitest";
import { newScores, scorePage, type GoldPage } from "../../src/evaluation/index.js";
import type { TagRecord } from "../../src/types.js";

const BODY = "De Brandon, elle va à Amos.";
const spanOf = (text: string) => {
  const start = BODY.indexOf(text);
  return { field: "body" as const, start, end: start + text.length };
};
const found = (text: string, id: string, type: "municipality" | "province", code?: string) => ({
  id, kind: "place" as const, name: text, salience: 1, confidence: 1, type, within: [],
  mentions: [{ ...spanOf(text), text, form: "name" as const }],
  ...(code === undefined ? {} : { code }),
}); // prettier-ignore
const label = (text: string, type: string, code: string | null) => ({
  kind: "place", name: text, type, code, mentions: [], spans: [spanOf(text)],
}); // prettier-ignore

function scoresOf(entities: GoldPage["entities"], places: readonly ReturnType<typeof found>[]) {
  const record: TagRecord = {
    schema: "repere/1", id: "x", status: "tagged", body: BODY, teasers: [], keyphrases: [], topics: [], fingerprint: "",
    pipeline: { version: "", model: "", gazetteer: "", taxonomy: "" }, entities: [...places],
  }; // prettier-ignore
  const scores = newScores();
  scorePage({ isExact: true, country: "CA", body: [BODY], entities: entities ?? [] }, record, scores);
  return scores;
}
const countsOf = (...given: Parameters<typeof scoresOf>) => {
  const { counts } = scoresOf(...given);
  const link = counts.get("place link");
  return { code: counts.get("place code"), link: link && `${link.right}/${link.wanted}` };
};
const AMOS = found("Amos", "geo:CA-QC-88055", "municipality", "88055");

describe("place code and place link", () => {
  it("are right where the code is the page's", () => {
    expect(countsOf([label("Amos", "municipality", "88055")], [AMOS])).toEqual({
      code: { right: 1, found: 1, wanted: 1 },
      link: "1/1",
    });
  });
  it("are wrong where it is another", () => {
    const scores = scoresOf([label("Amos", "municipality", "99999")], [AMOS]);
    expect(scores.counts.get("place link")).toEqual({ right: 0, found: 1, wanted: 1 });
    expect(scores.misses.filter(({ layer }) => layer === "place link")).toEqual([
      { layer: "place link", what: "wrong", text: "Amos", detail: "geo:CA-QC-88055, wanted 99999" },
    ]);
  });
  it("count an open place as missed, and not as a wrong link", () => {
    const open = found("Amos", "rep:place/amos", "municipality");
    expect(countsOf([label("Amos", "municipality", "88055")], [open])).toEqual({
      code: { right: 0, found: 0, wanted: 1 },
      link: undefined,
    });
  });
  it.each([
    ["the same type at home is not judged", "municipality", "geo:CA-4607062", "municipality", undefined],
    ["a namesake abroad is wrong", "municipality", "geo:FR-39082", "municipality", "0/1"],
    ["another type is wrong", "neighbourhood", "geo:CA-4607062", "municipality", "0/1"],
    ["a province abroad of the same type is not judged", "province", "geo:US-VT", "province", undefined],
  ] as const)("where the page has no code: %s", (_, type, id, foundType, link) => {
    const { code, link: links } = countsOf(
      [label("Brandon", type, null)],
      [found("Brandon", id, foundType, "39082")],
    );
    expect(links).toBe(link);
    expect(code).toEqual({ right: 0, found: link === undefined ? 0 : 1, wanted: 0 });
  });
  it("do not ask for a place that stands only inside other names", () => {
    const nested = { ...label("Amos", "municipality", "88055"), spans: [] };
    expect(countsOf([nested], [])).toEqual({ code: { right: 0, found: 0, wanted: 0 }, link: undefined });
  });
});
