/** Which body of the gazetteer an acronym or a name stands for: country, date, what the article says itself. */
import { describe, expect, it } from "vitest";
import { createPlaceIndex, findPlaceHits } from "../../src/extract/gazetteer.js";
import { createNameLexicons, readNames } from "../../src/extract/names/index.js";
import { linkOrganizations, type OrganizationCircumstances } from "../../src/link/organizations.js";
import { loadResources } from "../../src/resources.js";
import { createLayer } from "../../src/text/layer.js";
import type { OrganizationMention } from "../../src/types.js";

const resources = loadResources();
const places = createPlaceIndex(resources.places, resources.commonWords);
const lexicons = createNameLexicons(resources, places);

/** Links the marked names of a text: `[AMF]`. What finds names is no part of this. */
function linked(marked: string, circumstances: OrganizationCircumstances) {
  const parts = marked.split(/[[\]]/);
  const layer = createLayer("body", parts.join(""));
  let at = 0;
  const tagged = parts.flatMap((part, index) => {
    const start = at;
    at += part.length;
    const name = { field: "body", kind: "organization", start, end: at, confidence: 0.9 } as const;
    return index % 2 === 1 ? [name] : [];
  });
  const context = { publishedAt: circumstances.publishedAt, country: circumstances.country };
  const mentions = readNames([layer], findPlaceHits(layer, places), tagged, context, lexicons);
  return linkOrganizations(
    mentions.filter((mention): mention is OrganizationMention => mention.kind === "organization"),
    circumstances,
  );
}
const ids = (marked: string, circumstances: OrganizationCircumstances): string[] =>
  linked(marked, circumstances).map(({ id }) => id.replace("rep:organization/", ""));

describe("an acronym that several bodies share", () => {
  it.each([
    ["L'[AMF] enquête.", "CA", "autorite-des-marches-financiers"],
    ["L'[AMF] réclame des moyens.", "FR", "association-des-maires-de-france"],
    ["L'[ONF] coproduit le film.", "CA", "office-national-du-film-du-canada"],
    ["L'[ONF] coupe 40 chênes.", "FR", "office-national-des-forets"],
    ["Le [BEI] a été appelé sur les lieux.", "CA", "bureau-des-enquetes-independantes"],
  ])("is that of the article's country: %s (%s)", (marked, country, id) => {
    expect(ids(marked, { country })).toEqual([id]);
  });

  it("is the one whose full name stands in the article", () => {
    const marked = "L'[Office national du film du Canada] a 85 ans. L'[ONF] fête à Paris.";
    expect(ids(marked, { country: "FR" })).toEqual(["office-national-du-film-du-canada"]);
  });

  it("is nobody's of the gazetteer where the article defines it otherwise", () => {
    const marked = "L'[Office nautique du fjord] ([ONF]) ouvre samedi. L'[ONF] a 12 bateaux.";
    const [only, ...rest] = linked(marked, { country: "CA" });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: "rep:organization/office-nautique-du-fjord" });
    expect(only?.mentions).toHaveLength(3);
  });

  it("stays open, with its candidates, where nothing decides", () => {
    const [only] = linked("La décision de la [STS] surprend.", { country: "CA" });
    expect(only?.id).toBe("rep:organization/sts");
    expect(only?.candidates?.map(({ id }) => id)).toEqual([
      "rep:organization/societe-de-transport-de-sherbrooke",
      "rep:organization/societe-de-transport-du-saguenay",
    ]);
  });
});

describe("a body that changed its name", () => {
  it.each([
    ["Le [FN] progresse.", "FR", "2014-05-26", "Front national", "rassemblement-national"],
    ["Le [RN] progresse.", "FR", "2024-06-10", "Rassemblement national", "rassemblement-national"],
    ["L'[UMP] tient congrès.", "FR", "2012-11-18", "Union pour un mouvement populaire", "les-republicains"],
    ["La [CSDM] recrute.", "CA", "2018-08-22", "Commission scolaire de Montréal", "centre-de-services-scolaire-de-montreal"],
    ["Le [CSSDM] recrute.", "CA", "2022-08-22", "Centre de services scolaire de Montréal", "centre-de-services-scolaire-de-montreal"],
  ])("has one id, and the name that the article gives it: %s", (marked, country, publishedAt, name, id) => {
    expect(linked(marked, { country, publishedAt })).toMatchObject([{ name, id: `rep:organization/${id}` }]);
  }); // prettier-ignore

  it("is one entity where an article has both names", () => {
    const marked = "Le [Rassemblement national], l'ancien [Front national], garde 88 sièges.";
    expect(ids(marked, { country: "FR", publishedAt: "2023-02-01" })).toEqual(["rassemblement-national"]);
  });

  it("tells by the date which ministry an acronym was", () => {
    const name = (publishedAt: string) =>
      linked("Le [MRNF] délivre le permis.", { country: "CA", publishedAt })[0]?.name;
    expect(name("2008-05-01")).toBe("ministère des Ressources naturelles et de la Faune");
    expect(name("2023-05-01")).toBe("ministère des Ressources naturelles et des Forêts");
  });
});

it("a ministry of another country is not meant by its short name", () => {
  expect(ids("Le [ministère des Transports] ferme le pont.", { country: "CA" })).toEqual([
    "ministere-des-transports-et-de-la-mobilite-durable",
  ]);
  expect(ids("Le [ministère des Transports] ferme le pont.", { country: "FR" })).toEqual([
    "ministere-des-transports",
  ]);
});

describe("the type by what the name is made of", () => {
  it.each([
    ["QUÉBEC, le 8 déc. /[XPQ]/ - Le maire part.", "CA", "media"],
    ["Elle l'a dit à [CKZR] hier.", "CA", "media"],
    ["Le [Club de judo de Matane] repart.", "CA", "team"],
    ["Selon [Judo Côte-Nord], tout va.", "CA", "association"],
    ["L'[UFC-Que Choisir du Tarn] a compté.", "FR", "association"],
    ["À l'antenne de [Radio-Presqu'île], hier.", "CA", "media"],
  ])("%s (%s)", (marked, country, type) => {
    expect(linked(marked, { country })[0]?.type).toBe(type);
  });

  it("no call sign of a station outside America", () => {
    expect(linked("Elle l'a dit à [CKZR] hier.", { country: "FR" })[0]?.type).not.toBe("media");
  });
});
