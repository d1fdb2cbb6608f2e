/**
 * The dates that a line of the page tells about the page itself: "Publié le 3 mai 2024 à 14 h 05 | Mis à jour…",
 * "22-08-2020", "durée Hier 15h00". What hangs on another day ("hier", "à 17 h 20", "le 6 mars") is kept as it is
 * said; `dates/page.ts` works it out. (Dates inside the prose are the affair of `extract/`.)
 */
import { fold } from "../text/fold.js";
import { repairEverySign } from "../text/mojibake.js";
import { dateAt, dayOfYearAt, timeAt, type DayOfYear } from "./dates/expressions.js";
import { DAY_NAMES } from "./dates/calendar.js";
import { AGO_BEGINNINGS, agoAt, lastWeekday, type Ago } from "./dates/relative.js";
import { tokensOf } from "./dates/tokens.js";
import { offsetText, signedOffset, zoneAt, type Zone } from "./dates/zones.js";
import { isLetter } from "./words.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What may stand around a date that a page prints about itself, folded. Anything else is text of its own. */
const AROUND = words(
  "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun " +
    "le la l a au en ce de du des et est par on at the by ago updated published posted last modified " +
    "publie publiee publies publication parution paru parue mis mise jour maj ligne modifie modifiee actualise actualisee cree creee created " +
    "date derniere modification heure heures h min mn minute minutes s am pm edt est hae hne et gmt utc cet cest hec utc " +
    "temps lecture duree lire read reading heure locale edition " +
    "diffuse diffusee envoye poste postee edite depuis semaine lendemain meme m p t z he ha haa hna",
);
const PUBLISHED = words(
  "publie publiee publies cree creee created creado publicado publication parution paru parue ligne published posted diffuse diffusee diffusion envoye envoyee poste postee",
);
const UPDATED = words(
  "maj modifie modifiee modification modifications actualise actualisee actualisation updated modified corrige corrigee",
);

/** Lines longer than this are prose, whatever date they hold. */
const MAX_LINE_LENGTH = 240;
/** Misread, a letter takes up to four. */
const MAX_GARBLED_LENGTH = 4 * MAX_LINE_LENGTH;

/** A date has a digit, or is told from today's. */
const MAY_BE_DATED = /[0-9]|hier|hui|day|ago|il y a|lendemain|meme jour|midi|ce matin|ce soir|instant/;
const HAS_NUMBER = /\p{N}/u;
/** What a date or an hour may begin with, besides a digit. */
let beginnings: ReadonlySet<string> | undefined;
const getBeginnings = (): ReadonlySet<string> =>
  (beginnings ??= new Set([...DAY_NAMES, ...AGO_BEGINNINGS, "midi", "minuit", "lendemain", "meme"]));

function mayBegin(token: string): boolean {
  const code = token.charCodeAt(0);
  return (code >= ZERO && code <= NINE) || getBeginnings().has(token);
}
const ZERO = 0x30;
const NINE = 0x39;

export type StampRole = "published" | "updated" | "unsaid";

export interface Stamp {
  /** `2020-08-22`, `2020-08-22T09:00:00`, with `-04:00` where the line says so. */
  readonly value: string;
  readonly role: StampRole;
}

/** Something said of when; at least one of `date`, `dayOfYear`, `ago`, `daysLater`, `time`. */
export interface DateMark {
  readonly role: StampRole;
  readonly date?: string;
  readonly dayOfYear?: DayOfYear;
  readonly ago?: Ago;
  /** From the date before it: "le lendemain" 1, "le même jour" 0. */
  readonly daysLater?: number;
  readonly time?: string;
  readonly zone?: Zone;
}

/** What a line says of the page's date. */
export interface DateLine {
  /** The marks with a full date. */
  readonly stamps: readonly Stamp[];
  readonly marks: readonly DateMark[];
  /** An hour that stands alone: "durée 09h00". */
  readonly time: string | undefined;
  /** "Hier", "il y a 3 heures". */
  readonly relative: boolean;
  /** Words that have nothing to do with the date: 0 where the line is about its date alone. */
  readonly otherWords: number;
}

const NOTHING: DateLine = { stamps: [], marks: [], time: undefined, relative: false, otherWords: 0 };

type Draft = { -readonly [Key in keyof DateMark]: DateMark[Key] };

/** Reads a line of the page (reading form). Linear; long lines are not looked at. */
export function readDateLine(source: string, given = fold(source)): DateLine {
  if (source.length > MAX_GARBLED_LENGTH) return NOTHING;
  const text = repairEverySign(source);
  const folded = text === source ? given : fold(text);
  if (text.length > MAX_LINE_LENGTH || !(MAY_BE_DATED.test(folded) || HAS_NUMBER.test(folded)))
    return NOTHING;
  const tokens = tokensOf(folded);
  const marks: Draft[] = [];
  let otherWords = 0;
  let role: StampRole = "unsaid";
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as string;
    const read = mayBegin(token) ? readMark(tokens, at, role) : undefined;
    if (read !== undefined) {
      append(marks, read.mark);
      at += read.length;
      continue;
    }
    const said = roleOf(tokens, at);
    if (said !== undefined) role = said;
    if (isLetter(token.codePointAt(0)) && !AROUND.has(token)) otherWords++;
    at++;
  }
  if (marks.length === 0) return otherWords === 0 ? NOTHING : { ...NOTHING, otherWords };
  const lone = marks.find(({ date, dayOfYear, ago, daysLater }) =>
    [date, dayOfYear, ago, daysLater].every((said) => said === undefined),
  );
  const relative = marks.some(({ ago }) => ago !== undefined);
  return {
    stamps: marks.flatMap(({ date, time, zone, role: of }) =>
      date === undefined ? [] : [{ value: stampOf(date, time, zone), role: of }],
    ),
    marks,
    time: relative ? undefined : lone?.time,
    relative,
    otherWords,
  };
}

/** `2020-08-22T09:00:00-04:00`, as far as known. */
export function stampOf(date: string, time: string | undefined, zone: Zone | undefined): string {
  if (time === undefined) return date;
  return `${date}T${time}${zone === undefined ? "" : offsetText(zone, date)}`;
}

function roleOf(tokens: readonly string[], at: number): StampRole | undefined {
  const token = tokens[at] ?? "";
  // "Il y a 1 jour" updates nothing; "hors ligne" publishes nothing.
  if (token === "ligne") return tokens[at - 1] === "en" ? "published" : undefined;
  if (token === "jour") return tokens[at - 1] === "a" ? "updated" : undefined;
  if (token === "m" && tokens[at + 2] === "a" && tokens[at + 4] === "j") return "updated";
  // "Revue du Golfe" is a newspaper.
  if ((token === "revu" || token === "revue") && tokens[at + 1] === "le") return "updated";
  if (UPDATED.has(token)) return "updated";
  // "Date de modification", "date de publication": the second word says it.
  return PUBLISHED.has(token) ? "published" : undefined;
}

function readMark(
  tokens: readonly string[],
  at: number,
  role: StampRole,
): { readonly mark: Draft; readonly length: number } | undefined {
  const date = dateAt(tokens, at);
  if (date !== undefined) {
    const iso = tokens[at + date.length] === "t" ? timeAt(tokens, at + date.length + 1) : undefined;
    if (iso === undefined) return { mark: { role, date: date.value }, length: date.length };
    const next = at + date.length + 1 + iso.length;
    const utc = tokens[next] === "z";
    const shift = utc ? { minutes: 0, length: 1 } : signedOffset(tokens, next);
    const mark: Draft = { role, date: date.value, time: iso.value };
    if (shift !== undefined) mark.zone = { minutes: shift.minutes, seasonal: false };
    return { mark, length: next + (shift?.length ?? 0) - at };
  }
  const time = timeAt(tokens, at);
  if (time !== undefined) {
    const next = at + time.length;
    const machine = /^0\d{3}$|^1[0-4]\d\d$/.test(tokens[next + 1] ?? "")
      ? signedOffset(tokens, next)
      : undefined;
    const zone =
      machine === undefined
        ? zoneAt(tokens, next)
        : { zone: { minutes: machine.minutes, seasonal: false }, length: machine.length };
    const mark: Draft = { role, time: time.value };
    if (zone !== undefined) mark.zone = zone.zone;
    return { mark, length: time.length + (zone?.length ?? 0) };
  }
  const ago = agoAt(tokens, at);
  if (ago !== undefined) return { mark: { role, ago: ago.value }, length: ago.length };
  const day = dayOfYearAt(tokens, at);
  if (day !== undefined) return { mark: { role, dayOfYear: day.value }, length: day.length };
  if (tokens[at] === "lendemain") return { mark: { role, daysLater: 1 }, length: 1 };
  if (tokens[at] === "meme" && tokens[at + 1] === "jour") return { mark: { role, daysLater: 0 }, length: 2 };
  const hour = tokens[at + 1] === "a" ? timeAt(tokens, at + 2) : undefined;
  const weekday = hour === undefined ? undefined : lastWeekday(tokens[at]);
  return weekday === undefined ? undefined : { mark: { role, ago: weekday }, length: 1 };
}

/** An hour belongs to the day beside it that has the same role: "10 décembre 2014 | Mis à jour à 17 h 20" has two roles. */
function append(marks: Draft[], mark: Draft): void {
  const last = marks.at(-1);
  const isLone = (one: Draft): boolean =>
    one.time !== undefined &&
    [one.date, one.dayOfYear, one.ago, one.daysLater].every((said) => said === undefined);
  if (last === undefined) {
    marks.push(mark);
    return;
  }
  if (isLone(mark) && last.time === undefined && last.role === mark.role) {
    last.time = mark.time as string;
    if (mark.zone !== undefined) last.zone = mark.zone;
    return;
  }
  // "09:12, 3 mai 2016"; "Hier à 06:12 - 24 juil. 2025" says one moment twice.
  const told = last.ago !== undefined || isLone(last);
  if (
    mark.date !== undefined &&
    mark.time === undefined &&
    told &&
    (last.role === mark.role || isLone(last))
  ) {
    if (last.time !== undefined) mark.time = last.time;
    if (last.zone !== undefined) mark.zone = last.zone;
    marks[marks.length - 1] = mark;
    return;
  }
  marks.push(mark);
}

/** The date of a CNW or agency dateline that opens a paragraph: "QUÉBEC, le 12 mars 2021 /CNW Telbec/ - ". */
export function readDateline(paragraph: string): string | undefined {
  const place = datelineOf(paragraph);
  return place === undefined ? undefined : readDateLine(place).stamps[0]?.value;
}

const MAX_DATELINE_LENGTH = 140;

/** What stands before the first dash of a paragraph, where place, day and agency stand. */
export function datelineOf(paragraph: string): string | undefined {
  const head = paragraph.slice(0, MAX_DATELINE_LENGTH);
  const cut = /\s[-–—]{1,2}\s/.exec(head);
  return cut === null ? undefined : head.slice(0, cut.index);
}
