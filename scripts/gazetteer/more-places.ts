/** Places beyond those of the registers: names written by hand, of which the model only takes a hint. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseNames, uniqueNames, type OrganizationRow } from "./organization-tables.js";
import { toTsv } from "./tables.js";

const COLUMNS = ["name", "kind", "aliases"] as const;
const KINDS = ["country", "region", "city", "town", "neighbourhood", "natural", "facility"] as const;

const FOLDER = new URL("more-places/", import.meta.url);

export const parseMorePlaces = (text: string, table: string): OrganizationRow[] =>
  parseNames(text, table, COLUMNS.join("\t"), KINDS);

/** One spelling says "place" whatever it stands for: a town and its province take one row. */
export const morePlaceRows = (): OrganizationRow[] =>
  uniqueNames(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(".tsv"))
      .sort()
      .map((file) => new URL(file, FOLDER))
      .flatMap((file) => parseMorePlaces(readFileSync(file, "utf8"), basename(file.pathname))),
  );

export const morePlaces = (): string =>
  toTsv(
    COLUMNS,
    morePlaceRows().map(({ name, type, aliases }) => [name, type, aliases.join("|")]),
  );
