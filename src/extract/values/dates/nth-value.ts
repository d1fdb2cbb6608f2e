/** The nth day, week, weekend or half of a month, in EDTF. */
import { addMonths, dayValue, nthWeekday, toDays, weekValue } from "./calendar.js";
import type { NthUnit } from "./nth.js";
import type { Granularity } from "../../../schema.js";

interface Valued {
  readonly value: string;
  readonly granularity: Granularity;
}

/** `month` is "2021-03"; undefined where the month has no such day. */
export function nthValue(month: string, nth: number, unit: NthUnit): Valued | undefined {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const first = toDays({ year, month: number, day: 1 });
  const last = toDays({ ...addMonths(year, number, 1), day: 1 }) - 1;
  const within = (day: number): Valued | undefined =>
    day < first || day > last ? undefined : { value: dayValue(day), granularity: "day" };
  if (typeof unit === "number") return within(nthWeekday(year, number, unit, nth));
  if (unit === "day") return within(nth < 0 ? last : first + nth - 1);
  if (unit === "fortnight") {
    const middle = first + 14;
    const value = nth === 1 ? [first, middle] : [middle + 1, last];
    return { value: value.map(dayValue).join("/"), granularity: "interval" };
  }
  if (unit === "weekend") {
    const saturday = nthWeekday(year, number, 6, nth);
    return saturday > last
      ? undefined
      : { value: `${dayValue(saturday)}/${dayValue(saturday + 1)}`, granularity: "weekend" };
  }
  // A month's first week is the first that begins in it; its last one the last that ends in it.
  const monday = nth < 0 ? nthWeekday(year, number, 7, -1) - 6 : nthWeekday(year, number, 1, nth);
  return monday > last ? undefined : { value: weekValue(monday), granularity: "week" };
}
