/** Arithmetic on civil dates, without clock or time zone. */

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a 400-year cycle of the Gregorian calendar, and from 0000-03-01 to 1970-01-01. */
const CYCLE_DAYS = 146_097;
const EPOCH_DAYS = 719_468;

/** Days since 1970-01-01. Years begin in March here, so that the leap day comes last (Hinnant's algorithm). */
export function toDays({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * CYCLE_DAYS + dayOfCycle - EPOCH_DAYS;
}

export function fromDays(days: number): Civil {
  const shifted = days + EPOCH_DAYS;
  const cycle = Math.floor(shifted / CYCLE_DAYS);
  const dayOfCycle = shifted - cycle * CYCLE_DAYS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Monday is 1, Sunday 7. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

export function isCivil({ year, month, day }: Civil): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0));
}

export function pad(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}

export function dayValue(days: number): string {
  const { year, month, day } = fromDays(days);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function monthValue(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** A month so many months away. */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** "2020-W32", the week of a day as ISO 8601 counts them: the year is that of its Thursday. */
export function weekValue(days: number): string {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = fromDays(thursday);
  const week = Math.floor((thursday - toDays({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** The publication day, where the ISO text gives one. */
export function parsePublished(iso: string | undefined): Civil | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (match === null) return undefined;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivil(civil) ? civil : undefined;
}

/** The hour of publication, where the ISO text gives one. */
export function parseTime(
  iso: string | undefined,
): { readonly hour: number; readonly minute: number } | undefined {
  const match = iso === undefined ? null : /T(\d\d):(\d\d)/.exec(iso);
  return match === null ? undefined : { hour: Number(match[1]), minute: Number(match[2]) };
}

/** A time of a day, or a span of times: "22 h à 2 h" ends on the next day. */
export function timeValue(
  day: string,
  from: { readonly hour: number; readonly minute: number },
  until: { readonly hour: number; readonly minute: number } | undefined,
): string {
  const clock = ({ hour, minute }: typeof from): string => `T${pad(hour)}:${pad(minute)}`;
  if (until === undefined) return day + clock(from);
  const civil = parsePublished(day);
  const isNext = until.hour * 60 + until.minute <= from.hour * 60 + from.minute;
  const end = civil === undefined || !isNext ? day : dayValue(toDays(civil) + 1);
  return `${day}${clock(from)}/${end}${clock(until)}`;
}

/** Easter Sunday, by the Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return toDays({ year, month, day });
}

/** The nth weekday of a month; the last one for `nth` -1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = toDays({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const next = addMonths(year, month, 1);
  const last = toDays({ ...next, day: 1 }) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
