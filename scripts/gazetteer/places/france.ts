/** France: départements, communes, the former communes within one of today. Regions stand in places.tsv. */
import { slug } from "../../../src/text/fold.js";
import { readTable, type Row } from "../tables.js";
import type { Place } from "./place.js";

const REGIONS: Record<string, string> = {
  "11": "IDF", "24": "CVL", "27": "BFC", "28": "NOR", "32": "HDF", "44": "GES", "52": "PDL", "53": "BRE",
  "75": "NAQ", "76": "OCC", "84": "ARA", "93": "PAC", "94": "20R", "01": "971", "02": "972", "03": "973", "04": "974", "06": "976",
}; // prettier-ignore
/** Région and département in one, with one council or two: newspapers call them regions. */
const OVERSEAS: Record<string, readonly string[]> = {
  "971": ["région Guadeloupe"], "972": [], "973": ["Guyane française"], "974": ["Réunion", "région Réunion", "île de la Réunion"], "976": [],
}; // prettier-ignore
/** By themselves "Nord" is a point of the compass, "Manche" a sleeve, "Lot" a plot: they want their article or their head. */
const SHOWN: Record<string, string> = { Nord: "département du Nord" };

/** Where no population is written: of an average village; seats of an arrondissement, of a département, of a region are more. */
const VILLAGE = 1000;
/** A name so short is a word or a first name more often than a village. */
const SHORT_NAME = 4;
const SHORT_NAMED = 400;
const FORMER = 300;

/** Short names and mergers that newspapers go on using. */
const COMMUNE_ALIASES: Record<string, readonly string[]> = {
  "85194": ["Olonne"],
  "91228": ["Évry", "Courcouronnes"],
  "50129": ["Cherbourg", "Cherbourg-Octeville"],
  "44055": ["La Baule"],
  "13001": ["Aix"],
  "93070": ["Saint-Ouen"],
  "94011": ["Bonneuil"],
  "74056": ["Chamonix"],
  "24520": ["Sarlat"],
  "31555": ["Ville rose"],
};

export function france(shared: URL): Place[] {
  const file = (name: string): Row[] => readTable(new URL(`places/${name}`, shared), ",");
  const weights = weightsOf(file);
  const within = (row: Row): string[] => [
    ...new Set([`geo:FR-${row["DEP"]}`, `geo:FR-${REGIONS[row["REG"] ?? ""] ?? ""}`, "geo:FR"]),
  ];
  const departments = file("departements.csv").map((row): Place => {
    const dep = row["DEP"] ?? "";
    const name = row["LIBELLE"] ?? "";
    const code = `FR-${dep}`;
    return {
      id: `geo:${code}`,
      name: SHOWN[name] ?? name,
      type: Object.hasOwn(OVERSEAS, dep) ? "region" : "department",
      code,
      country: "FR",
      within: within(row).filter((id) => id !== `geo:${code}`),
      // "sur Paris", "dans Paris" is the city.
      weight: dep === "75" ? 2000 : 300_000,
      aliases: OVERSEAS[dep] ?? [],
    };
  });
  const rows = file("communes.csv");
  const communes = rows.filter(({ TYPECOM }) => TYPECOM === "COM");
  const towns = communes.map((row): Place => {
    const code = row["COM"] ?? "";
    const name = row["LIBELLE"] ?? "";
    const weight = weights.get(code) ?? (name.length <= SHORT_NAME ? SHORT_NAMED : VILLAGE);
    return { id: `geo:FR-${code}`, name, type: "municipality", code, country: "FR", within: within(row), weight, aliases: COMMUNE_ALIASES[code] ?? [] }; // prettier-ignore
  });
  return [...departments, ...towns, ...formerCommunes(rows, communes, within)];
}

/** Capitals of arrondissements, départements, regions by rank, then what the table knows better. */
function weightsOf(file: (name: string) => Row[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const row of file("arrondissements.csv")) weights.set(row["CHEFLIEU"] ?? "", 15_000);
  for (const row of file("departements.csv")) weights.set(row["CHEFLIEU"] ?? "", 40_000);
  for (const row of file("regions.csv")) weights.set(row["CHEFLIEU"] ?? "", 200_000);
  for (const row of readTable(new URL("france-weights.tsv", import.meta.url), "\t"))
    weights.set(row["code"] ?? "", Number(row["weight"]));
  return weights;
}

/** Communes déléguées and associées: parts of a commune; no code, since theirs is the old commune's. */
function formerCommunes(
  rows: readonly Row[],
  communes: readonly Row[],
  within: (row: Row) => string[],
): Place[] {
  const parents = new Map(communes.map((row) => [row["COM"] ?? "", row]));
  const names = new Set(communes.map(({ LIBELLE = "", DEP = "" }) => `${DEP} ${slug(LIBELLE)}`));
  return rows
    .filter(({ TYPECOM }) => /^COM[DA]$/.test(TYPECOM ?? ""))
    .flatMap((row): Place[] => {
      const parent = parents.get(row["COMPARENT"] ?? "");
      const name = row["LIBELLE"] ?? "";
      if (parent === undefined || name.length <= SHORT_NAME) return [];
      if (names.has(`${parent["DEP"]} ${slug(name)}`)) return [];
      const code = parent["COM"] ?? "";
      return [{
        id: `rep:place/${code}-${slug(name)}`, name, type: "neighbourhood", country: "FR",
        within: [`geo:FR-${code}`, ...within(parent)], weight: FORMER,
      }]; // prettier-ignore
    });
}
