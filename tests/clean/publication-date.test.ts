import { describe, expect, it } from "vitest";
import { dateOfAddress } from "../../src/clean/dates/address.js";
import { readDateLine, readDateline } from "../../src/clean/publication-date.js";
import { fieldsOf } from "./labelled-page.js";

const first = (line: string): string | undefined => readDateLine(line).stamps[0]?.value;

describe("dates that a page prints about itself", () => {
  it.each([
    ["22 août 2020", "2020-08-22"],
    ["Le 9 octobre 2007", "2007-10-09"],
    ["1er mai 2021", "2021-05-01"],
    ["Mardi 4 juin 2019", "2019-06-04"],
    ["mardi, 4 juin, 2019", "2019-06-04"],
    ["MERCREDI 10 DÉCEMBRE 2014", "2014-12-10"],
    ["18 févr. 2021, 10:30 ET", "2021-02-18T10:30:00-05:00"],
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
    ["MARDI 3 MARS 2015", "2015-03-03"],
    ["3 mars 2015, 17h42", "2015-03-03T17:42:00"],
    ["05.03.2024 – 06:12", "2024-03-05T06:12:00"],
    ["le 05.03.24 à 06h12", "2024-03-05T06:12:00"],
    ["18/02/04 - 18h02", "2004-02-18T18:02:00"],
    ["Sat, 22 Aug 2020", "2020-08-22"],
    ["Sat, 22 Aug 2020 09:00:00 -0400", "2020-08-22T09:00:00-04:00"],
    ["2024-05-03T14:05:00-04:00", "2024-05-03T14:05:00-04:00"],
    ["2024-05-03T14:05:00Z", "2024-05-03T14:05:00+00:00"],
    ["2024-05-03T14:05", "2024-05-03T14:05:00"],
    ["03/05/2024 14:05 (GMT+1)", "2024-05-03T14:05:00+01:00"],
    ["15 mai 2025 - 18h20 GMT", "2025-05-15T18:20:00+00:00"],
    ["14 mai 2025 à 9 h (HAE)", "2025-05-14T09:00:00-04:00"],
    ["14 janvier 2025, 9 h HNE", "2025-01-14T09:00:00-05:00"],
    ["14 janvier 2025 - 09:00 HE", "2025-01-14T09:00:00-05:00"],
    ["14 juillet 2025 - 09:00 HE", "2025-07-14T09:00:00-04:00"],
    ["2 avril 2006, 09:00 HE", "2006-04-02T09:00:00-04:00"],
    ["14 juillet 2025 à 9 h 30 HAA", "2025-07-14T09:30:00-03:00"],
    ["14 janvier 2025 à 9 h 30 HNT", "2025-01-14T09:30:00-03:30"],
    ["3 mai 2024 à 9h00 est arrivé le maire", "2024-05-03T09:00:00"],
    ["mise en ligne: 12/06/2009", "2009-06-12"],
    ["Édition du 12 juin 2009", "2009-06-12"],
    ["Semaine du jeudi 13 mars 2014", "2014-03-13"],
    ["Semaine du 3 au 9 mai 2024", "2024-05-03"],
    ["Semaine du 30 juin au 6 juillet 2014", "2014-06-30"],
    ["Soumis par redaction le ven, 05/02/2014 - 06:15", "2014-05-02T06:15:00"],
    ["mercredi 05/02/2014", "2014-02-05"],
    ["Publié le 12 Avr 23 à 18:31", "2023-04-12T18:31:00"],
    ["Samdi 18 fevriye 2017 | 6:40 AM", "2017-02-18T06:40:00"],
    ["22-août-2020", "2020-08-22"],
    ["3 mai 2024 à 14.05", "2024-05-03T14:05:00"],
    ["Parution : mercredi 3 mai 2023", "2023-05-03"],
    ["mercredi 16 avril, 2025 à 14:07", "2025-04-16T14:07:00"],
    ["08:20 - 18 avril 2016", "2016-04-18T08:20:00"],
    ["18 avril 2016 à minuit", "2016-04-18T00:00:00"],
    ["Hier à 06:12 - 24 juil. 2025", "2025-07-24T06:12:00"],
    ["Publié le 16 aoÃ»t 2023 à 9 h 00", "2023-08-16T09:00:00"],
    ["Tunis, 21/05/2020 15:33 (actualisé à 18:10)", "2020-05-21T15:33:00"],
  ])("%s", (line, value) => expect(first(line)).toBe(value));

  it.each([
    "Hier", "Hier 15h00", "Il y a 3 heures", "31 février 2020", "32/01/2020", "2020-13-40", "12 mai", "mai 2020", "418 555-0147",
    "Jouer 7 ou 8", "0-3-2", "Budget 2024", "Le 24 heures du Mans", "19.99", "1.2.3", "v. 12.03.24.1", "Vol. 12 no 3 – mars 2010", "Il y a 1 jour", "6 mars à 7 h 50", "20160714-118", "", "22 aout 20200", "«»", "5 000 000",
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

describe("dates in addresses", () => {
  it.each([
    ["https://x.example/2020/08/22/titre", "2020-08-22"],
    ["https://x.example/actu/2020-8-2-titre.html", "2020-08-02"],
    ["https://x.example/article/20200822/titre?d=2019-01-01", "2020-08-22"],
    ["/2020/08/22", "2020-08-22"],
  ])("%s", (url, date) => expect(dateOfAddress(url)).toBe(date));

  it.each(["https://x.example/2020/08/titre", "https://2020-08-22.example/titre", "https://x.example/2020/13/22/", "https://x.example/p/120200822199", "", undefined])(
    "none in %s",
    (url) => expect(dateOfAddress(url)).toBeUndefined(),
  ); // prettier-ignore
});

const TITLE = "title| Le conseil adopte son budget";
const PROSE =
  "body| Le conseil a adopté mardi soir le budget de la municipalité, après deux heures de débats.";
/** A Wednesday. */
const NOW = { fetchedAt: "2024-05-08T15:30:00-04:00" };

describe("when a page was published and changed", () => {
  it.each([
    ["in one line", [TITLE, "dateline| Publié le 3 mai 2024 à 14 h 05 | Mis à jour le 4 mai 2024 à 9 h", PROSE], "2024-05-03T14:05:00", "2024-05-04T09:00:00"],
    ["with the hour of the change alone", [TITLE, "dateline| Mercredi 10 décembre 2014 | Mis à jour à 17 h 20", PROSE], "2014-12-10", "2014-12-10T17:20:00"],
    ["with a change that leaves out its year", [TITLE, "dateline| 31 décembre 2024, 9 h 12 · Mise à jour le 2 janvier à 7 h 50", PROSE], "2024-12-31T09:12:00", "2025-01-02T07:50:00"],
    ["with a change on the day after", [TITLE, "dateline| mercredi 27 novembre 2019 (mise à jour le lendemain)", PROSE], "2019-11-27", "2019-11-28"],
    ["changed the same day", [TITLE, "dateline| 22 octobre 2019 — actualisé le même jour", PROSE], "2019-10-22", "2019-10-22"],
    ["changed, and no more is said", [TITLE, "dateline| Mise à jour le mercredi 13 juin 2012", PROSE], undefined, "2012-06-13"],
    ["the change before the birth", [TITLE, "dateline| M.à.j. 4 mai 2024, 9 h — Créé le 3 mai 2024", PROSE], "2024-05-03", "2024-05-04T09:00:00"],
    ["the hour on the next line", [TITLE, "dateline| 3 mai 2024", "dateline| durée 09h00", PROSE], "2024-05-03T09:00:00", undefined],
    ["the day in the page head, the hour below the title", ["nav| Sports | Mardi 9 juillet 2019", TITLE, "dateline| Publié à 4 h 00. Mis à jour à 8 h 14.", PROSE], "2019-07-09T04:00:00", "2019-07-09T08:14:00"],
    ["not on the day at which the reader came", ["nav| lundi 12 juin 2023 | 14°C", TITLE, "dateline| 3 mai 2022", PROSE], "2022-05-03", undefined],
    ["the page head's day for want of another", ["nav| lundi 12 juin 2023 | 14°C", TITLE, PROSE], "2023-06-12", undefined],
    ["not on a teaser's day, nor a comment's", [TITLE, PROSE, "teaser| 3 mai 2024", "comment| Publié le 4 mai 2024"], undefined, undefined],
    ["today, as the page head says it", ["nav| Le Golfe | vendredi 31 janvier 2025", TITLE, "dateline| Publié aujourd'hui à 05:12", PROSE], "2025-01-31T05:12:00", undefined],
    ["a day of the page's year, by its weekday", [TITLE, "dateline| Mardi 14 mars à 06h00", PROSE, "legal| © 2023 Le Golfe"], "2023-03-14T06:00:00", undefined],
    ["changed on a day in figures", [TITLE, "dateline| Mercredi 19 mai 2021 - 17h00 (Maj le 20/05 à 7h15)", PROSE], "2021-05-19T17:00:00", "2021-05-20T07:15:00"],
    ["place and day on a line", [TITLE, "body| Môle-Saint-Nicolas, lundi 13 mai 2024", PROSE], "2024-05-13", undefined],
    ["in an agency's dateline", [TITLE, "body| PARIS, 3 mai 2024 (AFP) - Le conseil a adopté son budget, après deux heures de débats."], "2024-05-03", undefined],
    ["below the text", [TITLE, PROSE, "dateline| Bulletin municipal – 7 juin 2012"], "2012-06-07", undefined],
    ["with wrong labels", [TITLE, "body| Publié le 3 mai 2024 à 9 h", PROSE], "2024-05-03T09:00:00", undefined],
    ["never from the prose", [TITLE, "body| Le 3 mai 2024, le conseil a adopté son budget, après deux heures de débats."], undefined, undefined],
    ["the month of the issue", [TITLE, "dateline| Mai 2024", PROSE], "2024-05", undefined],
    ["published in a month", [TITLE, "byline| Publié en mai 2024 par Luce Roy", PROSE], "2024-05", undefined],
    ["the month in the page head", ["nav| Le Golfe", "nav| Vol. 12, no 5 – mai 2024", TITLE, PROSE], "2024-05", undefined],
    ["the first of two months", ["nav| Édition de juin - juillet 2024", TITLE, PROSE], "2024-06", undefined],
    ["the month below the text", [TITLE, PROSE, "legal| Paru en août 2019"], "2019-08", undefined],
    ["the day rather than the month", ["nav| Mai 2024", TITLE, "dateline| 3 mai 2024", PROSE], "2024-05-03", undefined],
    ["the month, and the day of the change", [TITLE, "dateline| Mai 2024", "dateline| Mise à jour le 3 juin 2024", PROSE], "2024-05", "2024-06-03"],
    ["not in a month of the archives", ["nav| avril 2024", "nav| mai 2024", TITLE, PROSE], undefined, undefined],
    ["nor below the text without the word for it", [TITLE, PROSE, "nav| mai 2024"], undefined, undefined],
    ["nor in a chronology", [TITLE, PROSE, "subhead| Mai 2024", PROSE], undefined, undefined],
    ["nor of what happened in it", [TITLE, "kicker| Élections de mai 2024", PROSE], undefined, undefined],
    ["nor in what was published elsewhere", [TITLE, "body| Le rapport publié en mai 2024 par la ville le dit.", PROSE], undefined, undefined],
    ["nor in a month of no year", [TITLE, "dateline| Mai 3024", PROSE], undefined, undefined],
    ["without a moment \"hier\" says nothing", [TITLE, "dateline| Publié hier à 15h00", PROSE], undefined, undefined],
  ] as const)("%s", (_, lines, publishedAt, modifiedAt) =>
    expect(fieldsOf(lines)).toMatchObject({ publishedAt, modifiedAt }),
  ); // prettier-ignore

  it.each([
    ["Publié hier à 15h00", "2024-05-07T15:00:00"],
    ["durée Hier 15h00", "2024-05-07T15:00:00"],
    ["Il y a 3 heures", "2024-05-08T12:30:00-04:00"],
    ["il y a 16 h", "2024-05-07T23:30:00-04:00"],
    ["Il y a environ une heure", "2024-05-08T14:30:00-04:00"],
    ["il y a 45 min", "2024-05-08T14:45:00-04:00"],
    ["il y a 2 jours", "2024-05-06"],
    ["Il y a 2 semaines", "2024-04-24"],
    ["Ce matin à 6 h", "2024-05-08T06:00:00"],
    ["Aujourd'hui, 06:15", "2024-05-08T06:15:00"],
    ["Avant-hier", "2024-05-06"],
    ["Lundi à 18 h 30", "2024-05-06T18:30:00"],
    ["3 hours ago", "2024-05-08T12:30:00-04:00"],
    ["À l'instant", "2024-05-08T15:30:00-04:00"],
    ["Publié le 28 décembre à 9 h", "2023-12-28T09:00:00"],
    ["mardi 7 mai, 9 h", "2024-05-07T09:00:00"],
    ["Il y a 3 ans", undefined],
  ])("%s, read on 8 May 2024", (line, publishedAt) =>
    expect(fieldsOf([TITLE, `dateline| ${line}`, PROSE], NOW).publishedAt).toBe(publishedAt),
  );

  it("a moment that is none, or has no hour, is used as far as it goes", () => {
    const page = [TITLE, "dateline| il y a 3 heures", PROSE];
    expect(fieldsOf(page, { fetchedAt: "hier" }).publishedAt).toBeUndefined();
    expect(fieldsOf(page, { fetchedAt: "2024-05-08" }).publishedAt).toBe("2024-05-08");
    expect(fieldsOf(page, { fetchedAt: "2024-05-08T02:00:00Z" }).publishedAt).toBe(
      "2024-05-07T23:00:00+00:00",
    );
  });

  it("no day after the page was read", () => {
    const page = [TITLE, "dateline| 12 juin 2027", PROSE];
    expect(fieldsOf(page).publishedAt).toBe("2027-06-12");
    expect(fieldsOf(page, NOW).publishedAt).toBeUndefined();
  });

  it("the address as a last resort, above the page head's own day", () => {
    const url = "https://x.example/2020/08/22/budget";
    expect(fieldsOf([TITLE, PROSE], { url }).publishedAt).toBe("2020-08-22");
    expect(fieldsOf(["nav| lundi 12 juin 2023", TITLE, PROSE], { url }).publishedAt).toBe("2020-08-22");
    expect(fieldsOf([TITLE, "dateline| 23 août 2020", PROSE], { url }).publishedAt).toBe("2020-08-23");
    expect(fieldsOf([TITLE, "dateline| Publié à 9 h", PROSE], { url }).publishedAt).toBe(
      "2020-08-22T09:00:00",
    );
  });

  it("stays linear on what is written to trap it", () => {
    for (const trap of ["1 ".repeat(120), "1:".repeat(120), "1-".repeat(120), "il y a ".repeat(34), "(gmt+".repeat(48), "lundi ".repeat(40)]) {
      const start = performance.now();
      for (let round = 0; round < 20; round++) readDateLine(trap);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  }); // prettier-ignore
});
