/** A page whose labels are known: "label| text", one line each, as in data/corpus. */
import { observe } from "../../src/clean/features.js";
import { readFields, type FieldContext, type Fields } from "../../src/clean/fields.js";
import { splitParagraphs } from "../../src/clean/lines.js";
import type { Labelled } from "../../src/clean/decode.js";

export function fieldsOf(lines: readonly string[], context: FieldContext = {}): Fields {
  const cut = lines.map((line) => line.indexOf("|"));
  const labels = lines.map((line, at) => line.slice(0, cut[at]));
  const text = lines.map((line, at) => line.slice((cut[at] ?? 0) + 1).trim()).join("\n\n");
  const title = labels.indexOf("title");
  const isText = (label: string): boolean => label === "body" || label === "subhead";
  const first = labels.findIndex((label, at) => at > title && isText(label));
  const last = labels.findLastIndex(isText);
  const zoneOf = (at: number): string => {
    if (at === title) return "title";
    if (at < title) return "head";
    if (first < 0 || at < first) return "meta";
    return at <= last ? "body" : "tail";
  };
  const page = splitParagraphs(text).map((paragraph) => observe(text, paragraph));
  const labelled = labels.map((label, at) => ({ label, zone: zoneOf(at) }) as Labelled);
  return readFields(page, labelled, context);
}
