/** A page as received, text or HTML, in one shape: its paragraphs, what its markup says of them and of the whole. */
import { RepereError } from "../errors.js";
import { MAX_ARTICLE_LENGTH } from "../schema.js";
import type { Article } from "../types.js";
import { readHtml, type PageMetadata } from "./html/index.js";
import { splitParagraphs, type Paragraph } from "./lines.js";

export interface Page {
  /** What the paragraphs are offsets into: the text as received, or the HTML as a reader sees it. */
  readonly text: string;
  readonly paragraphs: readonly (Paragraph & { readonly hints?: readonly string[] })[];
  /** What HTML says of itself. */
  readonly metadata: PageMetadata | undefined;
  /** Offsets of `text` → of the page as received. */
  toSource(offset: number): number;
  toSourceEnd(offset: number): number;
}

const same = (offset: number): number => offset;

/** Throws TOO_LARGE where an HTML page holds more text than an article may: what was not read must not be missed. */
export function readPage({ html, text = "" }: Pick<Article, "html" | "text">): Page {
  if (html !== undefined) {
    const page = readHtml(html);
    if (page.tooLong)
      throw new RepereError(
        "TOO_LARGE",
        `html: expected a page with at most ${MAX_ARTICLE_LENGTH} characters of text, got more, or too many pieces of text; split it into articles`,
      );
    return page;
  }
  return {
    text,
    paragraphs: splitParagraphs(text),
    metadata: undefined,
    toSource: same,
    toSourceEnd: same,
  };
}
