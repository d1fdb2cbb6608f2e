/** Whom descriptions and pronouns mean: "la ministre", "l'homme de 42 ans", "elle". Nobody, unless it is sure. */
import type { PersonMention } from "../types.js";
import { describedBy, Described } from "./descriptions.js";
import { nearest, Past, type Occurrence } from "./nearest.js";
import { inReadingOrder } from "./order.js";
import { compatible, genderOf, type Person } from "./person.js";

/** Gives each reference to the person it surely means; mentions stay in reading order. */
export function resolveReferences(persons: readonly Person[], references: readonly PersonMention[]): void {
  const names = persons.flatMap((person) =>
    person.mentions.map((mention): Occurrence => ({ person, mention })),
  );
  names.sort((a, b) => inReadingOrder(a.mention, b.mention));
  const genders = new Map(persons.map((person) => [person, genderOf(person)]));
  const described = new Described(persons);
  const past = new Past();
  const touched = new Set<Person>();
  let next = 0;
  for (const reference of references.toSorted(inReadingOrder)) {
    for (
      let name = names[next];
      name !== undefined && inReadingOrder(name.mention, reference) <= 0;
      name = names[next]
    ) {
      past.push(name);
      next++;
    }
    const fits = (person: Person): boolean => compatible(reference.gender, genders.get(person) ?? null);
    const person =
      reference.form === "pronoun"
        ? whoseIs(reference, past, fits)
        : describedBy(reference, past, described, fits);
    if (person === undefined) continue;
    past.push({ person, mention: reference });
    person.mentions.push(reference);
    touched.add(person);
  }
  for (const { mentions } of touched) mentions.sort(inReadingOrder);
}

/** Whom a pronoun means: by its cue (`extract/names/pronouns.ts`), as far back as the labelled pages show it sure. */
function whoseIs(
  reference: PersonMention,
  past: Past,
  fits: (person: Person) => boolean,
): Person | undefined {
  if (reference.rule.endsWith("-beside")) {
    const last = past.occurrences.at(-1);
    return last !== undefined && fits(last.person) ? last.person : undefined;
  }
  const near = nearest(reference, past, fits);
  if (near === undefined) return undefined;
  const { person, isSubject, sentences, paragraphs } = near;
  if (reference.rule.endsWith("-saying")) return sentences <= 3 && paragraphs <= 2 ? person : undefined;
  if (reference.rule.endsWith("-inner") && !isSubject) return undefined;
  return (sentences <= 2 && paragraphs === 0) || (sentences <= 1 && paragraphs <= 1) ? person : undefined;
}
