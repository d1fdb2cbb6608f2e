/** Every rule that finds something has words: on our own labelled pages and on the tables by value. */
import { expect, test } from "vitest";
import { hasWords, describeRule } from "../../src/cli/rule-words.js";
import { createTagger } from "../../src/index.js";
import { readPages } from "../../scripts/corpus-tools/files.js";

test(
  "each rule that found a mention on the pages of the corpus is in the table",
  { timeout: 60_000 },
  async () => {
    const tagger = createTagger();
    const rules = new Set<string>();
    for (const { page } of readPages("dev")) {
      const { mentions } = await tagger.find({ text: page.raw });
      for (const { rule } of mentions) rules.add(rule);
    }
    expect(rules.size).toBeGreaterThan(30);
    expect([...rules].filter((rule) => !hasWords(rule))).toEqual([]);
  },
);

test("an unknown rule keeps its name", () => expect(describeRule("names/model")).toBe("names/model"));
