/** HTML that was written block by block → its paragraphs as the reader finds them, each with its label. */
import { readHtml } from "../../../src/clean/html/index.js";
import type { BlockLabel } from "../../../src/types.js";
import { zonesOf, type Item, type LabelledText } from "../data.js";
import type { Shown } from "./writer.js";

export interface MarkedUp extends LabelledText {
  readonly html: string;
}

/** Each paragraph that the reader finds has the label of what the markup shows there. */
export function labelShown(slug: string, html: string, shown: readonly Shown[]): MarkedUp {
  const read = readHtml(html);
  let from = 0;
  let hasTitle = false;
  const labels = read.paragraphs.map((paragraph): BlockLabel => {
    const start = read.toSource(paragraph.start);
    const end = read.toSourceEnd(paragraph.end);
    while (from > 0 && (shown[from]?.start ?? Infinity) > start) from--;
    while (from < shown.length && (shown[from] as Shown).end <= start) from++;
    const counts = new Map<BlockLabel, number>();
    for (let at = from; at < shown.length && (shown[at] as Shown).start < end; at++) {
      const one = shown[at] as Shown;
      counts.set(
        one.label,
        (counts.get(one.label) ?? 0) + Math.min(end, one.end) - Math.max(start, one.start),
      );
    }
    const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "nav";
    // Of an author and a date on one line, the guide counts what comes first.
    const label = /^(?:title|body|subhead|teaser|caption)$/.test(most)
      ? most
      : ([...counts.keys()][0] ?? "nav");
    if (label !== "title") return label;
    if (hasTitle) return "nav";
    hasTitle = true;
    return label;
  });
  const zones = zonesOf(labels);
  const items = read.paragraphs.map((paragraph, at): Item => ({
    paragraph,
    label: labels[at] as BlockLabel,
    zone: zones[at] as Item["zone"],
  }));
  return { slug, text: read.text, items, html };
}
