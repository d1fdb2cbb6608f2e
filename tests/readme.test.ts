/** The README's library example runs, and prints what the README says it prints. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createTagger, type Article } from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example of the README prints what it says", async () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const printed = /prints\n\n```text\n([\s\S]*?)```/.exec(readme)?.[1];
  // The article of the example, taken from the page as it stands there.
  const literal = /tagger\.tag\((\{[\s\S]*?\n\})\)/.exec(code)?.[1] ?? "null";
  const article = runInNewContext(`(${literal})`) as Article;
  const record = await createTagger().tag(article);
  const lines = record.entities.flatMap((entity) => {
    if (entity.kind === "person")
      return [`${entity.name} [ ${entity.roles.map(({ title }) => `'${title}'`).join(", ")} ]`];
    if (entity.kind === "amount") return [`${entity.value} ${entity.currency}`];
    return entity.kind === "date" ? [entity.value] : [];
  });
  expect(`${lines.join("\n")}\n`).toBe(printed);
});
