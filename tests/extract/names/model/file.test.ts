/** The file of the recognizer: what is written is read again, what is no such file is refused by name. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RepereError } from "../../../../src/errors.js";
import {
  chainOf,
  decodeNames,
  encodeNames,
  type NamesParts,
} from "../../../../src/extract/names/model/file.js";
import { LABELS, mayFollow } from "../../../../src/extract/names/model/labels.js";

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const rising = fc
  .uniqueArray(fc.oneof(word, fc.constantFrom(0, 127, 128, 16_383, 16_384, 2 ** 32 - 1)), { maxLength: 30 })
  .map((hashes) => Uint32Array.from(hashes).sort());
const STEPS = Float64Array.from({ length: LABELS ** 2 }, (_, at) =>
  mayFollow(Math.floor(at / LABELS), at % LABELS) ? (at % 17) / 8 : -Infinity,
);

const parts = fc.tuple(rising, rising, fc.integer()).chain(([known, hashes]) =>
  fc
    .record({
      values: fc.array(fc.nat(65_535), { minLength: known.length, maxLength: known.length }),
      counts: fc.array(fc.nat(LABELS), { minLength: hashes.length, maxLength: hashes.length }),
      unit: fc.double({ min: 1e-6, max: 10, noNaN: true }),
      seed: fc.nat(1000),
    })
    .map(({ values, counts, unit, seed }): NamesParts => {
      const starts = Uint32Array.from([0, ...counts]);
      for (let row = 1; row < starts.length; row++) starts[row]! += starts[row - 1]!;
      const cells = starts.at(-1)!;
      return {
        version: `v${seed}`,
        entries: { hashes: known, values: Uint16Array.from(values) },
        weights: {
          hashes,
          starts,
          labels: Uint8Array.from({ length: cells }, (_, at) => (at * 7 + seed) % LABELS),
          values: Int8Array.from({ length: cells }, (_, at) => ((at * 31 + seed) % 256) - 128),
        },
        unit,
        steps: STEPS,
        curves: { person: [[0.5, 0.25], [1, 0.75]] },
      };
    }),
); // prettier-ignore

const SMALL: NamesParts = {
  version: "small",
  entries: { hashes: Uint32Array.of(5, 300, 70_000), values: Uint16Array.of(1, 2, 300) },
  weights: {
    hashes: Uint32Array.of(9, 4_000_000_000),
    starts: Uint32Array.of(0, 1, 3),
    labels: Uint8Array.of(1, 2, 20),
    values: Int8Array.of(-128, 5, 127),
  },
  unit: 0.5,
  steps: STEPS,
  curves: {},
};

/** What reading it throws; undefined where it is read. */
function thrownBy(bytes: Buffer): unknown {
  try {
    decodeNames(bytes, "data/model/names.bin");
  } catch (error) {
    return error;
  }
  return undefined;
}

function refusal(bytes: Buffer): RepereError {
  const error = thrownBy(bytes);
  if (error instanceof RepereError) return error;
  throw new Error("it was not refused", { cause: error });
}

/** The file with another header. */
function withHeader(change: (header: Record<string, unknown>) => unknown): Buffer {
  const bytes = encodeNames(SMALL);
  const end = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, end)) as Record<string, unknown>;
  const text = Buffer.from(JSON.stringify(change(header)));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, bytes.subarray(end)]);
}

describe("the file of the recognizer", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(parts, (one) => {
        const model = decodeNames(encodeNames(one), "names.bin");
        const { version, entries, weights, unit, curves } = model;
        expect({ version, entries, weights, unit, curves }).toEqual({
          version: one.version, entries: one.entries, weights: one.weights, unit: one.unit, curves: one.curves,
        }); // prettier-ignore
        expect(model.chain).toEqual(chainOf(STEPS));
        for (const [row, hash] of one.weights.hashes.entries()) expect(model.rows.get(hash)).toBe(row);
        for (const [at, hash] of one.entries.hashes.entries())
          expect(model.known.bits(hash)).toBe(one.entries.values[at]);
      }),
    );
  });

  it("cut anywhere is refused, and the refusal names it", () => {
    const bytes = encodeNames(SMALL);
    for (let length = 0; length < bytes.length; length++) {
      const error = refusal(bytes.subarray(0, length));
      expect(error.code).toBe("CONFIGURATION");
      expect(error.where).toBe("data/model/names.bin");
      expect(error.message).toContain("data/model/names.bin: ");
    }
    expect(decodeNames(bytes, "names.bin").version).toBe("small");
  });

  it.each<[string, Buffer, RegExp]>([
    ["text", Buffer.from("Le maire de Matane habite Sion."), /expected a model of names/],
    ["zeros", Buffer.alloc(100), /expected a model of names/],
    ["null", withHeader(() => null), /expected the format repere-names\/1, got undefined/],
    ["another format", withHeader((header) => ({ ...header, format: "repere-names/9" })), /got repere-names\/9/],
    ["no steps", withHeader((header) => ({ ...header, steps: undefined })), /expected the steps of 21 labels/],
    ["steps of other labels", withHeader((header) => ({ ...header, steps: [0, 1] })), /expected the steps/],
    ["no unit", withHeader((header) => ({ ...header, unit: undefined })), /expected a unit above 0, got undefined/],
    ["rows below 0", withHeader((header) => ({ ...header, rows: -1 })), /got -1/],
    ["more than there can be", withHeader((header) => ({ ...header, known: 1e12 })), /got 1000000000000/],
    ["a count that is none", withHeader((header) => ({ ...header, cells: "3" })), /got 3/],
    ["too few cells", withHeader((header) => ({ ...header, cells: 2 })), /do not fit together/],
    ["labels that are none", encodeNames({ ...SMALL, weights: { ...SMALL.weights, labels: Uint8Array.of(1, 2, 21) } }), /labels below 21/],
  ])("refuses %s", (_, bytes, message) => {
    expect(refusal(bytes).message).toMatch(message);
    expect(refusal(bytes).code).toBe("CONFIGURATION");
  }); // prettier-ignore

  it("of random bytes never fails otherwise", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(400), (noise, at) => {
        const bytes = encodeNames(SMALL);
        bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
        const error = thrownBy(bytes);
        expect(error === undefined || error instanceof RepereError).toBe(true);
      }),
    );
  });
});
