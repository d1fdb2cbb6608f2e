/** Lines that announce other articles → their titles, dates and excerpts. */
import { isNameAlone } from "./byline.js";
import { fold } from "../text/fold.js";
import type { Teaser } from "../types.js";
import type { Features } from "./features.js";
import { isDate, proseOf } from "./prose.js";
import { readDateLine } from "./publication-date.js";

interface Draft {
  title: string;
  publishedAt: string | undefined;
  text: string | undefined;
}

/** "Lire aussi :", "À lire aussi |", "Lire aussi | Article réservé à nos abonnés". On folded text. */
const INLINE =
  /^[^\p{L}]{0,6}(?:(?:a )?(?:lire|voir|ecouter|relire)(?: (?:aussi|egalement|encore))?|lisez aussi|lisez egalement|read (?:more|also)|vous aimerez(?: aussi)?|sur le meme sujet|notre dossier)(?:\s*[:|>»–.-]\s*|\s+(?=article reserve))(?:article reserve (?:a nos|aux) abonnes\s*[:|–-]?\s*)?/u;
const NUMBERED = /^\d{1,2}(?:[.)]\s+|\s{2,}|\s+(?=\p{Lu}))/u;
const BULLET = /^[-–—•*▸►▪◦‣■●>»]+\s+/u;
const DATE_FIRST =
  /^[\d\s/.,:h-]{6,22}(?:[-–—|•·:]\s*)?|^\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}\s*[-–—|•·:]?\s*/u;

/** "[Sirop] Une saison écourtée (18-04-2018)" */
const TAG = /^\[[^\]]{1,30}\]\s+(?=\S)/u;
const DATE_LAST = /\s*[([][\p{N}\p{L}\s./-]{6,20}[)\]]$/u;
/** "Lisez « Une corde à linge devant la Cour d'appel »". */
const QUOTED = /^(?:Lisez|Lire|Relisez)\s+(?:notre \p{L}+\s+)?[«“"]\s*([^«»“”"]+?)\s*[»”"]$/u;

/** A line to call is no article. */
const PHONE =
  /(?<!\p{N})(?:\p{N}{3}[ .-]\p{N}{3}[ -]\p{N}{4}|0\p{N}(?:[ .]\p{N}{2}){4}|\p{N}{3} \p{N}{4})(?!\p{N})/u;
/** Where a house stands, when it is open, what a flat costs. */
const ADDRESS =
  /^\p{N}{1,5}(?: ?bis)?,? (?:rue|chemin|avenue|av\.|boulevard|boul\.|bd|place|route|rang|quai|allee|montee)\b|\b\p{Lu}\p{N}\p{Lu} ?\p{N}\p{Lu}\p{N}\b|,\s\p{N}{5}\s\p{Lu}|\p{N} ?h(?: ?\p{N}{2})? (?:à|-|–) \p{N}{1,2} ?h|\p{N} ?€(?: CC)?$/u;
/** Titles have more words; shorter lines among them are names of sections. */
const MIN_TITLE_WORDS = 4;
const MIN_PROSE = 2.2;
const MIN_EXCERPT_WORDS = 12;

export interface TeaserLine {
  readonly features: Features;
  /** The line as received. */
  readonly source: string;
}

/** Reads blocks labelled as teasers, with the dates that stand among them, in the order of the page. */
export function readTeasers(lines: readonly TeaserLine[], titleKey: string | undefined): Teaser[] {
  const drafts: Draft[] = [];
  // Where a list begins with a date, its dates stand above the titles; else below.
  let datesAbove: boolean | undefined;
  let pending: string | undefined;
  // Where titles are not in capitals, a line that is is a heading that no list of headings has.
  const capitals = !lines.some(({ features }) => isTitleLike(features) && !features.allCapitals);
  const titles = lines.filter(({ features }) => !isHeading(features) && !isDate(features));
  const long = titles.filter(({ features }) => features.words >= MIN_TITLE_WORDS).length;
  const least = long * 2 >= titles.length ? MIN_TITLE_WORDS : 0;
  for (const { features, source } of lines) {
    if (isHeading(features) || (features.allCapitals && !capitals)) {
      datesAbove = undefined;
      pending = undefined;
      continue;
    }
    const { date } = features;
    if (isDate(features)) {
      datesAbove ??= true;
      const value = date.stamps[0]?.value;
      const last = drafts.at(-1);
      if (datesAbove) pending = value;
      else if (last !== undefined) last.publishedAt ??= value;
      continue;
    }
    if (
      isChrome(features, titleKey) ||
      isNameAlone(features.signature) ||
      features.chrome.get("kicker") === 3
    )
      continue;
    if (features.words < least && pending === undefined) continue;
    const last = drafts.at(-1);
    const excerpt = features.words >= MIN_EXCERPT_WORDS && proseOf(features) >= MIN_PROSE;
    if ((excerpt || features.ending === "ellipsis") && last !== undefined && last.text === undefined) {
      last.text = source;
      continue;
    }
    datesAbove ??= false;
    for (const { title, publishedAt } of titlesOf(source)) {
      drafts.push({ title, publishedAt: publishedAt ?? pending, text: undefined });
      pending = undefined;
    }
  }
  return drafts.map(finish);
}

function finish({ title, publishedAt, text }: Draft): Teaser {
  const teaser: { title: string; publishedAt?: string; text?: string } = { title };
  if (publishedAt !== undefined) teaser.publishedAt = publishedAt;
  if (text !== undefined) teaser.text = text;
  return teaser;
}

function isTitleLike({ words, ending }: Features): boolean {
  return words >= 4 && ending !== "stop";
}

/** A line of tools or small print among the announcements, or the article's own title in a sharing box. */
function isChrome(features: Features, titleKey: string | undefined): boolean {
  const { chrome, email, markup, numeric, text, toolShare, pieces, key, words } = features;
  if (
    key === "" ||
    (words <= 20 && (PHONE.test(text) || ADDRESS.test(text))) ||
    features.ending === "colon" ||
    email ||
    markup ||
    numeric ||
    (toolShare >= 0.6 && words <= 12) ||
    (pieces.length >= 4 && words <= 40)
  )
    return true;
  if (titleKey !== undefined && titleKey !== "" && key.startsWith(titleKey)) return true;
  if ((chrome.get("legal") ?? 0) >= 1) return true;
  return (["nav", "ad", "share", "comment", "counter", "caption"] as const).some(
    (kind) => (chrome.get(kind) ?? 0) >= 2,
  );
}

/** A heading has no title in it: "À lire aussi", "Lire la suite", "LES PLUS LUS". */
function isHeading(features: Features): boolean {
  const level = features.chrome.get("teaser") ?? 0;
  return (
    level === 3 ||
    (level === 2 && titlesOf(features.text).length === 0) ||
    (level === 2 && features.words <= 8 && !INLINE.test(fold(features.text)))
  );
}

function titlesOf(line: string): { title: string; publishedAt: string | undefined }[] {
  // Folding may change lengths (œ): the prefix is measured on the line itself.
  const inline = INLINE.exec(fold(line));
  const rest = inline === null ? line : line.slice(Math.min(inline[0].length, line.length)).trim();
  const parts = inline === null || !rest.includes("|") ? [rest] : rest.split("|");
  return parts.flatMap((part) => {
    const quoted = QUOTED.exec(part.trim());
    let title = (quoted?.[1] ?? part).trim().replace(BULLET, "").replace(NUMBERED, "");
    const dated = DATE_FIRST.exec(title);
    let publishedAt: string | undefined;
    if (dated !== null) {
      publishedAt = readDateLine(dated[0]).stamps[0]?.value;
      const { time } = readDateLine(dated[0]);
      if (publishedAt !== undefined || time !== undefined) title = title.slice(dated[0].length).trim();
    }
    title = title.replace(TAG, "");
    const last = DATE_LAST.exec(title);
    const value = last === null ? undefined : readDateLine(last[0]).stamps[0]?.value;
    if (last !== null && value !== undefined) title = title.slice(0, last.index).trim();
    return title === "" ? [] : [{ title, publishedAt: publishedAt ?? value }];
  });
}
