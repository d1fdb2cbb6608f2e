/** The tables of organizations written by hand: read in order, checked, and refused where one name stands twice. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { ORGANIZATION_TYPES } from "../../src/schema.js";
import { fold } from "../../src/text/fold.js";

export interface OrganizationRow {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1, or empty: of several countries, or not said. */
  readonly country?: string;
  /** `file:line`, for whoever must mend it. */
  readonly origin: string;
}

const HEADER = "name\ttype\taliases\tcountry";
/** Names that are also plain words, towns or persons: a feature of the model, never matched by a rule. */
const AMBIGUOUS = "ambiguous.tsv";

const FOLDER = new URL("organizations/", import.meta.url);
const GENERAL = new URL("organizations.tsv", import.meta.url);

/** Every table but the ambiguous one: no organization twice, whatever file it is in. */
export function organizationRows(): OrganizationRow[] {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".tsv") && file !== AMBIGUOUS)
    .sort()
    .map((file) => new URL(file, FOLDER));
  return unique([GENERAL, ...files].flatMap(read));
}

export const ambiguousRows = (): OrganizationRow[] => uniqueNames(read(new URL(AMBIGUOUS, FOLDER)));

function read(file: URL): OrganizationRow[] {
  return parseOrganizations(readFileSync(file, "utf8"), basename(file.pathname));
}

/** `text` is a table; `table` its file's name, for messages. */
export const parseOrganizations = (text: string, table: string): OrganizationRow[] =>
  parseNames(text, table, HEADER, ORGANIZATION_TYPES);

/** A table of names, what each is (one of `types`) and its other forms; a fault names file and line. */
export function parseNames(
  text: string,
  table: string,
  expected: string,
  types: readonly string[],
): OrganizationRow[] {
  const [header, ...lines] = text.split("\n");
  if (header !== expected) throw new Error(`${table}:1: expected "${expected}", got "${header}"`);
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    const origin = `${table}:${index + 2}`;
    const cells = line.split("\t");
    const [name = "", type = "", aliases = "", country] = cells;
    const columns = expected.split("\t").length;
    if (cells.length !== columns)
      throw new Error(`${origin}: expected ${columns} columns, got ${cells.length}`);
    const forms = aliases === "" ? [] : aliases.split("|");
    const row = { name, type, aliases: forms, ...(country === undefined ? {} : { country }), origin };
    if (!/^(?:[A-Z]{2})?$/.test(country ?? "")) throw new Error(`${origin}: no country "${country}"`);
    if (!types.includes(type)) throw new Error(`${origin}: unknown type "${type}"`);
    if ([name, ...row.aliases].some((form) => form === "" || form !== form.trim()))
      throw new Error(`${origin}: a form is empty or has spaces around it`);
    return [row];
  });
}

/**
 * The rows, or one error naming every pair that says one thing twice: two rows of one name in one country, or a row that is
 * another's alias there. An alias may belong to several rows: acronyms do ("CSC").
 */
export function unique(rows: readonly OrganizationRow[]): OrganizationRow[] {
  const byName = new Map<string, OrganizationRow[]>();
  for (const row of rows) byName.set(fold(row.name), [...(byName.get(fold(row.name)) ?? []), row]);
  const isElsewhere = (a: OrganizationRow, b: OrganizationRow): boolean =>
    (a.country ?? "") !== "" && (b.country ?? "") !== "" && a.country !== b.country;
  const clashes = rows.flatMap((row) =>
    row.aliases.flatMap((alias) =>
      (byName.get(fold(alias)) ?? []).flatMap((named) =>
        fold(named.name) === fold(row.name) || isElsewhere(row, named)
          ? []
          : [`${row.origin}: the alias "${alias}" is the name of ${named.origin}`],
      ),
    ),
  );
  refuse([...sameNames(rows), ...clashes]);
  return [...rows];
}

/** As `unique`, for names that stand for several things anyway: only a name that has two rows is refused. */
export function uniqueNames(rows: readonly OrganizationRow[]): OrganizationRow[] {
  refuse(sameNames(rows));
  return [...rows];
}

function sameNames(rows: readonly OrganizationRow[]): string[] {
  const first = new Map<string, OrganizationRow>();
  return rows.flatMap((row) => {
    const key = `${fold(row.name)}\t${row.country ?? ""}`;
    const before = first.get(key);
    if (before !== undefined) return [`${row.origin}: "${row.name}" stands already at ${before.origin}`];
    first.set(key, row);
    return [];
  });
}

function refuse(clashes: readonly string[]): void {
  if (clashes.length > 0) throw new Error(`named twice:\n${clashes.join("\n")}`);
}
