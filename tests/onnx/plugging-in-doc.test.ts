/** The taggers of docs/plugging-in-a-tagger.md are what the page says: the first runs, the second's options exist. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import type { SequenceTagger } from "../../src/extract/names/sequence-tagger.js";
import { createLayer } from "../../src/text/layer.js";

const page = readFileSync(new URL("../../docs/plugging-in-a-tagger.md", import.meta.url), "utf8");
const [, ownTagger = ""] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];

test("the tagger of the first example finds what the page says", async () => {
  const [, sentence = "", printed] = /For « ([^»]*) » it finds\n\n```text\n([\s\S]*?)```/.exec(page) ?? [];
  // The object alone: what the pipeline makes of it is tested with the pipeline.
  const code = ownTagger
    .replace(/^import .*$/gm, "")
    .replace(/^const tagger = .*$/m, "export default stations;");
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`
  )) as {
    default: SequenceTagger;
  };
  const layer = createLayer("body", sentence);
  const names = await module.default.tag([layer]);
  const lines = names.map(
    ({ start, end, kind, confidence }) => `${layer.text.slice(start, end)} ${kind} ${confidence}\n`,
  );
  expect(lines.join("")).toBe(printed);
});

test("the page tells of every option, and of no other", () => {
  const source = readFileSync(new URL("../../src/onnx/index.ts", import.meta.url), "utf8");
  const [, body = ""] = /export interface OnnxTaggerOptions \{([\s\S]*?)\n\}/.exec(source) ?? [];
  const options = Array.from(body.matchAll(/readonly (\w+)\?:/g), ([, name]) => name);
  const [, table = ""] = /\*\*Options\*\*\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const told = Array.from(table.matchAll(/^\| `(\w+)`/gm), ([, name]) => name);
  expect(told.length).toBeGreaterThan(3);
  expect(told.sort()).toEqual(options.sort());
});
