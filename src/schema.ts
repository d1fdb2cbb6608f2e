/**
 * The contract as data: what goes in (`Article`) and what comes out (`TagRecord`).
 * One source for the TypeScript types, the validation of input, `repere schema` and the OpenAPI document.
 * A name that stands here is public and changes only with `SCHEMA_VERSION`.
 */
import { Type, type Static, type TSchema } from "@sinclair/typebox";

export const SCHEMA_VERSION = "repere/1";

/** The largest text we accept as one article, in UTF-16 code units: two thirds of "War and Peace", which no page is. */
export const MAX_ARTICLE_LENGTH = 2 * 1024 * 1024;

const closed = { additionalProperties: false } as const;
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const oneOf = <T extends string[]>(...values: [...T]) =>
  Type.Union(values.map((value) => Type.Literal(value)));

const NoteSchema = Type.Object(
  {
    code: Type.String({ examples: ["mojibake-repaired"] }),
    message: Type.String({ description: "for a person, in French" }),
  },
  { ...closed, description: "something done to the input that its publisher may want to know" },
);

const FieldName = oneOf("title", "body");
const offset = (description: string) => Type.Integer({ minimum: 0, description });
const start = offset("first code unit of the span");
const end = offset("first code unit after the span");

const text = (maxLength: number, description?: string, ...examples: string[]) =>
  Type.Optional(
    Type.String({ maxLength, ...(description && { description }), ...(examples.length > 0 && { examples }) }),
  );
/** Of ids and addresses, which are not empty. */
const key = (maxLength: number, description?: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength, ...(description && { description }) }));

export const ArticleSchema = Type.Object(
  {
    id: key(512, "else derived from url, else from the content"),
    url: key(4096),
    html: text(MAX_ARTICLE_LENGTH, "a page in HTML"),
    text: text(MAX_ARTICLE_LENGTH, "a page as scraped plain text, chrome still in it"),
    body: text(MAX_ARTICLE_LENGTH, "the article's text and nothing else, taken as it is"),
    title: text(10_000),
    subtitle: text(10_000, "the line below the title"),
    byline: text(1000),
    section: text(1000),
    source: text(1000, "the publisher"),
    // prettier-ignore
    publishedAt: text(64, "ISO 8601 date or date-time; a month where no day is known", "2020-08-22", "2020-08-22T09:00:00-04:00", "2020-08"),
    // prettier-ignore
    modifiedAt: text(64, "ISO 8601 date or date-time of the last change", "2020-08-23", "2020-08-23T10:30:00-04:00"),
    // prettier-ignore
    fetchedAt: text(64, 'ISO 8601 date-time at which the page was fetched; "il y a 3 heures" counts from it', "2020-08-22T12:00:00-04:00"),
    language: Type.Optional(
      Type.String({ pattern: "^[a-z]{2}$", description: "ISO 639-1", examples: ["fr"] }),
    ),
    country: Type.Optional(
      Type.String({ pattern: "^[A-Z]{2}$", description: "ISO 3166-1 alpha-2", examples: ["CA"] }),
    ),
  },
  { ...closed, $id: "Article", description: "One article as a publisher sent it; one of html, text, body" },
);

const MentionSchema = Type.Object(
  { field: FieldName, start, end, text: Type.String(), form: oneOf("name", "nominal", "pronoun") },
  { ...closed, description: "a place in the title or body that stands for the entity" },
);

const RoleSchema = Type.Object(
  {
    text: Type.String(),
    title: Type.String({ examples: ["ministre déléguée"] }),
    portfolio: nullable(Type.String({ examples: ["Développement économique régional"] })),
    organization: nullable(Type.String()),
    territories: Type.Array(Type.String()),
    field: FieldName,
    start,
    end,
    office: Type.Optional(
      Type.String({
        description: "id of the office in the authority file",
        examples: ["rep:office/ca-qc/ministre-de-la-sante"],
      }),
    ),
    current: Type.Optional(
      Type.Boolean({
        description:
          "whether the person holds it at the article's date by the authority file; absent when unknown",
      }),
    ),
  },
  { ...closed, description: "one office or occupation of a person, as the article words it" },
);

const OfficeSchema = Type.Object(
  {
    id: Type.String({ examples: ["rep:office/fr/premier-ministre"] }),
    title: Type.String({ description: "the full title", examples: ["ministre de la Santé"] }),
    portfolio: nullable(Type.String()),
    organization: nullable(Type.String()),
    territories: Type.Array(Type.String(), { description: "ids of places" }),
    start: Type.Optional(Type.String({ description: "EDTF, as precise as known", examples: ["2018-10-18"] })),
    end: Type.Optional(Type.String({ description: "EDTF; absent while the office is held" })),
  },
  { ...closed, description: "an office that the authority file knows and the article does not say" },
);

const CandidateSchema = Type.Object(
  { id: Type.String(), name: Type.String(), score: Type.Number({ minimum: 0, maximum: 1 }) },
  { ...closed, description: "whom or what the name may stand for, where nothing decides" },
);

const common = {
  id: Type.String({ examples: ["rep:person/marie-eve-proulx", "geo:CA-QC-12"] }),
  name: Type.String(),
  salience: Type.Number({ minimum: 0, maximum: 1 }),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  mentions: Type.Array(MentionSchema),
  candidates: Type.Optional(
    Type.Array(CandidateSchema, { description: "of an entity that stays open, the likeliest first" }),
  ),
};
const measure = {
  value: Type.Optional(Type.Number()),
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
};

const PersonSchema = Type.Object(
  {
    kind: Type.Literal("person"),
    ...common,
    roles: Type.Array(RoleSchema),
    offices: Type.Optional(
      Type.Array(OfficeSchema, {
        description: "held at the article's date by the authority file, and not said in the article",
      }),
    ),
    gender: nullable(oneOf("f", "m")),
  },
  closed,
);
export const ORGANIZATION_TYPES = [
  "government", "ministry", "party", "company", "association", "institution", "media", "team", "union", "other",
] as const; // prettier-ignore
const OrganizationSchema = Type.Object(
  { kind: Type.Literal("organization"), ...common, type: oneOf(...ORGANIZATION_TYPES) },
  closed,
);
export const PLACE_TYPES = [
  "country", "province", "region", "mrc", "department", "municipality", "neighbourhood", "natural", "facility", "other",
] as const; // prettier-ignore
const PlaceSchema = Type.Object(
  {
    kind: Type.Literal("place"),
    ...common,
    type: oneOf(...PLACE_TYPES),
    code: Type.Optional(Type.String({ examples: ["CA-QC-12"] })),
    within: Type.Array(Type.String(), { description: "ids of the places it lies in, nearest first" }),
  },
  closed,
);
const ThingSchema = Type.Object({ kind: oneOf("event", "work", "product"), ...common }, closed);
const AmountSchema = Type.Object(
  {
    kind: Type.Literal("amount"),
    ...common,
    ...measure,
    currency: Type.String({ pattern: "^[A-Z]{3}$", description: "ISO 4217; XXX where it cannot be known" }),
    currencySource: oneOf("stated", "inferred"),
    approximate: nullable(oneOf("about", "atLeast", "atMost")),
    per: nullable(Type.String()),
  },
  closed,
);
const PercentageSchema = Type.Object({ kind: Type.Literal("percentage"), ...common, ...measure }, closed);
const QuantitySchema = Type.Object(
  {
    kind: Type.Literal("quantity"),
    ...common,
    ...measure,
    unit: Type.String({ description: "UCUM code or the counted noun" }),
  },
  closed,
);
const GRANULARITIES = [
  "time", "day", "weekend", "week", "month", "season", "quarter", "halfyear", "year", "decade", "century", "interval",
] as const; // prettier-ignore
const DateSchema = Type.Object(
  {
    kind: Type.Literal("date"),
    ...common,
    value: Type.String({
      description: "ISO 8601-2 (EDTF)",
      examples: ["2020-07-15", "2020-08-22/2020-08-23", "2023-21"],
    }),
    granularity: oneOf(...GRANULARITIES),
    anchored: Type.Boolean({ description: "worked out from the date of publication" }),
  },
  closed,
);

const EntitySchema = Type.Union([
  PersonSchema, OrganizationSchema, PlaceSchema, ThingSchema, AmountSchema, PercentageSchema, QuantitySchema, DateSchema,
]); // prettier-ignore

const TopicSchema = Type.Object(
  {
    id: Type.String({ examples: ["economie-sociale"] }),
    label: Type.String({ examples: ["économie sociale"] }),
    broader: Type.Array(Type.String(), { description: "ids up to the top term, nearest first" }),
    iptc: Type.Array(Type.String(), { examples: [["medtop:04000000"]] }),
    score: Type.Number({ minimum: 0, maximum: 1 }),
    evidence: Type.Array(
      Type.Object({ field: FieldName, start, end, text: Type.String(), weight: Type.Number() }, closed),
    ),
  },
  closed,
);
const TeaserSchema = Type.Object(
  { title: Type.String(), publishedAt: Type.Optional(Type.String()), text: Type.Optional(Type.String()) },
  closed,
);

const StretchSchema = Type.Object(
  {
    field: FieldName,
    start,
    end,
    pageStart: offset("first code unit of the same stretch of the page as received"),
    pageEnd: offset("first code unit after it"),
  },
  closed,
);

export const TagRecordSchema = Type.Object(
  {
    schema: Type.Literal(SCHEMA_VERSION),
    id: Type.String(),
    url: Type.Optional(Type.String()),
    source: Type.Optional(Type.String()),
    section: Type.Optional(Type.String()),
    status: oneOf("tagged", "skipped", "error"),
    error: Type.Optional(Type.Object({ code: Type.String(), message: Type.String() }, closed)),
    title: Type.Optional(Type.String()),
    subtitle: Type.Optional(Type.String({ description: "the line below the title" })),
    byline: Type.Optional(Type.String()),
    authors: Type.Optional(
      Type.Array(Type.String(), { description: "the persons and agencies of the byline, one by one" }),
    ),
    publishedAt: Type.Optional(
      Type.String({
        description: "as precise as known",
        examples: ["2020-08-22", "2020-08-22T09:00:00-04:00", "2020-08"],
      }),
    ),
    modifiedAt: Type.Optional(Type.String({ description: "the last change, where the page says it" })),
    language: Type.Optional(
      Type.Object({ code: Type.String(), confidence: Type.Number({ minimum: 0, maximum: 1 }) }, closed),
    ),
    country: Type.Optional(Type.String()),
    body: Type.Optional(Type.String()),
    teasers: Type.Array(TeaserSchema),
    entities: Type.Array(EntitySchema),
    topics: Type.Array(TopicSchema),
    keyphrases: Type.Array(Type.Object({ text: Type.String(), score: Type.Number() }, closed)),
    fingerprint: Type.Optional(Type.String()),
    notes: Type.Optional(
      Type.Array(NoteSchema, {
        description: "what was mended or left out while reading; absent when nothing",
      }),
    ),
    map: Type.Optional(
      Type.Array(StretchSchema, {
        description:
          "where title and body stood on the page as received (text, or HTML source); only when asked for",
      }),
    ),
    pipeline: Type.Object(
      { version: Type.String(), model: Type.String(), gazetteer: Type.String(), taxonomy: Type.String() },
      closed,
    ),
  },
  { ...closed, $id: "TagRecord", description: "What Repère says of one article" },
);

export type Article = Readonly<Static<typeof ArticleSchema>>;
export type TagRecord = Readonly<Static<typeof TagRecordSchema>>;
export type Entity = Static<typeof EntitySchema>;
export type TopicTag = Static<typeof TopicSchema>;
export type Teaser = Readonly<Static<typeof TeaserSchema>>;
export type Note = Readonly<Static<typeof NoteSchema>>;
export type RoleRecord = Static<typeof RoleSchema>;
export type OfficeRecord = Static<typeof OfficeSchema>;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
export type PlaceType = (typeof PLACE_TYPES)[number];
export type Granularity = (typeof GRANULARITIES)[number];
