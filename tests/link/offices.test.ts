import { describe, expect, test } from "vitest";
import { fitOf, rankOf, wordingOf } from "../../src/link/offices.js";
import type { OfficeFact } from "../../src/facts.js";

const office = (masculine: string, feminine: string, more: Partial<OfficeFact> = {}): OfficeFact => ({
  id: "rep:office/xx/x",
  country: "",
  masculine,
  feminine,
  portfolio: null,
  organization: null,
  territories: [],
  ...more,
});
const bank = office(
  "président de la Banque centrale européenne",
  "présidente de la Banque centrale européenne",
  {
    organization: "Banque centrale européenne",
  },
);
const diplomat = office("ministre russe des Affaires étrangères", "ministre russe des Affaires étrangères", {
  country: "RU",
});
const hungary = office("premier ministre de Hongrie", "première ministre de Hongrie", { country: "HU" });
const union = office("secrétaire général de l'ONU", "secrétaire générale de l'ONU", {
  organization: "Organisation des Nations unies",
});

describe("a role's wording and an office", () => {
  test.each([
    ["présidente de la BCE", bank, 1],
    ["présidente de la Banque centrale européenne", bank, 1],
    ["présidente de la BCF", bank, 0],
    ["chef de la diplomatie russe", diplomat, 1],
    ["cheffe de la diplomatie russe", diplomat, 1],
    ["chef de la police russe", diplomat, 0],
    ["patronne de la BCE", bank, 1],
    ["patronne de la boulangerie", bank, 0],
    ["chef du gouvernement hongrois", hungary, 1],
    ["première ministre hongroise", hungary, 1],
    ["première ministre polonaise", hungary, 0],
    ["secrétaire général des Nations unies", union, 1],
    ["secrétaire générale de l'ONU", union, 1],
    ["patron de l'ONU", union, 5 / 6],
    ["secrétaire général de l'OTAN", union, 0],
    ["patron", bank, 0],
  ] as const)("%s", (text, of, fit) => {
    expect(fitOf(wordingOf(text), of)).toBeCloseTo(fit, 6);
  });

  test("initials with and without small words", () => {
    const party = office("président des Républicains", "présidente des Républicains", {
      country: "FR",
      organization: "Les Républicains",
    });
    expect(fitOf(wordingOf("président de LR"), party)).toBe(1);
    expect(fitOf(wordingOf("président du LRP"), party)).toBe(0);
  });
});

describe("how much one hears of a holder", () => {
  const population = (): number => 0;
  test("heads of State are heard of most, those of common bodies as ministers are", () => {
    const president = office("président du Sénégal", "présidente du Sénégal", {
      country: "SN",
      territories: ["geo:SN"],
    });
    const region = office("président de la région Bretagne", "présidente de la région Bretagne", {
      country: "FR",
      territories: ["geo:FR-BRE"],
    });
    const director = office("directeur général de l'OMS", "directrice générale de l'OMS");
    expect([president, region, director].map((one) => rankOf(one, population))).toEqual([3, 2, 2]);
  });
});
