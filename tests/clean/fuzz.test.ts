/**
 * Pages broken in every way: cut, flipped, unclosed, nested 100,000 deep, full of halves of characters. No exception,
 * none over 2 s of CPU time, every block and segment where it says, language and all. A short run here;
 * `node_modules/.bin/tsx scripts/fuzz.ts` reads 10,000.
 */
import { describe, expect, it } from "vitest";
import { createRandom, enlarge, mutate } from "../../scripts/fuzz/mutate.js";
import { fuzzPages } from "../../scripts/fuzz/pages.js";
import { clean } from "./clean.js";

const COUNT = Number(process.env["REPERE_FUZZ_COUNT"] ?? 800);
const SEED = 100_000;
const MS_PER_PAGE = 100;

describe("broken pages", () => {
  it("are read, each span where it says", { timeout: 60_000 + COUNT * MS_PER_PAGE }, async () => {
    const { pages, faults } = await fuzzPages({ count: COUNT, seed: SEED });
    expect(faults.map(({ seed, what }) => `seed ${seed}: ${what}`)).toEqual([]);
    expect(pages).toBe(COUNT);
  });

  it("are the same for the same seed, and others for another", () => {
    const page = "<p>Le maire a parlé lundi.</p>\n\nPublicité\n\n<p>Elle a répondu mardi.</p>\n".repeat(5);
    const some = (seed: number): string[] =>
      Array.from({ length: 20 }, (_, at) => mutate(page, createRandom(seed + at)));
    expect(some(1)).toEqual(some(1));
    expect(some(1)).not.toEqual(some(100));
    expect(some(1).filter((one) => one === page).length).toBeLessThan(5);
  });

  it("include a hundred thousand nested tags and fifty thousand spaces", () => {
    const large = enlarge("<p>Le maire</p>", createRandom(1));
    expect(large.some((page) => page.includes(" ".repeat(50_000)))).toBe(true);
    expect(large.some((page) => page.length >= 300_000 && /(<[^>]{1,20}>)\1{1000}/.test(page))).toBe(true);
  });

  it("a page that ends within an end tag has no text before its beginning", () => {
    const html = "<h1>Le pont ferme</h1><p>Le pont fermera lundi, a dit la Ville.</p></html\n";
    const { blocks } = clean({ html });
    expect(blocks.map(({ text }) => text)).toEqual([
      "Le pont ferme",
      "Le pont fermera lundi, a dit la Ville.",
    ]);
  });
});
