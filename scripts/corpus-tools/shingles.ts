/** Runs of five words, folded: what two texts have in common, typography and accents aside. */
import { fold } from "../../src/text/fold.js";

const SHINGLE = 5;

export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

export function shinglesOf(text: string): Set<string> {
  const all = words(fold(text));
  const last = Math.max(0, all.length - SHINGLE + 1);
  return new Set(all.slice(0, last).map((_, at) => all.slice(at, at + SHINGLE).join(" ")));
}
