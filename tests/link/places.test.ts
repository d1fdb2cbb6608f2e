/** Places by id; homonyms told apart by what else the article names. */
import { describe, expect, it } from "vitest";
import { linkPlaces } from "../../src/link/places.js";
import type { PlaceFact } from "../../src/types.js";
import { place } from "./mentions.js";

const fact = (id: string, name: string, weight: number, within: readonly string[] = []): PlaceFact => ({
  id, name, weight, within, type: "municipality", code: id.slice(-5), country: "CA", aliases: [],
}); // prettier-ignore
const FACTS = new Map(
  [
    fact("geo:1", "Saint-Denis", 900, ["geo:16"]),
    fact("geo:2", "Saint-Denis", 800, ["geo:01"]),
    fact("geo:3", "Saint-Denis", 90_000, ["geo:FR"]),
    fact("geo:4", "Rimouski", 48_000, ["geo:01"]),
    fact("geo:5", "Beloeil", 24_000, ["geo:16"]),
  ].map((known) => [known.id, known]),
);
const lookup = (id: string): PlaceFact | undefined => FACTS.get(id);

describe("linkPlaces", () => {
  it("makes one place of all its mentions, under its own name and code", () => {
    const [only, ...rest] = linkPlaces(
      [place("RIMOUSKI", 0, ["geo:4"]), place("Rimouski", 40, ["geo:4"], { confidence: 0.95 })],
      lookup,
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      id: "geo:4",
      name: "Rimouski",
      code: "geo:4",
      within: ["geo:01"],
      confidence: 0.95,
    });
    expect(only?.mentions.map(({ text }) => text)).toEqual(["RIMOUSKI", "Rimouski"]);
  });
  it("names what nobody knows after its text", () => {
    const [unknown] = linkPlaces([place("lac des Sables", 0, [])], lookup);
    expect(unknown).toMatchObject({ id: "rep:place/lac-des-sables", name: "lac des Sables", within: [] });
    expect(unknown).not.toHaveProperty("code");
  });
  it("takes the finder's first choice where nothing speaks for another", () => {
    expect(linkPlaces([place("Saint-Denis", 0, ["geo:1", "geo:2"])], lookup).map(({ id }) => id)).toEqual([
      "geo:1",
    ]);
  });
  it.each([
    ["Rimouski", "geo:4", "geo:2"],
    ["Beloeil", "geo:5", "geo:1"],
  ])("takes the homonym of the region of %s", (name, neighbour, wanted) => {
    const mentions = [place("Saint-Denis", 0, ["geo:1", "geo:2"]), place(name, 40, [neighbour])];
    expect(linkPlaces(mentions, lookup).map(({ id }) => id)).toEqual([wanted, neighbour]);
  });
  it("does not leave a city for a village", () => {
    const mentions = [place("Saint-Denis", 0, ["geo:3", "geo:2"]), place("Rimouski", 40, ["geo:4"])];
    expect(linkPlaces(mentions, lookup)[0]?.id).toBe("geo:3");
  });
  it("reads all mentions of one name alike, wherever they stand", () => {
    const mentions = [
      place("Saint-Denis", 0, ["geo:1", "geo:2"]),
      place("Rimouski", 40, ["geo:4"]),
      place("Saint-Denis", 80, ["geo:1", "geo:2"]),
    ];
    const [town] = linkPlaces(mentions, lookup);
    expect(town?.mentions.map(({ start }) => start)).toEqual([0, 80]);
  });
});
