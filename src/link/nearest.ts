/** Who was named last before a description or a pronoun. */
import type { PersonMention } from "../types.js";
import type { Person } from "./person.js";

/** A mention whose person is known. */
export interface Occurrence {
  readonly person: Person;
  readonly mention: PersonMention;
}

/** Names and what was resolved so far, in reading order. */
export class Past {
  readonly occurrences: Occurrence[] = [];
  readonly #last = new Map<Person, number>();

  push(occurrence: Occurrence): void {
    this.#last.set(occurrence.person, this.occurrences.push(occurrence));
  }
  /** Whichever of some persons was named last; undefined where none was. */
  lastOf(persons: readonly Person[]): Person | undefined {
    let best: Person | undefined;
    let latest = 0;
    for (const person of persons) {
      const at = this.#last.get(person) ?? 0;
      if (at > latest) [latest, best] = [at, person];
    }
    return best;
  }
}

export interface Nearest {
  readonly person: Person;
  readonly isSubject: boolean;
  /** Nobody else who fits is named since, not even in a quotation. */
  readonly isAlone: boolean;
  /** How many sentences and paragraphs lie between. */
  readonly sentences: number;
  readonly paragraphs: number;
}

/** How many mentions back it looks: more would be a guess, and slow where a page names thousands. */
const MOST_BACK = 12;

/**
 * The last sentence that names somebody who fits, outside of quotations: its only one, or its only one that no preposition governs;
 * nobody where two fit as well.
 */
export function nearest(
  { field, standing: here }: PersonMention,
  { occurrences: past }: Past,
  fits: (person: Person) => boolean,
): Nearest | undefined {
  if (here === undefined) return undefined;
  let sentence: number | undefined;
  let paragraph = 0;
  const persons = new Set<Person>();
  const subjects = new Set<Person>();
  const quoted = new Set<Person>();
  for (let at = past.length - 1; at >= 0 && at >= past.length - MOST_BACK; at--) {
    const { person, mention } = past[at] as Occurrence;
    const { standing } = mention;
    if (standing === undefined || mention.field !== field) break;
    if (!fits(person)) continue;
    if (standing.isQuoted && (sentence === undefined || sentence === standing.sentence)) quoted.add(person);
    if (standing.isQuoted) continue;
    sentence ??= standing.sentence;
    if (standing.sentence !== sentence) break;
    paragraph = standing.paragraph;
    persons.add(person);
    if (standing.isSubject) subjects.add(person);
  }
  if (sentence === undefined) return undefined;
  const [person, another] = persons.size === 1 ? persons : subjects;
  if (person === undefined || another !== undefined) return undefined;
  return {
    person,
    isSubject: subjects.has(person),
    isAlone: persons.size === 1 && [...quoted].every((other) => other === person),
    sentences: here.sentence - sentence,
    paragraphs: here.paragraph - paragraph,
  };
}
