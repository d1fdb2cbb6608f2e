/** Names as labels of tokens: BILOU (begin, inside, last, outside, whole) for each kind, and back. */
import type { Span, TextLayer } from "../../../types.js";
import type { NameKind } from "../sequence-tagger.js";

/** In the order of their labels. */
export const LABELLED_KINDS: readonly NameKind[] = ["person", "place", "organization", "event", "product"];

export const LABELS = 1 + 4 * LABELLED_KINDS.length;
export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const WHOLE = 3;

const labelOf = (kind: number, part: number): number => 1 + 4 * kind + part;
/** 0 begin, 1 inside, 2 last, 3 whole; of a label that is not `OUTSIDE`. */
export const partOf = (label: number): number => (label - 1) & 3;
export const kindOf = (label: number): number => (label - 1) >> 2;

/** Whether a label may follow another; `undefined` stands for the ends of a sentence. */
export function mayFollow(before: number | undefined, after: number | undefined): boolean {
  const isOpen = before !== undefined && before !== OUTSIDE && partOf(before) <= INSIDE;
  const goesOn =
    after !== undefined && after !== OUTSIDE && (partOf(after) === INSIDE || partOf(after) === LAST);
  if (!isOpen) return !goesOn;
  return goesOn && kindOf(before) === kindOf(after);
}

/** A name by places in a sequence of labels: items `[first, end)`. */
export interface LabelledName {
  readonly kind: number;
  readonly first: number;
  readonly end: number;
}

/** Writes the labels of one name; `last` is its last item. */
export function writeName(labels: Uint8Array, kind: number, first: number, last: number): void {
  if (first === last) labels[first] = labelOf(kind, WHOLE);
  else {
    labels.fill(labelOf(kind, INSIDE), first + 1, last);
    labels[first] = labelOf(kind, BEGIN);
    labels[last] = labelOf(kind, LAST);
  }
}

/**
 * A label for each token, of names in offsets of the source. A name whose bounds are no bounds of tokens has none: in labelled texts
 * some end within a word.
 */
export function labelsOf(
  { tokens, toSource, toSourceEnd }: TextLayer,
  names: readonly (Span & { readonly type: number })[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const starts = new Map(tokens.map(({ start }, at) => [toSource(start), at]));
  const ends = new Map(tokens.map(({ end }, at) => [toSourceEnd(end), at]));
  for (const { type, start, end } of names) {
    const first = starts.get(start);
    const last = ends.get(end);
    if (first !== undefined && last !== undefined && last >= first) writeName(labels, type, first, last);
  }
  return labels;
}

/** The names of a path that `mayFollow` allows. */
export function namesIn(path: ArrayLike<number>, from = 0, to = path.length): LabelledName[] {
  const names: LabelledName[] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    const label = path[at]!;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === WHOLE) first = at;
    if (part === LAST || part === WHOLE) names.push({ kind: kindOf(label), first, end: at + 1 });
  }
  return names;
}

/** Labels without the names that the sequence cuts, or that cross another. */
export function wellFormed(labels: Uint8Array): Uint8Array {
  const own = labels.slice();
  let start = 0;
  for (let at = 0; at <= own.length; at++) {
    const [before, after] = [at === 0 ? undefined : own[at - 1], own[at]];
    if (!mayFollow(before, after)) {
      own.fill(OUTSIDE, start, at + 1);
      start = at + 1;
    } else if (after === undefined || after === OUTSIDE || partOf(after) === BEGIN || partOf(after) === WHOLE)
      start = at;
  }
  return own;
}
