/** Which country an article belongs to. */
import { describe, expect, it } from "vitest";
import { inferCountry, readCountries } from "../../src/extract/country.js";
import type { PlaceHit } from "../../src/extract/gazetteer.js";
import type { Document, FieldName, PlaceFact } from "../../src/types.js";

const document = (fields: Partial<Document> = {}): Document => ({
  id: "x", url: undefined, source: undefined, section: undefined, title: undefined, byline: undefined, publishedAt: undefined,
  language: undefined, country: undefined, body: "", teasers: [], blocks: [], segments: [], ...fields,
}); // prettier-ignore

const fact = (name: string, country: string, weight: number, type: PlaceFact["type"] = "municipality"): PlaceFact => ({
  id: `geo:${name}`, name, type, code: undefined, country, within: [], weight, aliases: [],
}); // prettier-ignore
let next = 0;
const hit = (place: PlaceFact, options: { field?: FieldName; common?: boolean } = {}): PlaceHit => {
  const { field = "body", common = false } = options;
  next += 10;
  return { field, start: next, end: next + 1, firstToken: next, endToken: next + 1, common, places: [place] };
};
const AMOS = fact("Amos", "CA", 12_800);
const MONTREAL = fact("Montréal", "CA", 1_800_000);
const PARIS = fact("Paris", "FR", 2_100_000);
const LYON = fact("Lyon", "FR", 520_000);
const NEW_YORK = fact("New York", "US", 8_400_000);
const GENEVE = fact("Genève", "CH", 200_000);
const DAKAR = fact("Dakar", "SN", 1_100_000);
const FRANCE = fact("France", "FR", 20_000_000, "country");

describe("inferCountry", () => {
  it("believes the publisher", () => {
    expect(inferCountry(document({ country: "BE", url: "https://a.fr/" }), [hit(PARIS)])).toBe("BE");
  });
  it.each([
    ["https://www.lesoir.be/a", "BE"],
    ["https://a.quebec/", "CA"],
    ["https://journal.co.uk/", "GB"],
  ])("knows a national domain: %s", (url, country) => {
    expect(inferCountry(document({ url }), [])).toBe(country);
  });
  it.each(["https://a.com/", "https://a.tv/", "https://a.io/", "no url"])("learns nothing from %s", (url) => {
    expect(inferCountry(document({ url }), [])).toBeUndefined();
  });
  it("counts the towns, each once", () => {
    const parisTenTimes = Array.from({ length: 10 }, () => hit(PARIS));
    expect(inferCountry(document(), [...parisTenTimes, hit(MONTREAL), hit(AMOS)])).toBe("CA");
  });
  it("listens to the title more than to the body", () => {
    expect(inferCountry(document(), [hit(LYON, { field: "title" }), hit(MONTREAL)])).toBe("FR");
  });
  it.each([
    ["nothing is named", []],
    ["only a village is", [hit(fact("Y", "FR", 30))]],
    ["only a word that is a town as well", [hit(PARIS, { common: true })]],
    ["only a country is", [hit(FRANCE)]],
  ])("does not guess where %s", (_, hits) => {
    expect(inferCountry(document(), hits)).toBeUndefined();
  });
});

describe("money as a clue", () => {
  it.each(["Le chantier coûtera 12 M$ de plus.", "Il a payé 40 $, puis 60\u00a0$."])(
    "a bare sign is Canadian: %s",
    (body) => {
      expect(inferCountry(document({ body }), [hit(AMOS), hit(LYON)])).toBe("CA");
    },
  );
  it.each(["Il a payé 40 $ US, puis 60\u202f$ US.", "Il a payé 40 dollars."])("says nothing: %s", (body) => {
    expect(inferCountry(document({ body }), [hit(AMOS), hit(LYON)])).toBe("FR");
  });
  it.each([
    ["Le loyer passe à 900 francs.", GENEVE, "CH"],
    ["Le sac est à 20 000 FCFA.", DAKAR, "SN"],
    ["La route coûtera 3 milliards de francs\u00a0CFA.", DAKAR, "SN"],
    ["Le loyer passe à 900 euros.", GENEVE, "FR"],
  ])("speaks for the places named, too: %s", (body, place, country) => {
    expect(inferCountry(document({ body }), [hit(place), hit(LYON)])).toBe(country);
  });
  it("votes for no country that nothing else names", () => {
    expect(inferCountry(document({ body: "Il a payé 900 francs." }), [hit(LYON)])).toBe("FR");
  });
  it("counts foreign towns for less: French is read elsewhere", () => {
    expect(inferCountry(document(), [hit(NEW_YORK), hit(LYON)])).toBe("FR");
  });
  it("ranks the countries heard", () => {
    const { countries } = readCountries(document({ country: "HT" }), [hit(AMOS), hit(LYON)]);
    expect(countries).toEqual(["FR", "CA"]);
  });
});
