/** What finds the spans of names in a text: the linear model of the package, or any other that a caller plugs in. */
import type { FieldName, Span, TextLayer } from "../../types.js";

/** What a tagger tells apart; `product` stands for works too (a book, a film, a law). */
export const NAME_KINDS = ["person", "place", "organization", "event", "product"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One name: `[start, end)` in `TextLayer.text` of the layer of that field, without title or article. */
export interface TaggedName extends Span {
  readonly field: FieldName;
  readonly kind: NameKind;
  /** Probability that span and kind are right, 0 to 1. */
  readonly confidence: number;
}

/**
 * Finds the names of a document. Names may not overlap; those that do are settled in favour of the longest. It may answer
 * at once or later; it is called once an article, with its title (where there is one) and its body.
 * @example
 * const shouting: SequenceTagger = {
 *   name: "capitals", version: "1",
 *   tag: (layers) => layers.flatMap(({ field, tokens }) =>
 *     tokens.filter(({ text }) => /^\p{Lu}{3,}$/u.test(text))
 *       .map(({ start, end }) => ({ field, start, end, kind: "organization", confidence: 0.5 }))),
 * };
 * const tagger = createTagger({ names: shouting });
 */
export interface SequenceTagger {
  readonly name: string;
  /** Changes whenever its answers may: records say it. */
  readonly version: string;
  tag(layers: readonly TextLayer[]): readonly TaggedName[] | Promise<readonly TaggedName[]>;
}
