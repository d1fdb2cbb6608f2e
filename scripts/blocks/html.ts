/** The HTML beside a labelled page → its paragraphs with hints, each with the label that the page gives its text. */
import { readFileSync } from "node:fs";
import { readHtml, type HtmlPage } from "../../src/clean/html/index.js";
import type { BlockLabel } from "../../src/types.js";
import { htmlFile } from "../corpus-tools/check-html.js";
import { readPages } from "../corpus-tools/files.js";
import type { CorpusPage, Part } from "../corpus-tools/page.js";
import { alignLines, type LabelledLine } from "./align.js";
import { coarse, zonesOf, type Item, type LabelledText } from "./data.js";
import { labelUnlisted } from "./unlisted.js";

export interface LabelledHtml extends LabelledText {
  readonly html: string;
  readonly page: HtmlPage;
  readonly source: CorpusPage;
  /** By paragraph: whether the labelled page has it. Labels of the others are guesses: never scored. */
  readonly listed: readonly boolean[];
}

/** Spaces, soft hyphens and case don't count. */
export const squeeze = (text: string): string =>
  text.replaceAll(/[\s\u00ad\u200b\ufeff]+/gu, "").normalize("NFC");

/**
 * Pages of `layouts` that were written as HTML of many systems once the labeller was trained: they are scored, and nothing
 * learns from them. (Learned from, they cost text pages more than they gave: bare, many a line of theirs is nobody's guess.)
 */
export const isOnlyScored = (slug: string): boolean => /^[gh]-/.test(slug);

export function htmlTexts(part: Part): LabelledHtml[] {
  return readPages(part).flatMap(({ page }) => {
    const file = htmlFile(page);
    return file === undefined ? [] : [labelHtml(page, readFileSync(file, "utf8"))];
  });
}

const tagsOf = (hints: readonly string[] = []): string =>
  hints.filter((hint) => hint.startsWith("tag:")).join(" ");

/** The line of the page that says the same, or that holds it; else what it looks like. */
function labelHtml(source: CorpusPage, html: string): LabelledHtml {
  const page = readHtml(html);
  const lines = source.blocks.flatMap(({ start, end, label }): LabelledLine[] => {
    const text = source.raw.slice(start, end);
    return text.trim() === "" ? [] : [{ text, label: coarse(label) }];
  });
  const texts = page.paragraphs.map(({ start, end }) => page.text.slice(start, end));
  const found = alignLines(
    texts,
    lines,
    page.paragraphs.map(({ hints }) => hints.includes("tag:h1")),
  );
  const headline = squeeze(lines.find(({ label }) => label === "title")?.text ?? "");
  const labels: BlockLabel[] = [];
  for (const [at, { hints }] of page.paragraphs.entries()) {
    const line = lines[found[at] ?? -1];
    const text = texts[at] as string;
    // A second copy of the headline, in a breadcrumb or a share text, is no headline of another story.
    if (line === undefined && squeeze(text) === headline) {
      labels.push("nav");
      continue;
    }
    // A pull quote repeats what the text says.
    const isQuote = line === undefined && text.length > 25 && hints.some((hint) => /^(?:class:quote|tag:blockquote)$/.test(hint)); // prettier-ignore
    const likeAbove = at > 0 && tagsOf(page.paragraphs[at - 1]?.hints) === tagsOf(hints);
    labels.push(
      line?.label ?? (isQuote ? "caption" : labelUnlisted({ text, hints, above: labels[at - 1], likeAbove })),
    );
  }
  // The headline stands once: in the heading, else where it first stands.
  const titles = labels.flatMap((label, at) => (label === "title" ? [at] : []));
  const heading = titles.find((at) => page.paragraphs[at]?.hints.includes("tag:h1")) ?? titles[0];
  for (const at of titles) if (at !== heading) labels[at] = "nav";
  const zones = zonesOf(labels);
  const items = page.paragraphs.map((paragraph, at): Item => ({
    paragraph,
    label: labels[at] as BlockLabel,
    zone: zones[at] as Item["zone"],
  }));
  return {
    slug: `${source.slug}.html`,
    text: page.text,
    items,
    html,
    page,
    source,
    listed: found.map((line) => line >= 0),
  };
}
