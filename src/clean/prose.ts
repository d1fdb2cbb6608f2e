/** How much a paragraph reads like running text. */
import type { Features } from "./features.js";

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** -4 to 6. */
export function proseOf(features: Features): number {
  const { words, ending, functionShare, sentences, pieces, capitalShare, numeric, email, bullet } = features;
  let score =
    words >= 40 ? 2.5 : words >= 20 ? 1.8 : words >= 12 ? 0.8 : words >= 7 ? 0 : words >= 4 ? -0.8 : -1.5;
  if (ending === "stop" || ending === "question") score += words >= 4 ? 1.2 : 0.2;
  else if (ending === "quote") score += 0.6;
  else if (ending === "colon" || ending === "comma") score += 0;
  else if (ending === "ellipsis") score += 0.3;
  else score += words >= 25 ? 0.2 : -0.9;
  score += clamp((functionShare - 0.25) * 5, -1.2, 0.8);
  if (sentences >= 2) score += 0.6;
  if (words < 30 && pieces.length >= 2) score -= Math.min(3, 0.9 * (pieces.length - 1));
  if (words >= 4 && words < 25 && capitalShare > 0.6) score -= 0.8;
  // An item of a list may be short and have no full stop.
  if (bullet && words >= 3) score += 0.8;
  if (numeric) score -= 1.5;
  if (email && words < 30) score -= 1.5;
  return score;
}

/** Prose from here on. */
const PROSE = 2.5;
const MIN_PROSE_WORDS = 12;

/** Whether it reads like a paragraph of an article. */
export function isProse(features: Features, prose = proseOf(features)): boolean {
  return features.words >= MIN_PROSE_WORDS && prose >= PROSE;
}

/** A line about a date and nothing else; "Foot 28 janv. 2020 à 11:03" may name the section. */
export function isDate({ date, words }: Features): boolean {
  if (words > 12) return false;
  if (date.otherWords === 0) return date.stamps.length > 0 || date.relative || date.time !== undefined;
  return date.otherWords === 1 && date.stamps.some(({ value }) => value.includes("T"));
}
