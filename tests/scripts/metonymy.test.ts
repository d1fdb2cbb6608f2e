/** The table of labelled uses: its form, and that its parts differ. */
import { describe, expect, it } from "vitest";
import { parseUse, readUses } from "../../scripts/evaluation/metonymy.js";

describe("a labelled use", () => {
  it("is a label and a sentence whose marked name is found again", () => {
    const { label, text, start, end } = parseUse("government\tLa réponse d'[Ottawa] tarde.", "here");
    expect({ label, text, name: text.slice(start, end) }).toEqual({
      label: "government",
      text: "La réponse d'Ottawa tarde.",
      name: "Ottawa",
    });
  });
  it.each([
    ["no tab", "government La réponse d'[Ottawa] tarde."],
    ["no mark", "government\tLa réponse d'Ottawa tarde."],
    ["two marks", "government\t[Québec] et [Ottawa] signent."],
    ["a label that is none", "capital\tÀ [Québec], il neige."],
  ])("is refused with its line: %s", (_, line) =>
    expect(() => parseUse(line, "dev.tsv, line 7")).toThrow(/dev\.tsv, line 7/),
  );
});

describe("the parts", () => {
  const dev = readUses("dev");
  const test = readUses("test");
  it("have 300 uses each, of every kind", () => {
    for (const uses of [dev, test]) {
      expect(uses).toHaveLength(300);
      expect(new Set(uses.map(({ label }) => label)).size).toBe(7);
    }
  });
  it("share no sentence", () => {
    const known = new Set(dev.map(({ text }) => text));
    expect(test.filter(({ text }) => known.has(text))).toEqual([]);
  });
});
