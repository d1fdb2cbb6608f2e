/** A record as the pipeline makes them, for the formats' tests: no tagger needed. */
import type { Entity, TagRecord } from "../../src/types.js";

type Mention = Entity["mentions"][number];

const BODY = `Le gouvernement du Québec accorde 2,2 millions de dollars aux 22 pôles d'économie sociale 🎉 de la province.

La ministre déléguée au Développement économique régional, Marie-Eve Proulx, en a fait l'annonce le 15 juillet dernier en Chaudière-Appalaches. La ministre y voit une hausse de 12 %.`;

export const TITLE = "Relance 🎈: Québec appuie les pôles d'économie sociale";

/** Where the nth occurrence of a text lies, so that no offset is counted by hand. */
function mention(text: string, { nth = 0, form = "name" as Mention["form"], body = BODY } = {}): Mention {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = body.indexOf(text, start + 1);
  if (start < 0) throw new Error(`the body lacks ${text}`);
  return { field: "body", start, end: start + text.length, text, form };
}

const at = (text: string) => {
  const { field, start, end } = mention(text);
  return { field, start, end, text };
};
const common = (name: string, ...mentions: Mention[]) => ({
  id: `rep:${name}`,
  name,
  salience: 0.5,
  confidence: 0.9,
  mentions,
});

const entities: Entity[] = [
  {
    kind: "person",
    ...common(
      "Marie-Eve Proulx",
      mention("Marie-Eve Proulx"),
      mention("La ministre", { nth: 1, form: "nominal" }),
    ),
    gender: "f",
    roles: [
      {
        ...at("ministre déléguée au Développement économique régional"),
        title: "ministre déléguée",
        portfolio: "Développement économique régional",
        organization: null,
        territories: ["Chaudière-Appalaches", "Bas-Saint-Laurent"],
      },
    ],
  },
  {
    kind: "place",
    ...common("Chaudière-Appalaches", mention("Chaudière-Appalaches")),
    type: "region",
    code: "CA-QC-12",
    within: [],
  },
  {
    kind: "place",
    ...common("Québec", mention("Québec")),
    type: "province",
    code: "CA-QC",
    within: ["geo:CA"],
  },
  {
    kind: "organization",
    ...common("gouvernement du Québec", mention("gouvernement du Québec")),
    type: "government",
  },
  {
    kind: "amount",
    ...common("2,2 millions de dollars", mention("2,2 millions de dollars")),
    value: 2_200_000,
    currency: "CAD",
    currencySource: "inferred",
    approximate: null,
    per: null,
  },
  { kind: "quantity", ...common("22 pôles", mention("22 pôles")), value: 22, unit: "pôle" },
  { kind: "percentage", ...common("12 %", mention("12 %")), value: 12 },
  {
    kind: "date",
    ...common("15 juillet dernier", mention("15 juillet dernier")),
    value: "2020-07-15",
    granularity: "day",
    anchored: true,
  },
];

export const record: TagRecord = {
  schema: "repere/1",
  id: "art-1",
  status: "tagged",
  title: TITLE,
  byline: "Salle des nouvelles",
  publishedAt: "2020-08-22T09:00",
  language: { code: "fr", confidence: 0.99 },
  country: "CA",
  body: BODY,
  teasers: [{ title: "Technologistes: une pénurie silencieuse", publishedAt: "2024-04-03" }],
  entities,
  topics: [
    {
      id: "economie-sociale",
      label: "économie sociale",
      broader: ["economie"],
      iptc: ["medtop:20000171"],
      score: 0.93,
      evidence: [
        { ...at("pôles d'économie sociale"), weight: 0.4 },
        {
          field: "title",
          start: TITLE.indexOf("pôles"),
          end: TITLE.length,
          text: TITLE.slice(TITLE.indexOf("pôles")),
          weight: 0.6,
        },
      ],
    },
  ],
  keyphrases: [
    { text: "pôles d'économie sociale", score: 0.8 },
    { text: "développement économique régional", score: 0.5 },
  ],
  fingerprint: "abc",
  pipeline: { version: "0", model: "0", gazetteer: "0", taxonomy: "0" },
};

export const skipped: TagRecord = {
  ...record,
  id: "art-2",
  status: "skipped",
  title: "Ferry returns to Yarmouth",
  language: { code: "en", confidence: 0.98 },
  body: "The ferry returns to Yarmouth on Monday.",
  entities: [],
  topics: [],
  keyphrases: [],
  teasers: [],
};

export const refused: TagRecord = {
  schema: "repere/1",
  id: "art-3",
  status: "error",
  error: { code: "INVALID_JSON", message: "a.jsonl:12: broken JSON at column 7: expected a value" },
  teasers: [],
  entities: [],
  topics: [],
  keyphrases: [],
  pipeline: record.pipeline,
};
