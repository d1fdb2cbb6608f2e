/** Exact spans by kind, values, roles, codes, genders of one page. */
import { fold } from "../text/fold.js";
import type { Entity, TagRecord } from "../types.js";
import { countOf, type Scores } from "./count.js";
import { goldSpans, type GoldEntity, type GoldPage, type GoldRole } from "./gold.js";

const KINDS = ["person", "place", "organization", "amount", "percentage", "quantity", "date"];
/** Scored only where a page labels each of them, as the corpus does. */
const FURTHER_KINDS = ["event", "work", "product"];

export function scoreSpans(page: GoldPage, record: TagRecord, scores: Scores): void {
  const texts = { title: record.title ?? "", body: record.body ?? "" };
  const gold = goldSpans(page, texts).filter(({ form }) => form === "name");
  for (const kind of page.isExact === true ? [...KINDS, ...FURTHER_KINDS] : KINDS) {
    const wanted = new Map(
      gold.filter(({ entity }) => entity.kind === kind).map((span) => [keyOf(span), span]),
    );
    const of = countOf(scores, kind);
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
        if (page.isExact === true) scoreType(span.entity, entity, scores);
        if (!hasValue(span.entity)) continue;
        const values = countOf(scores, `${kind} value`);
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

function scoreType(gold: GoldEntity, entity: Entity, scores: Scores): void {
  if (entity.kind !== "organization" && entity.kind !== "place") return;
  const of = countOf(scores, `${entity.kind} type`);
  of.wanted++;
  of.found++;
  if (gold.type === entity.type) of.right++;
  else
    scores.misses.push({
      layer: `${entity.kind} type`,
      what: "wrong",
      text: entity.name,
      detail: `${entity.type}, wanted ${gold.type ?? "∅"}`,
    });
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

/** Which apostrophe, dash or space a newsroom sets is no difference: a record's fields are as we read the text. */
const asRead = (text: string): string =>
  fold(text).replaceAll("’", "'").replaceAll("–", "-").replace(/\s+/gu, " ");

/** A role is right when its person, title and portfolio are; organization and territories are scored apart. */
export function scoreRoles(entities: readonly GoldEntity[], record: TagRecord, scores: Scores): void {
  const of = countOf(scores, "role");
  const details = countOf(scores, "role details");
  const persons = record.entities.filter((entity) => entity.kind === "person");
  const key = (person: string, role: GoldRole): string =>
    [person, role.title, role.portfolio ?? ""].map(asRead).join("|");
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
      const territories = (given: GoldRole): string => [...(given.territories ?? [])].map(asRead).join("|");
      if (
        territories(role) === territories(match.role) &&
        asRead(role.organization ?? "") === asRead(match.role.organization ?? "")
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

export function scoreGenders(entities: readonly GoldEntity[], record: TagRecord, scores: Scores): void {
  const of = countOf(scores, "gender");
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
