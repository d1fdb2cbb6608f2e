/**
 * What a newsroom knows of its own pages, written down in a file and not in code: lines and elements that always mean
 * the same there, and what its articles leave unsaid. A profile imposes labels; the rest of the page is still read as a
 * sequence, in the light of these.
 */
import { fold, nameKey, read } from "../text/fold.js";
import type { Article, BlockLabel } from "../types.js";
import type { Imposed } from "./decode.js";
import type { Page } from "./page.js";
import { labelElements, type ElementRule } from "./profile-html.js";

export type { ElementRule } from "./profile-html.js";

export const LABELS: readonly BlockLabel[] = [
  "title", "kicker", "byline", "dateline", "nav", "ad", "counter", "caption", "body", "subhead", "comment", "teaser",
  "legal", "share",
]; // prettier-ignore

/** How a line is known. Case, accents and spaces don't count; a word is never cut. */
export const LINE_TESTS = ["equals", "starts", "ends", "contains", "between"] as const;

/** One of the five tests, and the label of the lines that pass it. */
export interface LineRule {
  readonly label: BlockLabel;
  readonly equals?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly contains?: string;
  /** All lines from one that starts with the first text to the next that starts with the second, both included. */
  readonly between?: readonly [from: string, to: string];
}

/** What an article gets where neither its publisher nor its page says it. */
export interface ProfileDefaults {
  readonly byline?: string;
  readonly section?: string;
  /** ISO 639-1; counts where the text is too short to tell. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Holds for articles of this source or from this host; for all where it names neither. */
export interface Profile extends ProfileDefaults {
  /** As `Article.source`, or the name that the page gives its site. */
  readonly source?: string;
  /** A host, "echo.example": its subdomains are meant too. */
  readonly url?: string;
  /** The first that fits a line decides; lines go before elements. */
  readonly lines?: readonly LineRule[];
  /** Elements of HTML; the innermost decides. */
  readonly html?: readonly ElementRule[];
}

export interface Guidance {
  readonly imposed: Imposed | undefined;
  readonly defaults: ProfileDefaults;
}

/** What the profiles say of an article; without a page (it came as a body) only the defaults. */
export type Guide = (article: Article, page?: Page) => Guidance;

const NO_GUIDANCE: Guidance = Object.freeze({ imposed: undefined, defaults: {} });

export function createGuide(profiles: readonly Profile[]): Guide {
  if (profiles.length === 0) return () => NO_GUIDANCE;
  const known = profiles.map((profile) => ({
    profile,
    isOf: scopeOf(profile),
    tests: profile.lines?.map(testOf),
  }));
  return (article, page) => {
    const chosen = known.filter(({ isOf }) => isOf(article, page));
    if (chosen.length === 0) return NO_GUIDANCE;
    // Where two say it, the first does.
    const defaults: ProfileDefaults = Object.assign(
      {},
      ...chosen.map(({ profile }) => defaultsOf(profile)).toReversed(),
    );
    if (page === undefined) return { imposed: undefined, defaults };
    const imposed = labelElements(
      page,
      article.html,
      chosen.flatMap(({ profile }) => profile.html ?? []),
    );
    labelLines(
      page,
      chosen.flatMap(({ tests }) => tests ?? []),
      imposed,
    );
    return { imposed, defaults };
  };
}

function defaultsOf({ byline, section, language, country }: Profile): ProfileDefaults {
  return {
    ...(byline === undefined ? {} : { byline }),
    ...(section === undefined ? {} : { section }),
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
  };
}

/** Any of the names of an article's newspaper will do. */
function scopeOf({ source, url }: Profile): (article: Article, page: Page | undefined) => boolean {
  if (source === undefined && url === undefined) return () => true;
  const name = source === undefined ? undefined : nameKey(source);
  const host = url === undefined ? undefined : hostOf(url);
  return (article, page) => {
    const isNamed = (given: string | undefined): boolean => given !== undefined && nameKey(given) === name;
    const isThere = (given: string | undefined): boolean => {
      const at = given === undefined ? undefined : hostOf(given);
      return at !== undefined && host !== undefined && (at === host || at.endsWith(`.${host}`));
    };
    return (
      isNamed(article.source) || isNamed(page?.metadata?.siteName) ||
      isThere(article.url) || isThere(page?.metadata?.url)
    ); // prettier-ignore
  };
}

/** "https://www.echo.example/actualites" and "Echo.example" are one host; undefined where there is none. */
export function hostOf(url: string): string | undefined {
  try {
    const { hostname } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`);
    return hostname === "" ? undefined : hostname.replace(/^www\./, "");
  } catch {
    return undefined;
  }
}

/** Folded, spaces single and none beside a sign: "À lire aussi :" and "à lire aussi:" are one. */
export function lineKey(text: string): string {
  return fold(read(text).text)
    .replace(/\s+/g, " ")
    .replace(/ ?([^\p{L}\p{N} ]) ?/gu, "$1")
    .trim();
}

interface LineTest {
  readonly label: BlockLabel;
  readonly fits: (key: string) => boolean;
  /** What ends the stretch that such a line begins. */
  readonly until?: (key: string) => boolean;
}

function testOf({ label, equals, starts, ends, contains, between }: LineRule): LineTest {
  if (between !== undefined) {
    const [from, to] = between;
    return { label, fits: startsWith(from), until: startsWith(to) };
  }
  if (starts !== undefined) return { label, fits: startsWith(starts) };
  if (equals !== undefined) {
    const whole = lineKey(equals);
    return { label, fits: (key) => key === whole };
  }
  const part = lineKey(ends ?? contains ?? "");
  if (ends !== undefined) return { label, fits: (key) => standsAt(key, part, key.length - part.length) };
  return { label, fits: (key) => standsIn(key, part) };
}

function startsWith(text: string): (key: string) => boolean {
  const start = lineKey(text);
  return (key) => standsAt(key, start, 0);
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether the part stands there, no word cut at its edges. */
function standsAt(key: string, part: string, at: number): boolean {
  if (part === "" || at < 0 || !key.startsWith(part, at)) return false;
  const end = at + part.length;
  const cuts = (left: string, right: string): boolean => WORD.test(left) && WORD.test(right);
  return !cuts(key.charAt(at - 1), part.charAt(0)) && !cuts(part.charAt(part.length - 1), key.charAt(end));
}

function standsIn(key: string, part: string): boolean {
  if (part === "") return false;
  for (let at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + part.length))
    if (standsAt(key, part, at)) return true;
  return false;
}

function labelLines(
  { text, paragraphs }: Page,
  tests: readonly LineTest[],
  imposed: (BlockLabel | undefined)[],
): void {
  if (tests.length === 0) return;
  const keys = paragraphs.map(({ start, end }) => lineKey(text.slice(start, end)));
  const byLine = keys.map((): BlockLabel | undefined => undefined);
  for (const { label, fits, until } of tests) {
    if (until === undefined) {
      for (const [at, key] of keys.entries()) if (fits(key)) byLine[at] ??= label;
      continue;
    }
    const ends = endsAfter(keys, until);
    for (let at = 0; at < keys.length; at++) {
      if (!fits(keys[at] as string)) continue;
      // A stretch without its end is none: the rest of the page would go with it.
      const last = ends[at + 1];
      if (last === undefined) continue;
      for (; at < last; at++) byLine[at] ??= label;
      byLine[at] ??= label;
    }
  }
  for (const [at, label] of byLine.entries()) if (label !== undefined) imposed[at] = label;
}

/** By line: the first line from there on that ends a stretch. */
function endsAfter(keys: readonly string[], until: (key: string) => boolean): (number | undefined)[] {
  const ends: (number | undefined)[] = Array.from({ length: keys.length + 1 });
  for (let at = keys.length - 1; at >= 0; at--) ends[at] = until(keys[at] as string) ? at : ends[at + 1];
  return ends;
}
