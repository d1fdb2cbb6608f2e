/** The corpus itself: without fault, as large as said, its parts as they were drawn. */
import { describe, expect, it } from "vitest";
import { checkCorpus } from "../../../scripts/corpus-tools/check-corpus.js";
import { checkHtml } from "../../../scripts/corpus-tools/check-html.js";
import { checkPage } from "../../../scripts/corpus-tools/check-page.js";
import { readPages } from "../../../scripts/corpus-tools/files.js";
import { PARTS } from "../../../scripts/corpus-tools/page.js";
import { readFrozen, readSecond, sum } from "../../../scripts/corpus-tools/second-files.js";
import { statsOf } from "../../../scripts/corpus-tools/stats.js";
import { f1 } from "../../../src/evaluation/index.js";
import { loadResources } from "../../../src/resources.js";
import { TOP_TOPICS } from "../../../src/topics/index.js";

const parsed = PARTS.flatMap(readPages);
const sample = parsed.map(({ page }) => page).filter(({ part }) => part !== "stories");

describe("the corpus", () => {
  it("no page has a fault", () => {
    const topics = new Set(loadResources().taxonomy.topics.map(({ id }) => id));
    const known = { topTopics: new Set(TOP_TOPICS), topics };
    const faults = parsed.flatMap(({ page, problems }) => [
      ...problems,
      ...checkPage(page, known),
      ...checkHtml(page),
    ]);
    expect(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  });

  it("the plan is kept, nothing is written twice, stories are what their relations say", () => {
    const faults = checkCorpus(parsed.map(({ page }) => page));
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  it("is as large as docs/corpus.md says", () => {
    const size = (part: string): number => parsed.filter(({ page }) => page.part === part).length;
    expect(Object.fromEntries(PARTS.map((part) => [part, size(part)]))).toEqual({
      train: 220,
      dev: 80,
      test: 120,
      stories: 90,
    });
    const { counts, spread } = statsOf(sample);
    const least = { sentences: 4500, "person mentions": 2500, roles: 1500, "place mentions": 4000, "organization mentions": 2500, "amount mentions": 900, "date mentions": 1800 }; // prettier-ignore
    for (const [name, count] of Object.entries(least))
      expect([name, (counts.get(name) ?? 0) >= count]).toEqual([name, true]);
    expect(spread.get("layout")?.size).toBeGreaterThanOrEqual(40);
  });

  it("two annotators agreed as docs/corpus.md says, before anything was settled", () => {
    const frozen = [...readFrozen()].filter(([slug]) => !slug.startsWith("s"));
    expect(frozen).toHaveLength(420);
    const { counts } = sum(frozen.map(([, scores]) => scores));
    const least = { names: 0.975, role: 0.925, amount: 0.994, date: 0.963 };
    for (const [layer, figure] of Object.entries(least))
      expect([layer, f1(counts.get(layer) ?? { right: 0, found: 1, wanted: 1 }) >= figure]).toEqual([
        layer,
        true,
      ]);
  });

  it("every page has its second pass, well formed", () => {
    const seconds = parsed.map(({ page }) => [page.slug, readSecond(page)?.problems] as const);
    expect(seconds.filter(([, problems]) => problems?.length !== 0)).toEqual([]);
  });
});
