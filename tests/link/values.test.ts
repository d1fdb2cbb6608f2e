/** An amount is one entity an occurrence; equal dates and quantities are one. */
import { describe, expect, it } from "vitest";
import { link } from "../../src/link/index.js";
import { linkValues } from "../../src/link/values.js";
import { amount, date, person, place, quantity } from "./mentions.js";

describe("linkValues", () => {
  it("keeps each occurrence of an amount", () => {
    const entities = linkValues([amount("2 M$", 0, 2e6), amount("2 M$", 40, 2e6), amount("5 $", 80, 5)]);
    expect(entities.map(({ mentions }) => mentions.length)).toEqual([1, 1, 1]);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(3);
  });
  it("makes one date of equal dates, however they are worded", () => {
    const entities = linkValues([
      date("15 juillet", 0, "2020-07-15"),
      date("mercredi", 40, "2020-07-15"),
      date("jeudi", 80, "2020-07-16"),
    ]);
    expect(entities.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ["rep:date/2020-07-15", 2],
      ["rep:date/2020-07-16", 1],
    ]);
  });
  it("tells quantities apart by their unit", () => {
    const entities = linkValues([
      quantity("22 pôles", 0, 22, "pôle"),
      quantity("22 pôles", 30, 22, "pôle"),
      quantity("22 km", 60, 22, "km"),
    ]);
    expect(entities.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });
  it("writes an interval's id without a slash of its own", () => {
    expect(linkValues([date("en fin de semaine", 0, "2020-08-22/2020-08-23")])[0]?.id).toBe(
      "rep:date/2020-08-22--2020-08-23",
    );
  });
});

describe("link", () => {
  it("gives the same entities each time, each id once, and changes nothing it was given", () => {
    const mentions = [
      person("Marie Roy", 0),
      place("Amos", 20, []),
      amount("5 $", 40, 5),
      person("Roy", 60),
      date("mardi", 80, "2020-08-25"),
    ];
    const before = JSON.stringify(mentions);
    const first = link(mentions, () => undefined);
    expect(link(mentions, () => undefined)).toEqual(first);
    expect(JSON.stringify(mentions)).toBe(before);
    expect(first.map(({ id }) => id)).toEqual([
      "rep:person/marie-roy",
      "rep:place/amos",
      "rep:amount/5-cad-1",
      "rep:date/2020-08-25",
    ]);
  });
});
