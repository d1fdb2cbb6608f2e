/** A name that the tagger found, in tokens: what the rules of types, genders and roles read. */
import type { TextLayer } from "../../types.js";
import type { NameKind, TaggedName } from "./sequence-tagger.js";

export interface FoundName {
  readonly kind: NameKind;
  /** Tokens `[first, end)` of the layer that the name lies in; a tagger may name part of a token. */
  readonly first: number;
  readonly end: number;
  /** `[start, stop)` in the text of the layer. */
  readonly start: number;
  readonly stop: number;
  /** The rule or model that decided on span and kind. */
  readonly rule: string;
  readonly confidence: number;
}

const BY_TAGGER = "names/model";

/** Names of one layer, free of overlaps and in the order of the text; one that no token touches is left out. */
export function inTokens(names: readonly TaggedName[], { tokens }: TextLayer): FoundName[] {
  const found: FoundName[] = [];
  let first = 0;
  for (const { kind, start, end: stop, confidence } of names) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first++;
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < stop) end++;
    if (end > first) found.push({ kind, first, end, start, stop, rule: BY_TAGGER, confidence });
  }
  return found;
}

/** The same name over other tokens. */
export const spanning = (name: FoundName, { tokens }: TextLayer, first: number, end: number): FoundName => ({
  ...name,
  first,
  end,
  start: tokens[first]?.start ?? name.start,
  stop: tokens[end - 1]?.end ?? name.stop,
});

/** Where in sorted names the first is that begins at a token or behind it. */
export function indexFrom(names: readonly FoundName[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
