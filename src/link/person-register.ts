/** Which names are one human being's. */
import type { PersonMention } from "../types.js";
import { lastBefore, orderOf } from "./order.js";
import { compatible, genderOf, type Person } from "./person.js";
import { formsOf, slipsOf, wordsOf } from "./person-forms.js";

/** Persons by every form of their names. */
export class Register {
  readonly persons: Person[] = [];
  readonly #byForm = new Map<string, Person[]>();
  readonly #bySlip = new Map<string, Person>();

  create(mention: PersonMention): Person {
    const words = wordsOf(mention);
    const person: Person = { words, mentions: [], roles: [] };
    this.persons.push(person);
    for (const form of formsOf(mention)) {
      const known = this.#byForm.get(form);
      if (known === undefined) this.#byForm.set(form, [person]);
      else known.push(person);
    }
    for (const slip of slipsOf(words)) if (!this.#bySlip.has(slip)) this.#bySlip.set(slip, person);
    return person;
  }

  /** The person who may be called so; the last named before it where several may; one of whose name it is a slip. */
  find(mention: PersonMention): Person | undefined {
    const words = wordsOf(mention);
    const key = words.join(" ");
    const fitting = (this.#byForm.get(key) ?? []).filter((person) =>
      compatible(mention.gender, genderOf(person)),
    );
    if (fitting.length > 1) {
      const exact = fitting.filter((person) => person.words.join(" ") === key);
      return lastNamedBefore(mention, exact.length > 0 ? exact : fitting) ?? exact[0] ?? fitting[0];
    }
    if (fitting[0] !== undefined) return fitting[0];
    for (const slip of slipsOf(words)) {
      const person = this.#bySlip.get(slip);
      if (person !== undefined && compatible(mention.gender, genderOf(person))) return person;
    }
    return undefined;
  }
}

function lastNamedBefore(mention: PersonMention, persons: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  let nearest = -Infinity;
  for (const person of persons) {
    const last = lastBefore(person.mentions, mention);
    if (last !== undefined && orderOf(last) > nearest) [nearest, best] = [orderOf(last), person];
  }
  return best;
}
