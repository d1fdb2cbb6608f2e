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
 */
const MAIN_PARENT_SHARE = 0.85;
const OTHER_PARENT_SHARE = 0.5;

/** What one term says of the topic that it was written for. */
export interface Use {
  readonly topic: number;
  /** Number of the term: the same in every topic that has it. */
  readonly term: number;
  readonly weight: number;
  readonly strength: Strength;
  readonly scope: Scope;
  /** A phrase or an exact form, and not one ordinary word, which may be a figure of speech. */
  readonly specific: boolean;
}

export interface Together {
  /** Patterns that must meet in one sentence. */
  readonly patterns: readonly number[];
  readonly use: Use;
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
  /** By topic: itself and the topics above, and how much its terms speak for each. */
  readonly shares: readonly ReadonlyMap<number, number>[];
  /** By pattern: is it one word? Then it may be somebody's name. */
  readonly single: readonly boolean[];
}

export function compile(taxonomy: Taxonomy): CompiledTaxonomy {
  const automaton = new Automaton();
  const uses: Use[][] = [];
  const together: Together[][] = [];
  const against: Use[][] = [];
  const exceptions: number[][] = [];
  const single: boolean[] = [];
  const groupNumbers = new Map<string, number>();

  const patternsOf = (term: Term): number[] =>
    term.patterns.map((pattern) => {
      const number = automaton.add(pattern);
      single[number] = pattern.keys.length === 1 && pattern.keys[0]?.startsWith("s") === true;
      return number;
    });
  /** A term of one pattern has its number; terms of several are numbered below zero. */
  const numberOf = (patterns: readonly number[]): number => {
    const [first] = patterns;
    if (patterns.length === 1 && first !== undefined) return first;
    const name = patterns.join(" ");
    const number = groupNumbers.get(name) ?? -1 - groupNumbers.size;
    groupNumbers.set(name, number);
    return number;
  };

  taxonomy.topics.forEach((fact, topic) => {
    for (const term of fact.terms) {
      const patterns = patternsOf(term);
      const { strength, scope } = term;
      const [first] = patterns;
      const specific = patterns.length > 1 || first === undefined || single[first] !== true;
      const use = { topic, term: numberOf(patterns), weight: WEIGHTS[strength], strength, scope, specific };
      if (patterns.length > 1) {
        const group = { patterns, use };
        for (const pattern of new Set(patterns)) (together[pattern] ??= []).push(group);
      } else if (first !== undefined) (uses[first] ??= []).push(use);
    }
    for (const term of fact.exceptions)
      for (const pattern of patternsOf(term)) (exceptions[pattern] ??= []).push(topic);
    for (const { patterns, scope } of fact.against.map((term) => ({ ...term, patterns: patternsOf(term) })))
      for (const pattern of patterns)
        (against[pattern] ??= []).push({
          topic,
          term: pattern,
          weight: AGAINST_WEIGHT,
          strength: "strong",
          scope,
          specific: true,
        });
  });
  for (const term of taxonomy.expressions)
    for (const pattern of patternsOf(term)) (exceptions[pattern] ??= []).push(EVERY_TOPIC);
  return {
    automaton, topics: taxonomy.topics, uses, together, against, exceptions, shares: sharesOf(taxonomy.topics), single,
  }; // prettier-ignore
}

/** Each topic's shares: along the best way up, and no further than the parents of another line. */
function sharesOf(topics: readonly TopicFact[]): ReadonlyMap<number, number>[] {
  const indexOf = new Map(topics.map(({ id }, index) => [id, index]));
  return topics.map(({ broader, parents }, topic) => {
    const shares = new Map([[topic, 1]]);
    broader.forEach((id, rank) => shares.set(indexOf.get(id) ?? topic, MAIN_PARENT_SHARE ** (rank + 1)));
    for (const id of parents.slice(1)) {
      const parent = indexOf.get(id);
      if (parent !== undefined && !shares.has(parent)) shares.set(parent, OTHER_PARENT_SHARE);
    }
    return shares;
  });
}
