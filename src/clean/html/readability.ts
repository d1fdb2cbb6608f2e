/**
 * A second opinion on what the article of a page is: Mozilla's Readability, over a DOM. It takes several times as long as
 * all else (7 to 22 ms a page; 1.5 ms for the reader) and keeps the article's words at F1 .97 on the dev pages, .92 on
 * `layouts`, where it takes teasers, credits and tables with them: no part of the flow, an opinion for who compares. What it
 * knows, that an article's paragraphs stand together, the labeller hears from main-part.ts. Import this file when it is
 * wanted, since loading it costs more than reading a page.
 */
import { Readability } from "@mozilla/readability";
import { parseDocument } from "./dom.js";
import { tokenize } from "./tokenizer.js";

export interface ReadableArticle {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  /** Its text without markup; white space as in the source. */
  readonly text: string;
}

/** Beyond these the DOM takes seconds, or its recursive walks the stack. */
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 300;
const MAX_TAGS = 20_000;

/** What Readability keeps of the page; undefined where it finds no article, or the page is too large or too deep for it. */
export function readabilityKeeps(html: string): ReadableArticle | undefined {
  if (html.length > MAX_LENGTH || !isWithinReach(html)) return undefined;
  try {
    const found = new Readability(parseDocument(html), { maxElemsToParse: MAX_TAGS }).parse();
    const text = found?.textContent ?? "";
    if (text.trim() === "") return undefined;
    return { title: found?.title ?? undefined, byline: found?.byline ?? undefined, text };
  } catch {
    // Both packages are made for pages that browsers read; what they cannot is no news of the article.
    return undefined;
  }
}

/** Start tags without an end count as depth: a page of many unclosed ones is left alone too. */
function isWithinReach(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  const isReachable = (): boolean => deepest <= MAX_DEPTH && tags <= MAX_TAGS;
  tokenize(
    html,
    {
      open(name) {
        tags++;
        if (!NEVER_CLOSED.has(name)) deepest = Math.max(deepest, ++depth);
      },
      close() {
        depth = Math.max(0, depth - 1);
      },
      text() {},
      entity() {},
      inForeign: () => false,
    },
    isReachable,
  );
  return isReachable();
}

/** Void elements, and those whose end tag writers leave out. */
const NEVER_CLOSED: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param path source track use wbr p li dd dt tr td th option".split(
    " ",
  ),
);
