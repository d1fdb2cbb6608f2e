/** Which names are one human being's. */
import type { PersonMention } from "../types.js";
import { lastBefore, orderOf } from "./order.js";
import { compatible, genderOf, wordsOf, type Person } from "./person.js";

/** Persons by every short form of their names: the given words at the start, the family words at the end. */
export class Register {
  readonly persons: Person[] = [];
  readonly #byForm = new Map<string, Person[]>();

  create(mention: PersonMention): Person {
    const words = wordsOf(mention);
    const person: Person = { words, mentions: [], roles: [] };
    this.persons.push(person);
    const forms = new Set(
      words.flatMap((_, at) => [words.slice(at).join(" "), words.slice(0, at + 1).join(" ")]),
    );
    for (const form of forms) this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), person]);
    return person;
  }

  /** The person whose name is, starts or ends with the mention; the last named before it where several do. */
  find(mention: PersonMention): Person | undefined {
    const fitting = (this.#byForm.get(wordsOf(mention).join(" ")) ?? []).filter((person) =>
      compatible(mention.gender, genderOf(person)),
    );
    if (fitting.length < 2) return fitting[0];
    return lastNamedBefore(mention, fitting) ?? fitting[0];
  }
}

export function lastNamedBefore(mention: PersonMention, persons: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  let nearest = -Infinity;
  for (const person of persons) {
    const last = lastBefore(person.mentions, mention);
    if (last !== undefined && orderOf(last) > nearest) [nearest, best] = [orderOf(last), person];
  }
  return best;
}
