/** Mentions → entities with stable ids, each thing once. */
import type { Entity } from "../schema.js";
import type { Authority } from "../facts.js";
import type { Mention, PlaceFact, ThingMention } from "../types.js";
import { linkAuthority } from "./authority.js";
import type { Circumstances } from "./authority-score.js";
import { linkOrganizations } from "./organizations.js";
import { linkPersons } from "./persons.js";
import { linkPlaces } from "./places.js";
import { linkThings } from "./things.js";
import { linkValues } from "./values.js";

export { addSalience } from "./salience.js";

type OfKind<K extends Mention["kind"]> = Extract<Mention, { kind: K }>;
const isThing = (mention: Mention): mention is ThingMention =>
  mention.kind === "event" || mention.kind === "work" || mention.kind === "product";

/** What is known besides the mentions; without an authority nobody is linked to one. */
export interface LinkingContext extends Omit<Circumstances, "authority" | "lookup"> {
  readonly authority: Authority | undefined;
}
const NOTHING: LinkingContext = { publishedAt: undefined, country: undefined, authority: undefined };

export function link(
  mentions: readonly Mention[],
  lookup: (id: string) => PlaceFact | undefined,
  { authority, ...circumstances }: LinkingContext = NOTHING,
): Entity[] {
  const of = <K extends Mention["kind"]>(kind: K): OfKind<K>[] =>
    mentions.filter((mention): mention is OfKind<K> => mention.kind === kind);
  const persons = linkPersons(of("person"), of("role"));
  const others = [
    ...linkPlaces(of("place"), lookup),
    ...linkOrganizations(of("organization"), circumstances),
    ...linkThings(mentions.filter(isThing)),
    ...linkValues([...of("amount"), ...of("percentage"), ...of("quantity"), ...of("date")]),
  ];
  if (authority === undefined) return [...persons, ...others];
  const current = others.map((entity) => {
    const own = entity.kind === "organization" ? authority.organization?.(entity.name) : undefined;
    return Object.assign(entity, { id: authority.current(entity.id) }, own && { id: own.id, type: own.type });
  });
  return [...linkAuthority(persons, current, { ...circumstances, authority, lookup }), ...current];
}
