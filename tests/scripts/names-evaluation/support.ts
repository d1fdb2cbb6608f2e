/** Small labelled documents: names stand in brackets with the first letters of their kind, "[P Anne Roy] vit à [L Lévis]". */
import type { NamedDocument } from "../../../src/evaluation/name-answers.js";
import {
  NAME_KINDS,
  type NameKind,
  type SequenceTagger,
  type TaggedName,
} from "../../../src/extract/names/sequence-tagger.js";
import { createLayer } from "../../../src/text/layer.js";
import type { FieldName } from "../../../src/types.js";

const KINDS: Readonly<Record<string, NameKind>> = {
  P: "person", L: "place", O: "organization", E: "event", W: "product",
}; // prettier-ignore

interface Marked {
  readonly text: string;
  readonly names: readonly { readonly type: number; readonly start: number; readonly end: number }[];
}

export function unmarked(marked: string): Marked {
  const names: { type: number; start: number; end: number }[] = [];
  let text = "";
  for (const { 1: plain = "", 2: letter = "", 3: name = "" } of marked.matchAll(
    /([^[]*)(?:\[(\w) ([^\]]*)\])?/g,
  )) {
    text += plain;
    if (letter === "") continue;
    const kind = KINDS[letter];
    if (kind === undefined) throw new Error(`no kind ${letter}`);
    names.push({ type: NAME_KINDS.indexOf(kind), start: text.length, end: text.length + name.length });
    text += name;
  }
  return { text, names };
}

const fieldOf = (field: FieldName, marked: string) => {
  const { text, names } = unmarked(marked);
  return { layer: createLayer(field, text), names };
};

export const documentOf = (id: string, body: string, title?: string): NamedDocument => ({
  id,
  fields: [...(title === undefined ? [] : [fieldOf("title", title)]), fieldOf("body", body)],
});

/** Answers what these marked texts say, by the text; nothing on any other. */
export function taggerOf(marked: readonly string[], confidence = 1): SequenceTagger {
  const answers = new Map(marked.map((one) => [unmarked(one).text, unmarked(one).names]));
  return {
    name: "told",
    version: "1",
    tag: (layers) =>
      layers.flatMap(
        ({ field, source }) =>
        (answers.get(source) ?? []).map(({ type, start, end }): TaggedName => ({
          field, start, end, confidence, kind: NAME_KINDS[type] as NameKind,
        })), // prettier-ignore
      ),
  };
}
