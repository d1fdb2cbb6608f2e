/** What a text states + the publication date + the direction of the sentence → an EDTF value. */
import { addMonths, dayValue, isCivil, monthValue, pad, parsePublished, toDays, weekdayOf, weekValue, type Civil } from "./calendar.js"; // prettier-ignore
import { choose } from "./choose.js";
import { resolveFrom } from "./from.js";
import { holidayDays } from "./holidays.js";
import type { Modifier } from "./lexicon.js";
import { nthValue } from "./nth-value.js";
import { resolveLoneDay, resolveWeekdayOf } from "./resolve-days.js";
import { resolveOffset, resolvePart, resolveSeason, resolveWeekend } from "./resolve-periods.js";
import { at, day, YEARS, type Anchor, type Resolved } from "./resolved.js";
import type { Stated } from "./stated.js";

export function resolve(stated: Stated, anchor: Anchor): Resolved | undefined {
  switch (stated.form) {
    case "fixed":
      return { value: stated.value, granularity: stated.granularity, anchored: false };
    case "day":
      return counted(stated, resolveDay(ofYear(stated, anchor), anchor));
    case "month":
      return counted(stated, resolveMonth(ofYear(stated, anchor), anchor));
    case "weekday":
      return resolveWeekdayOf(stated, anchor) ?? resolveWeekday(stated.weekday, stated.modifier, anchor);
    case "season":
      return resolveSeason(stated, anchor);
    case "offset":
      return resolveOffset(stated.unit, stated.count, anchor);
    case "from":
      return resolveFrom(stated, anchor);
    case "beside":
      return resolveBeside(stated.of, stated.days, anchor);
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
      const days = monday === undefined ? undefined : dayOf(monday.value);
      return days === undefined || monday === undefined
        ? undefined
        : { value: weekValue(days), granularity: "week", anchored: monday.anchored };
    }
    case "interval":
      return resolveInterval(stated.from, stated.to, anchor);
    case "hour":
      return undefined;
  }
}

/** "mars de l'an dernier": the year is counted from that of publication. */
function ofYear<T extends { readonly year?: number; readonly yearOffset?: number }>(
  stated: T,
  { published }: Anchor,
): T {
  const { yearOffset } = stated;
  return yearOffset === undefined || published === undefined
    ? stated
    : { ...stated, year: published.year + yearOffset };
}

const counted = (
  stated: { readonly yearOffset?: number },
  resolved: Resolved | undefined,
): Resolved | undefined =>
  resolved === undefined || stated.yearOffset === undefined ? resolved : { ...resolved, anchored: true };

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

/** A day of the month falls on each weekday within a year. */
const MONTHS_AROUND = 11;

/** "lundi 6": the month near by in which the 6th is a Monday. */
function resolveWeekdayDay(
  weekday: number,
  number: number,
  published: Civil | undefined,
): Resolved | undefined {
  if (published === undefined) return undefined;
  const today = toDays(published);
  let best: number | undefined;
  for (let offset = -MONTHS_AROUND; offset <= MONTHS_AROUND; offset++) {
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
  const { published, direction, mentionedDay } = anchor;
  if (modifier === "following") {
    const from = mentionedDay === undefined ? undefined : dayOf(mentionedDay.value);
    return from === undefined ? undefined : day(from + 7 - ((weekdayOf(from) - weekday + 7) % 7));
  }
  if (published === undefined) return undefined;
  const today = toDays(published);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  // Yesterday is never "mardi dernier", nor tomorrow "jeudi prochain": those are a week further.
  if (modifier === "last") return day(today - (back <= 1 ? back + 7 : back));
  if (modifier === "next") return day(today + (back === 6 ? 8 : 7 - back));
  if (modifier === "this") {
    // "ce mardi" is the nearest one, unless the tense says which.
    const isAhead = direction === "past" || direction === "future" ? direction === "future" : back > 3;
    return day(back > 0 && isAhead ? today + 7 - back : today - back);
  }
  // A present beside a bare weekday announces it: "ouvre jeudi".
  const isAhead = direction === "near" ? back > 3 : direction === "future" || direction === "present";
  return day(isAhead && back > 0 ? today + 7 - back : today - back);
}

/** "veille de Pâques", "lendemain du 3 mai". */
function resolveBeside(of: Stated, count: number, anchor: Anchor): Resolved | undefined {
  const beside = resolve(of, anchor);
  const days = beside?.granularity === "day" ? dayOf(beside.value) : undefined;
  return beside === undefined || days === undefined
    ? undefined
    : { ...beside, value: dayValue(days + count) };
}

function dayOf(value: string): number | undefined {
  const civil = parsePublished(value);
  return civil === undefined ? undefined : toDays(civil);
}

function resolveHoliday(stated: Extract<Stated, { form: "holiday" }>, anchor: Anchor): Resolved | undefined {
  const { published, country, direction } = anchor;
  if (stated.year !== undefined) {
    const days = holidayDays(stated.holiday, stated.year, country);
    return days === undefined ? undefined : { value: dayValue(days), granularity: "day", anchored: false };
  }
  if (published === undefined) return undatedHoliday(stated.holiday, country);
  const candidates = YEARS.flatMap((offset) => {
    const days = holidayDays(stated.holiday, published.year + offset, country);
    return days === undefined ? [] : [{ from: days, to: days, is: days }];
  });
  const found = choose(candidates, toDays(published), stated.modifier, direction);
  return found === undefined ? undefined : day(found);
}

/** "Noël" of a year that nothing tells: the day is known all the same; Easter's is not. */
function undatedHoliday(holiday: string, country: string | undefined): Resolved | undefined {
  const days = [2001, 2002, 2006].map((year) => holidayDays(holiday, year, country));
  const [first, ...others] = days.map((value) => (value === undefined ? "" : dayValue(value).slice(4)));
  if (first === undefined || first === "" || others.some((other) => other !== first)) return undefined;
  return { value: `XXXX${first}`, granularity: "day", anchored: false };
}

function resolveInterval(from: Stated, to: Stated, anchor: Anchor): Resolved | undefined {
  const end = resolve(to, anchor);
  if (end === undefined) return undefined;
  let start = resolve(from, anchor);
  // "nuit de lundi à mardi": the day before that Tuesday.
  const endDay = from.form === "weekday" && to.form === "weekday" ? dayOf(end.value) : undefined;
  if (from.form === "weekday" && endDay !== undefined)
    start = day(endDay - ((weekdayOf(endDay) - from.weekday + 7) % 7));
  // "du 28 décembre au 3 janvier", "du 1er au mercredi 10 juillet": the end tells the year of the start.
  const year = Number(end.value.slice(0, 4));
  if (
    (from.form === "day" || from.form === "month") &&
    from.month !== undefined &&
    from.year === undefined &&
    year > 0
  ) {
    const isSame = (to.form !== "day" && to.form !== "month") || from.month <= (to.month ?? 0);
    const dated = resolve({ ...from, year: isSame ? year : year - 1 }, anchor);
    start = dated === undefined ? undefined : { ...dated, anchored: end.anchored };
  }
  if (start === undefined || start.value >= end.value) return undefined;
  return {
    value: `${start.value}/${end.value}`,
    granularity: "interval",
    anchored: start.anchored || end.anchored,
  };
}
