/** Lists of other articles and of readers' comments: which lines they hold. One pass or two over the page. */
import { isNameAlone } from "./byline.js";
import { hasChrome as has } from "./chrome.js";
import type { Features } from "./features.js";
import { isDate, isProse } from "./prose.js";

const MAX_HEADLINE_WORDS = 24;

/**
 * Lines that announce other articles. Under a heading ("À lire aussi", "RECOMMANDÉS POUR VOUS") these are headlines
 * with or without date and excerpt, until two paragraphs of prose in a row show that the article goes on. Without a
 * heading: a headline followed by an excerpt that is cut off.
 */
export function findTeasers(
  page: readonly Features[],
  firstProse: number,
  comments: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < page.length; at++) {
    const features = page[at];
    if (features === undefined) continue;
    if (isTeaserHeading(features) && at > firstProse) at = markUnderHeading(page, at, found);
    else if (features.ending === "ellipsis" && features.words >= 8 && isHeadline(page[at - 1])) {
      found.add(at).add(at - 1);
    } else if (at > firstProse && !comments.has(at) && isOtherTitle(features) && isDated(page[at + 1])) {
      // Another article in full: its headline, its date, its text.
      found.add(at).add(at + 1);
      if (isText(page[at + 2])) found.add(at + 2);
    }
  }
  markUnannounced(page, firstProse, comments, found);
  return found;
}

/** After the last prose: several headlines in touching lines, such as menus don't have. */
function markUnannounced(
  page: readonly Features[],
  firstProse: number,
  comments: ReadonlySet<number>,
  found: Set<number>,
): void {
  const full = (features: Features | undefined): boolean =>
    isHeadline(features) &&
    features !== undefined &&
    features.words >= 5 &&
    features.functionShare > 0 &&
    features.pieces.length <= 2 &&
    !features.bullet &&
    features.date.stamps.length === 0;
  for (let at = page.length - 1; at > 0 && !isText(page[at]); at--) {
    if (comments.has(at) || page.slice(Math.max(0, at - 4), at).some((other) => has(other, "ad", 2)))
      continue;
    if (full(page[at]) && full(page[at - 1]) && page[at]?.paragraph.gap === false && at > firstProse)
      found.add(at).add(at - 1);
  }
}

function isOtherTitle(features: Features): boolean {
  return isHeadline(features) && features.words >= 3 && !isNameAlone(features.signature);
}

function isDated(features: Features | undefined): boolean {
  return (
    features !== undefined && !features.paragraph.gap && isDate(features) && features.date.stamps.length > 0
  );
}

/** A heading alone on its line, with the list below it; "À lire aussi : titre" is an item by itself. */
function isTeaserHeading(features: Features): boolean {
  if (features.words > 8) return false;
  if (has(features, "teaser", 3)) return true;
  const item = /[:|.]\s*\S|[«“"]/.test(features.text);
  return has(features, "teaser", 2) && features.words <= 7 && features.ending !== "stop" && !item;
}

/** Marks the list under a heading; returns its last line. */
function markUnderHeading(page: readonly Features[], heading: number, found: Set<number>): number {
  let last = heading;
  let excerpts = 0;
  let afterHeadline = false;
  // Two headlines in a row: a list of titles alone, so that prose after it is the article's.
  let titlesOnly = false;
  for (let at = heading + 1; at < page.length; at++) {
    const features = page[at];
    if (features === undefined) break;
    const headline = isHeadline(features);
    if (headline || isDate(features) || isMore(features) || isRank(features) || has(features, "byline", 2)) {
      titlesOnly ||= headline && at - 1 > heading && isHeadline(page[at - 1]);
      afterHeadline = headline || (afterHeadline && !isMore(features));
      // A lone short line before prose and prose may be the article's next subhead.
      if (features.paragraph.gap && at > heading + 1 && isText(page[at + 1]) && isText(page[at + 2])) break;
      last = at;
      continue;
    }
    if (!isProse(features)) break;
    const cut = features.ending === "ellipsis";
    const excerpt = afterHeadline && !titlesOnly && (excerpts > 0 || hasMoreItems(page, at + 1));
    if (!cut && (!excerpt || isText(page[at + 1]))) break;
    excerpts++;
    afterHeadline = false;
    last = at;
  }
  for (let at = heading + 1; at <= last; at++) found.add(at);
  return last;
}

/** From here: a date, or another headline with an excerpt of its own. */
function hasMoreItems(page: readonly Features[], from: number): boolean {
  const first = page[from];
  if (first === undefined) return false;
  if (isDate(first) || isMore(first)) return true;
  if (!isHeadline(first)) return false;
  let at = from + 1;
  for (
    let next = page[at];
    next !== undefined && (isDate(next) || has(next, "byline", 2));
    next = page[++at]
  );
  return (at > from + 1 || isText(page[at])) && !isText(page[at + 1]);
}

const isText = (features: Features | undefined): boolean => features !== undefined && isProse(features);

function isHeadline(features: Features | undefined): boolean {
  if (features === undefined || features.numeric || features.ending === "stop") return false;
  const { words, chrome, startsLower } = features;
  if (words < 2 || words > MAX_HEADLINE_WORDS || startsLower) return false;
  for (const [kind, level] of chrome) if (level >= 2 && kind !== "kicker" && kind !== "teaser") return false;
  return (chrome.get("teaser") ?? 0) < 3;
}

/** "1", "2", … on lines of their own. */
function isRank({ numeric, words }: Features): boolean {
  return numeric && words <= 1;
}

function isMore(features: Features): boolean {
  return has(features, "teaser", 3);
}

/** The readers' comments: after prose, from a heading that names them to the next list of articles or the small print. */
export function findComments(page: readonly Features[], firstProse: number): Set<number> {
  const found = new Set<number>();
  let inside = false;
  for (const [at, features] of page.entries()) {
    const short = features.words <= 14;
    const named =
      has(features, "comment", 2) || (has(features, "counter", 3) && /comment|reaction/.test(features.key));
    if (short && named && at > firstProse) inside = true;
    else if (isTeaserHeading(features) || (short && has(features, "legal", 1))) inside = false;
    if (inside) found.add(at);
  }
  return found;
}
