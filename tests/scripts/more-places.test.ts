import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { morePlaceRows, morePlaces, parseMorePlaces } from "../../scripts/gazetteer/more-places.js";
import { fold } from "../../src/text/fold.js";

const data = (file: string): string =>
  readFileSync(new URL(`../../data/gazetteer/${file}`, import.meta.url), "utf8");

describe("a table of places written by hand", () => {
  it.each([
    ["another header", "name\ttype\taliases\n", "t.tsv:1: expected"],
    ["an unknown kind", "name\tkind\taliases\nX\tplanet\t\n", 't.tsv:2: unknown type "planet"'],
    ["an empty alias", "name\tkind\taliases\nX\ttown\tY|\n", "t.tsv:2: a form is empty"],
  ])("is refused for %s", (_, text, message) => {
    expect(() => parseMorePlaces(text, "t.tsv")).toThrow(message);
  });
});

describe("the tables of the repository", () => {
  it("name no place that the registers have, and none twice", () => {
    const registered = new Set(
      data("places.tsv")
        .split("\n")
        .slice(1)
        .map((line) => fold(line.split("\t")[1] ?? "")),
    );
    expect(morePlaceRows().filter(({ name }) => registered.has(fold(name)))).toEqual([]);
  });

  it("are compiled", () => {
    expect(data("more-places.tsv")).toBe(morePlaces());
  });
});
