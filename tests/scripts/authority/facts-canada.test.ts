import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { earliest, latest } from "../../../scripts/authority/edtf.js";

const table = (name: string): string[][] =>
  readFileSync(new URL(`../../../data/authority/${name}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

const persons = new Map(table("persons").map(([id = "", name = "", gender = ""]) => [id, { name, gender }]));
const offices = new Map(
  table("offices").map(([id = "", , masculine = "", feminine = "", portfolio = "", , territories = ""]) => [
    id,
    { masculine, feminine, portfolio, territories },
  ]),
);
const terms = table("terms").map(([person = "", office = "", start = "", end = ""]) => ({
  person,
  name: persons.get(person)?.name ?? "",
  title:
    (persons.get(person)?.gender === "f" ? offices.get(office)?.feminine : offices.get(office)?.masculine) ??
    "",
  scope: office.split("/")[1] ?? "",
  start,
  end,
}));

const at = (day: string) => terms.filter(({ start, end }) => earliest(start) <= day && day < latest(end));

/** Who held an office of that title on a day. */
const holders = (scope: string, title: string, day: string): string[] =>
  at(day)
    .filter((term) => term.scope === scope && term.title === title)
    .map(({ name }) => name);

const titles = (name: string, day: string): string[] =>
  at(day)
    .filter((term) => term.name === name)
    .map(({ title }) => title)
    .sort();

describe("offices of Québec by date", () => {
  it.each([
    ["ministre de la Santé et des Services sociaux", "2004-05-01", "Philippe Couillard"],
    ["ministre de la Santé et des Services sociaux", "2009-11-02", "Yves Bolduc"],
    ["ministre de la Santé et des Services sociaux", "2013-01-15", "Réjean Hébert"],
    ["ministre de la Santé et des Services sociaux", "2016-03-03", "Gaétan Barrette"],
    ["ministre de la Santé et des Services sociaux", "2020-04-10", "Danielle McCann"],
    ["ministre de la Santé et des Services sociaux", "2021-09-01", "Christian Dubé"],
    ["ministre de la Santé", "2024-02-01", "Christian Dubé"],
    ["ministre de l'Éducation", "2021-03-01", "Jean-François Roberge"],
    ["ministre de l'Éducation", "2023-11-23", "Bernard Drainville"],
    ["présidente du Conseil du trésor", "2023-11-23", "Sonia LeBel"],
    ["ministre responsable de la région de l'Outaouais", "2020-06-01", "Mathieu Lacombe"],
    ["première ministre du Québec", "2013-01-15", "Pauline Marois"],
    ["premier ministre du Québec", "1967-07-24", "Daniel Johnson"],
    ["premier ministre du Québec", "1994-05-01", "Daniel Johnson"],
    ["mairesse de Montréal", "2019-01-01", "Valérie Plante"],
    ["maire de Montréal", "2015-01-01", "Denis Coderre"],
    ["maire de Rimouski", "2023-01-01", "Guy Caron"],
    ["députée de Taschereau", "2019-01-01", "Catherine Dorion"],
    ["député de Taschereau", "2023-01-01", "Etienne Grandmont"],
    ["cheffe du Parti libéral du Québec", "2021-01-01", "Dominique Anglade"],
    ["président de l'Union des producteurs agricoles", "2020-01-01", undefined],
    ["président général de l'Union des producteurs agricoles", "2020-01-01", "Marcel Groleau"],
    ["directeur national de santé publique du Québec", "2020-04-10", "Horacio Arruda"],
    ["directeur national de santé publique du Québec", "2022-04-10", "Luc Boileau"],
  ])("%s on %s: %s", (title, day, name) => {
    expect(holders("ca-qc", title, day)).toEqual(name === undefined ? [] : [name]);
  });

  it("gives a minister each of her offices, and what she no longer holds no more", () => {
    expect(titles("Marie-Eve Proulx", "2020-08-22")).toEqual([
      "députée de Côte-du-Sud",
      "ministre déléguée au Développement économique régional",
      "ministre responsable de la région de la Chaudière-Appalaches",
      "ministre responsable de la région de la Gaspésie–Îles-de-la-Madeleine",
      "ministre responsable de la région du Bas-Saint-Laurent",
    ]);
    expect(titles("Marie-Eve Proulx", "2023-01-01")).toEqual([]);
  });

  it.each(["Daniel Johnson", "Pierre Duchesne", "Claude Bachand", "Claude Morin"])(
    "keeps two persons of one name apart: %s",
    (name) => {
      expect(new Set(terms.filter((term) => term.name === name).map(({ person }) => person)).size).toBe(2);
    },
  );

  it("keeps two ministers' benches apart that differ by an accent", () => {
    expect(titles("Eric Girard", "2023-01-01")).toEqual(["député de Groulx", "ministre des Finances"]);
    expect(titles("Éric Girard", "2023-01-01")).toEqual(["député de Lac-Saint-Jean"]);
  });
});

describe("offices of Canada by date", () => {
  it.each([
    ["ca", "premier ministre du Canada", "2010-01-01", "Stephen Harper"],
    ["ca", "premier ministre du Canada", "2025-06-01", "Mark Carney"],
    ["ca", "ministre des Affaires étrangères", "2022-03-01", "Mélanie Joly"],
    ["ca", "ministre des Affaires étrangères", "2008-02-01", "Maxime Bernier"],
    ["ca", "ministre de l'Environnement et du Changement climatique", "2023-01-01", "Steven Guilbeault"],
    ["ca", "gouverneure générale du Canada", "2023-01-01", "Mary Simon"],
    ["ca", "député fédéral de Carleton", "2023-01-01", "Pierre Poilievre"],
    ["ca", "député fédéral de Winnipeg-Centre-Sud", "2022-01-01", "Jim Carr"],
    ["ca-nb", "première ministre du Nouveau-Brunswick", "2025-01-01", "Susan Holt"],
    ["ca-nb", "premier ministre du Nouveau-Brunswick", "1965-01-01", "Louis J. Robichaud"],
    ["ca-on", "premier ministre de l'Ontario", "2020-01-01", "Doug Ford"],
    ["ca-ab", "première ministre de l'Alberta", "2024-01-01", "Danielle Smith"],
  ])("%s, %s on %s: %s", (scope, title, day, name) => {
    expect(holders(scope, title, day)).toEqual([name]);
  });

  it("takes a Wikidata id from the source that has it, also for what we wrote by hand", () => {
    expect(terms.find(({ name }) => name === "Mélanie Joly")?.person).toBe("wd:Q15054353");
    expect(terms.find(({ name }) => name === "Gabriel Nadeau-Dubois")?.person).toMatch(/^wd:Q\d+$/);
  });
});

describe("titles", () => {
  it("have their portfolio as a newspaper writes it, and regions as territories", () => {
    const of = (title: string) => [...offices.values()].find(({ masculine }) => masculine === title);
    expect(of("ministre délégué à la Santé et aux Services sociaux")).toEqual({
      masculine: "ministre délégué à la Santé et aux Services sociaux",
      feminine: "ministre déléguée à la Santé et aux Services sociaux",
      portfolio: "Santé et aux Services sociaux",
      territories: "",
    });
    expect(of("ministre responsable de la région du Bas-Saint-Laurent")).toMatchObject({
      portfolio: "",
      territories: "geo:CA-QC-01",
    });
  });

  it.each([
    "mairesse d'Alma",
    "mairesse de Hudson",
    "mairesse des Coteaux",
    "mairesse d'Hérouxville",
    "mairesse de La Pocatière",
  ])("of a municipality are French: %s", (title) => {
    expect([...offices.values()].map(({ feminine }) => feminine)).toContain(title);
  });
});
