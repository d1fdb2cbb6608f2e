/**
 * Bytes → Articles, one item each, in order. One bad line is one item with its error; the rest goes on.
 * Nothing is read ahead: a JSON Lines file of any size passes with one line in memory.
 */
import { RepereError, asRepereError } from "../errors.js";
import { MAX_ARTICLE_LENGTH } from "../schema.js";
import type { Article } from "../types.js";
import { decodeText, decodeUnicode, refuseBinary } from "./decode.js";
import { findJsonFault } from "./json-fault.js";
import type { InputKind } from "./kinds.js";
import { collect, splitLines } from "./lines.js";
import { validateArticle } from "./validate.js";

export { kindOf, type InputKind } from "./kinds.js";

export interface IngestItem {
  /** `page.txt`, `articles.jsonl:12`, `articles.json[3]`. */
  readonly where: string;
  readonly article?: Article;
  readonly error?: RepereError;
}

export interface IngestOptions {
  /** The file's name, for messages. */
  readonly name: string;
  readonly kind: InputKind;
  /** Taken where the input says nothing of its own. A page (`text`) may say its date itself: see `clean`. */
  readonly defaults?: { readonly publishedAt?: string; readonly country?: string };
}

/** UTF-8 takes three bytes at most for one UTF-16 unit; a little more for the record around the text. */
const MAX_ARTICLE_BYTES = 3 * MAX_ARTICLE_LENGTH + 65_536;
/** A JSON array is held whole. Node's longest string is 2^29 units; beyond, JSON Lines is the way. */
const MAX_JSON_BYTES = 400_000_000;

const LATER: Readonly<Partial<Record<InputKind, string>>> = {
  html: "HTML pages",
  feed: "RSS and Atom feeds",
  csv: "CSV files",
};

/** Reads one input. Throws nothing: what can't be read is an item with an error. */
export async function* ingest(
  source: AsyncIterable<Uint8Array> | Uint8Array,
  options: IngestOptions,
): AsyncGenerator<IngestItem> {
  const { name, kind } = options;
  const chunks = source instanceof Uint8Array ? [source] : source;
  try {
    if (kind === "jsonl") yield* fromLines(chunks, options);
    else if (kind === "json") yield* fromJson(chunks, options);
    else if (kind === "text" || kind === "plain") yield await fromText(chunks, options);
    else yield { where: name, error: unsupported(name, kind) };
  } catch (cause) {
    // The source itself failed (a file that vanished, a broken pipe), or the whole of it is refused.
    const error = cause instanceof RepereError ? cause : unreadable(name, cause);
    yield { where: error.where ?? name, error };
  }
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

async function fromText(chunks: Chunks, options: IngestOptions): Promise<IngestItem> {
  const { name: where, kind } = options;
  const bytes = await collect(chunks, MAX_ARTICLE_BYTES);
  if (bytes === undefined) throw tooLarge(where, "split it into articles");
  refuseBinary(bytes, where);
  const text = decodeText(bytes, where);
  return {
    where,
    article: validateArticle(withDefaults(kind === "text" ? { text } : { body: text }, options), where),
  };
}

async function* fromJson(chunks: Chunks, options: IngestOptions): AsyncGenerator<IngestItem> {
  const { name } = options;
  const bytes = await collect(chunks, MAX_JSON_BYTES);
  if (bytes === undefined) throw tooLarge(name, "send it as JSON Lines (.jsonl), one article a line");
  const value = parse(bytes, name, (line) => `${name}:${line}`);
  if (!Array.isArray(value)) yield item(value, name, options);
  else for (const [index, one] of value.entries()) yield item(one, `${name}[${index}]`, options);
}

async function* fromLines(chunks: Chunks, options: IngestOptions): AsyncGenerator<IngestItem> {
  let found = false;
  for await (const line of splitLines(chunks, MAX_ARTICLE_BYTES)) {
    const where = `${options.name}:${line.number}`;
    if (line.bytes !== undefined && isBlank(line.bytes)) continue;
    found = true;
    try {
      if (line.bytes === undefined) throw tooLarge(where, "split it into articles");
      yield item(
        parse(line.bytes, where, () => where),
        where,
        options,
      );
    } catch (cause) {
      yield { where, error: asRepereError(cause) };
    }
  }
  if (!found)
    throw new RepereError("EMPTY", `${options.name}: expected one article a line, got nothing`, {
      where: options.name,
    });
}

function item(value: unknown, where: string, options: IngestOptions): IngestItem {
  try {
    return { where, article: validateArticle(withDefaults(value, options), where) };
  } catch (cause) {
    return { where, error: asRepereError(cause) };
  }
}

function parse(bytes: Uint8Array, name: string, whereOfLine: (line: number) => string): unknown {
  if (isBlank(bytes))
    throw new RepereError("EMPTY", `${name}: expected an article in JSON, got nothing`, { where: name });
  refuseBinary(bytes, name);
  const text = decodeUnicode(bytes);
  if (text === undefined) {
    throw new RepereError("ENCODING", `${name}: expected JSON in UTF-8, got bytes that are not`, {
      where: name,
    });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { line, column, expected } = findJsonFault(text);
    const where = whereOfLine(line);
    throw new RepereError("INVALID_JSON", `${where}: broken JSON at column ${column}: expected ${expected}`, {
      where,
      cause,
    });
  }
}

function withDefaults(value: unknown, { defaults }: IngestOptions): unknown {
  if (defaults === undefined || typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  const given = value as Article;
  const { publishedAt, country } = defaults;
  return {
    ...given,
    // A page may print its own date, which only cleaning can see: the reference date must not hide it.
    ...(publishedAt !== undefined && given.publishedAt === undefined && given.body !== undefined
      ? { publishedAt }
      : {}),
    ...(country !== undefined && given.country === undefined ? { country } : {}),
  };
}

/** White space only, to the byte (a byte order mark alone counts as nothing). */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte, index) =>
      byte === 32 || (byte >= 9 && byte <= 13) || (index < 3 && byte === [0xef, 0xbb, 0xbf][index]),
  );
}

function tooLarge(where: string, advice: string): RepereError {
  return new RepereError(
    "TOO_LARGE",
    `${where}: expected an article of at most ${MAX_ARTICLE_LENGTH} characters; ${advice}`,
    { where },
  );
}

function unsupported(name: string, kind: InputKind): RepereError {
  const message = `${name}: ${LATER[kind] ?? kind} are not read yet (they come with a later release); send text, json or jsonl`;
  return new RepereError("UNSUPPORTED", message, { where: name });
}

function unreadable(name: string, cause: unknown): RepereError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RepereError("UNREADABLE", `${name}: ${reason}`, { where: name, cause });
}
