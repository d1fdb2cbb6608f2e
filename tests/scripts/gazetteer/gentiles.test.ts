/** Inhabitants' names, from the register's shorthand; short names of towns; the compiled tables of countries and gentilés. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gentileOf } from "../../../scripts/gazetteer/gentiles.js";
import { shortOf } from "../../../scripts/tables/short-names.js";

describe("gentileOf", () => {
  it.each([
    ["Abercornien, ienne*", "Abercornien Abercornienne"],
    ["Valois, oise*", "Valois Valoise"],
    ["Beauportois,oise", "Beauportois Beauportoise"],
    ["Cèdreau, elle*", "Cèdreau Cèdrelle"],
    ["Cômier, ière", "Cômier Cômière"],
    ["Léryverain, aine*", "Léryverain Léryveraine"],
    ["Magogois, oise", "Magogois Magogoise"],
    ["Rimouskois, e*", "Rimouskois Rimouskoise"],
    ["Essipiulnu", "Essipiulnu Essipiulnu"],
  ])("%s", (text, forms) => {
    expect(gentileOf(text)?.join(" ")).toBe(forms);
  });
  it.each(["", "Boltonnois,oise*East Boltoner*, ine", "les gens de la Pointe"])("%j: none", (text) => {
    expect(gentileOf(text)).toBeUndefined();
  });
});

describe("shortOf", () => {
  it.each([
    ["Saint-Jean-sur-Richelieu", "Saint-Jean"],
    ["Asnières-sur-Seine", "Asnières"],
    ["Sainte-Agathe-des-Monts", "Sainte-Agathe"],
    ["Sorel-Tracy", "Sorel"],
    ["Vire Normandie", "Vire"],
    ["Carentan-les-Marais", "Carentan"],
    ["Saint-Éphrem-de-Beauce", "Saint-Éphrem"],
    ["L'Isle-aux-Allumettes", "L'Isle"],
  ])("%s: %s", (name, short) => {
    expect(shortOf(name)).toBe(short);
  });
  it.each(["Rimouski", "Saint-Denis", "Mont-Joli", "Val-d'Or", "Baie-Comeau", "Lac-Mégantic"])(
    "%s: none",
    (name) => {
      expect(shortOf(name)).toBeUndefined();
    },
  );
});

const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(`../../../data/gazetteer/${name}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

describe("the compiled tables", () => {
  const ids = new Set(rowsOf("places").map(([id]) => id));
  it("name places of the gazetteer: countries with their capitals, municipalities with their gentilés", () => {
    const countries = rowsOf("countries");
    const named = countries.flatMap(([id, , capital]) => [id, ...(capital === "" ? [] : [capital])]);
    expect(countries.length).toBeGreaterThan(195);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const gentiles = rowsOf("gentiles");
    expect(gentiles.length).toBeGreaterThan(1000);
    // The register has a gentilé of a few territories without inhabitants, which the gazetteer leaves out.
    expect(gentiles.filter(([id]) => !ids.has(id)).length).toBeLessThan(10);
  });
  it("have the MRCs with their codes, each once", () => {
    const codes = rowsOf("places")
      .filter(([, , type]) => type === "mrc")
      .map(([, , , code]) => code);
    expect(codes.length).toBe(87);
    expect(new Set(codes).size).toBe(87);
    expect(codes.filter((code = "") => !/^\d{3}$/.test(code))).toEqual([]);
  });
});
