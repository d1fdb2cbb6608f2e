import { describe, expect, it } from "vitest";
import { factsOfTables, parseTable } from "../../../scripts/authority/tables.js";
import type { Person } from "../../../scripts/authority/record.js";
import { authorityOf } from "../../../scripts/authority/write.js";

const OFFICES =
  "key\tscope\tmasculine\tfeminine\tportfolio\torganization\tterritories\n" +
  "eau\tca-qc\tministre de l'Eau\t\tEau\n" +
  "amos\tca-qc\tmaire d'Amos\tmairesse d'Amos\n" +
  "onu\tint\tsecrétaire général de l'ONU\tsecrétaire générale de l'ONU\n";
const TERMS = "office\tperson\tgender\tstart\tend\tcountry\taliases\n";

const facts = (rows: string, source = "own") =>
  factsOfTables([parseTable(OFFICES, "offices.tsv"), parseTable(TERMS + rows, "terms.tsv")], source);

const idsOf = (table: string): string[] =>
  table
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t").slice(0, 2).join(" "));

function persons(...parts: ReturnType<typeof facts>[]): string[] {
  return idsOf(
    authorityOf({
      persons: parts.flatMap((part) => part.persons),
      offices: parts.flatMap((part) => part.offices),
      terms: parts.flatMap((part) => part.terms),
    }).persons,
  );
}

/** What a list of members with Wikidata ids says of one of them. */
function listed(name: string, more: Partial<Person>, start: string): ReturnType<typeof facts> {
  const person: Person = { name, gender: "m", country: "CA", aliases: [], ...more };
  const office = {
    scope: "ca-qc",
    masculine: "député",
    feminine: "députée",
    portfolio: "",
    organization: "",
    territories: [],
  };
  return {
    persons: [person],
    offices: [office],
    terms: [{ person, office, start, end: "", source: "list" }],
  };
}

describe("persons of several sources", () => {
  it("are one where the name is the same, whatever its spelling, and the times are near", () => {
    expect(
      persons(
        facts("eau\tJean-Noel Roy\tm\t2015\t2018"),
        listed("Jean-Noël Roy", { wikidata: "Q7" }, "2014"),
      ),
    ).toEqual(["wd:Q7 Jean-Noel Roy"]);
  });

  it.each([
    ["of another time", { wikidata: "Q7" }, "1960"],
    ["of another gender", { wikidata: "Q7", gender: "f" }, "2014"],
    ["of another country", { country: "FR" }, "2014"],
    ["that only a list of names tells, for another office", { alone: true }, "2014"],
    ["that their author numbered", { namesake: 2 }, "2014"],
  ] satisfies [string, Partial<Person>, string][])(
    "are two where the namesake is one %s",
    (_, more, start) => {
      expect(persons(facts("eau\tJean Roy\tm\t2015\t2018"), listed("Jean Roy", more, start))).toHaveLength(2);
    },
  );

  it("are two with two Wikidata ids, and the nearest in time is the one meant", () => {
    const table = authorityOf({
      persons: [],
      offices: [],
      terms: [
        ...facts("eau\tJean Roy\tm\t2015\t2018").terms,
        ...listed("Jean Roy", { wikidata: "Q1" }, "2004").terms,
        ...listed("Jean Roy", { wikidata: "Q2" }, "2014").terms,
      ],
    }).terms;
    expect(table).toContain("wd:Q2\trep:office/ca-qc/ministre-de-l-eau\t2015\t2018\town\n");
  });

  it("are called as the first source calls them, the other spelling being an alias", () => {
    const { persons: table } = authorityOf({
      persons: [],
      offices: [],
      terms: [
        ...facts("eau\tJean-Noel Roy\tm\t2015").terms,
        ...listed("Jean-Noël Roy", { wikidata: "Q7" }, "2014").terms,
      ],
    });
    expect(table).toContain("wd:Q7\tJean-Noel Roy\tm\tCA\tJean-Noël Roy\n");
  });

  it("have one account of a term: the first source's", () => {
    const { terms } = authorityOf({
      persons: [],
      offices: [],
      terms: [
        ...facts("eau\tJean Roy\tm\t2015-02-01\t2018").terms,
        ...facts("eau\tJean Roy\tm\t2015", "list").terms,
      ],
    });
    expect(terms.trimEnd().split("\n").slice(1)).toEqual([
      "rep:person/jean-roy\trep:office/ca-qc/ministre-de-l-eau\t2015-02-01\t2018\town",
    ]);
  });
});

describe("aliases", () => {
  it("leave out the initial in the middle, and no other", () => {
    const { persons: table } = authorityOf(
      facts("eau\tThomas J. Roy\tm\t2015\neau\tJ. D. Roy\tm\t2001\t2002"),
    );
    expect(table).toContain("\tThomas J. Roy\tm\tCA\tThomas Roy\n");
    expect(table).toContain("\tJ. D. Roy\tm\tCA\t\n");
  });
});

describe("ids of namesakes", () => {
  it("are numbered by their first terms, those without dates last", () => {
    const table = authorityOf({
      persons: [],
      offices: [],
      terms: [
        ...listed("Jean Roy", { alone: true }, "").terms,
        ...facts("amos\tJean Roy\tm\t1990").terms,
        ...facts("eau\tJean Roy\tm\t1960").terms,
      ],
    }).terms;
    expect(table.match(/rep:person\/\S+\t\S+\t\d*/g)).toEqual([
      "rep:person/jean-roy\trep:office/ca-qc/ministre-de-l-eau\t1960",
      "rep:person/jean-roy-2\trep:office/ca-qc/maire-d-amos\t1990",
      "rep:person/jean-roy-3\trep:office/ca-qc/depute\t",
    ]);
  });
});

describe("a table written by hand", () => {
  it("gives an office of several countries no country, and its holder the one said", () => {
    const { persons: table, offices } = authorityOf(facts("onu\tAda Roy\tf\t2001\t\tSN"));
    expect(table).toContain("rep:person/ada-roy\tAda Roy\tf\tSN\t\n");
    expect(offices).toContain("rep:office/int/secretaire-general-de-l-onu\t\tsecrétaire général de l'ONU\t");
  });

  it.each([
    ["an unknown office", "air\tJean Roy\tm\t2015", "terms.tsv:2: unknown office"],
    ["a day that is none", "eau\tJean Roy\tm\t2015-02-30", 'terms.tsv:2: "2015-02-30" is no date'],
    ["an end before the start", "eau\tJean Roy\tm\t2015\t2014-12", "terms.tsv:2: ends before it starts"],
    ["two genders", "eau\tJean Roy\tm\t2015\neau\tJean Roy\tf\t2016", "two genders for Jean Roy"],
  ])("is refused for %s", (_, row, message) => {
    expect(() => facts(row)).toThrow(message);
  });
});
