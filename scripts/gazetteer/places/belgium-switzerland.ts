/** Belgium and Switzerland: municipalities. */
import { readTable } from "../tables.js";
import type { Place } from "./place.js";

const PROVINCES: Record<string, string> = {
  Anvers: "VAN", Namur: "WNA", Liège: "WLG", Hainaut: "WHT", Luxembourg: "WLX", "Brabant wallon": "WBR",
  "Flandre orientale": "VOV", "Flandre occidentale": "VWV", "Brabant flamand": "VBR", Limbourg: "VLI",
}; // prettier-ignore

/** A newspaper in French names Flemish villages less: its "Lille" is the city. */
const FLEMISH = 0.02;

function belgium(shared: URL): Place[] {
  return readTable(new URL("places/belgium_municipalities_2020.csv", shared), ",").map((row) => {
    const region = row["region_FR"] ?? "";
    const code = row["NIS_code"] ?? "";
    const regionId = region.includes("flamande")
      ? "geo:BE-VLG"
      : region.includes("wallonne")
        ? "geo:BE-WAL"
        : "geo:BE-BRU";
    const province = PROVINCES[row["province_FR"] ?? ""];
    const names = [row["municipality_FR"] ?? "", row["municipality_NL"] ?? ""].map((name) =>
      name.replace(/ \(.*\)$/, ""),
    );
    return {
      id: `geo:BE-${code}`, name: names[0] ?? "", type: "municipality", code, country: "BE",
      within: [...(province === undefined ? [] : [`geo:BE-${province}`]), regionId, "geo:BE"],
      weight: Math.round((Number(row["inhabitants"]) || 0) * (regionId === "geo:BE-VLG" ? FLEMISH : 1)), aliases: names[1] === names[0] ? [] : names.slice(1),
    }; // prettier-ignore
  });
}

/** Cantons where a French newspaper knows the villages; elsewhere the larger towns are enough. */
const ROMANDY = new Set(["GE", "VD", "VS", "NE", "FR", "JU", "BE"]);
const CITIES: Record<string, number> = {
  Genève: 200_000, Lausanne: 140_000, Neuchâtel: 45_000, Fribourg: 38_000, Sion: 35_000, Berne: 134_000, Zurich: 420_000, Bâle: 175_000,
  "La Chaux-de-Fonds": 37_000, Delémont: 12_500, "Yverdon-les-Bains": 30_000, Montreux: 26_000, Vevey: 20_000, Nyon: 22_000, Bienne: 55_000,
  Martigny: 20_000, Sierre: 17_000, Monthey: 18_000, Renens: 21_000, Lucerne: 82_000, Lugano: 62_000, Vernier: 35_000, Lancy: 34_000,
  Meyrin: 26_000, Carouge: 22_000, Onex: 19_000, Thônex: 16_000, Bulle: 24_000, Pully: 18_000, Morges: 16_000, Gland: 13_000, Ecublens: 13_000,
  Prilly: 12_000, Aigle: 11_000, "Le Locle": 10_000, "Val-de-Travers": 10_000, "Val-de-Ruz": 17_000, Porrentruy: 6500, Moutier: 7300, Payerne: 10_000,
  "Villars-sur-Glâne": 12_000, Saxon: 6500, Conthey: 9000, Fully: 9000, "Saint-Imier": 5200, Versoix: 13_000, "Plan-les-Ouates": 11_000,
  Winterthour: 115_000, "Saint-Gall": 76_000, Thoune: 44_000, Köniz: 43_000, Schaffhouse: 37_000, Coire: 38_000, Zoug: 31_000, Soleure: 17_000,
  Bellinzone: 44_000, Locarno: 16_000, Davos: 11_000, Olten: 19_000, Aarau: 22_000, Baden: 20_000, Wohlen: 9000, Langenthal: 16_000, Berthoud: 17_000,
}; // prettier-ignore
const FRENCH_NAMES: Record<string, string> = {
  Bern: "Berne", Zürich: "Zurich", Basel: "Bâle", "Biel/Bienne": "Bienne", Luzern: "Lucerne", Murten: "Morat", Winterthur: "Winterthour",
  "St. Gallen": "Saint-Gall", Thun: "Thoune", Schaffhausen: "Schaffhouse", Chur: "Coire", Zug: "Zoug", Solothurn: "Soleure", Bellinzona: "Bellinzone",
  Burgdorf: "Berthoud",
}; // prettier-ignore

function switzerland(shared: URL): Place[] {
  return readTable(new URL("places/switzerland_communes_2026.tsv", shared), "\t").flatMap((row): Place[] => {
    const canton = row["canton"] ?? "";
    const own = row["nom"] ?? "";
    const name = (FRENCH_NAMES[own] ?? own).replace(/ \([A-Z]{2}\)$/, "");
    const weight = CITIES[name];
    if (!ROMANDY.has(canton) && weight === undefined) return [];
    const code = row["bfs"] ?? "";
    const aliases = name === own ? [] : [own];
    return [{ id: `geo:CH-${code}`, name, type: "municipality", code, country: "CH", within: [`geo:CH-${canton}`, "geo:CH"], weight: weight ?? 2000, aliases }]; // prettier-ignore
  });
}

export const belgiumAndSwitzerland = (shared: URL): Place[] => [...belgium(shared), ...switzerland(shared)];
