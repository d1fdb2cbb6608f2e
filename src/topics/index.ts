/** What an article is about, with the words that decided it. */
import type { TextLayer, TopicFinding } from "../types.js";
import { compile } from "./compile.js";
import { gather, type Occurrence } from "./evidence.js";
import { scoreOf, select, weigh } from "./score.js";
import type { Taxonomy } from "./taxonomy.js";

export { findKeyphrases } from "./keyphrases.js";
export { parseTaxonomy, TOP_TOPICS, type Taxonomy, type TaxonomyFile, type TopicFact } from "./taxonomy.js";

/** Evidence just as much as a text of that length gathers in passing: under it we abstain. */
const MIN_STRENGTH = 1;
/**
 * An article is about one or two of the top subjects; the others are asides, however often they come back. A line is a
 * top topic with all below it, as strong as its strongest; it needs less where the headline speaks of it. Tuned on the
 * pages of tests/gold: 0.5 to 0.6 give the same.
 */
const MIN_LINE_SHARE = 0.5;
const MIN_HEADLINE_LINE_SHARE = 0.4;
/** Within such a line, a topic this much weaker than the article's main one is an aside. */
const MIN_SHARE_OF_BEST = 0.2;
/** What an editor would look through. */
const MAX_TOPICS = 8;
/** Decimals of scores and weights: more would be noise. */
const PRECISION = 1000;

export interface TopicTagger {
  /** Best first; evidence in offsets of `TextLayer.text`. */
  findTopics(layers: readonly TextLayer[]): TopicFinding[];
}

export function createTopicTagger(taxonomy: Taxonomy): TopicTagger {
  const compiled = compile(taxonomy);
  return Object.freeze({
    findTopics(layers: readonly TextLayer[]): TopicFinding[] {
      const { occurrences, against, words } = gather(compiled, layers);
      const found: Strong[] = [];
      for (const [index, list] of select(occurrences, compiled, words)) {
        const topic = compiled.topics[index];
        if (topic === undefined) continue;
        const { strength, shares } = weigh(list, against.get(index) ?? [], words);
        if (strength < MIN_STRENGTH) continue;
        const { id, label, broader, iptc } = topic;
        const finding = {
          id,
          label,
          broader,
          iptc,
          score: round(scoreOf(strength)),
          evidence: evidenceOf(list, shares),
        };
        found.push({ strength, finding });
      }
      found.sort((a, b) => b.strength - a.strength || (a.finding.id < b.finding.id ? -1 : 1));
      return withoutAsides(found).slice(0, MAX_TOPICS);
    },
  });
}

interface Strong {
  readonly strength: number;
  readonly finding: TopicFinding;
}

function withoutAsides(found: readonly Strong[]): TopicFinding[] {
  const lineOf = ({ id, broader }: TopicFinding): string => broader.at(-1) ?? id;
  const lines = new Map<string, { readonly strength: number; inTitle: boolean }>();
  for (const { strength, finding } of found) {
    // Best first, so that the first of a line is its strongest.
    const line = lines.get(lineOf(finding)) ?? { strength, inTitle: false };
    lines.set(lineOf(finding), line);
    line.inTitle ||= finding.evidence.some(({ field }) => field === "title");
  }
  const best = found[0]?.strength ?? 0;
  return found
    .filter(({ strength, finding }) => {
      const line = lines.get(lineOf(finding));
      const share = line?.inTitle === true ? MIN_HEADLINE_LINE_SHARE : MIN_LINE_SHARE;
      return (line?.strength ?? 0) >= best * share && strength >= best * MIN_SHARE_OF_BEST;
    })
    .map(({ finding }) => finding);
}

/** Every occurrence, those that a cap left without weight too: without all of them the topic would not be found. */
function evidenceOf(occurrences: readonly Occurrence[], shares: readonly number[]): TopicFinding["evidence"] {
  const spans = new Map<string, TopicFinding["evidence"][number]>();
  occurrences.forEach(({ field, spans: parts }, index) => {
    const weight = (shares[index] ?? 0) / parts.length;
    for (const { start, end } of parts) {
      const key = `${field} ${start} ${end}`;
      spans.set(key, { field, start, end, weight: round((spans.get(key)?.weight ?? 0) + weight) });
    }
  });
  return [...spans.values()].sort((a, b) =>
    a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1,
  );
}

function round(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}
