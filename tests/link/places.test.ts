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
    fact("geo:6", "Saint-Ours-le-Haut", 1000),
    fact("geo:7", "Saint-Ours-le-Bas", 900),
    fact("geo:8", "Saint-Malo", 500, ["geo:05", "geo:CA-QC", "geo:CA"]),
    fact("geo:9", "Winnipeg", 750_000, ["geo:CA-MB", "geo:CA"]),
    fact("geo:10", "Steinbach", 18_000, ["geo:CA-MB", "geo:CA"]),
    fact("geo:11", "Niverville", 6000, ["geo:CA-MB", "geo:CA"]),
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
  it("stays open between two towns of one size where nothing speaks for either", () => {
    const [open] = linkPlaces([place("Saint-Denis", 0, ["geo:1", "geo:2"])], lookup);
    expect(open).toMatchObject({ id: "rep:place/saint-denis", name: "Saint-Denis" });
    expect(open).not.toHaveProperty("code");
    expect(open?.candidates).toEqual([
      { id: "geo:1", name: "Saint-Denis", score: 0.53 },
      { id: "geo:2", name: "Saint-Denis", score: 0.47 },
    ]);
  });
  it("gives no candidates to what is linked, nor to what nobody knows", () => {
    const linked = linkPlaces([place("Rimouski", 0, ["geo:4"]), place("Ailleurs", 20, [])], lookup);
    expect(linked.map((entity) => entity.candidates)).toEqual([undefined, undefined]);
  });
  it("takes the finder's first choice where it is far ahead", () => {
    const mention = place("Saint-Denis", 0, ["geo:2", "geo:1"], { scores: [7, 5] });
    expect(linkPlaces([mention], lookup).map(({ id }) => id)).toEqual(["geo:2"]);
  });
  it("lets the mention that shows most decide for all of its name", () => {
    const mentions = [
      place("Saint-Denis", 0, ["geo:1", "geo:2"], { scores: [5, 4.9] }),
      place("Saint-Denis", 80, ["geo:2", "geo:1"], { scores: [9, 5] }),
    ];
    expect(linkPlaces(mentions, lookup).map(({ id, mentions: all }) => `${id} ${all.length}`)).toEqual([
      "geo:2 2",
    ]);
  });
  it.each([
    ["alone, where others begin so, stays open", [], "rep:place/saint-ours"],
    ["is the one that the article names in full", [["Saint-Ours-le-Bas", "geo:7"]], "geo:7"],
  ] as const)("a short name %s", (_, others, wanted) => {
    const mentions = [
      place("Saint-Ours", 0, ["geo:6", "geo:7"], { scores: [5, 4.8] }),
      ...others.map(([name, id], at) => place(name, 40 * (at + 1), [id])),
    ];
    expect(linkPlaces(mentions, lookup)[0]?.id).toBe(wanted);
  });
  it("takes no village of Québec where the article plays in Manitoba", () => {
    const village = place("Saint-Malo", 0, ["geo:8"]);
    const elsewhere = ["geo:9", "geo:10", "geo:11"].map((id, at) =>
      place(lookup(id)?.name ?? "", 40 * (at + 1), [id]),
    );
    expect(linkPlaces([village], lookup)[0]?.id).toBe("geo:8");
    expect(linkPlaces([village, ...elsewhere], lookup)[0]?.id).toBe("rep:place/saint-malo");
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
