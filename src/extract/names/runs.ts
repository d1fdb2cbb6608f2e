/** Runs of capitalised words: the raw stuff of names. */
import type { TextLayer, Token } from "../../types.js";
import { CIVILITIES, CIVILITIES_F, CIVILITIES_M, NAME_PARTICLES } from "./words.js";

/** Longest name of a person we join; more is a list without commas. */
const MAX_RUN = 7;

const UPPER_INSIDE = /\p{Lu}/u;

/** A word that begins with a capital, or holds one ("iPhone"). */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const first = token.text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  // Most words are plain small letters, and equal to their match key.
  return token.text !== token.norm && UPPER_INSIDE.test(token.text);
}

export function isCivility(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (CIVILITIES.has(token.norm) || CIVILITIES_F.has(token.norm) || CIVILITIES_M.has(token.norm))
  );
}

/** Lower case with accents: where "a" the verb and "à" the preposition must not be one. */
export const wordOf = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** Nothing but one space, or nothing at all, stands between two tokens. */
export function adjacent(layer: TextLayer, before: number, after: number): boolean {
  const left = layer.tokens[before];
  const right = layer.tokens[after];
  if (left === undefined || right === undefined) return false;
  const gap = right.start - left.end;
  return gap === 0 || (gap === 1 && layer.text.charAt(left.end) === " ");
}

const INITIAL = /^\p{Lu}(?:-\p{Lu})?$/u;

/** Where the token after an initial's full stop is, or the token itself: "J. Roy", "J.-P. Roy". */
function afterInitial(layer: TextLayer, at: number): number {
  if (!isInitial(layer, at)) return at + 1;
  const hyphen = layer.tokens[at + 2];
  const stop = layer.tokens[at + 1];
  const double = hyphen?.text === "-" && hyphen.start === stop?.end && isInitial(layer, at + 3);
  return double ? at + 5 : at + 2;
}

/** One capital with its full stop. */
function isInitial(layer: TextLayer, at: number): boolean {
  const token = layer.tokens[at];
  const stop = layer.tokens[at + 1];
  return token !== undefined && stop?.text === "." && stop.start === token.end && INITIAL.test(token.text);
}

/** The run that starts at a token, joined over particles and initials; undefined where no capital stands. */
export function runAt(layer: TextLayer, first: number, limit: number): { end: number } | undefined {
  const { tokens } = layer;
  if (!isCapital(tokens[first])) return undefined;
  let end = Math.min(afterInitial(layer, first), limit);
  for (let size = 1; size < MAX_RUN && end < limit; size++) {
    let next = end;
    while (
      next < limit &&
      next - end < 3 &&
      NAME_PARTICLES.has(tokens[next]?.norm ?? "") &&
      !isCapital(tokens[next])
    )
      next++;
    if (next >= limit || !isCapital(tokens[next]) || isCivility(tokens[next])) break;
    let joined = true;
    for (let at = end; at <= next; at++) joined &&= adjacent(layer, at - 1, at);
    if (!joined) break;
    end = Math.min(afterInitial(layer, next), limit);
  }
  return { end };
}
