/** The tables under the article, as rows of cells. A section without rows is not shown. */
import { oneLine, type Palette } from "../terminal.js";
import {
  formatAmount, formatDate, formatMeasure, formatScore, formatUnit, GENDER_LABELS, ORGANIZATION_LABELS, PLACE_LABELS, THING_LABELS,
} from "./french.js"; // prettier-ignore
import type { Cell } from "./layout.js";
import { looks } from "./marks.js";
import type { Entity, TagRecord, TopicTag } from "../../types.js";

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
type Paint = (text: string) => string;

/** More rows than this are a list to search, not a table to read: that is what the other formats are for. */
const MAX_ROWS = 20;
const BAR_LENGTH = 10;
const NO_BREAK = "\u00a0";
/** Quotes longer than this push the table apart. */
const MAX_QUOTE = 60;

/** In the order in which a reader asks: who, where, how much, when, what about. */
export function sections(record: TagRecord, colors: Palette): Section[] {
  const of = <K extends Kind>(...kinds: readonly K[]): Of<K>[] =>
    record.entities.filter((entity): entity is Of<K> => (kinds as readonly Kind[]).includes(entity.kind));
  const cells = makeCells(colors);
  return [
    persons(of("person"), cells),
    places(of("place"), cells),
    organizations(of("organization"), cells),
    things(of("event", "work", "product"), cells),
    amounts(of("amount"), cells),
    measures(of("percentage", "quantity"), cells),
    dates(of("date"), cells),
    topics(record.topics, cells),
    keyphrases(record),
    teasers(record, cells),
  ];
}

interface Cells {
  /** The entity's name in the colour of its kind. */
  readonly name: (entity: Entity) => Cell;
  /** The words of the article, in the colour of their kind. */
  readonly words: (entity: Entity) => Cell;
  /** How often it is mentioned, when more than once. */
  readonly times: (entity: Entity) => Cell;
  readonly dim: (text: string) => Cell;
  readonly bold: Paint;
  readonly bar: Paint;
}

function makeCells(colors: Palette): Cells {
  const look = looks(colors);
  const dim = (text: string): Cell => ({ text, paint: colors.dim });
  return {
    name: ({ kind, name }) => ({ text: oneLine(name), paint: look[kind].paint }),
    words: ({ kind, name, mentions }) => ({
      text: quote(mentions[0]?.text ?? name),
      paint: look[kind].paint,
    }),
    times: ({ mentions }) => dim(mentions.length > 1 ? `×${mentions.length}` : ""),
    dim,
    bold: colors.bold,
    bar: colors.cyan,
  };
}

function section(title: string, rows: readonly (readonly Cell[])[], caps: readonly number[]): Section {
  return { title, rows: rows.slice(0, MAX_ROWS), caps, more: Math.max(0, rows.length - MAX_ROWS) };
}

function persons(list: readonly Of<"person">[], { name, times, dim }: Cells): Section {
  const rows = list.map((person) => [
    name(person),
    times(person),
    dim(person.gender === null ? "" : GENDER_LABELS[person.gender]),
    { text: rolesOf(person) },
  ]);
  return section("Personnes", rows, [32, 5, 6]);
}

/**
 * `ministre responsable, Environnement (Estrie, Outaouais)`, one line for each office; then what the authority file adds, or
 * whom an open name may stand for.
 */
function rolesOf({ roles, offices = [], candidates = [] }: Of<"person">): string {
  const said = roles.map(({ title, portfolio, organization, territories, current }) => {
    const office = [title, portfolio, organization].filter((part) => part !== null && part !== "").join(", ");
    const whole = territories.length === 0 ? office : `${office} (${territories.join(", ")})`;
    return oneLine(current === false ? `${whole}, pas à cette date` : whole);
  });
  const also = offices.map(({ title }) => oneLine(`aussi : ${title}`));
  const open =
    candidates.length === 0 ? [] : [oneLine(`incertain : ${candidates.map(({ id }) => id).join(", ")} ?`)];
  return [...said, ...also, ...open].join("\n");
}

function places(list: readonly Of<"place">[], { name, times, dim }: Cells): Section {
  // An id that is no code of an authority says no more than the name.
  const code = ({ code, id }: Of<"place">): string => oneLine(code ?? (id.startsWith("rep:") ? "" : id));
  const rows = list.map((place) => [
    name(place),
    times(place),
    { text: PLACE_LABELS[place.type] },
    dim(code(place)),
  ]);
  return section("Lieux", rows, [40, 5, 18]);
}

function organizations(list: readonly Of<"organization">[], { name, times }: Cells): Section {
  const rows = list.map((each) => [name(each), times(each), { text: ORGANIZATION_LABELS[each.type] }]);
  return section("Organisations", rows, [56, 5]);
}

function things(list: readonly Of<"event" | "work" | "product">[], { name, times }: Cells): Section {
  const rows = list.map((each) => [name(each), times(each), { text: THING_LABELS[each.kind] }]);
  return section("Autres noms", rows, [56, 5]);
}

function amounts(list: readonly Of<"amount">[], { words, dim }: Cells): Section {
  const currency = ({ currency, currencySource }: Of<"amount">): string => {
    if (currency === "XXX") return "monnaie inconnue";
    return currencySource === "inferred" ? `${currency} (déduit)` : currency;
  };
  const rows = list.map((amount) => [{ text: formatAmount(amount) }, dim(currency(amount)), words(amount)]);
  return section("Montants", rows, [40, 16]);
}

function measures(list: readonly Of<"percentage" | "quantity">[], { words }: Cells): Section {
  const rows = list.map((each) => [
    { text: formatMeasure(each) },
    { text: each.kind === "percentage" ? "%" : formatUnit(oneLine(each.unit)) },
    words(each),
  ]);
  return section("Pourcentages et quantités", rows, [24, 24]);
}

function dates(list: readonly Of<"date">[], { words, dim }: Cells): Section {
  const rows = list.map((date) => [{ text: formatDate(date.value) }, dim(oneLine(date.value)), words(date)]);
  return section("Dates", rows, [34, 24]);
}

function topics(list: readonly TopicTag[], { dim, bold, bar }: Cells): Section {
  const labels = new Map(list.map(({ id, label }) => [id, label]));
  const rows = list.map(({ label, score, evidence, broader }) => {
    const [first] = evidence;
    const above = broader.map((id) => `‹ ${labels.get(id) ?? id}`).join(" ");
    const why = [first === undefined ? "" : quote(first.text), oneLine(above)]
      .filter((part) => part !== "")
      .join("  ");
    return [
      { text: barOf(score), paint: bar },
      { text: formatScore(score) },
      { text: oneLine(label), paint: bold },
      dim(why),
    ];
  });
  return section("Sujets", rows, [BAR_LENGTH, 4, 36]);
}

function barOf(score: number): string {
  const full = Math.round(Math.max(0, Math.min(1, score)) * BAR_LENGTH);
  return "█".repeat(full) + "·".repeat(BAR_LENGTH - full);
}

function keyphrases({ keyphrases }: TagRecord): Section {
  const text = keyphrases.map((phrase) => oneLine(phrase.text)).join(" · ");
  return section("Expressions clés", text === "" ? [] : [[{ text }]], []);
}

function teasers({ teasers }: TagRecord, { dim }: Cells): Section {
  const rows = teasers.map(({ title, publishedAt }) => [
    dim(publishedAt === undefined ? "" : formatDate(publishedAt)),
    { text: oneLine(title) },
  ]);
  return section("Autres articles annoncés (écartés)", rows, [24]);
}

function quote(text: string): string {
  const line = oneLine(text);
  return `«${NO_BREAK}${line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line}${NO_BREAK}»`;
}
