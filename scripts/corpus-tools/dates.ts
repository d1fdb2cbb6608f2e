/** EDTF values as the guide has them, and whether a value can be what its words say. */
import type { Anchor } from "./page.js";

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const ONE = new RegExp(
  String.raw`^(?:${DAY}(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)?|\d{4}-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])|\d{4}-W[0-5]\d|\d{4}|\d{3}X|\d{2}XX)[~?]?$`,
);

export function isEdtf(value: string): boolean {
  const parts = value.split("/");
  if (parts.length > 2) return false;
  if (parts.length === 1) return ONE.test(value);
  const [from = "", to = ""] = parts;
  return (from === ".." || ONE.test(from)) && (to === ".." || ONE.test(to)) && value !== "../..";
}

const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const MONTHS = [
  "janv",
  "févr",
  "mars",
  "avril",
  "mai",
  "juin",
  "juil",
  "août",
  "sept(?:\\.|embre)",
  "oct",
  "nov",
  "déc",
];
const MS_PER_DAY = 86_400_000;
/** An unanchored day may be far; one that hangs on the date of publication is rarely over a year away. */
const MAX_DAYS_AWAY = 800;

/** Undefined where nothing is wrong; else what. */
export function checkDate(
  text: string,
  value: string,
  anchor: Anchor,
  published: string,
): string | undefined {
  const lower = text.toLowerCase();
  const [first = "", last = first] = value.split("/");
  const days = [first, last].map((one) => new RegExp(`^${DAY}`).exec(one)?.[0]);
  const [from, to] = days;
  const weekday = WEEKDAYS.find((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(lower));
  if (weekday !== undefined && from !== undefined) {
    const matches = days.some((day) => day !== undefined && WEEKDAYS[new Date(day).getUTCDay()] === weekday);
    if (!matches) return `${value} is no ${weekday} (${WEEKDAYS[new Date(from).getUTCDay()] ?? ""})`;
  }
  const month = MONTHS.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, "u").test(lower));
  if (month !== -1) {
    const months = [first, last].map((one) => Number(/^\d{4}-(\d\d)/.exec(one)?.[1] ?? 0));
    if (months.every((one) => one >= 1 && one <= 12) && !months.includes(month + 1))
      return `${value} is not in ${MONTHS[month] ?? ""}.`;
  }
  const year = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(text)?.[1];
  if (year !== undefined && /^\d{4}/.test(first) && !value.includes(year))
    return `${value} is not in ${year}`;
  if (anchor !== "publication" || from === undefined) return undefined;
  if (published === "-") return "hangs on a date of publication, but the page has none (published, or given)";
  const away = (new Date(from).getTime() - new Date(published.slice(0, 10)).getTime()) / MS_PER_DAY;
  if (Math.abs(away) > MAX_DAYS_AWAY) return `${value} is ${Math.round(away)} days from publication`;
  if (lower.startsWith("hier") && away !== -1) return `${value} is not the day before publication`;
  if (/^(?:aujourd|ce matin|ce soir|cet après-midi)/.test(lower) && away !== 0)
    return `${value} is not the day of publication`;
  if (lower.startsWith("demain") && away !== 1) return `${value} is not the day after publication`;
  return to !== undefined && to < from ? `${value} ends before it begins` : undefined;
}
