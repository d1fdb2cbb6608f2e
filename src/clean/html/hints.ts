/** What the markup says about a block, as short strings that a labeller can weigh. */
import { REGIONS } from "./elements.js";
import { chainOf, type Frame } from "./frame.js";
import { KINDS } from "./kinds.js";

/** A paragraph that mentions someone's page has few characters in links; a headline with a date beside it has most. */
const MOST = 0.6;
const SOME = 0.02;
/** Made once: a page has thousands of these, and whoever looks them up hashes each but once. */
const IN = REGIONS.map((name) => `in:${name}`);
const CLASS = KINDS.map((name) => `class:${name}`);
const AROUND = KINDS.map((name) => `around:${name}`);
const NEAREST = KINDS.map((name) => `nearest:${name}`);

/** `frame` is the innermost element that holds the whole block; `linkShare` the share of its characters in links. */
export function hintsOf(frame: Frame, linkShare: number): string[] {
  const chain = chainOf(frame);
  const block = chain.at(-1) ?? frame;
  const hints = new Set<string>();
  let own = block.parent?.kinds ?? 0;
  for (const one of chain) {
    if (one.element.name !== "") hints.add(`tag:${one.element.name}`);
    for (const mark of one.marks) hints.add(mark);
    own |= one.kinds;
  }
  for (const mark of block.parent?.marks ?? []) hints.add(mark);
  for (const itemprop of frame.itemprops) hints.add(itemprop);
  addBits(hints, IN, frame.inside);
  addBits(hints, CLASS, own);
  addBits(hints, AROUND, block.parent?.around ?? 0);
  addBits(hints, NEAREST, block.parent?.nearest ?? 0);
  hints.add(
    linkShare >= 0.99
      ? "link:all"
      : linkShare >= MOST
        ? "link:most"
        : linkShare > SOME
          ? "link:some"
          : "link:none",
  );
  return [...hints];
}

function addBits(hints: Set<string>, names: readonly string[], bits: number): void {
  for (let left = bits, at = 0; left !== 0; left >>>= 1, at++)
    if ((left & 1) === 1) hints.add(names[at] ?? "");
}
