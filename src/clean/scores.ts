/**
 * How well each label fits a paragraph, by what can be seen of it: sums of small weights, read as log-odds.
 * Tuned by hand on tests/gold. What stands around the paragraph is weighed in `decode.ts`.
 */
import type { BlockLabel } from "../types.js";
import { isSignature, readByline } from "./byline.js";
import type { Features } from "./features.js";

export type Scores = Readonly<Record<BlockLabel, number>>;

/** What is known of a paragraph from the page as a whole. */
export interface Surroundings {
  /** The title that the publisher sent, folded and trimmed; matches the page's own. */
  readonly titleKey: string | undefined;
  /** How often the same line stands on the page. */
  readonly copies: number;
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

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** "vous", "votre" among the words: a notice to the reader, from here on. */
const READER_SHARE = 0.04;

/** The least that a line without any sign of chrome counts as text. */
const ODD_LINE = -0.8;
/** Long plain prose outside of the text would be a wonder. */
const STRONG_PROSE = 1.5;

/** How much a paragraph reads like running text: -4 to 6. */
export function proseOf(features: Features): number {
  const { words, ending, functionShare, sentences, pieces, capitalShare, numeric, email, bullet } = features;
  let score =
    words >= 40 ? 2.5 : words >= 20 ? 1.8 : words >= 12 ? 0.8 : words >= 7 ? 0 : words >= 4 ? -0.8 : -1.5;
  if (ending === "stop" || ending === "question") score += words >= 4 ? 1.2 : 0.2;
  else if (ending === "quote") score += 0.6;
  else if (ending === "colon" || ending === "comma") score += 0;
  else if (ending === "ellipsis") score += 0.3;
  else score += words >= 25 ? 0.2 : -0.9;
  score += clamp((functionShare - 0.25) * 5, -1.2, 0.8);
  if (sentences >= 2) score += 0.6;
  if (words < 30 && pieces.length >= 2) score -= Math.min(3, 0.9 * (pieces.length - 1));
  if (words >= 4 && words < 25 && capitalShare > 0.6) score -= 0.8;
  // An item of a list may be short and have no full stop.
  if (bullet && words >= 3) score += 0.8;
  if (numeric) score -= 1.5;
  if (email && words < 30) score -= 1.5;
  return score;
}

/** A line about a date and nothing else; "Foot 28 janv. 2020 à 11:03" may name the section. */
export function isDate({ date, words }: Features): boolean {
  if (words > 12) return false;
  if (date.otherWords === 0) return date.stamps.length > 0 || date.relative || date.time !== undefined;
  return date.otherWords === 1 && date.stamps.some(({ value }) => value.includes("T"));
}

export function scoreLabels(features: Features, around: Surroundings): Scores {
  const {
    chrome,
    words,
    ending,
    pieces,
    date,
    chromeHits,
    readerShare,
    bullet,
    markup,
    handle,
    numeric,
    startsLower,
    allCapitals,
    key,
    toolShare,
  } = features;
  const prose = proseOf(features);
  const named = (kind: Parameters<typeof chrome.get>[0]): number => chrome.get(kind) ?? 0;
  const long = words >= 30;
  /** Chrome words weigh little in prose, unless it speaks to the reader: an article may be about cookies. */
  const told = words >= 20 && readerShare < READER_SHARE;
  const weight = (kind: Parameters<typeof chrome.get>[0]): number => {
    const level = named(kind);
    if (level === 3) return 4.5;
    if (level === 0) return 0;
    // Two phrases of chrome in one line leave little doubt, more of them in a long notice none.
    const sure = Math.min(long ? 3 : 1, chromeHits - 1);
    if (told) return level === 2 && !long ? 2 : 0.3;
    if (long) return level - 1 + 2 * sure;
    return level === 2 ? 3.2 + sure : 2 + sure;
  };
  const heading = words <= 8 && ending !== "stop";
  const kinds = ["nav", "ad", "counter", "caption", "comment", "teaser", "legal", "share"] as const;
  const machine = markup || handle ? 3 : 0;
  const anyChrome = Math.max(machine, around.afterSource ? 3 : 0, ...kinds.map(weight));
  const tools = words > 0 && words <= 40 && toolShare >= 0.6 ? 1 + 2 * toolShare : 0;
  const listed = bullet
    ? 0
    : pieces.length >= 3 && words / pieces.length <= 4
      ? 1.8
      : pieces.length === 2 && words <= 10
        ? 0.6
        : 0;

  const dateOnly = date.stamps.length > 0 && date.otherWords <= 2;
  const dateline = around.liveClock
    ? 0
    : (dateOnly ? 4 : 0) +
      (date.stamps.length > 0 && date.otherWords > 2 && date.otherWords <= 8 && words <= 20 ? 1 : 0) +
      (date.stamps.some(({ role }) => role !== "unsaid") && words <= 20 ? 2 : 0) +
      (date.stamps.length === 0 &&
      (date.relative || date.time !== undefined) &&
      date.otherWords === 0 &&
      words <= 8
        ? 3
        : 0);

  const signature = words <= 14 ? byline(features) : -4;
  const body =
    prose -
    anyChrome -
    (tools > 0 ? tools : 0) -
    (words < 20 ? Math.max(0, dateline - 1) : 0) -
    (ending === "ellipsis" ? 2.5 : 0) -
    (around.inTeasers ? 4 : 0) -
    (around.inComments ? 5 : 0) -
    (around.inBox ? 3 : 0) -
    (around.besideCredit ? 3 : 0) -
    (around.pullQuote ? 5 : 0) -
    (around.afterSignature ? 4 : 0) +
    (around.continuesList ? 1.2 : 0) +
    (around.afterQuotation && words >= 4 && words <= 30 ? 1 : 0);

  const plain =
    anyChrome === 0 &&
    tools === 0 &&
    dateline <= 0 &&
    key !== "" &&
    !around.inTeasers &&
    !around.inComments &&
    !around.inBox &&
    !around.pullQuote &&
    !around.besideCredit &&
    !around.afterSignature &&
    pieces.length <= 3;
  return {
    // A line that nothing speaks against may be odd (results, prices) without ending the text.
    body:
      Math.max(plain ? (bullet ? 0 : ODD_LINE) : -7, body) +
      (plain && words >= 20 && prose >= 3.5 ? STRONG_PROSE : 0),
    subhead: around.liveClock
      ? 2
      : Math.max(
          -7,
          subhead(features) -
            anyChrome -
            tools -
            dateline -
            (signature > 2 ? 2 : 0) -
            (around.inTeasers ? 3 : 0) -
            (around.inComments ? 4 : 0) -
            (around.pullQuote ? 5 : 0) -
            (around.inBox ? 3 : 0),
        ),
    title: title(features, around) - anyChrome - tools - dateline - (signature > 1.5 ? 2 : 0),
    kicker:
      named("kicker") * 1.2 +
      (words <= 4 && ending === "none" && !numeric ? 0.6 : -2) +
      (allCapitals && words <= 4 ? 0.4 : 0) -
      anyChrome -
      (words > 8 ? 3 : 0),
    byline: signature - anyChrome * 0.5,
    dateline: dateline > 0 ? dateline - (long ? 4 : 0) : -4,
    nav:
      Math.max(weight("nav"), tools, listed, machine, around.afterSource ? 3 : 0) +
      (heading ? 0.1 : -1.2) -
      Math.max(0, prose) * 0.6,
    ad:
      Math.max(weight("ad"), machine, around.inBox ? 3 : 0) -
      0.5 -
      (around.inBox ? 0 : Math.max(0, prose) * 0.8),
    counter:
      weight("counter") +
      (numeric && words <= 3 && date.stamps.length === 0 ? 2.2 : 0) -
      0.8 -
      Math.max(0, prose) * 0.6,
    share: Math.max(weight("share"), tools * 0.9) - 0.8 - Math.max(0, prose) * 0.6,
    legal: Math.max(weight("legal"), around.afterSignature ? 3 : 0) - 0.8 - Math.max(0, prose) * 0.9,
    caption:
      Math.max(weight("caption"), around.besideCredit && words <= 40 ? 2.6 : 0, around.pullQuote ? 4 : 0) +
      (markup && weight("caption") > 0 ? 0.8 : 0) -
      1 -
      (words > 60 ? 3 : 0) -
      Math.max(0, prose) * 0.3,
    comment:
      Math.max(weight("comment"), around.inComments ? 3.5 : 0) -
      1 -
      (around.inComments ? 0 : Math.max(0, prose) * 0.7),
    teaser:
      Math.max(
        named("teaser") === 2 ? weight("teaser") + 1.2 : weight("teaser"),
        around.inTeasers ? 3 : 0,
        ending === "ellipsis" && words >= 8 ? 2 : 0,
      ) +
      (date.stamps.length > 0 && date.otherWords >= 2 && words <= 30 ? 1.5 : 0) +
      (around.inTeasers && !startsLower && words >= 4 && words <= 20 && ending !== "stop" ? 0.5 : -1.6) -
      (around.inTeasers || ending === "ellipsis" || named("teaser") >= 2 ? 0 : Math.max(0, prose) * 0.6) -
      (machine > 0 ? 3 : 0) -
      (key === "" ? 1 : 0),
  };
}

function title(features: Features, { titleKey, copies }: Surroundings): number {
  const { words, ending, startsLower, pieces, functionShare, key, sentences, bullet, email, numeric, text } =
    features;
  const digitShare = (text.match(/\p{N}/gu) ?? []).length / text.length;
  if (titleKey !== undefined && key === titleKey) return 9;
  let score =
    words >= 5 && words <= 22
      ? 2.2
      : words === 4
        ? 1.4
        : words === 3
          ? 0.5
          : words <= 2
            ? -1
            : words <= 32
              ? 0
              : -5;
  if (ending === "stop") score -= 2;
  else if (ending === "ellipsis" || ending === "colon") score -= 1;
  else if (ending === "comma") score -= 3;
  if (startsLower) score -= 1.5;
  if (pieces.length >= 3) score -= 2;
  else if (pieces.length === 2) score -= 0.5;
  if (functionShare === 0) score -= 0.6;
  if (sentences > 2) score -= 2;
  if (bullet || email) score -= 2;
  if (numeric || digitShare > 0.4) score -= 3;
  if (copies > 1) score += 0.5;
  return score;
}

function subhead({ words, ending, startsLower, pieces, numeric, bullet, email }: Features): number {
  let score = words <= 10 ? 1 : words <= 16 ? 0 : -3;
  if (ending === "stop" || ending === "ellipsis") score -= 2;
  if (startsLower) score -= 1.5;
  if (pieces.length >= 2) score -= 1.2 * (pieces.length - 1);
  if (numeric || bullet || email) score -= 2;
  return score;
}

function byline({ text, chrome, words, email, ending }: Features): number {
  const level = chrome.get("byline") ?? 0;
  if (email && words <= 8) return 2;
  for (const [kind, level] of chrome) if (level === 3 && kind !== "byline") return -4;
  if (level === 3) return 3.5;
  const name = readByline(text);
  if (name === undefined) return -4;
  if (level === 2) return 4;
  if (isSignature(text))
    return ending === "none" || ending === "stop" ? 1.8 - Math.max(0, words - 8) * 0.3 : 0;
  return -4;
}
