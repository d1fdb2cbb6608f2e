/** Places: Québec down to sectors, Canada, France, Belgium, Switzerland, countries, divisions and cities of the world. */
import { capitals, countries as countriesOf } from "./countries.js";
import { belgiumAndSwitzerland } from "./places/belgium-switzerland.js";
import { france } from "./places/france.js";
import type { Place } from "./places/place.js";
import { quebec, boroughs } from "./places/quebec.js";
import { canadianTowns, chiefTowns, divisions, namesOfTypes, nature, sectors } from "./places/tables.js";
import { readTable, toTsv } from "./tables.js";

/** Names by which newspapers call countries besides the official one of CLDR. */
const COUNTRY_ALIASES: Record<string, readonly string[]> = {
  US: ["USA", "Etats-Unis"],
  GB: ["Grande-Bretagne", "Royaume Uni"],
  CD: ["République démocratique du Congo", "RDC", "Congo-Kinshasa", "RD Congo", "Congo"],
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
  HK: ["Hong Kong", "Hongkong"],
  FO: ["îles Féroé", "Féroé"],
  SA: ["Arabie saoudite"],
  PG: ["Papouasie-Nouvelle-Guinée"],
  KM: ["Comores"],
  BA: ["Bosnie"],
  XK: ["Kosovo"],
  TW: ["Taïwan", "Taiwan"],
  HT: ["Haiti"],
};
/** Overseas parts of France are under FR as départements; CLDR lists them as territories too. */
const NOT_COUNTRIES = new Set(["GP", "MQ", "GF", "RE", "YT", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AQ", "BU", "DD", "FX", "NH", "RH", "SU", "TP", "VD", "YD", "YU", "ZR", "AN", "CS", "NT", "DY", "HV", "UK", "IC", "EA", "AC", "CP", "DG", "TA", "CQ"]); // prettier-ignore

/** Islands and small states with the names of towns and villages. */
const COUNTRY_WEIGHTS: Record<string, number> = {
  BL: 10_000, MF: 35_000, PM: 6000, SH: 6000, GD: 110_000, DM: 70_000, LC: 180_000, KN: 50_000, VC: 110_000, SM: 34_000, JE: 100_000, GG: 60_000,
}; // prettier-ignore

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
        type: "country", code, country: code, within: [], weight: COUNTRY_WEIGHTS[code] ?? 20_000_000, aliases: COUNTRY_ALIASES[code] ?? [],
      }); // prettier-ignore
    }
  }
  return found;
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

/** Every place, each id once; the first table that has it is believed. */
function allPlaces(shared: URL): Place[] {
  const listed = [...handmade(), ...canadianTowns(), ...quebec(shared), ...boroughs(shared), ...france(shared), ...belgiumAndSwitzerland(shared)]; // prettier-ignore
  const towns = [...listed, ...chiefTowns(listed), ...capitals(listed)];
  const known = [...countries(), ...divisions(towns), ...towns, ...sectors(towns), ...nature()];
  const seen = new Set<string>();
  return [...known, ...namesOfTypes(known)].filter(
    ({ id, name }) => name !== "" && !seen.has(id) && seen.add(id),
  );
}

export const places = (shared: URL): string =>
  toTsv(
    ["id", "name", "type", "code", "country", "within", "weight", "aliases"],
    allPlaces(shared).map((place) => [
      place.id, place.name, place.type, place.code ?? "", place.country,
      place.within.join(" "), String(place.weight ?? 0), (place.aliases ?? []).join("|"),
    ]),
  ); // prettier-ignore

export const countryTable = (shared: URL): string => countriesOf(allPlaces(shared));
