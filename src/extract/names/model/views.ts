/** A document made ready for the recognizer: the same for learning and for use. */
import type { Sentence, TextLayer } from "../../../types.js";
import { documentBits } from "./document-bits.js";
import { viewOf, type SentenceView } from "./features.js";
import type { KnownNames } from "./known-names.js";
import { readingOf } from "./shouting.js";
import type { Look } from "./word.js";

export interface DocumentSentence {
  readonly layer: TextLayer;
  readonly sentence: Sentence;
  readonly view: SentenceView;
}

/** Every sentence of every layer, in order. */
export function viewsOf(layers: readonly TextLayer[], known: KnownNames, look: Look): DocumentSentence[] {
  const readings = layers.map((layer) => ({ layer, reading: readingOf(layer, known) }));
  const bits = documentBits(
    readings.map(({ reading }) => reading),
    known,
    look,
  );
  return readings.flatMap(({ layer, reading: { tokens, isShouted } }) =>
    layer.sentences.map((sentence) => ({
      layer,
      sentence,
      view: viewOf(tokens, sentence, bits, known, look, isShouted(sentence)),
    })),
  );
}
