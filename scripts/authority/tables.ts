/** Reads the tables of facts written by hand: offices and terms, TSV, one fact a line, "#" opens a remark. */
import { readFileSync, readdirSync } from "node:fs";
import { earliest, isDate, latest } from "./edtf.js";
import {
  countryOf,
  groupBy,
  type Facts,
  type Gender,
  type Office,
  type Person,
  type Term,
} from "./record.js";

const OFFICES = "key\tscope\tmasculine\tfeminine\tportfolio\torganization\tterritories";
const TERMS = "office\tperson\tgender\tstart\tend\tcountry\taliases";

interface Table {
  readonly file: string;
  readonly header: string;
  readonly rows: readonly { readonly at: string; readonly cells: readonly string[] }[];
}

/** A table of one of the two headers; cells left out at the end of a line are empty. */
export function parseTable(text: string, file: string): Table {
  const [header = "", ...lines] = text.split("\n");
  if (header !== OFFICES && header !== TERMS)
    throw new Error(`${file}:1: expected the columns "${OFFICES}" or "${TERMS}"`);
  const rows = lines.flatMap((line, index) =>
    line.trim() === "" || line.startsWith("#")
      ? []
      : [{ at: `${file}:${index + 2}`, cells: line.split("\t").map((cell) => cell.trim()) }],
  );
  const width = header.split("\t").length;
  for (const { at, cells } of rows)
    if (cells.length > width) throw new Error(`${at}: expected ${width} cells, found ${cells.length}`);
  return { file, header, rows };
}

/**
 * The facts of all tables of a folder of scripts/authority: an office's key stands for it in the terms, and is known in
 * the whole folder. Feminine and portfolio empty: as a minister's title tells;
 * organization "*": the ministry of that name. Person: "Jean Tremblay", or "Jean Tremblay (2)" for another one,
 * or "Jean Tremblay (Q123)" where the reference data give that Wikidata id for the one meant.
 */
export const handWritten = (folder: string, source = "own"): Facts => factsOfTables(tablesOf(folder), source);

/** The offices of a folder by their keys: for sources that are not tables of terms. */
export const officesOf = (folder: string): Map<string, Office> => officesOfTables(tablesOf(folder));

function tablesOf(folder: string): Table[] {
  const root = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(root)
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  return files.map((name) =>
    parseTable(readFileSync(new URL(name, root), "utf8"), `scripts/authority/${folder}/${name}`),
  );
}

export function factsOfTables(tables: readonly Table[], source: string): Facts {
  const offices = officesOfTables(tables);
  const rows = tables
    .filter(({ header }) => header === TERMS)
    .flatMap((table) => table.rows.map((row) => termRow(row, offices)));
  const persons = personsOf(rows);
  const terms = rows.flatMap(({ who, office, start, end }): Term[] => {
    const person = persons.get(who);
    return person === undefined ? [] : [{ person, office, start, end, source }];
  });
  return { persons: [...persons.values()], offices: [...offices.values()], terms };
}

function officesOfTables(tables: readonly Table[]): Map<string, Office> {
  const offices = new Map<string, Office>();
  for (const { header, rows } of tables)
    if (header === OFFICES)
      for (const { at, cells } of rows) {
        const [key = ""] = cells;
        if (offices.has(key)) throw new Error(`${at}: the key "${key}" is taken`);
        offices.set(key, officeOf(at, cells));
      }
  return offices;
}

function officeOf(at: string, cells: readonly string[]): Office {
  const [
    key = "",
    scope = "",
    masculine = "",
    feminine = "",
    portfolio = "",
    organization = "",
    territories = "",
  ] = cells;
  if (key === "" || scope === "" || masculine === "")
    throw new Error(`${at}: expected key, scope and masculine title`);
  return {
    scope,
    masculine,
    feminine: feminine === "" ? feminineOf(masculine) : feminine,
    portfolio: portfolio === "" ? portfolioOf(masculine) : portfolio,
    organization: organization === "*" ? masculine.replace(/^ministre/, "ministère") : organization,
    territories: territories.split(" ").filter((id) => id !== ""),
  };
}

/** "ministre délégué" is "ministre déléguée"; "ministre", "ministre responsable" are one word for both. */
const feminineOf = (masculine: string): string =>
  masculine.replace(/^(ministre|secrétaire) (délégué|associé|adjoint) /, "$1 $2e ");

const MINISTER =
  /^ministre (?:délégué |associé |responsable |d'État )?(?:de la|de l'|des|du|de|d'|à la|à l'|aux|au|à) ?(.+)$/;

/** What a minister's title is of, as a newspaper writes it: "Santé et des Services sociaux"; a region is no portfolio. */
const portfolioOf = (masculine: string): string => {
  const matter = MINISTER.exec(masculine)?.[1] ?? "";
  return /^(?:régions?|la région) /.test(matter) ? "" : matter;
};

interface TermRow {
  readonly at: string;
  readonly who: string;
  readonly office: Office;
  readonly gender: Gender;
  readonly start: string;
  readonly end: string;
  readonly country: string;
  readonly aliases: readonly string[];
}

function termRow(
  { at, cells }: { readonly at: string; readonly cells: readonly string[] },
  offices: ReadonlyMap<string, Office>,
): TermRow {
  const [key = "", who = "", gender = "", start = "", end = "", country = "", aliases = ""] = cells;
  const office = offices.get(key);
  if (office === undefined) throw new Error(`${at}: unknown office "${key}"`);
  if (who === "") throw new Error(`${at}: expected a person`);
  if (gender !== "f" && gender !== "m" && gender !== "") throw new Error(`${at}: gender is f, m or empty`);
  for (const date of [start, end])
    if (date !== "" && !isDate(date))
      throw new Error(`${at}: "${date}" is no date YYYY, YYYY-MM or YYYY-MM-DD`);
  if (earliest(start) > latest(end)) throw new Error(`${at}: ends before it starts`);
  return {
    at,
    who,
    office,
    gender,
    start,
    end,
    country,
    aliases: aliases.split("|").filter((alias) => alias !== ""),
  };
}

/** "Jean Tremblay", "Jean Tremblay (2)", "Jean Tremblay (Q123)". */
export function identityOf(who: string): Pick<Person, "name" | "namesake" | "wikidata"> {
  const [, name = who, mark] = /^(.+) \((\d|Q\d+)\)$/.exec(who) ?? [];
  if (mark === undefined) return { name };
  return mark.startsWith("Q") ? { name, wikidata: mark } : { name, namesake: Number(mark) };
}

/** One person for each name of the folder: country and gender need to be said once. */
function personsOf(rows: readonly TermRow[]): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const [who, own] of groupBy(rows, (row) => row.who)) {
    const genders = new Set(own.map(({ gender }) => gender).filter((gender) => gender !== ""));
    if (genders.size > 1) throw new Error(`${own[0]?.at ?? ""}: two genders for ${who}`);
    const stated = own.find(({ country }) => country !== "")?.country;
    persons.set(who, {
      ...identityOf(who),
      gender: [...genders][0] ?? "",
      country:
        stated ?? own.map(({ office }) => countryOf(office.scope)).find((country) => country !== "") ?? "",
      aliases: [...new Set(own.flatMap(({ aliases }) => aliases))],
    });
  }
  return persons;
}
