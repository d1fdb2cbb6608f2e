/** Québec: regions, MRCs and what stands for one, municipalities, boroughs and sectors, ridings. */
import { slug } from "../../../src/text/fold.js";
import { readTable, type Row } from "../tables.js";
import { cells, type Place } from "./place.js";

const QUEBEC = ["geo:CA-QC", "geo:CA"] as const;
/** Codes 01–17 are the ministry's own; the file of municipalities carries them with every row. */
const REGION_ALIASES: Record<string, readonly string[]> = {
  "02": ["Saguenay-Lac-Saint-Jean", "Saguenay-Lac-St-Jean"],
  "11": ["Gaspésie-Îles-de-la-Madeleine"],
};
/** Names that newspapers use and the register does not. */
const TOWN_ALIASES: Record<string, readonly string[]> = {
  "01023": ["Îles-de-la-Madeleine", "Les Îles"],
  "13065": ["Squatec"],
  "98808": ["Ekuanitshit"],
  "98806": ["Nutashkuan"],
  "98804": ["Unamen Shipu"],
  "90804": ["Opitciwan", "Obedjiwan"],
  "90802": ["Wemotaci", "Weymontachie"],
  "62802": ["Manawan"],
  "97804": ["Maliotenam", "Mani-utenam"],
  "97802": ["Uashat"],
};
/** Of one name, a town goes before the parish, township or reserve around it. */
const SMALLER: Record<string, number> = {
  Paroisse: 0.2, Canton: 0.2, "Cantons unis": 0.2, "Réserve indienne": 0.1, "Territoire non organisé": 0.05,
}; // prettier-ignore

/** Codes of the ministry: the first two digits of the municipalities' and a zero, but where two share these digits. */
const MRC_CODES: Record<string, string> = {
  "Des Chenaux": "372", "Le Fjord-du-Saguenay": "942", "Sept-Rivières": "971", Caniapiscau: "972",
  Minganie: "981", "Le Golfe-du-Saint-Laurent": "982",
}; // prettier-ignore

export function quebec(shared: URL): Place[] {
  const rows = readTable(new URL("places/quebec_municipalities_2025.tsv", shared), "\t");
  const regions = new Map<string, Place>();
  const mrcs = new Map<string, Place>();
  const towns = new Set(rows.map(({ nom = "" }) => slug(nom)));
  const municipalities = rows.map((row): Place => {
    const regionId = `geo:CA-QC-${row["region_code"]}`;
    if (!regions.has(regionId)) regions.set(regionId, region(row, regionId));
    const mrcId = addMrc(mrcs, row, regionId, towns);
    const code = row["code"] ?? "";
    const population = Number(row["population"]) || 0;
    const factor = SMALLER[row["designation"] ?? ""] ?? 1;
    return {
      id: `geo:CA-QC-${code}`,
      name: (row["nom"] ?? "").replaceAll("--", "–"),
      type: "municipality",
      code,
      country: "CA",
      within: [...(mrcId === undefined ? [] : [mrcId]), regionId, ...QUEBEC],
      weight: population < 50 ? 0 : Math.round(population * factor),
      aliases: TOWN_ALIASES[code] ?? [],
    };
  });
  // Unorganized territories without inhabitants bear names of lakes and rivers: no newspaper means them.
  const inhabited = municipalities.filter((place) => (place.weight ?? 0) > 0);
  return [
    ...regions.values(),
    ...mrcs.values(),
    ...inhabited,
    ...sectors(municipalities),
    ...ridings(shared),
  ];
}

function region(row: Row, id: string): Place {
  const name = (row["region"] ?? "").replaceAll("--", "–");
  const code = row["region_code"] ?? "";
  // A region outweighs a municipality of its name, but for Montréal and Laval, which are both at once.
  const weight = name === "Montréal" || name === "Laval" ? 2000 : 300_000;
  return { id, name, type: "region", code: `CA-QC-${code}`, country: "CA", within: QUEBEC, weight, aliases: REGION_ALIASES[code] ?? [] }; // prettier-ignore
}

function addMrc(
  known: Map<string, Place>,
  row: Row,
  regionId: string,
  towns: ReadonlySet<string>,
): string | undefined {
  const full = row["mrc"] ?? "";
  if (!full.startsWith("MRC ")) return undefined;
  const own = full.slice(4);
  const bare = own.replace(/^(?:Des |Du |De |D'|La |Le |Les |L')/, "");
  const id = `rep:place/mrc-${slug(bare)}`;
  if (known.has(id)) return id;
  const name = full
    .replace(/^MRC (?=[AEIOUYÉÎ])/, "MRC d'")
    .replace(/^MRC (?!d'|D')(?:Des |Les )?/, (all) => (/Des|Les/.test(all) ? "MRC des " : "MRC de "))
    .replace(/^MRC de Le /, "MRC du ");
  const links = ["", "de ", "du ", "des ", "d'", "de La ", "de L'"].map((link) => `MRC ${link}${bare}`);
  // "Bellechasse", "la Matawinie": by itself where no town has the name, and weakly where one has; "la rivière du Nord" is the river.
  const isNature = /^(?:Golfe|Rivière|Île|Lac|Vallée|Appalaches|Laurentides)/.test(bare);
  known.set(id, {
    id, name, type: "mrc", code: MRC_CODES[own] ?? `${(row["code"] ?? "").slice(0, 2)}0`, country: "CA",
    within: [regionId, ...QUEBEC], weight: towns.has(slug(bare)) ? 200 : 8000, aliases: isNature ? links : [...links, /^(?:La |Le |Les |L')/.test(own) ? own : bare],
  }); // prettier-ignore
  return id;
}

const BOROUGH_WEIGHT = 15_000;
const SECTOR_WEIGHT = 1500;

/** Boroughs of the large cities, and the villages and towns that mergers made parts of one; no codes. */
function sectors(municipalities: readonly Place[]): Place[] {
  const cities = new Map(
    municipalities.toSorted((a, b) => (a.weight ?? 0) - (b.weight ?? 0)).map((city) => [city.name, city]),
  );
  return readTable(new URL("quebec-sectors.tsv", import.meta.url), "\t").map((row) => {
    const { name = "", kind = "", municipality = "" } = row;
    const city = cities.get(municipality.replaceAll("--", "–"));
    if (city === undefined) throw new Error(`quebec-sectors.tsv: ${name}: no municipality ${municipality}`);
    return {
      id: `rep:place/${slug(city.name)}-${slug(name)}`, name, type: "neighbourhood", country: "CA",
      within: [city.id, ...city.within], weight: kind === "borough" ? BOROUGH_WEIGHT : SECTOR_WEIGHT,
      aliases: cells(row["aliases"], "|"),
    }; // prettier-ignore
  });
}

/** Electoral ridings, provincial and federal; where a town or an MRC has the name, only context tells. */
function ridings(shared: URL): Place[] {
  const names = [
    ...readTable(new URL("places/quebec_ridings.csv", shared), ",").map((row) => ({
      name: row["name"] ?? "",
      within: QUEBEC as readonly string[],
    })),
    ...readTable(new URL("places/canada_federal_ridings_fr.csv", shared), ",").map((row) => ({
      name: row["name_fr"] ?? "",
      within: ["geo:CA"],
    })),
  ];
  return names.map(({ name, within }) => ({
    id: `rep:place/circonscription-${slug(name)}`, name: name.replaceAll("—", "–").replaceAll("’", "'"), type: "other", country: "CA", within, weight: 400,
  })); // prettier-ignore
}

export function boroughs(shared: URL): Place[] {
  return readTable(new URL("places/montreal_boroughs.csv", shared), ",").map((row) => {
    const name = (row["name"] ?? "").replaceAll("’", "'").replaceAll("—", "–");
    const within = ["geo:CA-QC-66023", "geo:CA-QC-06", ...QUEBEC];
    const aliases = name.includes("–") ? [name.replaceAll("–", "-")] : [];
    return { id: `rep:place/montreal-${slug(name)}`, name, type: "neighbourhood", country: "CA", within, weight: BOROUGH_WEIGHT, aliases }; // prettier-ignore
  });
}
