/**
 * More pages from the labelled ones, of the kinds that scrapers make: without blank lines or with one everywhere, the
 * article alone, a page whose head or tail was cut, and the article of one newspaper in the chrome of two others.
 */
import type { BlockLabel } from "../../src/types.js";
import { randomOf, shuffled } from "../../src/model/random.js";
import { zonesOf, type Item, type LabelledText } from "./data.js";

export interface Variant {
  readonly page: LabelledText;
  /** What it counts beside a page as it was written. */
  readonly weight: number;
  readonly isOriginal: boolean;
}

export interface VariantWeights {
  readonly gaps: number;
  readonly parts: number;
  readonly mixes: number;
}

/** So many of them for each page, drawn by lot: all would triple the time and teach no more. */
const VARIANTS = 3;

interface Part {
  readonly text: string;
  readonly label: BlockLabel;
  readonly gap: boolean;
}

const isText = ({ label }: Item): boolean => label === "body" || label === "subhead";
const partOf =
  ({ text }: LabelledText) =>
  ({ paragraph, label }: Item): Part => ({
    text: paragraph.lines.map(({ start, end }) => text.slice(start, end)).join("\n"),
    label,
    gap: paragraph.gap,
  });

/** Parts one below the other, as a page. */
function compose(slug: string, parts: readonly Part[]): LabelledText {
  let text = "";
  const paragraphs = parts.map((part, at) => {
    if (at > 0) text += part.gap ? "\n\n" : "\n";
    const start = text.length;
    text += part.text;
    let from = start;
    const lines = part.text.split("\n").map((line) => {
      const span = { start: from, end: from + line.length };
      from += line.length + 1;
      return span;
    });
    return { start, end: text.length, lines, gap: at === 0 || part.gap };
  });
  const labels = parts.map(({ label }) => label);
  const zones = zonesOf(labels);
  const items = paragraphs.map((paragraph, at) => ({
    paragraph,
    label: labels[at] as BlockLabel,
    zone: zones[at] as Item["zone"],
  }));
  return { slug, text, items };
}

export function variantsOf(pages: readonly LabelledText[], weights: VariantWeights): Variant[] {
  const random = randomOf(11);
  const heads = shuffled(pages, random);
  const tails = shuffled(pages, random);
  return pages.flatMap((page, at): Variant[] => {
    const variants: { name: string; parts: readonly Part[]; weight: number }[] = [];
    const add = (name: string, parts: readonly Part[], weight: number): void => {
      const hasText = parts.some(({ label }) => label === "body");
      if (hasText && weight > 0) variants.push({ name, parts, weight });
    };
    const { items } = page;
    const own = items.map(partOf(page));
    const keep = (wanted: (item: Item) => boolean): Part[] =>
      own.filter((_, index) => wanted(items[index] as Item));
    add("touching", own.map((part) => ({ ...part, gap: false })), weights.gaps); // prettier-ignore
    add("apart", own.map((part) => ({ ...part, gap: true })), weights.gaps); // prettier-ignore
    add("text", keep(isText), weights.parts);
    add(
      "article",
      keep((item) => item.zone === "title" || isText(item)),
      weights.parts,
    );
    add("signed", keep((item) => item.zone === "title" || item.zone === "body" || (item.zone === "meta" && /^(?:byline|dateline|body)$/.test(item.label))), weights.parts); // prettier-ignore
    add(
      "no head",
      keep(({ zone }) => zone !== "head"),
      weights.parts,
    );
    add(
      "no tail",
      keep(({ zone }) => zone !== "tail"),
      weights.parts,
    );
    const [head, tail] = [heads[at] as LabelledText, tails[at] as LabelledText];
    const zoneOf = (other: LabelledText, zone: Item["zone"]): Part[] =>
      other.items.filter((item) => item.zone === zone).map(partOf(other));
    const hasTitle = (one: LabelledText): boolean => one.items.some(({ zone }) => zone === "title");
    if (hasTitle(page) && hasTitle(head))
      add(
        `in ${head.slug} and ${tail.slug}`,
        [
          ...zoneOf(head, "head"),
          ...zoneOf(page, "title"),
          ...zoneOf(head, "meta"),
          ...zoneOf(page, "body"),
          ...zoneOf(tail, "tail"),
        ],
        weights.mixes,
      );
    const chosen = shuffled(variants, random).slice(0, VARIANTS);
    return [
      { page, weight: 1, isOriginal: true },
      ...chosen.map(({ name, parts, weight }) => ({
        page: compose(`${page.slug}:${name}`, parts),
        weight: (weight * variants.length) / chosen.length,
        isOriginal: false,
      })),
    ];
  });
}
