/** EDTF values as half-open spans of minutes, so that a value can be compared with a peer's instants. */
import { addMonths, toDays, weekdayOf } from "../../../src/extract/values/dates/calendar.js";

/** Minutes since the epoch, end exclusive. */
export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}
export const DAY_MINUTES = 24 * 60;

/** "2013-02-12T04:30:00" → minutes since the epoch. */
export function minutesOf(iso: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(iso);
  if (match === null) throw new Error(`no date: ${iso}`);
  const [year = 0, month = 0, day = 0, hour, minute] = match.slice(1).map((part) => Number(part ?? 0));
  return toDays({ year, month, day }) * DAY_MINUTES + (hour ?? 0) * 60 + (minute ?? 0);
}

/** First day of each season, month and day; they last three months. */
const SEASON_STARTS = [[3, 21], [6, 21], [9, 21], [12, 21]] as const; // prettier-ignore

/** The span of a value: "2013-02", "2013-W07", "2013-24", "2013-02-12T15:00", "2012/2014", "../2013-02-28". */
export function spanOf(value: string): MinuteSpan | undefined {
  if (value.startsWith("../")) return spanOf(value.slice(3));
  const [first, second] = value.split("/");
  if (second !== undefined) {
    const [from, to] = [spanOf(first ?? ""), spanOf(second)];
    return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to };
  }
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.exec(value);
  if (time !== null) return { from: minutesOf(value), to: minutesOf(value) + 1 };
  const days = daysOf(value);
  return days === undefined ? undefined : { from: days[0] * DAY_MINUTES, to: days[1] * DAY_MINUTES };
}

function daysOf(value: string): readonly [number, number] | undefined {
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week !== null) {
    // ISO weeks: the first one holds 4 January.
    const fourth = toDays({ year: Number(week[1]), month: 1, day: 4 });
    const monday = fourth - weekdayOf(fourth) + 1 + 7 * (Number(week[2]) - 1);
    return [monday, monday + 7];
  }
  const [, yearText, partText, dayText] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (yearText === undefined) return undefined;
  const [year, part, day] = [Number(yearText), Number(partText ?? 0), Number(dayText ?? 0)];
  if (partText === undefined) return monthsFrom(year, 1, 1, 12);
  if (dayText !== undefined) {
    const days = toDays({ year, month: part, day });
    return [days, days + 1];
  }
  if (part <= 12) return monthsFrom(year, part, 1, 1);
  const season = SEASON_STARTS[part - 21];
  if (season !== undefined) return monthsFrom(year, season[0], season[1], 3);
  if (part >= 33 && part <= 36) return monthsFrom(year, (part - 33) * 3 + 1, 1, 3);
  if (part === 40 || part === 41) return monthsFrom(year, (part - 40) * 6 + 1, 1, 6);
  return undefined;
}

function monthsFrom(year: number, month: number, day: number, count: number): readonly [number, number] {
  const end = addMonths(year, month, count);
  return [toDays({ year, month, day }), toDays({ ...end, day })];
}

export const isWithin = (inner: MinuteSpan, outer: MinuteSpan): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** The same instant a year, a month or a week before. */
export function before(iso: string, unit: "year" | "month" | "week"): string {
  const [year = 0, month = 0] = iso.slice(0, 10).split("-").map(Number);
  const civil = unit === "week" ? undefined : addMonths(year, month, unit === "year" ? -12 : -1);
  if (civil !== undefined)
    return `${String(civil.year)}-${String(civil.month).padStart(2, "0")}${iso.slice(7)}`;
  return (
    new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - 7 * DAY_MINUTES * 60_000)
      .toISOString()
      .slice(0, 10) + iso.slice(10)
  );
}
