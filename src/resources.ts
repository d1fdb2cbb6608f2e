/** The only reader of data/: reads, validates, freezes, hands out. Each file is read at first use. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { RepereError } from "./errors.js";
import { decodeNames, type NamesModel } from "./extract/names/model/file.js";
import { parseModel, type SequenceModel } from "./model/file.js";
import { parseTaxonomy, versionOf, type Taxonomy, type TaxonomyFile } from "./topics/taxonomy.js";
import type { PlaceFact } from "./types.js";
import { ORGANIZATION_TYPES, PLACE_TYPES, type OrganizationType } from "./schema.js";

/** From dist/ as from src/, data/ is next door. */
export const DATA = new URL("../data/", import.meta.url);

export interface FirstName {
  /** How many bear it in the registries of Québec and France; 0 where only the name is known. */
  readonly count: number;
  /** Share of women among them. */
  readonly female: number | undefined;
}

/** One line of data/lexicon/titles.tsv. */
export interface TitleFact {
  readonly masculine: string;
  readonly feminine: string;
  readonly kind: string;
}

/** One line of data/gazetteer/organizations.tsv and of data/lexicon/organization-heads.tsv. */
export interface OrganizationFact {
  readonly name: string;
  readonly type: OrganizationType;
  readonly aliases: readonly string[];
}

/** One line of data/gazetteer/things.tsv. */
export interface ThingFact {
  readonly name: string;
  readonly kind: (typeof THING_KINDS)[number];
  readonly aliases: readonly string[];
}
const THING_KINDS = ["event", "work", "product"] as const;

export interface Resources {
  readonly places: readonly PlaceFact[];
  readonly firstNames: ReadonlyMap<string, FirstName>;
  /** Folded words that French writes in lower case. */
  readonly commonWords: ReadonlySet<string>;
  readonly titles: readonly TitleFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly organizationHeads: readonly OrganizationFact[];
  readonly things: readonly ThingFact[];
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

const TABLES = ["places", "first-names", "organizations", "things"].map((name) => `gazetteer/${name}.tsv`);

export function loadResources(data: URL = DATA): Resources {
  const table = (name: string, columns: number): string[][] =>
    parseTable(readText(new URL(name, data)), name, columns);
  return Object.freeze({
    places: table("gazetteer/places.tsv", 8).map(toPlace),
    firstNames: new Map(table("gazetteer/first-names.tsv", 3).map(toFirstName)),
    organizations: table("gazetteer/organizations.tsv", 3).map(toOrganization),
    things: table("gazetteer/things.tsv", 3).map(toThing),
    commonWords: new Set(readText(new URL("lexicon/common-words.txt", data)).split("\n")),
    titles: table("lexicon/titles.tsv", 3).map(([masculine = "", feminine = "", kind = ""]) => ({
      masculine,
      feminine,
      kind,
    })),
    organizationHeads: table("lexicon/organization-heads.tsv", 3).map(toOrganization),
    taxonomy: parseTaxonomy(taxonomyFiles(data)),
    blocks: loadBlockModel(data),
    versions: readVersions(data),
  });
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
export function readVersions(data: URL = DATA): Versions {
  return Object.freeze({
    package: packageVersion(data),
    model: hashOf([BLOCKS, NAMES].map((name) => readBytes(new URL(name, data)))),
    gazetteer: hashOf(TABLES.map((name) => readBytes(new URL(name, data)))),
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

function readBytes(file: URL): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const message = `the data file ${file.pathname} cannot be read; reinstall repere`;
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
  text === "" ? [] : text.split(separator);

/** Tens of thousands of places lie in a few hundred: one list for all that lie in the same. */
const shared = new Map<string, readonly string[]>();
function sharedList(text: string): readonly string[] {
  let list = shared.get(text);
  if (list === undefined) shared.set(text, (list = Object.freeze(split(text, " "))));
  return list;
}

function toPlace([
  id = "",
  name = "",
  type = "",
  code = "",
  country = "",
  within = "",
  weight = "",
  aliases = "",
]: string[]): PlaceFact {
  return {
    id,
    name,
    type: oneOf(PLACE_TYPES, type, id),
    code: code === "" ? undefined : code,
    country,
    within: sharedList(within),
    weight: Number(weight),
    aliases: aliases === "" ? NONE : split(aliases, "|"),
  };
}

function toFirstName([name = "", count = "", female = ""]: string[]): [string, FirstName] {
  return [name, { count: Number(count), female: female === "" ? undefined : Number(female) }];
}

function toOrganization([name = "", type = "", aliases = ""]: string[]): OrganizationFact {
  return { name, type: oneOf(ORGANIZATION_TYPES, type, name), aliases: split(aliases, "|") };
}

function toThing([name = "", kind = "", aliases = ""]: string[]): ThingFact {
  return { name, kind: oneOf(THING_KINDS, kind, name), aliases: aliases === "" ? NONE : split(aliases, "|") };
}

function oneOf<T extends string>(values: readonly T[], value: string, where: string): T {
  const found = values.find((known) => known === value);
  if (found === undefined)
    throw new RepereError("CONFIGURATION", `data/: ${where}: unknown type ${value}`, { where });
  return found;
}
