/** Copies of labelled documents written otherwise, so that the recognizer learns from capitals and from keyboards without accents too. */
import { hashOf, mix } from "../../src/model/hash.js";
import { UPPER_CASED, variantOf, WITHOUT_ACCENTS, type Variant } from "../evaluation/names/variants.js";
import { relabelled, type LabelledDocument } from "./documents.js";

/** Of so many documents one has a copy. */
const EVERY: readonly (readonly [Variant, number])[] = [
  [UPPER_CASED, 3],
  [WITHOUT_ACCENTS, 12],
];

/** The documents, each followed by its copies. */
export const varied = (documents: readonly LabelledDocument[]): LabelledDocument[] =>
  documents.flatMap((document) => [
    document,
    ...EVERY.filter(([, every], at) => mix(hashOf(document.id), at) % every === 0).map(([variant]) =>
      relabelled(document, variantOf(document, variant)),
    ),
  ]);
