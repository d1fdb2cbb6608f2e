/** What reading an HTML page gives: its text as a reader sees it, block by block, and what the page says of itself. */
import type { Paragraph } from "../lines.js";

/**
 * A block of the page and where it stood in the markup. `hints` are short stable strings, in no meaningful order:
 *
 * - `tag:h1`: the elements that hold the whole block, up to and with the nearest block element;
 * - `in:nav`: an element of that name stands around it, however far;
 * - `role:…`, `aria:hidden`, `itemprop:…`, `rel:…`: ARIA, microdata and link relations of these elements (`itemprop` of any ancestor);
 * - `link:all` `link:most` `link:some` `link:none`: the share of its characters that are links;
 * - `class:KIND`: what the class, id or data-* names of these elements or of their parent speak of (see kinds.ts);
 *   `around:KIND`: those of farther ancestors; `nearest:KIND`: those of the nearest ancestor that has any;
 * - `main:in` (`deep`, `near-before`, `near-after`, `out-before`…): how it stands to the element that holds most of the page's
 *   prose; with a "!" as well where that is at least half of it (see main-part.ts).
 */
export interface HtmlParagraph extends Paragraph {
  readonly hints: readonly string[];
}

/** What a page says of itself, each value from the most trustworthy place that has a valid one. */
export interface PageMetadata {
  readonly title?: string;
  readonly subtitle?: string;
  /** As printed, without "Par"; an organization only where no person is named. */
  readonly authors: readonly string[];
  readonly section?: string;
  /** ISO 8601, with the offset that the page gives, or none. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** ISO 639-1 in lower case. */
  readonly language?: string;
  /** The canonical address. */
  readonly url?: string;
  readonly siteName?: string;
  readonly description?: string;
  readonly imageCaption?: string;
  /** ISO 3166-1 alpha-2, of the page's locale. */
  readonly country?: string;
  readonly keywords: readonly string[];
  readonly articleBody?: string;
}

export interface HtmlPage {
  /**
   * The page as a reader sees it: one block a line; a blank line between blocks that stand apart. Items of a menu and
   * lines of a paragraph touch; cells of a row are parted by a tab.
   */
  readonly text: string;
  /** In order; none blank; offsets into `text`. */
  readonly paragraphs: readonly HtmlParagraph[];
  readonly metadata: PageMetadata;
  /** Whether the page held more text than an article may: what lies beyond was not read, and the page is to be refused. */
  readonly tooLong: boolean;
  /** Where in the HTML source (UTF-16) the character at this offset of `text` begins; never decreases. */
  toSource(offset: number): number;
  /** Where in the HTML source the character before this offset of `text` ends; never decreases. */
  toSourceEnd(offset: number): number;
}
