/** The table of hashes, beside a Map. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HashTable } from "../../src/model/hash-table.js";
import { mix } from "../../src/model/hash.js";

const key = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  // Neighbours and the ends of the range: they fall into the same slots.
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 2 ** 32 - 20, max: 2 ** 32 - 1 }),
);

describe("a table of hashes", () => {
  it("says what a Map says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat(2 ** 31 - 1)), { maxLength: 60 }),
        fc.array(key, { maxLength: 30 }),
        (entries, others) => {
          const map = new Map(entries);
          const table = new HashTable(map.size);
          for (const [hash, value] of entries) table.set(hash, value);
          for (const hash of [...map.keys(), ...others]) expect(table.get(hash)).toBe(map.get(hash) ?? -1);
        },
      ),
    );
  });

  it("holds as many as it was made for, in whatever order they come", () => {
    const size = 100_000;
    const hashes = Uint32Array.from({ length: size }, (_, at) => mix(at, 3));
    for (const ordered of [hashes, hashes.toSorted()]) {
      const table = new HashTable(size);
      for (const [at, hash] of ordered.entries()) table.set(hash, at);
      const wrong = [...ordered].filter((hash, at) => table.get(hash) !== at);
      expect(wrong.length).toBe(size - new Set(hashes).size);
      const known = new Set(hashes);
      const others = Array.from({ length: 1000 }, (_, at) => mix(at, 4)).filter((hash) => !known.has(hash));
      expect(others.length).toBeGreaterThan(900);
      expect(others.filter((hash) => table.get(hash) !== -1)).toEqual([]);
    }
  });

  it("made for nothing knows nothing", () => {
    expect(new HashTable(0).get(0)).toBe(-1);
  });
});
