/**
 * All that a page says of when → when it was published, when it was changed. What the page says in so many words
 * ("Publié le…") wins over a bare date, a bare date near the title over the newspaper's own date in the page head,
 * and anything over the address.
 */
import type { PageLine } from "../page-line.js";
import {
  datelineOf,
  readDateline,
  readDateLine,
  stampOf,
  type DateMark,
  type StampRole,
} from "../publication-date.js";
import { dateOfAddress } from "./address.js";
import { addDays, dayOfWeek, daysBetween, isoDate } from "./calendar.js";
import { issueMonth } from "./month.js";
import { momentOf, resolveAgo, type Moment } from "./relative.js";

export interface PageDates {
  readonly publishedAt: string | undefined;
  readonly modifiedAt: string | undefined;
}

export interface DateContext {
  /** When the page was read: what "hier" and "il y a 3 heures" hang on. */
  readonly fetchedAt?: string | undefined;
  readonly url?: string | undefined;
}

/** What a day that is not told in full may hang on. */
interface Known {
  readonly anchor: string | undefined;
  readonly now: Moment | undefined;
  /** The last day of the year that the page foot names. */
  readonly year: string | undefined;
}

interface Candidate {
  readonly mark: DateMark;
  readonly line: PageLine;
  readonly distance: number;
  /** A menu or a legal line: the day on it is the newspaper's, or the reader's. */
  readonly chrome: boolean;
}

/** Lines above the title are farther than they look: the page head is there. */
const ABOVE = 1.5;
/** A date of today's page may have been set in the evening before. */
const MAX_DAYS_AHEAD = 2;
const MAX_SIGNED_WORDS = 20;
const MAX_PLAIN_WORDS = 14;
const MAX_TITLE_WORDS = 3;
const MAX_PLACE_LENGTH = 70;

export function findDates(lines: readonly PageLine[], context: DateContext): PageDates {
  const fetched = momentOf(context.fetchedAt);
  const all = collect(lines);
  // The day in the page head is the reader's: "Publié aujourd'hui à 5 h 12" below it hangs on it.
  const shown = all.find(
    ({ chrome, mark, line }) =>
      chrome && mark.role === "unsaid" && line.distance < 0 && mark.date !== undefined,
  );
  const now = fetched ?? momentOf(shown?.mark.date);
  const candidates = all.filter(
    ({ mark }) =>
      fetched === undefined ||
      mark.date === undefined ||
      daysBetween(fetched.date, mark.date) <= MAX_DAYS_AHEAD,
  );
  const own = candidates.filter(({ chrome }) => !chrome);
  const of = (role: StampRole, from: readonly Candidate[]): string | undefined => firstDate(from, role);
  const address = dateOfAddress(context.url);
  // What hangs on another day hangs on the surest one: a date of publication, of change, of the page head, of the address.
  const anchor =
    (of("published", candidates) ?? of("unsaid", own) ?? of("updated", candidates) ?? of("unsaid", candidates))?.slice(0, 10) ??
    address ?? now?.date; // prettier-ignore
  const year = anchor === undefined ? printedYear(lines) : undefined;
  const vague = (role: StampRole): string | undefined =>
    firstVague(role === "unsaid" ? own : candidates, role, { anchor, now, year });
  const head = lines.find(({ labelled }) => labelled.label === "body");
  const dateline = head === undefined ? undefined : bodyDate(head.features.text, anchor);
  const publishedAt =
    of("published", candidates) ??
    of("unsaid", own) ??
    vague("published") ??
    vague("unsaid") ??
    dateline ??
    (address === undefined ? undefined : (sameDay(address, of("unsaid", candidates)) ?? address)) ??
    of("unsaid", candidates) ??
    belowText(lines, ["published", "unsaid"]) ??
    titleDate(lines);
  const base = publishedAt?.slice(0, 10) ?? anchor;
  const modifiedAt =
    of("updated", candidates) ??
    firstVague(candidates, "updated", { anchor: base, now, year }) ??
    belowText(lines, ["updated"]);
  return { publishedAt: publishedAt ?? issueMonth(lines), modifiedAt };
}

/** "© 2023" in the page foot: the last day of that year, from which a day with its weekday can be told. */
function printedYear(lines: readonly PageLine[]): string | undefined {
  for (const { features, labelled } of lines) {
    if (labelled.label !== "legal") continue;
    const year = /(?:©|\(c\)|copyright)[^\d]{0,40}(?:\d{4}\s?[-–]\s?)?((?:19|20)\d{2})(?!\d)/.exec(
      features.folded,
    )?.[1];
    if (year !== undefined) return `${year}-12-31`;
  }
  return undefined;
}

/** "Avis de décès - le mercredi 11 juillet 2018": a title that is little more than its day. */
function titleDate(lines: readonly PageLine[]): string | undefined {
  const date = lines.find(({ labelled }) => labelled.label === "title")?.features.date;
  return date !== undefined && date.otherWords <= MAX_TITLE_WORDS ? date.stamps[0]?.value : undefined;
}

/** Whether the dates of a line may be the page's own. */
function isDated({ features: { date, words }, labelled: { label, zone } }: PageLine): boolean {
  if (label === "teaser" || label === "comment" || zone === "tail") return false;
  // The labels may be wrong: a line that says "Publié le…" and nothing else is no prose.
  const isPlain =
    date.otherWords === 0 && words <= MAX_PLAIN_WORDS && date.marks.some(({ role }) => role !== "unsaid");
  if (label === "body" || label === "subhead" || label === "title") return isPlain;
  const isHour = date.time !== undefined && date.otherWords === 0 && date.marks.length === 1;
  return zone !== "body" || label === "dateline" || label === "byline" || isPlain || isHour;
}

function collect(lines: readonly PageLine[]): Candidate[] {
  const dated = lines.filter(isDated);
  return dated.flatMap((line, index) =>
    line.features.date.marks.map((mark) => ({
      mark: withHour(mark, dated, index),
      line,
      distance: line.distance >= 0 ? line.distance : -ABOVE * line.distance,
      chrome: /^(?:nav|legal|ad|share|counter|caption)$/.test(line.labelled.label),
    })),
  );
}

/** "durée 09h00" on a line, "22 août 2020" on the next, or the other way round. */
function withHour(mark: DateMark, dated: readonly PageLine[], index: number): DateMark {
  if (mark.date === undefined || mark.time !== undefined || mark.role === "updated") return mark;
  for (const neighbour of [dated[index - 1], dated[index + 1]]) {
    if (neighbour === undefined) continue;
    const { time, marks } = neighbour.features.date;
    const apart = Math.abs(neighbour.distance - (dated[index]?.distance ?? 0));
    const [only] = marks;
    if (time === undefined || apart !== 1 || marks.length !== 1 || only === undefined) continue;
    if (only.role === "updated") continue;
    return only.zone === undefined ? { ...mark, time } : { ...mark, time, zone: only.zone };
  }
  return mark;
}

/** The nearest full date of a role. */
function firstDate(candidates: readonly Candidate[], role: StampRole): string | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (candidate.mark.role !== role || candidate.mark.date === undefined) continue;
    if (best === undefined || rank(candidate) < rank(best)) best = candidate;
  }
  return best?.mark.date === undefined ? undefined : stampOf(best.mark.date, best.mark.time, best.mark.zone);
}

/** Any own line comes before any menu. */
const CHROME_RANK = 1000;
const rank = ({ chrome, distance }: Candidate): number => (chrome ? CHROME_RANK : 0) + distance;

/** "Hier 15h00", "le 6 mars à 7 h 50", "à 17 h 20", "le lendemain": as far as what they hang on is known. */
function firstVague(candidates: readonly Candidate[], role: StampRole, known: Known): string | undefined {
  const sorted = candidates.filter(({ mark }) => mark.role === role).sort((a, b) => rank(a) - rank(b));
  for (const { mark, line } of sorted) {
    // An hour on a menu is the radio's, and a bare "6 mars" among words some event's.
    const only = line.labelled.label === "dateline" || line.labelled.label === "byline" || role !== "unsaid";
    if (mark.date !== undefined || !only) continue;
    const found = resolve(mark, known);
    if (found !== undefined) return found;
  }
  return undefined;
}

function resolve(mark: DateMark, { anchor, now, year }: Known): string | undefined {
  if (mark.ago !== undefined) {
    if (now === undefined) return undefined;
    const { date, time, offset = "" } = resolveAgo(mark.ago, now);
    if (mark.time !== undefined) return stampOf(date, mark.time, mark.zone);
    return time === undefined ? date : `${date}T${time}${offset}`;
  }
  if (mark.dayOfYear !== undefined) {
    // A year alone tells the day only where the weekday says that it is the right one.
    const from = anchor ?? (mark.dayOfYear.weekday === undefined ? undefined : year);
    const date = nearestYear(mark.dayOfYear, from, now);
    return date === undefined ? undefined : stampOf(date, mark.time, mark.zone);
  }
  if (anchor === undefined) return undefined;
  return stampOf(addDays(anchor, mark.daysLater ?? 0), mark.time, mark.zone);
}

/** "Mardi 6 mars": the year that puts it nearest to the anchor, never after the page was read; the weekday must fit. */
function nearestYear(
  { month, day, weekday }: NonNullable<DateMark["dayOfYear"]>,
  anchor: string | undefined,
  now: Moment | undefined,
): string | undefined {
  if (anchor === undefined) return undefined;
  const year = Number(anchor.slice(0, 4));
  let best: string | undefined;
  for (const date of [year, year - 1, year + 1].map((one) => isoDate(one, month, day))) {
    if (date === undefined || (weekday !== undefined && dayOfWeek(date) !== weekday)) continue;
    if (now !== undefined && daysBetween(now.date, date) > 0) continue;
    const distance = Math.abs(daysBetween(anchor, date));
    if (best === undefined || distance < Math.abs(daysBetween(anchor, best))) best = date;
  }
  return best;
}

/** "Tunis, 21 mai (AIP) - ": with its year, or that of the page. */
function bodyDate(text: string, anchor: string | undefined): string | undefined {
  const whole = readDateline(text) ?? placeAndDay(text);
  const place = datelineOf(text);
  if (whole !== undefined || place === undefined || anchor === undefined) return whole;
  const mark = readDateLine(place).marks.find(({ dayOfYear }) => dayOfYear !== undefined);
  return mark?.dayOfYear === undefined ? undefined : nearestYear(mark.dayOfYear, anchor, undefined);
}

/** "Môle-Saint-Nicolas, lundi 13 mai 2024", "Nicolet, le 3 mai 2024": the first line of a release or a letter. */
function placeAndDay(text: string): string | undefined {
  if (text.length > MAX_PLACE_LENGTH || !/^\p{Lu}[^,.]{1,40},\s/u.test(text)) return undefined;
  const { stamps, marks, otherWords } = readDateLine(text);
  return marks.length === 1 && otherWords <= MAX_TITLE_WORDS ? stamps[0]?.value : undefined;
}

/** The page head's hour goes with the address where both name one day. */
const sameDay = (date: string, stamp: string | undefined): string | undefined =>
  stamp?.startsWith(date) === true ? stamp : undefined;

/** A date printed under the text: with the word for it, or on a line that is there for it. */
function belowText(lines: readonly PageLine[], roles: readonly StampRole[]): string | undefined {
  for (const { features, labelled } of lines) {
    if (labelled.zone !== "tail") continue;
    if (labelled.label === "teaser" || labelled.label === "comment") return undefined;
    if (features.words > MAX_SIGNED_WORDS) continue;
    const isOwn = labelled.label === "dateline" || labelled.label === "byline";
    const stamp = features.date.stamps.find(
      ({ role }) => roles.includes(role) && (isOwn || role !== "unsaid"),
    );
    if (stamp !== undefined) return stamp.value;
  }
  return undefined;
}
