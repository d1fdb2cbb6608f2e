/** The only reader of data/: reads, validates, freezes, hands out. Each file is read at first use. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { openAuthority } from "./authority.js";
import { RepereError } from "./errors.js";
import { decodeNames, type NamesModel } from "./extract/names/model/file.js";
import { parseModel, type SequenceModel } from "./model/file.js";
import { parseTaxonomy, versionOf, type Taxonomy, type TaxonomyFile } from "./topics/taxonomy.js";
import { tableFacts, type NamedFacts, type Reading as TableReading } from "./text/tables/facts.js";
import { decodeTables, REMEDY, type Tables } from "./text/tables/file.js";
import { tableWords, type Words } from "./text/tables/words.js";
import type { NameIndex } from "./text/trie.js";
import type { Authority, OwnName, TitleFact } from "./facts.js";
import type { Gender, PlaceFact } from "./types.js";
import { ORGANIZATION_TYPES, PLACE_TYPES, type OrganizationType } from "./schema.js";

/** From dist/ as from src/, data/ is next door. */
export const DATA = new URL("../data/", import.meta.url);

export interface FirstName {
  /** How many bear it in the registries of Québec and France; 0 where only the name is known. */
  readonly count: number;
  /** Share of women among them. */
  readonly female: number | undefined;
}

/** One line of data/lexicon/organization-heads.tsv. */
export interface OrganizationHead {
  readonly name: string;
  readonly type: OrganizationType;
}

/** One line of data/gazetteer/organizations.tsv: a name, and of which body from when to when (docs/authority.md). */
export interface OrganizationFact extends OrganizationHead {
  readonly aliases: readonly string[];
  readonly id: string;
  readonly country: string;
  readonly from: string;
  readonly to: string;
}

/** One line of data/gazetteer/things.tsv. */
export interface ThingFact {
  readonly name: string;
  readonly kind: (typeof THING_KINDS)[number];
  readonly aliases: readonly string[];
}
/** One line of data/lexicon/seats.tsv. */
export interface SeatFact {
  readonly name: string;
  readonly level: (typeof SEAT_LEVELS)[number];
  readonly type: OrganizationType;
  readonly government: string;
  readonly country: string;
}
const SEAT_LEVELS = ["state", "region", "office"] as const;
const GENDERS = ["", "f", "m"] as const;
const THING_KINDS = ["event", "work", "product"] as const;

export interface Resources {
  readonly places: NamedFacts<PlaceFact>;
  readonly firstNames: Words<FirstName>;
  /** Of first names that the registries tell nothing of; null where both bear it. */
  readonly genders: Words<Gender>;
  /** Folded words that French writes in lower case. */
  readonly commonWords: Words<true>;
  readonly titles: readonly TitleFact[];
  readonly organizations: NamedFacts<OrganizationFact>;
  readonly organizationHeads: readonly OrganizationHead[];
  /** What speaks for each type of an organization where no rule does. */
  readonly organizationTypes: Words<readonly number[]>;
  readonly things: NamedFacts<ThingFact>;
  readonly authority: Authority;
  readonly seats: readonly SeatFact[];
  /** Of a newsroom's own gazetteers (`withGazetteers`). */
  readonly own?: NameIndex<OwnName>;
  readonly taxonomy: Taxonomy;
  /** What the cleaner knows of the blocks of a page. */
  readonly blocks: SequenceModel;
  readonly versions: Versions;
}

/** What a record says of what made it: changes whenever the data does. */
export interface Versions {
  readonly package: string;
  /** Of all models that were used. */
  readonly model: string;
  readonly gazetteer: string;
  readonly taxonomy: string;
}

/** Compiled from the tables of data/gazetteer, data/lexicon and data/authority, which the package does not ship. */
const TABLES = "compiled/tables.bin";

export function loadResources(data: URL = DATA): Resources {
  const table = (name: string, columns: number): string[][] =>
    parseTable(readText(new URL(name, data)), name, columns);
  const tables = loadTables(data);
  return Object.freeze({
    places: tableFacts(tables.table("places"), PLACES),
    firstNames: tableWords(tables.table("first-names"), "name", toFirstName),
    genders: tableWords(
      tables.table("genders"),
      "name",
      (cell) => oneOf(GENDERS, cell("gender"), "genders") || null,
    ),
    commonWords: tableWords(tables.table("common-words"), "word", () => true as const),
    organizations: tableFacts(tables.table("organizations"), ORGANIZATIONS),
    things: tableFacts(tables.table("things"), THINGS),
    authority: openAuthority(tables),
    titles: table("lexicon/titles.tsv", 3).map(([masculine = "", feminine = "", kind = ""]) => ({
      masculine,
      feminine,
      kind,
    })),
    organizationHeads: table("lexicon/organization-heads.tsv", 3).map(toOrganizationHead),
    organizationTypes: tableWords(tables.table("organization-types"), "feature", (cell) =>
      cell("weights").split(" ").map(Number),
    ),
    seats: table("lexicon/seats.tsv", 5).map(toSeat),
    taxonomy: parseTaxonomy(taxonomyFiles(data)),
    blocks: loadBlockModel(data),
    versions: readVersions(data, tables),
  });
}

/** The compiled tables; refuses those that are not of the text tables beside them, where these are: in a clone. */
export function loadTables(data: URL = DATA): Tables {
  const tables = decodeTables(readBytes(new URL(TABLES, data), REMEDY), `data/${TABLES}`);
  const root = new URL("../", data);
  // A look at lengths costs nothing; npm run build and the tests compare hashes.
  const changed = tables.sources.find(({ file, bytes }) => {
    const length = statSync(new URL(file, root), { throwIfNoEntry: false })?.size;
    return length !== undefined && length !== bytes;
  });
  if (changed === undefined) return tables;
  const message = `data/${TABLES} is older than ${changed.file}; run npx tsx scripts/compile-tables.ts (npm run build does it too)`;
  throw new RepereError("CONFIGURATION", message, { where: changed.file });
}

const BLOCKS = "model/blocks.json";

export function loadBlockModel(data: URL = DATA): SequenceModel {
  return parseModel(readText(new URL(BLOCKS, data)), `data/${BLOCKS}`);
}

const NAMES = "model/names.bin";

/** The recognizer of names; apart from `Resources`, since who plugs in a tagger of their own needs none of it. */
export function loadNamesModel(data: URL = DATA): NamesModel {
  return decodeNames(readBytes(new URL(NAMES, data)), `data/${NAMES}`);
}

/** The versions alone, without reading what is in the files: enough for the record of an article that failed. */
export function readVersions(data: URL = DATA, tables = loadTables(data)): Versions {
  return Object.freeze({
    package: packageVersion(data),
    model: hashOf([BLOCKS, NAMES].map((name) => readBytes(new URL(name, data)))),
    gazetteer: tables.version,
    taxonomy: versionOf(taxonomyFiles(data)),
  });
}

/** What the language stage judges by (`loadLanguage`): a trained model and the small words of 30 languages. */
export function readLanguageTables(data: URL = DATA): { model: Uint8Array; words: string } {
  return {
    model: readBytes(new URL("language/french.bin", data)),
    words: readText(new URL("language/words.tsv", data)),
  };
}

/** The versions where a tagger of names other than that of the package was plugged in. */
export const withNames = (versions: Versions, names: { name: string; version: string }): Versions =>
  Object.freeze({ ...versions, model: hashOf([versions.model, names.name, names.version]) });

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}

function taxonomyFiles(data: URL): TaxonomyFile[] {
  const folder = new URL("taxonomy/", data);
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => ({ name: `taxonomy/${name}`, text: readText(new URL(name, folder)) }));
}

function packageVersion(data: URL): string {
  const { version } = JSON.parse(readText(new URL("../package.json", data))) as { version: string };
  return version;
}

function readText(file: URL): string {
  return readBytes(file).toString("utf8");
}

function readBytes(file: URL, remedy = "reinstall repere"): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const message = `the data file ${file.pathname} cannot be read; ${remedy}`;
    throw new RepereError("CONFIGURATION", message, { where: file.pathname, cause });
  }
}

/** The rows below the header, each with exactly as many cells as the header. */
function parseTable(text: string, name: string, columns: number): string[][] {
  const rows = text.replace(/\n$/, "").split("\n");
  return rows.slice(1).map((row, index) => {
    const cells = row.split("\t");
    if (cells.length !== columns) {
      const where = `data/${name}:${index + 2}`;
      throw new RepereError("CONFIGURATION", `${where}: expected ${columns} columns, got ${cells.length}`, {
        where,
      });
    }
    return cells;
  });
}

const NONE: readonly string[] = Object.freeze([]);
const split = (text: string, separator: string): readonly string[] =>
  text === "" ? NONE : text.split(separator);

/** Tens of thousands of places lie in a few hundred: one list for all that lie in the same. */
const shared = new Map<string, readonly string[]>();
function sharedList(text: string): readonly string[] {
  let list = shared.get(text);
  if (list === undefined) shared.set(text, (list = Object.freeze(split(text, " "))));
  return list;
}

type Cell = (column: string) => string;
const formsOf = ({ name, aliases }: { name: string; aliases: readonly string[] }) => [name, ...aliases];

const PLACES: TableReading<PlaceFact> = {
  toFact: (cell: Cell) => ({
    id: cell("id"),
    name: cell("name"),
    type: oneOf(PLACE_TYPES, cell("type"), cell("id")),
    code: cell("code") === "" ? undefined : cell("code"),
    country: cell("country"),
    within: sharedList(cell("within")),
    weight: Number(cell("weight")),
    aliases: split(cell("aliases"), "|"),
  }),
  formsOf,
  ids: { index: "ids", idOf: ({ id }) => id },
};

const ORGANIZATIONS: TableReading<OrganizationFact> = {
  toFact: (cell: Cell) => ({
    name: cell("name"),
    type: oneOf(ORGANIZATION_TYPES, cell("type"), cell("name")),
    aliases: split(cell("aliases"), "|"),
    id: cell("id"),
    country: cell("country"),
    from: cell("from"),
    to: cell("to"),
  }),
  formsOf,
};

const THINGS: TableReading<ThingFact> = {
  toFact: (cell: Cell) => ({
    name: cell("name"),
    kind: oneOf(THING_KINDS, cell("kind"), cell("name")),
    aliases: split(cell("aliases"), "|"),
  }),
  formsOf,
};

function toFirstName(cell: Cell): FirstName {
  const female = cell("female");
  return { count: Number(cell("count")), female: female === "" ? undefined : Number(female) };
}

function toOrganizationHead([name = "", type = ""]: string[]): OrganizationHead {
  return { name, type: oneOf(ORGANIZATION_TYPES, type, name) };
}

function toSeat([name = "", level = "", type = "", government = "", country = ""]: string[]): SeatFact {
  return {
    name,
    level: oneOf(SEAT_LEVELS, level, name),
    type: oneOf(ORGANIZATION_TYPES, type, name),
    government,
    country,
  };
}

function oneOf<T extends string>(values: readonly T[], value: string, where: string): T {
  const found = values.find((known) => known === value);
  if (found === undefined)
    throw new RepereError("CONFIGURATION", `data/: ${where}: unknown type ${value}`, { where });
  return found;
}
