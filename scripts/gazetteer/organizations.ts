/** Organizations: our own tables and Canada's federal bodies with their French names and acronyms. */
import { fold } from "../../src/text/fold.js";
import { readChanges, withIds, type NamedRow } from "./organization-ids.js";
import { ambiguousRows, organizationRows } from "./organization-tables.js";
import { readTable, toTsv } from "./tables.js";

const COLUMNS = ["name", "type", "aliases", "country", "id", "from", "to", "successors"] as const;

/** Companies of the register that bear a number for a name, and names too short or too plain to match safely. */
const UNFIT =
  /\d{3}|\bInc\b|\bINC\b|Limited|^(?:Canada|Statistique|Passeport|Utilisateur externe|Lieutenant du Québec)$/;

/** Acronyms of the register that are words of a headline in capitals, or mean something else to every reader. */
const UNFIT_ACRONYMS = new Set(
  "APL CAL CAN CAP CAS CEE CIC FAC FIN IAC JUS PTR PSI SAC TNL TGF VPM".split(" "),
);

export function organizations(shared: URL): string {
  const rows: NamedRow[] = organizationRows().map(({ name, type, aliases, country = "" }) => ({
    name,
    type,
    aliases,
    country,
  }));
  const known = new Set(rows.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  for (const row of readTable(new URL("organizations/canada_federal_organizations.tsv", shared), "\t")) {
    const name = (row["name_fr"] ?? "").replaceAll("’", "'").replace(/ \(.*\)$/, "");
    const acronym = row["acronym_fr"] ?? "";
    if (name.split(" ").length < 2 || UNFIT.test(name) || known.has(fold(name))) continue;
    known.add(fold(name));
    const fit = /^\p{Lu}{3,6}$/u.test(acronym) && !UNFIT_ACRONYMS.has(acronym) && !known.has(fold(acronym));
    if (fit) known.add(fold(acronym));
    const type = name.startsWith("Minist") ? "ministry" : typeOfFederal(name);
    rows.push({ name, type, aliases: fit ? [acronym] : [], country: "CA" });
  }
  return toTsv(COLUMNS, withIds(rows.map(fullFirst), readChanges()));
}

/** The register has agencies, tribunals and boards; few of its bodies govern. */
const typeOfFederal = (name: string): string =>
  /^(?:Gouvernement|Cabinet)/.test(name) ? "government" : "institution";

/** Names that no rule may trust by themselves: the model reads them as a hint. */
export const ambiguousOrganizations = (): string =>
  toTsv(
    ["name", "type", "aliases"],
    ambiguousRows().map(({ name, type, aliases }) => [name, type, aliases.join("|")]),
  );

/** The full name first, the acronym among the aliases. */
function fullFirst(row: NamedRow): NamedRow {
  const { name, aliases } = row;
  const full = aliases.find((alias) => alias.includes(" "));
  if (name !== name.toUpperCase() || full === undefined) return row;
  return { ...row, name: full, aliases: [name, ...aliases.filter((alias) => alias !== full)] };
}
