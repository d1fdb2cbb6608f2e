/** Places written by hand as tables beside this file: towns of Canada, divisions of other countries, rivers and ranges. */
import { slug } from "../../../src/text/fold.js";
import { morePlaceRows } from "../more-places.js";
import { readTable } from "../tables.js";
import { cells, type Place } from "./place.js";

const table = (name: string) => readTable(new URL(name, import.meta.url), "\t");

/** Of the census subdivisions (SGC codes) those that newspapers name, with what lies in Québec left to its own file. */
export function canadianTowns(): Place[] {
  return table("canada-towns.tsv").map(({ name = "", province = "", sgc = "", weight = "", aliases }) => ({
    id: sgc === "" ? `rep:place/${slug(name)}-${province.toLowerCase()}` : `geo:CA-${sgc}`,
    name,
    type: "municipality",
    code: sgc,
    country: "CA",
    within: [`geo:CA-${province}`, "geo:CA"],
    weight: Number(weight),
    aliases: cells(aliases, "|"),
  }));
}

/** One named as its chief town weighs less than the town: "à Thiès". */
const NAMED_AS_TOWN = 30_000;
const DIVISION = 500_000;

/** Regions, provinces, departments, cantons under their ISO 3166-2 codes. */
export function divisions(towns: readonly Place[]): Place[] {
  const named = new Set(towns.map(({ name, country }) => `${country} ${slug(name)}`));
  return table("subdivisions.tsv").map(({ code = "", name = "", type = "", aliases, weight = "" }) => {
    const country = code.slice(0, 2);
    const usual = named.has(`${country} ${slug(name)}`) ? NAMED_AS_TOWN : DIVISION;
    return {
      id: `geo:${code}`, name, type, code, country, within: [`geo:${country}`],
      weight: weight === "" ? usual : Number(weight), aliases: cells(aliases, "|"),
    }; // prettier-ignore
  });
}

/** Countries whose divisions are named after their chief towns. */
const NAMED_AFTER_TOWNS = new Set(["DZ", "TN", "SN", "ML", "NE", "GN", "BI"]);
const CHIEF_TOWN = 60_000;

/** The chief towns that no other table has: "à Relizane" is the town. */
export function chiefTowns(towns: readonly Place[]): Place[] {
  const named = new Set(towns.map(({ name, country }) => `${country} ${slug(name)}`));
  return table("subdivisions.tsv").flatMap(({ code = "", name = "" }): Place[] => {
    const country = code.slice(0, 2);
    if (!NAMED_AFTER_TOWNS.has(country) || named.has(`${country} ${slug(name)}`)) return [];
    return [{
      id: `rep:place/${slug(name)}-${country.toLowerCase()}`, name, type: "municipality", country,
      within: [`geo:${code}`, `geo:${country}`], weight: CHIEF_TOWN,
    }]; // prettier-ignore
  });
}

const SECTOR_WEIGHT = 3000;

/** Former communes and quarters, each in a municipality of today; no codes. */
export function sectors(towns: readonly Place[]): Place[] {
  const byName = new Map(towns.map((town) => [`${town.country} ${town.name}`, town]));
  return table("sectors.tsv").map((row) => {
    const { name = "", country = "", municipality = "" } = row;
    const town = byName.get(`${country} ${municipality}`);
    if (town === undefined)
      throw new Error(`sectors.tsv: ${name}: no municipality ${municipality} in ${country}`);
    return {
      id: `rep:place/${slug(municipality)}-${slug(name)}`, name, type: "neighbourhood", country,
      within: [town.id, ...town.within], weight: SECTOR_WEIGHT, aliases: cells(row["aliases"], "|"),
    }; // prettier-ignore
  });
}

/** Known the world over, or at home. */
const WORLD_NATURE = 1_000_000;
const NATURE = 150_000;

export function nature(): Place[] {
  return table("nature.tsv").map(({ name = "", country = "", aliases }) => ({
    id: `rep:place/${[country.toLowerCase(), slug(name)].filter((part) => part !== "").join("-")}-nature`,
    name,
    type: "natural",
    country,
    within: country === "" ? [] : [`geo:${country}`],
    weight: country === "" ? WORLD_NATURE : NATURE,
    aliases: cells(aliases, "|"),
  }));
}

/** Tables of more-places that lie in one country. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:canada|first-nations|quebec)/, "CA"],
  [/^haiti/, "HT"],
];
const TYPES: Record<string, string> = {
  region: "region", neighbourhood: "neighbourhood", natural: "natural", facility: "facility",
  city: "municipality", town: "municipality",
}; // prettier-ignore
/** "lac Noir", "parc de la Vérendrye": the head says it all. */
const HEADED =
  /^(?:lac|lacs|rivière|fleuve|mont|monts|montagne|île|îles|baie|golfe|mer|cap|pont|parc|aéroport|gare|stade|aréna|port|place|musée|cathédrale|église|basilique|mosquée|palais|vallée|forêt|massif|océan|réserve|barrage|centrale|mine|col|pic|plage|pointe|chute|chutes|désert|détroit|tour|théâtre|marché|hôtel|usine|prison|camp|colisée|centre|château|phare|tunnel|autodrome|circuit|vélodrome|hippodrome|jardin|jardins|quai|réservoir|canal|archipel|péninsule|volcan|glacier|grotte|grottes|gorges|plateau|plaine|delta|lagune|source|tourbière|étang|marais|rocher|piton|anse|bassin|complexe|patinoire|piscine|salle|abbaye|temple|cimetière|fort|citadelle|monument|mausolée|palais|dôme) /i;
const UNKNOWN_WEIGHT = 300;

/**
 * Names of which only the type is known, and often not even the country: they name no code, but keep a quarter from being
 * taken for a village elsewhere. Towns only where the country is known.
 */
export function namesOfTypes(known: readonly Place[]): Place[] {
  const named = new Set(
    known.flatMap(({ name, aliases = [], type }) => [name, ...aliases].map((one) => `${type} ${slug(one)}`)),
  );
  return morePlaceRows().flatMap((row): Place[] => {
    const type = TYPES[row.type];
    const country = COUNTRIES.find(([file]) => file.test(row.origin))?.[1] ?? "";
    if (type === undefined || HEADED.test(row.name) || named.has(`${type} ${slug(row.name)}`)) return [];
    if (type === "municipality" && country === "") return [];
    return [{
      id: `rep:place/${slug(row.name)}`, name: row.name, type, country, within: country === "" ? [] : [`geo:${country}`],
      weight: UNKNOWN_WEIGHT, aliases: row.aliases.filter((alias) => !named.has(`${type} ${slug(alias)}`)),
    }]; // prettier-ignore
  });
}
