/** The evidence for one topic → its score. */
import type { Occurrence, Place } from "./evidence.js";

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

export function weigh(occurrences: readonly Occurrence[], against: readonly Occurrence[], words: number): Weighed {
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

/** One strong term, or two different medium ones: weak terms support and never make a topic. */
export function hasSubstance(occurrences: readonly Occurrence[], minimumTerms: number): boolean {
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
