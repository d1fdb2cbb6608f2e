/** A page labelled with exact offsets: what `scripts/corpus export` writes, one JSON object a line (docs/corpus.md). */
import type { FieldName, Span } from "../types.js";
import type { GoldEntity, GoldPage } from "./gold.js";

export interface LabelledSpan extends Span {
  readonly field: FieldName;
  readonly text: string;
  readonly form: "name" | "nominal" | "pronoun";
  /** Inside another name: kept for those who train on nested names, never scored. */
  readonly nested?: true;
}

export interface LabelledRole {
  readonly title: string;
  readonly portfolio: string | null;
  /** Name of an organization of the page. */
  readonly organization: string | null;
  /** Names of places of the page. */
  readonly territories: readonly string[];
  readonly spans: readonly (Span & { readonly field: FieldName; readonly text: string })[];
}

export interface LabelledEntity {
  /** `p1`: within this page only. Values have none. */
  readonly id?: string;
  readonly kind: string;
  readonly name?: string;
  readonly gender?: "f" | "m" | null;
  readonly type?: string;
  readonly code?: string | null;
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly approximate?: "about" | "atLeast" | "atMost" | null;
  readonly currency?: string;
  readonly per?: string | null;
  readonly unit?: string;
  /** Of a date: what its value hangs on. */
  readonly anchor?: "stated" | "publication" | "text";
  readonly roles?: readonly LabelledRole[];
  readonly mentions: readonly LabelledSpan[];
}

export interface LabelledPage {
  readonly id: string;
  readonly part: string;
  readonly source: string;
  readonly country: string;
  readonly region: string | null;
  readonly genre: string;
  readonly outlet: string;
  readonly layout: string;
  /** The page as scraped. */
  readonly text: string;
  /** Article fields that came with it. */
  readonly given: Readonly<Record<string, string>>;
  /** Offsets into `text`. */
  readonly blocks: readonly (Span & { readonly label: string; readonly language: string })[];
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
  readonly section: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly teasers: readonly { readonly title: string }[];
  readonly entities: readonly LabelledEntity[];
  readonly quotations: readonly (Span & { readonly field: FieldName; readonly speaker: string | null })[];
  readonly topics: readonly string[];
  readonly finer: readonly string[];
  readonly traps: readonly string[];
  /** Names of the three entities that an editor would name first. */
  readonly salient: readonly string[];
}

/** As the scorer wants it. */
export function goldOf(page: LabelledPage): GoldPage {
  return {
    isExact: true,
    input: page.given,
    status: "tagged",
    language: "fr",
    country: page.country,
    title: page.title,
    byline: page.byline,
    publishedAt: page.given["publishedAt"] ?? page.publishedAt,
    body: page.paragraphs,
    teasers: page.teasers,
    entities: page.entities.map(({ mentions, ...entity }): GoldEntity => ({
      ...entity,
      mentions: [],
      spans: mentions.filter(({ form, nested }) => form === "name" && nested !== true),
      references: mentions.flatMap(({ field, start, end, form }) =>
        form === "name" ? [] : [{ field, start, end, form }],
      ),
    })),
    topics: page.topics,
    finer: page.finer,
    notTopics: page.traps,
    salient: page.salient,
  };
}
