/** What a text states + the publication date + the direction of the sentence → an EDTF value. */
import {
  addMonths,
  dayValue,
  fromDays,
  isCivil,
  monthValue,
  pad,
  parsePublished,
  toDays,
  weekdayOf,
  weekValue,
  type Civil,
} from "./calendar.js";
import { choose } from "./choose.js";
import { nthValue } from "./nth-value.js";
import { resolveLoneDay, resolveWeekdayOf } from "./resolve-days.js";
import { holidayDays } from "./holidays.js";
import type { Modifier } from "./lexicon.js";
import type { PeriodUnit, Stated } from "./stated.js";
import type { Direction } from "./tense.js";
import type { Granularity } from "../../../schema.js";

export interface Resolved {
  readonly value: string;
  readonly granularity: Granularity;
  readonly anchored: boolean;
}

export interface Anchor {
  readonly published: Civil | undefined;
  readonly country: string | undefined;
  readonly direction: Direction | undefined;
  /** The day that the text spoke of last. */
  readonly mentioned?: Civil | undefined;
}

export function resolve(stated: Stated, anchor: Anchor): Resolved | undefined {
  switch (stated.form) {
    case "fixed":
      return { value: stated.value, granularity: stated.granularity, anchored: false };
    case "day":
      return resolveDay(stated, anchor);
    case "month":
      return resolveMonth(stated, anchor);
    case "weekday":
      return resolveWeekdayOf(stated, anchor) ?? resolveWeekday(stated.weekday, stated.modifier, anchor);
    case "season":
      return resolveSeason(stated, anchor);
    case "offset":
      return resolveOffset(stated.unit, stated.count, anchor);
    case "weekend":
      return resolveWeekend(anchor);
    case "part":
      return resolvePart(stated, anchor);
    case "holiday":
      return resolveHoliday(stated, anchor);
    case "nth": {
      const month = resolve(stated.month, anchor);
      const found = month === undefined ? undefined : nthValue(month.value, stated.nth, stated.unit);
      return found === undefined ? undefined : { ...found, anchored: month?.anchored ?? false };
    }
    case "weekOf": {
      const monday = resolve(stated.day, anchor);
      const civil = parsePublished(monday?.value);
      return civil === undefined || monday === undefined
        ? undefined
        : { value: weekValue(toDays(civil)), granularity: "week", anchored: monday.anchored };
    }
    case "interval":
      return resolveInterval(stated.from, stated.to, anchor);
    case "hour":
      return undefined;
  }
}

const at = (value: string, granularity: Granularity): Resolved => ({ value, granularity, anchored: true });
const day = (days: number): Resolved => at(dayValue(days), "day");

const YEARS = [-2, -1, 0, 1, 2];

function resolveDay(stated: Extract<Stated, { form: "day" }>, anchor: Anchor): Resolved | undefined {
  const { published, direction } = anchor;
  if (stated.month === undefined)
    return stated.weekday === undefined
      ? resolveLoneDay(stated.day, stated.modifier, anchor)
      : resolveWeekdayDay(stated.weekday, stated.day, published);
  const { month } = stated;
  if (stated.year !== undefined) {
    const civil = { year: stated.year, month, day: stated.day };
    return isCivil(civil)
      ? { value: dayValue(toDays(civil)), granularity: "day", anchored: false }
      : undefined;
  }
  if (!isCivil({ year: 2000, month, day: stated.day })) return undefined;
  if (published === undefined)
    return { value: `XXXX-${pad(month)}-${pad(stated.day)}`, granularity: "day", anchored: false };
  const today = toDays(published);
  let candidates = YEARS.map((offset) => ({ year: published.year + offset, month, day: stated.day }))
    .filter(isCivil)
    .map(toDays);
  // A weekday said with the day picks the year, where the year near by has it.
  const matching = candidates.filter(
    (days) => weekdayOf(days) === stated.weekday && Math.abs(days - today) <= 366,
  );
  if (matching.length > 0) candidates = matching;
  const found = choose(candidates.map((days) => ({ from: days, to: days, is: days })), today, stated.modifier, direction); // prettier-ignore
  return found === undefined ? undefined : day(found);
}

/** "lundi 6": the month near by in which the 6th is a Monday. */
function resolveWeekdayDay(
  weekday: number,
  number: number,
  published: Civil | undefined,
): Resolved | undefined {
  if (published === undefined) return undefined;
  const today = toDays(published);
  let best: number | undefined;
  for (let offset = -2; offset <= 2; offset++) {
    const civil = { ...addMonths(published.year, published.month, offset), day: number };
    if (!isCivil(civil)) continue;
    const days = toDays(civil);
    if (
      weekdayOf(days) === weekday &&
      (best === undefined || Math.abs(days - today) < Math.abs(best - today))
    )
      best = days;
  }
  return best === undefined ? undefined : day(best);
}

function resolveMonth(
  stated: Extract<Stated, { form: "month" }>,
  { published, direction }: Anchor,
): Resolved | undefined {
  const { month } = stated;
  if (stated.year !== undefined)
    return { value: monthValue(stated.year, month), granularity: "month", anchored: false };
  if (published === undefined) return { value: `XXXX-${pad(month)}`, granularity: "month", anchored: false };
  const candidates = YEARS.map((offset) => {
    const year = published.year + offset;
    const from = toDays({ year, month, day: 1 });
    return { from, to: toDays({ ...addMonths(year, month, 1), day: 1 }) - 1, is: year };
  });
  const year = choose(candidates, toDays(published), stated.modifier, direction);
  return year === undefined ? undefined : at(monthValue(year, month), "month");
}

function resolveWeekday(
  weekday: number,
  modifier: Modifier | undefined,
  anchor: Anchor,
): Resolved | undefined {
  const { published, direction, mentioned } = anchor;
  if (modifier === "following") {
    const from = mentioned === undefined ? undefined : toDays(mentioned);
    return from === undefined ? undefined : day(from + 7 - ((weekdayOf(from) - weekday + 7) % 7));
  }
  if (published === undefined) return undefined;
  const today = toDays(published);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (modifier === "last") return day(today - (back === 0 ? 7 : back));
  if (modifier === "next") return day(today + 7 - back);
  if (modifier === "this") {
    // "ce mardi" is the nearest one, unless the tense says which.
    const isAhead = direction === undefined ? back > 3 : direction === "future";
    return day(back > 0 && isAhead ? today + 7 - back : today - back);
  }
  return day(direction === "future" && back > 0 ? today + 7 - back : today - back);
}

/** Month in which each season begins, and its length: newspapers' seasons, by the quarter. */
const SEASON_STARTS: Readonly<Record<number, readonly [month: number, day: number, length: number]>> = {
  21: [3, 20, 92], 22: [6, 21, 92], 23: [9, 22, 90], 24: [12, 21, 89],
}; // prettier-ignore

function resolveSeason(
  stated: Extract<Stated, { form: "season" }>,
  { published, direction }: Anchor,
): Resolved | undefined {
  const { season } = stated;
  if (stated.year !== undefined)
    return { value: `${pad(stated.year, 4)}-${season}`, granularity: "season", anchored: false };
  const [month, start, length] = SEASON_STARTS[season] ?? [];
  if (published === undefined || month === undefined || start === undefined || length === undefined)
    return undefined;
  const candidates = YEARS.map((offset) => {
    const year = published.year + offset;
    // Winter is named after the year in which most of it lies.
    const from = toDays({ year: season === 24 ? year - 1 : year, month, day: start });
    return { from, to: from + length, is: year };
  });
  const today = toDays(published);
  // In June "l'été dernier" is last year's; in October it is the one just over.
  const year = choose(candidates, today, stated.modifier, direction);
  return year === undefined ? undefined : at(`${pad(year, 4)}-${season}`, "season");
}

function resolveOffset(unit: PeriodUnit, count: number, { published }: Anchor): Resolved | undefined {
  if (published === undefined) return undefined;
  const today = toDays(published);
  if (unit === "day") return day(today + count);
  if (unit === "week") {
    return at(weekValue(today + count * 7), "week");
  }
  if (unit === "weekend") return weekendFrom(saturdayOf(today) + (count < 0 ? (weekdayOf(today) >= 6 ? -7 : -7) : weekdayOf(today) >= 6 ? 7 : 0)); // prettier-ignore
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
function resolveWeekend({ published, direction }: Anchor): Resolved | undefined {
  if (published === undefined) return undefined;
  const today = toDays(published);
  const isBack = weekdayOf(today) <= 3 && direction === "past";
  return weekendFrom(saturdayOf(today) - (isBack ? 7 : 0));
}

function resolvePart(
  stated: Extract<Stated, { form: "part" }>,
  { published, direction }: Anchor,
): Resolved | undefined {
  const { parts, nth } = stated;
  const granularity = parts === 4 ? "quarter" : "halfyear";
  const code = (parts === 4 ? 32 : 39) + nth;
  if (stated.year !== undefined)
    return { value: `${pad(stated.year, 4)}-${code}`, granularity, anchored: false };
  if (published === undefined) return undefined;
  const months = 12 / parts;
  const candidates = YEARS.map((offset) => {
    const year = published.year + offset;
    const month = (nth - 1) * months + 1;
    const from = toDays({ year, month, day: 1 });
    return { from, to: toDays({ ...addMonths(year, month, months), day: 1 }) - 1, is: year };
  });
  const year = choose(candidates, toDays(published), stated.modifier, direction);
  return year === undefined ? undefined : at(`${pad(year, 4)}-${code}`, granularity);
}

function resolveHoliday(stated: Extract<Stated, { form: "holiday" }>, anchor: Anchor): Resolved | undefined {
  const { published, country, direction } = anchor;
  if (stated.year !== undefined) {
    const days = holidayDays(stated.holiday, stated.year, country);
    return days === undefined ? undefined : { value: dayValue(days), granularity: "day", anchored: false };
  }
  if (published === undefined) return undefined;
  const candidates = YEARS.flatMap((offset) => {
    const days = holidayDays(stated.holiday, published.year + offset, country);
    return days === undefined ? [] : [{ from: days, to: days, is: days }];
  });
  const found = choose(candidates, toDays(published), stated.modifier, direction);
  return found === undefined ? undefined : day(found);
}

function resolveInterval(from: Stated, to: Stated, anchor: Anchor): Resolved | undefined {
  const end = resolve(to, anchor);
  if (end === undefined) return undefined;
  let start = resolve(from, anchor);
  // "nuit de lundi à mardi": the day before that Tuesday.
  const endDay = from.form === "weekday" && to.form === "weekday" ? parsePublished(end.value) : undefined;
  if (from.form === "weekday" && endDay !== undefined) {
    const last = toDays(endDay);
    start = day(last - ((weekdayOf(last) - from.weekday + 7) % 7));
  }
  // "du 28 décembre au 3 janvier": both ends on the same side of the year's turn.
  if (
    start !== undefined &&
    start.value > end.value &&
    from.form === "day" &&
    from.month !== undefined &&
    from.year === undefined
  ) {
    const { year } = fromDays(toDays({ year: Number(end.value.slice(0, 4)), month: 1, day: 1 }));
    const isSame = from.month <= (to.form === "day" ? (to.month ?? 0) : 0);
    start = resolve({ ...from, year: isSame ? year : year - 1 }, anchor);
  }
  if (start === undefined || start.value >= end.value) return undefined;
  return {
    value: `${start.value}/${end.value}`,
    granularity: "interval",
    anchored: start.anchored || end.anchored,
  };
}
