/** Features as numbers: what a hash must keep apart. */
import { describe, expect, it } from "vitest";
import { hashOf, mix } from "../../src/model/hash.js";

const isWord = (hash: number): boolean => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32;

describe("hashOf", () => {
  // The published values of FNV-1a, 32 bits.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("of %j is that of FNV-1a", (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  it("tells apart what differs by a letter, its place, its accent", () => {
    const words = ["lévis", "levis", "lévi", "ésvil", "Lévis", "lévis ", "東京", "東", "\ud800", "\udc00"];
    expect(new Set(words.map(hashOf)).size).toBe(words.length);
    expect(words.map(hashOf).every(isWord)).toBe(true);
  });
});

describe("mix", () => {
  it("counts order, and gives 32 bits without a sign", () => {
    for (const [a, b] of [[0, 1], [7, 2 ** 32 - 1], [123, 456], [2 ** 31, 1]] as const) {
      expect(mix(a, b)).not.toBe(mix(b, a));
      expect(isWord(mix(a, b))).toBe(true);
      expect(mix(a, b)).toBe(mix(a, b));
    }
  }); // prettier-ignore

  it("spreads small numbers over the first and the last bits alike", () => {
    const pairs = Array.from({ length: 64 * 64 }, (_, at) => mix(at >> 6, at & 63));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const bucketOf of [(hash: number) => hash >>> 26, (hash: number) => hash & 63]) {
      const counts = new Uint32Array(64);
      for (const hash of pairs) counts[bucketOf(hash)]!++;
      // 64 are expected in each; chance alone stays within five deviations of 8.
      expect(Math.min(...counts)).toBeGreaterThan(24);
      expect(Math.max(...counts)).toBeLessThan(104);
    }
  });
});
