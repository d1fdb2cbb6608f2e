/** CSV and TSV → items, row by row: a file of any size passes with one row in memory. */
import { Readable, pipeline } from "node:stream";
import { parse, type CsvError } from "csv-parse";
import { parse as parseAll } from "csv-parse/sync";
import { RepereError, asRepereError } from "../errors.js";
import type { Note } from "../types.js";
import { decodeText, refuseBinary, utf16Of } from "./decode.js";
import { draftOfRow, readHeader } from "./formats/table.js";
import {
  itemFromDraft,
  MAX_ARTICLE_BYTES,
  type Chunks,
  type IngestItem,
  type IngestOptions,
} from "./item.js";

/** A row too long for an article is refused and the next one read; from here on the quotes must be wrong. */
const MAX_ROW_BYTES = 8 * MAX_ARTICLE_BYTES;
/** How far the end of the header is looked for. */
const MAX_HEADER_BYTES = 65_536;
const DELIMITERS = [",", ";", "\t"] as const;
const LINE_FEED = 10;
const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

interface Row {
  readonly record: readonly Uint8Array[];
  readonly info: { readonly lines: number };
}

export async function* fromTable(chunks: Chunks, options: IngestOptions): AsyncGenerator<IngestItem> {
  const { name } = options;
  const { start, header, rest } = await readAhead(chunks);
  if (header.length === 0)
    throw new RepereError("EMPTY", `${name}: expected a header and rows, got nothing`, { where: name });
  refuseBinary(start, name);
  let fault: CsvError | undefined;
  const parser = parse({
    // Bytes in, bytes out: a row may be in another encoding than the one before.
    encoding: null,
    delimiter: delimiterOf(new TextDecoder("latin1").decode(header)),
    info: true,
    max_record_size: MAX_ROW_BYTES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // Told here rather than thrown, which would drop the sound rows that wait before it.
    skip_records_with_error: true,
    on_skip: (error) => void (fault ??= error),
  });
  // The iteration below is told of every error; the callback is only there because pipeline wants one.
  pipeline(
    Readable.from(
      until(rest, () => fault !== undefined),
      { objectMode: false },
    ),
    parser,
    () => {},
  );
  let fields: ReturnType<typeof readHeader> | undefined;
  for await (const row of parser as AsyncIterable<Row>) {
    const where = `${name}:${lineOf(row)}`;
    try {
      const { cells, notes } = decodeRow(row, where, options);
      if (fields === undefined) fields = readHeader(cells, where);
      else yield itemOf(fields, cells, where, options, notes);
    } catch (cause) {
      if (fields === undefined) throw cause;
      yield { where, error: asRepereError(cause) };
    }
  }
  if (fault !== undefined) throw tableFault(fault, name);
  if (fields === undefined)
    throw new RepereError("EMPTY", `${name}: expected a header and rows, got nothing`, { where: name });
}

/** Once the quotes are known to be wrong, the rest would only be one endless row. */
async function* until(chunks: AsyncIterable<Uint8Array>, isOver: () => boolean): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    if (isOver()) return;
  }
}

function itemOf(
  fields: ReturnType<typeof readHeader>,
  cells: readonly string[],
  where: string,
  options: IngestOptions,
  notes: readonly Note[],
): IngestItem {
  if (cells.length !== fields.length) {
    const message = `${where}: expected ${fields.length} columns, got ${cells.length}`;
    throw new RepereError("INVALID_CSV", message, { where });
  }
  return itemFromDraft({ ...draftOfRow(fields, cells), notes }, where, options);
}

/** The line on which a row begins: the parser counts to its end. */
function lineOf({ record, info }: Row): number {
  let inside = 0;
  for (const cell of record) {
    for (let at = cell.indexOf(LINE_FEED); at >= 0; at = cell.indexOf(LINE_FEED, at + 1)) inside++;
  }
  return info.lines - inside;
}

function decodeRow({ record }: Row, where: string, { charset }: IngestOptions) {
  const decoded = record.map((cell) => decodeText(cell, where, { charset }));
  const notes = new Map(decoded.flatMap((cell) => cell.notes.map((note) => [note.message, note])));
  return { cells: decoded.map(({ text }) => text), notes: [...notes.values()] };
}

function tableFault(cause: CsvError, name: string): RepereError {
  const line = typeof cause["lines"] === "number" ? `${name}:${String(cause["lines"])}` : name;
  const what =
    cause.code === "CSV_QUOTE_NOT_CLOSED" || cause.code === "CSV_MAX_RECORD_SIZE"
      ? `a quotation mark opened before this line is not closed; expected "" for a quotation mark within a cell; nothing is read from its row on`
      : cause.message;
  return new RepereError("INVALID_CSV", `${line}: ${what}`, { where: line, cause });
}

interface Ahead {
  readonly start: Uint8Array;
  readonly header: Uint8Array;
  readonly rest: AsyncGenerator<Uint8Array>;
}

/** Enough bytes to see the header, and everything again from the start, as UTF-8 where it is UTF-16. */
async function readAhead(chunks: Chunks): Promise<Ahead> {
  const source = (async function* () {
    yield* chunks;
  })();
  const ahead: Uint8Array[] = [];
  let length = 0;
  while (length < MAX_HEADER_BYTES) {
    const { done, value } = await source.next();
    if (done === true) break;
    ahead.push(value);
    length += value.length;
    if (length > 1 && value.includes(LINE_FEED)) break;
  }
  const whole = Buffer.concat(ahead);
  // The parser knows the mark too, but turns bytes into strings where it sees one.
  const start = whole.subarray(0, 3).equals(UTF8_MARK) ? whole.subarray(3) : whole;
  const utf16 = utf16Of(start);
  const all = (async function* () {
    yield start;
    yield* source;
  })();
  if (utf16 === undefined) return { start, header: firstLine(start), rest: all };
  const header = new TextEncoder().encode(new TextDecoder(utf16).decode(start));
  return { start, header: firstLine(header), rest: recoded(all, utf16) };
}

const firstLine = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.indexOf(LINE_FEED);
  return end < 0 ? bytes.subarray(0, MAX_HEADER_BYTES) : bytes.subarray(0, end);
};

async function* recoded(chunks: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(from);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** The sign that parts most columns of the header; what stands in quotation marks does not count. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]{0,1000}"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** All rows of a small table, blank ones left out, each with the line it ends on; separated by comma, semicolon or tab. */
export function readRows(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const [header = ""] = text.split("\n", 1);
  const rows = parseAll(text, {
    delimiter: delimiterOf(header),
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
}
