/** Taxonomy → the automaton and what each of its patterns says of which topic. */
import { Automaton } from "./automaton.js";
import type { Strength, Taxonomy, TopicFact } from "./taxonomy.js";
import type { Scope, Term } from "./terms.js";

/**
 * A strong term in the lead with a weak one beside it makes a brief's topic, as do two medium ones with a weak;
 * a weak term is worth a fifth of a strong one, so that five of them in passing make none.
 */
const WEIGHTS: Readonly<Record<Strength, number>> = { strong: 1, medium: 0.5, weak: 0.2 };
/** What speaks against weighs as much as what speaks for. */
const AGAINST_WEIGHT = 1;
/**
 * A narrower topic's terms speak for the topic above nearly as much: an editor expects "économie" beside "économie
 * sociale". Under a second parent they speak half as much: it is reported when it has evidence of its own as well.
 * Weak terms stay with their topic: those of thirty topics together would find "économie" everywhere.
 */
const MAIN_PARENT_SHARE = 0.85;
const OTHER_PARENT_SHARE = 0.5;
/** Inherited weights under this say nothing any more. */
const MIN_WEIGHT = 0.05;

/** What one term says of one topic. */
export interface Use {
  readonly topic: number;
  /** Number of the term: an inherited term keeps its number. */
  readonly term: number;
  readonly weight: number;
  readonly strength: Strength;
  readonly scope: Scope;
  /** The topic that the term was written for: its exceptions apply. */
  readonly origin: number;
}

export interface Together {
  /** Patterns that must meet in one sentence. */
  readonly patterns: readonly number[];
  readonly uses: readonly Use[];
}

/** Exceptions of every topic. */
export const EVERY_TOPIC = -1;

export interface CompiledTaxonomy {
  readonly automaton: Automaton;
  readonly topics: readonly TopicFact[];
  /** By pattern. */
  readonly uses: readonly (readonly Use[])[];
  readonly together: readonly (readonly Together[])[];
  readonly against: readonly (readonly Use[])[];
  /** By pattern: the topics of which terms inside it don't count. */
  readonly exceptions: readonly (readonly number[])[];
  /** By topic: itself and the topics above. */
  readonly lineage: readonly ReadonlySet<number>[];
  /** By pattern: is it one stemmed word? Then it may be somebody's name. */
  readonly single: readonly boolean[];
}

export function compile(taxonomy: Taxonomy): CompiledTaxonomy {
  const automaton = new Automaton();
  const indexOf = new Map(taxonomy.topics.map((topic, index) => [topic.id, index]));
  const uses: Use[][] = [];
  const together: Together[][] = [];
  const against: Use[][] = [];
  const exceptions: number[][] = [];
  const single: boolean[] = [];
  const termNumbers = new Map<string, number>();

  const patternsOf = (term: Term): number[] =>
    term.patterns.map((pattern) => {
      const number = automaton.add(pattern);
      single[number] = pattern.keys.length === 1 && pattern.keys[0]?.startsWith("s") === true;
      return number;
    });
  const numberOf = (patterns: readonly number[], scope: Scope): number => {
    const name = `${scope} ${patterns.join(" ")}`;
    const number = termNumbers.get(name) ?? termNumbers.size;
    termNumbers.set(name, number);
    return number;
  };

  taxonomy.topics.forEach((topic, index) => {
    const shares = sharesOf(topic, taxonomy.topics, indexOf);
    for (const term of topic.terms) {
      const patterns = patternsOf(term);
      const number = numberOf(patterns, term.scope);
      const { strength, scope } = term;
      const termUses: Use[] = [];
      for (const [target, share] of shares) {
        if (strength === "weak" && target !== index) continue;
        const weight = WEIGHTS[strength] * share;
        if (weight >= MIN_WEIGHT)
          termUses.push({ topic: target, term: number, weight, strength, scope, origin: index });
      }
      const [first] = patterns;
      if (patterns.length > 1) {
        const group = { patterns, uses: termUses };
        for (const pattern of new Set(patterns)) (together[pattern] ??= []).push(group);
      } else if (first !== undefined) (uses[first] ??= []).push(...termUses);
    }
    for (const term of topic.exceptions)
      for (const pattern of patternsOf(term)) (exceptions[pattern] ??= []).push(index);
    for (const term of topic.against)
      for (const pattern of patternsOf(term))
        (against[pattern] ??= []).push({
          topic: index, term: pattern, weight: AGAINST_WEIGHT, strength: "strong", scope: term.scope, origin: index,
        }); // prettier-ignore
  });
  for (const term of taxonomy.expressions)
    for (const pattern of patternsOf(term)) (exceptions[pattern] ??= []).push(EVERY_TOPIC);

  const lineage = taxonomy.topics.map(
    (topic, index) => new Set([index, ...topic.broader.map((id) => indexOf.get(id) ?? index)]),
  );
  return {
    automaton,
    topics: taxonomy.topics,
    uses: uses.map(heaviest),
    together,
    against,
    exceptions,
    lineage,
    single,
  };
}

/** The topic itself, and how much its terms speak for each topic above: along the best way up. */
function sharesOf(
  topic: TopicFact,
  topics: readonly TopicFact[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const climb = (fact: TopicFact, share: number): void => {
    const index = indexOf.get(fact.id);
    if (index === undefined || (shares.get(index) ?? 0) >= share) return;
    shares.set(index, share);
    fact.parents.forEach((id, rank) => {
      const parent = topics[indexOf.get(id) ?? -1];
      if (parent !== undefined) climb(parent, share * (rank === 0 ? MAIN_PARENT_SHARE : OTHER_PARENT_SHARE));
    });
  };
  climb(topic, 1);
  return shares;
}

/** A term that a topic has in two spellings counts once, by its greater weight. */
function heaviest(uses: readonly Use[]): Use[] {
  const best = new Map<string, Use>();
  for (const use of uses) {
    const name = `${use.topic} ${use.origin} ${use.scope}`;
    const known = best.get(name);
    if (known === undefined || known.weight < use.weight) best.set(name, use);
  }
  return [...best.values()];
}
