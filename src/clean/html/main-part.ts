/**
 * Where most of the page's prose stands: the element that holds it, whatever it is called. Templates name their elements
 * as they please, or by a hash; that an article's paragraphs stand together, and its title before them, is true of all.
 */
import { blockOf, type Frame } from "./frame.js";

/** What is needed of a block to weigh its surroundings. */
export interface Placed {
  /** The element of the block, itself one. */
  readonly block: Frame;
  readonly length: number;
  readonly linkShare: number;
}

/** Blocks so long, with so few links, are prose. */
const MIN_PROSE_LENGTH = 80;
const MAX_LINK_SHARE = 0.3;
/** What a block adds to itself, its parent, the next one… Lines parted by <br> are in one block; a div may wrap each paragraph. */
const WEIGHTS: readonly number[] = [1, 1, 0.5, 0.33];
/** This part of all prose within one element is surely the article. */
const SURE_SHARE = 0.5;
const MAX_STEPS = 64;

/** For each block, a hint: `main:in`, `main:deep` (farther within), `main:near` (beside it), `main:far`, `main:out`, and on which side. */
export function mainHints(blocks: readonly Placed[]): (readonly string[])[] {
  const { best, share } = weigh(blocks);
  if (best === undefined) return blocks.map(() => NONE);
  const around = holderOf(best);
  const farther = around === undefined ? undefined : holderOf(around);
  const usual = usualSteps(blocks, best);
  const places = blocks.map(({ block }): Place => {
    const steps = stepsTo(block, best);
    if (steps !== undefined) return steps <= usual ? "in" : "deep";
    if (around !== undefined && stepsTo(block, around) !== undefined) return "near";
    return farther !== undefined && stepsTo(block, farther) !== undefined ? "far" : "out";
  });
  const first = places.findIndex(isWithin);
  const last = places.findLastIndex(isWithin);
  const known = new Map<string, readonly string[]>();
  return places.map((place, at) => {
    const side = isWithin(place) ? "" : at < first ? "-before" : at > last ? "-after" : "-between";
    const hint = `main:${place}${side}`;
    let hints = known.get(hint);
    if (hints === undefined) {
      hints = share >= SURE_SHARE ? [hint, `${hint}!`] : [hint];
      known.set(hint, hints);
    }
    return hints;
  });
}

const NONE: readonly string[] = ["main:none"];

type Place = "in" | "deep" | "near" | "far" | "out";
const isWithin = (place: Place): boolean => place === "in" || place === "deep";

function weigh(blocks: readonly Placed[]): { best: Frame | undefined; share: number } {
  const weights = new Map<Frame, number>();
  let total = 0;
  let best: Frame | undefined;
  let most = 0;
  for (const one of blocks) {
    if (!isProse(one)) continue;
    const { block, length } = one;
    total += length;
    let at: Frame | undefined = block;
    for (const weight of WEIGHTS) {
      if (at?.parent === undefined) break;
      const sum = (weights.get(at) ?? 0) + weight * length;
      weights.set(at, sum);
      // The inner one of equals, met first.
      if (sum > most) [best, most] = [at, sum];
      at = holderOf(at);
    }
  }
  return { best, share: total === 0 ? 0 : most / total };
}

const isProse = ({ length, linkShare }: Placed): boolean =>
  length >= MIN_PROSE_LENGTH && linkShare <= MAX_LINK_SHARE;

/** The block around a block. */
const holderOf = ({ parent }: Frame): Frame | undefined =>
  parent === undefined ? undefined : blockOf(parent);

/** How deep within it most of its prose stands: a template may wrap each paragraph. */
function usualSteps(blocks: readonly Placed[], best: Frame): number {
  const lengths: number[] = [];
  for (const one of blocks) {
    const steps = isProse(one) ? stepsTo(one.block, best) : undefined;
    if (steps !== undefined) lengths[steps] = (lengths[steps] ?? 0) + one.length;
  }
  let usual = 0;
  for (const [steps, length = 0] of lengths.entries()) if (length > (lengths[usual] ?? 0)) usual = steps;
  return usual;
}

/** From a block up to the one around it that is looked for. */
function stepsTo(block: Frame, around: Frame): number | undefined {
  let at: Frame | undefined = block;
  for (let steps = 0; at !== undefined && steps < MAX_STEPS && at.depth >= around.depth; steps++) {
    if (at === around) return steps;
    at = holderOf(at);
  }
  return undefined;
}
