/** What a model's weights add up to for each paragraph, by column: the sums that `bestPath` finds its way through. */
import type { SequenceModel } from "../model/file.js";
import { ATTRIBUTES, namesOf, TEMPLATES, type Sight } from "./attributes.js";
import { createNamedRows } from "./named.js";
import { RowList } from "./rows.js";

export type Emitter = (page: readonly Sight[]) => Float64Array;

/** `emit(page)[at * columns + column]`. */
export function createEmitter(model: SequenceModel): Emitter {
  const { weights } = model;
  const width = model.columns.length;
  const { usual, differences, addDifferences } = tabulate(model);
  const addNamed = createNamedRows(model.rows);
  return (page) => {
    const values = valuesOf(page);
    const scores = new Float64Array(page.length * width);
    const unusual = new RowList();
    const named = new RowList();
    for (let at = 0; at < page.length; at++) {
      unusual.clear();
      named.clear();
      addDifferences(values, at, unusual);
      addNamed(page, at, named);
      const to = at * width;
      scores.set(usual, to);
      addRows(differences, unusual, scores, to, width);
      addRows(weights, named, scores, to, width);
    }
    return scores;
  };
}

/** The values of all attributes, paragraph by paragraph. */
function valuesOf(page: readonly Sight[]): Uint8Array {
  const values = new Uint8Array(page.length * ATTRIBUTES.length);
  let to = 0;
  for (const sight of page) for (const attribute of ATTRIBUTES) values[to++] = attribute.of(sight);
  return values;
}

interface Tabulated {
  /** What a paragraph scores of which all attributes, and those of its neighbours, are 0. */
  readonly usual: Float64Array;
  /** What each other value of each template changes in that. Most values are 0: two thirds of the sums are saved. */
  readonly differences: Float64Array;
  /** Adds where in `differences` those of a paragraph begin. */
  addDifferences(values: Uint8Array, at: number, rows: RowList): void;
}

function tabulate({ rows, weights, columns }: SequenceModel): Tabulated {
  const width = columns.length;
  const count = ATTRIBUTES.length;
  const names = TEMPLATES.map(namesOf);
  const usual = new Float64Array(width);
  const differences = new Float64Array(names.flat().length * width);
  /** By template: how far its value stands from a paragraph's first one; where its differences begin and end. */
  const shifts = Int32Array.from(TEMPLATES, ({ attribute, offset }) => offset * count + attribute);
  const begins = new Int32Array(names.length);
  const lasts = new Int32Array(names.length);
  const weightOf = (name: string, column: number): number => {
    const row = rows.get(name);
    return row === undefined ? 0 : (weights[row + column] as number);
  };
  let begin = 0;
  for (const [template, own] of names.entries()) {
    begins[template] = begin;
    for (const name of own) {
      for (let column = 0; column < width; column++)
        differences[begin + column] = weightOf(name, column) - weightOf(own[0] as string, column);
      begin += width;
    }
    // Beyond the page's ends: nothing there.
    lasts[template] = begin - width;
    for (let column = 0; column < width; column++)
      usual[column] = (usual[column] as number) + weightOf(own[0] as string, column);
  }
  return {
    usual,
    differences,
    addDifferences: (values, at, found) => {
      const base = at * count;
      for (let template = 0; template < shifts.length; template++) {
        const place = base + (shifts[template] as number);
        if (place < 0 || place >= values.length) found.add(lasts[template] as number);
        else if (values[place] !== 0)
          found.add((begins[template] as number) + (values[place] as number) * width);
      }
    },
  };
}

/** Adds rows up four columns at a time: sums that stay in registers are twice as fast, and decoding is mostly this. */
function addRows(
  table: Float32Array | Float64Array,
  { list, length }: RowList,
  sums: Float64Array,
  to: number,
  width: number,
): void {
  let column = 0;
  for (; column + 4 <= width; column += 4) {
    const sum = to + column;
    let first = sums[sum] as number;
    let second = sums[sum + 1] as number;
    let third = sums[sum + 2] as number;
    let fourth = sums[sum + 3] as number;
    for (let index = 0; index < length; index++) {
      const at = (list[index] as number) + column;
      first += table[at] as number;
      second += table[at + 1] as number;
      third += table[at + 2] as number;
      fourth += table[at + 3] as number;
    }
    sums[sum] = first;
    sums[sum + 1] = second;
    sums[sum + 2] = third;
    sums[sum + 3] = fourth;
  }
  for (; column < width; column++) {
    let sum = sums[to + column] as number;
    for (let index = 0; index < length; index++) sum += table[(list[index] as number) + column] as number;
    sums[to + column] = sum;
  }
}
