/** Analysis → TagRecord: the one place where offsets go back to the source, scores are rounded and fields put in order. */
import type { RepereError } from "./errors.js";
import { SCHEMA_VERSION, type Entity } from "./schema.js";
import type { Analysis } from "./steps.js";
import type { Article, FieldName, Note, Span, TagRecord, TextLayer, TopicTag } from "./types.js";

export type Versions = TagRecord["pipeline"];

/** Leaves out what is undefined: a record says a thing or doesn't have the field. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** Scores are shown to three digits; more would be noise. */
export const round = (score: number): number => Math.round(score * 1000) / 1000;

const nonEmpty = <T>(list: readonly T[] = []): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** What was said while the bytes were read, then while the page was cleaned. */
const notesOf = (known: Pick<Analysis, "document">, read: readonly Note[]) =>
  given({ notes: nonEmpty([...read, ...(known.document.notes ?? [])]) });

type Known = Pick<Analysis, "document" | "language">;

type Dated = Pick<Analysis, "publishedAt" | "modifiedAt" | "country">;

function head({ document, language }: Known, { publishedAt, modifiedAt, country }: Dated) {
  return given({
    title: document.title,
    subtitle: document.subtitle,
    byline: document.byline,
    authors: nonEmpty(document.authors),
    publishedAt,
    modifiedAt,
    language: { code: language.code, confidence: round(language.confidence) },
    country,
  });
}

function identity({ id, url, source, section }: Analysis["document"]) {
  return { schema: SCHEMA_VERSION, id, ...given({ url, source, section }) } as const;
}

export function skippedRecord(known: Known, pipeline: Versions, notes: readonly Note[] = []): TagRecord {
  const { document } = known;
  return {
    ...identity(document),
    status: "skipped",
    ...head(known, { modifiedAt: undefined, ...document }),
    body: document.body,
    teasers: [...document.teasers],
    entities: [],
    topics: [],
    keyphrases: [],
    ...notesOf(known, notes),
    pipeline,
  };
}

export function taggedRecord(known: Analysis, pipeline: Versions, notes: readonly Note[] = []): TagRecord {
  const { document, layers } = known;
  const toSource = sourceSpans(layers);
  return {
    ...identity(document),
    status: "tagged",
    ...head(known, known),
    body: document.body,
    teasers: [...document.teasers],
    entities: known.entities.map((entity) => withSourceSpans(entity, toSource)),
    topics: known.topics.map(
      ({ id, label, broader, iptc, score, evidence }): TopicTag => ({
        id, label, broader: [...broader], iptc: [...iptc], score: round(score),
        evidence: evidence.map((piece) => ({ ...toSource(piece), weight: round(piece.weight) })),
      }), // prettier-ignore
    ),
    keyphrases: known.keyphrases.map(({ text, score }) => ({ text, score: round(score) })),
    fingerprint: known.fingerprint,
    ...notesOf(known, notes),
    pipeline,
  };
}

export function errorRecord(
  error: RepereError,
  pipeline: Versions,
  article: Partial<Article> = {},
): TagRecord {
  const { id, url, source, title } = article;
  return {
    schema: SCHEMA_VERSION,
    id: typeof id === "string" && id !== "" ? id : (error.where ?? "unknown"),
    ...given({ url, source }),
    status: "error",
    error: { code: error.code, message: error.message },
    ...given({ title }),
    teasers: [],
    entities: [],
    topics: [],
    keyphrases: [],
    pipeline,
  };
}

export interface Located extends Span {
  readonly field: FieldName;
}
interface SourceSpan {
  field: FieldName;
  start: number;
  end: number;
  text: string;
}

/** From the offsets that the stages read by to those of title and body as given, with the characters there. */
export function sourceSpans(layers: readonly TextLayer[]): (span: Located) => SourceSpan {
  const byField = new Map(layers.map((layer) => [layer.field, layer]));
  return ({ field, start, end }) => {
    const layer = byField.get(field);
    if (layer === undefined) throw new Error(`a span of the ${field}, which the document lacks`);
    const from = layer.toSource(start);
    const to = layer.toSourceEnd(end);
    return { field, start: from, end: to, text: layer.source.slice(from, to) };
  };
}

/** Title before body, then by position. */
export const inReadingOrder = (a: Located, b: Located): number =>
  a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1;

function withSourceSpans(entity: Entity, toSource: (span: Located) => SourceSpan): Entity {
  const common = {
    salience: round(entity.salience),
    confidence: round(entity.confidence),
    mentions: entity.mentions
      .toSorted(inReadingOrder)
      .map(({ form, ...span }) => Object.assign(toSource(span), { form })),
  };
  if (entity.kind !== "person") return { ...entity, ...common };
  const roles = entity.roles.map((role) => ({ ...role, ...toSource(role) }));
  return { ...entity, ...common, roles };
}
