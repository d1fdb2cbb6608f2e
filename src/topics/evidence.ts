/** Layers → the occurrences of terms that may count for each topic. */
import { isStopword } from "../text/stopwords.js";
import type { FieldName, Span, TextLayer } from "../types.js";
import { EVERY_TOPIC, type CompiledTaxonomy, type Together, type Use } from "./compile.js";
import type { PatternMatch } from "./automaton.js";
import { opensPhrase, isUpperInitial } from "./shape.js";

export type Place = "title" | "lead" | "body";

/** A term found where it counts. */
export interface Occurrence {
  readonly use: Use;
  readonly place: Place;
  readonly field: FieldName;
  /** Sentences are numbered through all layers. */
  readonly sentence: number;
  /** The term's weight; less where the word may be part of a name. */
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** The capital of "ministère de la Santé" shows a name: the word says what the body is called, not what is said. */
const NAME_FACTOR = 0.5;
/** The lead is the first paragraph, but no more than this many words, nor than a third of the text. */
const MAX_LEAD_WORDS = 60;
const LEAD_SHARE = 1 / 3;
/** A shorter first line is a dateline or a subhead. */
const MIN_LEAD_WORDS = 8;

export interface Gathered {
  /** By topic number. */
  readonly occurrences: ReadonlyMap<number, readonly Occurrence[]>;
  readonly against: ReadonlyMap<number, readonly Occurrence[]>;
  /** Words of the body. */
  readonly words: number;
}

export function gather(compiled: CompiledTaxonomy, layers: readonly TextLayer[]): Gathered {
  const occurrences = new Map<number, Occurrence[]>();
  const against = new Map<number, Occurrence[]>();
  let words = 0;
  let firstSentence = 0;
  for (const layer of layers) {
    if (layer.field === "body") words += wordsOf(layer, layer.text.length);
    const leadEnd = layer.field === "title" ? 0 : leadEndOf(layer);
    const reader = new LayerReader(compiled, layer, leadEnd, firstSentence, occurrences, against);
    reader.read();
    firstSentence += layer.sentences.length;
  }
  return { occurrences, against, words };
}

class LayerReader {
  readonly #matches: readonly PatternMatch[];
  readonly #exceptions: { readonly topic: number; readonly firstUnit: number; readonly endUnit: number }[] =
    [];
  readonly #together = new Map<Together, PatternMatch[]>();

  constructor(
    readonly compiled: CompiledTaxonomy,
    readonly layer: TextLayer,
    readonly leadEnd: number,
    readonly firstSentence: number,
    readonly occurrences: Map<number, Occurrence[]>,
    readonly against: Map<number, Occurrence[]>,
  ) {
    this.#matches = compiled.automaton.run(layer);
    for (const { pattern, firstUnit, endUnit } of this.#matches)
      for (const topic of compiled.exceptions[pattern] ?? [])
        this.#exceptions.push({ topic, firstUnit, endUnit });
  }

  read(): void {
    let sentence = -1;
    let exception = 0;
    for (const match of this.#matches) {
      if (match.sentence !== sentence) {
        this.#flushTogether();
        sentence = match.sentence;
      }
      // Exceptions come in order of their start; those that ended before this match are done with.
      while ((this.#exceptions[exception]?.endUnit ?? Infinity) <= match.firstUnit) exception++;
      const { uses, together, against, single } = this.compiled;
      const factor = single[match.pattern] === true ? nameFactor(this.layer, match) : 1;
      if (factor === 0) continue;
      const alone = [match];
      for (const use of uses[match.pattern] ?? [])
        if (!this.#isExcepted(use.topic, match, exception)) this.#note(this.occurrences, use, alone, factor);
      for (const use of against[match.pattern] ?? [])
        if (!this.#isExcepted(EVERY_TOPIC, match, exception)) this.#note(this.against, use, alone, factor);
      for (const group of together[match.pattern] ?? []) {
        if (this.#isExcepted(group.use.topic, match, exception)) continue;
        const found = this.#together.get(group);
        if (found === undefined) this.#together.set(group, [match]);
        else found.push(match);
      }
    }
    this.#flushTogether();
  }

  /** Does the match lie inside an exception of the topic, of one above it or of every topic? */
  #isExcepted(topic: number, match: PatternMatch, from: number): boolean {
    for (let i = from; i < this.#exceptions.length; i++) {
      const exception = this.#exceptions[i];
      if (exception === undefined || exception.firstUnit > match.firstUnit) return false;
      if (exception.endUnit < match.endUnit) continue;
      if (exception.topic === EVERY_TOPIC || this.compiled.shares[topic]?.has(exception.topic) === true)
        return true;
    }
    return false;
  }

  #flushTogether(): void {
    for (const [{ patterns, use }, matches] of this.#together)
      if (patterns.every((pattern) => matches.some((match) => match.pattern === pattern)))
        this.#note(this.occurrences, use, matches, 1);
    this.#together.clear();
  }

  #note(into: Map<number, Occurrence[]>, use: Use, matches: readonly PatternMatch[], factor: number): void {
    const [first] = matches;
    if (first === undefined) return;
    const place = this.#placeOf(first.start);
    if (!isInScope(use, place)) return;
    const { field } = this.layer;
    const sentence = this.firstSentence + first.sentence;
    const occurrence = { use, place, field, sentence, weight: use.weight * factor, spans: matches };
    const list = into.get(use.topic);
    if (list === undefined) into.set(use.topic, [occurrence]);
    else list.push(occurrence);
  }

  #placeOf(start: number): Place {
    if (this.layer.field === "title") return "title";
    return start < this.leadEnd ? "lead" : "body";
  }
}

function isInScope({ scope }: Use, place: Place): boolean {
  if (scope === "anywhere") return true;
  if (scope === "lead") return place !== "body";
  return scope === "title" ? place === "title" : place !== "title";
}

/** 1 for a common noun; less for a capital that grammar doesn't ask for; 0 for what must be a person's name. */
function nameFactor(layer: TextLayer, match: PatternMatch): number {
  const token = layer.tokens[match.token];
  if (token === undefined || !isUpperInitial(token.text)) return 1;
  // "LOGEMENT", a title in capitals.
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return 1;
  if (layer.sentences[match.sentence]?.firstToken === match.token) return 1;
  const before = layer.tokens[match.token - 1];
  if (before === undefined || opensPhrase(before)) return 1;
  const opens = layer.sentences[match.sentence]?.firstToken === match.token - 1 && isStopword(before.norm);
  if (before.kind === "word" && isUpperInitial(before.text) && !opens) return 0;
  const civility = before.kind === "punctuation" ? layer.tokens[match.token - 2] : before;
  return civility !== undefined && CIVILITIES.has(civility.norm) ? 0 : NAME_FACTOR;
}

const CIVILITIES = new Set(["m", "mm", "mme", "mmes", "mlle", "dr", "dre", "me", "monsieur", "madame", "pr"]);

function wordsOf(layer: TextLayer, end: number): number {
  let words = 0;
  for (const token of layer.tokens) {
    if (token.start >= end) break;
    if (token.kind === "word" || token.kind === "number") words++;
  }
  return words;
}

/** Where the lead ends: sentence by sentence, no further than the first paragraph that is more than a dateline. */
function leadEndOf(layer: TextLayer): number {
  const limit = Math.min(MAX_LEAD_WORDS, wordsOf(layer, layer.text.length) * LEAD_SHARE);
  let end = 0;
  let words = 0;
  for (const sentence of layer.sentences) {
    const newLine = end > 0 && layer.text.slice(end, sentence.start).includes("\n");
    if (words >= limit || (newLine && words >= MIN_LEAD_WORDS)) break;
    words += sentence.endToken - sentence.firstToken;
    end = sentence.end;
  }
  return end;
}
