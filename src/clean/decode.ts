/**
 * The labels of a whole page, read as a sequence. A page is: what stands above the title (head), the title, what stands
 * between title and text (meta), the text from its first to its last paragraph (body, with what interrupts it), what
 * follows it (tail). The best way through these zones is found over all paragraphs at once, so that one odd line can't
 * break an article in two. What speaks for each label was learned from labelled pages (scripts/train-blocks).
 */
import type { SequenceModel } from "../model/file.js";
import { bestPath } from "../model/chain.js";
import type { BlockLabel } from "../types.js";
import { ATTRIBUTES, namedOf, namesOf, TEMPLATES, type Sight } from "./attributes.js";

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

export type Decoder = (page: readonly Sight[], title?: KnownTitle) => Labelled[];

/** A decoder for a model: the rows of the model by attribute, template and value, looked up once. */
export function createDecoder(model: SequenceModel): Decoder {
  const { chain, weights, columns } = model;
  const width = columns.length;
  const tables = TEMPLATES.map((template) =>
    Int32Array.from(namesOf(template), (name) => model.rows.get(name) ?? -1),
  );
  const states = model.states.map((state): Labelled => {
    const [zone, label] = state.split(":") as [Zone, BlockLabel];
    return { zone, label };
  });
  const titleColumn = columns.indexOf("title");

  return (page, title) => {
    const values = page.map((sight) => Uint8Array.from(ATTRIBUTES, (attribute) => attribute.of(sight)));
    const scores = new Float64Array(page.length * width);
    const add = (at: number, row: number): void => {
      for (let column = 0, to = at * width; column < width; column++)
        scores[to + column]! += weights[row + column]!;
    };
    for (const [at, { features }] of page.entries()) {
      for (const [index, { attribute, offset }] of TEMPLATES.entries()) {
        const table = tables[index] as Int32Array;
        // Beyond the page's ends, the last value: nothing there.
        const row = table[values[at + offset]?.[attribute] ?? table.length - 1] as number;
        if (row >= 0) add(at, row);
      }
      for (const name of namedOf(page, at)) {
        const row = model.rows.get(name);
        if (row !== undefined) add(at, row);
      }
      if (title !== undefined && features.key === title.key)
        scores[at * width + titleColumn]! += title.trust;
    }
    const kinds = Uint8Array.from(page, ({ features }) => (features.paragraph.gap ? APART : TOUCHES));
    return Array.from(bestPath(chain, scores, width, kinds), (state) => states[state] as Labelled);
  };
}
