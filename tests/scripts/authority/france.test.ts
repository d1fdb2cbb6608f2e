import { describe, expect, test } from "vitest";
import { isoDate } from "../../../scripts/authority/france/governments.js";
import { offices } from "../../../scripts/authority/france/titles.js";
import { career, holders } from "./holders.js";

describe("titles of French decrees, as newspapers word them", () => {
  const cases: readonly (readonly [raw: string, masculine: string, feminine: string, portfolio: string])[] = [
    ["Ministre de l'Economie et des Finances", "ministre de l'Économie et des Finances", "ministre de l'Économie et des Finances", "Économie et des Finances"],
    ["Ministre du travail, de l'emploi et de la formation professionnelle", "ministre du Travail, de l'Emploi et de la Formation professionnelle", "ministre du Travail, de l'Emploi et de la Formation professionnelle", "Travail, de l'Emploi et de la Formation professionnelle"],
    ["Ministre déléguée auprès du ministre des armées, chargée de la mémoire et des anciens combattants", "ministre délégué chargé de la Mémoire et des Anciens Combattants", "ministre déléguée chargée de la Mémoire et des Anciens Combattants", "Mémoire et des Anciens Combattants"],
    ["Secrétaire d'État auprès de la ministre de l'environnement, de l'énergie et de la mer, chargée des relations internationales sur le climat, chargée de la biodiversité", "secrétaire d'État chargé de la Biodiversité", "secrétaire d'État chargée de la Biodiversité", "Biodiversité"],
    ["Secrétaire d'État auprès de la ministre de la Ville, de la Jeunesse et des Sports chargé des Sports", "secrétaire d'État chargé des Sports", "secrétaire d'État chargée des Sports", "Sports"],
    ["Secrétaire d'État à la jeunesse et aux sports", "secrétaire d'État à la Jeunesse et aux Sports", "secrétaire d'État à la Jeunesse et aux Sports", "Jeunesse et aux Sports"],
    ["Ministre délégué auprès du Premier ministre, pour l'aménagement du territoire", "ministre délégué à l'Aménagement du territoire", "ministre déléguée à l'Aménagement du territoire", "Aménagement du territoire"],
    ["Ministre délégué auprès de la ministre d'Etat, ministre de l'intérieur", "ministre délégué auprès du ministre de l'Intérieur", "ministre déléguée auprès du ministre de l'Intérieur", "Intérieur"],
    ["Première ministre", "premier ministre", "première ministre", ""],
  ]; // prettier-ignore
  test.each(cases)("%s", (raw, masculine, feminine, portfolio) => {
    expect(offices(raw)).toEqual([{ masculine, feminine, portfolio }]);
  });

  test("a rank and a ministry, or two ministries, are offices of their own", () => {
    expect(offices("Ministre d'Etat, garde des sceaux, ministre de la justice").map((one) => one.masculine)).toEqual([
      "ministre d'État", "garde des Sceaux", "ministre de la Justice",
    ]); // prettier-ignore
    expect(offices("Ministre du budget, porte-parole du Gouvernement").map((one) => one.masculine)).toEqual([
      "ministre du Budget",
      "porte-parole du gouvernement",
    ]);
    expect(offices("Ministre d'État, chargé des affaires culturelles").map((one) => one.masculine)).toEqual([
      "ministre d'État chargé des Affaires culturelles",
    ]);
  });

  test("a title of no known form is refused", () => {
    expect(() => offices("Grand vizir du Louvre")).toThrow("no form known");
  });

  test("long French dates", () => {
    expect(isoDate("dimanche 1er mars 1959")).toBe("1959-03-01");
    expect(isoDate("vendredi 21 février 1986")).toBe("1986-02-21");
    expect(isoDate("")).toBe("");
  });
});

describe("who held which office of France when", () => {
  test.each([
    ["ministre de l'Intérieur", "1968-06-15", ["Raymond Marcellin"]],
    ["ministre de l'Intérieur", "1975-01-01", ["Michel Poniatowski"]],
    ["ministre de l'Intérieur", "1982-01-01", []],
    ["ministre de l'Intérieur et de la Décentralisation", "1982-01-01", ["Gaston Defferre"]],
    ["ministre de l'Intérieur", "1987-01-01", ["Charles Pasqua"]],
    ["ministre de l'Intérieur", "1991-01-15", ["Pierre Joxe"]],
    ["ministre de l'Intérieur", "1991-06-01", ["Philippe Marchand"]],
    ["ministre de l'Intérieur", "1999-01-01", ["Jean-Pierre Chevènement"]],
    ["ministre de l'Intérieur", "2013-01-01", ["Manuel Valls"]],
    ["ministre de l'Intérieur", "2019-06-01", ["Christophe Castaner"]],
    ["ministre de l'Intérieur et des Outre-mer", "2023-06-01", ["Gérald Darmanin"]],
    ["ministre de l'Intérieur", "2025-03-01", ["Bruno Retailleau"]],
    ["ministre de la Culture et de la Communication", "1982-01-01", []],
    ["garde des Sceaux", "1982-01-01", ["Robert Badinter"]],
    ["garde des Sceaux", "2013-05-01", ["Christiane Taubira"]],
    ["garde des Sceaux", "2021-05-01", ["Éric Dupond-Moretti"]],
    ["premier ministre", "1992-01-01", ["Édith Cresson"]],
    ["premier ministre", "2023-01-01", ["Élisabeth Borne"]],
    ["président de la République", "1990-01-01", ["François Mitterrand"]],
    ["maire de Paris", "2019-01-01", ["Anne Hidalgo"]],
    ["maire de Lyon", "2018-01-01", ["Georges Képénékian"]],
    ["ambassadeur de France aux États-Unis", "2016-01-01", ["Gérard Araud"]],
    ["ambassadeur de France au Canada", "2016-01-01", ["Nicolas Chapuis"]],
    ["secrétaire d'État chargé du Numérique", "2019-12-01", ["Cédric O"]],
    ["secrétaire général de la CGT", "2020-01-01", ["Philippe Martinez"]],
    ["président du Rassemblement national", "2024-06-09", ["Jordan Bardella"]],
  ])("%s on %s: %j", (title, day, expected) => {
    expect(holders("FR", title, day)).toEqual(expected);
  });

  test("a minister who stays through several governments has one term", () => {
    expect(career("Bruno Le Maire").filter((line) => line.includes("Économie"))).toEqual([
      "ministre de l'Économie 2017-05-17/2020-07-03",
      "ministre de l'Économie, des Finances et de la Relance 2020-07-06/2022-05-16",
      "ministre de l'Économie, des Finances et de la Souveraineté industrielle et numérique 2022-05-20/2024-09-21",
    ]);
  });

  test("a deputy sits for a department", () => {
    expect(career("Delphine Batho")).toContain("député des Deux-Sèvres /");
  });
});
