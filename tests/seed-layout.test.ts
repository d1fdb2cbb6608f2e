/** A whole scraped page, from the chrome to the last topic: in its layout any story must come out right. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createTagger } from "../src/tagger.js";
import type { TagRecord } from "../src/types.js";
import { bodyOf, FACTS, gist, pageOf, TEASERS, titleOf, type Facts } from "./seed-page.js";

const tagger = createTagger();
type Kind = TagRecord["entities"][number]["kind"];
const ofKind = <K extends Kind>({ entities }: TagRecord, kind: K) =>
  entities.filter(
    (entity): entity is Extract<(typeof entities)[number], { kind: K }> => entity.kind === kind,
  );

const lower = (texts: readonly string[]): string[] => texts.map((text) => text.toLowerCase());

/** Every detail of a record that the page decides. */
function detailsOf(record: TagRecord) {
  const [person, ...strangers] = ofKind(record, "person");
  const mentionsOf = (form: string): string[] =>
    (person?.mentions ?? [])
      .filter((mention) => mention.form === form)
      .map(({ text }) => text.replace(/\s/g, " "));
  const topics = record.topics.map(({ id, broader }) => [id].concat(broader));
  const spans = record.entities
    .flatMap(({ mentions }) => mentions)
    .concat(
      record.topics.flatMap(({ evidence }) => evidence.map((piece) => ({ ...piece, form: "name" as const }))),
    );
  return {
    status: record.status,
    language: record.language?.code,
    head: [record.title, record.byline, record.country, record.publishedAt?.slice(0, 16)],
    body: record.body,
    teasers: record.teasers.map(({ title }) => title),
    teaserDates: record.teasers.slice(1).map(({ publishedAt }) => publishedAt),
    person: [person?.name, person?.gender],
    strangers: strangers.map(({ name }) => name),
    names: mentionsOf("name"),
    calledByOffice: lower(mentionsOf("nominal")).includes(
      person?.gender === "f" ? "la ministre" : "le ministre",
    ),
    roles: person?.roles.map(({ title, portfolio, territories }) => [title, portfolio, territories]),
    places: ofKind(record, "place")
      .map(({ code }) => code)
      .sort(),
    organizations: ofKind(record, "organization").map(({ name }) => name),
    amounts: ofKind(record, "amount").map(({ value, currency }) => [value, currency]),
    dates: ofKind(record, "date")
      .map(({ value }) => value)
      .sort(),
    quantities: ofKind(record, "quantity").map(({ value, unit }) => [value, unit]),
    leadingTop: topics[0]?.at(-1),
    health: topics.flat().includes("sante"),
    withoutEvidence: record.topics.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id),
    wrongSpans: spans.filter(({ field, start, end, text }) => record[field]?.slice(start, end) !== text),
  };
}

/** The same details as the facts of the story want them. */
function wantedOf(facts: Facts): ReturnType<typeof detailsOf> {
  const { minister, portfolio, regions, amount, published, day, weekend, count } = facts;
  return {
    status: "tagged",
    language: "fr",
    head: [titleOf(facts), "Salle des nouvelles", "CA", `${published.iso}T09:00`],
    body: bodyOf(facts),
    teasers: TEASERS.map(({ title }) => title),
    teaserDates: TEASERS.slice(1).map(({ publishedAt }) => publishedAt),
    person: [minister, "m"],
    strangers: [],
    names: [minister, minister],
    calledByOffice: true,
    roles: [
      ["ministre délégué", portfolio.name, []],
      ["ministre responsable", null, regions.map(({ official }) => official)],
    ],
    places: ["CA-QC", ...regions.map(({ code }) => code)].sort(),
    organizations: ["gouvernement du Québec"],
    amounts: [[amount.value, "CAD"]],
    dates: [day.iso, weekend].sort(),
    quantities: [[count, "bibliothèque"]],
    leadingTop: "arts-culture-medias",
    health: false,
    withoutEvidence: [],
    wrongSpans: [],
  };
}

describe("a page in the layout of a weekly", () => {
  it("comes out right in every detail", async () => {
    expect(detailsOf(await tagger.tag({ text: pageOf(FACTS) }))).toEqual(wantedOf(FACTS));
  });

  it.each<[what: string, change: (page: string) => string]>([
    ["curly apostrophes", (page) => page.replaceAll("'", "\u2019")],
    ["U+00A0 for spaces", (page) => page.replaceAll(" ", "\u00a0")],
    ["U+202F for spaces", (page) => page.replaceAll(" ", "\u202f")],
    ["NFD", (page) => page.normalize("NFD")],
    ["CRLF", (page) => page.replaceAll("\n", "\r\n")],
    [
      "all of these",
      (page) =>
        page
          .replaceAll("'", "\u2019")
          .replaceAll(/(?<=\d) | (?=[:»])|(?<=«) /g, "\u00a0")
          .normalize("NFD")
          .replaceAll("\n", "\r\n"),
    ],
  ])("says the same under %s", async (_, change) => {
    const plain = gist(await tagger.tag({ text: pageOf(FACTS) }));
    expect(gist(await tagger.tag({ text: change(pageOf(FACTS)) }))).toEqual(plain);
  });
});

/** Other facts, each list in its own order: nothing may hang on the names of the first page. */
const REGIONS = {
  abitibi: {
    link: "de l'",
    name: "Abitibi-Témiscamingue",
    official: "Abitibi-Témiscamingue",
    code: "CA-QC-08",
  },
  nord: { link: "du ", name: "Nord-du-Québec", official: "Nord-du-Québec", code: "CA-QC-10" },
  centre: { link: "du ", name: "Centre-du-Québec", official: "Centre-du-Québec", code: "CA-QC-17" },
  estrie: { link: "de l'", name: "Estrie", official: "Estrie", code: "CA-QC-05" },
  mauricie: { link: "de la ", name: "Mauricie", official: "Mauricie", code: "CA-QC-04" },
  gaspesie: {
    link: "de la ",
    name: "Gaspésie-Îles-de-la-Madeleine",
    official: "Gaspésie–Îles-de-la-Madeleine",
    code: "CA-QC-11",
  },
  chaudiere: {
    link: "de ",
    name: "Chaudière-Appalaches",
    official: "Chaudière-Appalaches",
    code: "CA-QC-12",
  },
  bas: { link: "du ", name: "Bas-Saint-Laurent", official: "Bas-Saint-Laurent", code: "CA-QC-01" },
  saguenay: {
    link: "du ",
    name: "Saguenay-Lac-Saint-Jean",
    official: "Saguenay–Lac-Saint-Jean",
    code: "CA-QC-02",
  },
  monteregie: { link: "de la ", name: "Montérégie", official: "Montérégie", code: "CA-QC-16" },
} as const;

const COPIES: readonly [what: string, change: Partial<Facts>][] = [
  ["another minister", { minister: "Mathieu Lacombe-Roy" }],
  [
    "another portfolio, and a name with a particle",
    {
      portfolio: { link: "à la", name: "Santé des forêts" },
      minister: "Antoine de Bellefeuille",
    },
  ],
  ["other regions", { regions: [REGIONS.abitibi, REGIONS.nord, REGIONS.centre] }],
  [
    "another amount, in digits",
    {
      amount: { text: "650 000 $", value: 650_000 },
      regions: [REGIONS.estrie, REGIONS.mauricie, REGIONS.monteregie],
    },
  ],
  [
    "other dates",
    {
      published: { text: "6 mars 2022", iso: "2022-03-06" },
      day: { text: "21 décembre dernier", iso: "2021-12-21" },
      weekend: "2022-03-05/2022-03-06",
      regions: [REGIONS.chaudiere, REGIONS.bas, REGIONS.gaspesie],
    },
  ],
  [
    "everything else",
    {
      minister: "Samuel Poulin-Girard",
      portfolio: { link: "aux", name: "Bibliothèques scolaires" },
      regions: [REGIONS.saguenay, REGIONS.estrie, REGIONS.bas],
      amount: { text: "12,75 M$", value: 12_750_000 },
      published: { text: "4 juin 2023", iso: "2023-06-04" },
      day: { text: "2 mai dernier", iso: "2023-05-02" },
      weekend: "2023-06-03/2023-06-04",
      count: 118,
    },
  ],
];

describe("a copy of the page with other facts", () => {
  it.each(COPIES)("%s", async (_, change) => {
    const facts = { ...FACTS, ...change };
    expect(detailsOf(await tagger.tag({ text: pageOf(facts) }))).toEqual(wantedOf(facts));
  });
});

/** The page of the first issue lies outside the repository: on a fresh clone there is none. */
const SEED = new URL("../../shared/seed/article.txt", import.meta.url);
const SEEN = existsSync(SEED);

describe.skipIf(!SEEN)(
  `the page of the first issue${SEEN ? "" : " (../shared/seed/article.txt is not here)"}`,
  () => {
    it("comes out right in every detail", async () => {
      const record = await tagger.tag({ text: readFileSync(SEED, "utf8") });
      const { body, teasers, places, ...details } = detailsOf(record);
      expect(details).toMatchObject({
        status: "tagged",
        language: "fr",
        head: [
          "Relance: Québec appuie les 22 pôles d'économie sociale",
          "Salle des nouvelles",
          "CA",
          "2020-08-22T09:00",
        ],
        teaserDates: ["2024-04-03", "2024-04-02"],
        person: ["Marie-Eve Proulx", "f"],
        strangers: [],
        names: ["Marie-Eve Proulx", "Marie-Eve Proulx"],
        calledByOffice: true,
        roles: [
          ["ministre déléguée", "Développement économique régional", []],
          [
            "ministre responsable",
            null,
            ["Chaudière-Appalaches", "Bas-Saint-Laurent", "Gaspésie–Îles-de-la-Madeleine"],
          ],
        ],
        organizations: ["gouvernement du Québec"],
        amounts: [[2_200_000, "CAD"]],
        dates: ["2020-07-15", "2020-08-22/2020-08-23"],
        quantities: [[22, "pôle"]],
        health: false,
        withoutEvidence: [],
        wrongSpans: [],
      });
      expect(body).toMatch(/^Le gouvernement du Québec accorde[^]*des plus essentielles\.\s»$/);
      expect(teasers).toHaveLength(3);
      expect(places).toEqual(expect.arrayContaining(["CA-QC-01", "CA-QC-11", "CA-QC-12"]));
      expect(record.topics.slice(0, 2).map(({ id }) => id)).toContain("economie-sociale");
    });
  },
);
