/** Labelled texts → tokens with a label each: WiNER (brat) and our own corpus. Outermost names only, titles outside. */
import { fileURLToPath } from "node:url";
import { outermost, readBrat } from "../../src/evaluation/brat.js";
import { createLayer } from "../../src/text/layer.js";
import type { FieldName, Span, TextLayer, Token } from "../../src/types.js";
import { articleOf } from "../corpus-tools/article.js";
import { compilePage } from "../corpus-tools/compile.js";
import { readPages } from "../corpus-tools/files.js";

/** What is told apart. Events and products are learned so that they aren't taken for places and organizations. */
export const TYPES = ["person", "place", "organization", "event", "product"] as const;

const TYPE_OF: Readonly<Record<string, number>> = {
  Person: 0, Location: 1, Organization: 2, Event: 3, Product: 4,
  person: 0, place: 1, organization: 2, event: 3, work: 4, product: 4,
}; // prettier-ignore
const BRAT_TYPES = new Set(["Person", "Location", "Organization", "Event", "Product"]);

/** 0 is no name; then begin, inside, last and whole of each type (BILOU). */
export const LABELS = 1 + 4 * TYPES.length;
const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const WHOLE = 3;
const labelOf = (type: number, part: number): number => 1 + 4 * type + part;
const partOf = (label: number): number => (label - 1) & 3;
const typeOf = (label: number): number => (label - 1) >> 2;

/** Whether a label may follow another; `undefined` stands for the ends of a sentence. */
export function mayFollow(before: number | undefined, after: number | undefined): boolean {
  const isOpen = before !== undefined && before !== OUTSIDE && partOf(before) <= INSIDE;
  const goesOn =
    after !== undefined && after !== OUTSIDE && (partOf(after) === INSIDE || partOf(after) === LAST);
  if (!isOpen) return !goesOn;
  return goesOn && typeOf(before) === typeOf(after);
}

export interface Name extends Span {
  readonly type: number;
}

/** Title or body of a document. */
export interface LabelledField {
  readonly layer: TextLayer;
  readonly names: readonly Name[];
  readonly labels: Uint8Array;
}

export interface LabelledDocument {
  readonly id: string;
  readonly fields: readonly LabelledField[];
}

/** A name whose bounds are no bounds of tokens has no label: some of WiNER's end within a word. */
function labelsOf(tokens: readonly Token[], names: readonly Name[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const starts = new Map(tokens.map(({ start }, at) => [start, at]));
  const ends = new Map(tokens.map(({ end }, at) => [end, at]));
  for (const { type, start, end } of names) {
    const first = starts.get(start);
    const last = ends.get(end);
    if (first === undefined || last === undefined || last < first) continue;
    if (first === last) labels[first] = labelOf(type, WHOLE);
    else {
      labels.fill(labelOf(type, INSIDE), first + 1, last);
      labels[first] = labelOf(type, BEGIN);
      labels[last] = labelOf(type, LAST);
    }
  }
  return labels;
}

/** The labels of one sentence: a name that its bounds cut, or that crosses another, is none. */
export function sentenceLabels({ labels }: LabelledField, firstToken: number, endToken: number): Uint8Array {
  const own = labels.slice(firstToken, endToken);
  let start = 0;
  for (let at = 0; at <= own.length; at++) {
    const [before, after] = [at === 0 ? undefined : own[at - 1], own[at]];
    if (!mayFollow(before, after)) {
      own.fill(OUTSIDE, start, at + 1);
      start = at + 1;
    } else if (after === undefined || after === OUTSIDE || partOf(after) === BEGIN || partOf(after) === WHOLE)
      start = at;
  }
  return own;
}

/** The names that labels of the tokens from `from` on stand for. */
export function namesOf(labels: Uint8Array, tokens: readonly Token[], from: number): Name[] {
  const names: Name[] = [];
  let start = 0;
  for (const [at, label] of labels.entries()) {
    const token = tokens[from + at] as Token;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === WHOLE) start = token.start;
    if (part === LAST || part === WHOLE) names.push({ type: typeOf(label), start, end: token.end });
  }
  return names;
}

function fieldOf(name: FieldName, text: string, names: readonly Name[]): LabelledField {
  const layer = createLayer(name, text);
  return { layer, names, labels: labelsOf(layer.tokens, names) };
}

const WINER = fileURLToPath(new URL("../../../shared/data/ner/winer/", import.meta.url));

/** Wikinews; the ids begin with year and month. */
export const winerDocuments = (part: "train" | "dev"): LabelledDocument[] =>
  readBrat(`${WINER}${part}`)
    .filter(({ text }) => text.trim() !== "")
    .map(({ name, text, spans }) => {
      const names = outermost(spans, BRAT_TYPES).map(({ type, start, end }) => ({
        type: TYPE_OF[type] as number,
        start,
        end,
      }));
      return { id: name, fields: [fieldOf("body", text, names)] };
    });

export const corpusDocuments = (part: "train" | "dev"): LabelledDocument[] =>
  readPages(part).map(({ page }) => {
    const { title, body } = articleOf(page);
    const { entities } = compilePage(page);
    const namesIn = (field: FieldName): Name[] =>
      entities.flatMap(({ kind, mentions }) => {
        const type = TYPE_OF[kind];
        if (type === undefined) return [];
        const own = mentions.filter(
          (one) => one.field === field && one.form === "name" && one.nested !== true,
        );
        return own.map(({ start, end }) => ({ type, start, end }));
      });
    return {
      id: page.slug,
      fields: [fieldOf("title", title, namesIn("title")), fieldOf("body", body, namesIn("body"))],
    };
  });
