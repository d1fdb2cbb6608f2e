/** Weeks, weekends, months, seasons, quarters and years that the text counts from the publication or leaves without a year. */
import {
  addMonths,
  dayValue,
  monthValue,
  pad,
  timeValue,
  toDays,
  weekdayOf,
  weekValue,
  type Civil,
} from "./calendar.js";
import { choose } from "./choose.js";
import type { Direction } from "./direction.js";
import { at, day, YEARS, type Anchor, type Resolved } from "./resolved.js";
import type { PeriodUnit, Stated } from "./stated.js";

/** Month in which each season begins: newspapers' seasons are whole months, and winter is of the year it begins in. */
const SEASON_MONTHS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Equinoxes and solstices come three weeks after the first of their month. */
const SKY_LATE_DAYS = 21;

export function resolveSeason(
  stated: Extract<Stated, { form: "season" }>,
  { published, direction }: Anchor,
): Resolved | undefined {
  const { season } = stated;
  if (stated.year !== undefined)
    return { value: `${pad(stated.year, 4)}-${season}`, granularity: "season", anchored: false };
  const month = SEASON_MONTHS[season];
  if (month === undefined) return undefined;
  if (published === undefined)
    return stated.modifier === undefined
      ? { value: `XXXX-${season}`, granularity: "season", anchored: false }
      : undefined;
  const ofThisYear = stated.modifier === "this" ? seasonOfThisYear(season, published, direction) : undefined;
  if (ofThisYear !== undefined) return at(`${pad(ofThisYear, 4)}-${season}`, "season");
  const candidates = YEARS.map((offset) => {
    const year = published.year + offset;
    // From the first of the month on people speak of it, and until the sky says that it is over.
    const { from, to } = months(year, month, 3);
    return { from, to: to + SKY_LATE_DAYS, is: year };
  });
  const way = direction === "present" ? "future" : direction;
  const year = choose(candidates, toDays(published), stated.modifier, way);
  return year === undefined ? undefined : at(`${pad(year, 4)}-${season}`, "season");
}

const WINTER = 24;
const SPRING = 21;
const OCTOBER = 10;

/** "cet été" in October is over, "cet automne" in January to come: the calendar year's, but for a past tense; winter has two. */
function seasonOfThisYear(
  season: number,
  { year, month }: Civil,
  direction: Direction | undefined,
): number | undefined {
  if (season === WINTER || direction === "past") return undefined;
  return season === SPRING && month >= OCTOBER && direction !== undefined ? year + 1 : year;
}

/** So many months, as days since the epoch. */
function months(year: number, month: number, count: number): { readonly from: number; readonly to: number } {
  return {
    from: toDays({ year, month, day: 1 }),
    to: toDays({ ...addMonths(year, month, count), day: 1 }) - 1,
  };
}

/** "il y a deux heures": to the minute where the hour of publication is known, else the day. */
function resolveMinutes(today: number, count: number, time: Anchor["publishedTime"]): Resolved {
  if (time === undefined) return day(today);
  const minutes = time.hour * 60 + time.minute + count;
  const hour = Math.floor(minutes / 60);
  const clock = { hour: ((hour % 24) + 24) % 24, minute: ((minutes % 60) + 60) % 60 };
  return at(timeValue(dayValue(today + Math.floor(hour / 24)), clock, undefined), "time");
}

export function resolveOffset(
  unit: PeriodUnit,
  count: number,
  { published, publishedTime, country }: Anchor,
): Resolved | undefined {
  if (published === undefined) return undefined;
  const today = toDays(published);
  if (unit === "minute") return resolveMinutes(today, count, publishedTime);
  if (unit === "day") return day(today + count);
  if (unit === "week") return at(weekValue(today + count * 7), "week");
  // In Québec "la fin de semaine prochaine" is never the one that comes first; in Europe it is, before Saturday.
  if (unit === "weekend") {
    const isSoon = count > 0 && country !== "CA" && weekdayOf(today) < 6;
    return weekendFrom(saturdayOf(today) + (isSoon ? 0 : count * 7));
  }
  if (unit === "month") {
    const { year, month } = addMonths(published.year, published.month, count);
    return at(monthValue(year, month), "month");
  }
  const year = published.year + count;
  return year < 1 ? undefined : at(pad(year, 4), "year");
}

/** Saturday of the week of a day, Monday to Sunday. */
function saturdayOf(today: number): number {
  return today - weekdayOf(today) + 6;
}

function weekendFrom(saturday: number): Resolved {
  return at(`${dayValue(saturday)}/${dayValue(saturday + 1)}`, "weekend");
}

/** "cette fin de semaine": the one we are in, else the coming one; a past tense early in the week means the last. */
export function resolveWeekend({ published, direction }: Anchor): Resolved | undefined {
  if (published === undefined) return undefined;
  const today = toDays(published);
  const isBack = weekdayOf(today) <= 3 && direction === "past";
  return weekendFrom(saturdayOf(today) - (isBack ? 7 : 0));
}

const RESULTS_DAYS = 60;

export function resolvePart(
  stated: Extract<Stated, { form: "part" }>,
  { published, direction }: Anchor,
): Resolved | undefined {
  const { parts, nth } = stated;
  const granularity = parts === 4 ? "quarter" : "halfyear";
  const code = (parts === 4 ? 32 : 39) + nth;
  if (stated.year !== undefined)
    return { value: `${pad(stated.year, 4)}-${code}`, granularity, anchored: false };
  if (published === undefined) return { value: `XXXX-${code}`, granularity, anchored: false };
  const length = 12 / parts;
  const candidates = YEARS.map((offset) => {
    const year = published.year + offset;
    return { ...months(year, (nth - 1) * length + 1, length), is: year };
  });
  const today = toDays(published);
  // Results come out in the weeks after a quarter: then it is the one just over, whatever is announced of it.
  const isJustOver = candidates.some(({ to }) => to < today && today - to <= RESULTS_DAYS);
  const way = direction === "future" && isJustOver ? "near" : direction;
  const year = choose(candidates, today, stated.modifier, way);
  return year === undefined ? undefined : at(`${pad(year, 4)}-${code}`, granularity);
}
