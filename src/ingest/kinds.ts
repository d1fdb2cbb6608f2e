/** What a file holds, by its name. */

/** The kinds that `ingest` reads today, and those it refuses by name until their release. */
export type InputKind = "text" | "plain" | "json" | "jsonl" | "html" | "feed" | "csv";

const KIND_BY_EXTENSION: Readonly<Record<string, InputKind>> = {
  txt: "text",
  text: "text",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  html: "html",
  htm: "html",
  xhtml: "html",
  xml: "feed",
  rss: "feed",
  atom: "feed",
  csv: "csv",
};

/** The kind of input that a file name announces; undefined where the extension is not known. */
export function kindOf(fileName: string): InputKind | undefined {
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(KIND_BY_EXTENSION, extension)
    ? KIND_BY_EXTENSION[extension]
    : undefined;
}
