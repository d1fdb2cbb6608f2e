/** What is known beforehand of names and words. */
import { describe, expect, it } from "vitest";
import { KNOWN, SEED } from "../../../../src/extract/names/model/known-names.js";
import { hashOf, mix } from "../../../../src/model/hash.js";
import { knownOf } from "./support.js";

const known = knownOf({
  names: {
    first: ["Victoria"],
    last: ["Victoria"],
    city: ["Trois-Rivières", "Victoria"],
    place: ["Trois-Rivières Ouest"],
  },
  words: {
    common: ["sante"],
    title: ["ministre"],
    head: ["ministere"],
    organizationPart: ["banque:3"],
    letterCase: ["sante:2"],
  },
});

describe("what is known of names", () => {
  const bits = (...parts: string[]): number => known.bits(parts.map(hashOf).reduce(mix, SEED));

  it("stands under all parts of a name, and its beginnings lead there", () => {
    expect(bits("trois", "rivieres")).toBe(KNOWN.city | KNOWN.prefix);
    expect(bits("trois")).toBe(KNOWN.prefix);
    expect(bits("trois", "rivieres", "ouest")).toBe(KNOWN.place);
    expect(bits("rivieres", "trois")).toBe(0);
    expect(bits("victoria")).toBe(KNOWN.first | KNOWN.last | KNOWN.city);
  });

  it("tells words from names under the same hash", () => {
    expect(known.isCommon(hashOf("sante"))).toBe(true);
    expect(known.isCommon(hashOf("ministere"))).toBe(false);
    expect(known.isHead(hashOf("ministere"))).toBe(true);
    expect(known.isTitle(hashOf("ministre"))).toBe(true);
    expect(known.isTitle(hashOf("ministere"))).toBe(false);
    expect(known.inOrganizations(hashOf("banque"))).toBe(3);
    expect(known.inOrganizations(hashOf("sante"))).toBe(0);
    expect(known.letterCase(hashOf("sante"))).toBe(2);
    expect(known.letterCase(hashOf("banque"))).toBe(0);
  });
});
