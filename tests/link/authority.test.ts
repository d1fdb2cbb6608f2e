/** Persons of an article against an authority file of a few: who is meant, with what offices, and who stays open. */
import { describe, expect, it } from "vitest";
import { linkAuthority } from "../../src/link/authority.js";
import type { PersonEntity } from "../../src/link/authority-score.js";
import type { Entity, RoleRecord } from "../../src/schema.js";
import { listedFacts } from "../../src/text/tables/facts.js";
import { nameKey, slug } from "../../src/text/fold.js";
import type { Authority, OfficeFact, PersonFact, TermFact } from "../../src/facts.js";

const office = (
  id: string,
  masculine: string,
  feminine = masculine,
  more: Partial<OfficeFact> = {},
): OfficeFact => ({
  id: `rep:office/${id}`, country: "CA", masculine, feminine, portfolio: null, organization: null, territories: [], ...more,
}); // prettier-ignore
const HEALTH = office("ca-qc/sante", "ministre de la Santé et des Services sociaux");
const LABOUR = office("ca-qc/travail", "ministre du Travail");
const PREMIER = office("ca-qc/premier-ministre", "premier ministre du Québec", "première ministre du Québec");
const RIDING = office("ca-qc/depute-de-mirabel", "député de Mirabel", "députée de Mirabel", {
  organization: "Assemblée nationale du Québec",
  territories: ["rep:place/circonscription-mirabel"],
});
const PRESIDENT = office("fr/president", "président de la République", "présidente de la République", {
  country: "FR",
});
const REGION = office("fr/president-gers", "président du département du Gers", undefined, {
  country: "FR",
  territories: ["geo:FR-32"],
});
const MAYOR = office("ca-qc/maire-de-lamarche", "maire de Lamarche", "mairesse de Lamarche", {
  territories: ["geo:CA-QC-93080"],
});

const person = (id: string, name: string, gender: "f" | "m", country = "CA"): PersonFact => ({
  id, name, gender, country, aliases: [],
}); // prettier-ignore
const ADELE = person("wd:Q1", "Adèle Chevrette", "f");
const BENOIT = person("wd:Q2", "Benoît Marquis", "m");
const CARL = person("rep:person/carl-tanguay", "Carl Tanguay", "m");
const DENIS = person("wd:Q4", "Denis Larrivée", "m", "FR");
const ETIENNE = person("wd:Q5", "Étienne Salles", "m", "FR");
const FELIX = person("rep:person/felix-houle", "Félix Houle", "m");
const FELIX_2 = person("rep:person/felix-houle-2", "Félix Houle", "m");
const TERMS = new Map<PersonFact, TermFact[]>([
  [
    ADELE,
    [
      { office: HEALTH, start: "2018-10-18", end: "2021-08-31", asOf: "2025" },
      { office: LABOUR, start: "2021-08-31", end: "", asOf: "2025" },
      { office: RIDING, start: "2018-10-01", end: "", asOf: "2025" },
    ],
  ],
  [BENOIT, [{ office: PREMIER, start: "2018-10-18", end: "2022-10-20", asOf: "2025" }]],
  [CARL, [{ office: RIDING, start: "2007-03-26", end: "2012-08-01", asOf: "2025" }]],
  [DENIS, [{ office: PRESIDENT, start: "2017-05-14", end: "", asOf: "2025" }]],
  [ETIENNE, [{ office: REGION, start: "2015", end: "", asOf: "2025" }]],
  [FELIX, [{ office: MAYOR, start: "", end: "", asOf: "2024" }]],
]);
const facts = listedFacts([...TERMS.keys(), FELIX_2], {
  formsOf: ({ name }) => [name],
  idOf: ({ id }) => id,
});
const byName = facts.index((fact) => fact);
const authority: Authority = {
  named: (name) => byName.get(name),
  withSurname: (surname) => [...facts].filter(({ name }) => nameKey(name).endsWith(` ${nameKey(surname)}`)),
  termsOf: (fact) => TERMS.get(fact) ?? [],
  isOwn: () => false,
  current: (id) => (id === "rep:person/carl-tanguay" ? "wd:Q3" : id),
  knows: (id) => facts.get(id) !== undefined || id === "rep:person/adele-chevrette",
};

const role = (text: string): RoleRecord => ({
  text, title: text, portfolio: null, organization: null, territories: [], field: "body", start: 0, end: text.length,
}); // prettier-ignore
const named = (name: string, ...roles: string[]): PersonEntity => ({
  id: `rep:person/${slug(name)}`, kind: "person", name, salience: 0, confidence: 0.99, gender: null, roles: roles.map(role),
  mentions: [{ field: "body", start: 0, end: name.length, text: name, form: "name" }],
}); // prettier-ignore
const PARTY: Entity = {
  id: "rep:organization/parti", kind: "organization", type: "party", name: "Parti", salience: 0, confidence: 1, mentions: [],
}; // prettier-ignore
const place = (id: string, name: string): Entity => ({
  id, kind: "place", type: "municipality", name, within: [], salience: 0, confidence: 1, mentions: [],
}); // prettier-ignore

interface Scene {
  readonly day?: string | undefined;
  readonly country?: string | undefined;
  readonly others?: readonly Entity[];
}
const linked = (persons: readonly PersonEntity[], { day, country = "CA", others = [] }: Scene = {}) =>
  linkAuthority(persons, others, { publishedAt: day, country, authority, lookup: () => undefined });
const one = (entity: PersonEntity, scene?: Scene): PersonEntity => linked([entity], scene)[0] as PersonEntity;

describe("who is meant", () => {
  it.each<[string, PersonEntity, Scene, string]>([
    ["an office said", named("Adèle Chevrette", "ministre de la Santé"), { day: "2020-05-01" }, "wd:Q1"],
    ["in capitals, without accents", named("ADELE CHEVRETTE", "ministre de la Santé"), { day: "2020-05-01" }, "wd:Q1"],
    ["a bare name, in high office that day", named("Adèle Chevrette"), { day: "2020-05-01" }, "wd:Q1"],
    ["a bare name of years ago", named("Adèle Chevrette"), { day: "1990-05-01" }, "rep:person/adele-chevrette~"],
    ["a former deputy's namesake in the news of the day", named("Carl Tanguay"), { day: "2021-03-01" }, "rep:person/carl-tanguay~"],
    ["a namesake of another trade", named("Adèle Chevrette", "coiffeuse"), { day: "2020-05-01" }, "rep:person/adele-chevrette~"],
    ["a deputy where a party is named", named("Carl Tanguay"), { day: "2010-03-01", others: [PARTY] }, "wd:Q3"],
    ["a deputy where the riding is named", named("Carl Tanguay"), { day: "2010-03-01", others: [place("geo:x", "Mirabel")] }, "wd:Q3"],
    ["a deputy said to be one, of that riding", named("Carl Tanguay", "député de Mirabel"), { day: "2010-03-01" }, "wd:Q3"],
    ["an office in one more wording", named("Benoît Marquis", "premier ministre québécois"), { day: "2020-01-01", country: "FR" }, "wd:Q2"],
    ["of another land, and little known", named("Étienne Salles"), { day: "2020-01-01" }, "rep:person/etienne-salles"],
    ["president of a club, not of the département", named("Étienne Salles", "président du club"), { day: "2020-01-01", country: "FR" }, "rep:person/etienne-salles"],
    ["president of the département", named("Étienne Salles", "président du département du Gers"), { day: "2020-01-01", country: "FR" }, "wd:Q5"],
    ["a head of State, anywhere", named("Denis Larrivée"), { day: "2020-01-01" }, "wd:Q4"],
    ["a family name with the office", named("Marquis", "premier ministre"), { day: "2020-01-01" }, "wd:Q2"],
    ["a family name with the office of another day", named("Marquis", "premier ministre"), { day: "2014-01-01" }, "rep:person/marquis"],
    ["a family name with a minister's noun", named("Chevrette", "ministre"), { day: "2020-01-01" }, "wd:Q1"],
    ["a family name with another's office", named("Chevrette", "mairesse"), { day: "2020-01-01" }, "rep:person/chevrette"],
    ["a family name alone", named("Chevrette"), { day: "2020-01-01" }, "rep:person/chevrette"],
    ["the president, abroad", named("Larrivée", "président"), { day: "2020-01-01" }, "wd:Q4"],
    ["the president, on no day", named("Larrivée", "président"), {}, "wd:Q4"],
    ["the mayor, where the town is named", named("Houle", "maire"), { day: "2024-06-01", others: [place("geo:CA-QC-93080", "Lamarche")] }, "rep:person/felix-houle"],
    ["the mayor of some town", named("Houle", "maire"), { day: "2024-06-01" }, "rep:person/houle"],
    ["nobody of the file", named("Zoé Nadeau", "ministre de la Santé"), { day: "2020-01-01" }, "rep:person/zoe-nadeau"],
  ])("%s", (_, entity, scene, id) => {
    expect(one(entity, scene).id).toBe(id);
  }); // prettier-ignore

  it("is open where nothing decides, with those who may be meant", () => {
    const open = one(named("Félix Houle"), { day: "2024-06-01" });
    expect(open.id).toBe("rep:person/felix-houle~");
    expect(open.candidates?.map(({ id }) => id)).toEqual(["rep:person/felix-houle", "rep:person/felix-houle-2"]);
    for (const { score } of open.candidates ?? []) expect(score).toBeLessThan(0.9);
  });
  it("is not one of the other gender", () => {
    expect(one({ ...named("Benoît Marquis"), gender: "f" }, { day: "2010-01-01" }).id).toBe("rep:person/benoit-marquis");
  });
  it("is helped by others of the same government", () => {
    const scene = { day: "2010-03-01" };
    expect(one(named("Carl Tanguay"), scene).id).toBe("rep:person/carl-tanguay~");
    const both = linked([named("Carl Tanguay"), named("Benoît Marquis", "premier ministre du Québec")], { day: "2012-07-01" });
    expect(both[0]?.id).toBe("wd:Q3");
  });
  it("is one where a short and a full form turn out to be the same", () => {
    const persons = linked(
      [named("Adèle Chevrette"), named("Chevrette", "ministre de la Santé")],
      { day: "2020-05-01" },
    );
    expect(persons).toHaveLength(1);
    expect(persons[0]).toMatchObject({ id: "wd:Q1", name: "Adèle Chevrette" });
    expect(persons[0]?.mentions).toHaveLength(2);
    expect(persons[0]?.roles.map(({ office }) => office)).toEqual([HEALTH.id]);
  });
}); // prettier-ignore

describe("offices at the article's date", () => {
  const roleOn = (day: string | undefined, text: string) => {
    const { roles, offices = [] } = one(named("Adèle Chevrette", text), { day });
    return { office: roles[0]?.office, current: roles[0]?.current, more: offices.map(({ id }) => id) };
  };
  it.each([
    ["2020-05-01", "ministre de la Santé", HEALTH.id, true, [RIDING.id]],
    ["2023-05-01", "ministre de la Santé", HEALTH.id, false, [LABOUR.id, RIDING.id]],
    ["2023-05-01", "ancienne ministre de la Santé", HEALTH.id, false, [LABOUR.id, RIDING.id]],
    ["2023-05-01", "ministre du Travail", LABOUR.id, true, [RIDING.id]],
    ["2023-05-01", "ministre", LABOUR.id, true, [RIDING.id]],
    ["2023-05-01", "députée de Mirabel", RIDING.id, true, [LABOUR.id]],
    ["2021-08", "députée de Mirabel", RIDING.id, true, [HEALTH.id, LABOUR.id]],
    [undefined, "ministre de la Santé", HEALTH.id, undefined, []],
    ["2033-05-01", "ministre du Travail", LABOUR.id, undefined, []],
  ])("on %s, %s", (day, text, office, current, more) => {
    expect(roleOn(day, text)).toEqual({ office, current, more });
  });
  it("are written for her, with their dates", () => {
    expect(one(named("Adèle Chevrette"), { day: "2020-05-01" }).offices).toContainEqual({
      id: RIDING.id, title: "députée de Mirabel", portfolio: null, organization: "Assemblée nationale du Québec",
      territories: ["rep:place/circonscription-mirabel"], start: "2018-10-01",
    }); // prettier-ignore
  });
  it("leave what the article says alone", () => {
    const said = one(named("Adèle Chevrette", "ministre de la Santé", "marathonienne"), {
      day: "2020-05-01",
    });
    expect(said.roles.map(({ text, title }) => [text, title])).toEqual([
      ["ministre de la Santé", "ministre de la Santé"],
      ["marathonienne", "marathonienne"],
    ]);
    expect(said.roles[1]?.office).toBeUndefined();
    expect(said.gender).toBe("f");
  });
});
