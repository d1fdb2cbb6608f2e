/** What a plugged-in tagger may answer, and what is made of it. */
import { describe, expect, it } from "vitest";
import { settleTagged } from "../../../src/extract/names/settle-tagged.js";
import type { TaggedName } from "../../../src/extract/names/sequence-tagger.js";
import { createLayer } from "../../../src/text/layer.js";

const layers = [
  createLayer("title", "Amos vote"),
  createLayer("body", "La Ville de Val-d'Or ferme le pont."),
];
const name = (start: number, end: number, more: Partial<TaggedName> = {}): TaggedName => ({
  field: "body", kind: "place", confidence: 0.5, start, end, ...more,
}); // prettier-ignore

describe("what a tagger answers", () => {
  it("is put in the order of the text, title first", () => {
    const found = settleTagged([name(12, 20), name(0, 4, { field: "title" }), name(3, 8)], layers);
    expect(found.map(({ field, start }) => `${field} ${start}`)).toEqual(["title 0", "body 3", "body 12"]);
  });
  it("loses what lies within a longer name, before or behind it", () => {
    expect(settleTagged([name(12, 20), name(3, 20), name(3, 8), name(16, 24)], layers)).toEqual([
      name(3, 20),
    ]);
  });
  it("keeps the surer of two that are equally long", () => {
    const [sure, unsure] = [name(12, 20, { confidence: 0.9 }), name(12, 20, { kind: "organization" })];
    expect(settleTagged([unsure, sure], layers)).toEqual([sure]);
  });
  it.each<[what: string, TaggedName]>([
    ["beyond the text", name(12, 99)],
    ["without a character", name(12, 12)],
    ["at half a character", name(1.5, 4)],
    ["of an unknown kind", name(12, 20, { kind: "gang" as never })],
    ["surer than sure", name(12, 20, { confidence: 1.5 })],
    ["of unknown confidence", name(12, 20, { confidence: NaN })],
  ])("is refused: a name %s", (_, wrong) => {
    expect(() => settleTagged([wrong], layers)).toThrow(
      expect.objectContaining({ code: "CONFIGURATION" }) as Error,
    );
  });
});
