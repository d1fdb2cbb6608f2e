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

/**
 * Work done once a layer, whichever finder asks first. Rules ask again and again for the layer in hand and for no
 * other until it is done with, so the last answer is all that is kept: a weak map costs more than many an answer.
 */
export function oncePerLayer<T>(compute: (layer: TextLayer) => T): (layer: TextLayer) => T {
  let lastLayer: TextLayer | undefined;
  let lastValue: T | undefined;
  return (layer) => {
    if (lastLayer === layer) return lastValue as T;
    lastValue = compute(layer);
    lastLayer = layer;
    return lastValue;
  };
}

/**
 * A filter before a dictionary: whether any of its words has this length, first and last letter. Most words of a text
 * fall through here, at the price of two character codes instead of a hash.
 */
export function openers(entries: Iterable<string>): (word: string) => boolean {
  const seen = new Uint8Array(1 << 15);
  for (const entry of entries) seen[outlineOf(entry)] = 1;
  return (word) => seen[outlineOf(word)] === 1;
}

/** As `openers`, for dictionaries whose words may open a hyphened one too: "vingt", "vingt-deux". */
export function hyphenedOpeners(entries: readonly string[]): (word: string) => boolean {
  const mayOpen = openers(entries);
  const letters = new Set(entries.map((entry) => entry.charCodeAt(0)));
  return (word) =>
    mayOpen(word) || (word.length > SHORTEST_HEAD && letters.has(word.charCodeAt(0)) && word.includes("-"));
}
/** "un" and its hyphen. */
const SHORTEST_HEAD = 3;

/** Five bits each of first letter, last letter and length: letters that differ only in higher bits share a place. */
function outlineOf(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(0) & 31) << 10) |
    ((word.charCodeAt(length - 1) & 31) << 5) |
    (length < 31 ? length : 31)
  );
}

/** Words given as one string, in their folded form: "près de" is written "pres de". */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
