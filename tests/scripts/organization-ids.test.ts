import { describe, expect, it } from "vitest";
import { parseChanges, withIds, type NamedRow } from "../../scripts/gazetteer/organization-ids.js";

const HEADER = "name\tfrom\tto\tbody\tsuccessors\n";
const changes = (rows: string) => parseChanges(HEADER + rows, "t.tsv");
const row = (name: string, country = "CA"): NamedRow => ({ name, type: "institution", aliases: [], country });

describe("ids of organizations", () => {
  it("are of the name, and of the country where two share it", () => {
    const rows = withIds(
      [row("Régie de l'eau"), row("Cour des comptes", "FR"), row("Cour des comptes", "BE")],
      [],
    );
    expect(rows.map((cells) => cells[4])).toEqual([
      "rep:organization/regie-de-l-eau",
      "rep:organization/cour-des-comptes-fr",
      "rep:organization/cour-des-comptes-be",
    ]);
  });

  it("are one for the names that a body bore, another for its successor", () => {
    const rows = withIds(
      [row("Régie"), row("Tribunal"), row("Ancienne commission")],
      changes(
        "Régie\t1980\t2020-08-31\tTribunal\t\nTribunal\t2020-08-31\t\t\t\nAncienne commission\t\t2015\t\tTribunal\n",
      ),
    );
    expect(rows.map((cells) => cells.slice(4))).toEqual([
      ["rep:organization/tribunal", "1980", "2020-08-31", ""],
      ["rep:organization/tribunal", "2020-08-31", "", ""],
      ["rep:organization/ancienne-commission", "", "2015", "rep:organization/tribunal"],
    ]);
  });

  it.each([
    ["a date that is none", "A\tjuin 2015\t\t\t\n", "t.tsv:2: a date is"],
    ["an end before the beginning", "A\t2020\t2015\t\t\n", "t.tsv:2: ends before it begins"],
    ["a missing column", "A\t2020\t\t\n", "t.tsv:2: expected 5 columns, got 4"],
  ])("are refused for %s", (_, rows, message) => {
    expect(() => changes(rows)).toThrow(message);
  });

  it("are refused for a change of a name that nobody bears", () => {
    expect(() => withIds([row("A")], changes("B\t2020\t\t\t\n"))).toThrow('no organization "B"');
  });
});
