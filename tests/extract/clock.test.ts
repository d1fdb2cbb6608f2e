/** Whose clock the hours of a page are. */
import { describe, expect, it } from "vitest";
import { anchorOf, withOffset, zoneOf } from "../../src/extract/clock.js";
import type { PlaceHit } from "../../src/extract/gazetteer.js";
import type { FieldName, PlaceFact } from "../../src/types.js";

const fact = (id: string, country: string, within: readonly string[] = []): PlaceFact => ({
  id, name: id, type: within.length === 0 ? "country" : "municipality", code: undefined, country, within, weight: 1000, aliases: [],
}); // prettier-ignore
const hit = (place: PlaceFact, field: FieldName = "body", common = false): PlaceHit => ({
  field, start: 0, end: 1, firstToken: 0, endToken: 1, common, places: [place],
}); // prettier-ignore

const CANADA = fact("geo:CA", "CA");
const NEW_BRUNSWICK = fact("geo:CA-NB", "CA", ["geo:CA"]);
const MONCTON = fact("rep:place/moncton", "CA", ["geo:CA-NB", "geo:CA"]);
const MONTREAL = fact("geo:CA-QC-66023", "CA", ["geo:CA-QC-06", "geo:CA-QC", "geo:CA"]);
const LAVAL = fact("geo:CA-QC-65005", "CA", ["geo:CA-QC-13", "geo:CA-QC", "geo:CA"]);
const MAGDALEN = fact("geo:CA-QC-01023", "CA", ["geo:CA-QC-11", "geo:CA-QC", "geo:CA"]);
const SAINT_DENIS = fact("geo:FR-97411", "FR", ["geo:FR-974", "geo:FR"]);
const SAINT_PAUL = fact("geo:FR-97415", "FR", ["geo:FR-974", "geo:FR"]);
const PARIS = fact("geo:FR-75056", "FR", ["geo:FR-75", "geo:FR"]);

const NOBODY = { source: undefined, section: undefined, url: undefined, byline: undefined };

describe("zoneOf", () => {
  it.each([
    ["CA", "America/Toronto"],
    ["FR", "Europe/Paris"],
    ["SN", "Africa/Dakar"],
    ["RE", "Indian/Reunion"],
    ["XX", undefined],
    [undefined, undefined],
  ])("is the country's main clock where nothing says more: %s", (country, zone) => {
    expect(zoneOf(NOBODY, country, [])).toBe(zone);
  });

  it.each([
    [{ source: "L’Écho acadien" }, "CA", "America/Moncton"],
    [{ source: "Le Courrier de la Nouvelle-Écosse" }, "CA", "America/Halifax"],
    [{ source: "La Voix de l’Île-du-Prince-Édouard" }, "CA", "America/Halifax"],
    [{ source: "Antenne Canada Manitoba" }, "CA", "America/Winnipeg"],
    [{ section: "Terre-Neuve-et-Labrador" }, "CA", "America/St_Johns"],
    [{ url: "https://www.presse-yukon.example/2024/05/a" }, "CA", "America/Whitehorse"],
    [{ source: "Le Journal de La Réunion" }, "FR", "Indian/Reunion"],
    [{ source: "Les Nouvelles calédoniennes" }, "FR", "Pacific/Noumea"],
    // A word inside another, and another country's.
    [{ source: "L’Arcadie libre" }, "CA", "America/Toronto"],
    [{ source: "L’Écho acadien" }, "FR", "Europe/Paris"],
    [{ url: "https://journal.example/acadie/2024/a" }, "CA", "America/Toronto"],
  ])("is that of where the newspaper says it is: %o", (said, country, zone) => {
    expect(zoneOf({ ...NOBODY, ...said }, country, [])).toBe(zone);
  });

  it.each<[string, string, PlaceHit[], string]>([
    ["a town in the title", "CA", [hit(MONCTON, "title"), hit(CANADA)], "America/Moncton"],
    ["a town and its province", "CA", [hit(MONCTON), hit(NEW_BRUNSWICK)], "America/Moncton"],
    ["two towns of La Réunion", "FR", [hit(SAINT_DENIS), hit(SAINT_PAUL)], "Indian/Reunion"],
    ["the islands in title and text", "CA", [hit(MAGDALEN, "title"), hit(MAGDALEN)], "America/Halifax"],
    ["one town in passing", "CA", [hit(MONCTON)], "America/Toronto"],
    ["the same town ten times", "CA", Array.from({ length: 10 }, () => hit(MONCTON)), "America/Toronto"],
    [
      "as many elsewhere",
      "CA",
      [hit(MONCTON), hit(NEW_BRUNSWICK), hit(MONTREAL), hit(LAVAL)],
      "America/Toronto",
    ],
    [
      "names that are words as well",
      "CA",
      [hit(MONCTON, "title", true), hit(NEW_BRUNSWICK)],
      "America/Toronto",
    ],
    ["places abroad", "FR", [hit(MONCTON, "title"), hit(NEW_BRUNSWICK), hit(PARIS)], "Europe/Paris"],
  ])("is that of nearly all places: %s", (_, country, hits, zone) => {
    expect(zoneOf(NOBODY, country, hits)).toBe(zone);
  });

  it("does not follow the places of an agency's story, which is printed everywhere", () => {
    const hits = [hit(MONCTON, "title"), hit(NEW_BRUNSWICK)];
    expect(zoneOf({ ...NOBODY, byline: "La Presse Canadienne" }, "CA", hits)).toBe("America/Toronto");
  });
});

describe("withOffset", () => {
  it.each([
    ["2020-08-22T09:00:00", "America/Toronto", "2020-08-22T09:00:00-04:00"],
    ["2020-01-22T09:00:00", "America/Toronto", "2020-01-22T09:00:00-05:00"],
    ["2020-08-22T09:00:00", "America/Moncton", "2020-08-22T09:00:00-03:00"],
    ["2020-01-22T09:00:00", "America/Halifax", "2020-01-22T09:00:00-04:00"],
    ["2020-07-22T09:00:00", "America/St_Johns", "2020-07-22T09:00:00-02:30"],
    ["2020-07-22T09:00:00", "America/Regina", "2020-07-22T09:00:00-06:00"],
    ["2020-08-22T09:00", "Europe/Paris", "2020-08-22T09:00+02:00"],
    ["2020-01-22T09:00:00", "Africa/Dakar", "2020-01-22T09:00:00+00:00"],
    ["2020-06-01T09:00:00", "America/Port-au-Prince", "2020-06-01T09:00:00-04:00"],
    // The hours around a change of clocks.
    ["2024-03-10T01:59:00", "America/Toronto", "2024-03-10T01:59:00-05:00"],
    ["2024-03-10T03:01:00", "America/Toronto", "2024-03-10T03:01:00-04:00"],
    ["2024-03-31T03:01:00", "Europe/Paris", "2024-03-31T03:01:00+02:00"],
  ])("%s in %s is %s", (local, zone, wanted) => {
    expect(withOffset(local, zone)).toBe(wanted);
  });

  it.each([
    ["2020-08-22", "America/Toronto"],
    ["2020-08", "America/Toronto"],
    ["2020-08-22T09:00:00Z", "America/Toronto"],
    ["2020-08-22T09:00:00+02:00", "America/Toronto"],
    ["2020-08-22T09:00:00", undefined],
    [undefined, "America/Toronto"],
  ])("leaves %s of %s alone", (given, zone) => {
    expect(withOffset(given, zone)).toBe(given);
  });
});

describe("anchorOf", () => {
  it.each([
    ["2024-05-03", "2024-06-01", "2024-05-03"],
    [undefined, "2024-06-01T09:00:00Z", "2024-06-01T09:00:00Z"],
    ["2024-05", "2024-05-12", "2024-05-12"],
    // A change in another month says nothing of the day of publication.
    ["2024-05", "2024-06-01", "2024-05"],
    ["2024-05", undefined, "2024-05"],
    [undefined, "2024-06", undefined],
    [undefined, undefined, undefined],
  ])("published %s, changed %s: %s", (publishedAt, modifiedAt, anchor) => {
    expect(anchorOf(publishedAt, modifiedAt)).toBe(anchor);
  });
});
