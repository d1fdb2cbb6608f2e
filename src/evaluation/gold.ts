/** A labelled page (`expected.json`) and where exactly its mentions stand. The format: tests/gold/README.md. */
import type { FieldName, MentionForm, Span } from "../types.js";
import { align } from "./align.js";

export interface GoldRole {
  readonly title: string;
  readonly portfolio?: string | null;
  readonly organization?: string | null;
  readonly territories?: readonly string[];
}

/** `text`, `context -> text`, or the text with the occurrences that count. */
export type GoldMention = string | { readonly text: string; readonly only: readonly number[] };

export interface GoldEntity {
  readonly kind: string;
  readonly name?: string;
  readonly type?: string;
  readonly code?: string | null;
  readonly gender?: "f" | "m" | null;
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly mentions: readonly GoldMention[];
  /** Instead of `mentions`: exact offsets into the labelled title and body. */
  readonly spans?: readonly (Span & { readonly field: FieldName })[];
  /** Exact offsets of the descriptions and pronouns that stand for it. */
  readonly references?: readonly GoldReference[];
  readonly nominals?: readonly string[];
  readonly roles?: readonly GoldRole[];
}

export interface GoldReference extends Span {
  readonly field: FieldName;
  readonly form: "nominal" | "pronoun";
}

export interface GoldPage {
  readonly note?: string;
  readonly input?: Readonly<Record<string, string>>;
  readonly status?: string;
  readonly language?: string;
  readonly country?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedAt?: string | null;
  readonly body?: readonly string[];
  readonly teasers?: readonly { readonly title: string; readonly publishedAt?: string | null }[];
  readonly entities?: readonly GoldEntity[];
  readonly topics?: readonly string[];
  readonly finer?: readonly string[];
  readonly notTopics?: readonly string[];
  /** Names of the entities that an editor would name first. */
  readonly salient?: readonly string[];
  /** A page of the corpus: every kind is labelled by `spans`, and finer topics are ids of the taxonomy. */
  readonly isExact?: boolean;
}

export interface GoldSpan extends Span {
  readonly field: FieldName;
  readonly text: string;
  readonly form: MentionForm;
  readonly entity: GoldEntity;
}

/**
 * Where the labelled mentions stand in the texts that were tagged; one in a part that was lost stands before the text.
 * Descriptions and pronouns are among them where the page labels them by offsets.
 */
export function goldSpans(page: GoldPage, texts: Readonly<Record<FieldName, string>>): GoldSpan[] {
  const entities = page.entities ?? [];
  if (page.isExact !== true) return locate(entities, texts);
  const gold = { title: page.title ?? "", body: (page.body ?? []).join("\n\n") };
  const aligned = { title: align(gold.title, texts.title), body: align(gold.body, texts.body) };
  return entities.flatMap((entity) => {
    const place = (
      { field, start, end }: Span & { readonly field: FieldName },
      form: MentionForm,
    ): GoldSpan => {
      // What was lost has still to be counted as missed: an empty span before the text, which nothing can be.
      const there = aligned[field]({ start, end }) ?? { start: -1 - start, end: -1 - start };
      return { field, start: there.start, end: there.end, text: gold[field].slice(start, end), form, entity };
    };
    const names = (entity.spans ?? []).map((span) => place(span, "name"));
    return [...names, ...(entity.references ?? []).map((span) => place(span, span.form))];
  });
}

const LETTER = /[\p{L}\p{N}]/u;

/** Every place where the labelled mentions stand in the texts; longer mentions take precedence over those inside. */
export function locate(
  entities: readonly GoldEntity[],
  texts: Readonly<Partial<Record<FieldName, string>>>,
): GoldSpan[] {
  const wanted = entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ entity, mention, ...parse(mention) })),
  );
  wanted.sort((a, b) => b.text.length - a.text.length || b.context.length - a.context.length);
  const found: GoldSpan[] = [];
  for (const { entity, mention, text, context } of wanted) {
    let nth = 0;
    for (const field of ["title", "body"] as const) {
      for (const start of occurrences(texts[field] ?? "", text, context)) {
        const span = { field, start, end: start + text.length };
        if (found.some((other) => overlap(other, span))) continue;
        nth++;
        if (typeof mention === "object" && !mention.only.includes(nth)) continue;
        found.push({ ...span, text, form: "name", entity });
      }
    }
  }
  return found;
}

function parse(mention: GoldMention): { text: string; context: string } {
  if (typeof mention === "object") return { text: mention.text, context: mention.text };
  const [context = "", text = context] = mention.split(" -> ");
  return { text, context };
}

function* occurrences(whole: string, text: string, context: string): Generator<number> {
  const inside = Math.max(0, context.indexOf(text));
  for (let at = whole.indexOf(context); at !== -1; at = whole.indexOf(context, at + 1)) {
    const start = at + inside;
    const before = whole.charAt(start - 1);
    const after = whole.charAt(start + text.length);
    const bounded = (a: string, b: string): boolean => !(LETTER.test(a) && LETTER.test(b));
    if (bounded(before, text.charAt(0)) && bounded(text.slice(-1), after)) yield start;
  }
}

const overlap = (a: Span & { field: FieldName }, b: Span & { field: FieldName }): boolean =>
  a.field === b.field && a.start < b.end && b.start < a.end;
