/**
 * Who signed the article, of all who are named on its page: "Par X" near the title, else the bare name nearest to it,
 * else who signed below the text, else the agency of the dateline.
 */
import { fold } from "../../text/fold.js";
import { readSignature, type Signature, type SignatureKind } from "../byline.js";
import { repairEverySign } from "../../text/mojibake.js";
import type { PageLine } from "../page-line.js";
import { footSignature } from "./foot.js";
import { isNewsroom } from "./names.js";
import { isTradeLine } from "./wording.js";
import { datelineAgency, siteAgency } from "./agencies.js";

const KIND_RANK: Readonly<Record<SignatureKind, number>> = {
  person: 100,
  initials: 160,
  collective: 170,
  word: 300,
};
const INTRODUCED_RANK: Readonly<Record<SignatureKind, number>> = {
  person: 0,
  initials: 10,
  word: 10,
  collective: 30,
};
const IN_DATELINE = 50;
const ABOVE_TITLE = 20;
const UNLABELLED = 400;
const IN_TAIL = 600;
const IS_SITE = 700;
const FAR_BELOW = 2000;
const MAX_DISTANCE_RANK = 99;
/** Who signs below the text does so right there; farther down are other stories. */
const MAX_SIGNATURE_DISTANCE = 4;
/** Lines at both ends of the page where the newspaper says its own name. */
const SITE_LINES = 40;
/** Beyond, a line that nobody labelled as signature is none. */
const MAX_UNLABELLED_DISTANCE = 8;
/** Buttons and counters may stand between title and signature. */
const MAX_META_DISTANCE = 30;
const MAX_NEWSROOM_DISTANCE = 3;
const MAX_HEADING_WORDS = 4;
const MIN_SITE_NAME = 5;
/** What a lone name may have been taken for. */
const LONE = /^(?:nav|share|counter|ad|dateline)$/;

interface Candidate {
  readonly at: number;
  readonly signature: Signature;
  readonly rank: number;
}

export function findByline(lines: readonly PageLine[]): string | undefined {
  const site = siteOf(lines);
  const title = lines.find(({ labelled }) => labelled.label === "title")?.features.key ?? "";
  const lastBody = lines.findLastIndex(({ labelled }) => labelled.label === "body");
  const candidates: Candidate[] = [];
  for (const [at, line] of lines.entries()) {
    const signature = signatureAt(lines, at, lastBody, site);
    if (signature === undefined) continue;
    // Of whom the title speaks does not sign: obituaries, portraits.
    if (!signature.introduced && title.includes(fold(signature.name))) continue;
    candidates.push({ at, signature, rank: rankOf(line, signature, at - lastBody, site) });
  }
  const [best] = candidates.toSorted((a, b) => a.rank - b.rank);
  if (best !== undefined && best.rank < FAR_BELOW) return joined(best, candidates, lines, site);
  return footSignature(lines) ?? datelineAgency(lines) ?? siteAgency(lines) ?? best?.signature.name;
}

function signatureAt(
  lines: readonly PageLine[],
  at: number,
  lastBody: number,
  site: Site,
): Signature | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const { label, zone } = line.labelled;
  const text = repairEverySign(line.features.text);
  if (label === "byline") {
    // "Source :" and, below, whom to call: no author.
    const found = readSignature(text, true, site.has);
    const above = lines[at - 1]?.features;
    const isContact = /^(?:source|contact|renseignement|information)s?\b/.test(above?.key ?? "");
    return isContact && (found?.introduced !== true || (above?.words ?? 0) <= MAX_HEADING_WORDS)
      ? undefined
      : found;
  }
  if (label === "dateline" && zone !== "tail" && zone !== "body") {
    const found = readSignature(text, true, site.has);
    const isOwn = found?.kind === "person" || (found?.kind === "collective" && isNewsroom(fold(found.name)));
    return isOwn || (found?.introduced === true && found.kind !== "word") ? found : undefined;
  }
  const besideTitle = zone !== "tail" && Math.abs(line.distance) <= MAX_NEWSROOM_DISTANCE;
  return label === "title" ||
    label === "subhead" ||
    label === "comment" ||
    (label === "teaser" && !besideTitle)
    ? undefined
    : unlabelled(lines, at, text, at - lastBody, site);
}

/** The labels may be wrong; "Par Jean Roy" right below the title or the text is right all the same. */
function unlabelled(
  lines: readonly PageLine[],
  at: number,
  text: string,
  belowText: number,
  site: Site,
): Signature | undefined {
  const { features, labelled, distance } = lines[at] as PageLine;
  const { zone } = labelled;
  const inText = zone === "body" || zone === "tail";
  const near =
    distance > 0 && distance <= (inText ? MAX_UNLABELLED_DISTANCE : MAX_META_DISTANCE) && zone !== "tail";
  const justBelow = belowText > 0 && belowText <= MAX_SIGNATURE_DISTANCE;
  const beside = !inText && Math.abs(distance) <= MAX_NEWSROOM_DISTANCE;
  if (!near && !justBelow && !beside) return undefined;
  // Where no comma parts the name from its newspaper, the site has no say.
  const isKnown = text === features.text && !/[,;]/.test(text);
  const found = isKnown ? features.signature : readSignature(text, false, site.has);
  if (found?.introduced === true)
    return found.kind === "word" || !/^\p{Lu}/u.test(found.name) ? undefined : found;
  if (found?.kind === "collective") return beside && isNewsroom(features.key) ? found : undefined;
  // "Jade Ouimet-Nguyen" and, on the next line, "Le Matin" or "Journaliste".
  const below = lines[at + 1]?.features;
  const office = below !== undefined && (isTradeLine(below.key) || site.isOwnName(below.key));
  if (!near || found?.kind !== "person" || found.names.length !== 1) return undefined;
  // "Yolande Grégoire | 25 avril 2007" is no caption.
  if (office || (!inText && features.date.stamps.length > 0)) return found;
  // A name alone between title and text, which is said nowhere else in the chrome.
  const said = features.pieces.length > 1 || features.chromeHits > 0 || features.toolShare > 0;
  const lone = zone !== "body" && LONE.test(labelled.label) && !said;
  return lone && !site.isOwnName(features.key) ? found : undefined;
}

function rankOf(
  { labelled: { label, zone }, distance }: PageLine,
  signature: Signature,
  belowText: number,
  site: Site,
): number {
  const { introduced, kind, names } = signature;
  const tail = zone === "tail";
  const bare = !introduced && kind === "person";
  const [first = ""] = names;
  return (
    (introduced ? INTRODUCED_RANK : KIND_RANK)[kind] +
    (label === "byline" ? 0 : label === "dateline" ? IN_DATELINE : UNLABELLED) +
    (tail ? IN_TAIL : 0) +
    (tail && belowText > MAX_SIGNATURE_DISTANCE ? FAR_BELOW : 0) +
    ((bare || (introduced && kind === "person")) && site.has(first) ? IS_SITE : 0) +
    (distance < 0 ? ABOVE_TITLE : 0) +
    Math.min(MAX_DISTANCE_RANK, Math.abs(distance))
  );
}

/** Two authors on two lines, each without "Par". */
function joined(
  best: Candidate,
  candidates: readonly Candidate[],
  lines: readonly PageLine[],
  site: Site,
): string {
  const names = new Set(best.signature.names.map((name) => site.without(name)));
  const isByline = (at: number): boolean => lines[at]?.labelled.label === "byline";
  if (isByline(best.at) && best.signature.kind === "person") {
    const others = candidates.filter(
      ({ at, signature }) =>
        Math.abs(at - best.at) <= 2 && at !== best.at && isByline(at) && isByline((at + best.at) >> 1) &&
        signature.kind === "person" && !signature.introduced && !site.has(signature.name),
    ); // prettier-ignore
    for (const { signature } of others) for (const name of signature.names) names.add(name);
  }
  return [...names].join(" ; ");
}

interface Site {
  /** Whether a name stands in the chrome at the ends of the page, as the newspaper's own does. */
  has(name: string): boolean;
  /** Whether a line is the newspaper's name and nothing else: other chrome has it too. */
  isOwnName(key: string): boolean;
  /** "Ouest-Vilaine Solenn Le Guennec": the paper's name, which has a line of its own elsewhere, is no first name. */
  without(name: string): string;
}

function siteOf(lines: readonly PageLine[]): Site {
  const ends =
    lines.length <= 2 * SITE_LINES ? lines : [...lines.slice(0, SITE_LINES), ...lines.slice(-SITE_LINES)];
  const chrome = ends
    .filter(({ labelled: { label } }) => label === "nav" || label === "legal" || label === "ad")
    .map(({ features }) => features.key);
  const keys = new Set(
    lines.flatMap(({ features, labelled }) => (labelled.label === "byline" ? [] : [features.key])),
  );
  return {
    has: (name) => {
      const key = fold(name);
      return chrome.some((line) => line.includes(key));
    },
    isOwnName: (key) =>
      key.length >= MIN_SITE_NAME && chrome.filter((line) => line.includes(key)).length >= 2,
    without: (name) => {
      const parts = name.split(" ");
      for (let count = 1; count <= parts.length - 2; count++)
        if (keys.has(fold(parts.slice(0, count).join(" ")))) return parts.slice(count).join(" ");
      // "Jean Roy Le Soleil"
      for (let count = 2; count < parts.length - 1; count++)
        if (keys.has(fold(parts.slice(count).join(" ")))) return parts.slice(0, count).join(" ");
      return name;
    },
  };
}
