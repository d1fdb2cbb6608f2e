/** A page of the corpus as its source file states it. The format: docs/annotation-guide.md. */
import type { Span } from "../../src/types.js";

export const PARTS = ["train", "dev", "test", "stories"] as const;
/** `layouts` holds pages labelled by block only, for training. */
export type Part = (typeof PARTS)[number] | "layouts";

export const LABELS = [
  "title", "kicker", "byline", "bio", "dateline", "body", "subhead", "caption", "teaser", "teaser.date", "teaser.text",
  "nav", "tags", "share", "counter", "ad", "comment", "legal",
] as const; // prettier-ignore
export type Label = (typeof LABELS)[number];

/** The blocks whose text is annotated. */
export const isArticle = (label: Label): boolean =>
  label === "title" || label === "body" || label === "subhead";

export type EntityKind = "person" | "organization" | "place" | "event" | "work" | "product";

export interface PageEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly gender?: "f" | "m" | null;
  /** Of an organization or a place. */
  readonly type?: string;
  /** Of a place: null where the authorities have none, `?` until `scripts/corpus fill` has looked it up. */
  readonly code?: string | null;
  /** Line of the source file, for messages. */
  readonly line: number;
}

export interface PageRole {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly portfolio: string | null;
  readonly organization: string | null;
  readonly territories: readonly string[];
  readonly line: number;
}

export type Form = "name" | "nominal" | "pronoun";
export type Anchor = "stated" | "publication" | "text";

export type Reference =
  | { readonly kind: EntityKind; readonly entity: string; readonly form: Form }
  | { readonly kind: "role"; readonly role: string }
  | ({ readonly kind: "amount"; readonly currency: string; readonly per: string | null } & Numbers)
  | ({ readonly kind: "percentage" } & Numbers)
  | ({ readonly kind: "quantity"; readonly unit: string } & Numbers)
  | { readonly kind: "date"; readonly value: string; readonly anchor: Anchor }
  | { readonly kind: "quotation"; readonly speaker: string | null };

export interface Numbers {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approximate: "about" | "atLeast" | "atMost" | null;
}

/** A labelled stretch of the raw page. */
export interface Mark extends Span {
  readonly text: string;
  readonly reference: Reference;
  /** Names around it: 0 for an outermost one. Quotations, roles and nominals do not count. */
  readonly depth: number;
  readonly line: number;
}

/** One block of the raw page: a line, or several that make one paragraph. */
export interface PageBlock extends Span {
  readonly label: Label;
  readonly language: string;
  readonly line: number;
}

export interface CorpusPage {
  readonly slug: string;
  readonly part: Part;
  readonly file: string;
  readonly header: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, PageEntity>;
  readonly roles: ReadonlyMap<string, PageRole>;
  /** The page as scraped. Offsets of blocks and marks are into it. */
  readonly raw: string;
  readonly blocks: readonly PageBlock[];
  readonly marks: readonly Mark[];
}

/** The words of a header field that lists ids: none where it is missing or "-". */
export const listOf = (page: Pick<CorpusPage, "header">, field: string): string[] => {
  const value = page.header.get(field) ?? "-";
  return value === "-" ? [] : value.split(/[ ,;]+/).filter(Boolean);
};

/** Read by nobody who writes rules: the test part, and the second half of the stories. */
export const isHeldOut = ({ part, slug }: CorpusPage): boolean =>
  part === "test" || (part === "stories" && slug >= "s16");

/** What is wrong in a source file, with the line where it stands. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
