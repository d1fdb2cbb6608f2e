/**
 * Bytes → Articles, one item each, in order. One bad line is one item with its error; the rest goes on.
 * Nothing is read ahead: a JSON Lines file or a table of any size passes with one line in memory.
 */
import { RepereError } from "../errors.js";
import { decodeText, refuseBinary } from "./decode.js";
import { expand } from "./gzip.js";
import { itemFrom, MAX_ARTICLE_BYTES, tooLarge } from "./item.js";
import type { Chunks, IngestItem, IngestOptions } from "./item.js";
import { fromJson, fromLines } from "./json-input.js";
import type { InputKind } from "./kinds.js";
import { collect } from "./lines.js";
import { transcode } from "./transcode.js";

export type { IngestItem, IngestOptions } from "./item.js";
export { INPUT_KINDS, kindOf, type InputKind } from "./kinds.js";

const READERS: Readonly<
  Record<InputKind, (chunks: Chunks, options: IngestOptions) => AsyncGenerator<IngestItem>>
> = {
  text: fromPage("text"),
  plain: fromPage("body"),
  html: fromPage("html"),
  json: fromJson,
  jsonl: fromLines,
  // Their parsers are loaded when they are needed.
  feed: async function* (chunks, options) {
    yield* (await import("./feed-input.js")).fromFeed(chunks, options);
  },
  csv: async function* (chunks, options) {
    yield* (await import("./table-input.js")).fromTable(chunks, options);
  },
};

/** Reads one input, gzipped or not. Throws nothing: what can't be read is an item with an error. */
export async function* ingest(
  source: AsyncIterable<Uint8Array> | Uint8Array,
  options: IngestOptions,
): AsyncGenerator<IngestItem> {
  const { name, kind, knownCharset } = options;
  try {
    const bytes = expand(source instanceof Uint8Array ? [source] : source, name);
    if (knownCharset === undefined) yield* READERS[kind](bytes, options);
    else yield* READERS[kind](transcode(bytes, knownCharset, name), { ...options, charset: "utf-8" });
  } catch (cause) {
    // The source itself failed (a file that vanished, a broken pipe), or the whole of it is refused.
    const error = cause instanceof RepereError ? cause : unreadable(name, cause);
    yield { where: error.where ?? name, error };
  }
}

/** The whole input as one article, in one of the fields for its text. */
function fromPage(field: "text" | "body" | "html") {
  return async function* (chunks: Chunks, options: IngestOptions): AsyncGenerator<IngestItem> {
    const { name: where, charset } = options;
    const bytes = await collect(chunks, MAX_ARTICLE_BYTES);
    if (bytes === undefined) throw tooLarge(where, "split it into articles");
    refuseBinary(bytes, where);
    const { text, notes } = decodeText(bytes, where, { charset, isMarkup: field === "html" });
    yield itemFrom({ [field]: text }, where, options, notes);
  };
}

function unreadable(name: string, cause: unknown): RepereError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RepereError("UNREADABLE", `${name}: ${reason}`, { where: name, cause });
}
