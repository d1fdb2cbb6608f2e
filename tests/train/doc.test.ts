/** The three examples of docs/training-names.md are the same sentence with the same names. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readBratPair } from "../../src/train/brat.js";
import { readConll } from "../../src/train/conll.js";
import { Intake, type LabelledText } from "../../src/train/intake.js";
import { readJsonLines } from "../../src/train/jsonl.js";

const page = readFileSync(new URL("../../docs/training-names.md", import.meta.url), "utf8");
const [brat = "", conll = "", jsonl = ""] = [...page.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)]
  .map(([, block = ""]) => block)
  .filter((block) => block.includes("Anne"));
const TEXT = "Anne Roy dirige la Ville de Lévis.";

it.each<[string, (intake: Intake) => LabelledText[]]>([
  ["brat", (intake) => [readBratPair(TEXT, brat, { where: "a.txt", annotationsAt: "a.ann" }, intake)]],
  ["CoNLL", (intake) => readConll(conll, "a.conll", intake)],
  ["JSONL", (intake) => readJsonLines(jsonl, "a.jsonl", undefined, intake)],
])("%s", (_, read) => {
  const intake = new Intake();
  expect(read(intake).map(({ fields }) => fields)).toEqual([
    [{ name: "body", text: TEXT, names: [{ type: 0, start: 0, end: 8 }, { type: 2, start: 19, end: 33 }] }],
  ]); // prettier-ignore
  expect([intake.faults, [...intake.notes]]).toEqual([[], []]);
});
