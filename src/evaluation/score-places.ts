/** Codes of places: how many of a page's are there, and how many of those that a record gives are wrong. */
import type { Entity, TagRecord } from "../types.js";
import { countOf, type Scores } from "./count.js";
import { goldSpans, type GoldEntity, type GoldPage } from "./gold.js";

type PlaceEntity = Extract<Entity, { kind: "place" }>;

/**
 * `place code`: the codes of the page against those of the record, each once. `place link`: of the places of the
 * record that have a code and stand where the page has a place, the share whose code is right; what is missing to 1 is
 * the share of wrong links.
 *
 * The corpus leaves out codes that it has no list for (towns of Canada outside Québec, MRCs, regions of Africa). Such a
 * place is not judged where type and country agree, and is wrong where they do not: Brandon in Manitoba is not the
 * Brandon of the Jura.
 */
export function scorePlaceCodes(page: GoldPage, record: TagRecord, scores: Scores): void {
  const linked = record.entities.filter(
    (entity): entity is PlaceEntity => entity.kind === "place" && entity.code !== undefined,
  );
  const labelled = labelledPlaces(page, record);
  const wanted = wantedCodes(page);
  scoreCodes(wanted, linked, labelled, page, scores);
  for (const entity of linked) scoreLink(entity, labelled, page, scores);
}

/** Places inside other names alone ("Université de Montréal") are nobody's mention: their codes are not asked for. */
function wantedCodes({ entities = [], isExact }: GoldPage): ReadonlyMap<string, string> {
  const isNamed = ({ spans = [] }: GoldEntity): boolean => isExact !== true || spans.length > 0;
  return new Map(
    entities.flatMap((entity) =>
      entity.kind === "place" && typeof entity.code === "string" && isNamed(entity)
        ? [[entity.code, entity.name ?? ""] as const]
        : [],
    ),
  );
}

/** What the page says of each place, by where it stands. */
function labelledPlaces(page: GoldPage, record: TagRecord): ReadonlyMap<string, GoldEntity> {
  const spans = goldSpans(page, { title: record.title ?? "", body: record.body ?? "" });
  return new Map(
    spans.filter(({ entity }) => entity.kind === "place").map((span) => [keyOf(span), span.entity]),
  );
}

const keyOf = ({ field, start, end }: { field: string; start: number; end: number }): string =>
  `${field}:${start}:${end}`;

const labelsOf = (entity: PlaceEntity, labelled: ReadonlyMap<string, GoldEntity>): GoldEntity[] =>
  entity.mentions.flatMap((mention) => labelled.get(keyOf(mention)) ?? []);

function scoreCodes(
  wanted: ReadonlyMap<string, string>,
  linked: readonly PlaceEntity[],
  labelled: ReadonlyMap<string, GoldEntity>,
  page: GoldPage,
  scores: Scores,
): void {
  const of = countOf(scores, "place code");
  const found = new Map<string, PlaceEntity>();
  for (const entity of linked) {
    const isUnjudged =
      !wanted.has(entity.code ?? "") &&
      labelsOf(entity, labelled).some((label) => verdict(label, entity, page) === undefined);
    if (!isUnjudged) found.set(entity.code ?? "", entity);
  }
  of.wanted += wanted.size;
  of.found += found.size;
  for (const [code, { name }] of found) {
    if (wanted.has(code)) of.right++;
    else scores.misses.push({ layer: "place code", what: "spurious", text: code, detail: name });
  }
  for (const [code, name] of wanted)
    if (!found.has(code))
      scores.misses.push({ layer: "place code", what: "missed", text: code, detail: name });
}

/** One entity of the record: wrong as soon as one of its mentions stands for another place. */
function scoreLink(
  entity: PlaceEntity,
  labelled: ReadonlyMap<string, GoldEntity>,
  page: GoldPage,
  scores: Scores,
): void {
  const verdicts = labelsOf(entity, labelled).flatMap((label) => verdict(label, entity, page) ?? []);
  if (verdicts.length === 0) return;
  const of = countOf(scores, "place link");
  of.wanted++;
  of.found++;
  if (verdicts.every((isRight) => isRight)) of.right++;
  else
    scores.misses.push({
      layer: "place link",
      what: "wrong",
      text: entity.name,
      detail: `${entity.id}, wanted ${labelsOf(entity, labelled)
        .map(({ code, type }) => code ?? `no code, ${type ?? "no type"}`)
        .join(", ")}`,
    });
}

/** `undefined` where the page does not say enough. */
function verdict(label: GoldEntity, entity: PlaceEntity, page: GoldPage): boolean | undefined {
  if (typeof label.code === "string") return label.code === entity.code;
  if (page.isExact !== true) return undefined;
  if (label.type !== entity.type) return false;
  // Countries and provinces have codes that nobody mistakes; a town of that name in another country is a namesake.
  const isAtHome = entity.type !== "municipality" || countryOf(entity) === page.country;
  return isAtHome ? undefined : false;
}

const countryOf = ({ id }: PlaceEntity): string | undefined => /^geo:([A-Z]{2})/.exec(id)?.[1];
