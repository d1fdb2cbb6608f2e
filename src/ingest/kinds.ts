/** What a file holds, by its name. */

export const INPUT_KINDS = ["text", "plain", "html", "json", "jsonl", "feed", "csv"] as const;

/** `text`: a page as scraped; `plain`: the article's text alone; `csv`: any table; `feed`: RSS, Atom, JSON Feed. */
export type InputKind = (typeof INPUT_KINDS)[number];

const KIND_BY_EXTENSION: Readonly<Record<string, InputKind>> = {
  txt: "text",
  text: "text",
  json: "json",
  jsonld: "json",
  ninjs: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  html: "html",
  htm: "html",
  xhtml: "html",
  xml: "feed",
  rss: "feed",
  rdf: "feed",
  atom: "feed",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
};

/** The kind of input that a file name announces, gzipped or not; undefined where the extension is not known. */
export function kindOf(fileName: string): InputKind | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(KIND_BY_EXTENSION, extension)
    ? KIND_BY_EXTENSION[extension]
    : undefined;
}
