/** Whom a description means: "la ministre", "l'homme de 42 ans", "la soudeuse". */
import { fold } from "../text/fold.js";
import type { PersonMention } from "../types.js";
import type { Person } from "./person.js";
import { nearest, type Past } from "./nearest.js";

/** What is known of the persons of a document, for all its descriptions. */
export class Described {
  readonly #byNoun = new Map<string, Person[]>();
  readonly #ages = new Map<Person, ReadonlySet<number>>();

  readonly #byAge = new Map<number, Person[]>();

  constructor(persons: readonly Person[]) {
    for (const person of persons) {
      const nouns = new Set(person.roles.map(({ title }) => headOf(title)));
      const ages = new Set<number>();
      for (const mention of person.mentions) {
        for (const noun of mention.nouns ?? []) nouns.add(headOf(noun));
        if (mention.age !== undefined) ages.add(mention.age);
      }
      for (const noun of nouns) this.#byNoun.set(noun, [...(this.#byNoun.get(noun) ?? []), person]);
      for (const age of ages) this.#byAge.set(age, [...(this.#byAge.get(age) ?? []), person]);
      this.#ages.set(person, ages);
    }
  }

  aged(age: number): readonly Person[] {
    return this.#byAge.get(age) ?? [];
  }
  called(noun: string): readonly Person[] {
    return this.#byNoun.get(headOf(noun)) ?? [];
  }
  /** Something said of the person is of a group. */
  isOf(person: Person, groups: readonly string[]): boolean {
    const of = (mention: PersonMention): boolean => groups.some((group) => mention.groups?.includes(group));
    return person.mentions.slice(0, SAMPLE).some(of);
  }
  /** Undefined where no age is told of the person. */
  isAged(person: Person, age: number): boolean | undefined {
    const ages = this.#ages.get(person);
    return ages === undefined || ages.size === 0 ? undefined : ages.has(age);
  }
}

/** As many mentions of a person are asked what is said there. */
const SAMPLE = 20;

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
  const isFar = near.sentences > 2 || (near.paragraphs > 0 && age === undefined);
  if (!near.isSubject || !near.isAlone || isFar) return undefined;
  // An office that nobody is said to hold may be anybody's, but "l'élu" is a député, and "la dame", "la soudeuse de 34 ans" are at hand.
  return groups.includes("person") || age !== undefined || described.isOf(near.person, groups)
    ? near.person
    : undefined;
}

/** What the office is of must be what is said of the person: of another it may be another's. */
function mayHold(person: Person, complement: string): boolean {
  const known = person.roles.flatMap(({ portfolio, organization, territories }) =>
    [portfolio, organization, ...territories].flatMap((of) => (of === null ? [] : [fold(of)])),
  );
  return known.some((of) => of.includes(complement) || complement.includes(of));
}

/** "première ministre" and "ministre déléguée" share their holder's "la ministre": the noun decides, in either gender. */
function headOf(title: string): string {
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
