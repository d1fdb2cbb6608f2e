/** An HTML page → its text as a reader sees it, in blocks with what the markup says of each, and its metadata. */
import { MAX_ARTICLE_LENGTH } from "../../schema.js";
import { readMetadata } from "./metadata.js";
import { PageReader } from "./reader.js";
import { Testimony } from "./testimony.js";
import { comparable } from "./plain.js";
import { tokenize } from "./tokenizer.js";
import type { HtmlPage, HtmlParagraph } from "./types.js";
import { PageWriter } from "./writer.js";

export type { HtmlPage, HtmlParagraph, PageMetadata } from "./types.js";

/** A page with more text than an article may hold is refused whatever else it holds. */
const MAX_TEXT_LENGTH = MAX_ARTICLE_LENGTH;
/** A page with less text than this may show its article by script alone: then all that it holds is read. */
const MIN_TEXT_LENGTH = 200;

const MAX_TITLE_BLOCKS = 300;
const MAX_TITLE_LENGTH = 300;

/** Reads any string, however broken; never throws. Linear in its length. */
export function readHtml(html: string): HtmlPage {
  const page = read(html, false);
  if (page.text.length >= MIN_TEXT_LENGTH || html.length > MAX_ARTICLE_LENGTH) return page;
  const all = read(html, true);
  return all.text.length > 2 * page.text.length ? all : page;
}

function read(html: string, showAll: boolean): HtmlPage {
  const writer = new PageWriter(html, MAX_TEXT_LENGTH);
  const testimony = new Testimony(html);
  const reader = new PageReader(writer, testimony, showAll);
  tokenize(html, reader, () => !writer.tooLong);
  reader.end(html.length);
  const { text, paragraphs } = writer.end();
  const { map } = writer;
  return {
    text,
    paragraphs,
    metadata: readMetadata(testimony, html, () => shortBlocks(text, paragraphs)),
    tooLong: writer.tooLong,
    toSource: (offset) => map.toSource(offset),
    toSourceEnd: (offset) => map.toSourceEnd(offset),
  };
}

/** Where a title may be looked for. */
function shortBlocks(text: string, paragraphs: readonly HtmlParagraph[]): ReadonlySet<string> {
  const blocks = new Set<string>();
  for (const { start, end } of paragraphs) {
    if (blocks.size >= MAX_TITLE_BLOCKS) break;
    if (end - start <= MAX_TITLE_LENGTH) blocks.add(comparable(text.slice(start, end)));
  }
  return blocks;
}
