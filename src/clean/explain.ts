/** Why each block of a page was labelled as it was: how sure, and what spoke most for its label against the next best. */
import type { SequenceModel } from "../model/file.js";
import { bestThrough } from "../model/margins.js";
import type { Article, Block, BlockLabel, Document } from "../types.js";
import { observationsOf, type Sight } from "./attributes.js";
import {
  createDecoder,
  createScorer,
  statesOf,
  type Decoder,
  type Imposed,
  type KnownTitle,
  type Labelled,
  type Zone,
} from "./decode.js";
import { cleanerOf } from "./index.js";
import { createGuide, type Profile } from "./profile.js";

/**
 * One thing that spoke for the label. `name` is an observation of the model ("words@0=2", "w:publicite",
 * "h:tag:nav"), or `title` (the headline is known from elsewhere), `neighbours` (what may follow what) or `profile`.
 * A word that is also the first, the last or the only one of its line is one thing, "w:ici".
 */
export interface Reason {
  readonly name: string;
  /** How much more it gives the label than the runner-up, as `margin`. */
  readonly weight: number;
}

export interface ExplainedBlock extends Block {
  readonly zone: Zone;
  /** The label that the best reading of the page without this one would give. */
  readonly runnerUp: BlockLabel | undefined;
  /** How much better the page reads with this label than with any other, in natural logarithms of odds; 0 is a toss-up. */
  readonly margin: number;
  /** Most weighty first; empty where nothing was asked, in a page too long to be one. */
  readonly because: readonly Reason[];
}

export interface Explanation {
  readonly document: Document;
  readonly blocks: readonly ExplainedBlock[];
}

export type Explainer = (article: Article) => Explanation;

const MAX_REASONS = 4;
/** Reasons that say nearly nothing are left out, unless there is no better one. */
const MIN_WEIGHT = 0.05;
/** "w:ici", "w:^ici", "w:ici$" and "w:=ici" speak of one word. */
const WORD = /^(w:)[\^=]?(.+?)\$?$/;
/** A label that a profile imposes is beyond weighing. */
const IMPOSED_MARGIN = 1000;

/** A page that was too long to be labelled. */
const UNASKED: Weighed = { zone: "body", runnerUp: undefined, margin: 0, because: [] };

/** What a decoder was asked, and what it said. */
interface Asked {
  readonly page: readonly Sight[];
  readonly title: KnownTitle | undefined;
  readonly imposed: Imposed | undefined;
  readonly labels: readonly Labelled[];
}

/** An explainer by the same model and profiles as the cleaner whose labels it explains. */
export function createExplainer(model: SequenceModel, profiles: readonly Profile[] = []): Explainer {
  const decode = createDecoder(model);
  const guide = createGuide(profiles);
  const weigh = createWeigher(model);
  return (article) => {
    let asked: Asked | undefined;
    const listening: Decoder = (page, title, imposed) => {
      const labels = decode(page, title, imposed);
      asked = { page, title, imposed, labels };
      return labels;
    };
    const document = cleanerOf(listening, guide)(article);
    const weighed = asked === undefined ? [] : weigh(asked);
    return {
      document,
      blocks: document.blocks.map((block, at) => Object.assign({}, block, weighed[at] ?? UNASKED)),
    };
  };
}

type Weighed = Pick<ExplainedBlock, "zone" | "runnerUp" | "margin" | "because">;

function createWeigher(model: SequenceModel): (asked: Asked) => Weighed[] {
  const { chain, columns } = model;
  const score = createScorer(model);
  const states = statesOf(model);
  const columnsOf = (state: number): readonly number[] => chain.columns[state] ?? [];

  return ({ page, title, imposed, labels }) => {
    const { scores, kinds } = score(page, title, imposed);
    const through = bestThrough(chain, scores, columns.length, kinds);
    const observations = observationsOf(page);
    return labels.map(({ label, zone }, at): Weighed => {
      if (imposed?.[at] !== undefined) {
        const because = [{ name: "profile", weight: IMPOSED_MARGIN }];
        return { zone, runnerUp: undefined, margin: IMPOSED_MARGIN, because };
      }
      const at0 = at * states.length;
      const best = topState(states, through, at0, (state) => state.label === label);
      const second = topState(states, through, at0, (state) => state.label !== label);
      if (best < 0 || second < 0) return { zone, runnerUp: undefined, margin: 0, because: [] };
      const margin = (through[at0 + best] as number) - (through[at0 + second] as number);
      const reasons = new Map<string, number>();
      const { weights, rows } = model;
      const difference = (row: number): number =>
        sumOf(weights, row, columnsOf(best)) - sumOf(weights, row, columnsOf(second));
      for (const name of observations[at] ?? []) {
        const row = rows.get(name);
        if (row !== undefined) reasons.set(name, (reasons.get(name) ?? 0) + difference(row));
      }
      const own = at * columns.length;
      const emitted = sumOf(scores, own, columnsOf(best)) - sumOf(scores, own, columnsOf(second));
      const weighed = [...reasons.values()].reduce((sum, weight) => sum + weight, 0);
      // What no observation accounts for: the title that was given, then what stands around.
      if (title !== undefined && page[at]?.features.key === title.key)
        reasons.set("title", emitted - weighed);
      reasons.set("neighbours", margin - emitted);
      return { zone, runnerUp: states[second]?.label, margin: round(margin), because: weightiest(reasons) };
    });
  };
}

/** The state of a kind that the best path leads through; -1 where none does. */
function topState(
  states: readonly Labelled[],
  through: Float64Array,
  from: number,
  isOfKind: (state: Labelled) => boolean,
): number {
  let top = -1;
  for (const [at, state] of states.entries()) {
    const score = through[from + at] as number;
    if (!isOfKind(state) || score === -Infinity) continue;
    if (top < 0 || score > (through[from + top] as number)) top = at;
  }
  return top;
}

function sumOf(values: Float32Array | Float64Array, from: number, columns: readonly number[]): number {
  let sum = 0;
  for (const column of columns) sum += values[from + column] as number;
  return sum;
}

function weightiest(reasons: ReadonlyMap<string, number>): Reason[] {
  const things = new Map<string, Reason>();
  for (const [name, weight] of reasons) {
    const word = name.replace(WORD, "$1$2");
    const known = things.get(word);
    things.set(word, known === undefined ? { name, weight } : { name: word, weight: known.weight + weight });
  }
  return [...things.values()]
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map(({ name, weight }) => ({ name, weight: round(weight) }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
