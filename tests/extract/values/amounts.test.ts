/** Amounts of money: the tables by value, sentences with every amount they hold, and sentences without any. */
import { describe, expect, it } from "vitest";
import type { AmountSentences } from "./amount-case.js";
import { AMOUNTS } from "./amounts.corpus.js";
import { AROUND_SENTENCES } from "./amounts-around.corpus.js";
import { DOLLAR_SENTENCES } from "./amounts-dollars.corpus.js";
import { EUROPE_SENTENCES } from "./amounts-europe.corpus.js";
import { LIST_SENTENCES } from "./amounts-lists.corpus.js";
import { WORLD_SENTENCES } from "./amounts-world.corpus.js";
import { NO_AMOUNT } from "./negatives-amounts.corpus.js";
import { readText, startsOf, unmark } from "./support.js";
import type { AmountMention, ReadingContext, ValueMention } from "../../../src/types.js";

const THEMES: Readonly<Record<string, readonly AmountSentences[]>> = {
  dollars: DOLLAR_SENTENCES,
  "Europe's money": EUROPE_SENTENCES,
  "money of the world": WORLD_SENTENCES,
  "what stands around": AROUND_SENTENCES,
  "ranges, lists, ellipses": LIST_SENTENCES,
};
const GROUPS = Object.values(THEMES).flat();

const SIGNS = { about: "~", atLeast: ">", atMost: "<" } as const;

/** As the annotation guide writes it: "~500000 CAD", "2..3 EUR/month". */
function written({ value, min, max, currency, approximate, per }: AmountMention): string {
  const number = value === undefined ? `${String(min)}..${String(max)}` : String(value);
  const sign = approximate === null ? "" : SIGNS[approximate];
  return `${sign}${number} ${currency}${per === null ? "" : `/${per}`}`;
}

const isAmount = (mention: ValueMention): mention is AmountMention => mention.kind === "amount";

const contextOf = ({ country, countries, publishedAt }: AmountSentences): Partial<ReadingContext> => ({
  country,
  ...(countries === undefined ? {} : { countries }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

describe.each(Object.entries(THEMES))("%s", (_theme, groups) => {
  const cases = groups.flatMap((group) =>
    group.sentences.map(([marked, ...values]) => ({ marked, values, group, country: group.country ?? "?" })),
  );
  it.each(cases)("$country: $marked", ({ marked, values, group }) => {
    const { text, spans } = unmark(marked);
    const starts = startsOf(marked);
    const found = readText(text, contextOf(group)).filter(isAmount);
    expect(
      found.map((mention) => ({ start: mention.start, text: mention.text, value: written(mention) })),
    ).toEqual(spans.map((span, i) => ({ start: starts[i], text: span, value: values[i] })));
  });
});

describe("typography changes no amount", () => {
  it.each([
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["narrow no-break spaces", (text: string) => text.replaceAll(" ", "\u202f")],
    ["typographic apostrophes", (text: string) => text.replaceAll("'", "’")],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
  ] as const)("%s", (_name, change) => {
    for (const group of GROUPS) {
      for (const [marked] of group.sentences) {
        const { text } = unmark(marked);
        const read = (source: string) => readText(source, contextOf(group)).filter(isAmount).map(written);
        expect({ text, found: read(change(text)) }).toEqual({ text, found: read(text) });
      }
    }
  });
});

describe("no money", () => {
  it.each(NO_AMOUNT)("%s", (text) => {
    for (const country of ["CA", "FR", "CH", "SN", "HT", undefined])
      expect({ country, found: readText(text, { country }).filter(isAmount) }).toEqual({
        country,
        found: [],
      });
  });
});

describe("the tables of amounts", () => {
  it("are as large as asked", () => {
    const spellings = new Set([
      ...AMOUNTS.flatMap((group) => group.spellings.map((spelling) => unmark(spelling).text)),
      ...GROUPS.flatMap(({ sentences }) => sentences.flatMap(([marked]) => unmark(marked).spans)),
    ]);
    expect(spellings.size).toBeGreaterThanOrEqual(350);
    expect(new Set(NO_AMOUNT).size).toBeGreaterThanOrEqual(100);
  });
  it("name no sentence twice", () => {
    const sentences = GROUPS.flatMap(({ sentences }) => sentences.map(([marked]) => marked));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
