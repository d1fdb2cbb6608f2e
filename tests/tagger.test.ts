/** The library's face: what any record must be, whatever the page. */
import { Value } from "@sinclair/typebox/value";
import { beforeAll, describe, expect, it } from "vitest";
import { readGold } from "../src/evaluation/files.js";
import { RepereError } from "../src/errors.js";
import { loadResources } from "../src/resources.js";
import { TagRecordSchema } from "../src/schema.js";
import { createTagger } from "../src/tagger.js";
import type { Article, TagRecord } from "../src/types.js";

const GOLD = new URL("gold", import.meta.url).pathname;
const PAGES = readGold(GOLD).map(({ slug, source, expected }) => ({
  slug,
  article: { text: source, ...expected.input },
}));
const resources = loadResources();
const tagger = createTagger({ resources });

/** Every span of a record, with the text that it says it is. */
function spansOf({ entities, topics }: TagRecord) {
  return [
    ...entities.flatMap(({ mentions }) => mentions),
    ...entities.flatMap((entity) => (entity.kind === "person" ? entity.roles : [])),
    ...topics.flatMap(({ evidence }) => evidence),
  ];
}
/** Spans whose text is not what stands there. */
function wrongSpans(record: TagRecord): string[] {
  return spansOf(record)
    .filter(
      ({ field, start, end, text }) => (record[field] ?? "").slice(start, end) !== text || text.trim() === "",
    )
    .map(({ field, start, end, text }) => `${field} ${start}–${end} ${text}`);
}

describe("each page of tests/gold", () => {
  const records = new Map<string, TagRecord>();
  beforeAll(async () => {
    for (const { slug, article } of PAGES) records.set(slug, await tagger.tag(article));
  }, 60_000);
  const recordOf = (slug: string): TagRecord => {
    const record = records.get(slug);
    if (record === undefined) throw new Error(`no record of ${slug}`);
    return record;
  };
  const slugs = PAGES.map(({ slug }) => slug);

  it("is there", () => {
    expect(slugs.length).toBeGreaterThanOrEqual(30);
  });
  it.each(slugs)(
    "%s: the record is as the schema says, every offset exact, every id once, every topic shown",
    (slug) => {
      const record = recordOf(slug);
      expect(
        [...Value.Errors(TagRecordSchema, record)].map(({ path, message }) => `${path} ${message}`),
      ).toEqual([]);
      expect(wrongSpans(record)).toEqual([]);
      const ids = record.entities.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      expect(record.topics.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
      const scores = record.topics.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(record.entities.every(({ mentions }) => mentions.length > 0)).toBe(true);
    },
  );
  it("gives the same record the second time, of another tagger too", async () => {
    const other = createTagger({ resources });
    for (const { slug, article } of PAGES) expect(await other.tag(article)).toEqual(recordOf(slug));
  });
});

describe("tag", () => {
  const body =
    "La mairesse d'Amos, Marie Tremblay, a annoncé mardi une aide de 2 millions de dollars aux pompiers de la ville.";

  it("takes a body exactly as it is", async () => {
    const odd = `  \u00a0${body}\n\nPublicité\n\n\n${body}   \n`;
    const record = await tagger.tag({ body: odd });
    expect(record.body).toBe(odd);
    expect(wrongSpans(record)).toEqual([]);
  });
  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["NFD", (text: string) => text.normalize("NFD")],
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u202f")],
    ["curly apostrophes", (text: string) => text.replaceAll("'", "\u2019")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["emoji", (text: string) => `🎉🎉 ${text}`],
  ])("keeps offsets exact and entities the same under %s", async (_, change) => {
    const article = {
      body: `${body}\n\n${body}\n`,
      publishedAt: "2024-05-15",
      country: "CA",
      language: "fr",
    };
    const plain = await tagger.tag(article);
    const changed = await tagger.tag({ ...article, body: change(article.body) });
    expect(wrongSpans(changed)).toEqual([]);
    expect(changed.entities.map(({ id }) => id)).toEqual(plain.entities.map(({ id }) => id));
    expect(changed.topics.map(({ id }) => id)).toEqual(plain.topics.map(({ id }) => id));
    expect(plain.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "rep:person/marie-tremblay",
        "rep:amount/2000000-cad-1",
        "rep:date/2024-05-14",
      ]),
    );
  });
  it.each([
    ["a line end of two characters", "La mairesse Marie Tremblay\r\nest là.", "Marie Tremblay"],
    ["a zero-width space", "Il neige à Amos\u200b, en Abitibi.", "Amos"],
    ["a soft hyphen", "Il neige à Amos\u00ad.", "Amos"],
  ])("ends a name before %s", async (_, text, name) => {
    const { entities } = await tagger.tag({ body: text, language: "fr", country: "CA" });
    expect(entities.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toContain(name);
  });
  it("counts from the change where a page says no more, and says so; a change is no publication", async () => {
    const page = ["Le conseil adopte son budget", "Mise à jour le mercredi 13 juin 2012", body, body].join(
      "\n\n",
    );
    const record = await tagger.tag({ text: page, language: "fr", country: "CA" });
    expect(record).not.toHaveProperty("publishedAt");
    expect(record.modifiedAt).toBe("2012-06-13");
    expect(record.notes).toMatchObject([{ code: "only-modified", message: /2012-06-13/ }]);
    const dates = record.entities.filter(({ kind }) => kind === "date");
    expect(dates).toMatchObject([{ value: "2012-06-12", anchored: true }]);
  });
  it("keeps a month as it is: no day is made up", async () => {
    const { publishedAt, entities, notes } = await tagger.tag({
      body,
      publishedAt: "2024-05",
      country: "CA",
    });
    expect(publishedAt).toBe("2024-05");
    expect(notes).toBeUndefined();
    expect(
      entities.filter(({ kind, ...rest }) => kind === "date" && JSON.stringify(rest).includes("2024")),
    ).toEqual([]);
  });
  it("gives an id that depends on the article alone", async () => {
    const [one, again, other] = [
      await tagger.tag({ body }),
      await tagger.tag({ body }),
      await tagger.tag({ body: `${body} Fin.` }),
    ];
    expect(again.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
    expect((await tagger.tag({ body, id: "a-1" })).id).toBe("a-1");
  });
  it.each([
    [
      "English",
      "The mayor announced on Tuesday that the city would spend two million dollars on its fire department over the next five years.",
      "en",
    ],
    [
      "Spanish",
      "La alcaldesa anunció el martes que la ciudad gastará dos millones de dólares en su cuerpo de bomberos durante los próximos cinco años.",
      "es",
    ],
  ])("skips %s, and says so", async (_, text, code) => {
    const record = await tagger.tag({ body: text });
    expect(record).toMatchObject({
      status: "skipped",
      language: { code },
      body: text,
      entities: [],
      topics: [],
      keyphrases: [],
    });
    expect(Value.Check(TagRecordSchema, record)).toBe(true);
  });
  it("does not skip what the publisher says is French", async () => {
    expect((await tagger.tag({ body: "Budget 2024", language: "fr" })).status).toBe("tagged");
  });
  it.each<[what: string, article: unknown, code: string]>([
    ["no text at all", {}, "INVALID_ARTICLE"],
    ["two texts", { body: "a", text: "b" }, "INVALID_ARTICLE"],
    ["an unknown field", { body: "a", colour: "red" }, "INVALID_ARTICLE"],
    ["a date that is none", { body: "a", publishedAt: "2020-02-31" }, "INVALID_ARTICLE"],
    ["a number for a body", { body: 12 }, "INVALID_ARTICLE"],
    ["nothing", null, "INVALID_ARTICLE"],
    ["an empty body", { body: "" }, "EMPTY"],
    ["a body of spaces", { body: " \n\u00a0\t" }, "EMPTY"],
    ["zero bytes", { text: "\0".repeat(1000) }, "BINARY"],
  ])("rejects %s", async (_, article, code) => {
    const error = await tagger.tag(article as Article).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(RepereError);
    expect(error).toMatchObject({ code });
  });
  it("is frozen, as the resources are, and writes nothing into them", async () => {
    const before = resources.places.size;
    await tagger.tag({ body });
    expect([tagger, resources].map((thing) => Object.isFrozen(thing))).toEqual([true, true]);
    expect(resources.places.size).toBe(before);
  });
});

describe("notes", () => {
  const text =
    "L'Ã©tÃ© commence Ã\u00a0 QuÃ©bec. Le maire a dit que le conseil avait votÃ© le budget de la ville.";
  const given = { code: "encoding", message: "Lu en Windows-1252." };

  it("say what was mended, after what the caller knows, and nothing twice", async () => {
    const record = await tagger.tag({ text, language: "fr" }, { notes: [given] });
    expect(record.body).toMatch(/^L'été commence à\s+Québec/);
    expect(record.notes?.map(({ code }) => code)).toEqual(["encoding", "mojibake-repaired"]);
    const again = await tagger.tag({ text, language: "fr" }, { notes: record.notes ?? [] });
    expect(again.notes).toEqual(record.notes);
  });
  it("are absent where nothing was", async () => {
    expect(await tagger.tag({ body: "Le maire de Québec a parlé.", language: "fr" })).not.toHaveProperty(
      "notes",
    );
  });
  it("stand in a record that is skipped too", async () => {
    const record = await tagger.tag({ body: "The mayor spoke.", language: "en" }, { notes: [given] });
    expect(record).toMatchObject({ status: "skipped", notes: [given] });
  });
});

describe("teasers", () => {
  const page = (body: string, teaser: string): string =>
    `Publicité\n\nUne usine rouvre ses portes à Matane\n\n12 mai 2023\n\nPar Julie Roy\n\n${body}\n\nRECOMMANDÉS POUR VOUS\n\n3 mai 2023\n\n${teaser}\n\n`;
  const body =
    "L'usine de Matane rouvre lundi, après deux ans d'arrêt. Le maire Paul Lafleur s'en réjouit et salue le travail des employés.\n\n" +
    "Une centaine de personnes y travailleront, selon la direction. Les premières livraisons partiront en juin vers le port.";
  const teaser =
    "La chanteuse Anne Cyr lance un disque à Toronto\n\nAnne Cyr a enregistré son cinquième disque avec l'aide de 40 000 $ de la Fondation Bell. Elle le présentera ...";

  it("give no entity, topic or evidence to the article", async () => {
    const record = await tagger.tag({ text: page(body, teaser), country: "CA" });
    expect(record.teasers.map(({ title }) => title)).toEqual([
      "La chanteuse Anne Cyr lance un disque à Toronto",
    ]);
    const text = JSON.stringify([record.entities, record.topics, record.keyphrases]);
    for (const word of ["Cyr", "Toronto", "40 000", "Bell", "disque"]) expect(text).not.toContain(word);
    expect(text).toContain("Lafleur");
  });
});
