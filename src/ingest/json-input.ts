/** JSON (one value, an array, a feed) and JSON Lines → items. */
import { RepereError, asRepereError } from "../errors.js";
import { decodeUnicode, refuseBinary } from "./decode.js";
import { draftsOfJson } from "./formats/json.js";
import { findJsonFault } from "./json-fault.js";
import { isBlank, itemFrom, itemFromDraft, MAX_ARTICLE_BYTES, tooLarge } from "./item.js";
import type { Chunks, IngestItem, IngestOptions } from "./item.js";
import { collect, splitLines } from "./lines.js";

/** A JSON array is held whole. Node's longest string is 2^29 units; beyond, JSON Lines is the way. */
const MAX_JSON_BYTES = 400_000_000;

export async function* fromJson(chunks: Chunks, options: IngestOptions): AsyncGenerator<IngestItem> {
  const { name } = options;
  const bytes = await collect(chunks, MAX_JSON_BYTES);
  if (bytes === undefined) throw tooLarge(name, "send it as JSON Lines (.jsonl), one article a line");
  yield* fromJsonBytes(bytes, options);
}

export function* fromJsonBytes(bytes: Uint8Array, options: IngestOptions): Generator<IngestItem> {
  const { name } = options;
  const value = parse(bytes, name, (line) => `${name}:${line}`);
  if (!Array.isArray(value)) yield* itemsOf(value, name, options);
  else for (const [index, one] of value.entries()) yield* itemsOf(one, `${name}[${index}]`, options);
}

/** One item for an article, one for each article of a feed or graph. */
function* itemsOf(value: unknown, where: string, options: IngestOptions): Generator<IngestItem> {
  const drafts = draftsOfJson(value, where);
  if (drafts === undefined) yield itemFrom(value, where, options);
  else {
    const isOne = drafts.length === 1;
    for (const [index, draft] of drafts.entries())
      yield itemFromDraft(draft, isOne ? where : `${where}[${index}]`, options);
  }
}

export async function* fromLines(chunks: Chunks, options: IngestOptions): AsyncGenerator<IngestItem> {
  let found = false;
  for await (const line of splitLines(chunks, MAX_ARTICLE_BYTES)) {
    const where = `${options.name}:${line.number}`;
    if (line.bytes !== undefined && isBlank(line.bytes)) continue;
    found = true;
    try {
      if (line.bytes === undefined) throw tooLarge(where, "split it into articles");
      const value = parse(line.bytes, where, () => where);
      yield* itemsOf(value, where, options);
    } catch (cause) {
      yield { where, error: asRepereError(cause) };
    }
  }
  if (!found)
    throw new RepereError("EMPTY", `${options.name}: expected one article a line, got nothing`, {
      where: options.name,
    });
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
