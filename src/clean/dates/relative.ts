/** "Hier 15h00", "il y a 3 heures", "ce matin": days and hours told from the moment at which the page was read. */
import { addDays, dayOfWeek, pad, weekdayOf, wholeNumber } from "./calendar.js";
import type { Found } from "./expressions.js";

/** So much before the page was read. A weekday is the last one of that name, today included. */
export type Ago =
  | { readonly unit: "minutes" | "days"; readonly count: number }
  | { readonly unit: "weekday"; readonly weekday: number };

const DAYS_AGO: ReadonlyMap<string, number> = new Map(
  Object.entries({ "aujourd'hui": 0, today: 0, hier: 1, yesterday: 1, "avant-hier": 2 }),
);
const PARTS_OF_DAY = /^(?:matin|midi|apres-midi|soir|nuit)$/;
/** In minutes. Months and years say no day, so they are not here. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    s: 0, sec: 0, seconde: 0, secondes: 0, seconds: 0, min: 1, mn: 1, m: 1, minute: 1, minutes: 1,
    h: 60, heure: 60, heures: 60, hour: 60, hours: 60, j: 1440, jour: 1440, jours: 1440, day: 1440, days: 1440,
    semaine: 10_080, semaines: 10_080, week: 10_080, weeks: 10_080,
  }),
); // prettier-ignore
const MINUTES_PER_DAY = 1440;
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, a: 1, an: 1, one: 1 }),
); // prettier-ignore

/** What `agoAt` may begin with, besides a number in digits. */
export const AGO_BEGINNINGS: readonly string[] = [
  ...DAYS_AGO.keys(), ...NUMBERS.keys(), "ce", "cet", "cette", "a", "il", "quelques",
]; // prettier-ignore

export function agoAt(tokens: readonly string[], at: number): Found<Ago> | undefined {
  const token = tokens[at] ?? "";
  const days = DAYS_AGO.get(token);
  if (days !== undefined) {
    const part = PARTS_OF_DAY.test(tokens[at + 1] ?? "") ? 1 : 0;
    return { value: { unit: "days", count: days }, length: 1 + part };
  }
  if (/^(?:ce|cet|cette)$/.test(token) && PARTS_OF_DAY.test(tokens[at + 1] ?? ""))
    return { value: { unit: "days", count: 0 }, length: 2 };
  if (token === "a" && tokens[at + 1] === "l'instant")
    return { value: { unit: "minutes", count: 0 }, length: 2 };
  if (token === "il" && tokens[at + 1] === "y" && tokens[at + 2] === "a") {
    const from = /^(?:environ|pres|plus|moins)$/.test(tokens[at + 3] ?? "") ? at + 4 : at + 3;
    const told = spanAt(tokens, tokens[from] === "de" || tokens[from] === "d'" ? from + 1 : from);
    return told === undefined ? undefined : { value: told.value, length: told.end - at };
  }
  const told = spanAt(tokens, at);
  if (told !== undefined && tokens[told.end] === "ago")
    return { value: told.value, length: told.end + 1 - at };
  return undefined;
}

function spanAt(
  tokens: readonly string[],
  at: number,
): { readonly value: Ago; readonly end: number } | undefined {
  const token = tokens[at] ?? "";
  const unit = UNITS.get(tokens[at + 1] ?? "");
  if (unit === undefined) return undefined;
  // "il y a quelques minutes": a moment; "quelques heures" says the day at most.
  if (token === "quelques") {
    return unit <= 1 ? { value: { unit: "minutes", count: 0 }, end: at + 2 } : undefined;
  }
  const count = wholeNumber(token, 3) ?? NUMBERS.get(token);
  if (count === undefined) return undefined;
  const end = at + 2;
  if (unit >= MINUTES_PER_DAY)
    return { value: { unit: "days", count: (count * unit) / MINUTES_PER_DAY }, end };
  // "il y a 1 h 30"
  const rest = unit === 60 && tokens[end]?.length === 2 ? wholeNumber(tokens[end], 2) : undefined;
  return {
    value: { unit: "minutes", count: count * unit + (rest ?? 0) },
    end: rest === undefined ? end : end + 1,
  };
}

/** "Lundi à 15 h": the last Monday. Only where an hour follows: a day alone may be any. */
export function lastWeekday(token: string | undefined): Ago | undefined {
  const weekday = weekdayOf(token);
  return weekday === undefined || (token ?? "").length <= 3 ? undefined : { unit: "weekday", weekday };
}

/** The moment at which a page was read, as the caller gave it. */
export interface Moment {
  readonly date: string;
  readonly time: string | undefined;
  readonly offset: string;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A date that is none says nothing (`ingest` has refused it already). */
export function momentOf(fetchedAt: string | undefined): Moment | undefined {
  const match = MOMENT.exec(fetchedAt ?? "");
  if (match === null || Number.isNaN(Date.parse(match[1] ?? ""))) return undefined;
  const [, date = "", time, zone = ""] = match;
  const offset = zone === "Z" ? "+00:00" : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return { date, time, offset };
}

/** The day, or the minute, that "ago" names. */
export function resolveAgo(ago: Ago, now: Moment): { date: string; time?: string; offset?: string } {
  if (ago.unit === "days") return { date: addDays(now.date, -ago.count) };
  if (ago.unit === "weekday")
    return { date: addDays(now.date, -((dayOfWeek(now.date) - ago.weekday + 7) % 7)) };
  if (now.time === undefined) return { date: now.date };
  const [hour = 0, minute = 0] = now.time.split(":").map(Number);
  const total = hour * 60 + minute - ago.count;
  const days = Math.floor(total / MINUTES_PER_DAY);
  const left = total - days * MINUTES_PER_DAY;
  const time = `${pad(Math.floor(left / 60))}:${pad(left % 60)}:00`;
  return { date: addDays(now.date, days), time, offset: now.offset };
}
