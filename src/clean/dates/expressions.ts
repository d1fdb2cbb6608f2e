/** Calendar dates and hours in the tokens of a folded line. */
import { century, dayOfWeek, isoDate, monthOf, pad, weekdayOf, wholeNumber } from "./calendar.js";

/** Tokens consumed go with what was found. */
export interface Found<T> {
  readonly value: T;
  readonly length: number;
}

/** "6 mars", "mardi 6 mars": a day that leaves the year to its reader. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | undefined;
}

/** "3 MAI, 2024", "18 févr. 2021", "22-août-2020". */
const JOINT = /^[-.,/]$/;
const ORDINAL = /^(?:er|st|nd|rd|th)$/;

export function dateAt(tokens: readonly string[], at: number): Found<string> | undefined {
  return dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? numeric(tokens, at);
}

/** "22 août 2020", "1er mai 2021", "18 févr. 2021", "3 MAI, 2024". */
function dayFirst(tokens: readonly string[], at: number): Found<string> | undefined {
  const head = dayAndMonth(tokens, at);
  if (head === undefined) return undefined;
  let next = at + head.length;
  while (JOINT.test(tokens[next] ?? "")) next++;
  // "Semaine du 3 au 9 mai 2024": the paper came out on the first of them.
  const from = tokens[at - 1] === "au" ? wholeNumber(tokens[at - 2], 2) : undefined;
  const day = from !== undefined && from >= 1 && from < head.day ? from : head.day;
  const year = wholeNumber(tokens[next], 4) ?? shortYear(tokens, next);
  // "Semaine du 30 juin au 6 juillet 2014"
  const start = tokens[at - 1] === "au" ? dayAndMonth(tokens, at - 3) : undefined;
  if (start?.length === 2 && start.month < head.month)
    return made(year, start.month, start.day, next + 1 - at);
  return made(year, head.month, day, next + 1 - at);
}

/** "12 avr. 23 à 18:31", but not "12 avril 23 h". */
function shortYear(tokens: readonly string[], at: number): number | undefined {
  if (tokens[at]?.length !== 2 || !/^(?:a|,|-|–|\||)$/.test(tokens[at + 1] ?? "")) return undefined;
  return century(wholeNumber(tokens[at], 2));
}

/** "6 mars" where no year follows. */
export function dayOfYearAt(tokens: readonly string[], at: number): Found<DayOfYear> | undefined {
  const head = dayAndMonth(tokens, at) ?? slashed(tokens, at);
  if (head === undefined || isoDate(2000, head.month, head.day) === undefined) return undefined;
  const before = wordBefore(tokens, at);
  return { value: { month: head.month, day: head.day, weekday: weekdayOf(before) }, length: head.length };
}

/** "le 20/05", "Modifié : 31/01" */
function slashed(tokens: readonly string[], at: number): DayAndMonth | undefined {
  if (!/^(?:le|:)$/.test(tokens[at - 1] ?? "") || tokens[at + 1] !== "/" || tokens[at + 3] === "/")
    return undefined;
  const [day, month] = [wholeNumber(tokens[at], 2), wholeNumber(tokens[at + 2], 2)];
  return day === undefined || month === undefined ? undefined : { day, month, length: 3 };
}

/** "mardi" before ", 3 mars" or ". 3 mars". */
const wordBefore = (tokens: readonly string[], at: number): string | undefined =>
  /^[.,]$/.test(tokens[at - 1] ?? "") ? tokens[at - 2] : tokens[at - 1];

interface DayAndMonth {
  readonly day: number;
  readonly month: number;
  readonly length: number;
}

function dayAndMonth(tokens: readonly string[], at: number): DayAndMonth | undefined {
  const day = wholeNumber(tokens[at], 2);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (ORDINAL.test(tokens[next] ?? "")) next++;
  if (tokens[next] === "of" || tokens[next] === "-" || tokens[next] === "/") next++;
  const month = monthOf(tokens[next]);
  return month === undefined ? undefined : { day, month, length: next + 1 - at };
}

/** "August 22, 2020", "Aug. 22nd 2020". */
function monthFirst(tokens: readonly string[], at: number): Found<string> | undefined {
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  let next = at + 1;
  if (tokens[next] === ".") next++;
  const day = wholeNumber(tokens[next], 2);
  if (day === undefined) return undefined;
  next++;
  if (ORDINAL.test(tokens[next] ?? "")) next++;
  if (tokens[next] === ",") next++;
  return made(wholeNumber(tokens[next], 4), month, day, next + 1 - at);
}

/** "2020-08-22", "22-08-2020", "22/08/20", "22.08.2020": day first unless the month says otherwise. */
function numeric(tokens: readonly string[], at: number): Found<string> | undefined {
  const separator = tokens[at + 1] ?? "";
  if (!/^[-/.]$/.test(separator) || tokens[at + 3] !== separator) return undefined;
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const middle = wholeNumber(second, 2);
  if (first === undefined || middle === undefined || third === undefined) return undefined;
  if (first.length === 4) return made(wholeNumber(first, 4), middle, wholeNumber(third, 2), 5);
  const day = wholeNumber(first, 2);
  if (day === undefined) return undefined;
  const short = third.length === 2;
  // "1.2.34" is a version or a paragraph; "03.05.24" behind "le" or at the start of the line is a day.
  if (short && separator === "." && (first.length !== 2 || second?.length !== 2 || tokens[at + 5] === "."))
    return undefined;
  const year = short ? century(wholeNumber(third, 2)) : wholeNumber(third, 4);
  if (middle > 12) return made(year, day, middle, 5);
  // "ven, 05/02/2014" is the second of May: the weekday says which of the two is the month.
  const weekday = weekdayOf(wordBefore(tokens, at));
  const [french, english] = [isoDate(year, middle, day), isoDate(year, day, middle)];
  const isEnglish =
    weekday !== undefined && english !== undefined && dayOfWeek(english) === weekday &&
    (french === undefined || dayOfWeek(french) !== weekday); // prettier-ignore
  return isEnglish ? made(year, day, middle, 5) : made(year, middle, day, 5);
}

function made(
  year: number | undefined,
  month: number,
  day: number | undefined,
  length: number,
): Found<string> | undefined {
  const value = isoDate(year, month, day);
  return value === undefined ? undefined : { value, length };
}

/** "14 h 05", "09h00", "9 h", "15:40", "10:30:00", "5:30 p.m.", "midi": as `14:05:00`. */
export function timeAt(tokens: readonly string[], at: number): Found<string> | undefined {
  if (tokens[at - 1] === "a" && (tokens[at] === "midi" || tokens[at] === "minuit"))
    return { value: tokens[at] === "midi" ? "12:00:00" : "00:00:00", length: 1 };
  const hour = wholeNumber(tokens[at], 2);
  const sign = tokens[at + 1];
  if (hour === undefined || sign === undefined) return undefined;
  // "il y a 3 h" tells how long ago.
  if (tokens[at - 1] === "a" && tokens[at - 2] === "y") return undefined;
  const follows = tokens[at + 2]?.length === 2 ? wholeNumber(tokens[at + 2], 2) : undefined;
  if (/^(?:h|heures?)$/.test(sign)) {
    if (follows !== undefined) return clock(tokens, at, hour, follows, 3);
    // "8 h 5", where nothing is counted.
    const single = tokens[at + 2]?.length === 1 ? wholeNumber(tokens[at + 2], 1) : undefined;
    if (single !== undefined && !/^[\p{L}\p{N}]/u.test(tokens[at + 3] ?? ""))
      return clock(tokens, at, hour, single, 3);
    return sign === "heure" ? undefined : clock(tokens, at, hour, 0, 2);
  }
  // "à 14.05", as in Belgium and Switzerland.
  if (sign === "." && tokens[at - 1] === "a" && follows !== undefined && tokens[at + 3] !== ".")
    return clock(tokens, at, hour, follows, 3);
  if (sign !== ":" || follows === undefined) return undefined;
  const seconds = tokens[at + 3] === ":" && tokens[at + 4]?.length === 2;
  return clock(tokens, at, hour, follows, seconds ? 5 : 3);
}

/** With the half of the day where one is said. */
function clock(
  tokens: readonly string[],
  at: number,
  hour: number,
  minute: number,
  read: number,
): Found<string> | undefined {
  const dotted = tokens[at + read + 1] === "." && tokens[at + read + 2] === "m";
  const half = /^([ap])(m?)$/.exec(tokens[at + read] ?? "");
  const said = half !== null && (half[2] === "m" || dotted) ? half[1] : undefined;
  const length = read + (said === undefined ? 0 : dotted ? (tokens[at + read + 3] === "." ? 4 : 3) : 1);
  const full = said === "p" && hour < 12 ? hour + 12 : said === "a" && hour === 12 ? 0 : hour;
  if (full > 23 || minute > 59) return undefined;
  return { value: `${pad(full)}:${pad(minute)}:00`, length };
}
