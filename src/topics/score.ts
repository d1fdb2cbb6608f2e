/** The evidence for one topic → its score. */
import type { FieldName, Span } from "../types.js";
import type { CompiledTaxonomy } from "./compile.js";
import type { Occurrence, Place } from "./evidence.js";

/**
 * Strength is evidence over what a text of that length gathers in passing; 1 is the threshold.
 *   evidence = body + min(title, body)     a title alone may be a figure of speech: it counts as far as the body bears it out
 *   body     = Σ over terms, over occurrences k = 1, 2, 3…: weight × place / k, no more than a cap for one sentence
 */
const PLACE_FACTORS: Readonly<Record<Place, number>> = { title: 2, lead: 1.3, body: 1 };
/** A list in one sentence ("le cancer, le diabète, l'obésité…") is one remark. */
const SENTENCE_CAP = 1.5;
/**
 * What a text gathers in passing grows with the square root of its length: topics spread over a long text come back,
 * remarks don't. Below nine sentences of twenty words it stays at a level that no single term reaches.
 */
const PASSING_PER_ROOT_WORD = 0.1;
const MIN_PASSING = 1.35;
/** How often a word must come where no other speaks for the topic. */
const MIN_LONE_REPEATS = 4;
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
  const values = valuesOf(occurrences);
  let title = 0;
  let body = 0;
  occurrences.forEach(({ place }, index) => {
    if (place === "title") title += values[index] ?? 0;
    else body += values[index] ?? 0;
  });
  // A headline by itself is all there is to go by.
  const borne = words === 0 ? title : Math.min(title, body);
  const evidence = body + borne;
  const passing = Math.max(MIN_PASSING, PASSING_PER_ROOT_WORD * Math.sqrt(words));
  const objections = valuesOf(against).reduce((sum, value) => sum + value, 0);
  const strength = Math.max(0, evidence - objections) / passing;
  const titleShare = title === 0 ? 0 : borne / title;
  const shares = occurrences.map(({ place }, index) => {
    const value = (values[index] ?? 0) * (place === "title" ? titleShare : 1);
    return evidence === 0 ? 0 : value / evidence;
  });
  return { strength, shares };
}

export function scoreOf(strength: number): number {
  return 1 - SCORE_BASE ** -strength;
}

/** What each occurrence is worth after those before it; the title repeats nothing of the body, nor the body of it. */
function valuesOf(occurrences: readonly Occurrence[]): number[] {
  const titleRepeats = new Map<number, number>();
  const bodyRepeats = new Map<number, number>();
  const sentences = new Map<number, number>();
  return occurrences.map(({ use, place, sentence, weight }) => {
    const repeats = place === "title" ? titleRepeats : bodyRepeats;
    const repeat = (repeats.get(use.term) ?? 0) + 1;
    repeats.set(use.term, repeat);
    const said = sentences.get(sentence) ?? 0;
    const value = Math.max(0, Math.min(SENTENCE_CAP - said, weight / repeat));
    sentences.set(sentence, said + value);
    return value * PLACE_FACTORS[place];
  });
}

/**
 * The occurrences that count for each topic: its own, and those of narrower topics that have substance by themselves
 * (one word of "agriculture" and one of "aérospatiale" don't make an article on "économie"). Weak terms stay with
 * their topic: those of thirty topics together would find "économie" everywhere. A parent of another line inherits
 * only to strengthen what it has of its own.
 */
export function select(
  occurrences: ReadonlyMap<number, readonly Occurrence[]>,
  { topics, shares }: Pick<CompiledTaxonomy, "topics" | "shares">,
  words: number,
): ReadonlyMap<number, readonly Occurrence[]> {
  const inherited = new Map<number, Occurrence[]>();
  const substantial = new Set<number>();
  for (const [index, own] of occurrences)
    if (hasSubstance(own, topics[index]?.minimumTerms)) substantial.add(index);
  for (const index of substantial) {
    const own = occurrences.get(index) ?? [];
    for (const [above, share] of shares[index] ?? []) {
      const inLine = topics[index]?.broader.includes(topics[above]?.id ?? "") === true;
      if (above === index || !(inLine || substantial.has(above))) continue;
      const list = inherited.get(above) ?? [];
      inherited.set(above, list);
      for (const occurrence of own)
        if (occurrence.use.strength !== "weak")
          list.push({ ...occurrence, weight: occurrence.weight * share });
    }
  }
  const selected = new Map<number, readonly Occurrence[]>();
  for (const index of new Set([...substantial, ...inherited.keys()])) {
    const kept = withoutOverlaps([...(occurrences.get(index) ?? []), ...(inherited.get(index) ?? [])]);
    if (hasSubstance(kept, topics[index]?.minimumTerms) && !isLoneWord(kept, words))
      selected.set(index, kept);
  }
  return selected;
}

/** In order of the text. Of overlapping phrases the first and longest counts alone, by its greatest weight. */
function withoutOverlaps(occurrences: Occurrence[]): Occurrence[] {
  const fields = { title: 0, body: 1 };
  const first = ({ spans }: Occurrence): Span => spans[0] ?? { start: 0, end: 0 };
  occurrences.sort(
    (a, b) =>
      fields[a.field] - fields[b.field] ||
      first(a).start - first(b).start ||
      first(b).end - first(a).end ||
      b.weight - a.weight,
  );
  let field: FieldName = "title";
  let end = 0;
  return occurrences.filter((occurrence) => {
    if (occurrence.field !== field) [field, end] = [occurrence.field, 0];
    // Words that meet in a sentence may lie on both sides of another phrase.
    if (occurrence.spans.length > 1) return true;
    if (first(occurrence).start < end) return false;
    end = first(occurrence).end;
    return true;
  });
}

/**
 * A topic that rests on one ordinary word needs it again and again: "verdict" twice is the voters', "rondelle" an
 * onion's. In a headline alone every word counts.
 */
function isLoneWord(occurrences: readonly Occurrence[], words: number): boolean {
  const [first] = occurrences;
  if (words === 0 || first === undefined || first.use.specific) return false;
  return occurrences.length < MIN_LONE_REPEATS && occurrences.every(({ use }) => use.term === first.use.term);
}

/** One strong term, or two different medium ones: weak terms support and never make a topic. */
function hasSubstance(occurrences: readonly Occurrence[], minimumTerms = 1): boolean {
  let strong = false;
  let medium: number | undefined;
  for (const { use } of occurrences) {
    if (use.strength === "strong") strong = true;
    else if (use.strength === "medium") {
      if (medium !== undefined && medium !== use.term) strong = true;
      medium = use.term;
    }
    if (strong && minimumTerms === 1) return true;
  }
  return strong && new Set(occurrences.map(({ use }) => use.term)).size >= minimumTerms;
}
