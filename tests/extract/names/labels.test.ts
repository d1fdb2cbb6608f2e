/** Labels of tokens and the names that they stand for. */
import { describe, expect, it } from "vitest";
import { mayFollow, namesIn, wellFormed, writeName } from "../../../src/extract/names/model/labels.js";

const [BEGIN, INSIDE, LAST, WHOLE] = [1, 2, 3, 4];
const PLACE = 4;

describe("labels", () => {
  it("a name goes on until its last word, and in its own kind", () => {
    expect(mayFollow(undefined, BEGIN)).toBe(true);
    expect(mayFollow(BEGIN, LAST)).toBe(true);
    expect(mayFollow(LAST, WHOLE)).toBe(true);
    expect(mayFollow(BEGIN, LAST + PLACE)).toBe(false);
    expect(mayFollow(0, INSIDE)).toBe(false);
    expect(mayFollow(BEGIN, undefined)).toBe(false);
  });

  it("a name that the bounds of a sentence cut is none", () => {
    const labels = Uint8Array.of(BEGIN, LAST, 0, WHOLE, BEGIN, INSIDE, LAST);
    expect([...wellFormed(labels)]).toEqual([...labels]);
    expect([...wellFormed(labels.slice(1, 6))]).toEqual([0, 0, WHOLE, 0, 0]);
  });

  it("labels are names again", () => {
    const labels = new Uint8Array(6);
    writeName(labels, 0, 0, 2);
    writeName(labels, 1, 4, 4);
    expect([...labels]).toEqual([BEGIN, INSIDE, LAST, 0, WHOLE + PLACE, 0]);
    expect(namesIn(labels)).toEqual([{ kind: 0, first: 0, end: 3 }, { kind: 1, first: 4, end: 5 }]); // prettier-ignore
  });
});
