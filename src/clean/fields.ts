/** Labelled paragraphs → title, byline, section, date. */
import { findByline } from "./bylines/page.js";
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
  /** The page as received: a name keeps its own apostrophes. */
  readonly text?: string | undefined;
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
  return {
    byline: asWritten(findByline(lines), context.text),
    section: findSection(lines),
    ...findDates(lines, context),
  };
}

/** "Soizic Le Floc’h": lines are read with straight apostrophes, and a name is given as the page has it. */
function asWritten(name: string | undefined, text: string | undefined): string | undefined {
  if (name === undefined || text === undefined || !name.includes("'")) return name;
  const key = text.replaceAll("’", "'").toLowerCase();
  const at = key.length === text.length ? key.indexOf(name.toLowerCase()) : -1;
  if (at < 0) return name;
  return name.replace(/'/g, (_, offset: number) => text.charAt(at + offset));
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
