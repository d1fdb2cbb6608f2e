/** Mentions of events, works and products → one entity a name and kind. */
import type { Entity } from "../schema.js";
import { slug } from "../text/fold.js";
import type { ThingMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";
import { inReadingOrder } from "./order.js";

type ThingEntity = Extract<Entity, { kind: ThingMention["kind"] }>;

export function linkThings(mentions: readonly ThingMention[]): ThingEntity[] {
  const entities = new Map<string, ThingEntity>();
  const kinds = new Map<string, ThingMention["kind"]>();
  for (const mention of mentions.toSorted(inReadingOrder)) {
    const own = slug(mention.text);
    // One thing, one kind: a show that is once more in quotation marks is the same show.
    const kind = kinds.get(own) ?? mention.kind;
    kinds.set(own, kind);
    const id = `rep:${kind}/${own}`;
    const known = entities.get(id);
    const record = mentionRecord(mention, mention.form);
    if (known !== undefined) {
      known.mentions.push(record);
      known.confidence = Math.max(known.confidence, mention.confidence);
      continue;
    }
    const { text: name, confidence } = mention;
    entities.set(id, { id, kind, name, salience: 0, confidence, mentions: [record] });
  }
  return [...entities.values()];
}
