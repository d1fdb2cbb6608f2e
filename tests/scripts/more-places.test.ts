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
  it("add to the gazetteer no place that a register has of that type and name", () => {
    const rows = data("places.tsv").trim().split("\n").slice(1).map((line) => line.split("\t")); // prettier-ignore
    const ours = new Set(morePlaceRows().map(({ name }) => fold(name)));
    const keyOf = ([, name = "", type = ""]: string[]): string => `${type} ${fold(name)}`;
    const registered = new Set(rows.filter(([, , , code]) => code !== "").map(keyOf));
    const added = rows.filter(([, name = "", , code]) => code === "" && ours.has(fold(name)));
    expect(added.length).toBeGreaterThan(1000);
    expect(added.filter((row) => registered.has(keyOf(row))).map(keyOf)).toEqual([]);
  });

  it("are compiled", () => {
    expect(data("more-places.tsv")).toBe(morePlaces());
  });
});
