/** The HTML beside a labelled page → its paragraphs with hints, each with the label that the page gives its text. */
import { readFileSync } from "node:fs";
import { readHtml, type HtmlPage } from "../../src/clean/html/index.js";
import type { BlockLabel } from "../../src/types.js";
import { htmlFile } from "../corpus-tools/check-html.js";
import { readPages } from "../corpus-tools/files.js";
import { isArticle as isArticleLabel, type CorpusPage, type Label, type Part } from "../corpus-tools/page.js";
import { coarse, zonesOf, type Item, type LabelledText } from "./data.js";

export interface LabelledHtml extends LabelledText {
  readonly html: string;
  readonly page: HtmlPage;
  readonly source: CorpusPage;
}

/** Spaces, soft hyphens and case don't count. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u00ad\u200b\ufeff]+/gu, "").normalize("NFC");

export function htmlTexts(part: Part): LabelledHtml[] {
  return readPages(part).flatMap(({ page }) => {
    const file = htmlFile(page);
    return file === undefined ? [] : [labelHtml(page, readFileSync(file, "utf8"))];
  });
}

/** A short text may stand anywhere in a long one: a menu's "Travail" is no part of the paragraph that says the word. */
const MIN_PART = 25;

const isArticle = (label: BlockLabel): boolean => isArticleLabel(label as Label);

interface Line {
  readonly text: string;
  readonly label: BlockLabel;
}

/** A line of the page that says the same; else the line that holds it, or that it holds; else it is chrome. */
export function labelHtml(source: CorpusPage, html: string): LabelledHtml {
  const page = readHtml(html);
  const lines = source.blocks.flatMap(({ start, end, label }): Line[] => {
    const text = squeeze(source.raw.slice(start, end));
    return text === "" ? [] : [{ text, label: coarse(label) }];
  });
  let from = 0;
  const labels = page.paragraphs.map(({ start, end }): BlockLabel => {
    const text = squeeze(page.text.slice(start, end));
    const find = (test: (line: Line) => boolean): number => {
      const below = lines.findIndex((line, at) => at >= from && test(line));
      return below >= 0 ? below : lines.findIndex(test);
    };
    let found = find((line) => line.text === text);
    if (found < 0)
      found = find((line) => (text.length >= MIN_PART || !isArticle(line.label)) && line.text.includes(text));
    if (found < 0) found = find((line) => line.text.length >= MIN_PART && text.includes(line.text));
    if (found < 0) return "nav";
    if (found >= from) from = found;
    return lines[found]?.label ?? "nav";
  });
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
  return { slug: `${source.slug}.html`, text: page.text, items, html, page, source };
}
