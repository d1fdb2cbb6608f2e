/** The examples of docs/formats.md give what it says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/ingest/index.js";
import { read } from "./items.js";

const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
const EXAMPLE = /```\w+ file=(\S+)\n([\s\S]*?)```\n\ngives\n\n```json\n([\s\S]*?)```/g;
const examples = [...page.matchAll(EXAMPLE)].map(([, name = "", input = "", items = ""]) => ({
  name,
  input,
  items,
}));

describe("docs/formats.md", () => {
  it("has an example of every format", () => {
    expect(examples.map(({ name }) => name)).toEqual([
      "articles.jsonl", "journal.xml", "flux.json", "depeche.ninjs", "article.jsonld", "export.csv",
    ]);
    expect(page.match(/ file=/g)).toHaveLength(examples.length);
  }); // prettier-ignore

  it.each(examples)("$name", async ({ name, input, items }) => {
    const got = await read(input, { name, kind: kindOf(name) ?? "text" });
    const shown = got.map(({ where, article, error }) =>
      article === undefined ? { where, error: error?.code } : { where, article },
    );
    expect(shown).toEqual(JSON.parse(items));
  });
});
