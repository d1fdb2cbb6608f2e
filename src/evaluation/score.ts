/** Scores a record against a labelled page: exact spans by kind, values, roles, metadata, topics. */
import { fold } from "../text/fold.js";
import type { Entity, TagRecord } from "../types.js";
import { locate, type GoldEntity, type GoldPage, type GoldRole } from "./gold.js";

/** True positives, what was found in all, what was to be found. */
export interface Count {
  right: number;
  found: number;
  wanted: number;
}

export const KINDS = ["person", "place", "organization", "amount", "percentage", "quantity", "date"] as const;

/** One difference, for error analysis. */
export interface Miss {
  readonly layer: string;
  readonly what: "missed" | "spurious" | "wrong";
  readonly text: string;
  readonly detail: string;
}

export interface Scores {
  readonly counts: Map<string, Count>;
  readonly misses: Miss[];
}

export const newScores = (): Scores => ({ counts: new Map(), misses: [] });

function count({ counts }: Scores, layer: string): Count {
  let known = counts.get(layer);
  if (known === undefined) counts.set(layer, (known = { right: 0, found: 0, wanted: 0 }));
  return known;
}

export function precision({ right, found }: Count): number {
  return found === 0 ? 1 : right / found;
}
export function recall({ right, wanted }: Count): number {
  return wanted === 0 ? 1 : right / wanted;
}
export function f1(of: Count): number {
  return of.found + of.wanted === 0 ? 1 : (2 * of.right) / (of.found + of.wanted);
}

/** Adds one page to the scores. Only what the page states is counted. */
export function scorePage(gold: GoldPage, record: TagRecord, scores: Scores): void {
  scoreMetadata(gold, record, scores);
  if (gold.entities !== undefined && record.status === "tagged") {
    scoreSpans(gold.entities, record, scores);
    scoreRoles(gold.entities, record, scores);
    scorePlaceCodes(gold.entities, record, scores);
    scoreGenders(gold.entities, record, scores);
  }
  if (gold.topics !== undefined) scoreTopics(gold, record, scores);
}

function scoreMetadata(gold: GoldPage, record: TagRecord, scores: Scores): void {
  const exact = (
    layer: string,
    wanted: string | null | undefined,
    got: string | undefined,
    prefix = false,
  ): void => {
    if (wanted === undefined) return;
    const right =
      wanted === null ? got === undefined : prefix ? (got ?? "").startsWith(wanted) : got === wanted;
    const of = count(scores, layer);
    of.wanted++;
    of.found++;
    if (right) of.right++;
    else scores.misses.push({ layer, what: "wrong", text: got ?? "∅", detail: wanted ?? "∅" });
  };
  exact("status", gold.status, record.status);
  exact("language", gold.language, record.language?.code);
  exact("country", gold.country, record.country);
  exact("title", gold.title, record.title);
  exact("byline", gold.byline, record.byline);
  exact("publishedAt", gold.publishedAt, record.publishedAt, true);
  if (gold.body !== undefined) bagOfWords(count(scores, "body"), gold.body.join("\n"), record.body ?? "");
  if (gold.body !== undefined) exact("body exact", gold.body.join("\n\n"), record.body);
  if (gold.teasers !== undefined) {
    const of = count(scores, "teasers");
    const titles = new Set(record.teasers.map(({ title }) => fold(title)));
    of.wanted += gold.teasers.length;
    of.found += record.teasers.length;
    for (const { title } of gold.teasers) {
      if (titles.has(fold(title))) of.right++;
      else scores.misses.push({ layer: "teasers", what: "missed", text: title, detail: "" });
    }
  }
}

/** Token F1 of two texts, order aside, as benchmarks of extractors count it. */
function bagOfWords(of: Count, wanted: string, got: string): void {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of words(wanted)) left.set(word, (left.get(word) ?? 0) + 1);
  of.wanted += words(wanted).length;
  for (const word of words(got)) {
    of.found++;
    const still = left.get(word) ?? 0;
    if (still > 0) {
      of.right++;
      left.set(word, still - 1);
    }
  }
}

function scoreSpans(entities: readonly GoldEntity[], record: TagRecord, scores: Scores): void {
  const texts = { title: record.title ?? "", body: record.body ?? "" };
  const gold = locate(entities, texts);
  for (const kind of KINDS) {
    const wanted = new Map(
      gold.filter(({ entity }) => entity.kind === kind).map((span) => [keyOf(span), span]),
    );
    const of = count(scores, kind);
    const values = count(scores, `${kind} value`);
    of.wanted += wanted.size;
    for (const entity of record.entities) {
      if (entity.kind !== kind) continue;
      for (const mention of entity.mentions) {
        if (mention.form !== "name") continue;
        of.found++;
        const span = wanted.get(keyOf(mention));
        if (span === undefined) {
          scores.misses.push({
            layer: kind,
            what: "spurious",
            text: mention.text,
            detail: around(texts[mention.field], mention),
          });
          continue;
        }
        of.right++;
        wanted.delete(keyOf(mention));
        if (!hasValue(span.entity)) continue;
        values.found++;
        values.wanted++;
        if (sameValue(span.entity, entity)) values.right++;
        else
          scores.misses.push({
            layer: `${kind} value`,
            what: "wrong",
            text: mention.text,
            detail: `${JSON.stringify(valueOf(entity))}, wanted ${JSON.stringify(valueOf(span.entity))}`,
          });
      }
    }
    for (const span of wanted.values())
      scores.misses.push({
        layer: kind,
        what: "missed",
        text: span.text,
        detail: around(texts[span.field], span),
      });
  }
}

const keyOf = ({ field, start, end }: { field: string; start: number; end: number }): string =>
  `${field}:${start}:${end}`;

function around(text: string, { start, end }: { start: number; end: number }): string {
  return `…${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}…`.replaceAll(
    "\n",
    " ",
  );
}

const hasValue = (entity: GoldEntity): boolean =>
  entity.value !== undefined || entity.min !== undefined || entity.max !== undefined;

function valueOf(entity: GoldEntity | Entity): Record<string, unknown> {
  const fields = entity as unknown as Record<string, unknown>;
  const picked = ["value", "min", "max", "currency", "unit"].filter(
    (name) => fields[name] !== undefined && fields[name] !== null,
  );
  return Object.fromEntries(picked.map((name) => [name, fields[name]]));
}

function sameValue(gold: GoldEntity, entity: Entity): boolean {
  const wanted = valueOf(gold);
  const got = valueOf(entity);
  return Object.entries(wanted).every(([name, value]) => {
    const other = got[name];
    return typeof value === "number" && typeof other === "number"
      ? Math.abs(value - other) <= 1e-9 * Math.abs(value)
      : String(value) === String(other);
  });
}

/** A role is right when its person, title and portfolio are; organization and territories are scored apart. */
function scoreRoles(entities: readonly GoldEntity[], record: TagRecord, scores: Scores): void {
  const of = count(scores, "role");
  const details = count(scores, "role details");
  const persons = record.entities.filter((entity) => entity.kind === "person");
  const key = (person: string, role: GoldRole): string =>
    [person, role.title, role.portfolio ?? ""].map((part) => fold(part)).join("|");
  const found = new Map<string, { role: GoldRole; used: boolean }>();
  for (const person of persons)
    for (const role of person.roles) found.set(key(person.name, role), { role, used: false });
  of.found += found.size;
  for (const gold of entities) {
    for (const role of gold.roles ?? []) {
      of.wanted++;
      const match = found.get(key(gold.name ?? "", role));
      if (match === undefined) {
        scores.misses.push({
          layer: "role",
          what: "missed",
          text: `${gold.name ?? ""}: ${role.title}`,
          detail: role.portfolio ?? role.organization ?? "",
        });
        continue;
      }
      of.right++;
      match.used = true;
      details.found++;
      details.wanted++;
      const territories = (given: GoldRole): string =>
        [...(given.territories ?? [])].map((name) => fold(name).replaceAll("–", "-")).join("|");
      if (
        territories(role) === territories(match.role) &&
        fold(role.organization ?? "") === fold(match.role.organization ?? "")
      )
        details.right++;
      else
        scores.misses.push({
          layer: "role details",
          what: "wrong",
          text: `${gold.name ?? ""}: ${role.title}`,
          detail: `${match.role.organization ?? ""} [${territories(match.role)}], wanted ${role.organization ?? ""} [${territories(role)}]`,
        });
    }
  }
  for (const [name, { used }] of found)
    if (!used) scores.misses.push({ layer: "role", what: "spurious", text: name, detail: "" });
}

function scorePlaceCodes(entities: readonly GoldEntity[], record: TagRecord, scores: Scores): void {
  const of = count(scores, "place code");
  const wanted = new Set(
    entities.filter(({ kind, code }) => kind === "place" && typeof code === "string").map(({ code }) => code),
  );
  const found = new Set(
    record.entities.flatMap((entity) =>
      entity.kind === "place" && entity.code !== undefined ? [entity.code] : [],
    ),
  );
  of.wanted += wanted.size;
  of.found += found.size;
  for (const code of found) {
    if (wanted.has(code)) of.right++;
    else
      scores.misses.push({
        layer: "place code",
        what: "spurious",
        text: code,
        detail: record.entities.find((entity) => entity.kind === "place" && entity.code === code)?.name ?? "",
      });
  }
  for (const code of wanted) {
    if (code !== undefined && code !== null && !found.has(code))
      scores.misses.push({
        layer: "place code",
        what: "missed",
        text: code,
        detail: entities.find((entity) => entity.code === code)?.name ?? "",
      });
  }
}

function scoreGenders(entities: readonly GoldEntity[], record: TagRecord, scores: Scores): void {
  const of = count(scores, "gender");
  for (const gold of entities) {
    if (gold.kind !== "person" || gold.gender === undefined || gold.gender === null) continue;
    const person = record.entities.find(
      (entity) => entity.kind === "person" && fold(entity.name) === fold(gold.name ?? ""),
    );
    if (person?.kind !== "person") continue;
    of.wanted++;
    if (person.gender !== null) of.found++;
    if (person.gender === gold.gender) of.right++;
    else
      scores.misses.push({
        layer: "gender",
        what: "wrong",
        text: person.name,
        detail: `${person.gender ?? "∅"}, wanted ${gold.gender}`,
      });
  }
}

/** Top terms as a set; a finer topic counts when wanted; a trap that was given is a wrong one. */
function scoreTopics(gold: GoldPage, record: TagRecord, scores: Scores): void {
  const tops = (id: string, broader: readonly string[]): string => broader.at(-1) ?? id;
  const found = new Set(record.topics.map(({ id, broader }) => tops(id, broader)));
  const wanted = new Set(gold.topics);
  const of = count(scores, "top topics");
  of.wanted += wanted.size;
  of.found += found.size;
  for (const id of wanted) {
    if (found.has(id)) of.right++;
    else scores.misses.push({ layer: "top topics", what: "missed", text: id, detail: record.title ?? "" });
  }
  for (const id of found)
    if (!wanted.has(id))
      scores.misses.push({ layer: "top topics", what: "spurious", text: id, detail: record.title ?? "" });
  const [first] = record.topics;
  if (wanted.size > 0) {
    const lead = count(scores, "first topic");
    lead.wanted++;
    lead.found++;
    if (first !== undefined && wanted.has(tops(first.id, first.broader))) lead.right++;
  }
  for (const trap of gold.notTopics ?? []) {
    const traps = count(scores, "topic traps");
    traps.wanted++;
    traps.found++;
    const fell = record.topics.some(({ id, broader }) => id === trap || broader.includes(trap));
    if (!fell) traps.right++;
    else
      scores.misses.push({ layer: "topic traps", what: "spurious", text: trap, detail: record.title ?? "" });
  }
}
