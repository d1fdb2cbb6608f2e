/** What speed is held to: ratios alone, each against something in the same run, since machines differ and are noisy. */
import { beforeAll, describe, expect, test } from "vitest";
import { measureSpeed, ratios } from "../scripts/speed.js";
import { measureCleaning, measureLinearity } from "../scripts/speed/cleaning.js";
import { median } from "../scripts/speed/clock.js";
import { htmlPages, textPages } from "../scripts/speed/corpus.js";
import { heavyPage } from "../scripts/speed/heavy.js";
import { measureMemory } from "../scripts/speed/memory.js";
import { createCleaner } from "../src/clean/index.js";
import { loadBlockModel } from "../src/resources.js";
import floors from "./speed-floor.json" with { type: "json" };

/** Four times the page in at most five times the time. */
const MAX_LINEARITY = 5 / 4;
const MAX_MEGABYTES = 500;
/** A machine that does something else for a moment must not fail the build; time that is quadratic fails each try. */
const TRIES = 4;

test("the whole pipeline keeps its ratio to fr-compromise's full parse", { timeout: 120_000 }, async () => {
  const speed = await measureSpeed(3);
  expect(median(ratios(speed))).toBeGreaterThan(floors["ratio to fr-compromise"]);
});

describe("cleaning", () => {
  let pages: { texts: string[]; htmls: string[] };
  beforeAll(() => {
    pages = { texts: textPages().slice(0, 20), htmls: htmlPages().slice(0, 8) };
  });
  const clean = createCleaner(loadBlockModel());

  test(
    "reads HTML pages at least as fast as so many times Readability over linkedom",
    { timeout: 60_000 },
    () => {
      const { html, readability } = measureCleaning(clean, pages, 3);
      const each = readability.map((theirs, round) => theirs / (html[round] ?? NaN));
      // The best round: what disturbs one of the two rarely disturbs three rounds alike.
      expect(Math.max(...each)).toBeGreaterThan(floors["ratio to Readability"]);
    },
  );

  test.each(["text", "html"] as const)(
    "takes time that is linear in the page: %s",
    { timeout: 60_000 },
    (field) => {
      const of = field === "text" ? pages.texts : pages.htmls;
      let best = Infinity;
      for (let tried = 0; tried < TRIES && best > MAX_LINEARITY; tried++)
        best = Math.min(best, measureLinearity(clean, field, of.slice(0, 2), 3));
      expect(best).toBeLessThanOrEqual(MAX_LINEARITY);
    },
  );

  test.each(["tags", "scripts"] as const)(
    "reads or refuses 50 MB of HTML within 500 MB: %s",
    { timeout: 120_000 },
    (what) => {
      const { megabytes, outcome } = measureMemory(what, "cleaner");
      expect(megabytes).toBeLessThanOrEqual(MAX_MEGABYTES);
      expect(outcome).toMatch(/^(?:TOO_LARGE|read: \d+ blocks)$/);
    },
  );

  test("refuses a file of 50 MB before it is held whole", { timeout: 120_000 }, () => {
    const { megabytes, outcome } = measureMemory("text", "ingest");
    expect(outcome).toBe("TOO_LARGE");
    expect(megabytes).toBeLessThanOrEqual(MAX_MEGABYTES / 2);
  });
});

test("what is measured has the weight asked for, and the page's own text", () => {
  const page = "<html><head></head><body><p>Le conseil a adopté le budget.</p></body></html>";
  const heavy = heavyPage(page, 50_000, 1);
  expect(heavy.length).toBeGreaterThan(49_000);
  expect(heavy.length).toBeLessThan(53_000);
  expect(heavy.split("<p>Le conseil a adopté le budget.</p>")).toHaveLength(2);
  expect(heavyPage(page, 50_000, 1)).toBe(heavy);
});
