/** Values in words: one table a kind. */
import { describe, expect, it } from "vitest";
import {
  countryName,
  formatAmount,
  formatDate,
  formatMeasure,
  languageName,
} from "../../../src/cli/formats/french.js";
import type { Entity } from "../../../src/types.js";

/** No-break spaces are what a typographer wants, and what no test can be read with. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u2009\u202f]/g, " ");

describe("dates", () => {
  it.each([
    ["2020-07-15", "15 juillet 2020"],
    ["2023-03-29T19:00", "29 mars 2023, 19 h"],
    ["2020-08-22T09:05:00-04:00", "22 août 2020, 9 h 05"],
    ["2020-08-22/2020-08-23", "22–23 août 2020"],
    ["2020-08-01/2020-08-03", "1er–3 août 2020"],
    ["2020-07-30/2020-08-02", "30 juillet – 2 août 2020"],
    ["2019-12/2020-02", "décembre 2019 – février 2020"],
    ["2024-07", "juillet 2024"],
    ["2023-21", "printemps 2023"],
    ["2023-24", "hiver 2023"],
    ["2021-33", "1er trimestre 2021"],
    ["2021-41", "2e semestre 2021"],
    ["2020-W34", "semaine 34 de 2020"],
    ["201X", "années 2010"],
    ["1998", "1998"],
    ["1998~", "vers 1998"],
    ["../2026", "jusqu’en 2026"],
    ["../2026-07-01", "jusqu’au 1er juillet 2026"],
    ["2020-08-22/..", "depuis le 22 août 2020"],
    ["20XX", "20XX"],
    ["2020-99", "2020-99"],
    ["2020-02-31", "2020-02-31"],
    ["n’importe", "n’importe"],
    ["", ""],
  ])("%s: %s", (value, words) => expect(plain(formatDate(value))).toBe(words));
});

describe("amounts", () => {
  const amount = (fields: Partial<Extract<Entity, { kind: "amount" }>>) =>
    plain(
      formatAmount({
        kind: "amount", id: "x", name: "x", salience: 0, confidence: 1, mentions: [],
        currency: "CAD", currencySource: "stated", approximate: null, per: null, ...fields,
      }), // prettier-ignore
    );

  it.each([
    [{ value: 2_200_000 }, "2 200 000 $"],
    [{ value: 0.45, per: "livre" }, "0,45 $ par livre"],
    [{ value: 1_350_000_000, currency: "XOF" }, "1 350 000 000 XOF"],
    [{ value: 74, currency: "EUR", approximate: "about" as const }, "environ 74 €"],
    [{ min: 725, max: 980, per: "month" }, "de 725 $ à 980 $ par mois"],
    [{ min: 5 }, "à partir de 5 $"],
    [{ max: 5 }, "jusqu’à 5 $"],
    [{ value: 5, currency: "XXX" }, "5"],
    [{ value: 5, currency: "nonsense" }, "5 nonsense"],
  ])("%j: %s", (fields, words) => expect(amount(fields)).toBe(words));
});

it("names of countries and languages, and what has none", () => {
  expect(["CA", "BF", "ZZZZ", ""].map(countryName)).toEqual(["Canada", "Burkina Faso", "ZZZZ", ""]);
  expect(["fr", "ht", "und", "???"].map(languageName)).toEqual([
    "français",
    "créole haïtien",
    "langue incertaine",
    "???",
  ]);
  expect(plain(formatMeasure({ value: 1234.5 }))).toBe("1 234,5");
});
