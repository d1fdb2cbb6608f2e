/** Place mentions → places with their codes; homonyms are told apart by what else the article names. */
import type { Entity } from "../schema.js";
import { slug } from "../text/fold.js";
import type { PlaceFact, PlaceMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";

type PlaceEntity = Extract<Entity, { kind: "place" }>;
type Lookup = (id: string) => PlaceFact | undefined;

export function linkPlaces(mentions: readonly PlaceMention[], lookup: Lookup): PlaceEntity[] {
  const support = regionsNamed(mentions, lookup);
  const entities = new Map<string, PlaceEntity>();
  for (const mention of mentions) {
    const fact = choose(mention, support, lookup);
    const id = fact?.id ?? `rep:place/${slug(mention.text)}`;
    const known = entities.get(id);
    if (known === undefined) entities.set(id, toEntity(id, mention, fact));
    else {
      known.mentions.push(mentionRecord(mention, mention.form));
      known.confidence = Math.max(known.confidence, mention.confidence);
    }
  }
  return [...entities.values()];
}

/** Every place that an unambiguous mention lies in, with how often: what a homonym is held against. */
function regionsNamed(mentions: readonly PlaceMention[], lookup: Lookup): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const { candidates } of mentions) {
    const [only, second] = candidates;
    if (only === undefined || second !== undefined) continue;
    for (const id of [only, ...(lookup(only)?.within ?? [])]) support.set(id, (support.get(id) ?? 0) + 1);
  }
  return support;
}

/** The finder's first choice, unless a later candidate of the same size class lies where the article plays. */
function choose(
  { candidates }: PlaceMention,
  support: ReadonlyMap<string, number>,
  lookup: Lookup,
): PlaceFact | undefined {
  const facts = candidates.flatMap((id) => lookup(id) ?? []);
  const [first] = facts;
  if (first === undefined || facts.length === 1) return first;
  const near = (fact: PlaceFact): number =>
    (support.has(fact.id) ? 1 : 0) + (support.has(fact.within[0] ?? "") ? 2 : 0);
  const rivals = facts.filter((fact) => fact.type === first.type && fact.weight * 5 >= first.weight);
  return rivals.toSorted((a, b) => near(b) - near(a))[0] ?? first;
}

function toEntity(id: string, mention: PlaceMention, fact: PlaceFact | undefined): PlaceEntity {
  return {
    id,
    kind: "place",
    name: fact?.name ?? mention.text,
    salience: 0,
    confidence: mention.confidence,
    mentions: [mentionRecord(mention, mention.form)],
    type: fact?.type ?? mention.type,
    ...(fact?.code === undefined ? {} : { code: fact.code }),
    within: [...(fact?.within ?? [])],
  };
}
