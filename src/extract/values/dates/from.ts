/** Dates that hang on another date of the text: "la veille", "deux jours plus tard", "l'année suivante" → a value. */
import { addMonths, monthValue, pad, parsePublished, toDays, weekValue } from "./calendar.js";
import { at, day, type Anchor, type Resolved } from "./resolved.js";
import type { Stated } from "./stated.js";

/** Year, and month and day where the value has them; undefined where even the year is unknown. */
interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly days: number | undefined;
}

/** The end of a span that a count starts from: "du 3 au 5 mai… le lendemain" is the 6th, "la veille" the 2nd. */
export function partsOf(value: string, isForward: boolean): Parts | undefined {
  const [first = "", last = first] = value.split("/");
  const end = (isForward ? last : first) === ".." ? (isForward ? first : last) : isForward ? last : first;
  const match = /^(\d{4})(?:-(\d\d))?/.exec(end);
  if (match === null) return undefined;
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const civil = parsePublished(end);
  return {
    year: Number(match[1]),
    // Seasons and quarters are written like months from 21 on.
    month: month === undefined || month > 12 ? undefined : month,
    days: civil === undefined ? undefined : toDays(civil),
  };
}

export function resolveFrom(
  { unit, count }: Extract<Stated, { form: "from" }>,
  { mentioned, mentionedDay }: Anchor,
): Resolved | undefined {
  const isFine = unit === "day" || unit === "week" || unit === "weekend";
  const from = isFine ? mentionedDay : mentioned;
  if (from === undefined) return undefined;
  const parts = partsOf(from.value, count > 0);
  if (parts === undefined) return undefined;
  const made = (resolved: Resolved): Resolved => ({ ...resolved, anchored: from.anchored });
  if (unit === "year") return made(at(pad(parts.year + count, 4), "year"));
  if (unit === "month") {
    if (parts.month === undefined) return made(at(pad(parts.year, 4), "year"));
    const { year, month } = addMonths(parts.year, parts.month, count);
    return made(at(monthValue(year, month), "month"));
  }
  if (parts.days === undefined) return undefined;
  return made(unit === "day" ? day(parts.days + count) : at(weekValue(parts.days + count * 7), "week"));
}
