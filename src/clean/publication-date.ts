/**
 * The dates that a page prints about itself: "Publié le 3 mai 2024 à 14 h 05 | Mis à jour…", "22-08-2020",
 * "durée 09h00". Only full dates count: without a clock "hier" and "il y a 3 heures" say nothing.
 * (Dates inside the prose are the affair of `extract/`.)
 */
import { fold } from "../text/fold.js";

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "janv", "jan", "january"],
  ["fevrier", "fevr", "fev", "feb", "february"],
  ["mars", "mar", "march"],
  ["avril", "avr", "apr", "april"],
  ["mai", "may"],
  ["juin", "jun", "june"],
  ["juillet", "juill", "juil", "jul", "july"],
  ["aout", "aou", "aug", "august"],
  ["septembre", "sept", "sep", "september"],
  ["octobre", "oct", "october"],
  ["novembre", "nov", "november"],
  ["decembre", "dec", "december"],
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What may stand around a date that a page prints about itself, folded. Anything else is text of its own. */
const AROUND = words(
  "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun " +
    "le la l a au en ce de du des et est par on at the by ago updated published posted last modified " +
    "publie publiee publies publication paru parue mis mise jour maj ligne modifie modifiee actualise actualisee cree creee created " +
    "date derniere modification heure heures h min mn minute minutes s am pm edt est hae hne et gmt utc cet cest hec utc " +
    "temps lecture duree lire read reading heure locale edition",
);
/** Words that make a line a date line even where no date can be worked out. */
const RELATIVE = words("hier aujourd'hui avant-hier yesterday today ago");
const PUBLISHED = words(
  "publie publiee publies cree creee created creado publicado publication paru parue ligne published posted",
);
const UPDATED = words("jour maj modifie modifiee modification actualise actualisee updated modified");

/** Lines longer than this are prose, whatever date they hold. */
const MAX_LINE_LENGTH = 240;
const TOKEN = /\p{N}+|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\S/gu;

/** A date has a digit, or is told from today's. */
const MAY_BE_DATED = /\p{N}|hier|hui|day|ago|il y a/u;

export interface Stamp {
  /** `2020-08-22` or `2020-08-22T09:00:00`. */
  readonly value: string;
  readonly role: "published" | "updated" | "unsaid";
}

/** What a line says of the page's date. */
export interface DateLine {
  readonly stamps: readonly Stamp[];
  /** An hour that stands alone: "durée 09h00". */
  readonly time: string | undefined;
  /** "Hier", "il y a 3 heures". */
  readonly relative: boolean;
  /** Words that have nothing to do with the date: 0 where the line is about its date alone. */
  readonly otherWords: number;
}

interface Found {
  readonly value: string;
  /** Tokens consumed. */
  readonly length: number;
}

const NOTHING: DateLine = { stamps: [], time: undefined, relative: false, otherWords: 0 };

/** Reads a line of the page (reading form). Linear; long lines are not looked at. */
export function readDateLine(text: string, folded = fold(text)): DateLine {
  if (text.length > MAX_LINE_LENGTH || !MAY_BE_DATED.test(folded)) return NOTHING;
  const tokens = folded.match(TOKEN) ?? [];
  const stamps: { date: string; time: string | undefined; role: Stamp["role"] }[] = [];
  let time: string | undefined;
  let relative = false;
  let otherWords = 0;
  let role: Stamp["role"] = "unsaid";
  for (let at = 0; at < tokens.length;) {
    const date = dateAt(tokens, at);
    if (date !== undefined) {
      stamps.push({ date: date.value, time, role });
      time = undefined;
      at += date.length;
      continue;
    }
    const hour = timeAt(tokens, at);
    if (hour !== undefined) {
      const last = stamps.at(-1);
      // "10 décembre 2014 | Mis à jour à 17 h 20": the hour is not that of the date before it.
      if (last !== undefined && last.time === undefined && last.role === role) last.time = hour.value;
      else time ??= hour.value;
      at += hour.length;
      continue;
    }
    const token = tokens[at] ?? "";
    if (PUBLISHED.has(token)) role = "published";
    else if (UPDATED.has(token)) role = "updated";
    if (RELATIVE.has(token) || (token === "il" && tokens[at + 1] === "y" && tokens[at + 2] === "a"))
      relative = true;
    else if (
      /^\p{L}/u.test(token) &&
      !AROUND.has(token) &&
      !(relative && /^(?:il|y|jours?|semaines?|mois|an|ans|hours?|days?)$/.test(token))
    )
      otherWords++;
    at++;
  }
  return {
    stamps: stamps.map(({ date, time, role }) => ({
      value: time === undefined ? date : `${date}T${time}`,
      role,
    })),
    time: relative ? undefined : time,
    relative,
    otherWords,
  };
}

/** The date of a CNW or agency dateline that opens a paragraph: "QUÉBEC, le 12 mars 2021 /CNW Telbec/ - ". */
export function readDateline(paragraph: string): string | undefined {
  const head = paragraph.slice(0, 140);
  const cut = /\s[-–—]{1,2}\s/.exec(head);
  if (cut === null) return undefined;
  const place = head.slice(0, cut.index);
  const line = readDateLine(place);
  return line.stamps[0]?.value;
}

function dateAt(tokens: readonly string[], at: number): Found | undefined {
  return dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? numeric(tokens, at);
}

/** "22 août 2020", "1er mai 2021", "18 févr. 2021", "3 MAI, 2024". */
function dayFirst(tokens: readonly string[], at: number): Found | undefined {
  const day = wholeNumber(tokens[at], 2);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (/^(?:er|st|nd|rd|th)$/.test(tokens[next] ?? "")) next++;
  if (tokens[next] === "of") next++;
  const month = MONTH_NUMBERS.get(tokens[next] ?? "");
  if (month === undefined) return undefined;
  next++;
  while (tokens[next] === "." || tokens[next] === ",") next++;
  return made(wholeNumber(tokens[next], 4), month, day, next + 1 - at);
}

/** "August 22, 2020", "Aug. 22nd 2020". */
function monthFirst(tokens: readonly string[], at: number): Found | undefined {
  const month = MONTH_NUMBERS.get(tokens[at] ?? "");
  if (month === undefined) return undefined;
  let next = at + 1;
  if (tokens[next] === ".") next++;
  const day = wholeNumber(tokens[next], 2);
  if (day === undefined) return undefined;
  next++;
  if (/^(?:st|nd|rd|th)$/.test(tokens[next] ?? "")) next++;
  if (tokens[next] === ",") next++;
  return made(wholeNumber(tokens[next], 4), month, day, next + 1 - at);
}

/** "2020-08-22", "22-08-2020", "22/08/20", "22.08.2020": day first unless the month says otherwise. */
function numeric(tokens: readonly string[], at: number): Found | undefined {
  const separator = tokens[at + 1] ?? "";
  if (!/^[-/.]$/.test(separator) || tokens[at + 3] !== separator) return undefined;
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const middle = wholeNumber(second, 2);
  if (first === undefined || middle === undefined || third === undefined) return undefined;
  if (first.length === 4) return made(wholeNumber(first, 4), middle, wholeNumber(third, 2), 5);
  const day = wholeNumber(first, 2);
  if (day === undefined) return undefined;
  const year =
    third.length === 2 && separator !== "." ? century(wholeNumber(third, 2)) : wholeNumber(third, 4);
  return middle > 12 ? made(year, day, middle, 5) : made(year, middle, day, 5);
}

/** "14 h 05", "09h00", "9 h", "15:40", "10:30:00", "5:30 p.m.". */
function timeAt(tokens: readonly string[], at: number): Found | undefined {
  let hour = wholeNumber(tokens[at], 2);
  const sign = tokens[at + 1];
  if (hour === undefined || sign === undefined) return undefined;
  let minute = 0;
  let length = 2;
  if (/^(?:h|heures?)$/.test(sign)) {
    if (tokens[at - 1] === "y" || (tokens[at - 1] === "a" && tokens[at - 2] === "y")) return undefined;
    if (tokens[at + 2]?.length === 2 && wholeNumber(tokens[at + 2], 2) !== undefined) {
      minute = wholeNumber(tokens[at + 2], 2) ?? 0;
      length = 3;
    } else if (sign !== "h" && sign !== "heures") return undefined;
  } else if (sign === ":") {
    const found = tokens[at + 2]?.length === 2 ? wholeNumber(tokens[at + 2], 2) : undefined;
    if (found === undefined) return undefined;
    minute = found;
    length = 3;
    if (tokens[at + 3] === ":" && tokens[at + 4]?.length === 2) length = 5;
    const half = tokens[at + length];
    if ((half === "p" || half === "pm") && hour < 12) hour += 12;
    if ((half === "a" || half === "am") && hour === 12) hour = 0;
  } else return undefined;
  if (hour > 23 || minute > 59) return undefined;
  return { value: `${pad(hour)}:${pad(minute)}:00`, length };
}

function made(
  year: number | undefined,
  month: number,
  day: number | undefined,
  length: number,
): Found | undefined {
  if (year === undefined || day === undefined || !isCalendarDate(year, month, day)) return undefined;
  return { value: `${pad(year, 4)}-${pad(month)}-${pad(day)}`, length };
}

/** Whether the day exists. News begins with the printing press; a year outside is a number, not a date. */
function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function wholeNumber(token: string | undefined, digits: number): number | undefined {
  if (token === undefined || token.length > digits || !/^[0-9]+$/.test(token)) return undefined;
  if (digits === 4 && token.length !== 4) return undefined;
  return Number(token);
}

function century(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year < 70 ? 2000 + year : 1900 + year;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}
