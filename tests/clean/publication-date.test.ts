import { describe, expect, it } from "vitest";
import { readDateLine, readDateline } from "../../src/clean/publication-date.js";

const first = (line: string): string | undefined => readDateLine(line).stamps[0]?.value;

describe("dates that a page prints about itself", () => {
  it.each([
    ["22 août 2020", "2020-08-22"],
    ["Le 9 octobre 2007", "2007-10-09"],
    ["1er mai 2021", "2021-05-01"],
    ["Mardi 4 juin 2019", "2019-06-04"],
    ["mardi, 4 juin, 2019", "2019-06-04"],
    ["MERCREDI 10 DÉCEMBRE 2014", "2014-12-10"],
    ["18 févr. 2021, 10:30 ET", "2021-02-18T10:30:00"],
    ["12 janv. 2022 - 07:00", "2022-01-12T07:00:00"],
    ["3 déc. 2019", "2019-12-03"],
    ["5 juill. 2022", "2022-07-05"],
    ["Publié le 3 mai 2024 à 14 h 05 | Mis à jour le 4 mai 2024 à 9 h", "2024-05-03T14:05:00"],
    ["Publié le 12 avril 2023 à 06h00, modifié le 12 avril 2023 à 11h27", "2023-04-12T06:00:00"],
    ["Publié le : 12/05/2023 - 18:32", "2023-05-12T18:32:00"],
    ["Mercredi 10 décembre 2014 | Mis à jour à 17 h 20", "2014-12-10"],
    ["22-08-2020", "2020-08-22"],
    ["Le 22/08/20", "2020-08-22"],
    ["03.05.2016, 09h12", "2016-05-03T09:12:00"],
    ["2020-08-22", "2020-08-22"],
    ["Publié le 2017-10-05 | Le Matin", "2017-10-05"],
    ["jeudi 22 novembre 2018 à 23h30min", "2018-11-22T23:30:00"],
    ["19 novembre 2013 | 16h31", "2013-11-19T16:31:00"],
    ["12 août 2016 · 4h00", "2016-08-12T04:00:00"],
    ["18 janvier 2024 à 6 h", "2024-01-18T06:00:00"],
    ["April 11, 2024 at 8:05 a.m.", "2024-04-11T08:05:00"],
    ["Published Aug. 3rd, 2023, 5:30 p.m.", "2023-08-03T17:30:00"],
    ["3 May 2024", "2024-05-03"],
    ["08/22/2020", "2020-08-22"],
  ])("%s", (line, value) => expect(first(line)).toBe(value));

  it.each([
    "Hier", "Hier 15h00", "Il y a 3 heures", "31 février 2020", "32/01/2020", "2020-13-40", "12 mai", "mai 2020", "418 555-0147",
    "Jouer 7 ou 8", "0-3-2", "Budget 2024", "Le 24 heures du Mans", "19.99", "1.2.3", "", "22 aout 20200", "«»", "5 000 000",
  ])("none in %s", (line) => expect(first(line)).toBeUndefined()); // prettier-ignore

  it("an hour that stands alone, unless it is yesterday's", () => {
    expect(readDateLine("durée 09h00").time).toBe("09:00:00");
    expect(readDateLine("durée Hier 15h00")).toMatchObject({
      time: undefined,
      relative: true,
      otherWords: 0,
    });
    expect(readDateLine("25 h 00").time).toBeUndefined();
  });

  it("says who made the stamp", () => {
    const { stamps } = readDateLine("Mis à jour: 03.05.2016, 09h12   |   Créé: 03.05.2016, 06h40");
    expect(stamps.map(({ role }) => role)).toEqual(["updated", "published"]);
  });

  it("datelines of agencies and releases", () => {
    expect(readDateline("QUÉBEC, le 12 mars 2021 /CNW Telbec/ - Le ministre annonce")).toBe("2021-03-12");
    expect(readDateline("MONTRÉAL, le 3 févr. 2020 – Une équipe")).toBe("2020-02-03");
    expect(readDateline("MONTRÉAL — Une équipe dirigée par l'Université")).toBeUndefined();
    expect(readDateline("Le 3 mars 2020, la ville a fermé ses écoles.")).toBeUndefined();
  });
});
