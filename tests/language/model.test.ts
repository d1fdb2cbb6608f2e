import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { BUCKETS, bucketsOf, capitalsOf, wordsOf } from "../../src/language/features.js";
import { createFrenchJudge, readModel, writeModel } from "../../src/language/model.js";
import { readLanguageTables } from "../../src/resources.js";

describe("features", () => {
  it("words keep the apostrophe that ends them", () =>
    expect(wordsOf("L'été, aujourd'hui 12 h")).toEqual(["L'", "été", "aujourd'", "hui", "h"]));

  it("a capital counts but where nearly every word has one", () => {
    expect(capitalsOf(["Le", "maire", "de", "Laval"])).toEqual([true, false, false, true]);
    expect(capitalsOf(["LE", "MAIRE", "DE", "LAVAL"])).toEqual([false, false, false, false]);
    expect(capitalsOf(["Marie", "Proulx"])).toEqual([true, true]);
  });

  it("buckets are few, in range, other ones for a capital, and the same each time", () =>
    assert(
      property(string({ minLength: 1, maxLength: 5000 }), (word) => {
        const buckets = bucketsOf(word, false);
        expect(buckets).toEqual(bucketsOf(word, false));
        expect(buckets.length).toBeLessThan(170);
        expect(buckets.every((bucket) => bucket >= 0 && bucket < BUCKETS)).toBe(true);
        expect(bucketsOf(word, true)[0]).not.toBe(buckets[0]);
      }),
    ));
});

describe("the model file", () => {
  const { model } = readLanguageTables();

  it("is read as it was written", () => expect(writeModel(readModel(model))).toEqual(new Uint8Array(model)));

  it.each([new Uint8Array(0), new Uint8Array(BUCKETS + 12), new Uint8Array(100)])(
    "is refused when it is another",
    (bytes) => expect(() => readModel(bytes)).toThrow("no language model"),
  );

  it("a text's score is the sum of its words', in any order", () => {
    const judge = createFrenchJudge(readModel(model));
    const { bias } = readModel(model);
    const [one, two, both] = ["maire", "budget", "budget maire"].map((text) => judge(text).score - bias);
    expect(both).toBeCloseTo((one ?? 0) + (two ?? 0), 9);
  });

  it("French lies above 0, English below", () => {
    const judge = createFrenchJudge(readModel(model));
    expect(judge("le maire a présenté son budget").score).toBeGreaterThan(5);
    expect(judge("the mayor presented his budget").score).toBeLessThan(-1);
    expect(judge("мэр представил бюджет").score).toBeLessThan(-5);
  });
});
