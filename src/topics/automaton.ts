/**
 * All terms of a taxonomy as one trie over words, run once over a layer. A word of the text becomes at most three
 * symbols (its stem, its exact form, its form with capitals); most words are in no term and cost one look-up.
 */
import { RepereError } from "../errors.js";
import { fold } from "../text/fold.js";
import type { Sentence, Span, TextLayer, Token } from "../types.js";
import { casedKey, exactKey, isLink, LINK, partsOf, stemKey, type Pattern } from "./terms.js";

/** One occurrence of a pattern. */
export interface PatternMatch extends Span {
  readonly pattern: number;
  /** Units `[firstUnit, endUnit)` of the layer: tokens, or the parts of hyphenated ones. */
  readonly firstUnit: number;
  readonly endUnit: number;
  readonly token: number;
  readonly sentence: number;
}

/** What the trie knows of a word as written: the same for each of its occurrences. */
interface Unit {
  readonly symbols: readonly number[];
  /** The nodes that it leads to from the root. */
  readonly roots: readonly number[];
  readonly link: boolean;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly pattern: number;
  readonly endUnit: number;
}

const NONE: readonly number[] = [];
const NO_PATTERN = -1;
const ROOT = 0;
const LINK_SYMBOL = 0;
/** An edge's key is `node × MAX_SYMBOLS + symbol`. */
const MAX_SYMBOLS = 2 ** 16;
const NOTHING: readonly Unit[] = [{ symbols: NONE, roots: NONE, link: false, start: 0, end: 0 }];
/** "de la", "de l'" + "en": more link words than that are no phrase. */
const MAX_LINKS = 3;
/** Words as written; beyond, the cache is emptied. */
const MAX_CACHED_WORDS = 100_000;
/** Longer ones are addresses and keys: nothing that a term would name. */
const MAX_WORD_LENGTH = 60;

export class Automaton {
  /** The trie as one table, node and symbol → node: 10,000 small maps would cost more to make than all the rest. */
  readonly #edges = new Map<number, number>();
  /** By node: the pattern that ends there. */
  readonly #ends: number[] = [NO_PATTERN];
  /** By node: may a run of link words follow? */
  readonly #links: boolean[] = [false];
  readonly #isLeaf: boolean[] = [true];
  readonly #symbols = new Map<string, number>([[LINK, LINK_SYMBOL]]);
  #patternCount = 0;
  readonly #words = new Map<string, readonly Unit[]>();

  /** The number of a pattern; the same keys always get the same. */
  add({ keys }: Pattern): number {
    let node = ROOT;
    for (const key of keys) {
      if (key === LINK) this.#links[node] = true;
      node = this.#step(node, this.#symbolOf(key));
    }
    const known = this.#ends[node] ?? NO_PATTERN;
    if (known !== NO_PATTERN) return known;
    return (this.#ends[node] = this.#patternCount++);
  }

  #symbolOf(key: string): number {
    let symbol = this.#symbols.get(key);
    if (symbol === undefined) this.#symbols.set(key, (symbol = this.#symbols.size));
    if (symbol >= MAX_SYMBOLS)
      throw new RepereError("CONFIGURATION", "la taxonomie a plus de 65 000 mots différents");
    return symbol;
  }

  #step(node: number, symbol: number): number {
    const edge = node * MAX_SYMBOLS + symbol;
    const known = this.#edges.get(edge);
    if (known !== undefined) return known;
    const next = this.#ends.length;
    this.#ends.push(NO_PATTERN);
    this.#links.push(false);
    this.#isLeaf.push(true);
    this.#isLeaf[node] = false;
    this.#edges.set(edge, next);
    return next;
  }

  /** Every occurrence of every pattern, by where it starts, the longest first. */
  run(layer: TextLayer): PatternMatch[] {
    const units: Unit[] = [];
    const tokenOf: number[] = [];
    layer.tokens.forEach((token, index) => {
      for (const unit of this.#unitsOf(token)) {
        units.push(unit);
        tokenOf.push(index);
      }
    });
    const matches: PatternMatch[] = [];
    const place = { sentence: 0 };
    const found: Found[] = [];
    units.forEach((unit, firstUnit) => {
      if (unit.roots.length === 0) return;
      found.length = 0;
      for (const node of unit.roots) this.#walk(node, units, firstUnit + 1, found);
      if (found.length === 0) return;
      if (found.length > 1) found.sort((a, b) => b.endUnit - a.endUnit || a.pattern - b.pattern);
      const token = tokenOf[firstUnit] ?? 0;
      const start = (layer.tokens[token]?.start ?? 0) + unit.start;
      const sentence = sentenceAt(layer.sentences, token, place);
      for (const { pattern, endUnit } of found) {
        const end = (layer.tokens[tokenOf[endUnit - 1] ?? 0]?.start ?? 0) + (units[endUnit - 1]?.end ?? 0);
        matches.push({ pattern, firstUnit, endUnit, start, end, token, sentence });
      }
    });
    return matches;
  }

  #walk(node: number, units: readonly Unit[], at: number, found: Found[]): void {
    const pattern = this.#ends[node] ?? NO_PATTERN;
    if (pattern !== NO_PATTERN && !found.some((other) => other.pattern === pattern))
      found.push({ pattern, endUnit: at });
    const unit = units[at];
    if (unit === undefined || this.#isLeaf[node] === true) return;
    for (const symbol of unit.symbols) this.#follow(node, symbol, units, at + 1, found);
    if (this.#links[node] !== true) return;
    let after = at;
    while (after - at < MAX_LINKS && units[after]?.link === true) after++;
    if (after > at) this.#follow(node, LINK_SYMBOL, units, after, found);
  }

  #follow(node: number, symbol: number, units: readonly Unit[], at: number, found: Found[]): void {
    const next = this.#edges.get(node * MAX_SYMBOLS + symbol);
    if (next !== undefined) this.#walk(next, units, at, found);
  }

  #unitsOf(token: Token): readonly Unit[] {
    const known = this.#words.get(token.text);
    if (known !== undefined) return known;
    if (token.text.length > MAX_WORD_LENGTH) return NOTHING;
    const units = this.#readWord(token);
    if (this.#words.size >= MAX_CACHED_WORDS) this.#words.clear();
    this.#words.set(token.text, units);
    return units;
  }

  #readWord(token: Token): readonly Unit[] {
    const { text } = token;
    if (token.kind === "punctuation") return NOTHING;
    return partsOf(text).map((part) => {
      const symbols: number[] = [];
      for (const key of [stemKey(part.text), exactKey(part.text), casedKey(part.text)]) {
        const symbol = this.#symbols.get(key);
        if (symbol !== undefined) symbols.push(symbol);
      }
      const roots = symbols.flatMap((symbol) => this.#edges.get(ROOT * MAX_SYMBOLS + symbol) ?? []);
      const { start } = part;
      return {
        symbols: symbols.length === 0 ? NONE : symbols,
        roots: roots.length === 0 ? NONE : roots,
        link: isLink(fold(part.text)),
        start,
        end: start + part.text.length,
      };
    });
  }
}

function sentenceAt(sentences: readonly Sentence[], token: number, place: { sentence: number }): number {
  while (place.sentence < sentences.length - 1 && (sentences[place.sentence]?.endToken ?? 0) <= token)
    place.sentence++;
  return place.sentence;
}
