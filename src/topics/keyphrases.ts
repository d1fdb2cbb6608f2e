/**
 * The phrases that a reader would underline: noun phrases that come back, stand in the title or the lead and are met
 * throughout the text. Nothing is compared with other articles, so that one article alone gives the same phrases.
 */
import { stem } from "../text/stems.js";
import { isStopword } from "../text/stopwords.js";
import type { Keyphrase, TextLayer, Token } from "../types.js";
import { isParticiple, nounPhrases, standsBeforeNoun, type Segment } from "./noun-phrases.js";

const MAX_KEYPHRASES = 10;
const MAX_WORDS = 5;
const MAX_SEGMENTS = 3;
/** Sentences of a text beyond which nothing new is said that the first ones don't: a bound on the work. */
const MAX_SENTENCES = 2000;
const TITLE_FACTOR = 2;
const LEAD_FACTOR = 1.4;
/** Body sentences that count as the lead. */
const LEAD_SENTENCES = 2;
/** By number of content words: two say most in the fewest words. */
const LENGTH_FACTORS = [0, 1, 1.5, 1.4, 1.1, 0.9];
const NAME_FACTOR = 1.3;
/** Squashes to 0–1: a noun of the title that comes back once scores a half. */
const SCALE = 4;
const HALF_SCORE = 1;
const PRECISION = 1000;
/** As many of the best as are looked at for repeats. */
const MAX_COMPARED = 200;
/** A phrase met this often as a part of a longer one is that part. */
const WHOLE_SHARE = 0.75;

/** Nouns that every article has and that say nothing by themselves, nor at the head of a phrase. */
const LIGHT = new Set(
  "annee an jour mois semaine heure minute fois partie chose facon maniere million millier milliard dizaine centaine place fin debut suite cas nombre point exemple moment temps periode ensemble type sorte niveau cadre part mise prise monde gens homme femme personne journee matin soir date lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre majorite plupart moitie tiers total reste but effet fait raison terme titre cours base question idee question occasion besoin communique article photo page site source"
    .split(" ")
    .map((word) => stem(word)),
);

interface Candidate {
  readonly stems: readonly string[];
  readonly name: boolean;
  /** It ends with a participle: "l'entente conclue" is no phrase unless it comes back. */
  readonly doubtful: boolean;
  /** Surface forms, by how often. */
  readonly forms: Map<string, number>;
  readonly sentences: Set<number>;
  count: number;
  inTitle: boolean;
  inLead: boolean;
}

export function findKeyphrases(layers: readonly TextLayer[]): Keyphrase[] {
  const candidates = new Map<string, Candidate>();
  let number = 0;
  for (const layer of layers) {
    layer.sentences.slice(0, MAX_SENTENCES).forEach((sentence, index) => {
      number++;
      for (const phrase of nounPhrases(layer, sentence))
        for (const part of partsOfPhrase(phrase, layer.tokens)) note(candidates, layer, part, number, index);
    });
  }
  const spread = Math.max(1, number);
  const scored = [...candidates.values()]
    .filter(({ count, doubtful }) => count > 1 || !doubtful)
    .map((candidate) => ({ candidate, score: scoreOf(candidate, spread) }))
    .sort((a, b) => b.score - a.score || (keyOf(a.candidate) < keyOf(b.candidate) ? -1 : 1));
  return choose(scored).map(({ candidate, score }) => ({
    text: formOf(candidate),
    score: Math.round((PRECISION * score) / (score + HALF_SCORE)) / PRECISION,
  }));
}

/** The phrase, its runs of segments, and the noun of each segment without its adjectives. */
function partsOfPhrase(phrase: readonly Segment[], tokens: readonly Token[]): Segment[] {
  const parts: Segment[] = [];
  phrase.forEach((segment, from) => {
    for (let to = from; to < Math.min(phrase.length, from + MAX_SEGMENTS); to++) {
      const last = phrase[to];
      if (last !== undefined)
        parts.push({ first: segment.first, end: last.end, name: segment.name && to === from });
    }
    let noun = segment.first;
    for (let token = tokens[noun]; token !== undefined && standsBeforeNoun(token); token = tokens[noun])
      noun++;
    if (!segment.name && noun < segment.end && segment.end - segment.first > 1)
      parts.push({ first: noun, end: noun + 1, name: false });
  });
  return parts;
}

function note(
  candidates: Map<string, Candidate>,
  layer: TextLayer,
  { first, end, name }: Segment,
  sentence: number,
  index: number,
): void {
  const tokens = layer.tokens.slice(first, end);
  const content = tokens.filter((token) => token.kind !== "elision" && (name || !isStopword(token.norm)));
  if (content.length === 0 || content.length > MAX_WORDS || tokens.length > 2 * MAX_WORDS) return;
  const stems = content.map((token) => stem(token.text));
  if (!name && LIGHT.has(stems[0] ?? "")) return;
  const [head] = tokens;
  const last = tokens.at(-1);
  if (head === undefined || last === undefined) return;
  const key = stems.join(" ");
  let candidate = candidates.get(key);
  if (candidate === undefined) {
    candidate = {
      stems, name, doubtful: !name && content.length > 1 && isParticiple(last),
      forms: new Map(), sentences: new Set(), count: 0, inTitle: false, inLead: false,
    }; // prettier-ignore
    candidates.set(key, candidate);
  }
  const text = layer.text.slice(head.start, last.end);
  candidate.forms.set(text, (candidate.forms.get(text) ?? 0) + 1);
  candidate.sentences.add(sentence);
  candidate.count++;
  if (layer.field === "title") candidate.inTitle = true;
  else if (index < LEAD_SENTENCES) candidate.inLead = true;
}

function scoreOf(candidate: Candidate, sentences: number): number {
  const { count, stems, name, inTitle, inLead } = candidate;
  const place = (inTitle ? TITLE_FACTOR : 1) * (inLead ? LEAD_FACTOR : 1);
  const length = name ? NAME_FACTOR : (LENGTH_FACTORS[stems.length] ?? 0);
  const spread = 1 + candidate.sentences.size / sentences;
  return (Math.log2(1 + count) * place * length * spread) / SCALE;
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Best first, and nothing twice: the whole phrase rather than its parts, unless a part is mostly met outside it. */
function choose(scored: readonly Scored[]): Scored[] {
  const likely = scored.slice(0, MAX_COMPARED);
  const chosen: Scored[] = [];
  for (const entry of likely) {
    if (chosen.length === MAX_KEYPHRASES) break;
    const { candidate } = entry;
    const isPart = likely.some(
      ({ candidate: whole }) =>
        whole.stems.length > candidate.stems.length &&
        whole.count > 1 &&
        whole.count >= candidate.count * WHOLE_SHARE &&
        holds(whole, candidate),
    );
    if (isPart || chosen.some((other) => isRepeat(other.candidate, candidate))) continue;
    chosen.push(entry);
  }
  return chosen;
}

function holds(whole: Candidate, part: Candidate): boolean {
  return part.stems.every((key) => whole.stems.includes(key));
}

function isRepeat(a: Candidate, b: Candidate): boolean {
  const [whole, part] = a.stems.length >= b.stems.length ? [a, b] : [b, a];
  if (!holds(whole, part)) return false;
  return whole.name || whole.count === 1 || part.count < whole.count * 2;
}

/** The most frequent way of writing it, but for headlines in capitals and the capitals of beginnings. */
function formOf({ forms, name }: Candidate): string {
  const rank = (text: string): number => {
    if (text.length > MAX_WORDS && text === text.toUpperCase()) return 0;
    return !name && /^\p{Lu}/u.test(text) ? 1 : 2;
  };
  const [best] = [...forms].sort(([a, timesA], [b, timesB]) => rank(b) - rank(a) || timesB - timesA);
  return best?.[0] ?? "";
}

function keyOf({ stems }: Candidate): string {
  return stems.join(" ");
}
