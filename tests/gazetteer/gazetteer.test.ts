/** A newsroom's own names: the table it writes, what it is told of a slip, and what a record says then. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGazetteer } from "../../src/gazetteer/file.js";
import { loadResources } from "../../src/resources.js";
import { createTagger } from "../../src/tagger.js";

const DOC = readFileSync(new URL("../../docs/gazetteer.md", import.meta.url), "utf8");
/** The table that the documentation shows. */
const EXAMPLE = /```csv\n([\s\S]*?)```/.exec(DOC)?.[1] ?? "";

const resources = loadResources();
const taggerWith = (...tables: string[]) =>
  createTagger({ resources, gazetteers: tables.map((table, at) => parseGazetteer(table, `t${at}.csv`)) });
const own = taggerWith(EXAMPLE);

const tagged = async (body: string, publishedAt = "2025-02-03", tagger = own) =>
  (await tagger.tag({ body, country: "CA", publishedAt, language: "fr" })).entities;
const found = async (body: string, tagger = own) =>
  (await tagged(body, undefined, tagger)).map(({ kind, id }) => `${kind} ${id}`);

describe("the table of the documentation", () => {
  it("is read", () => {
    const { persons, organizations, places, terms } = parseGazetteer(EXAMPLE);
    expect([persons.length, organizations.length, places.length]).toEqual([1, 1, 2]);
    expect(terms.get("rep:person/odile-frappier")).toHaveLength(2);
    expect(places[1]).toMatchObject({ id: "rep:place/rang-double", type: "neighbourhood", weight: 50_000 });
  });
  it.each([
    ["Les travaux de l'Aréna Gisèle-Roy commencent mardi.", "place rep:place/arena-gisele-roy"],
    ["Le spectacle a lieu à la Maison du Draveur, en ville.", "organization rep:organization/maison-du-draveur"],
    ["Le MDD accueille dix familles depuis lundi matin.", "organization rep:organization/maison-du-draveur"],
    ["LA MAISON DU DRAVEUR accueille dix familles depuis lundi.", "organization rep:organization/maison-du-draveur"],
    ["Odile Frappier a coupé le ruban de la patinoire lundi.", "person rep:person/odile-frappier"],
    ["Le feu a pris dans le Rang Double vers minuit.", "place rep:place/rang-double"],
  ])("finds the name in: %s", async (body, entity) => {
    expect(await found(body)).toContain(entity);
  }); // prettier-ignore
  it("knows offices by date", async () => {
    const body = "La mairesse Odile Frappier a coupé le ruban de la patinoire lundi.";
    const officesOn = async (day: string) => {
      const person = (await tagged(body, day)).find(({ kind }) => kind === "person");
      return person?.kind === "person" ? [person.id, person.gender, person.roles[0]?.current, person.offices?.map(({ title }) => title)] : [];
    }; // prettier-ignore
    expect(await officesOn("2025-02-03")).toEqual(["rep:person/odile-frappier", "f", true, undefined]);
    expect(await officesOn("2022-02-03")).toEqual([
      "rep:person/odile-frappier", "f", undefined, ["présidente de la Chambre de commerce des Trois-Lacs"],
    ]); // prettier-ignore
  });
  it("says its version", async () => {
    const version = async (tagger: ReturnType<typeof taggerWith>) =>
      (await tagger.tag({ body: "Il neige.", language: "fr" })).pipeline.gazetteer;
    const versions = [await version(taggerWith()), await version(own), await version(taggerWith(EXAMPLE, EXAMPLE))];
    expect(new Set(versions).size).toBe(3);
  }); // prettier-ignore
});

describe("an entry goes before the package's", () => {
  it("of a place, an organization and a person", async () => {
    const table = [
      "kind;id;name;type;country",
      "place;rep:place/ours;Rimouski;neighbourhood;CA",
      "organization;rep:organization/ours;Hydro-Québec;association;CA",
      "person;rep:person/ours;François Legault;;CA",
    ].join("\r\n");
    const ids = await found("François Legault visite Hydro-Québec à Rimouski mardi.", taggerWith(table));
    expect(ids).toEqual(
      expect.arrayContaining(["place rep:place/ours", "organization rep:organization/ours", "person rep:person/ours"]),
    );
  }); // prettier-ignore
  it("and that of the first table before the second's", async () => {
    const table = (id: string) => `kind,id,name,type\nplace,rep:place/${id},Aréna Gisèle-Roy,facility\n`;
    expect(await found("L'Aréna Gisèle-Roy ferme.", taggerWith(table("one"), table("two")))).toContain("place rep:place/one");
  }); // prettier-ignore
  it("until other tables are used", async () => {
    const tagger = taggerWith(EXAMPLE);
    const body = "Les travaux de l'Aréna Gisèle-Roy commencent mardi.";
    expect(await found(body, tagger)).toContain("place rep:place/arena-gisele-roy");
    tagger.useGazetteers([
      parseGazetteer("kind,id,name,type\nplace,rep:place/new,Aréna Gisèle-Roy,facility\n"),
    ]);
    expect(await found(body, tagger)).toContain("place rep:place/new");
    tagger.useGazetteers([]);
    expect(await found(body, tagger)).not.toContain("place rep:place/new");
  });
  it("but leaves a common word alone that is not written as in the table", async () => {
    const tagger = taggerWith("kind,id,name,type\norganization,rep:organization/total,TOTAL,company\n");
    expect(await found("Total des dons : dix mille dollars, dit-on.", tagger)).not.toContain("organization rep:organization/total");
    expect(await found("La raffinerie de TOTAL rouvre lundi.", tagger)).toContain("organization rep:organization/total");
  }); // prettier-ignore
});

describe("a slip is told with file, line and column", () => {
  it.each([
    ["", "t.csv:1 : il manque la colonne « kind »"],
    ["kind,nom\n", "t.csv:1 : colonne inconnue « nom »"],
    ["kind,name\nville,Amos\n", "t.csv:2 : colonne kind : « ville » n'est pas l'un de person, organization, place"],
    ["kind,name\nplace,\n", "t.csv:2 : colonne name : il manque un nom"],
    ["kind,name,type\n\nplace,Amos,gang\n", "t.csv:3 : colonne type : « gang » n'est pas l'un de country"],
    ["kind,name,country\nplace,Amos,Canada\n", "t.csv:2 : colonne country : « Canada » n'est pas un code de pays"],
    ["kind,name,weight\nplace,Amos,grand\n", "t.csv:2 : colonne weight : « grand » n'est pas un nombre entier"],
    ["kind,name,id\nplace,Amos,rep place\n", "t.csv:2 : colonne id : « rep place » ne peut pas contenir d'espace"],
    ["kind,name,gender\nplace,Amos,f\n", "t.csv:2 : colonne gender : elle ne sert pas pour « place »"],
    ["kind,name,gender\nperson,Jo Roy,femme\n", "t.csv:2 : colonne gender : « femme »"],
    ["kind,name,office,start\nperson,Jo Roy,maire,lundi\n", "t.csv:2 : colonne start : « lundi » n'est pas une date"],
    ["kind,name,start,office\nperson,Jo Roy,2020,\n", "t.csv:2 : une date sans fonction"],
    ["kind,name\nplace,Amos,,,\n", "t.csv:2 : 2 colonnes attendues, 5 trouvées"],
    ['kind,name\nplace,"Amos\n', "t.csv:"],
  ])("%j", (text, message) => {
    expect(() => parseGazetteer(text, "t.csv")).toThrow(
      expect.objectContaining({ code: "USAGE", message: expect.stringContaining(message) as string }) as Error,
    );
  }); // prettier-ignore
});
