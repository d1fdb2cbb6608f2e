/** Labelled offsets carried over to a text that cleaning left longer, shorter or mended. */
import { describe, expect, it } from "vitest";
import { align } from "../../src/evaluation/align.js";
import { goldSpans, type GoldPage } from "../../src/evaluation/gold.js";

const GOLD = "Marie Roy vit à Amos.\n\nElle a versé 2 $ à Amos.";
const carried = (found: string, text: string, from = 0): string | undefined => {
  const start = GOLD.indexOf(text, from);
  const span = align(GOLD, found)({ start, end: start + text.length });
  return span === undefined ? undefined : found.slice(span.start, span.end);
};

describe("align", () => {
  it.each([
    [GOLD, "Amos", "Amos"],
    [`Publicité\n\n${GOLD}`, "Marie Roy", "Marie Roy"],
    ["Marie Roy vit à Amos.\n\nÀ lire aussi : Val-d'Or\n\nElle a versé 2 $ à Amos.", "2 $", "2 $"],
    ["Elle a versé 2 $ à Amos.", "Marie Roy", undefined],
    ["Marie Rôy vit à Amos.\n\nElle a versé 2 $ à Amos.", "Marie Roy", "Marie Rôy"],
    ["", "Amos", undefined],
  ])("in %j, %s is %s", (found, text, wanted) => {
    expect(carried(found, text)).toBe(wanted);
  });

  it("takes the occurrence in the same place", () => {
    const found = "Elle a versé 2 $ à Amos.";
    expect(carried(found, "Amos", 30)).toBe("Amos");
    expect(carried(found, "Amos")).toBeUndefined();
  });
});

it("a mention in a paragraph that was lost is still wanted, and nothing can be it", () => {
  const page: GoldPage = {
    isExact: true,
    title: "",
    body: GOLD.split("\n\n"),
    entities: [
      {
        kind: "place",
        name: "Amos",
        mentions: [],
        spans: [
          { field: "body", start: 16, end: 20 },
          { field: "body", start: 42, end: 46 },
        ],
      },
    ],
  };
  const spans = goldSpans(page, { title: "", body: "Elle a versé 2 $ à Amos." });
  expect(spans.map(({ text }) => text)).toEqual(["Amos", "Amos"]);
  expect(spans.map(({ start }) => start)).toEqual([-17, 19]);
});
