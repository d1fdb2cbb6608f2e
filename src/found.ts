/** What the finders found, mention by mention, each with its rule: what stands behind a record's entities. */
import { inReadingOrder, round, sourceSpans } from "./record.js";
import type { Analysis } from "./steps.js";
import type { Document, Language, Mention } from "./types.js";

export interface Found {
  readonly document: Document;
  readonly language: Language;
  /** What dates were resolved against, and what decides which dollar; undefined where neither said nor inferred. */
  readonly publishedAt: string | undefined;
  readonly country: string | undefined;
  /** In reading order, title first; offsets and text are those of title and body. None where the text is not French. */
  readonly mentions: readonly Mention[];
}

export function foundIn({ document, language, publishedAt, country, layers, mentions }: Analysis): Found {
  const toSource = sourceSpans(layers);
  const shown = mentions.map((mention): Mention => {
    const placed = { ...mention, ...toSource(mention), confidence: round(mention.confidence) };
    if (placed.kind !== "role" || placed.person === undefined) return placed;
    const { start, end } = toSource({ field: mention.field, ...placed.person });
    return { ...placed, person: { start, end } };
  });
  return { document, language, publishedAt, country, mentions: shown.toSorted(inReadingOrder) };
}

export const nothingFound = ({ document, language }: Pick<Analysis, "document" | "language">): Found => ({
  document,
  language,
  publishedAt: document.publishedAt,
  country: document.country,
  mentions: [],
});
