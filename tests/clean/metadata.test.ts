/** The moment that a page prints and the one that its markup states. */
import { describe, expect, it } from "vitest";
import { mostPrecise, readPageDate } from "../../src/clean/html/page-date.js";
import { preferStated, reconcile } from "../../src/clean/metadata.js";

describe("one moment of two accounts", () => {
  it.each([
    ["2024-05-03", undefined, "2024-05-03"],
    [undefined, "2024-05-03T10:30:00Z", "2024-05-03T10:30:00Z"],
    // The markup is more precise.
    ["2024-05-03", "2024-05-03T06:30:00-04:00", "2024-05-03T06:30:00-04:00"],
    ["2024-05-03T06:30:00", "2024-05-03T06:30:00-04:00", "2024-05-03T06:30:00-04:00"],
    // The same moment, told in Greenwich.
    ["2024-05-03T06:30:00", "2024-05-03T10:30:12Z", "2024-05-03T06:30:00-04:00"],
    ["2024-05-03T12:00:00", "2024-05-03T06:15:00Z", "2024-05-03T12:00:00+05:45"],
    // Another moment: the page is believed.
    ["2024-05-03T06:30:00", "2024-05-03T10:37:00Z", "2024-05-03T06:30:00"],
    ["2024-05-03", "2021-01-01T00:00:00Z", "2024-05-03"],
    ["2024-05-03T06:30:00+02:00", "2024-05-03T10:30:00Z", "2024-05-03T06:30:00+02:00"],
    ["2024-05-03T06:30:00", "2024-05-03", "2024-05-03T06:30:00"],
    // A month is made precise by a day about it, and never the other way round.
    ["2024-05", "2024-05-03T06:30:00-04:00", "2024-05-03T06:30:00-04:00"],
    ["2024-05", "2024-04-27", "2024-04-27"],
    ["2024-05", "2021-01-01", "2024-05"],
    ["2024-05", "2024-05", "2024-05"],
    ["2024-05-03", "2024-05", "2024-05-03"],
    ["2024-05-03T06:30:00", "2024-05", "2024-05-03T06:30:00"],
  ])("%s on the page, %s in its markup: %s", (shown, stated, moment) => {
    expect(reconcile(shown, stated)).toBe(moment);
  });
});

describe("dates that markup states", () => {
  it.each([
    ["2024-05", "2024-05"],
    ["2024-12", "2024-12"],
    ["2024-13", undefined],
    ["202412", undefined],
    ["20241203", "2024-12-03"],
    ["2024-5-3", "2024-05-03"],
    ["3024-05", undefined],
  ])("%s", (given, wanted) => expect(readPageDate(given)).toBe(wanted));

  it("a month yields to a day of it", () => {
    expect(mostPrecise(["2024-05", "2024-06-01", "2024-05-03", "2024-05-03T09:30:00Z"])).toBe(
      "2024-05-03T09:30:00Z",
    );
    expect(mostPrecise(["2024-05", "2024-06-01"])).toBe("2024-05");
  });
});

describe("what is shown and what is stated", () => {
  const stated = {
    title: "Le pont | Échos",
    authors: ["Luce Roy", "Jean Roy"],
    keywords: [],
    section: "Politique",
  };
  it("takes what is printed first", () => {
    const found = preferStated({ title: "Le pont", byline: "Zoé Roy", section: "Ville" }, stated);
    expect(found).toMatchObject({
      title: "Le pont",
      byline: "Zoé Roy",
      section: "Ville",
      authors: stated.authors,
    });
  });
  it("falls back on what is stated", () => {
    const found = preferStated({ title: undefined }, stated);
    expect(found).toMatchObject({
      title: "Le pont | Échos",
      byline: "Luce Roy ; Jean Roy",
      section: "Politique",
    });
  });
  it("reads authors from the signature where none is stated", () => {
    expect(preferStated({ title: "x", byline: "Luce Roy ; Jean Roy" }, undefined).authors).toEqual(
      stated.authors,
    );
  });
});
