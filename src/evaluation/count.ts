/** Counting right, found and wanted; precision, recall and F1 of them. */

/** True positives, what was found in all, what was to be found. */
export interface Count {
  right: number;
  found: number;
  wanted: number;
  /** How much of what was to be found was, where it isn't `right`: B³ counts a mention in part, on each side in its own. */
  recalled?: number;
}

/** One difference, for error analysis. */
export interface Miss {
  readonly layer: string;
  readonly what: "missed" | "spurious" | "wrong";
  readonly text: string;
  readonly detail: string;
}

export interface Scores {
  readonly counts: Map<string, Count>;
  readonly misses: Miss[];
  /** Means of other figures, which have no counts of their own. */
  readonly figures: Map<string, number>;
}

export const newScores = (): Scores => ({ counts: new Map(), misses: [], figures: new Map() });

export function countOf({ counts }: Scores, layer: string): Count {
  let known = counts.get(layer);
  if (known === undefined) counts.set(layer, (known = { right: 0, found: 0, wanted: 0 }));
  return known;
}

export function precision({ right, found }: Count): number {
  return found === 0 ? 1 : right / found;
}
export function recall({ right, wanted, recalled = right }: Count): number {
  return wanted === 0 ? 1 : recalled / wanted;
}
export function f1(of: Count): number {
  if (of.recalled !== undefined) {
    const [p, r] = [precision(of), recall(of)];
    return p + r === 0 ? 0 : (2 * p * r) / (p + r);
  }
  return of.found + of.wanted === 0 ? 1 : (2 * of.right) / (of.found + of.wanted);
}
