/** Value mentions → entities: an amount is one entity an occurrence; equal dates, shares and quantities are one. */
import type { Entity } from "../schema.js";
import { slug } from "../text/fold.js";
import type { Measure, ValueMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";

export function linkValues(mentions: readonly ValueMention[]): Entity[] {
  const entities = new Map<string, Entity>();
  let occurrence = 0;
  for (const mention of mentions) {
    const single = mention.kind === "amount" ? `-${++occurrence}` : "";
    const id = `rep:${mention.kind}/${valueSlug(mention)}${single}`;
    const known = entities.get(id);
    if (known === undefined) entities.set(id, valueEntity(id, mention));
    else known.mentions.push(mentionRecord(mention, "name"));
  }
  return [...entities.values()];
}

function valueEntity(id: string, mention: ValueMention): Entity {
  const common = {
    id,
    name: mention.text,
    salience: 0,
    confidence: mention.confidence,
    mentions: [mentionRecord(mention, "name")],
  };
  switch (mention.kind) {
    case "amount": {
      const { kind, currency, currencySource, approximate, per } = mention;
      return { kind, ...common, ...measure(mention), currency, currencySource, approximate, per };
    }
    case "percentage":
      return { kind: mention.kind, ...common, ...measure(mention) };
    case "quantity":
      return { kind: mention.kind, ...common, ...measure(mention), unit: mention.unit };
    case "date": {
      const { kind, value, granularity, anchored } = mention;
      return { kind, ...common, value, granularity, anchored };
    }
  }
}

function measure({ value, min, max }: Measure): Measure {
  if (value !== undefined) return { value };
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function valueSlug(mention: ValueMention): string {
  if (mention.kind === "date") return mention.value.replaceAll("/", "--");
  const { value, min, max } = mention;
  const number = value ?? `${min ?? ""}--${max ?? ""}`;
  if (mention.kind === "percentage") return String(number);
  return `${number}-${slug(mention.kind === "amount" ? mention.currency : mention.unit)}`;
}
