/** The data folder: read whole, checked, frozen. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { DATA, loadNamesModel, loadResources, withNames } from "../src/resources.js";

const resources = loadResources();
const places = [...resources.places];

describe("the resources of the package", () => {
  it("are frozen", () => {
    expect(Object.isFrozen(resources)).toBe(true);
  });
  it("hold the seventeen regions of Québec under their codes", () => {
    const regions = places.filter(({ id }) => /^geo:CA-QC-\d\d$/.test(id));
    expect(regions.map(({ code }) => code).sort()).toEqual(
      Array.from({ length: 17 }, (_, i) => `CA-QC-${String(i + 1).padStart(2, "0")}`),
    );
  });
  it("have one fact an id, and every place lies in places that are there", () => {
    const ids = places.map(({ id }) => id);
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    const missing = new Set(places.flatMap(({ within }) => within.filter((id) => !known.has(id))));
    expect([...missing]).toEqual([]);
  });
  it("have names without stray spaces, of letters", () => {
    const odd = places.filter(({ name }) => name !== name.trim() || !/\p{L}/u.test(name));
    expect(odd.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });
  it("have shares of women between 0 and 1", () => {
    const odd = [...resources.firstNames].filter(
      ([, { female = 0, count }]) => !(female >= 0 && female <= 1 && count >= 0),
    );
    expect(odd).toEqual([]);
  });
  it("say their version, the same each time", () => {
    expect(resources.versions).toEqual(loadResources().versions);
    expect(resources.versions.gazetteer).toMatch(/^[0-9a-f]{12}$/);
  });
  it("say another version of the models for each tagger of names that is plugged in", () => {
    const { versions } = resources;
    const one = withNames(versions, { name: "stations", version: "1" });
    const two = withNames(versions, { name: "stations", version: "2" });
    expect(new Set([versions.model, one.model, two.model]).size).toBe(3);
    expect({ ...two, model: versions.model }).toEqual(versions);
  });
});

describe("a damaged data folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "repere-data-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const copy = (name: string): void =>
    cpSync(new URL(name, DATA), join(folder, "data", name), { recursive: true });
  beforeAll(() => {
    cpSync(new URL("../package.json", DATA), join(folder, "package.json"));
    for (const part of ["gazetteer", "lexicon", "taxonomy", "model", "authority", "compiled"]) copy(part);
  });
  /** The copy of the data with one file changed, or gone. */
  const damaged = (name: string, content: string | undefined): URL => {
    if (content === undefined) rmSync(join(folder, "data", name));
    else writeFileSync(join(folder, "data", name), content);
    return pathToFileURL(join(folder, "data/"));
  };
  it.each([
    ["a file is missing", "lexicon/titles.tsv", undefined, "titles.tsv cannot be read; reinstall repere"],
    [
      "a row lacks a cell",
      "lexicon/titles.tsv",
      "m\tf\tkind\nmaire\tmairesse\n",
      "data/lexicon/titles.tsv:2: expected 3 columns, got 2",
    ],
    [
      "a table changed and was not compiled",
      "gazetteer/organizations.tsv",
      "name\ttype\taliases\nX\tcompany\t\n",
      "data/compiled/tables.bin is older than data/gazetteer/organizations.tsv; run npx tsx scripts/compile-tables.ts",
    ],
    ["the tables are none", "compiled/tables.bin", "no tables", "tables.bin: not a file of tables"],
    ["the tables are missing", "compiled/tables.bin", undefined, "tables.bin cannot be read"],
    [
      "the model of names is missing",
      "model/names.bin",
      undefined,
      "names.bin cannot be read; reinstall repere",
    ],
  ])("is refused where %s", (_, name, content, message) => {
    const data = damaged(name, content);
    onTestFinished(() => copy(name));
    expect(() => loadResources(data)).toThrow(
      expect.objectContaining({
        code: "CONFIGURATION",
        message: expect.stringContaining(message) as string,
      }) as Error,
    );
  });
  it("says so of a model of names that is none", () => {
    const data = damaged("model/names.bin", "no model");
    onTestFinished(() => copy("model/names.bin"));
    expect(() => loadNamesModel(data)).toThrow(
      expect.objectContaining({ code: "CONFIGURATION", where: "data/model/names.bin" }) as Error,
    );
  });
  it("has another version of the models once the model of names changed", () => {
    const data = damaged("model/names.bin", "another model");
    onTestFinished(() => copy("model/names.bin"));
    expect(loadResources(data).versions).not.toEqual(resources.versions);
    expect({ ...loadResources(data).versions, model: resources.versions.model }).toEqual(resources.versions);
  });
});
