/** Small steps over the tokens of a layer, shared by every finder of values. */
import type { TextLayer, Token } from "../../types.js";

/** Longest run of white space inside one expression: a typist's double space, never a paragraph. */
const MAX_GAP = 2;

/** Whether token `index` and the one before stand on one line, at most a double space apart. */
export function follows(layer: TextLayer, index: number): boolean {
  const before = layer.tokens[index - 1];
  const token = layer.tokens[index];
  if (before === undefined || token === undefined) return false;
  return isNear(layer.text, before.end, token.start);
}

function isNear(text: string, end: number, start: number): boolean {
  if (start - end > MAX_GAP) return false;
  for (let at = end; at < start; at++) if (text.charCodeAt(at) === 10) return false;
  return true;
}

/** The token at `index` where it follows the one before closely, else undefined. */
export function nextToken(layer: TextLayer, index: number): Token | undefined {
  return follows(layer, index) ? layer.tokens[index] : undefined;
}

/** Its match key, or "" where there is none: to be compared with words. */
export function nextNorm(layer: TextLayer, index: number): string {
  return nextToken(layer, index)?.norm ?? "";
}

/** Match key of the token before `index`, on the same line; "" at the start of a line. */
export function previousNorm(layer: TextLayer, index: number): string {
  return follows(layer, index) ? (layer.tokens[index - 1]?.norm ?? "") : "";
}

export function startOf(layer: TextLayer, token: number): number {
  return layer.tokens[token]?.start ?? layer.text.length;
}

/** End of token `token - 1`: where an expression of tokens `[…, token)` ends. */
export function endOf(layer: TextLayer, token: number): number {
  return layer.tokens[token - 1]?.end ?? 0;
}

/** Work done once a layer, whichever finder asks first. The layer is frozen, so the answer can't grow stale. */
export function oncePerLayer<T>(compute: (layer: TextLayer) => T): (layer: TextLayer) => T {
  const known = new WeakMap<TextLayer, { readonly value: T }>();
  return (layer) => {
    let entry = known.get(layer);
    if (entry === undefined) known.set(layer, (entry = { value: compute(layer) }));
    return entry.value;
  };
}

/**
 * A filter before a dictionary: whether any of its words begins with the same two letters. Most words of a text
 * fall through here, at the price of two character codes instead of a hash.
 */
export function openers(entries: Iterable<string>): (word: string) => boolean {
  const seen = new Uint8Array(128 * 128);
  for (const entry of entries) seen[keyOf(entry)] = 1;
  return (word) => seen[keyOf(word)] === 1;
}

function keyOf(word: string): number {
  return (word.charCodeAt(0) & 127) * 128 + (word.charCodeAt(1) & 127);
}

/** Words given as one string, in their folded form: "près de" is written "pres de". */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
