/** Mayors of Québec: larger cities with days, and the others as the Répertoire des municipalités names them in 2025, before the general election of November. */
import { nameKey, slug } from "../../src/text/fold.js";
import { readTable, type Row } from "../gazetteer/tables.js";
import { genderTeller } from "./first-names.js";
import { of } from "./french.js";
import { memberRows } from "./members.js";
import { municipality } from "./places.js";
import { factsOf, groupBy, type Office, type Person, type Source, type Term } from "./record.js";

/** Where a council is led by a chief, or there is none. */
const NO_MAYOR = /^(?:Réserve|Terre|Territoire|Gouvernement)/;

export const mayors: Source = (shared) => {
  const genderOf = genderTeller(shared);
  const rows = readTable(new URL("places/quebec_municipalities_2025.tsv", shared), "\t").filter(
    (row) => !NO_MAYOR.test(row["designation"] ?? ""),
  );
  const byName = groupBy(rows, (row) => slug(row["nom"] ?? ""));
  const listed = rows.flatMap((row): Term[] => {
    const name = nameOf(row);
    if (name === "" || nameKey(name) === "poste vacant") return [];
    const person = { name, gender: genderOf(name), country: "CA", aliases: [], alone: true };
    const one = byName.get(slug(row["nom"] ?? ""))?.length === 1;
    return [{ person, office: mayorOf(row, one), start: "", end: "", source: "mamh-2025" }];
  });
  return factsOf([...knownMayors(byName), ...listed]);
};

/** Names that the register has surname first. */
const TURNED: Readonly<Record<string, string>> = {
  "Cloutier Sylvain": "Sylvain Cloutier",
  "Paré Yvan": "Yvan Paré",
  "Parr Gabrielle": "Gabrielle Parr",
  "Péloquin Patrick": "Patrick Péloquin",
};

/** The name as a newspaper writes it: no honorific, one blank. */
function nameOf(row: Row): string {
  const name = (row["maire"] ?? "")
    .trim()
    .replaceAll("’", "'")
    .replace(/ {2,}/g, " ")
    .replaceAll(" - ", "-")
    .replace(/^(?:Soeur|Père) /, "");
  return TURNED[name] ?? name;
}

/** Larger cities with days and predecessors, written by hand. */
function knownMayors(byName: ReadonlyMap<string, readonly Row[]>): Term[] {
  const persons = new Map<string, Person>();
  return memberRows("mayors", "city\tperson\tgender\tstart\tend").map(({ at, cells }) => {
    const [city = "", name = "", gender = "", start = "", end = ""] = cells;
    const namesakes = byName.get(slug(city)) ?? [];
    // Of a town and villages of one name, the town.
    const towns = namesakes.filter(({ designation }) => namesakes.length === 1 || designation === "Ville");
    const [row, other] = towns;
    if (row === undefined || other !== undefined || (gender !== "f" && gender !== "m"))
      throw new Error(`${at}: expected one city of that name, f or m`);
    const person = persons.get(name) ?? { name, gender, country: "CA", aliases: [] };
    persons.set(name, person);
    return { person, office: mayorOf(row, namesakes.length === 1), start, end, source: "own" };
  });
}

function mayorOf(row: Row, one: boolean): Office {
  const name = (row["nom"] ?? "").replaceAll("--", "–").replaceAll("’", "'");
  const code = row["code"] ?? "";
  return {
    scope: "ca-qc",
    masculine: `maire ${of(name)}`,
    feminine: `mairesse ${of(name)}`,
    portfolio: "",
    organization: "",
    territories: municipality(code),
    ...(one ? {} : { qualifier: code }),
  };
}
