/** Labelled paragraphs → the texts of the article, each character of them with its place on the page. */
import type { Block, Segment, Teaser } from "../types.js";
import type { Labelled } from "./decode.js";
import type { Features } from "./features.js";
import type { Page } from "./page.js";
import { readTeasers } from "./teasers.js";

type Paragraph = Page["paragraphs"][number];

export interface Assembled {
  readonly title: string | undefined;
  readonly body: string;
  readonly teasers: readonly Teaser[];
  readonly blocks: readonly Block[];
  /** Which stretch of title and body is which stretch of `Page.text`: of equal length, character by character. */
  readonly segments: readonly Segment[];
}

/** What parts the paragraphs of a body. */
const BREAK = "\n\n";

export function assemble(page: Page, features: readonly Features[], labels: readonly Labelled[]): Assembled {
  const { text, paragraphs } = page;
  const segments: Segment[] = [];
  const titleAt = labels.findIndex(({ label }) => label === "title");
  const own = paragraphs[titleAt];
  const title = own === undefined ? undefined : joined(text, own);
  if (own !== undefined) segments.push(...segmentsOf(own, "title", 0));
  const parts: string[] = [];
  let length = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const label = labels[at]?.label;
    if (label !== "body" && label !== "subhead") continue;
    if (parts.length > 0) length += BREAK.length;
    segments.push(...segmentsOf(paragraph, "body", length));
    const part = joined(text, paragraph);
    parts.push(part);
    length += part.length;
  }
  return {
    title,
    body: parts.join(BREAK),
    teasers: teasersOf(text, features, labels),
    blocks: paragraphs.map(({ start, end }, at) => ({
      start: page.toSource(start),
      end: page.toSourceEnd(end),
      label: labels[at]?.label ?? "body",
      text: text.slice(start, end),
    })),
    segments,
  };
}

/** A paragraph on one line, its characters as received. */
function joined(text: string, { lines }: Pick<Paragraph, "lines">): string {
  return lines.map(({ start, end }) => text.slice(start, end)).join(" ");
}

function segmentsOf({ lines }: Paragraph, field: Segment["field"], from: number): Segment[] {
  let start = from;
  return lines.map((line) => {
    const segment = { field, start, end: start + line.end - line.start, pageStart: line.start };
    // One space parts the lines of a paragraph that was wrapped.
    start = segment.end + 1;
    return segment;
  });
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
