/**
 * The labels of a whole page, read as a sequence. A page is: what stands above the title (head), the title, what stands
 * between title and text (meta), the text from its first to its last paragraph (body, with what interrupts it), what
 * follows it (tail). The best way through these zones is found over all paragraphs at once, so that one odd line can't
 * break an article in two. What speaks for each label was learned from labelled pages (scripts/train-blocks).
 */
import type { SequenceModel } from "../model/file.js";
import { bestPath } from "../model/chain.js";
import type { BlockLabel } from "../types.js";
import type { Sight } from "./attributes.js";
import { createEmitter } from "./emissions.js";

export type Zone = "head" | "title" | "meta" | "body" | "tail";

export interface Labelled {
  readonly label: BlockLabel;
  readonly zone: Zone;
}

/** Kinds of steps of the chain: does a blank line stand between? */
const TOUCHES = 0;
const APART = 1;

/** A title that is known from elsewhere. */
export interface KnownTitle {
  /** As `Features.key`. */
  readonly key: string;
  /** What a line gains by being it. */
  readonly trust: number;
}

/** By paragraph: the label that a newsroom's profile gives it, see `profile.ts`. */
export type Imposed = readonly (BlockLabel | undefined)[];

export type Decoder = (page: readonly Sight[], title?: KnownTitle, imposed?: Imposed) => Labelled[];

/** What `bestPath` asks of a page: the score of each paragraph by column, the kind of the step into each. */
export interface Scored {
  readonly scores: Float64Array;
  readonly kinds: Uint8Array;
}

/** More than a whole page of weights. */
const CERTAIN = 1e6;
/** What speaks for the zone that goes with an imposed label, without moving the bounds of the article by itself. */
const LIKELY = 6;
const OF_ARTICLE = new Set<BlockLabel>(["title", "body", "subhead"]);

/** A decoder for a model. An imposed label holds for certain, and the rest of the page is read in its light. */
export function createDecoder(model: SequenceModel): Decoder {
  const score = createScorer(model);
  const { chain, columns } = model;
  const states = statesOf(model);
  return (page, title, imposed) => {
    const { scores, kinds } = score(page, title, imposed);
    return Array.from(bestPath(chain, scores, columns.length, kinds), (state, at) => {
      const decoded = states[state] as Labelled;
      const label = imposed?.[at] ?? decoded.label;
      return label === decoded.label ? decoded : { ...decoded, label };
    });
  };
}

/** A model's states, "body:caption", taken apart. */
export function statesOf({ states }: Pick<SequenceModel, "states">): Labelled[] {
  return states.map((state) => {
    const [zone, label] = state.split(":") as [Zone, BlockLabel];
    return { zone, label };
  });
}

export function createScorer(
  model: SequenceModel,
): (page: readonly Sight[], title?: KnownTitle, imposed?: Imposed) => Scored {
  const { columns } = model;
  const width = columns.length;
  const emit = createEmitter(model);
  const titleColumn = columns.indexOf("title");

  return (page, title, imposed) => {
    const scores = emit(page);
    for (const [at, { features }] of page.entries()) {
      const place = at * width + titleColumn;
      if (features.key === title?.key) scores[place] = (scores[place] as number) + title.trust;
      const label = imposed?.[at];
      if (label !== undefined) impose(label, scores.subarray(at * width, (at + 1) * width), columns);
    }
    const kinds = new Uint8Array(page.length);
    for (const [at, { features }] of page.entries()) kinds[at] = features.paragraph.gap ? APART : TOUCHES;
    return { scores, kinds };
  };
}

/** Text of the article must be where its label says; anything else must only be no text, wherever it stands. */
function impose(label: BlockLabel, scores: Float64Array, columns: readonly string[]): void {
  const isOfArticle = OF_ARTICLE.has(label);
  for (const [column, name] of columns.entries()) {
    const known = scores[column] as number;
    if (name === label) scores[column] = known + (isOfArticle ? CERTAIN : LIKELY);
    else if (!isOfArticle && OF_ARTICLE.has(name as BlockLabel)) scores[column] = known - CERTAIN;
  }
}
