/** Probabilities of labels, token by token → names. */
import type { NameKind } from "../extract/names/sequence-tagger.js";
import type { Labels, Place } from "./labels.js";

/** A name, as tokens `[firstToken, endToken)`. */
export interface TokenName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  readonly confidence: number;
}

/** Turns `size` scores from `at` on into probabilities, added to `into` from `to` on, each times `share`. */
export function addSoftmax(
  scores: Float32Array,
  at: number,
  size: number,
  into: Float32Array,
  to: number,
  share: number,
): void {
  let highest = -Infinity;
  for (let label = 0; label < size; label++) highest = Math.max(highest, scores[at + label] ?? -Infinity);
  let sum = 0;
  for (let label = 0; label < size; label++) sum += Math.exp((scores[at + label] ?? -Infinity) - highest);
  for (let label = 0; label < size; label++) {
    const probability = Math.exp((scores[at + label] ?? -Infinity) - highest) / sum;
    into[to + label] = (into[to + label] ?? 0) + probability * share;
  }
}

/** How a token stands to the one before. */
export interface TokenJoints {
  /** A sentence begins with it: no name goes beyond one. */
  readonly opens: (token: number) => boolean;
  /** The model read both as one piece, so that they are one name or none. */
  readonly glued: (token: number) => boolean;
}

const BEGINS: ReadonlySet<Place> = new Set(["begin", "single"]);
const ENDS: ReadonlySet<Place> = new Set(["end", "single"]);

/**
 * A token is of the group whose labels are likeliest together: "B-PER" .3 and "I-PER" .3 outweigh "O" .4. Within it the
 * likeliest label says whether a new name begins. A name is as sure as its least sure token.
 * @param probabilities `labels.size` a token
 */
export function decodeNames(
  probabilities: Float32Array,
  { opens, glued }: TokenJoints,
  labels: Labels,
): TokenName[] {
  const { size, groups, places, kinds } = labels;
  const names: TokenName[] = [];
  const sums = new Float64Array(kinds.length);
  let open: { group: number; kind: NameKind; firstToken: number; confidence: number } | undefined;
  let before: Place = "any";
  const close = (endToken: number): void => {
    if (open !== undefined)
      names.push({ firstToken: open.firstToken, endToken, kind: open.kind, confidence: open.confidence });
    open = undefined;
  };
  const tokens = Math.floor(probabilities.length / size);
  for (let token = 0; token < tokens; token++) {
    const at = token * size;
    sums.fill(0);
    for (let label = 0; label < size; label++) {
      const group = groups[label] ?? 0;
      sums[group] = (sums[group] ?? 0) + (probabilities[at + label] ?? 0);
    }
    let group = 0;
    for (let other = 1; other < sums.length; other++)
      if ((sums[other] ?? 0) > (sums[group] ?? 0)) group = other;
    const kind = kinds[group];
    if (kind === undefined) {
      close(token);
      continue;
    }
    const place = likeliestPlace(probabilities, at, group, labels);
    const confidence = Math.min(1, sums[group] ?? 0);
    const continues =
      open?.group === group && (glued(token) || (!BEGINS.has(place) && !ENDS.has(before) && !opens(token)));
    if (continues && open !== undefined) open.confidence = Math.min(open.confidence, confidence);
    else {
      close(token);
      open = { group, kind, firstToken: token, confidence };
    }
    before = place;
  }
  close(tokens);
  return names;

  function likeliestPlace(all: Float32Array, at: number, group: number, { groups: of }: Labels): Place {
    let best = -1;
    for (let label = 0; label < size; label++)
      if (of[label] === group && (best < 0 || (all[at + label] ?? 0) > (all[at + best] ?? 0))) best = label;
    return places[best] ?? "any";
  }
}
