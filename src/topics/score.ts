/** The evidence for one topic → its score. */
import type { FieldName } from "../types.js";
import type { Occurrence, Place } from "./evidence.js";
import type { TopicFact } from "./taxonomy.js";

/**
 * Strength is evidence over what a text of that length gathers in passing; 1 is the threshold.
 *   evidence = body + min(title, body)     a title alone may be a figure of speech: it counts as far as the body bears it out
 *   body     = Σ over terms, over occurrences k = 1, 2, 3…: weight × place / k, no more than a cap for one sentence
 */
export const PLACE_FACTORS: Readonly<Record<Place, number>> = { title: 2, lead: 1.3, body: 1 };
/** A list in one sentence ("le cancer, le diabète, l'obésité…") is one remark. */
const SENTENCE_CAP = 1.5;
/**
 * What a text gathers in passing grows with the square root of its length: topics spread over a long text come back,
 * remarks don't. Below nine sentences of twenty words it stays at a level that no single term reaches.
 */
const PASSING_PER_ROOT_WORD = 0.1;
const MIN_PASSING = 1.35;
/** Strength 1 scores one half, 2 three quarters, 4 fifteen sixteenths. */
const SCORE_BASE = 2;

export interface Weighed {
  readonly strength: number;
  /** Of each occurrence, its share of the evidence. */
  readonly shares: readonly number[];
}

export function weigh(
  occurrences: readonly Occurrence[],
  against: readonly Occurrence[],
  words: number,
): Weighed {
  const body = sum(occurrences.filter(({ place }) => place !== "title"));
  const title = sum(occurrences.filter(({ place }) => place === "title"));
  // A headline by itself is all there is to go by.
  const borne = words === 0 ? title.total : Math.min(title.total, body.total);
  const evidence = body.total + borne;
  const passing = Math.max(MIN_PASSING, PASSING_PER_ROOT_WORD * Math.sqrt(words));
  const strength = Math.max(0, evidence - sum(against).total) / passing;
  const titleShare = title.total === 0 ? 0 : borne / title.total;
  const shares = occurrences.map((occurrence) => {
    const value = (title.values.get(occurrence) ?? 0) * titleShare + (body.values.get(occurrence) ?? 0);
    return evidence === 0 ? 0 : value / evidence;
  });
  return { strength, shares };
}

export function scoreOf(strength: number): number {
  return 1 - SCORE_BASE ** -strength;
}

function sum(occurrences: readonly Occurrence[]): { total: number; values: Map<Occurrence, number> } {
  const repeats = new Map<number, number>();
  const sentences = new Map<number, number>();
  const values = new Map<Occurrence, number>();
  let total = 0;
  for (const occurrence of occurrences) {
    const { use, place, sentence, factor } = occurrence;
    const repeat = (repeats.get(use.term) ?? 0) + 1;
    repeats.set(use.term, repeat);
    const room = SENTENCE_CAP - (sentences.get(sentence) ?? 0);
    const weight = Math.max(0, Math.min(room, (use.weight * factor) / repeat));
    sentences.set(sentence, SENTENCE_CAP - room + weight);
    values.set(occurrence, weight * PLACE_FACTORS[place]);
    total += weight * PLACE_FACTORS[place];
  }
  return { total, values };
}

/**
 * The occurrences that count for each topic. What a topic inherits counts only if the narrower topic has substance by
 * itself: one word of "agriculture" and one of "aérospatiale" don't make an article on "économie".
 */
export function select(
  occurrences: ReadonlyMap<number, readonly Occurrence[]>,
  topics: readonly TopicFact[],
): ReadonlyMap<number, readonly Occurrence[]> {
  const substantial = new Set<number>();
  for (const [index, list] of occurrences) {
    const own = list.filter(({ use }) => use.origin === index);
    if (hasSubstance(own, topics[index]?.minimumTerms ?? 1)) substantial.add(index);
  }
  const selected = new Map<number, readonly Occurrence[]>();
  for (const [index, list] of occurrences) {
    const kept = withoutOverlaps(
      list.filter(({ use }) => use.origin === index || substantial.has(use.origin)),
    );
    if (hasSubstance(kept, topics[index]?.minimumTerms ?? 1)) selected.set(index, kept);
  }
  return selected;
}

/** Of overlapping phrases the first and longest counts alone; one found twice (inherited too) by its greater weight. */
function withoutOverlaps(occurrences: readonly Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = [];
  let last:
    | { readonly index: number; readonly field: FieldName; readonly start: number; readonly end: number }
    | undefined;
  for (const occurrence of occurrences) {
    const { field, spans, use } = occurrence;
    const [span] = spans;
    if (span === undefined || spans.length > 1) kept.push(occurrence);
    else if (last === undefined || last.field !== field || span.start >= last.end) {
      last = { index: kept.length, field, ...span };
      kept.push(occurrence);
    } else if (span.start === last.start && span.end === last.end) {
      if ((kept[last.index]?.use.weight ?? 0) < use.weight) kept[last.index] = occurrence;
    }
  }
  return kept;
}

/** One strong term, or two different medium ones: weak terms support and never make a topic. */
function hasSubstance(occurrences: readonly Occurrence[], minimumTerms: number): boolean {
  const terms = new Set<number>();
  const medium = new Set<number>();
  let strong = false;
  for (const { use } of occurrences) {
    terms.add(use.term);
    if (use.strength === "strong") strong = true;
    else if (use.strength === "medium") medium.add(use.term);
  }
  return terms.size >= minimumTerms && (strong || medium.size >= 2);
}
