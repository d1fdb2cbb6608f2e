/** Days, months and years as numbers. */

/** French with its short forms, English, and the Creole of Haiti that stands on French pages there. */
const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "janv", "jan", "january", "janvye"],
  ["fevrier", "fevr", "fev", "feb", "february", "fevriye"],
  ["mars", "mar", "march", "mas"],
  ["avril", "avr", "apr", "april"],
  ["mai", "may"],
  ["juin", "jun", "june", "jen"],
  ["juillet", "juill", "juil", "jul", "july", "jiye"],
  ["aout", "aou", "aug", "august", "out"],
  ["septembre", "sept", "sep", "september", "septanm"],
  ["octobre", "oct", "october", "oktob"],
  ["novembre", "nov", "november", "novanm"],
  ["decembre", "dec", "december", "desanm"],
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** From Sunday, as `Date` counts. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["dimanche", "dim", "sunday", "sun"],
  ["lundi", "lun", "monday", "mon"],
  ["mardi", "mar", "tuesday", "tue"],
  ["mercredi", "mer", "wednesday", "wed"],
  ["jeudi", "jeu", "thursday", "thu"],
  ["vendredi", "ven", "friday", "fri"],
  ["samedi", "sam", "saturday", "sat"],
];
const WEEKDAY_NUMBERS = new Map(
  WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index] as const)),
);

/** All names of months and days of the week. */
export const DAY_NAMES: readonly string[] = [...MONTHS.flat(), ...WEEKDAYS.flat()];

const MS_PER_DAY = 86_400_000;
const SHORTEST_MONTH = 28;

export const monthOf = (token: string | undefined): number | undefined => MONTH_NUMBERS.get(token ?? "");
export const weekdayOf = (token: string | undefined): number | undefined => WEEKDAY_NUMBERS.get(token ?? "");

const ZERO = 0x30;

/** A token of at most so many digits; of exactly four, where a year is asked for. */
export function wholeNumber(token: string | undefined, digits: number): number | undefined {
  if (token === undefined || token === "" || token.length > digits) return undefined;
  if (digits === 4 && token.length !== 4) return undefined;
  let number = 0;
  for (let at = 0; at < token.length; at++) {
    const digit = token.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    number = 10 * number + digit;
  }
  return number;
}

/** "20" is 2020, "95" 1995. */
export function century(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year < 70 ? 2000 + year : 1900 + year;
}

export const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** `2020-08-22` where the day exists. News begins with the printing press; a year outside is a number, not a date. */
export function isoDate(
  year: number | undefined,
  month: number,
  day: number | undefined,
): string | undefined {
  if (year === undefined || day === undefined) return undefined;
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > SHORTEST_MONTH && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export const dayOfWeek = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Days from one date to another, negative where `to` lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
