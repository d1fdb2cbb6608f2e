/** A page's title: what its heading and its metadata agree on, without the name of the site. */
import { comparable } from "./plain.js";

/** Between a title and a site's name; a colon or a comma belongs to the title. */
const SEPARATOR = /\s(?:[|•·»>/–—-]|::|\/\/)\s/g;
/** These part nothing else in a title. */
const STRONG = /^(?:[|•·»>]|::|\/\/)$/;
/** Anything that may stand between the parts of a <title>. */
const PART_END = /\s*(?:[|•·»>–—/]|::|\/\/|\s-\s|:\s)\s*/g;
const MAX_PARTS = 12;
const MAX_SITE_WORDS = 6;
const MIN_TITLE_LENGTH = 8;
const MAX_TITLE_LENGTH = 400;
/** Two titles of one article share at least this part of their words. */
const MIN_SHARED = 0.5;

export interface TitleClues {
  /** In order of trust. */
  readonly candidates: readonly string[];
  /** What <title> says: the site's name, a section, the article's title, in any order. */
  readonly pageTitle: string | undefined;
  /** The short blocks of the page, as `comparable` has them. */
  readonly blocks: () => ReadonlySet<string>;
  readonly headings: readonly string[];
  readonly siteNames: readonly string[];
  readonly url: string | undefined;
}

/** The heading that the metadata speak of, as the reader sees it; else what they say; else the only heading. */
export function chooseTitle(clues: TitleClues): string | undefined {
  const sites = new Set(clues.siteNames.map(comparable).filter((name) => name !== ""));
  const host = comparable(hostOf(clues.url));
  const shown =
    clues.pageTitle === undefined || clues.candidates.length > 0
      ? undefined
      : shownPart(clues.pageTitle, clues.blocks());
  const stated = shown === undefined ? clues.candidates : [...clues.candidates, shown];
  const candidates = stated
    .map((title) => withoutSite(title, sites, host))
    .filter((title) => title !== "" && title.length <= MAX_TITLE_LENGTH && !sites.has(comparable(title)));
  const headings = clues.headings.filter(
    (heading) => heading !== "" && heading.length <= MAX_TITLE_LENGTH && !sites.has(comparable(heading)),
  );
  const hints =
    clues.pageTitle === undefined ? candidates : [...candidates, withoutSite(clues.pageTitle, sites, host)];
  for (const candidate of hints) {
    const same = headings.find((heading) => comparable(heading) === comparable(candidate));
    if (same !== undefined) return same;
  }
  const [first] = candidates;
  // A <title> whose parts the reader never sees may name the site or the section alone.
  if (first === undefined) return headings.length === 1 ? headings[0] : undefined;
  const alike = headings.find((heading) =>
    candidates.some((candidate) => share(heading, candidate) >= MIN_SHARED),
  );
  if (alike === undefined) return first;
  // A heading that holds the title and more ("Opinion Le pont de trop") has its kicker within.
  const within = candidates.find(
    (one) => comparable(one).length >= MIN_TITLE_LENGTH && comparable(alike).endsWith(comparable(one)),
  );
  return within ?? alike;
}

/** The longest run of parts of a <title> that stands on the page as a block of its own. */
function shownPart(title: string, blocks: ReadonlySet<string>): string | undefined {
  const cuts = [...title.matchAll(PART_END)].slice(0, MAX_PARTS);
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), title.length];
  let best: string | undefined;
  for (const start of starts) {
    for (const end of ends) {
      const part = title.slice(start, end);
      if (part.length > (best?.length ?? MIN_TITLE_LENGTH) && blocks.has(comparable(part))) best = part;
    }
  }
  return best?.includes(" ") === true ? best : undefined;
}

/** "Titre | Politique | Le Journal" → "Titre". */
function withoutSite(title: string, sites: ReadonlySet<string>, host: string): string {
  let rest = title.trim();
  for (;;) {
    const separators = [...rest.matchAll(SEPARATOR)];
    const last = separators.at(-1);
    const [start] = separators;
    if (last === undefined || start === undefined) return rest;
    // "Le Journal | Titre"
    if (sites.has(comparable(rest.slice(0, start.index)))) {
      rest = rest.slice(start.index + start[0].length);
      continue;
    }
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, last.index);
    const key = comparable(tail);
    const isSite =
      sites.has(key) || (key.length > 3 && host !== "" && (host.includes(key) || key.includes(host)));
    const isShort =
      tail.split(/\s+/).length <= MAX_SITE_WORDS &&
      head.length >= MIN_TITLE_LENGTH &&
      head.length > tail.length;
    if (!isSite && !(STRONG.test(last[0].trim()) && isShort)) return rest;
    rest = head;
  }
}

/** "https://www.le-journal.example/x" → "le-journal". */
function hostOf(url: string | undefined): string {
  const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(url ?? "")?.[1] ?? "";
  return host.split(".").slice(0, -1).join(".");
}

function share(one: string, other: string): number {
  const words = (text: string): Set<string> =>
    new Set(
      text
        .split(/[\s’'«»,:;.!?]+/)
        .map(comparable)
        .filter((word) => word.length > 2),
    );
  const [left, right] = [words(one), words(other)];
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / Math.max(left.size, right.size);
}
