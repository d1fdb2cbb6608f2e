/** Labelled paragraphs → title, byline, section, date. */
import { fold } from "../text/fold.js";
import { readSignature } from "./byline.js";
import type { Labelled } from "./decode.js";
import type { Features } from "./features.js";
import { findDates } from "./dates/page.js";
import type { PageLine as Line } from "./page-line.js";

export interface Fields {
  readonly byline: string | undefined;
  readonly section: string | undefined;
  readonly publishedAt: string | undefined;
  readonly modifiedAt: string | undefined;
}

/** What the page itself does not say. */
export interface FieldContext {
  /** When the page was read, ISO 8601: "il y a 3 heures" says nothing without it. */
  readonly fetchedAt?: string | undefined;
  readonly url?: string | undefined;
}

export function readFields(
  page: readonly Features[],
  labels: readonly Labelled[],
  context: FieldContext = {},
): Fields {
  const titleAt = labels.findIndex(({ label }) => label === "title");
  const bodyAt = labels.findIndex(({ label, zone }) => zone === "body" || label === "body");
  const anchor = titleAt >= 0 ? titleAt : Math.max(0, bodyAt);
  const lines = page.flatMap((features, at): Line[] => {
    const labelled = labels[at];
    return labelled === undefined ? [] : [{ features, labelled, distance: at - anchor }];
  });
  return { byline: findByline(lines), section: findSection(lines), ...findDates(lines, context) };
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
