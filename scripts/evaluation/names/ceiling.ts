/**
 * The best that a model of labels could do: the labels themselves, read back as names. What is lost here was lost between the
 * text and the labels (a name that ends inside a token, or that the bounds of a sentence cut), and no learning brings it back.
 */
import {
  NAME_KINDS,
  type NameKind,
  type SequenceTagger,
  type TaggedName,
} from "../../../src/extract/names/sequence-tagger.js";
import type { TextLayer, Token } from "../../../src/types.js";
import { namesIn, wellFormed } from "../../../src/extract/names/model/labels.js";
import type { LabelledDocument } from "../../names/documents.js";

/** Knows the labels of these documents, and nothing of any other. */
export function ceilingTagger(documents: readonly LabelledDocument[]): SequenceTagger {
  const fields = new Map(
    documents.flatMap((one) => one.fields.map((field) => [field.layer, field] as const)),
  );
  const namesOf = (layer: TextLayer): TaggedName[] => {
    const labelled = fields.get(layer);
    if (labelled === undefined) return [];
    return layer.sentences.flatMap(({ firstToken, endToken }) =>
      namesIn(wellFormed(labelled.labels.slice(firstToken, endToken))).map(
        ({ kind, first, end }): TaggedName => ({
          field: layer.field,
          kind: NAME_KINDS[kind] as NameKind,
          start: (layer.tokens[firstToken + first] as Token).start,
          end: (layer.tokens[firstToken + end - 1] as Token).end,
          confidence: 1,
        }),
      ),
    );
  };
  return { name: "ceiling", version: "1", tag: (layers) => layers.flatMap(namesOf) };
}
