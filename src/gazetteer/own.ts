/** A newsroom's own names put over the facts of the package: where both know a name, the newsroom's entry is meant. */
import { createHash } from "node:crypto";
import type { OrganizationFact, Resources, Versions } from "../resources.js";
import { nameKey } from "../text/fold.js";
import { factsOver, listedFacts, type NamedFacts } from "../text/tables/facts.js";
import { layered, NameTrie, type NameIndex } from "../text/trie.js";
import type { Authority, OwnName, PersonFact } from "../facts.js";
import type { Gazetteer, OwnOrganization } from "./file.js";

type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };
const formsOf = ({ name, aliases }: Named): readonly string[] => [name, ...aliases];

function listed<T extends Named>(facts: readonly T[]): NamedFacts<T> {
  return listedFacts(facts, { formsOf, idOf: ({ id }) => id });
}

/** The same resources with the gazetteers' names; those of the first go before those of the others. */
export function withGazetteers(resources: Resources, gazetteers: readonly Gazetteer[]): Resources {
  if (gazetteers.length === 0) return resources;
  const over = <T extends Named>(of: (one: Gazetteer) => readonly T[], under: NamedFacts<T>): NamedFacts<T> =>
    gazetteers.reduceRight((below, one) => factsOver(listed(of(one)), below), under);
  return Object.freeze({
    ...resources,
    places: over((one) => one.places, resources.places),
    organizations: over<OrganizationFact>((one) => one.organizations, resources.organizations),
    authority: authorityOver(gazetteers, resources.authority),
    own: ownNames(gazetteers),
    versions: gazetteersVersion(resources.versions, gazetteers),
  });
}

/** What a record says of the facts it was made with: another for each gazetteer. */
export function gazetteersVersion(versions: Versions, gazetteers: readonly Gazetteer[]): Versions {
  if (gazetteers.length === 0) return versions;
  const hash = createHash("sha256").update(versions.gazetteer);
  for (const { text } of gazetteers) hash.update(text);
  return Object.freeze({ ...versions, gazetteer: hash.digest("hex").slice(0, 12) });
}

function ownNames(gazetteers: readonly Gazetteer[]): NameIndex<OwnName> {
  const names = new NameTrie<OwnName>();
  const add = (kind: OwnName["kind"], facts: readonly Named[]): void => {
    for (const fact of facts) for (const form of formsOf(fact)) names.add(form, { kind, form });
  };
  for (const { persons, organizations, places } of gazetteers) {
    add("person", persons);
    add("organization", organizations);
    add("place", places);
  }
  return names;
}

function authorityOver(gazetteers: readonly Gazetteer[], under: Authority): Authority {
  const people = gazetteers.flatMap(({ persons }) => persons);
  const persons = listed(people);
  const names = persons.index((person) => person);
  const surnames = new NameTrie<PersonFact>();
  for (const person of people) {
    const parts = nameKey(person.name).split(" ");
    if (parts.length > 1) surnames.add(parts.at(-1) ?? "", person);
  }
  const bodies = new Map<string, OwnOrganization>();
  for (const body of gazetteers.flatMap(({ organizations }) => organizations))
    for (const form of formsOf(body)) if (!bodies.has(nameKey(form))) bodies.set(nameKey(form), body);
  const own = layered(names, { get: under.named, longestAt: () => undefined });
  return Object.freeze<Authority>({
    named: (name) => own.get(name),
    withSurname: (surname) => [...surnames.get(surname), ...under.withSurname(surname)],
    termsOf(person) {
      if (persons.get(person.id) !== person) return under.termsOf(person);
      const terms = gazetteers.flatMap((one) => one.terms.get(person.id) ?? []);
      // A row that only adds a spelling of somebody whom the file knows keeps the offices of the file.
      return terms.length > 0 ? terms : under.termsOf(person);
    },
    isOwn: (person) => persons.get(person.id) === person,
    organization: (name) => bodies.get(nameKey(name)),
    current: under.current,
    knows: (id) => persons.get(id) !== undefined || under.knows(id),
  });
}
