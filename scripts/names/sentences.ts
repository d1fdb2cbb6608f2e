/** Our own labelled sentences (`data/corpus/sentences`): one example a line, names marked inline as in the corpus. */
import { readdirSync, readFileSync } from "node:fs";
import type { FieldName, Span } from "../../src/types.js";

export interface MarkedName extends Span {
  readonly kind: "person" | "place" | "organization" | "event" | "work" | "product";
}

export interface MarkedLine {
  /** `qc-sports.txt:12` */
  readonly id: string;
  readonly field: FieldName;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

const FOLDER = new URL("../../data/corpus/sentences/", import.meta.url);
const KINDS: Readonly<Record<string, MarkedName["kind"]>> = {
  p: "person", l: "place", o: "organization", e: "event", w: "work", d: "product",
}; // prettier-ignore
const LINE = /^(title|body)\| ?(.*)$/;
/** A literal bracket, or a name with its kind. */
const MARK = /\\([[\]])|\[((?:[^[\]\\]|\\[[\]])+)\]\(([plewdo])\)/g;

/** Throws with file and line where a line cannot be read. */
export function parseSentences(text: string, file: string): MarkedLine[] {
  return text.split("\n").flatMap((line, index): MarkedLine[] => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const id = `${file}:${index + 1}`;
    const [, label, marked = ""] = LINE.exec(line) ?? [];
    if (label === undefined) throw new Error(`${id}: expected "body| …" or "title| …"`);
    let plain = "";
    let from = 0;
    const names: MarkedName[] = [];
    for (const { 0: whole, 1: bracket, 2: name, 3: letter = "", index: at } of marked.matchAll(MARK)) {
      plain += checked(marked.slice(from, at), id);
      from = at + whole.length;
      const start = plain.length;
      plain += bracket ?? (name ?? "").replace(/\\([[\]])/g, "$1");
      const kind = KINDS[letter];
      if (kind !== undefined) names.push({ kind, start, end: plain.length });
    }
    plain += checked(marked.slice(from), id);
    return [{ id, field: label as FieldName, text: plain, names }];
  });
}

function checked(text: string, id: string): string {
  if (/[[\]]/.test(text)) throw new Error(`${id}: a bracket that marks nothing: ${text.slice(0, 60)}`);
  return text;
}

export const readSentences = (): MarkedLine[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).sort()
    .flatMap((name) => parseSentences(readFileSync(new URL(name, FOLDER), "utf8"), name)); // prettier-ignore
