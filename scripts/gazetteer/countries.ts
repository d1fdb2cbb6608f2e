/** Countries with their capitals and what their people are called. */
import type { Place } from "./places/place.js";
import { readTable, toTsv, type Row } from "./tables.js";

const rows = (): Row[] => readTable(new URL("countries.tsv", import.meta.url), "\t");
const CAPITAL_WEIGHT = 100_000;

/** The capitals that no other table has: so small, or so far from where French is read. */
export function capitals(towns: readonly Place[]): Place[] {
  const named = new Set(towns.map(({ name, country }) => `${country} ${name}`));
  return rows().flatMap(({ code = "", capital = "" }): Place[] => {
    if (capital === "" || named.has(`${code} ${capital}`) || CITY_STATES.has(code)) return [];
    return [{
      id: `rep:place/capitale-${code.toLowerCase()}`, name: capital, type: "municipality", country: code,
      within: [`geo:${code}`], weight: CAPITAL_WEIGHT,
    }]; // prettier-ignore
  });
}

/** One name for both: the country is meant. */
const CITY_STATES = new Set(["MC", "SG", "VA", "SM", "KW", "PA"]);

/** `places` are those of data/gazetteer/places.tsv; a country or a capital that is not among them is a fault. */
export function countries(places: readonly Pick<Place, "id" | "name" | "type" | "country">[]): string {
  const byId = new Map(places.map((place) => [place.id, place]));
  const towns = new Map(
    places
      .filter(({ type }) => type === "municipality")
      .map((town) => [`${town.country} ${town.name}`, town]),
  );
  const table = rows().map(({ code = "", capital = "", masculine = "", feminine = "" }) => {
    const country = byId.get(`geo:${code}`);
    const town = towns.get(`${code} ${capital}`);
    if (country === undefined) throw new Error(`countries.tsv: ${code} is no country of places.tsv`);
    if (town === undefined && capital !== "" && !CITY_STATES.has(code))
      throw new Error(`countries.tsv: ${capital} is no town of ${code}`);
    return [country.id, country.name, town?.id ?? (capital === "" ? "" : country.id), masculine, feminine];
  });
  return toTsv(["id", "name", "capital", "masculine", "feminine"], table);
}
