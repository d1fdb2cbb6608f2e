/** What a page shows and what its markup states, brought together. */
import type { Assembled } from "./assemble.js";
import type { Fields } from "./fields.js";
import type { PageMetadata } from "./html/index.js";

const MINUTE = 60_000;
/** Offsets of time zones come in quarters of an hour, at most this far from Greenwich. */
const QUARTER = 15 * MINUTE;
const MAX_OFFSET = 14 * 60 * MINUTE;
const DAY = 24 * 60 * MINUTE;
/** The May issue of a monthly is out in April, or stays on its site until June. */
const ISSUE = 45 * DAY;
/** `2024-05` */
const MONTH_LENGTH = 7;

export interface Found {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly authors: readonly string[] | undefined;
  readonly section: string | undefined;
  readonly publishedAt: string | undefined;
  readonly modifiedAt: string | undefined;
}

type Reading = Pick<Assembled, "title"> & Partial<Fields>;

/** The headline and the signature as printed, dates as the markup states them where the two agree. */
export function preferStated(shown: Reading, stated: PageMetadata | undefined): Found {
  const authors = stated?.authors ?? [];
  const byline = shown.byline ?? (authors.length > 0 ? authors.join(" ; ") : undefined);
  return {
    title: shown.title ?? stated?.title,
    byline,
    authors: authors.length > 0 ? authors : byline?.split(" ; "),
    section: shown.section ?? stated?.section,
    publishedAt: reconcile(shown.publishedAt, stated?.publishedAt),
    modifiedAt: reconcile(shown.modifiedAt, stated?.modifiedAt),
  };
}

/**
 * One moment of two accounts of it: "6 h 30" on the page and 10:30Z in its markup are 06:30-04:00. Where they are days
 * apart, the page is believed: markup keeps the dates of templates and of moves to a new system.
 */
export function reconcile(shown: string | undefined, stated: string | undefined): string | undefined {
  if (shown === undefined || stated === undefined) return shown ?? stated;
  if (stated.startsWith(shown)) return stated;
  if (stated.length === MONTH_LENGTH && shown.length > MONTH_LENGTH) return shown;
  if (shown.length === MONTH_LENGTH)
    return Math.abs(instant(stated) - instant(`${shown}-15`)) < ISSUE ? stated : shown;
  const isTimed = shown.includes("T");
  const [local, moment] = [instant(shown), instant(stated)];
  if (Number.isNaN(local) || Number.isNaN(moment)) return shown;
  if (!isTimed) return Math.abs(moment - local) < 2 * DAY && stated.slice(0, 10) === shown ? stated : shown;
  if (!/Z$|[+-]\d\d:\d\d$/.test(stated) || /Z$|[+-]\d\d:\d\d$/.test(shown)) return shown;
  // The page prints no seconds.
  const offset = Math.floor(local / MINUTE) * MINUTE - Math.floor(moment / MINUTE) * MINUTE;
  if (offset % QUARTER !== 0 || Math.abs(offset) > MAX_OFFSET) return shown;
  return shown + offsetText(offset);
}

/** A time without offset is read as if it were in Greenwich. */
function instant(text: string): number {
  return Date.parse(text.includes("T") && !/Z$|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
