/** The same text in 2020 and in 2023: other offices are current (data/corpus/authority-dates.tsv). */
import { describe, expect, it } from "vitest";
import { authorityDates, datedCases } from "../../scripts/evaluation/authority-dates.js";
import { createTagger } from "../../src/tagger.js";

describe("offices of 2020 and 2023", () => {
  const cases = datedCases();
  it("are a hundred cases, each of two different answers, whose text has the name", () => {
    expect(cases).toHaveLength(100);
    expect(cases.filter(({ offices: [before, after] }) => before === after)).toEqual([]);
    expect(cases.filter(({ name, text }) => !text.includes(name))).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(100);
  });
  it("are told apart, all but three at most", async () => {
    const { counts, misses } = await authorityDates(createTagger());
    const right = [...counts.values()].map((count) => count.right);
    expect(misses.map(({ text, detail }) => `${text}: ${detail}`).slice(3)).toEqual([]);
    expect(right[0]).toBeGreaterThanOrEqual(97);
  });
});
