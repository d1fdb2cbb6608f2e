/** Our own labelled sentences: how a line is read, and that every line of the corpus can be. */
import { describe, expect, it } from "vitest";
import { parseSentences, readSentences } from "../../scripts/names/sentences.js";

describe("parseSentences", () => {
  it("names with their kinds, in offsets of the plain text", () => {
    const text = "# theme\n\nbody| Mme [Anne Roy](p) dirige [Fer \\[Nord\\]](o).\ntitle| Rien à dire";
    const [first, second] = parseSentences(text, "a.txt");
    expect(first).toEqual({
      id: "a.txt:3", field: "body", text: "Mme Anne Roy dirige Fer [Nord].",
      names: [{ kind: "person", start: 4, end: 12 }, { kind: "organization", start: 20, end: 30 }],
    }); // prettier-ignore
    expect(second).toMatchObject({ id: "a.txt:4", field: "title", names: [] });
  });

  it("says where a line cannot be read", () => {
    expect(() => parseSentences("Anne Roy", "a.txt")).toThrow('a.txt:1: expected "body| …" or "title| …"');
    expect(() => parseSentences("body| [Anne Roy](x)", "a.txt")).toThrow(
      "a.txt:1: a bracket that marks nothing",
    );
  });
});

it("data/corpus/sentences: at least 1,500 lines, no text twice, one of ten without a name", () => {
  const lines = readSentences();
  expect(lines.length).toBeGreaterThan(1500);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  expect(lines.filter(({ names }) => names.length === 0).length).toBeGreaterThan(lines.length / 10);
});
