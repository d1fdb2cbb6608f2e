/** Which text tables are compiled, and by what they are looked up. The list is the program. */
import { ORGANIZATION_TYPES, PLACE_TYPES } from "../../src/schema.js";
import { nameParts, slug } from "../../src/text/fold.js";
import type { Key, TableSource } from "./encode.js";
import { readTable, withRows, type TextTable } from "./read.js";
import { shortOf } from "./short-names.js";

const REDIRECTS = "authority/redirects.tsv";

interface TableSpec {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  /** Of a file that has none. */
  readonly header?: string;
  /** Columns whose words are of a closed list. */
  readonly types?: Readonly<Record<string, readonly string[]>>;
  readonly indexes: (table: TextTable) => TableSource["indexes"];
}

const rowsOf = (table: TextTable): number[] => table.rows.map((_, row) => row);

/** Each row by what stands in a column. */
const byColumn = (table: TextTable, column: string) => ({
  kind: "keys" as const,
  keys: rowsOf(table).map((row): Key => ({ row, key: table.cell(row, column) })),
});

const formsOf = (table: TextTable, row: number): string[] => [
  table.cell(row, "name"),
  ...table.cell(row, "aliases").split("|").filter((form) => form !== ""),
]; // prettier-ignore

/** Each row by its name and aliases; `rows` says which comes first where several share a name. */
const byNames = (table: TextTable, rows = rowsOf(table)) => ({
  kind: "names" as const,
  keys: rows.flatMap((row) => formsOf(table, row).map((key, form): Key => ({ row, form, key }))),
});

/** The largest first. */
const byWeight = (table: TextTable): number[] =>
  rowsOf(table).sort((a, b) => Number(table.cell(b, "weight")) - Number(table.cell(a, "weight")));

/** Each town whose name newspapers shorten, by that short name. */
const byShortName = (table: TextTable, rows: readonly number[]) => ({
  kind: "keys" as const,
  keys: rows.flatMap((row): Key[] => {
    const short = table.cell(row, "type") === "municipality" ? shortOf(table.cell(row, "name")) : undefined;
    return short === undefined ? [] : [{ row, key: nameParts(short).join(" ") }];
  }),
});

/** Each person by the last words of the name, one to three, which never are all of it: "Roy", "Barrette Roy". */
function bySurname(table: TextTable): TableSource["indexes"][string] {
  const keys = rowsOf(table).flatMap((row): Key[] => {
    const parts = nameParts(table.cell(row, "name"));
    const least = Math.max(1, parts.length - MOST_SURNAMES);
    return parts.flatMap((_, at) => (at < least ? [] : [{ row, key: parts.slice(at).join(" ") }]));
  });
  return { kind: "keys", keys };
}
const MOST_SURNAMES = 3; // "de la Durantaye"

const SPECS: readonly TableSpec[] = [
  {
    name: "places",
    file: "gazetteer/places.tsv",
    columns: ["id", "name", "type", "code", "country", "within", "weight", "aliases"],
    types: { type: PLACE_TYPES },
    indexes: (table) => ({
      ids: byColumn(table, "id"),
      names: byNames(table, byWeight(table)),
      shorts: byShortName(table, byWeight(table)),
    }),
  },
  {
    name: "organizations",
    file: "gazetteer/organizations.tsv",
    columns: ["name", "type", "aliases", "country", "id", "from", "to"],
    types: { type: ORGANIZATION_TYPES },
    indexes: (table) => ({ names: byNames(table) }),
  },
  {
    name: "things",
    file: "gazetteer/things.tsv",
    columns: ["name", "kind", "aliases"],
    types: { kind: ["event", "work", "product"] },
    indexes: (table) => ({ names: byNames(table) }),
  },
  {
    name: "first-names",
    file: "gazetteer/first-names.tsv",
    columns: ["name", "count", "female"],
    indexes: (table) => ({ words: byColumn(table, "name") }),
  },
  {
    name: "genders",
    file: "gazetteer/genders.tsv",
    columns: ["name", "gender"],
    types: { gender: ["", "f", "m"] },
    indexes: (table) => ({ words: byColumn(table, "name") }),
  },
  {
    name: "common-words",
    file: "lexicon/common-words.txt",
    header: "word",
    columns: ["word"],
    indexes: (table) => ({ words: byColumn(table, "word") }),
  },
  {
    name: "organization-types",
    file: "lexicon/organization-types.tsv",
    columns: ["feature", "weights"],
    indexes: (table) => ({ words: byColumn(table, "feature") }),
  },
  {
    name: "persons",
    file: "authority/persons.tsv",
    columns: ["id", "name", "gender", "country", "aliases"],
    types: { gender: ["f", "m", ""] },
    indexes: (table) => ({ ids: byColumn(table, "id"), names: byNames(table), surnames: bySurname(table) }),
  },
  {
    name: "offices",
    file: "authority/offices.tsv",
    columns: ["id", "country", "masculine", "feminine", "portfolio", "organization", "territories"],
    indexes: (table) => ({ ids: byColumn(table, "id") }),
  },
  {
    name: "terms",
    file: "authority/terms.tsv",
    columns: ["person", "office", "start", "end", "source"],
    indexes: (table) => ({ persons: byColumn(table, "person") }),
  },
  {
    name: "term-sources",
    file: "authority/sources.tsv",
    columns: ["source", "date", "what"],
    indexes: () => ({}),
  },
  {
    name: "redirects",
    file: REDIRECTS,
    columns: ["from", "to"],
    indexes: (table) => ({ froms: byColumn(table, "from") }),
  },
];

/**
 * A person whom the file knows by the id of Wikidata was "rep:person/…" to whoever met the name before: that id leads
 * to the person, unless it is someone's, or would be that of several.
 */
function withMore(table: TextTable, data: URL): TextTable {
  if (table.file !== REDIRECTS) return table;
  const persons = readTable(data, "authority/persons.tsv", ["id", "name"]);
  const ids = new Set(persons.rows.map((_, row) => persons.cell(row, "id")));
  const given = new Set(table.rows.map((_, row) => table.cell(row, "from")));
  const bySlug = new Map<string, string[]>();
  for (const [row] of persons.rows.entries()) {
    const from = `rep:person/${slug(persons.cell(row, "name"))}`;
    bySlug.set(from, [...(bySlug.get(from) ?? []), persons.cell(row, "id")]);
  }
  const more = [...bySlug].filter(([from, to]) => to.length === 1 && !ids.has(from) && !given.has(from));
  return withRows(
    table,
    more.map(([from, [to = ""]]) => [from, to]),
  );
}

/** Below data/. */
export const TABLE_FILES: readonly string[] = SPECS.map(({ file }) => file);

export function readTables(data: URL): TableSource[] {
  return SPECS.map(({ name, file, columns, header, types = {}, indexes }) => {
    const table = withMore(readTable(data, file, columns, header), data);
    for (const [column, known] of Object.entries(types))
      for (const row of rowsOf(table)) {
        const word = table.cell(row, column);
        if (!known.includes(word)) throw new Error(`data/${file}:${row + 2}: unknown ${column} "${word}"`);
      }
    return { name, columns: table.columns, rows: table.rows, indexes: indexes(table) };
  });
}
