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
import type { TextLayer } from "../../../src/types.js";
import { namesOf, sentenceLabels, type LabelledDocument } from "../../names/documents.js";

/** Knows the labels of these documents, and nothing of any other. */
export function ceilingTagger(documents: readonly LabelledDocument[]): SequenceTagger {
  const fields = new Map(
    documents.flatMap((one) => one.fields.map((field) => [field.layer, field] as const)),
  );
  const namesIn = (layer: TextLayer): TaggedName[] => {
    const labelled = fields.get(layer);
    if (labelled === undefined) return [];
    return layer.sentences.flatMap(({ firstToken, endToken }) =>
      namesOf(sentenceLabels(labelled, firstToken, endToken), layer.tokens, firstToken).map(
        ({ type, start, end }): TaggedName => ({
          field: layer.field,
          kind: NAME_KINDS[type] as NameKind,
          start,
          end,
          confidence: 1,
        }),
      ),
    );
  };
  return { name: "ceiling", version: "1", tag: (layers) => layers.flatMap(namesIn) };
}
