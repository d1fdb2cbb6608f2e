/** Labels of models as they are written about, and names out of probabilities. */
import { describe, expect, it } from "vitest";
import { decodeNames, addSoftmax } from "../../src/onnx/decode.js";
import { readLabels, type Labels } from "../../src/onnx/labels.js";

const kindsOf = (labels: Labels): (string | undefined)[] => labels.groups.map((group) => labels.kinds[group]);

describe("readLabels", () => {
  it.each([
    [
      ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"],
      [undefined, "person", "person", "place", "place"],
    ],
    [
      ["O", "I-LOC", "I-PER", "I-MISC", "I-ORG"],
      [undefined, "place", "person", undefined, "organization"],
    ],
    [
      ["PERSON", "GPE", "ORG", "WORK_OF_ART", "DATE", "O"],
      ["person", "place", "organization", "product", undefined, undefined],
    ],
    [
      ["S-Personne", "E-Lieu", "U-Organisation", "L-Événement", "O"],
      ["person", "place", "organization", "event", undefined],
    ],
  ])("reads %j", (names, kinds) => {
    expect(kindsOf(readLabels(names))).toEqual(kinds);
  });

  it("reads where in a name a label stands", () => {
    expect(readLabels(["O", "B-PER", "I-PER", "E-PER", "S-PER", "LOC"]).places).toEqual([
      "any", "begin", "inside", "end", "single", "any",
    ]); // prettier-ignore
  });

  it("lets the caller say what labels mean, by name and by whole label", () => {
    const labels = readLabels(["LABEL_0", "LABEL_1", "LABEL_2", "B-LOC", "I-LOC", "B-MISC"], {
      LABEL_0: null,
      LABEL_1: "B-person",
      LABEL_2: "I-person",
      LOC: null,
      MISC: "product",
    });
    expect(kindsOf(labels)).toEqual([undefined, "person", "person", undefined, undefined, "product"]);
    expect(labels.places.slice(1, 3)).toEqual(["begin", "inside"]);
    expect(labels.groups[1]).toBe(labels.groups[2]);
  });

  it.each<[string, string[], Record<string, never>, string, RegExp]>([
    ["no known label", ["LABEL_0", "LABEL_1"], {}, "UNSUPPORTED", /none of its labels.*LABEL_0, LABEL_1/],
    [
      "a label that is none",
      ["O", "B-PER"],
      { PRE: "person" as never },
      "USAGE",
      /labels\.PRE: the model has no such label/,
    ],
    [
      "a kind that is none",
      ["O", "B-PER"],
      { PER: "human" as never },
      "USAGE",
      /labels\.PER: expected one of person/,
    ],
  ])("refuses %s", (_, names, meanings, code, message) => {
    expect(() => readLabels(names, meanings)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

const NAMES = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"];
const LABELS = readLabels(NAMES);
const FREE = { opens: () => false, glued: () => false };
/** One row a token: the label that is likeliest, with .8; or the five probabilities. */
const rows = (...list: (string | number[])[]): Float32Array =>
  Float32Array.from(
    list.flatMap((row) => (typeof row === "string" ? NAMES.map((name) => (name === row ? 0.8 : 0.05)) : row)),
  );
const spans = (names: ReturnType<typeof decodeNames>): string[] =>
  names.map(({ firstToken, endToken, kind }) => `${firstToken}-${endToken} ${kind}`);

describe("decodeNames", () => {
  it("joins tokens of a name and parts two that touch", () => {
    expect(
      spans(decodeNames(rows("O", "B-PER", "I-PER", "B-PER", "B-LOC", "I-LOC", "O"), FREE, LABELS)),
    ).toEqual(["1-3 person", "3-4 person", "4-6 place"]);
  });

  it("takes an inside without a beginning for a beginning", () => {
    expect(spans(decodeNames(rows("I-PER", "I-PER", "I-LOC"), FREE, LABELS))).toEqual([
      "0-2 person",
      "2-3 place",
    ]);
  });

  it("weighs all labels of a kind together, and is as sure as the least sure token", () => {
    const [name] = decodeNames(rows("B-PER", [0.4, 0.2, 0.35, 0.05, 0]), FREE, LABELS);
    expect(name).toMatchObject({ firstToken: 0, endToken: 2, kind: "person" });
    expect(name?.confidence).toBeCloseTo(0.55, 5);
  });

  it("lets no name cross into the next sentence, and cuts none in the middle of a piece", () => {
    const probabilities = rows("B-PER", "I-PER");
    expect(
      spans(decodeNames(probabilities, { ...FREE, opens: (token) => token === 1 }, LABELS)),
    ).toHaveLength(2);
    const twice = rows("B-PER", "B-PER");
    expect(spans(decodeNames(twice, { ...FREE, glued: (token) => token === 1 }, LABELS))).toEqual([
      "0-2 person",
    ]);
  });

  it("ends a name where the label says so", () => {
    const labels = readLabels(["O", "B-PER", "E-PER", "S-PER"]);
    const at = (...best: number[]): Float32Array =>
      Float32Array.from(best.flatMap((label) => [0, 1, 2, 3].map((other) => (other === label ? 1 : 0))));
    expect(spans(decodeNames(at(1, 2, 2, 3, 3), FREE, labels))).toEqual([
      "0-2 person", "2-3 person", "3-4 person", "4-5 person",
    ]); // prettier-ignore
  });

  it("keeps names of unread labels out", () => {
    const labels = readLabels(["O", "B-MISC", "B-PER"]);
    expect(decodeNames(Float32Array.from([0.1, 0.6, 0.3]), FREE, labels)).toEqual([]);
  });
});

describe("addSoftmax", () => {
  it("makes probabilities, however great the scores", () => {
    const into = new Float32Array(4);
    addSoftmax(Float32Array.from([9, 1000, 1000, 1000 + Math.log(2)]), 1, 3, into, 1, 1);
    expect([...into]).toEqual([0, expect.closeTo(0.25, 4), expect.closeTo(0.25, 4), expect.closeTo(0.5, 4)]);
  });
});
