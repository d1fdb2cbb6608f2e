/** Members of the Assemblée nationale: the register by legislature, and ridings with days written by hand. */
import { nameKey } from "../../src/text/fold.js";
import { readTable, type Row } from "../gazetteer/tables.js";
import { overlap } from "./edtf.js";
import { of } from "./french.js";
import { memberRows } from "./members.js";
import { riding } from "./places.js";
import { factsOf, groupBy, type Gender, type Office, type Person, type Source, type Term } from "./record.js";

/** Members of 1960 and since: an article of our days that names a Tremblay of 1890 does not exist. */
const FIRST_LEGISLATURE = 26;

/** Days of the general elections. */
const ELECTIONS: Readonly<Record<number, string>> = {
  26: "1960-06-22", 27: "1962-11-14", 28: "1966-06-05", 29: "1970-04-29", 30: "1973-10-29", 31: "1976-11-15",
  32: "1981-04-13", 33: "1985-12-02", 34: "1989-09-25", 35: "1994-09-12", 36: "1998-11-30", 37: "2003-04-14",
  38: "2007-03-26", 39: "2008-12-08", 40: "2012-09-04", 41: "2014-04-07", 42: "2018-10-01", 43: "2022-10-03",
}; // prettier-ignore

const MEMBER: Office = {
  scope: "ca-qc",
  masculine: "député",
  feminine: "députée",
  portfolio: "",
  organization: "Assemblée nationale du Québec",
  territories: [],
};

const YEAR = 4;

export const quebecMembers: Source = (shared) => {
  const dissolutions = dissolutionsOf(shared);
  const members = readTable(new URL("people/quebec_mnas.tsv", shared), "\t")
    .map((row) => memberOf(row))
    .filter(({ legislatures }) => legislatures.length > 0)
    .sort((one, other) => (one.legislatures[0] ?? 0) - (other.legislatures[0] ?? 0));
  // Of two of one name the one elected last: our table begins where most of these sit.
  const byName = new Map(members.map(({ person }) => [person.name, person]));
  const sure = ridingTerms(byName, dissolutions);
  const sureOf = groupBy(sure, ({ person }) => nameKey(person.name));
  const listed = members.flatMap(({ person, legislatures }) => {
    const known = sureOf.get(nameKey(person.name)) ?? [];
    // By riding is the better account; the list knows neither by-elections nor who left before the end.
    const isTold = (legislature: number): boolean =>
      known.some((term) => overlap(term, days(legislature, dissolutions)));
    const termsOf = (numbers: readonly number[], source: string): Term[] =>
      runs(numbers).map(([first, last]) => ({
        person,
        office: MEMBER,
        start: ELECTIONS[first]?.slice(0, YEAR) ?? "",
        end: dissolutions.get(last)?.slice(0, YEAR) ?? "",
        source,
      }));
    const untold = legislatures.filter((legislature) => !isTold(legislature));
    return termsOf(untold, "assnat-2025").concat(termsOf(legislatures.filter(isTold), ""));
  });
  return factsOf([...sure, ...listed]);
};

function memberOf(row: Row): { person: Person; legislatures: number[] } {
  const id = row["wikidata"] ?? "";
  const gender: Gender = row["gender"] === "F" ? "f" : row["gender"] === "M" ? "m" : "";
  const person = {
    name: `${row["first_name"] ?? ""} ${row["last_name"] ?? ""}`.replaceAll("’", "'").replace(/\s+/g, " "),
    gender,
    country: "CA",
    aliases: [],
    ...(id === "" ? {} : { wikidata: id }),
  };
  const legislatures = (row["legislatures"] ?? "").split(" ").map(Number);
  return { person, legislatures: legislatures.filter((number) => number >= FIRST_LEGISLATURE) };
}

const days = (legislature: number, dissolutions: ReadonlyMap<number, string>) => ({
  start: ELECTIONS[legislature] ?? "",
  end: dissolutions.get(legislature) ?? "",
});

/** [36, 37, 40] as [36, 37] and [40, 40]. */
function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open !== undefined && open[1] === number - 1) open[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function dissolutionsOf(shared: URL): Map<number, string> {
  const days = new Map<number, string>();
  for (const row of readTable(new URL("people/quebec_legislature_sessions.csv", shared), ","))
    if ((row["dissolution"] ?? "") !== "") days.set(Number(row["legislature"]), row["dissolution"] ?? "");
  return days;
}

/** members/quebec-*.tsv: a day, or the number of a legislature for its election (start) and its dissolution (end). */
function ridingTerms(
  members: ReadonlyMap<string, Person>,
  dissolutions: ReadonlyMap<number, string>,
): Term[] {
  const offices = new Map<string, Office>();
  const strangers = new Map<string, Person>();
  return memberRows("quebec", "riding\tperson\tstart\tend").map(({ at, cells }): Term => {
    const [name = "", who = "", from = "", to = ""] = cells;
    const start = /^\d\d$/.test(from) ? ELECTIONS[Number(from)] : from;
    const end = /^\d\d$/.test(to) ? dissolutions.get(Number(to)) : to;
    if (start === undefined || end === undefined) throw new Error(`${at}: no such legislature`);
    const office = offices.get(name) ?? memberFor(name);
    offices.set(name, office);
    const person = members.get(who) ??
      strangers.get(who) ?? { name: who, gender: "", country: "CA", aliases: [] };
    if (!members.has(who)) strangers.set(who, person);
    return { person, office, start, end, source: "own" };
  });
}

const memberFor = (name: string): Office => ({
  ...MEMBER,
  masculine: `député ${of(name)}`,
  feminine: `députée ${of(name)}`,
  territories: riding(name),
});
