/** The tables by value, each spelling in sentences, span and value checked. */
import { describe, expect, it } from "vitest";
import { AMOUNT_SENTENCES } from "./amount-sentences.corpus.js";
import { AMOUNTS } from "./amounts.corpus.js";
import { DATE_SENTENCES, DATES } from "./dates.corpus.js";
import { NEGATIVES } from "./negatives.js";
import { QUANTITIES } from "./quantities.corpus.js";
import { readText, startsOf, unmark } from "./support.js";
import type { ReadingContext, ValueMention } from "../../../src/types.js";

/** A spelling in the middle, at the end and at the start of a sentence. */
const CARRIERS: readonly ((spelling: string) => string)[] = [
  (spelling) => `Selon la Ville, ce serait ${spelling} pour le chantier.`,
  (spelling) => `La réponse de la mairesse : ${spelling}.`,
  (spelling) => `${spelling}, dit-elle.`,
];

const mark = (spelling: string) => (spelling.includes("[") ? spelling : `[${spelling}]`);

/** What was found and what was wanted, in the same form: text, place, and the fields that the table states. */
function read(
  marked: string,
  kind: ValueMention["kind"],
  expected: readonly object[],
  context: Partial<ReadingContext> = {},
): { readonly found: object; readonly wanted: object } {
  const { text, spans } = unmark(marked);
  const starts = startsOf(marked);
  const mentions = readText(text, context).filter((mention) => mention.kind === kind);
  const found = mentions.map((mention, i) => {
    const stated = Object.keys(expected[i] ?? {}).map((key) => [key, mention[key as keyof ValueMention]]);
    return { text: mention.text, start: mention.start, stated: Object.fromEntries(stated) as object };
  });
  const wanted = spans.map((span, i) => ({ text: span, start: starts[i], stated: expected[i] ?? {} }));
  return { found: { marked, found }, wanted: { marked, found: wanted } };
}

describe("amounts", () => {
  it.each(AMOUNTS.flatMap(({ spellings, ...rest }) => spellings.map((spelling) => ({ spelling, ...rest }))))(
    "$spelling",
    ({ spelling, expected, country }) => {
      for (const carry of CARRIERS) {
        const { found, wanted } = read(
          carry(mark(spelling)),
          "amount",
          [expected],
          country === undefined ? {} : { country },
        );
        expect(found).toEqual(wanted);
      }
    },
  );
  it.each(AMOUNT_SENTENCES)("$marked", ({ marked, expected, country }) => {
    const { found, wanted } = read(marked, "amount", expected, country === undefined ? {} : { country });
    expect(found).toEqual(wanted);
  });
  it.each([
    { marked: "Il a payé [10 $].", expected: { value: 10, currency: "XXX", currencySource: "inferred" } },
    { marked: "Il a payé [10 $ US].", expected: { value: 10, currency: "USD", currencySource: "stated" } },
    { marked: "Il a payé [10 euros].", expected: { value: 10, currency: "EUR", currencySource: "stated" } },
  ])("in no known country: $marked", ({ marked, expected }) => {
    const { found, wanted } = read(marked, "amount", [expected], { country: undefined });
    expect(found).toEqual(wanted);
  });
});

describe("percentages and quantities", () => {
  it.each(
    QUANTITIES.flatMap(({ spellings, ...rest }) => spellings.map((spelling) => ({ spelling, ...rest }))),
  )("$spelling", ({ spelling, expected, kind }) => {
    for (const carry of CARRIERS) {
      const { found, wanted } = read(carry(mark(spelling)), kind, [expected]);
      expect(found).toEqual(wanted);
    }
  });
});

describe("dates", () => {
  const cases = DATES.flatMap(({ marked, ...rest }) => marked.map((sentence) => ({ sentence, ...rest })));
  it.each(cases)(
    "$value: $sentence ($publishedAt)",
    ({ sentence, value, granularity, anchored, publishedAt, country }) => {
      const expected = { value, granularity, ...(anchored === undefined ? {} : { anchored }) };
      const { found, wanted } = read(sentence, "date", [expected], {
        ...(publishedAt === undefined ? {} : { publishedAt: publishedAt === "" ? undefined : publishedAt }),
        ...(country === undefined ? {} : { country }),
      });
      expect(found).toEqual(wanted);
    },
  );
  it.each(DATE_SENTENCES)("$marked", ({ marked, values, publishedAt }) => {
    const { found, wanted } = read(
      marked,
      "date",
      values.map((value) => ({ value })),
      publishedAt === undefined ? {} : { publishedAt },
    );
    expect(found).toEqual(wanted);
  });
  it("says nothing of what only the day of publication could tell", () => {
    for (const text of [
      "Il a plu mardi.",
      "Il a plu hier.",
      "Il a plu la semaine dernière.",
      "Il a plu l'été dernier.",
      "Il a plu vers 18 h.",
    ]) {
      expect({ text, found: readText(text, { publishedAt: undefined }) }).toEqual({ text, found: [] });
    }
  });
});

describe("negatives", () => {
  for (const kind of ["amount", "percentage", "quantity", "date"] as const) {
    it.each(NEGATIVES[kind])(`no ${kind}: %s`, (text) => {
      expect(readText(text).filter((mention) => mention.kind === kind)).toEqual([]);
    });
  }
});

describe("the tables", () => {
  it("are as large as the contract says", () => {
    const count = (list: readonly { readonly spellings: readonly string[] }[]) =>
      list.reduce((sum, { spellings }) => sum + spellings.length, 0);
    expect(count(AMOUNTS)).toBeGreaterThanOrEqual(120);
    const dateSpans = [
      ...DATES.flatMap(({ marked }) => marked),
      ...DATE_SENTENCES.map(({ marked }) => marked),
    ];
    expect(new Set(dateSpans.flatMap((sentence) => unmark(sentence).spans)).size).toBeGreaterThanOrEqual(600);
    expect(NEGATIVES.date.length).toBeGreaterThanOrEqual(160);
    expect(count(QUANTITIES)).toBeGreaterThanOrEqual(60);
    expect(Object.values(NEGATIVES).flat().length).toBeGreaterThanOrEqual(120);
  });
});
