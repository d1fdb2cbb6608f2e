/** Whom a description means: "la ministre", "l'homme de 42 ans", "la soudeuse". */
import { fold } from "../text/fold.js";
import type { PersonMention } from "../types.js";
import type { Person } from "./person.js";
import { nearest, type Past } from "./nearest.js";

/** What is known of the persons of a document, for all its descriptions. */
export class Described {
  readonly #byNoun = new Map<string, Person[]>();
  readonly #groups = new Map<Person, ReadonlySet<string>>();
  readonly #ages = new Map<Person, ReadonlySet<number>>();

  readonly #byAge = new Map<number, Person[]>();

  constructor(persons: readonly Person[]) {
    for (const person of persons) {
      const nouns = new Set(person.roles.map(({ title }) => headOf(title)));
      const groups = new Set<string>();
      const ages = new Set<number>();
      for (const mention of person.mentions) {
        for (const noun of mention.nouns ?? []) nouns.add(headOf(noun));
        for (const group of mention.groups ?? []) groups.add(group);
        if (mention.age !== undefined) ages.add(mention.age);
      }
      for (const noun of nouns) this.#byNoun.set(noun, [...(this.#byNoun.get(noun) ?? []), person]);
      for (const age of ages) this.#byAge.set(age, [...(this.#byAge.get(age) ?? []), person]);
      this.#groups.set(person, groups);
      this.#ages.set(person, ages);
    }
  }

  aged(age: number): readonly Person[] {
    return this.#byAge.get(age) ?? [];
  }
  called(noun: string): readonly Person[] {
    return this.#byNoun.get(headOf(noun)) ?? [];
  }
  /** Nothing else is said of the person than what such a one may be called. */
  mayBe(person: Person, groups: readonly string[]): boolean {
    const own = this.#groups.get(person);
    return own === undefined || own.size === 0 || groups.some((group) => own.has(group));
  }
  /** Undefined where no age is told of the person. */
  isAged(person: Person, age: number): boolean | undefined {
    const ages = this.#ages.get(person);
    return ages === undefined || ages.size === 0 ? undefined : ages.has(age);
  }
}

export function describedBy(
  reference: PersonMention,
  past: Past,
  described: Described,
  fits: (person: Person) => boolean,
): Person | undefined {
  const { age, complement, nouns = [], groups = [], title = "" } = reference;
  const isOfAge = (person: Person): boolean => age === undefined || described.isAged(person, age) !== false;
  const may = (person: Person): boolean => fits(person) && isOfAge(person);
  if (age !== undefined) {
    const [only, another] = described.aged(age).filter(fits);
    if (only !== undefined && another === undefined) return only;
  }
  const called = described.called(nouns[0] ?? title).filter(may);
  const holders = complement === undefined ? called : called.filter((person) => mayHold(person, complement));
  const isSaid = reference.rule.endsWith("-saying");
  const isQuoted = reference.standing?.isQuoted === true && !isSaid;
  const last = past.lastOf(holders);
  if (isQuoted) return undefined;
  if (last !== undefined) return last;
  if (complement !== undefined) return undefined;
  if (!isSaid && !reference.rule.endsWith("-opening")) return undefined;
  // A bare noun that nobody was called by says nothing of who it is, but where it speaks.
  if (groups.length === 0 && age === undefined && !isSaid) return undefined;
  const near = nearest(reference, past, may);
  if (near === undefined || near.sentences === 0) return undefined;
  if (isSaid) return near.sentences <= 3 ? near.person : undefined;
  if (!near.isSubject || !near.isAlone || near.sentences > 2) return undefined;
  // Whoever is told to be something else is hardly meant.
  const specific = groups.filter((group) => group !== "person");
  return specific.length === 0 || age !== undefined || described.mayBe(near.person, specific)
    ? near.person
    : undefined;
}

/** What the office is of must not be another thing than what is said of the person. */
function mayHold(person: Person, complement: string): boolean {
  const known = person.roles.flatMap(({ portfolio, organization, territories }) =>
    [portfolio, organization, ...territories].flatMap((of) => (of === null ? [] : [fold(of)])),
  );
  return known.length === 0 || known.some((of) => of.includes(complement) || complement.includes(of));
}

/** "première ministre" and "ministre déléguée" share their holder's "la ministre": the noun decides, in either gender. */
export function headOf(title: string): string {
  const words = fold(title).split(/[ -]/);
  const office = words.find((word) => OFFICES.test(word));
  return masculine(office ?? words[0] ?? "");
}

const OFFICES = /^(?:ministre|maire|mairesse|deputee?|presidente?|directeur|directrice|cheffe?)$/;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, "teur"],
  [/euse$/, "eur"],
  [/iere$/, "ier"],
  [/enne$/, "en"],
  [/onne$/, "on"],
  [/esse$/, ""],
  [/ee$/, "e"],
  [/ve$/, "f"],
  [/([^e])e$/, "$1"],
];
/** A key that a noun shares with its feminine; no word to be shown. */
function masculine(noun: string): string {
  for (const [ending, other] of ENDINGS) if (ending.test(noun)) return noun.replace(ending, other);
  return noun.endsWith("e") ? noun.slice(0, -1) : noun;
}
