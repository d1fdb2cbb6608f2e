/** Arithmetic on civil dates, without clock or time zone. */

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function toDays({ year, month, day }: Civil): number {
  // Date.UTC takes years below 100 for 1900 and more.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function fromDays(days: number): Civil {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

export function isCivil({ year, month, day }: Civil): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const back = fromDays(toDays({ year, month, day }));
  return back.month === month && back.day === day;
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

/** The publication day, where the ISO text gives one. */
export function parsePublished(iso: string | undefined): Civil | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (match === null) return undefined;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivil(civil) ? civil : undefined;
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
