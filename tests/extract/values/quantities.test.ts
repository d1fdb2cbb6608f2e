/** Percentages and quantities in natural sentences: every one that the sentence holds, with span, value and unit. */
import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { group } from "./french-numbers.js";
import { PERCENTAGE_SENTENCES } from "./percentages.corpus.js";
import { COUNT_SENTENCES } from "./quantities-counts.corpus.js";
import { MEASURE_SENTENCES } from "./quantities-measures.corpus.js";
import { NO_PERCENTAGE } from "./negatives-percentages.corpus.js";
import { NO_QUANTITY } from "./negatives-quantities.corpus.js";
import { readText, startsOf, unmark } from "./support.js";

/** "300 km", "10..12 personne", "12.5": what the table writes. */
function written(mention: object): string {
  const { value, min, max, unit } = mention as { value?: number; min?: number; max?: number; unit?: string };
  const number = value === undefined ? `${String(min)}..${String(max)}` : String(value);
  return unit === undefined ? number : `${number} ${unit}`;
}

function found(text: string, kind: "percentage" | "quantity") {
  return readText(text)
    .filter((mention) => mention.kind === kind)
    .map((mention) => ({ start: mention.start, text: mention.text, value: written(mention) }));
}

describe.each([
  ["percentage", PERCENTAGE_SENTENCES],
  ["quantity", [...MEASURE_SENTENCES, ...COUNT_SENTENCES]],
] as const)("%s", (kind, sentences) => {
  it.each(sentences)("$marked", ({ marked, values }) => {
    const { text, spans } = unmark(marked);
    const starts = startsOf(marked);
    expect(found(text, kind)).toEqual(
      spans.map((span, i) => ({ start: starts[i], text: span, value: values[i] })),
    );
  });
});

describe("any measure", () => {
  it("in any figures and any unit is read with both", () => {
    const units = constantFrom<(readonly [string, string])[]>(
      ["km", "km"], ["kilomètres", "km"], ["mètres carrés", "m2"], ["kg", "kg"], ["tonnes", "t"], ["litres", "L"], ["MW", "MW"],
      ["hectares", "har"], ["km/h", "km/h"], ["°C", "Cel"], ["pieds", "pied"], ["élèves", "élève"], ["journaux", "journal"],
    ); // prettier-ignore
    const separators = constantFrom(" ", "\u00a0", "\u202f", ".", "'", "");
    const numbers = integer({ min: 1, max: 8 }).chain((size) => integer({ min: 2, max: 10 ** size }));
    assert(
      property(numbers, separators, units, (n, separator, [written, unit]) => {
        const text = `${group(n, separator)} ${written}`;
        const [mention, ...others] = found(`On compte ${text} en tout.`, "quantity");
        expect({ text, mention, others }).toEqual({ text, mention: { start: 10, text: mention?.text, value: `${String(n)} ${unit}` }, others: [] }); // prettier-ignore
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the tables", () => {
  it("are as large as asked", () => {
    const sentences = [...PERCENTAGE_SENTENCES, ...MEASURE_SENTENCES, ...COUNT_SENTENCES];
    expect(new Set(sentences.flatMap(({ marked }) => unmark(marked).spans)).size).toBeGreaterThanOrEqual(150);
    expect(NO_PERCENTAGE.length + NO_QUANTITY.length).toBeGreaterThanOrEqual(100);
  });
});
