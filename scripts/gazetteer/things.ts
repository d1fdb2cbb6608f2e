/** Events, works and products: names written by hand, of which the model only takes a hint. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseNames, unique, type OrganizationRow } from "./organization-tables.js";
import { toTsv } from "./tables.js";

const COLUMNS = ["name", "kind", "aliases"] as const;
const KINDS = ["event", "work", "product"] as const;

/** Names that are plain words, persons or places too ("Alien", "Candide", "Orion"). */
const AMBIGUOUS = "ambiguous.tsv";

const GENERAL = new URL("things.tsv", import.meta.url);
const FOLDER = new URL("things/", import.meta.url);

export const parseThings = (text: string, table: string): OrganizationRow[] =>
  parseNames(text, table, COLUMNS.join("\t"), KINDS);

/** One name may be a film and a ship: it stands once a kind. */
export const uniqueByKind = (rows: readonly OrganizationRow[]): OrganizationRow[] =>
  KINDS.flatMap((kind) => unique(rows.filter(({ type }) => type === kind)));

export function thingRows(): OrganizationRow[] {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".tsv") && file !== AMBIGUOUS)
    .sort()
    .map((file) => new URL(file, FOLDER));
  return uniqueByKind([GENERAL, ...files].flatMap(read));
}

export const ambiguousThingRows = (): OrganizationRow[] => uniqueByKind(read(new URL(AMBIGUOUS, FOLDER)));

export const things = (): string => compiled(thingRows());

export const ambiguousThings = (): string => compiled(ambiguousThingRows());

const read = (file: URL): OrganizationRow[] =>
  parseThings(readFileSync(file, "utf8"), basename(file.pathname));

const compiled = (rows: readonly OrganizationRow[]): string =>
  toTsv(
    COLUMNS,
    rows.map(({ name, type, aliases }) => [name, type, aliases.join("|")]),
  );
