import type { Keyphrase, TextLayer } from "../types.js";
export function findKeyphrases(layers: readonly TextLayer[]): Keyphrase[] {
  return layers.length === 0 ? [] : [];
}
