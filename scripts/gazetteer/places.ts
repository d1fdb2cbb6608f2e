/** Places: Québec down to municipalities, Canada, France, Belgium, Switzerland, countries, cities of the world. */
import { slug } from "../../src/text/fold.js";
import { readTable, toTsv, type Row } from "./tables.js";

interface Place {
  id: string;
  name: string;
  type: string;
  code?: string;
  country: string;
  within: readonly string[];
  weight?: number;
  aliases?: readonly string[];
}

const QUEBEC = ["geo:CA-QC", "geo:CA"] as const;
/** Codes 01–17 are the ministry's own; the file of municipalities carries them with every row. */
const REGION_ALIASES: Record<string, readonly string[]> = {
  "02": ["Saguenay-Lac-Saint-Jean", "Saguenay-Lac-St-Jean"],
  "11": ["Gaspésie-Îles-de-la-Madeleine"],
};

/** Names by which newspapers call countries besides the official one of CLDR. */
const COUNTRY_ALIASES: Record<string, readonly string[]> = {
  US: ["USA", "Etats-Unis"],
  GB: ["Grande-Bretagne", "Royaume Uni"],
  CD: ["République démocratique du Congo", "RDC", "Congo-Kinshasa", "RD Congo"],
  CG: ["Congo", "République du Congo", "Congo-Brazzaville"],
  CI: ["Cote d'Ivoire"],
  CF: ["Centrafrique", "RCA"],
  MM: ["Birmanie", "Myanmar"],
  CZ: ["République tchèque", "Tchéquie"],
  MK: ["Macédoine du Nord", "Macédoine"],
  BY: ["Biélorussie", "Bélarus"],
  PS: ["Palestine", "Territoires palestiniens"],
  AE: ["Émirats arabes unis", "Émirats"],
  NL: ["Pays-Bas", "Hollande"],
  RU: ["Fédération de Russie"],
  CV: ["Cap-Vert"],
  SZ: ["Swaziland"],
  TL: ["Timor oriental"],
  MD: ["Moldavie"],
  VA: ["Vatican"],
  KR: ["Corée du Sud"],
  KP: ["Corée du Nord"],
  VN: ["Viêt Nam", "Vietnam"],
  DO: ["République dominicaine"],
  HK: ["Hong Kong"],
  TW: ["Taïwan", "Taiwan"],
  HT: ["Haiti"],
};
/** Overseas parts of France are under FR as départements; CLDR lists them as territories too. */
const NOT_COUNTRIES = new Set(["GP", "MQ", "GF", "RE", "YT", "NC", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AQ", "BU", "DD", "FX", "NH", "RH", "SU", "TP", "VD", "YD", "YU", "ZR", "AN", "CS", "NT", "DY", "HV", "UK", "IC", "EA", "AC", "CP", "DG", "TA", "CQ"]); // prettier-ignore

function countries(): Place[] {
  const names = new Intl.DisplayNames("fr", { type: "region", fallback: "none" });
  const found: Place[] = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = NOT_COUNTRIES.has(code) ? undefined : names.of(code);
      if (name === undefined) continue;
      found.push({
        id: `geo:${code}`,
        name: name.replaceAll("’", "'").replace(/ \(.*\)$/, "").replace(/^R\.A\.S\. chinoise de /, ""),
        type: "country", code, country: code, within: [], weight: 20_000_000, aliases: COUNTRY_ALIASES[code] ?? [],
      }); // prettier-ignore
    }
  }
  return found;
}

function quebec(shared: URL): Place[] {
  const rows = readTable(new URL("places/quebec_municipalities_2025.tsv", shared), "\t");
  const regions = new Map<string, Place>();
  const mrcs = new Map<string, Place>();
  const municipalities = rows.map((row): Place => {
    const regionId = `geo:CA-QC-${row["region_code"]}`;
    if (!regions.has(regionId)) regions.set(regionId, region(row, regionId));
    const mrcName = row["mrc"] ?? "";
    const bare = mrcName.replace(/^MRC (?:Des |Du |De |D'|La |Le |Les |L')?/, "");
    const mrcId = mrcName.startsWith("MRC ") ? `rep:place/mrc-${slug(bare)}` : undefined;
    if (mrcId !== undefined && !mrcs.has(mrcId)) {
      const aliases = ["", "de ", "du ", "des ", "d'", "de La ", "de L'"].map((link) => `MRC ${link}${bare}`);
      mrcs.set(mrcId, {
        id: mrcId,
        name: mrcName
          .replace(/^MRC (?=[AEIOUYÉÎ])/, "MRC d'")
          .replace(/^MRC (?!d'|D')(?:Des |Les )?/, (all) => (/Des|Les/.test(all) ? "MRC des " : "MRC de "))
          .replace(/^MRC de Le /, "MRC du "),
        type: "mrc",
        country: "CA",
        within: [regionId, ...QUEBEC],
        aliases,
      });
    }
    return {
      id: `geo:CA-QC-${row["code"]}`,
      name: (row["nom"] ?? "").replaceAll("--", "–"),
      type: "municipality",
      code: row["code"] ?? "",
      country: "CA",
      within: [...(mrcId === undefined ? [] : [mrcId]), regionId, ...QUEBEC],
      weight: Number(row["population"]) || 0,
    };
  });
  // Unorganized territories without inhabitants bear names of lakes and rivers: no newspaper means them.
  const inhabited = municipalities.filter((place) => (place.weight ?? 0) >= 50);
  const places = [...regions.values(), ...mrcs.values(), ...inhabited, ...boroughs(shared)];
  const named = new Set(places.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(slug)));
  // A riding named as a town, a region or an MRC adds nothing but doubt.
  return [
    ...places,
    ...ridings(shared).filter(({ name }) => !named.has(slug(name)) && !named.has(`mrc-${slug(name)}`)),
  ];
}

function region(row: Row, id: string): Place {
  const name = (row["region"] ?? "").replaceAll("--", "–");
  const code = row["region_code"] ?? "";
  // A region outweighs a municipality of its name, but for Montréal and Laval, which are both at once.
  const weight = name === "Montréal" || name === "Laval" ? 2000 : 300_000;
  return { id, name, type: "region", code: `CA-QC-${code}`, country: "CA", within: QUEBEC, weight, aliases: REGION_ALIASES[code] ?? [] }; // prettier-ignore
}

function boroughs(shared: URL): Place[] {
  return readTable(new URL("places/montreal_boroughs.csv", shared), ",").map((row) => {
    const name = (row["name"] ?? "").replaceAll("’", "'");
    const within = ["geo:CA-QC-66023", "geo:CA-QC-06", ...QUEBEC];
    return {
      id: `rep:place/montreal-${slug(name)}`,
      name,
      type: "neighbourhood",
      country: "CA",
      within,
      weight: 80_000,
    };
  });
}

/** Electoral ridings, provincial and federal; those named as a town or region are that first of all. */
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
    id: `rep:place/circonscription-${slug(name)}`, name: name.replaceAll("—", "–").replaceAll("’", "'"), type: "other", country: "CA", within, weight: 1500,
  })); // prettier-ignore
}

function france(shared: URL): Place[] {
  const file = (name: string) => readTable(new URL(`places/${name}`, shared), ",");
  const regionOf: Record<string, string> = {
    "11": "IDF", "24": "CVL", "27": "BFC", "28": "NOR", "32": "HDF", "44": "GES", "52": "PDL", "53": "BRE",
    "75": "NAQ", "76": "OCC", "84": "ARA", "93": "PAC", "94": "20R", "01": "971", "02": "972", "03": "973", "04": "974", "06": "976",
  }; // prettier-ignore
  const seats = new Map<string, number>();
  for (const row of file("arrondissements.csv")) seats.set(row["CHEFLIEU"] ?? "", 40_000);
  for (const row of file("departements.csv")) seats.set(row["CHEFLIEU"] ?? "", 120_000);
  for (const row of file("regions.csv")) seats.set(row["CHEFLIEU"] ?? "", 400_000);
  seats.set("75056", 2_100_000);
  const departments = file("departements.csv").map((row): Place => {
    const code = `FR-${row["DEP"]}`;
    const within = [`geo:FR-${regionOf[row["REG"] ?? ""] ?? ""}`, "geo:FR"].filter(
      (id) => id !== `geo:${code}`,
    );
    const name = row["LIBELLE"] ?? "";
    // "Nord" by itself is a point of the compass.
    const shown = name === "Nord" ? "département du Nord" : name;
    return {
      id: `geo:${code}`,
      name: shown,
      type: "department",
      code,
      country: "FR",
      within,
      weight: 300_000,
    };
  });
  const communes = file("communes.csv")
    .filter((row) => row["TYPECOM"] === "COM")
    .filter(
      (row) =>
        seats.has(row["COM"] ?? "") ||
        /[-' ]/.test(row["LIBELLE"] ?? "") ||
        (row["LIBELLE"] ?? "").length > 4,
    )
    .map((row): Place => {
      const code = row["COM"] ?? "";
      const within = [`geo:FR-${row["DEP"]}`, `geo:FR-${regionOf[row["REG"] ?? ""] ?? ""}`, "geo:FR"];
      return {
        id: `geo:FR-${code}`, name: row["LIBELLE"] ?? "", type: "municipality", code, country: "FR",
        within: [...new Set(within)], weight: seats.get(code) ?? 1000,
      }; // prettier-ignore
    });
  return [...departments, ...communes];
}

function belgium(shared: URL): Place[] {
  return readTable(new URL("places/belgium_municipalities_2020.csv", shared), ",").map((row) => {
    const region = row["region_FR"] ?? "";
    const code = row["NIS_code"] ?? "";
    const regionId = region.includes("flamande")
      ? "geo:BE-VLG"
      : region.includes("wallonne")
        ? "geo:BE-WAL"
        : "geo:BE-BRU";
    const names = [row["municipality_FR"] ?? "", row["municipality_NL"] ?? ""].map((name) =>
      name.replace(/ \(.*\)$/, ""),
    );
    return {
      id: `geo:BE-${code}`, name: names[0] ?? "", type: "municipality", code, country: "BE", within: [regionId, "geo:BE"],
      weight: Number(row["inhabitants"]) || 0, aliases: names[1] === names[0] ? [] : names.slice(1),
    }; // prettier-ignore
  });
}

/** Cantons where a French newspaper knows the villages; elsewhere the larger towns come from places.tsv. */
const ROMANDY = new Set(["GE", "VD", "VS", "NE", "FR", "JU", "BE"]);
const SWISS_CITIES: Record<string, number> = {
  Genève: 200_000, Lausanne: 140_000, Neuchâtel: 45_000, Fribourg: 38_000, Sion: 35_000, Berne: 134_000, Zurich: 420_000, Bâle: 175_000,
  "La Chaux-de-Fonds": 37_000, Delémont: 12_500, Yverdon: 30_000, Montreux: 26_000, Vevey: 20_000, Nyon: 22_000, Bienne: 55_000,
  Martigny: 20_000, Sierre: 17_000, Monthey: 18_000, Renens: 21_000, Lucerne: 82_000, Lugano: 62_000,
}; // prettier-ignore
const SWISS_FRENCH: Record<string, string> = { Bern: "Berne", Zürich: "Zurich", Basel: "Bâle", "Biel/Bienne": "Bienne", Luzern: "Lucerne", Murten: "Morat" }; // prettier-ignore

function switzerland(shared: URL): Place[] {
  return readTable(new URL("places/switzerland_communes_2026.tsv", shared), "\t").flatMap((row): Place[] => {
    const canton = row["canton"] ?? "";
    const own = row["nom"] ?? "";
    const name = (SWISS_FRENCH[own] ?? own).replace(/ \([A-Z]{2}\)$/, "");
    const weight = SWISS_CITIES[name];
    if (!ROMANDY.has(canton) && weight === undefined) return [];
    const code = row["bfs"] ?? "";
    const aliases = name === own ? [] : [own];
    return [{ id: `geo:CH-${code}`, name, type: "municipality", code, country: "CH", within: [`geo:CH-${canton}`, "geo:CH"], weight: weight ?? 2000, aliases }]; // prettier-ignore
  });
}

function handmade(): Place[] {
  return readTable(new URL("places.tsv", import.meta.url), "\t")
    .map((row) => Object.values(row))
    .filter(([id]) => id !== undefined && !id.startsWith("#"))
    .map(([id = "", name = "", type = "", code = "", country = "", within = "", weight = "0", aliases = ""]) => ({
      id, name, type, code, country, within: within.split(" ").filter((part) => part !== ""),
      weight: Number(weight), aliases: aliases.split("|").filter((part) => part !== ""),
    })); // prettier-ignore
}

export function places(shared: URL): string {
  const all = [
    ...countries(),
    ...handmade(),
    ...quebec(shared),
    ...france(shared),
    ...belgium(shared),
    ...switzerland(shared),
  ];
  const seen = new Set<string>();
  const rows = all
    .filter(({ id, name }) => name !== "" && !seen.has(id) && seen.add(id))
    .map((place) => [
      place.id, place.name, place.type, place.code ?? "", place.country,
      place.within.join(" "), String(place.weight ?? 0), (place.aliases ?? []).join("|"),
    ]); // prettier-ignore
  return toTsv(["id", "name", "type", "code", "country", "within", "weight", "aliases"], rows);
}
