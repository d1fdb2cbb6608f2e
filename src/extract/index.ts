/** Text → mentions. The list is the program: values by finders, layer by layer; names over the whole document. */
import type { Mention, ReadingContext, TextLayer, ValueMention } from "../types.js";
import type { PlaceHit } from "./gazetteer.js";
import { readNames, type NameLexicons } from "./names/index.js";
import type { TaggedName } from "./names/sequence-tagger.js";
import { createValueFinders, resolveValues } from "./values/index.js";

const isValue = (mention: Mention): mention is ValueMention =>
  mention.kind === "amount" ||
  mention.kind === "percentage" ||
  mention.kind === "quantity" ||
  mention.kind === "date";

export interface Extractor {
  /** `tagged` has what `settleTagged` made of a tagger's answer. */
  extract(
    layers: readonly TextLayer[],
    hits: readonly PlaceHit[],
    tagged: readonly TaggedName[],
    context: ReadingContext,
  ): Mention[];
}

export function createExtractor(lexicons: NameLexicons): Extractor {
  const finders = createValueFinders();
  return Object.freeze<Extractor>({
    extract(layers, hits, tagged, context): Mention[] {
      const values = layers.flatMap((layer) =>
        resolveValues(finders.flatMap(({ find }) => find(layer, context)).filter(isValue)),
      );
      const names = readNames(layers, hits, tagged, context, lexicons);
      return [...names, ...values];
    },
  });
}
