/** Source page → labelled page with exact offsets: what is exported, and what the tagger is scored on. */
import type {
  LabelledEntity,
  LabelledPage,
  LabelledRole,
  LabelledSpan,
} from "../../src/evaluation/labelled.js";
import { articleOf, type FieldMark } from "./article.js";
import { listOf, type CorpusPage, type PageRole } from "./page.js";

const orNull = (value: string | undefined): string | null =>
  value === undefined || value === "-" ? null : value;
/** ISO 8601 wants seconds before an offset. */
const instant = (value: string | undefined): string | null =>
  orNull(value)?.replace(/(T\d\d:\d\d)(?=[Z+-])/, "$1:00") ?? null;

export function compilePage(page: CorpusPage): LabelledPage {
  const { header, entities } = page;
  const { title, paragraphs, marks } = articleOf(page);
  const get = (name: string): string => header.get(name) ?? "-";
  const given = listOf(page, "given").flatMap((field) => {
    const [name = "", value = ""] = field.split("=");
    return value === "" ? [] : [[name, value]];
  });
  return {
    id: page.slug,
    part: page.part,
    source: get("source"),
    country: get("country"),
    region: orNull(get("region")),
    genre: get("genre"),
    outlet: get("outlet"),
    layout: get("layout"),
    text: page.raw,
    given: Object.fromEntries(given) as Record<string, string>,
    blocks: page.blocks.map(({ label, language, start, end }) => ({ label, language, start, end })),
    title,
    paragraphs,
    byline: orNull(header.get("byline")),
    section: orNull(header.get("section")),
    publishedAt: instant(header.get("published")),
    modifiedAt: instant(header.get("modified")),
    teasers: page.blocks.flatMap(({ label, start, end }) =>
      label === "teaser" ? [{ title: page.raw.slice(start, end).replaceAll("\n", " ").trim() }] : [],
    ),
    entities: [...namedEntities(page, marks), ...marks.flatMap(valueEntity)],
    quotations: marks.flatMap(({ reference, field, start, end }) =>
      reference.kind === "quotation" ? [{ field, start, end, speaker: reference.speaker }] : [],
    ),
    topics: listOf(page, "topics"),
    finer: listOf(page, "finer"),
    traps: listOf(page, "traps"),
    salient: listOf(page, "salient").map((id) => entities.get(id)?.name ?? id),
  };
}

function namedEntities(page: CorpusPage, marks: readonly FieldMark[]): LabelledEntity[] {
  const mentionsOf = (id: string): LabelledSpan[] =>
    marks.flatMap(({ reference, field, start, end, text, depth }) =>
      "entity" in reference && reference.entity === id
        ? [{ field, start, end, text, form: reference.form, ...(depth > 0 ? { nested: true as const } : {}) }]
        : [],
    );
  return [...page.entities.values()].map((one) => {
    const { line: _line, ...entity } = one;
    const roles = [...page.roles.values()].filter(({ person }) => person === entity.id);
    const own = entity.kind === "person" ? { roles: roles.map((role) => roleOf(page, role, marks)) } : {};
    return Object.assign(entity, own, { mentions: mentionsOf(entity.id) });
  });
}

function roleOf({ entities }: CorpusPage, role: PageRole, marks: readonly FieldMark[]): LabelledRole {
  const name = (id: string): string => entities.get(id)?.name ?? id;
  return {
    title: role.title,
    portfolio: role.portfolio,
    organization: role.organization === null ? null : name(role.organization),
    territories: role.territories.map(name),
    spans: marks.flatMap(({ reference, field, start, end, text }) =>
      reference.kind === "role" && reference.role === role.id ? [{ field, start, end, text }] : [],
    ),
  };
}

function valueEntity({ reference, field, start, end, text }: FieldMark): LabelledEntity[] {
  if ("entity" in reference || reference.kind === "role" || reference.kind === "quotation") return [];
  return [{ ...reference, mentions: [{ field, start, end, text, form: "name" }] }];
}
