/** Mentions → entities with stable ids, each thing once. */
import type { Entity } from "../schema.js";
import type { Mention, PlaceFact, ThingMention } from "../types.js";
import { linkOrganizations } from "./organizations.js";
import { linkPersons } from "./persons.js";
import { linkPlaces } from "./places.js";
import { linkThings } from "./things.js";
import { linkValues } from "./values.js";

export { addSalience } from "./salience.js";

type OfKind<K extends Mention["kind"]> = Extract<Mention, { kind: K }>;
const isThing = (mention: Mention): mention is ThingMention =>
  mention.kind === "event" || mention.kind === "work" || mention.kind === "product";

export function link(mentions: readonly Mention[], lookup: (id: string) => PlaceFact | undefined): Entity[] {
  const of = <K extends Mention["kind"]>(kind: K): OfKind<K>[] =>
    mentions.filter((mention): mention is OfKind<K> => mention.kind === kind);
  return [
    ...linkPersons(of("person"), of("role")),
    ...linkPlaces(of("place"), lookup),
    ...linkOrganizations(of("organization")),
    ...linkThings(mentions.filter(isThing)),
    ...linkValues([...of("amount"), ...of("percentage"), ...of("quantity"), ...of("date")]),
  ];
}
