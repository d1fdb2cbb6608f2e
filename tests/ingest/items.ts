/** Reading in tests: a string or bytes in, items out, in a few words each. */
import { ingest, type IngestItem, type IngestOptions } from "../../src/ingest/index.js";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each character below U+0100 as the byte of its code. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

export async function read(
  source: AsyncIterable<Uint8Array> | Uint8Array | string,
  options: Partial<IngestOptions> & Pick<IngestOptions, "kind">,
): Promise<IngestItem[]> {
  const items: IngestItem[] = [];
  const input = typeof source === "string" ? bytes(source) : source;
  for await (const item of ingest(input, { name: "in", ...options })) items.push(item);
  return items;
}

export const codes = (items: readonly IngestItem[]): string[] =>
  items.map(({ error }) => error?.code ?? "ok");

/** "in[1] EMPTY", or what the article's text is. */
export const outline = (items: readonly IngestItem[]): string[] =>
  items.map(({ where, article, error }) =>
    error === undefined
      ? `${where} ${article?.body ?? article?.text ?? article?.html ?? ""}`
      : `${where} ${error.code}`,
  );
