/** The numbers module by itself: a table by value, and whatever number anyone may write. */
import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { group, write, type Spelling, type Variety } from "./french-numbers.js";
import { NO_NUMBERS, NUMBERS } from "./numbers.corpus.js";
import { startsOf, unmark } from "./support.js";
import { numberAt, ordinalAt, readNumbers } from "../../../src/extract/values/numbers.js";
import { createLayer } from "../../../src/text/layer.js";

const CARRIERS: readonly ((spelling: string) => string)[] = [
  (spelling) => `Selon la Ville, ${spelling} suffira.`,
  (spelling) => `La réponse : ${spelling}.`,
  (spelling) => spelling,
];

/** The number that begins where the mark stands, with the text that it covers. */
function readAt(marked: string) {
  const { text } = unmark(marked);
  const start = startsOf(marked)[0] ?? 0;
  const layer = createLayer("body", text);
  const token = layer.tokens.findIndex((candidate) => candidate.end > start);
  const found = numberAt(layer, token) ?? ordinalAt(layer, token);
  if (found === undefined) return undefined;
  const span = layer.source.slice(layer.toSource(found.start), layer.toSourceEnd(found.end));
  return { text: span, value: found.value, form: found.form };
}

describe("the table", () => {
  it.each(NUMBERS.flatMap(({ spellings, ...rest }) => spellings.map((spelling) => ({ spelling, ...rest }))))(
    "$spelling",
    ({ spelling, value, form }) => {
      const marked = spelling.includes("[") ? spelling : `[${spelling}]`;
      const text = unmark(marked).spans[0];
      for (const carry of CARRIERS)
        expect(readAt(carry(marked))).toEqual({ text, value: expect.closeTo(value, 9) as number, form });
    },
  );

  it.each(NO_NUMBERS)("no number: %s", (text) => {
    expect(readNumbers(createLayer("body", text)).filter(({ form }) => form !== "ordinal")).toEqual([]);
  });
});

const varieties = constantFrom<Variety[]>("france", "belgium", "vaud", "octante");
const spellings = constantFrom<Spelling[]>("traditional", "1990", "bare");
/** As many small numbers as large ones, so that every size is tried. */
const anyNumber = integer({ min: 0, max: 9 }).chain((size) => integer({ min: 0, max: 10 ** size }));

/** What was read where a number stands in a sentence; "un" alone is an article. */
function valueIn(text: string): { readonly text: string; readonly value: number } | undefined {
  const found = readAt(`On en a compté [${text}] hier.`);
  return found === undefined ? undefined : { text: found.text, value: found.value };
}

describe("any number", () => {
  it("written in words, in any spelling, of any country, is read back", () => {
    assert(
      property(anyNumber, varieties, spellings, (n, variety, spelling) => {
        if (n === 1) return;
        const text = write(n, variety, spelling);
        expect(valueIn(text)).toEqual({ text, value: n });
      }),
      { numRuns: 3000 },
    );
  });

  it("up to ten thousand, every one", () => {
    for (let n = 2; n <= 10_000; n++) {
      const text = write(n, n % 2 === 0 ? "france" : "vaud", n % 3 === 0 ? "1990" : "traditional");
      expect({ text, found: valueIn(text)?.value }).toEqual({ text, found: n });
    }
  });

  it("in digits, with any separator and any decimals, is read back", () => {
    const styles = constantFrom(
      { separator: "", mark: "," }, { separator: " ", mark: "," }, { separator: "\u00a0", mark: "," }, { separator: "\u202f", mark: "," },
      { separator: ".", mark: "," }, { separator: "'", mark: "." }, { separator: "’", mark: "." }, { separator: "'", mark: "," },
    ); // prettier-ignore
    assert(
      property(anyNumber, integer({ min: 0, max: 3 }), integer({ min: 0, max: 999 }), styles, (n, places, after, { separator, mark }) => {
        // "10,000" is ten thousand to whoever writes it, and "1.234" in French is: these say too little.
        if (places === 3 && (after === 0 || mark === ".")) return;
        const decimals = places === 0 ? "" : String(after).padStart(3, "0").slice(0, places);
        const text = group(n, separator, decimals, mark);
        expect(valueIn(text)).toEqual({ text, value: Number(`${n}.${decimals === "" ? "0" : decimals}`) });
      }),
      { numRuns: 2000 },
    ); // prettier-ignore
  });

  it("in digits as English has it, from a million up or with cents", () => {
    assert(
      property(integer({ min: 1_000_000, max: 10 ** 9 }), (n) => {
        const text = group(n, ",");
        expect(valueIn(text)).toEqual({ text, value: n });
        const cents = group(n % 1_000_000, ",", "50", ".");
        expect(valueIn(cents)).toEqual({ text: cents, value: (n % 1_000_000) + 0.5 });
      }),
      { numRuns: 300 },
    );
  });
});
