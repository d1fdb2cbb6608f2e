/**
 * Article → Document. A body is taken exactly as it is; a page as scraped is read block by block:
 * lines → features of each → what its neighbours say → labels as a sequence → the fields.
 */
import { RepereError } from "../errors.js";
import { fold, read } from "../text/fold.js";
import type { Article, Block, Document, Teaser } from "../types.js";
import { decode, type Labelled } from "./decode.js";
import { observe, type Features } from "./features.js";
import { readFields } from "./fields.js";
import { identify } from "./identity.js";
import { splitParagraphs, type Paragraph } from "./lines.js";
import { scoreLabels } from "./scores.js";
import { surround } from "./surroundings.js";
import { readTeasers } from "./teasers.js";

/** More lines than any page has: beyond, this is data, taken whole rather than sorted for minutes. */
const MAX_PARAGRAPHS = 100_000;

/** What a publisher sent → the clean article. Pure: the same article always gives the same document. */
export function clean(article: Article): Document {
  if (article.body !== undefined) return documentOf(article, { body: article.body, teasers: [], blocks: [] });
  if (article.text === undefined) {
    throw new RepereError(
      "UNSUPPORTED",
      "html: pages in HTML are not read yet (they come with a later release); send the page as plain text in `text`, or the article alone in `body`",
      { where: "html" },
    );
  }
  return documentOf(article, readPage(article, article.text));
}

interface Page {
  readonly body: string;
  readonly teasers: readonly Teaser[];
  readonly blocks: readonly Block[];
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly section?: string | undefined;
  readonly publishedAt?: string | undefined;
}

function documentOf(article: Article, page: Page): Document {
  return Object.freeze({
    id: identify(article),
    url: article.url,
    source: article.source,
    section: article.section ?? page.section,
    title: article.title ?? page.title,
    byline: article.byline ?? page.byline,
    publishedAt: article.publishedAt ?? page.publishedAt,
    language: article.language,
    country: article.country,
    body: page.body,
    teasers: page.teasers,
    blocks: page.blocks,
  });
}

function readPage(article: Article, text: string): Page {
  const paragraphs = splitParagraphs(text);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return { body: "", teasers: [], blocks: [] };
  if (paragraphs.length > MAX_PARAGRAPHS) {
    const whole = { start: first.start, end: last.end };
    const body = text.slice(whole.start, whole.end);
    return { body, teasers: [], blocks: [{ ...whole, label: "body", text: body }] };
  }
  const page = paragraphs.map((paragraph) => observe(text, paragraph));
  const titleKey = article.title === undefined ? undefined : keyOf(article.title);
  const scores = surround(page, titleKey).map((around, at) => scoreLabels(page[at] as Features, around));
  const labels = decode(page, scores);
  return {
    ...readFields(page, labels),
    title: titleOf(text, paragraphs, labels),
    body: bodyOf(text, paragraphs, labels),
    teasers: teasersOf(text, page, labels),
    blocks: paragraphs.map(({ start, end }, at) => ({
      start,
      end,
      label: labels[at]?.label ?? "body",
      text: text.slice(start, end),
    })),
  };
}

/** Must make of a title what `observe` makes of the page's line. */
function keyOf(title: string): string {
  return fold(read(title).text).replace(/\s+/g, " ").replace(/^[^\p{L}]+/u, "").replace(/[^\p{L}+]+$/u, ""); // prettier-ignore
}

/** A paragraph on one line, its characters as received. */
function joined(text: string, { lines }: Paragraph): string {
  return lines.map(({ start, end }) => text.slice(start, end)).join(" ");
}

function titleOf(
  text: string,
  paragraphs: readonly Paragraph[],
  labels: readonly Labelled[],
): string | undefined {
  const paragraph = paragraphs[labels.findIndex(({ label }) => label === "title")];
  return paragraph === undefined ? undefined : joined(text, paragraph);
}

function bodyOf(text: string, paragraphs: readonly Paragraph[], labels: readonly Labelled[]): string {
  const isBody = (at: number): boolean => labels[at]?.label === "body" || labels[at]?.label === "subhead";
  return paragraphs.flatMap((paragraph, at) => (isBody(at) ? [joined(text, paragraph)] : [])).join("\n\n");
}

function teasersOf(text: string, page: readonly Features[], labels: readonly Labelled[]): Teaser[] {
  const lines = page.flatMap((features, at) => {
    const { label, zone } = labels[at] ?? { label: "body", zone: "body" };
    const among = label === "teaser" || (label === "dateline" && zone === "tail");
    return among ? [{ features, source: joined(text, features.paragraph) }] : [];
  });
  const own = page[labels.findIndex(({ label }) => label === "title")];
  return readTeasers(lines, own?.key);
}
