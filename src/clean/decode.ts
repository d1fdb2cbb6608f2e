/**
 * The labels of a whole page, read as a sequence. A page is: what stands above the title, the title, what stands
 * between title and text, the text (with intruders), what follows it. The best way through these zones is found
 * over all paragraphs at once (Viterbi), so that one odd line can't break an article in two. Linear.
 */
import type { BlockLabel } from "../types.js";
import type { Features } from "./features.js";
import { proseOf, type Scores } from "./scores.js";

type Zone = "head" | "title" | "meta" | "standfirst" | "late" | "body" | "tail";

/** Between title and text. */
const META = { nav: -0.6, ad: 0, counter: 0.2, share: 0.2, legal: -1, caption: 0.2, byline: 0.8, dateline: 0.4, teaser: -2.5, kicker: -0.6, comment: -1 }; // prettier-ignore

/** Which labels occur in which zone, and how much each costs there. */
const ZONES: Readonly<Record<Zone, Readonly<Partial<Record<BlockLabel, number>>>>> = {
  head: { nav: 0.8, ad: 0, counter: -0.5, share: 0, legal: -0.5, caption: -1, byline: -0.3, dateline: 0, teaser: -2, kicker: 0 },
  title: { title: 0 },
  meta: META,
  // Prose that a byline, a date or a photo still follows, before the text begins.
  standfirst: { body: -1.2 },
  late: META,
  body: { body: 0.5, subhead: 0, nav: -3, ad: -1.2, counter: -2.4, share: -1.6, legal: -3, caption: -0.8, byline: -2.5, dateline: -3.5, teaser: -2, comment: -6 },
  tail: { nav: 0.4, ad: 0, counter: 0, share: 0.2, legal: 0.5, caption: -0.5, byline: 0, dateline: 0, teaser: 0.5, comment: 0.2, kicker: -1 },
}; // prettier-ignore

const FORBIDDEN = -1e9;
/** What it costs to go from one zone to another. */
const STEPS: Readonly<Partial<Record<`${Zone}>${Zone}`, number>>> = {
  "head>head": 0, "head>title": 0, "head>meta": -5, "head>body": -3,
  "title>meta": 0, "title>standfirst": 0, "title>body": 0,
  "meta>meta": 0, "meta>standfirst": 0, "meta>body": 0,
  "standfirst>standfirst": -1, "standfirst>late": 0, "late>late": 0, "late>body": 0,
  "body>body": 0, "body>tail": 0,
  "tail>tail": 0,
}; // prettier-ignore
const STARTS: Readonly<Partial<Record<Zone, number>>> = { head: 0, title: 0, meta: -4, body: -1.5 };
/** A page without any text is the worst reading of all. */
const NO_BODY = -40;

interface State {
  readonly zone: Zone;
  readonly label: BlockLabel;
  readonly prior: number;
}

const STATES: readonly State[] = (Object.keys(ZONES) as Zone[]).flatMap((zone) =>
  (Object.keys(ZONES[zone]) as BlockLabel[]).map((label) => ({
    zone,
    label,
    prior: ZONES[zone][label] ?? 0,
  })),
);

/** From one paragraph to the next; `gap`: a blank line lies between. */
function stepScore(from: State, to: State, gap: boolean): number {
  const zones = STEPS[`${from.zone}>${to.zone}`];
  if (zones === undefined) return FORBIDDEN;
  let score = zones;
  if (from.zone !== "body" && to.zone === "body" && to.label !== "body" && to.label !== "subhead")
    return FORBIDDEN;
  // The text ends with text: chrome after it belongs to what follows.
  if (from.zone === "body" && to.zone === "tail") {
    if (from.label === "subhead") score -= 2.5;
    else if (from.label !== "body") return FORBIDDEN;
  }
  if (from.zone !== "body" && to.zone === "body" && to.label === "subhead") score -= 0.8;
  if (from.label === "subhead" && to.label === "subhead") score -= 0.8;
  if (from.label === to.label && !gap) {
    if (to.label === "caption") score += 0.6;
    if (to.label === "teaser") score += 0.3;
    if (to.label === "ad") score += 0.5;
  }
  if (from.label === to.label && (to.label === "teaser" || to.label === "comment")) score += 0.5;
  // A box in the text costs once, not line by line.
  if (from.zone === "body" && to.zone === "body" && from.label === to.label && to.prior < 0)
    score -= to.prior * 0.8;
  // A headline comes right after its kicker, and what is said of it right after the headline.
  if (from.label === "kicker" && to.label === "title") score += 0.8;
  if (from.zone === "title" && (to.label === "byline" || to.label === "dateline" || to.label === "counter"))
    score += 0.5;
  return score;
}

const COUNT = STATES.length;

/** The labels in a fixed order, so that a paragraph's scores are a row of numbers. */
const LABELS = [...new Set(STATES.map(({ label }) => label))];
const LABEL_OF = Uint8Array.from(STATES, ({ label }) => LABELS.indexOf(label));
const PRIORS = Float64Array.from(STATES, ({ prior }) => prior);

/** The steps that may be taken, those to one state in a row: first those that open the text, then all others. */
interface Steps {
  /** By state: where its row begins, where its opening steps end; the next row begins where this one ends. */
  readonly rows: Uint16Array;
  readonly openings: Uint16Array;
  readonly from: Uint8Array;
  readonly near: Float64Array;
  readonly apart: Float64Array;
}
let steps: Steps | undefined;

function getSteps(): Steps {
  steps ??= makeSteps();
  return steps;
}

function makeSteps(): Steps {
  const rows = new Uint16Array(COUNT + 1);
  const openings = new Uint16Array(COUNT);
  const taken: { readonly from: number; readonly near: number; readonly apart: number }[] = [];
  for (const [index, to] of STATES.entries()) {
    rows[index] = taken.length;
    for (const opens of [true, false]) {
      if (!opens) openings[index] = taken.length;
      for (const [before, from] of STATES.entries()) {
        if ((from.zone !== "body" && to.zone === "body") !== opens) continue;
        const apart = stepScore(from, to, true);
        if (apart > FORBIDDEN) taken.push({ from: before, near: stepScore(from, to, false), apart });
      }
    }
  }
  rows[COUNT] = taken.length;
  return {
    rows,
    openings,
    from: Uint8Array.from(taken, ({ from }) => from),
    near: Float64Array.from(taken, ({ near }) => near),
    apart: Float64Array.from(taken, ({ apart }) => apart),
  };
}

export interface Labelled {
  readonly label: BlockLabel;
  readonly zone: Zone;
}

/** One label for each paragraph. */
export function decode(features: readonly Features[], scores: readonly Scores[]): Labelled[] {
  if (features.length === 0) return [];
  const { rows, openings, from, near, apart } = getSteps();
  const back = new Uint8Array(features.length * COUNT);
  let best = Float64Array.from(STATES, ({ zone, label, prior }) => (STARTS[zone] ?? FORBIDDEN) + prior + (scores[0]?.[label] ?? 0) + (zone === "body" && label !== "body" && label !== "subhead" ? FORBIDDEN : 0)); // prettier-ignore
  let next = new Float64Array(COUNT);
  const fits = new Float64Array(LABELS.length);
  for (let at = 1; at < features.length; at++) {
    const here = features[at];
    const weights = here?.paragraph.gap === false ? near : apart;
    // A text begins with text: "2 min" before it is no paragraph.
    const opening = here === undefined ? 0 : Math.min(0, proseOf(here));
    for (let label = 0; label < LABELS.length; label++)
      fits[label] = scores[at]?.[LABELS[label] ?? "body"] ?? 0;
    for (let to = 0; to < COUNT; to++) {
      let bestScore = -Infinity;
      let bestFrom = 0;
      const opens = openings[to] as number;
      const end = rows[to + 1] as number;
      for (let step = rows[to] as number; step < end; step++) {
        const before = from[step] as number;
        const score = (best[before] as number) + (weights[step] as number) + (step < opens ? opening : 0);
        if (score > bestScore) {
          bestScore = score;
          bestFrom = before;
        }
      }
      next[to] = bestScore + ((PRIORS[to] as number) + (fits[LABEL_OF[to] as number] as number));
      back[at * COUNT + to] = bestFrom;
    }
    [best, next] = [next, best];
  }
  let state = 0;
  let top = -Infinity;
  for (const [index, { zone, label }] of STATES.entries()) {
    const ends = zone === "tail" ? 0 : zone === "body" ? (label === "body" ? 0 : -2) : NO_BODY;
    const score = (best[index] ?? 0) + ends;
    if (score > top) [top, state] = [score, index];
  }
  const path: Labelled[] = [];
  for (let at = features.length - 1; at >= 0; at--) {
    const { label, zone } = STATES[state] ?? { label: "body", zone: "body" };
    path.push({ label, zone });
    state = back[at * COUNT + state] ?? 0;
  }
  return path.toReversed();
}
