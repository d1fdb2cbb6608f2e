/** Our own values, asked as the peers are: the whole way from the sentence as a string. */
import { createValueFinders, resolveValues } from "../../src/extract/values/index.js";
import { createLayer } from "../../src/text/layer.js";
import type { ValueMention } from "../../src/types.js";
import { canonical, KINDS, numberReading, type Peer } from "./peer.js";

const finders = createValueFinders();

export const repere: Peer = {
  name: "Repère",
  kinds: KINDS,
  read: ({ text, publishedAt, country }) => {
    const layer = createLayer("body", text);
    const found = finders.flatMap((finder) => finder.find(layer, { publishedAt, country }));
    return resolveValues(found as ValueMention[]).map((mention) => ({
      kind: mention.kind,
      start: layer.toSource(mention.start),
      end: layer.toSourceEnd(mention.end),
      readings: [mention.kind === "date" ? canonical(mention.value) : numberReading(mention)],
    }));
  },
};
