/** A feed (RSS, Atom, RDF; JSON Feed too, whatever the file is called) → items. */
import { RepereError } from "../errors.js";
import { decodeText, refuseBinary } from "./decode.js";
import { draftOfItem } from "./formats/feed.js";
import { readFeedXml } from "./formats/xml.js";
import { itemFromDraft, isBlank, type Chunks, type IngestItem, type IngestOptions } from "./item.js";
import { fromJsonBytes } from "./json-input.js";
import { collect } from "./lines.js";

/** Held whole, since an item may be read again after a fault. Months of a daily paper are below this. */
const MAX_FEED_BYTES = 64 * 1024 * 1024;

export async function* fromFeed(chunks: Chunks, options: IngestOptions): AsyncGenerator<IngestItem> {
  const { name } = options;
  const bytes = await collect(chunks, MAX_FEED_BYTES);
  const refuse = (code: "TOO_LARGE" | "EMPTY", message: string) =>
    new RepereError(code, `${name}: ${message}`, { where: name });
  if (bytes === undefined)
    throw refuse("TOO_LARGE", `expected a feed of at most ${MAX_FEED_BYTES} bytes; split it`);
  if (isBlank(bytes)) throw refuse("EMPTY", "expected a feed, got nothing");
  refuseBinary(bytes, name);
  const { text, notes } = decodeText(bytes, name, { charset: options.charset, isMarkup: true });
  if (/^\s*[{[]/.test(text)) {
    yield* fromJsonBytes(bytes, options);
    return;
  }
  for (const event of readFeedXml(text, name)) {
    if ("error" in event) yield { where: event.error.where ?? name, error: event.error };
    else {
      const draft = draftOfItem(event.feed, event.item);
      const all = [...notes, ...(draft.notes ?? [])];
      yield itemFromDraft({ ...draft, notes: all }, `${name}[${event.index}]`, options);
    }
  }
}
