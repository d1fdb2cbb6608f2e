/** Names of the gazetteer as they stand in a text, before anything is decided. */
import { describe, expect, it } from "vitest";
import { createPlaceIndex, findPlaceHits } from "../../src/extract/gazetteer.js";
import { createLayer } from "../../src/text/layer.js";
import type { PlaceFact } from "../../src/types.js";

const fact = (id: string, name: string, weight: number, aliases: readonly string[] = []): PlaceFact => ({
  id, name, weight, aliases, type: "municipality", code: undefined, country: "CA", within: [],
}); // prettier-ignore
const index = createPlaceIndex(
  [
    fact("a", "Saint-Denis", 900),
    fact("b", "Saint-Denis", 90_000),
    fact("c", "Saint-Denis-de-Brompton", 4000),
    fact("d", "Nord", 50, ["Nord-Est"]),
    fact("e", "bande de Gaza", 2_000_000),
  ],
  new Set(["nord"]),
);
const hits = (text: string) =>
  findPlaceHits(createLayer("body", text), index).map(({ start, end, common, places }) => ({
    text: text.slice(start, end),
    common,
    ids: places.map(({ id }) => id),
  }));

describe("findPlaceHits", () => {
  it("gives all places of a name, the largest first", () => {
    expect(hits("À Saint-Denis, il neige.")).toEqual([
      { text: "Saint-Denis", common: false, ids: ["b", "a"] },
    ]);
  });
  it("takes the longest name", () => {
    expect(hits("À St-Denis de Brompton, il neige.")).toEqual([
      { text: "St-Denis de Brompton", common: false, ids: ["c"] },
    ]);
  });
  it("says which are words as well", () => {
    expect(hits("Le Nord gèle, le Nord-Est aussi.").map(({ text, common }) => [text, common])).toEqual([
      ["Nord", true],
      ["Nord-Est", false],
    ]);
  });
  it("wants a capital, but for the few names that have none", () => {
    expect(hits("au nord de saint-denis")).toEqual([]);
    expect(hits("dans la bande de Gaza").map(({ text }) => text)).toEqual(["bande de Gaza"]);
  });
  it("knows each place by its id", () => {
    expect(index.byId.get("c")?.name).toBe("Saint-Denis-de-Brompton");
    expect([index.isCommon("nord"), index.isCommon("saint")]).toEqual([true, false]);
  });
});
