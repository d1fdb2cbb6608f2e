/**
 * Documents written otherwise, their names still where they stand: all in capitals, and without accents.
 *
 * Each character is rewritten by itself and the offset after it noted, so that letters which change in length move what
 * follows: "ß" → "SS", "ŉ" → "ʼN", "ﬁ" → "FI" in capitals; "œ" → "oe", "æ" → "ae", "Œ" → "OE" without accents.
 * "İ" is a capital already and loses its dot with its accents, "ı" becomes "I". A surrogate pair is one character. A base letter and
 * its combining marks (NFD) are taken together: the marks stay on the capital, and go with the accents. A bound of a name
 * that lay inside a character stays at its beginning.
 */
import { createLayer } from "../../../src/text/layer.js";
import type { NamedDocument, NamedField } from "../../../src/evaluation/name-answers.js";

export interface Variant {
  readonly name: string;
  /** Of one character with its combining marks. */
  readonly rewrite: (character: string) => string;
}

const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
const MARKS = /\p{M}+/gu;
/** Written as two letters by keyboards and systems that lack them. */
const LIGATURES: Readonly<Record<string, string>> = { œ: "oe", Œ: "OE", æ: "ae", Æ: "AE" };

export const UPPER_CASED: Variant = {
  name: "upper-cased",
  rewrite: (character) => character.toUpperCase(),
};

export const WITHOUT_ACCENTS: Variant = {
  name: "without accents",
  rewrite: (character) => {
    const plain = character.normalize("NFD").replace(MARKS, "");
    return LIGATURES[plain] ?? plain;
  },
};

export const VARIANTS: readonly Variant[] = [UPPER_CASED, WITHOUT_ACCENTS];

/** The text rewritten, and for each offset of the old text (its end included) the one in the new. */
export function rewritten(
  text: string,
  rewrite: Variant["rewrite"],
): { readonly text: string; readonly offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    offsets.fill(length, index, index + character.length);
    const part = rewrite(character);
    parts.push(part);
    length += part.length;
  }
  offsets[text.length] = length;
  return { text: parts.join(""), offsets };
}

export function variantOf({ id, fields }: NamedDocument, { name, rewrite }: Variant): NamedDocument {
  return {
    id: `${id} (${name})`,
    fields: fields.map(({ layer, names }): NamedField => {
      const { text, offsets } = rewritten(layer.source, rewrite);
      return {
        layer: createLayer(layer.field, text),
        names: names.map(({ type, start, end }) => ({
          type,
          start: offsets[start] as number,
          end: offsets[end] as number,
        })),
      };
    }),
  };
}
