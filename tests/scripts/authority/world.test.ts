import { describe, expect, test } from "vitest";
import { career, holders } from "./holders.js";

describe("who held which office of other countries when", () => {
  test.each([
    ["BE", "premier ministre de Belgique", "2012-05-01", ["Elio Di Rupo"]],
    ["BE", "premier ministre de Belgique", "2021-05-01", ["Alexander De Croo"]],
    ["BE", "ministre-président de Wallonie", "2018-05-01", ["Willy Borsus"]],
    ["BE", "ministre des Affaires étrangères", "2015-05-01", ["Didier Reynders"]],
    ["BE", "bourgmestre de Bruxelles", "2022-05-01", ["Philippe Close"]],
    ["BE", "coprésident d'Ecolo", "2021-05-01", ["Jean-Marc Nollet", "Rajae Maouane"]],
    ["CH", "président de la Confédération", "2011-05-01", ["Micheline Calmy-Rey"]],
    ["CH", "président de la Confédération", "2023-05-01", ["Alain Berset"]],
    ["CH", "chef du Département fédéral de l'intérieur", "2020-05-01", ["Alain Berset"]],
    ["CH", "syndic de Lausanne", "2020-05-01", ["Grégoire Junod"]],
    ["SN", "président du Sénégal", "2013-05-01", ["Macky Sall"]],
    ["CI", "premier ministre de la Côte d'Ivoire", "2019-05-01", ["Amadou Gon Coulibaly"]],
    ["CM", "président du Cameroun", "2000-05-01", ["Paul Biya"]],
    ["CD", "président de la République démocratique du Congo", "2018-05-01", ["Joseph Kabila"]],
    ["DZ", "président de l'Algérie", "2010-05-01", ["Abdelaziz Bouteflika"]],
    ["HT", "président d'Haïti", "2010-05-01", ["René Préval"]],
    ["HT", "président d'Haïti", "2022-05-01", []],
    ["HT", "premier ministre d'Haïti", "2022-05-01", ["Ariel Henry"]],
    ["MG", "président de Madagascar", "2021-05-01", ["Andry Rajoelina"]],
    ["LB", "président du Liban", "2015-05-01", []],
    ["US", "président des États-Unis", "2018-05-01", ["Donald Trump"]],
    ["US", "secrétaire d'État des États-Unis", "2023-05-01", ["Antony Blinken"]],
    ["GB", "premier ministre du Royaume-Uni", "2022-10-01", ["Liz Truss"]],
    ["DE", "chancelier d'Allemagne", "2010-05-01", ["Angela Merkel"]],
    ["", "secrétaire général de l'OTAN", "2020-05-01", ["Jens Stoltenberg"]],
    ["", "secrétaire général de l'OIF", "2016-05-01", ["Michaëlle Jean"]],
    ["", "président de la Banque centrale européenne", "2022-05-01", ["Christine Lagarde"]],
    ["", "directeur général de l'OMS", "2021-05-01", ["Tedros Adhanom Ghebreyesus"]],
  ])("%s: %s on %s: %j", (country, title, day, expected) => {
    expect(holders(country, title, day)).toEqual(expected);
  });

  test("one person in several countries and bodies is one", () => {
    const titles = career("Christine Lagarde").map((line) => line.replace(/ [^ ]*$/, ""));
    expect(titles).toContain("directeur général du FMI");
    expect(titles).toContain("président de la Banque centrale européenne");
    expect(titles).toContain("ministre de l'Économie, de l'Industrie et de l'Emploi");
    expect(career("António Guterres")[0]).toBe("premier ministre du Portugal 1995-10-28/2002-04-06");
  });
});
