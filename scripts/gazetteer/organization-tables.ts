/** The tables of organizations written by hand: read in order, checked, and refused where one name stands twice. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { ORGANIZATION_TYPES } from "../../src/schema.js";
import { fold } from "../../src/text/fold.js";

export interface OrganizationRow {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  /** `file:line`, for whoever must mend it. */
  readonly origin: string;
}

const HEADER = "name\ttype\taliases";
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

export const ambiguousRows = (): OrganizationRow[] => unique(read(new URL(AMBIGUOUS, FOLDER)));

function read(file: URL): OrganizationRow[] {
  return parseOrganizations(readFileSync(file, "utf8"), basename(file.pathname));
}

/** `text` is a table; `table` its file's name, for messages. */
export function parseOrganizations(text: string, table: string): OrganizationRow[] {
  const [header, ...lines] = text.split("\n");
  if (header !== HEADER) throw new Error(`${table}:1: expected "${HEADER}", got "${header}"`);
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    const origin = `${table}:${index + 2}`;
    const cells = line.split("\t");
    const [name = "", type = "", aliases = ""] = cells;
    if (cells.length !== 3) throw new Error(`${origin}: expected 3 columns, got ${cells.length}`);
    const row = { name, type, aliases: aliases === "" ? [] : aliases.split("|"), origin };
    if (!(ORGANIZATION_TYPES as readonly string[]).includes(type))
      throw new Error(`${origin}: unknown type "${type}"`);
    if ([name, ...row.aliases].some((form) => form === "" || form !== form.trim()))
      throw new Error(`${origin}: a form is empty or has spaces around it`);
    return [row];
  });
}

/**
 * The rows, or one error naming every pair that says one thing twice: two rows of one name, or a row that is another's
 * alias. An alias may belong to several rows: acronyms do ("CSC").
 */
export function unique(rows: readonly OrganizationRow[]): OrganizationRow[] {
  const byName = new Map<string, OrganizationRow>();
  const clashes: string[] = [];
  for (const row of rows) {
    const before = byName.get(fold(row.name));
    if (before === undefined) byName.set(fold(row.name), row);
    else clashes.push(`${row.origin}: "${row.name}" stands already at ${before.origin}`);
  }
  for (const row of rows)
    for (const alias of row.aliases) {
      const named = byName.get(fold(alias));
      if (named !== undefined && named !== row)
        clashes.push(`${row.origin}: the alias "${alias}" is the name of ${named.origin}`);
    }
  if (clashes.length > 0) throw new Error(`organizations named twice:\n${clashes.join("\n")}`);
  return [...rows];
}
