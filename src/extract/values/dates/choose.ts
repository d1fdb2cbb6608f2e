/** Which of several years is meant, where the text says none. */
import type { Modifier } from "./lexicon.js";
import type { Direction } from "./direction.js";

/** Further than this, a day or month said without its year is rather on the other side: ten and a half months back, eleven ahead. */
const FAR_BACK_DAYS = 320;
const FAR_AHEAD_DAYS = 335;
/** Without any tense the past wins, unless the future is so many times nearer. */
const NEUTRAL_RATIO = 2;

/**
 * Among the same day or month of last, this and next year (as days since the epoch, in order), the one meant.
 * `span` is how long each lasts: a month that has begun is neither past nor future.
 */
export function choose<T>(
  candidates: readonly { readonly from: number; readonly to: number; readonly is: T }[],
  today: number,
  modifier: Modifier | undefined,
  direction: Direction | undefined,
): T | undefined {
  const past = candidates.findLast(({ from }) => from <= today);
  const future = candidates.find(({ to }) => to >= today);
  if (modifier === "last") return candidates.findLast(({ to }) => to < today)?.is;
  if (modifier === "next") return candidates.find(({ from }) => from > today)?.is;
  if (past === undefined || future === undefined) return (past ?? future)?.is;
  const back = today - past.to;
  const ahead = future.from - today;
  if (modifier === "this") {
    // "cet hiver": the one we are in; else the tense says.
    if (past === future || direction === "past") return past.is;
    return direction === "future" || back > ahead ? future.is : past.is;
  }
  if (direction === "future") return ahead > FAR_AHEAD_DAYS ? past.is : future.is;
  if (direction === "present" || direction === "near") return back <= ahead ? past.is : future.is;
  if (back > FAR_BACK_DAYS) return future.is;
  return direction === undefined && back > ahead * NEUTRAL_RATIO ? future.is : past.is;
}
