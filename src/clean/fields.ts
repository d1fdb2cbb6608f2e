/** Labelled paragraphs → title, byline, section, date. */
import { fold } from "../text/fold.js";
import { readSignature } from "./byline.js";
import type { Labelled } from "./decode.js";
import type { Features } from "./features.js";
import { readDateline, type Stamp } from "./publication-date.js";

export interface Fields {
  readonly byline: string | undefined;
  readonly section: string | undefined;
  readonly publishedAt: string | undefined;
}

interface Line {
  readonly features: Features;
  readonly labelled: Labelled;
  /** Paragraphs from the title; the nearest line wins. */
  readonly distance: number;
}

export function readFields(page: readonly Features[], labels: readonly Labelled[]): Fields {
  const titleAt = labels.findIndex(({ label }) => label === "title");
  const bodyAt = labels.findIndex(({ label, zone }) => zone === "body" || label === "body");
  const anchor = titleAt >= 0 ? titleAt : Math.max(0, bodyAt);
  const lines = page.flatMap((features, at): Line[] => {
    const labelled = labels[at];
    return labelled === undefined ? [] : [{ features, labelled, distance: at - anchor }];
  });
  return { byline: findByline(lines), section: findSection(lines), publishedAt: findDate(lines) };
}

const MAX_SIGNATURE_DISTANCE = 3;

/** "Par X" wherever it stands above the text; else the bare name nearest to the title; else who signed below. */
function findByline(lines: readonly Line[]): string | undefined {
  const lastBody = lines.findLastIndex(({ labelled }) => labelled.label === "body");
  const signed = lines.flatMap(({ features, labelled, distance }, at) => {
    const signed =
      labelled.label === "byline" ||
      (labelled.label === "dateline" && labelled.zone !== "tail" && labelled.zone !== "body");
    const signature = signed ? readSignature(features.text) : undefined;
    if (signature === undefined) return [];
    // "Source :" and, below, whom to call: no author.
    if ((lines[at - 1]?.features.chrome.get("legal") ?? 0) >= 2) return [];
    // Who signs below the text does so right there.
    if (labelled.zone === "tail" && at > lastBody + MAX_SIGNATURE_DISTANCE) return [];
    const rank =
      (signature.introduced ? 0 : 100) +
      (labelled.label === "dateline" && !signature.introduced ? 50 : 0) +
      (labelled.zone === "tail" ? 1000 : 0) +
      (distance < 0 ? 20 : 0) +
      Math.abs(distance);
    return [{ name: signature.name, rank }];
  });
  signed.sort((a, b) => a.rank - b.rank);
  const [first] = signed;
  return first === undefined ? undefined : withoutSite(first.name, lines);
}

/** "Ouest-Vilaine Solenn LE GUENNEC": the paper's name, which has a line of its own elsewhere, is no first name. */
function withoutSite(name: string, lines: readonly Line[]): string {
  const parts = name.split(" ");
  const keys = new Set(
    lines.flatMap(({ features, labelled }) => (labelled.label === "byline" ? [] : [features.key])),
  );
  for (let count = 1; count <= parts.length - 2; count++) {
    if (keys.has(fold(parts.slice(0, count).join(" ")))) return parts.slice(count).join(" ");
  }
  return name;
}

const BREADCRUMB = /\s*[>›»/|•·▸]\s*|\s{3,}/u;

function findSection(lines: readonly Line[]): string | undefined {
  const kickers = lines.filter(({ labelled }) => labelled.label === "kicker" && labelled.zone !== "tail");
  kickers.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const [kicker] = kickers;
  if (kicker !== undefined) return kicker.features.text;
  // "Accueil > Actualités > Environnement": the last step is where the article lies.
  const crumb = lines.find(
    ({ features, labelled, distance }) =>
      distance < 0 && labelled.label === "nav" && /^(?:vous etes ici|accueil)/.test(features.key),
  );
  const steps = crumb?.features.text.split(BREADCRUMB).filter((step) => step.trim() !== "") ?? [];
  return steps.length >= 2 ? steps.at(-1)?.trim() : undefined;
}

/** The page's own date: said to be of publication, near the title; else a dateline; never a teaser's. */
function findDate(lines: readonly Line[]): string | undefined {
  const dated = lines.filter(
    ({ labelled: { label, zone } }) =>
      label !== "teaser" &&
      label !== "comment" &&
      label !== "body" &&
      label !== "subhead" &&
      zone !== "tail" &&
      (zone !== "body" || label === "dateline" || label === "byline"),
  );
  const stamps = dated.flatMap(({ features, distance }, index) =>
    features.date.stamps.map((stamp) => ({
      stamp,
      distance: distance >= 0 ? distance : -1.5 * distance,
      value: withHour(stamp, dated, index),
    })),
  );
  const best = (role: Stamp["role"]): string | undefined => {
    const found = stamps.filter(({ stamp }) => stamp.role === role).sort((a, b) => a.distance - b.distance);
    return found[0]?.value;
  };
  const published = best("published") ?? best("unsaid");
  if (published !== undefined) return published;
  for (const { features, labelled } of lines) {
    if (labelled.label === "body") return readDateline(features.text) ?? best("updated") ?? signedDate(lines);
  }
  return best("updated");
}

/** "durée 09h00" on a line, "22 août 2020" on the next, or the other way round. */
function withHour(stamp: Stamp, dated: readonly Line[], index: number): string {
  if (stamp.value.includes("T") || stamp.role === "updated") return stamp.value;
  for (const neighbour of [dated[index - 1], dated[index + 1]]) {
    const time = neighbour?.features.date.time;
    const apart = Math.abs((neighbour?.distance ?? Infinity) - (dated[index]?.distance ?? 0));
    if (time !== undefined && apart === 1 && neighbour?.features.date.stamps.length === 0)
      return `${stamp.value}T${time}`;
  }
  return stamp.value;
}

/** A date printed under the text, with the word for it. */
function signedDate(lines: readonly Line[]): string | undefined {
  for (const { features, labelled } of lines) {
    if (labelled.zone !== "tail") continue;
    if (labelled.label === "teaser" || labelled.label === "comment") return undefined;
    const stamp = features.date.stamps.find(({ role }) => role === "published");
    if (stamp !== undefined && features.words <= 20) return stamp.value;
  }
  return undefined;
}
