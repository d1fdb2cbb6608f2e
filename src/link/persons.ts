/** Person mentions and roles → persons: full, short and nominal forms of one human being are one entity. */
import type { PersonMention, RoleMention } from "../types.js";
import { inReadingOrder } from "./order.js";
import { toEntity, type Person, type PersonEntity } from "./person.js";
import { wholeWords, wordsOf } from "./person-forms.js";
import { Register } from "./person-register.js";
import { addRole } from "./person-roles.js";
import { resolveReferences } from "./references.js";

export function linkPersons(
  mentions: readonly PersonMention[],
  roles: readonly RoleMention[],
): PersonEntity[] {
  const names = mentions.filter((mention) => mention.form === "name").sort(inReadingOrder);
  const register = new Register();
  const personAt = new Map<string, Person>();
  // The fullest names first, so that "Proulx" in the title and "M.-E. Proulx" find the Marie-Eve Proulx of the body.
  const fullness = new Map(names.map((name) => [name, Math.min(2, wholeWords(wordsOf(name)))]));
  const isAs = (least: number) => (name: PersonMention) => fullness.get(name) === least;
  for (const mention of [2, 1, 0].flatMap((least) => names.filter(isAs(least)))) {
    const person = register.find(mention) ?? register.create(mention);
    person.mentions.push(mention);
    personAt.set(`${mention.field}:${mention.start}`, person);
  }
  for (const role of roles) {
    const person = personAt.get(`${role.field}:${role.person?.start}`);
    if (person !== undefined) addRole(person, role);
  }
  for (const { mentions: of } of register.persons) of.sort(inReadingOrder);
  resolveReferences(
    register.persons,
    mentions.filter(({ form }) => form !== "name"),
  );
  return withOwnIds(register.persons.map(toEntity));
}

/** Namesakes are two persons: the second one met is "camille-roy-2". */
function withOwnIds(persons: readonly PersonEntity[]): PersonEntity[] {
  const seen = new Map<string, number>();
  return persons.map((person) => {
    const times = (seen.get(person.id) ?? 0) + 1;
    seen.set(person.id, times);
    return times === 1 ? person : Object.assign(person, { id: `${person.id}-${times}` });
  });
}
