/** Today's rules as a tagger of sequences: the baseline that any model is measured against. */
import type { NameKind, SequenceTagger, TaggedName } from "../../../src/extract/names/sequence-tagger.js";
import { createTagger } from "../../../src/tagger.js";
import type { TextLayer } from "../../../src/types.js";

const KINDS: Readonly<Record<string, NameKind>> = {
  person: "person",
  place: "place",
  organization: "organization",
  event: "event",
  work: "product",
  product: "product",
};

/** The whole flow runs on each article, so that its time says nothing about the finders of names alone. */
export function rulesTagger(): SequenceTagger {
  const { find } = createTagger();
  return {
    name: "rules",
    version: "today",
    tag: async (layers) => {
      const body = layers.find(({ field }) => field === "body") ?? layers[0];
      if (body === undefined || body.source.trim() === "") return [];
      const title = layers.find((layer) => layer !== body);
      const article = { body: body.source, language: "fr" };
      const { mentions } = await find(title === undefined ? article : { ...article, title: title.source });
      return mentions.flatMap((mention): TaggedName[] => {
        const kind = KINDS[mention.kind];
        if (kind === undefined || !("form" in mention) || mention.form !== "name") return [];
        const layer = mention.field === "title" && title !== undefined ? title : body;
        const start = toReading(layer, mention.start);
        const end = toReading(layer, mention.end);
        return [{ field: layer.field, kind, start, end, confidence: mention.confidence }];
      });
    },
  };
}

/** From an offset of the source to one of the reading form: the way back of `toSource`, which never falls. */
export function toReading({ text, toSource }: Pick<TextLayer, "text" | "toSource">, offset: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toSource(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
