import { describe, expect, it } from "vitest";
import {
  ambiguousRows,
  organizationRows,
  parseOrganizations,
  unique,
  uniqueNames,
} from "../../scripts/gazetteer/organization-tables.js";

const HEADER = "name\ttype\taliases\tcountry\n";
/** Rows without a country get one. */
const table = (rows: string, country = "CA"): string => HEADER + rows.replaceAll("\n", `\t${country}\n`);

describe("a table of organizations", () => {
  it("gives name, type, aliases and the line of each row", () => {
    expect(
      parseOrganizations(
        table("Revenu Québec\tinstitution\tRQ|Revenu Qc\nÉquiterre\tassociation\t\n"),
        "t.tsv",
      ),
    ).toEqual([
      {
        name: "Revenu Québec",
        type: "institution",
        aliases: ["RQ", "Revenu Qc"],
        country: "CA",
        origin: "t.tsv:2",
      },
      { name: "Équiterre", type: "association", aliases: [], country: "CA", origin: "t.tsv:3" },
    ]);
  });

  it.each([
    ["another header", "nom\ttype\n", "t.tsv:1: expected"],
    ["a missing column", table("X\tcompany\n"), "t.tsv:2: expected 4 columns, got 3"],
    ["a country that is none", table("X\tcompany\t\n", "Canada"), 't.tsv:2: no country "Canada"'],
    ["an unknown type", table("X\tgang\t\n"), 't.tsv:2: unknown type "gang"'],
    ["an empty alias", table("X\tcompany\tA||B\n"), "t.tsv:2: a form is empty"],
    ["a space before the name", table(" X\tcompany\t\n"), "t.tsv:2: a form is empty or has spaces"],
  ])("is refused for %s", (_, text, message) => {
    expect(() => parseOrganizations(text, "t.tsv")).toThrow(message);
  });
});

describe("the rows of all tables together", () => {
  const rows = (text: string) => parseOrganizations(table(text), "t.tsv");

  it("may share an acronym", () => {
    const shared = rows(
      "Cour suprême du Canada\tinstitution\tCSC\nService correctionnel du Canada\tinstitution\tCSC\n",
    );
    expect(unique(shared)).toEqual(shared);
  });

  it("are refused where one name stands twice, accents and case aside", () => {
    expect(() => unique(rows("Sépaq\tinstitution\t\nSEPAQ\tinstitution\t\n"))).toThrow(
      't.tsv:3: "SEPAQ" stands already at t.tsv:2',
    );
  });

  it("may share a name in two countries", () => {
    const shared = [
      ...rows("Cour des comptes\tinstitution\t\n"),
      ...parseOrganizations(table("Cour des comptes\tinstitution\t\n", "FR"), "u.tsv"),
    ];
    expect(unique(shared)).toEqual(shared);
  });

  it("are refused where one is another's alias", () => {
    expect(() => unique(rows("SAQ\tcompany\t\nSociété des alcools du Québec\tcompany\tSAQ\n"))).toThrow(
      't.tsv:3: the alias "SAQ" is the name of t.tsv:2',
    );
  });
});

describe("the ambiguous rows", () => {
  const rows = (text: string) => parseOrganizations(table(text), "t.tsv");

  it("may have for alias the name of another: that is what makes them ambiguous", () => {
    const shared = rows("Mila\tcompany\t\nFondation Mira\tassociation\tMila\n");
    expect(uniqueNames(shared)).toEqual(shared);
  });

  it("are refused where one name stands twice", () => {
    expect(() => uniqueNames(rows("Orange\tcompany\t\nORANGE\tmedia\t\n"))).toThrow(
      't.tsv:3: "ORANGE" stands already at t.tsv:2',
    );
  });
});

describe("the tables of the repository", () => {
  it("hold no organization twice", () => {
    expect(organizationRows().length).toBeGreaterThan(400);
    expect(ambiguousRows().map(({ name }) => name)).toContain("Orange");
  });
});
