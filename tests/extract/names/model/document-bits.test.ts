/** What the places of a document show of a word. */
import { describe, expect, it } from "vitest";
import { addGroups, documentBits } from "../../../../src/extract/names/model/document-bits.js";
import { createLook } from "../../../../src/extract/names/model/word.js";
import { createLayer } from "../../../../src/text/layer.js";
import { knownOf } from "./support.js";

const known = knownOf({ names: { first: ["Julie"] }, words: { title: ["ministre"], head: ["usine"] } });
const bitsOf = (...texts: readonly string[]): ReadonlyMap<string, number> =>
  documentBits(texts.map((text) => createLayer("body", text)), known, createLook(known)); // prettier-ignore
const of = (word: string, ...texts: readonly string[]): number => bitsOf(...texts).get(word) ?? 0;

describe("the bits of a document", () => {
  it.each([
    ["a civility", "On a vu Mme Roy hier."],
    ["a first name", "On a vu Julie Roy hier."],
    ["a title", "On a vu la ministre Roy hier."],
    ["a preposition of places", "On va à Roy hier."],
    ["an article", "On a vu la Roy hier."],
    ["brackets", "On a vu (Roy) hier."],
    ["a comma", "On a vu cela, Roy hier."],
    ["a head of organizations", "On a vu usine Roy hier."],
    ["a verb of saying", "On a vu que Roy dit oui."],
    ["a small letter", "On a vu le roy hier."],
    ["the beginning of a name", "On a vu Roy Belleau hier."],
    ["the middle of a name", "On a vu Saint Roy Belleau hier."],
  ])("tell %s from a word amid others", (_, text) => {
    const plain = of("roy", "On a vu bien Roy hier.");
    expect(plain).not.toBe(0);
    expect(of("roy", text)).not.toBe(plain);
    expect(of("roy", text)).not.toBe(0);
  });

  it("add up over sentences and fields, whatever the case", () => {
    const [one, other] = ["On a vu Mme Roy.", "On va à ROY."];
    const both = of("roy", one, other);
    expect(both & of("roy", one)).toBe(of("roy", one));
    expect(both & of("roy", other)).toBe(of("roy", other));
    expect(both).not.toBe(of("roy", one) | of("roy", other)); // Seen again.
    expect(of("roy", `${one} ${other}`)).toBe(both);
  });

  it("look over no bound of sentences, at no sign and no number", () => {
    expect(of("roy", "Il a vu Mme. Belle nuit! Roy dort.")).toBe(of("roy", "Roy dort."));
    const bits = bitsOf("Le 12, « Roy » !");
    expect([...bits.keys()].sort()).toEqual(["le", "roy"]);
  });
});

it("a small word has no groups, a large one has some of its own, a document's first word too", () => {
  const layer = createLayer("body", "Roy voit Mme Roy.");
  const bits = documentBits([layer], known, createLook(known));
  const groupsOf = (at: number): number[] => {
    const found: number[] = [];
    addGroups(bits, layer.tokens[at]!, (template) => void found.push(template));
    return found;
  };
  expect(groupsOf(0).length).toBeGreaterThan(2);
  expect(new Set(groupsOf(0)).size).toBe(groupsOf(0).length);
  expect(groupsOf(1)).toEqual([]);
});
