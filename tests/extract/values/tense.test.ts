/** Dates whose value hangs on the tense of their sentence, on another date of the text, or on no publication at all. */
import { describe, expect, it } from "vitest";
import { ANCHORS, ANCHORS_READ_ON, NO_ANCHOR, UNDATED } from "./anchors.corpus.js";
import { TENSES, TENSES_READ_ON } from "./tense.corpus.js";
import { readText, startsOf, unmark } from "./support.js";

function datesOf(marked: string, publishedAt: string | undefined) {
  const { text, spans } = unmark(marked);
  const starts = startsOf(marked);
  const found = readText(text, { publishedAt })
    .filter((mention) => mention.kind === "date")
    .map((mention) => ({ text: mention.text, start: mention.start, value: mention.value }));
  return { found, spans: spans.map((span, i) => ({ text: span, start: starts[i] })) };
}

describe("the tense says which way a date lies", () => {
  const cases = TENSES.flatMap(({ value, marked }) => marked.map((sentence) => ({ sentence, value })));
  it.each(cases)("$sentence → $value", ({ sentence, value }) => {
    const { found, spans } = datesOf(sentence, TENSES_READ_ON);
    expect(found).toEqual(spans.map((span) => ({ ...span, value })));
  });
  it("is tried on more than eighty sentences", () => {
    expect(cases.length).toBeGreaterThan(80);
  });
});

describe("anchors other than the publication", () => {
  it.each(ANCHORS)("$marked → $values", ({ marked, values }) => {
    const { found, spans } = datesOf(marked, ANCHORS_READ_ON);
    expect(found).toEqual(spans.map((span, i) => ({ ...span, value: values[i] })));
  });
  it.each(NO_ANCHOR)("none in: %s", (text) => {
    expect(datesOf(text, ANCHORS_READ_ON).found).toEqual([]);
  });
  it("are tried on sixty passages", () => {
    expect(ANCHORS.length).toBeGreaterThanOrEqual(60);
  });
});

describe("without a date of publication", () => {
  it.each(UNDATED)("$marked → $values", ({ marked, values }) => {
    const { found, spans } = datesOf(marked, undefined);
    expect(found).toEqual(spans.map((span, i) => ({ ...span, value: values[i] })));
  });
});
