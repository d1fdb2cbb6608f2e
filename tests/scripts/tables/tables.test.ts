/** The text tables of data/ as they are compiled: what is no table is refused, what is stale is told. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { compile, COMPILED, isFresh, makeFresh } from "../../../scripts/tables/compiled.js";
import { parseTable } from "../../../scripts/tables/read.js";
import { decodeTables } from "../../../src/text/tables/file.js";

const PLACES = "id\tname\ttype\tcode\tcountry\twithin\tweight\taliases\n";

function dataWith(files: Readonly<Record<string, string>>): URL {
  const folder = mkdtempSync(join(tmpdir(), "repere-tables-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["gazetteer", "lexicon"]) mkdirSync(join(folder, name));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return pathToFileURL(`${folder}/`);
}

describe("a text table", () => {
  it("may have more columns than are asked for, in any order", () => {
    const table = parseTable("more\tname\tid\nx\tA\t1\n", "t.tsv", ["id", "name"]);
    expect([table.cell(0, "id"), table.cell(0, "name"), table.cell(0, "more")]).toEqual(["1", "A", "x"]);
  });
  it.each([
    ["lacks a column", "id\n1\n", "data/t.tsv:1: no column name"],
    ["has a row too short", "id\tname\n1\tA\n2\n", "data/t.tsv:3: expected 2 columns, got 1"],
  ])("is refused where it %s", (_, text, message) => {
    expect(() => parseTable(text, "t.tsv", ["id", "name"])).toThrow(message);
  });
});

describe("the compiled file", () => {
  it("is made of the tables and made again only when one changes", () => {
    const data = dataWith({ "gazetteer/places.tsv": `${PLACES}geo:X\tX\tmunicipality\t\tCA\t\t10\t\n` });
    const path = new URL(COMPILED, data);
    expect(isFresh(data)).toBe(false);
    expect(makeFresh(data)).toBe(true);
    expect(makeFresh(data)).toBe(false);
    // Of the same length and time: only its content tells.
    writeFileSync(new URL("gazetteer/places.tsv", data), `${PLACES}geo:Y\tY\tmunicipality\t\tCA\t\t10\t\n`);
    const before = statSync(path).size;
    expect(isFresh(data)).toBe(false);
    expect(makeFresh(data)).toBe(true);
    expect(statSync(path).size).toBe(before);
    expect(decodeTables(readFileSync(path), COMPILED).table("places").column("id")(0)).toBe("geo:Y");
  });
  it("refuses a type that is none", () => {
    const data = dataWith({ "gazetteer/places.tsv": `${PLACES}geo:X\tX\thamlet\t\tCA\t\t10\t\n` });
    expect(() => compile(data)).toThrow('data/gazetteer/places.tsv:2: unknown type "hamlet"');
  });
  it("has the columns that others add", () => {
    const data = dataWith({
      "gazetteer/places.tsv": `${PLACES.trimEnd()}\twikidata\ngeo:X\tX\tregion\t\tCA\t\t10\t\tQ1\n`,
    });
    expect(decodeTables(compile(data), "test").table("places").column("wikidata")(0)).toBe("Q1");
  });
  it("is up to date, byte for byte", () => {
    const path = new URL(`../../../data/${COMPILED}`, import.meta.url);
    expect(readFileSync(path).equals(compile())).toBe(true);
  });
});
