/** What a paragraph's neighbours and headings say about it. One pass or two over the page. */
import { findComments, findTeasers } from "./announcements.js";
import { isNameAlone, isPersonName } from "./byline.js";
import type { Features } from "./features.js";
import { hasChrome as has } from "./chrome.js";
import { isProse, proseOf } from "./prose.js";

/** Prose from here on (see `proseOf`). */
const PROSE = 2.5;
/** Long enough to be a paragraph of the article rather than an announcement. */
const LONG_WORDS = 25;
/** One line under a photo. */
const MAX_CAPTION_LINE = 12;
const DASH = /^[-–—]\s*/u;
const MIN_CLOCKS = 3;

/** What rules of thumb say of a paragraph by those around it; how much each is worth is learned. */
export interface Surroundings {
  /** It stands in a run of lines that holds a newsletter or advertising line, and no prose. */
  readonly inBox: boolean;
  /** It is a line of a list of other articles, or of the comments. */
  readonly inTeasers: boolean;
  readonly inComments: boolean;
  /** A photo credit stands directly before or after it. */
  readonly besideCredit: boolean;
  /** The line above says whose what follows is: "NOUVELLES FOURNIES PAR". */
  readonly afterSource: boolean;
  /** It is the hour above an entry of a live report. */
  readonly liveClock: boolean;
  /** It follows an item of a list, with the same sign. */
  readonly continuesList: boolean;
  /** It repeats words of a paragraph above it. */
  readonly pullQuote: boolean;
  /** It stands right under a name or address, below the text. */
  readonly afterSignature: boolean;
  /** It follows a quotation that ends its paragraph. */
  readonly afterQuotation: boolean;
}

export function surround(page: readonly Features[]): Surroundings[] {
  const boxed = findBoxes(page);
  // Headings above the first prose belong to the page's head, whatever they say.
  const prose = page.findIndex((features) => isProse(features));
  const firstProse = prose < 0 ? Infinity : prose;
  const comments = findComments(page, firstProse);
  const teasers = findTeasers(page, firstProse, comments);
  const clocks = page.filter(isClock).length >= MIN_CLOCKS;
  return page.map((features, at) => {
    const previous = page[at - 1];
    const next = page[at + 1];
    return {
      inBox: boxed.has(at),
      inTeasers: teasers.has(at),
      inComments: comments.has(at),
      besideCredit: isBesideCredit(features, previous, next) || isDescription(page, at),
      afterSource: previous !== undefined && has(previous, "source", 3) && !features.paragraph.gap,
      liveClock: clocks && at > firstProse && isClock(features),
      continuesList: previous !== undefined && isNextItem(previous, features),
      pullQuote: isPullQuote(page, at),
      afterSignature: at > firstProse && previous !== undefined && isBio(previous, features),
      afterQuotation: previous !== undefined && previous.quoted && /[»"”]\s*\.?$/.test(previous.text),
    };
  });
}

/** "• …" after "• …", "2. …" after "1. …". */
function isNextItem(previous: Features, features: Features): boolean {
  if (!previous.bullet || !features.bullet) return false;
  const [before, here] = [previous.text.charAt(0), features.text.charAt(0)];
  return before === here || (/\p{N}/u.test(before) && /\p{N}/u.test(here));
}

/** "17 h 05" on a line of its own: from three on, the entries of a live report. */
function isClock({ date, words }: Features): boolean {
  return date.time !== undefined && date.otherWords === 0 && date.stamps.length === 0 && words <= 3;
}

/** A sentence of the text printed a second time, large, after the paragraph it comes from. */
function isPullQuote(page: readonly Features[], at: number): boolean {
  const features = page[at];
  if (features === undefined) return false;
  // Who said it, below: "– Chantale Dufour-Gagné".
  if (DASH.test(features.text) && isPersonName(features.text.replace(DASH, "")))
    return at > 0 && isPullQuote(page, at - 1);
  // "Thérèse Abboud-Lacasse, locataire".
  const [name = "", office] = features.words <= 10 ? features.text.split(", ") : [];
  if (office !== undefined && features.ending === "none" && isPersonName(name))
    return at > 0 && page[at - 1]?.quoted === false && isPullQuote(page, at - 1);
  const least = features.quoted ? 4 : 6;
  if (features.words < least || features.words > 40) return false;
  if (!features.quoted && features.ending !== "stop" && features.ending !== "question") return false;
  const holds = (other: Features | undefined): boolean =>
    other !== undefined && other.words > features.words && other.folded.includes(features.key);
  return holds(page[at - 1]) || holds(page[at - 2]) || (features.words >= 10 && holds(page[at + 1]));
}

/** The address or name above an author's note: "Journaliste depuis 2011, elle couvre…". */
function isBio(previous: Features, features: Features): boolean {
  if (previous.email && previous.words <= 8) return !features.paragraph.gap;
  if (previous.words > 4 || !isNameAlone(previous.signature)) return false;
  const [firstName = previous.text] = previous.text.split(" ");
  return !features.paragraph.gap || features.text.startsWith(firstName);
}

/** A caption is one or two short sentences that touch the line of the credit. */
function isBesideCredit(
  features: Features,
  previous: Features | undefined,
  next: Features | undefined,
): boolean {
  if (features.words < 3 || features.words > 40 || features.sentences > 2) return false;
  const above =
    next !== undefined && !next.paragraph.gap && isCredit(next) && !next.bareCredit && features.words <= 30;
  // Below the credit a full sentence is a caption only where it stands alone: else the text begins there.
  const alone = next === undefined || next.paragraph.gap || !isProse(next);
  const brief = features.ending !== "stop" || (alone && features.words <= 20 && features.sentences === 1);
  const below = previous !== undefined && !features.paragraph.gap && isCredit(previous) && brief;
  // A line of a few words that touches the credit, and a paragraph below it.
  const line = features.words <= MAX_CAPTION_LINE && features.sentences === 1 && !features.quoted;
  const touches = previous !== undefined && !features.paragraph.gap && isCredit(previous);
  return above || below || (touches && line && (next?.words ?? 0) >= LONG_WORDS);
}

/** The description of an image above its caption and credit: "Une façade de brique et une affiche bilingue." */
function isDescription(page: readonly Features[], at: number): boolean {
  const features = page[at];
  const caption = page[at + 1];
  const credit = page[at + 2];
  if (features === undefined || caption === undefined || credit === undefined) return false;
  if (features.words > 16 || features.sentences > 1 || features.ending !== "stop") return false;
  return (
    !caption.paragraph.gap &&
    !credit.paragraph.gap &&
    isCredit(credit) &&
    isBesideCredit(caption, features, credit)
  );
}

function isCredit(features: Features): boolean {
  return features.words <= 16 && has(features, "caption", 2) && features.ending !== "stop";
}

/** What newsletter, polling, donation and summary boxes say; on folded text. */
const SELLS =
  /infolettre|newsletter|inscri(?:vez-vous|s$)|sondage|votre (?:adresse )?(?:courriel|e-mail)|^l'essentiel$|^en bref$|points cles|telecharge[rz]|au panier|abonnez-vous|je donne|faites un don|faire un don|votre appui/;

/** Runs of touching lines with an advertising or newsletter line among them and no prose: a box, whole. */
function findBoxes(page: readonly Features[]): Set<number> {
  const found = new Set<number>();
  for (let start = 0; start < page.length;) {
    let end = start + 1;
    while (end < page.length && page[end]?.paragraph.gap === false) end++;
    const run = page.slice(start, end);
    const prose = run.some((features) => features.words >= LONG_WORDS && proseOf(features) >= PROSE);
    const sells = run.some(({ words, folded }) => words <= 30 && SELLS.test(folded));
    const tells = run.some(({ date, chrome }) => date.stamps.length > 0 || (chrome.get("byline") ?? 0) >= 2);
    if (run.length >= 2 && run.length <= 8 && sells && !prose && !tells)
      for (let at = start; at < end; at++) found.add(at);
    start = end;
  }
  return found;
}
