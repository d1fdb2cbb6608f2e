/** The tables under the article, as rows of cells. A section without rows is not shown. */
import { oneLine, type Palette } from "../terminal.js";
import {
  formatAmount, formatDate, formatMeasure, formatNumber, GENDER_LABELS, ORGANIZATION_LABELS, PLACE_LABELS, THING_LABELS,
} from "./french.js"; // prettier-ignore
import type { Cell } from "./layout.js";
import { looks } from "./marks.js";
import type { Entity, TagRecord } from "../../types.js";

export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The most that each column but the last may take. */
  readonly caps: readonly number[];
  /** Rows left out. */
  readonly more: number;
}

type Kind = Entity["kind"];
type Of<K extends Kind> = Extract<Entity, { kind: K }>;

/** More rows than this are a list to search, not a table to read: that is what the other formats are for. */
const MAX_ROWS = 20;
const BAR_LENGTH = 10;
/** Quotes longer than this push the table apart. */
const MAX_QUOTE = 60;

export function sections(record: TagRecord, colors: Palette): Section[] {
  const look = looks(colors);
  const of = <K extends Kind>(...kinds: readonly K[]): Of<K>[] =>
    record.entities.filter((entity): entity is Of<K> => (kinds as readonly Kind[]).includes(entity.kind));
  const named = (entity: Entity): Cell => ({ text: oneLine(entity.name), paint: look[entity.kind].paint });
  const times = ({ mentions }: Entity): Cell => dim(mentions.length > 1 ? `×${mentions.length}` : "");
  const dim = (text: string): Cell => ({ text, paint: colors.dim });
  const quoted = (entity: Entity): Cell => ({
    text: quote(entity.mentions[0]?.text ?? entity.name),
    paint: look[entity.kind].paint,
  });

  return [
    section(
      "Personnes",
      of("person").map((person) => [
        named(person),
        times(person),
        dim(genderOf(person)),
        { text: rolesOf(person) },
      ]),
      [32, 4, 6],
    ),
    section(
      "Lieux",
      of("place").map((place) => [
        named(place),
        times(place),
        { text: PLACE_LABELS[place.type] },
        dim(codeOf(place)),
      ]),
      [40, 4, 18],
    ),
    section(
      "Organisations",
      of("organization").map((organization) => [
        named(organization),
        times(organization),
        { text: ORGANIZATION_LABELS[organization.type] },
      ]),
      [56, 4],
    ),
    section(
      "Autres noms",
      of("event", "work", "product").map((thing) => [
        named(thing),
        times(thing),
        { text: THING_LABELS[thing.kind] },
      ]),
      [56, 4],
    ),
    section(
      "Montants",
      of("amount").map((amount) => [{ text: formatAmount(amount) }, dim(currencyOf(amount)), quoted(amount)]),
      [40, 14],
    ),
    section(
      "Pourcentages et quantités",
      of("percentage", "quantity").map((entity) => [
        { text: formatMeasure(entity) },
        { text: entity.kind === "percentage" ? "%" : oneLine(entity.unit) },
        quoted(entity),
      ]),
      [24, 24],
    ),
    section(
      "Dates",
      of("date").map((date) => [{ text: formatDate(date.value) }, dim(oneLine(date.value)), quoted(date)]),
      [34, 24],
    ),
    section(
      "Sujets",
      record.topics.map(({ label, score, evidence, broader }) => [
        { text: bar(score), paint: colors.cyan },
        { text: formatNumber(Math.round(score * 100) / 100) },
        { text: oneLine(label), paint: colors.bold },
        dim(
          [
            evidence[0] && quote(evidence[0].text),
            broader.length > 0 && `‹ ${broader.map(oneLine).join(" ‹ ")}`,
          ]
            .filter(Boolean)
            .join("  "),
        ),
      ]),
      [BAR_LENGTH, 4, 36],
    ),
    section(
      "Expressions clés",
      record.keyphrases.length === 0
        ? []
        : [[{ text: record.keyphrases.map(({ text }) => oneLine(text)).join(" · ") }]],
      [],
    ),
    section(
      "Autres articles annoncés (écartés)",
      record.teasers.map(({ title, publishedAt }) => [
        dim(publishedAt === undefined ? "" : formatDate(publishedAt)),
        { text: oneLine(title) },
      ]),
      [24],
    ),
  ];
}

function section(title: string, rows: readonly (readonly Cell[])[], caps: readonly number[]): Section {
  return { title, rows: rows.slice(0, MAX_ROWS), caps, more: Math.max(0, rows.length - MAX_ROWS) };
}

function genderOf({ gender }: Of<"person">): string {
  return gender === null ? "" : GENDER_LABELS[gender];
}

/** `ministre responsable, Environnement (Estrie, Outaouais)`, one line for each office. */
function rolesOf({ roles }: Of<"person">): string {
  return roles
    .map(({ title, portfolio, organization, territories }) => {
      const office = [title, portfolio, organization]
        .filter((part) => part !== null && part !== "")
        .join(", ");
      return oneLine(territories.length === 0 ? office : `${office} (${territories.join(", ")})`);
    })
    .join("\n");
}

function codeOf({ code, id }: Of<"place">): string {
  return oneLine(code ?? (id.startsWith("rep:") ? "" : id));
}

function currencyOf({ currency, currencySource }: Of<"amount">): string {
  if (currency === "XXX") return "monnaie ?";
  return currencySource === "inferred" ? `${currency} (déduit)` : currency;
}

function bar(score: number): string {
  const full = Math.round(Math.max(0, Math.min(1, score)) * BAR_LENGTH);
  return "█".repeat(full) + "·".repeat(BAR_LENGTH - full);
}

function quote(text: string): string {
  const line = oneLine(text);
  return `« ${line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line} »`;
}
