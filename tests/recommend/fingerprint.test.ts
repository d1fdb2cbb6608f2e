import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fingerprint, similarity } from "../../src/recommend/fingerprint.js";

const GOLD = new URL("../gold/", import.meta.url);
const BODIES = readdirSync(GOLD, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(
    ({ name }) =>
      JSON.parse(readFileSync(new URL(`${name}/expected.json`, GOLD), "utf8")) as { body?: string[] },
  )
  .flatMap(({ body }) => (body === undefined || body.length === 0 ? [] : [body]));
const WORDS = BODIES.flat().join(" ").split(/\s+/);

/** The same numbers on each run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** Drops, replaces or adds a share of the words. */
function edit(body: readonly string[], share: number, random: () => number): string[] {
  const other = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? "";
  const change = (word: string): string[] => {
    const chance = random() / share;
    if (chance >= 1) return [word];
    if (chance < 1 / 3) return [];
    return chance < 2 / 3 ? [other()] : [word, other()];
  };
  return body.map((paragraph) => paragraph.split(" ").flatMap(change).join(" "));
}

const of = (body: readonly string[]): string => fingerprint(body.join("\n\n"));
function similarities(change: (body: readonly string[], random: () => number) => string[]): number[] {
  const random = createRandom(7);
  return BODIES.map((body) => similarity(of(body), of(change(body, random)))).sort((a, b) => a - b);
}
const least = (values: readonly number[]): number => values[0] ?? 0;
const median = (values: readonly number[]): number => values[values.length >> 1] ?? 0;

describe("fingerprint", () => {
  it("of copies with one word in twenty edited is nearly the same", () => {
    const found = similarities((body, random) => edit(body, 0.05, random));
    expect(least(found)).toBeGreaterThan(0.74);
    expect(median(found)).toBeGreaterThan(0.87);
  });
  it("of copies with one word in five edited is nearer than any other article", () => {
    const found = similarities((body, random) => edit(body, 0.2, random));
    expect(least(found)).toBeGreaterThan(0.66);
    expect(median(found)).toBeGreaterThan(0.77);
  });
  it("bears paragraphs cut and put in another order", () => {
    expect(least(similarities((body) => body.toReversed()))).toBeGreaterThan(0.82);
    expect(median(similarities((body) => body.slice(0, Math.ceil((body.length * 3) / 4))))).toBeGreaterThan(
      0.78,
    );
  });
  it("of unrelated articles shares about half", () => {
    const found = BODIES.flatMap((a, i) => BODIES.slice(i + 1).map((b) => similarity(of(a), of(b)))).sort(
      (a, b) => a - b,
    );
    expect(Math.max(...found)).toBeLessThan(0.68);
    expect(Math.abs(median(found) - 0.5)).toBeLessThan(0.05);
  });
  it("does not change with typography or case", () => {
    for (const body of BODIES) {
      const text = body.join("\n\n");
      for (const variant of [
        text.replaceAll("'", "’"),
        text.replaceAll(" ", "\u00a0"),
        text.normalize("NFD"),
        text.toUpperCase(),
        text.replaceAll(" »", "»").replaceAll("« ", "«"),
      ])
        expect(fingerprint(variant)).toBe(fingerprint(text));
    }
  });
  it("is 32 hex digits; of nothing, zeros", () => {
    for (const body of BODIES) expect(of(body)).toMatch(/^[0-9a-f]{32}$/);
    for (const empty of ["", " \n", "… ! ?", "le de la"]) expect(fingerprint(empty)).toBe("0".repeat(32));
  });
  it("takes time in proportion to the length", () => {
    const text = BODIES.flat().join(" ").repeat(4);
    const timeOf = (times: number): number => {
      const long = text.repeat(times);
      const before = performance.now();
      fingerprint(long);
      return performance.now() - before;
    };
    timeOf(1);
    expect(timeOf(10)).toBeLessThan(30 * (timeOf(1) + 10));
  });
});

describe("similarity", () => {
  it.each([
    ["0".repeat(32), "0".repeat(32), 1],
    ["f".repeat(32), "0".repeat(32), 0],
    [`${"0".repeat(31)}1`, "0".repeat(32), 127 / 128],
    [`8${"0".repeat(31)}`, "0".repeat(32), 127 / 128],
    ["", "", 0],
    ["xyz", "0".repeat(32), 0],
  ])("of %s and %s", (a, b, expected) => expect(similarity(a, b)).toBe(expected));
});
