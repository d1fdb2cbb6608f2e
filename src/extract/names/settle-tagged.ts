/** What a tagger answered, made fit to be read: in the texts it was given, free of overlaps, in the order of the text. */
import { RepereError } from "../../errors.js";
import type { TextLayer } from "../../types.js";
import { NAME_KINDS, type TaggedName } from "./sequence-tagger.js";

/** Of names that overlap the longest stays, and of equals the surest. An answer that can't be placed is an error. */
export function settleTagged(names: readonly TaggedName[], layers: readonly TextLayer[]): TaggedName[] {
  return layers.flatMap(({ field, text }) => {
    const own = names.filter((name) => name.field === field).sort((a, b) => a.start - b.start);
    for (const name of own) check(name, text);
    return own.some((name, at) => at > 0 && name.start < (own[at - 1]?.end ?? 0)) ? longest(own) : own;
  });
}

function check({ field, kind, start, end, confidence }: TaggedName, text: string): void {
  const isPlaced = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  const isKnown = NAME_KINDS.includes(kind) && confidence >= 0 && confidence <= 1;
  if (isPlaced && isKnown && end <= text.length) return;
  const said = `${kind} ${start}–${end} of the ${field} with confidence ${confidence}`;
  throw new RepereError(
    "CONFIGURATION",
    `the tagger of names answered ${said}; expected a kind of ${NAME_KINDS.join(", ")}, a span within ${text.length} and a confidence from 0 to 1`,
  );
}

/** Sorted by start. */
function longest(names: readonly TaggedName[]): TaggedName[] {
  const ranked = names.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const taken = new Set<number>();
  return ranked
    .filter(({ start, end }) => {
      // The longest come first: what overlaps one of them has its first or last unit in it.
      if (taken.has(start) || taken.has(end - 1)) return false;
      for (let at = start; at < end; at++) taken.add(at);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
