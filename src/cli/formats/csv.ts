/**
 * One row an article (RFC 4180, UTF-8, a header line), for a spreadsheet.
 * Lists are joined with "; " (a semicolon inside a name becomes a comma). The body is left out: spreadsheets cut cells
 * at 32,767 characters. A cell that a spreadsheet would run as a formula starts with an apostrophe.
 */
import { stringify } from "csv-stringify/sync";
import { oneLine } from "../terminal.js";
import type { MakeWriter } from "./writer.js";
import type { Entity, TagRecord } from "../../types.js";

type Kind = Entity["kind"];
type Of<K extends Kind> = Extract<Entity, { kind: K }>;
type Cell = string | readonly string[] | undefined;

function of<K extends Kind>(record: TagRecord, ...kinds: readonly K[]): Of<K>[] {
  return record.entities.filter((entity): entity is Of<K> =>
    (kinds as readonly Kind[]).includes(entity.kind),
  );
}

/** Column → its cell. The order is the order in the file; a column is added at the end only. */
const COLUMNS: Readonly<Record<string, (record: TagRecord) => Cell>> = {
  id: (record) => record.id,
  status: (record) => record.status,
  error: (record) => record.error && `${record.error.code}: ${record.error.message}`,
  url: (record) => record.url,
  source: (record) => record.source,
  section: (record) => record.section,
  title: (record) => record.title,
  byline: (record) => record.byline,
  published_at: (record) => record.publishedAt,
  language: (record) => record.language?.code,
  country: (record) => record.country,
  /** Names, most salient first. */
  persons: (record) => of(record, "person").map(({ name }) => name),
  /** `Name: role`, one for each office. */
  roles: (record) =>
    of(record, "person").flatMap(({ name, roles }) => roles.map(({ text }) => `${name}: ${text}`)),
  places: (record) => of(record, "place").map(({ name }) => name),
  /** Codes of the places that have one: CA-QC-12, ISO 3166, INSEE… */
  place_codes: (record) => of(record, "place").flatMap(({ code }) => code ?? []),
  organizations: (record) => of(record, "organization").map(({ name }) => name),
  /** Events, works and products. */
  other_names: (record) => of(record, "event", "work", "product").map(({ name }) => name),
  /** `2200000 CAD`, `725/980 CAD per month`. */
  amounts: (record) =>
    of(record, "amount").map((amount) => `${measure(amount)} ${amount.currency}${per(amount.per)}`),
  percentages: (record) => of(record, "percentage").map((percentage) => `${measure(percentage)} %`),
  quantities: (record) => of(record, "quantity").map((quantity) => `${measure(quantity)} ${quantity.unit}`),
  /** EDTF. */
  dates: (record) => of(record, "date").map(({ value }) => value),
  /** Labels, best first; topic_ids and topic_scores in the same order. */
  topics: (record) => record.topics.map(({ label }) => label),
  topic_ids: (record) => record.topics.map(({ id }) => id),
  topic_scores: (record) => record.topics.map(({ score }) => String(score)),
  keyphrases: (record) => record.keyphrases.map(({ text }) => text),
  fingerprint: (record) => record.fingerprint,
  subtitle: (record) => record.subtitle,
  /** The persons and agencies of the byline, one by one. */
  authors: (record) => record.authors,
  modified_at: (record) => record.modifiedAt,
  /** What was mended or left out while reading, in French. */
  notes: (record) => record.notes?.map(({ message }) => message),
  /** In the order of `persons`. */
  person_ids: (record) => of(record, "person").map(({ id }) => id),
  /** `Name: office`, for each that the person holds at the article's date by the authority file, said or not. */
  offices: (record) =>
    of(record, "person").flatMap(({ name, roles, offices = [] }) => [
      ...roles.filter(({ current }) => current === true).map(({ text }) => `${name}: ${text}`),
      ...offices.map(({ title }) => `${name}: ${title}`),
    ]),
};

export const CSV_COLUMNS = Object.keys(COLUMNS);

export const csv: MakeWriter = (output) => {
  let header = true;
  const rows = (values: string[][]) => {
    const lines = header ? [CSV_COLUMNS, ...values] : values;
    header = false;
    return output.write(stringify(lines, { escape_formulas: true }));
  };
  return {
    write: (record) => rows([Object.values(COLUMNS).map((read) => toCell(read(record)))]),
    // A file without records still says its columns.
    end: async () => (header ? rows([]) : undefined),
  };
};

/** On one line and without white space before it: "\n=cmd" is a formula to some spreadsheets. */
function toCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return oneLine(cell);
  return cell.map((item) => oneLine(item).replaceAll(";", ",")).join("; ");
}

function measure({ value, min, max }: { value?: number; min?: number; max?: number }): string {
  return value === undefined ? `${min ?? ".."}/${max ?? ".."}` : String(value);
}

function per(unit: string | null): string {
  return unit === null ? "" : ` per ${unit}`;
}
