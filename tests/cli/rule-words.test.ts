/** Every rule that finds something has words: those that the finders name, and those that speak on our own labelled pages. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
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

test("each rule that a finder of values names is in the table", () => {
  const folder = fileURLToPath(new URL("../../src/extract/values", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const named = files.flatMap((name) =>
    [
      ...readFileSync(`${folder}/${name}`, "utf8").matchAll(
        /"((?:amounts|percentages|quantities|dates)\/[a-z-]+)"/g,
      ),
    ].map((match) => match[1] ?? ""),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((rule) => !hasWords(rule))).toEqual([]);
});

test("an unknown rule keeps its name", () => expect(describeRule("names/mine")).toBe("names/mine"));
