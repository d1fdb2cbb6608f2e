/** Whatever is thrown at the finders: spans are exact, in order, without overlaps. */
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { AMOUNTS } from "./amounts.corpus.js";
import { DATES } from "./dates.corpus.js";
import { NEGATIVES } from "./negatives.js";
import { contextOf, readLayer, unmark } from "./support.js";
import { createValueFinders, resolveValues } from "../../../src/extract/values/index.js";
import { createLayer } from "../../../src/text/layer.js";
import type { ValueMention } from "../../../src/types.js";

const PIECES = [
  ...AMOUNTS.flatMap(({ spellings }) => spellings.map((spelling) => unmark(spelling).text)),
  ...DATES.flatMap(({ marked }) => marked.map((sentence) => unmark(sentence).text)),
  ...Object.values(NEGATIVES).flat(),
  ..."de à et ou entre , . - – / % $ € 1 12 2020 000 15 h mars mardi millions d' l' pour cent un une demi \n \ud800 \0".split(
    " ",
  ),
];
const text = array(oneof(constantFrom(...PIECES), string({ maxLength: 6 })), { maxLength: 12 }).map((parts) =>
  parts.join(" "),
);
const EDTF =
  /^(?:\.\.\/)?(?:\d{4}-W\d\d|(?:\d{4}|XXXX|\d{3}X|\d\dXX)(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?(?:\/(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?)?)$/;

/** What is wrong with a value, in words; nothing where all is well. */
function faultsOf(mention: ValueMention): string[] {
  if (mention.kind === "date") return EDTF.test(mention.value) ? [] : [`no EDTF: ${mention.value}`];
  const { value, min, max } = mention;
  const numbers = [value, min, max].filter((number) => number !== undefined);
  if (!numbers.every((number) => Number.isFinite(number))) return [`not finite: ${String(numbers)}`];
  if (value === undefined)
    return min !== undefined && max !== undefined && min < max ? [] : ["neither value nor range"];
  return numbers.length === 1 ? [] : ["both value and range"];
}

describe("properties", () => {
  it("every mention is what stands at its span, finite and well formed", () => {
    assert(
      property(text, (source) => {
        const layer = createLayer("body", source);
        for (const finder of createValueFinders()) {
          for (const mention of finder.find(layer, contextOf())) {
            expect(layer.text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.text).not.toBe("");
            expect(mention.text.trim()).toBe(mention.text);
            expect(mention.rule).toMatch(/^(?:amounts|percentages|quantities|dates)\/[a-z-]+$/);
            expect(faultsOf(mention as ValueMention)).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("resolved mentions stand in order and apart", () => {
    assert(
      property(text, (source) => {
        const mentions = readLayer(createLayer("body", source));
        mentions.forEach((mention, i) =>
          expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("the longest wins, then the stronger kind; title and body don't meet", () => {
    const base = { field: "body" as const, text: "x", rule: "dates/year", confidence: 1 };
    const date = {
      ...base,
      kind: "date" as const,
      start: 0,
      end: 4,
      value: "2020",
      granularity: "year" as const,
      anchored: false,
    };
    const quantity = { ...base, kind: "quantity" as const, start: 0, end: 4, value: 2020, unit: "x" };
    const longer: ValueMention = { ...quantity, end: 9 };
    expect(resolveValues([quantity, date])).toEqual([date]);
    expect(resolveValues([date, longer])).toEqual([longer]);
    expect(resolveValues([date, { ...longer, field: "title" }])).toHaveLength(2);
  });
});
