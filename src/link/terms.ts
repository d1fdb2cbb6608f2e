/** Whether an office was held on a day, by dates that are as precise as they are. */
import type { TermFact } from "../facts.js";

/** `unknown` where the file does not say when it began, or is too old to say that it goes on. */
export type Held = "held" | "before" | "after" | "unknown";

/** An office that had no end when the source was made is taken as held for so long after. */
const YEARS_AFTER_SOURCE = 6;
const YEAR = 4;

/** -1, 0, 1: as far as both are known, so that "2018" is the same as "2018-10-18". */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** `day` may have an hour. */
export function heldAt({ start, end, asOf }: TermFact, day: string): Held {
  const date = day.slice(0, "2020-08-22".length);
  if (end !== "" && compare(date, end) > 0) return "after";
  if (start !== "" && compare(date, start) < 0) return "before";
  if (end !== "") return start === "" ? "unknown" : "held";
  const years = yearsBetween(asOf, date);
  if (years > YEARS_AFTER_SOURCE) return "unknown";
  if (start !== "") return "held";
  return asOf !== "" && years >= 0 ? "held" : "unknown";
}

/** Whole years from one date to another, by their calendar years. */
export const yearsBetween = (from: string, to: string): number =>
  from === "" || to === "" ? 0 : Number(to.slice(0, YEAR)) - Number(from.slice(0, YEAR));
