/** Values in text: amounts, percentages, quantities, dates. The list is the program. */
import { amounts } from "./amounts.js";
import { percentages } from "./percentages.js";
import { dates } from "./dates/index.js";
import { quantities } from "./quantities.js";
import type { Finder, ValueMention } from "../../types.js";

/** Finders of values. They keep no state: one list serves every document. */
export function createValueFinders(): readonly Finder[] {
  return [amounts, percentages, quantities, dates];
}

/** Among mentions of one length that overlap, the one of the kind named first stays. */
const RANK: Readonly<Record<ValueMention["kind"], number>> = {
  amount: 0,
  percentage: 1,
  date: 2,
  quantity: 3,
};

/** Drops overlaps: the longest mention stays, then the one of the stronger kind. Returns them in order of place. */
export function resolveValues(mentions: readonly ValueMention[]): ValueMention[] {
  const sorted = [...mentions].sort(
    (a, b) =>
      a.field.localeCompare(b.field) || a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind],
  );
  const kept: ValueMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.field !== mention.field || last.end <= mention.start) kept.push(mention);
    else if (isStronger(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function isStronger(challenger: ValueMention, holder: ValueMention): boolean {
  const difference = challenger.end - challenger.start - (holder.end - holder.start);
  return difference > 0 || (difference === 0 && RANK[challenger.kind] < RANK[holder.kind]);
}
