/** Pages labelled block by block → paragraphs as the cleaner splits them, each with its label and zone. */
import { splitParagraphs, type Paragraph } from "../../src/clean/lines.js";
import type { Zone } from "../../src/clean/decode.js";
import type { BlockLabel, Span } from "../../src/types.js";
import { readPages } from "../corpus-tools/files.js";
import type { CorpusPage, Label, PageBlock } from "../corpus-tools/page.js";

/** The corpus has finer labels than the product. */
const COARSE: Readonly<Partial<Record<Label, BlockLabel>>> = {
  bio: "byline",
  tags: "nav",
  "teaser.date": "teaser",
  "teaser.text": "teaser",
};
export const coarse = (label: Label): BlockLabel => COARSE[label] ?? (label as BlockLabel);

export interface Item {
  readonly paragraph: Paragraph;
  readonly label: BlockLabel;
  readonly zone: Zone;
}

export interface LabelledText {
  readonly slug: string;
  readonly text: string;
  readonly items: readonly Item[];
}

const isText = (label: BlockLabel): boolean => label === "body" || label === "subhead";

/** Where each label of a page stands: see `src/clean/decode.ts`. */
export function zonesOf(labels: readonly BlockLabel[]): Zone[] {
  const title = labels.indexOf("title");
  const first = labels.findIndex((label, at) => at > title && isText(label));
  const last = labels.findLastIndex(isText);
  return labels.map((_, at) => {
    if (at === title) return "title";
    if (at < title) return "head";
    if (first >= 0 && at >= first) return at <= last ? "body" : "tail";
    return title < 0 ? "head" : "meta";
  });
}

/** A paragraph has the label that most of its characters have. */
export function labelText(
  slug: string,
  text: string,
  blocks: readonly (Span & { readonly label: Label })[],
  paragraphs = splitParagraphs(text),
): LabelledText {
  let from = 0;
  const labels = paragraphs.map(({ start, end }): BlockLabel => {
    while (from > 0 && (blocks[from]?.start ?? Infinity) > start) from--;
    while (from < blocks.length && (blocks[from] as PageBlock).end <= start) from++;
    const counts = new Map<BlockLabel, number>();
    for (let at = from; at < blocks.length && (blocks[at] as PageBlock).start < end; at++) {
      const block = blocks[at] as PageBlock;
      const label = coarse(block.label);
      const shared = Math.min(end, block.end) - Math.max(start, block.start);
      counts.set(label, (counts.get(label) ?? 0) + shared);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "nav";
  });
  const zones = zonesOf(labels);
  return {
    slug,
    text,
    items: paragraphs.map((paragraph, at) => ({
      paragraph,
      label: labels[at] as BlockLabel,
      zone: zones[at] as Zone,
    })),
  };
}

export const labelledPage = (page: CorpusPage): LabelledText => labelText(page.slug, page.raw, page.blocks);

export const partTexts = (part: "train" | "dev" | "layouts"): LabelledText[] =>
  readPages(part).map(({ page }) => labelledPage(page));

/** The stories of the dev part. */
export const storyTexts = (): LabelledText[] =>
  readPages("stories").flatMap(({ page }) => (page.slug < "s16" ? [labelledPage(page)] : []));
