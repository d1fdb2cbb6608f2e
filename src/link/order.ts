/** The order in which a reader meets things: title before body, then by position. */
import { MAX_ARTICLE_LENGTH } from "../schema.js";
import type { FieldName } from "../types.js";

interface Positioned {
  readonly field: FieldName;
  readonly start: number;
}

/** Positions of the body count from zero, those of the title lie before. */
export const orderOf = ({ field, start }: Positioned): number =>
  field === "title" ? start - MAX_ARTICLE_LENGTH : start;

export const inReadingOrder = (a: Positioned, b: Positioned): number => orderOf(a) - orderOf(b);

/** The last of the sorted ones that stands before another. */
export function lastBefore<T extends Positioned>(sorted: readonly T[], other: Positioned): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && orderOf(there) < orderOf(other)) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
