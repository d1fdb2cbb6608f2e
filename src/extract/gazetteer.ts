/** Every name of the gazetteer that stands in the text, found in one pass, before anything is decided. */
import { listedFacts, type NamedFacts } from "../text/tables/facts.js";
import type { NameIndex } from "../text/trie.js";
import type { FieldName, PlaceFact, Span, TextLayer } from "../types.js";

export interface PlaceHit extends Span {
  readonly field: FieldName;
  /** Tokens `[firstToken, endToken)` of the layer. */
  readonly firstToken: number;
  readonly endToken: number;
  /** One word that French also writes small: "Nord", "Manche"; by itself it says little. */
  readonly common: boolean;
  /** All places of that name, largest first. */
  readonly places: readonly PlaceFact[];
}

export interface PlaceIndex {
  readonly trie: NameIndex<PlaceFact>;
  readonly byId: { get(id: string): PlaceFact | undefined };
  isCommon(norm: string): boolean;
  /** All places of that name, largest first. */
  named(name: string): readonly PlaceFact[];
  /** All towns whose name begins with this one and goes on ("Saint-Jean" of Saint-Jean-sur-Richelieu), largest first. */
  short(name: string): readonly PlaceFact[];
}

/** The facts of the package are compiled, the largest of a name first; a list is put in that order. */
export function createPlaceIndex(
  facts: readonly PlaceFact[] | NamedFacts<PlaceFact>,
  commonWords: { has(norm: string): boolean },
): PlaceIndex {
  const named = "index" in facts ? facts : listedPlaces(facts);
  const trie = named.index((fact) => fact);
  const shorts = named.index((fact) => fact, "shorts");
  return Object.freeze({
    trie,
    byId: named,
    isCommon: (norm: string) => commonWords.has(norm),
    named: (name: string) => trie.get(name),
    short: (name: string) => shorts.get(name),
  });
}

const listedPlaces = (facts: readonly PlaceFact[]): NamedFacts<PlaceFact> =>
  listedFacts(
    facts.toSorted((a, b) => b.weight - a.weight),
    { formsOf: ({ name, aliases }) => [name, ...aliases], idOf: ({ id }) => id },
  );

export function findPlaceHits(layer: TextLayer, index: PlaceIndex): PlaceHit[] {
  const hits: PlaceHit[] = [];
  const { tokens } = layer;
  for (let first = 0; first < tokens.length;) {
    const token = tokens[first];
    const match =
      token !== undefined && startsName(token.text) ? index.trie.longestAt(tokens, first) : undefined;
    const last = match === undefined ? undefined : tokens[match.endToken - 1];
    if (match === undefined || last === undefined || token === undefined) {
      first++;
      continue;
    }
    hits.push({
      field: layer.field,
      start: token.start,
      end: last.end,
      firstToken: first,
      endToken: match.endToken,
      common: match.endToken === first + 1 && index.isCommon(token.norm),
      places: match.values,
    });
    first = match.endToken;
  }
  return hits;
}

/** A name of a place begins with a capital, but for "bande de Gaza" and "pays de Galles". */
function startsName(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || text === "bande" || text === "pays" || text === "province";
}
