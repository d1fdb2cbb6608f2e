/** One person from what several sources say of the same one, and one office from what several tables call so. */
import { nameKey, slug } from "../../src/text/fold.js";
import { overlap, yearsApart } from "./edtf.js";
import { groupBy, officeId, type Facts, type Gender, type Office, type Person, type Term } from "./record.js";

/** A person of the authority file: all that the sources said of one human being. */
export interface Merged {
  readonly name: string;
  readonly gender: Gender;
  readonly country: string;
  readonly wikidata: string | undefined;
  readonly aliases: readonly string[];
  readonly terms: readonly Term[];
}

/** Someone of the same name and country, further away in time than this, is somebody else: a grandchild, a namesake. */
const SAME_LIFE_YEARS = 15;

interface Open {
  readonly persons: Person[];
  readonly terms: Term[];
}

/**
 * The same Wikidata id is the same person. Without two ids: the same name (case, accents, hyphens apart) and either the
 * same office, or the same country within a working life. Two ids, or two namesake numbers, are two persons always.
 */
export function mergePersons({ persons, terms }: Facts): Merged[] {
  const termsOf = groupBy(terms, ({ person }) => person);
  const byName = new Map<string, Open[]>();
  const byWikidata = new Map<string, Open>();
  const all: Open[] = [];
  // Who has an id first: the others then find whom they are.
  const ordered = [...new Set([...persons, ...terms.map(({ person }) => person)])].sort(
    (one, other) => rank(one) - rank(other),
  );
  for (const person of ordered) {
    const own = termsOf.get(person) ?? [];
    const name = nameKey(person.name);
    const known =
      (person.wikidata === undefined ? undefined : byWikidata.get(person.wikidata)) ??
      nearest(person, own, byName.get(name) ?? []);
    const open = known ?? { persons: [], terms: [] };
    open.persons.push(person);
    open.terms.push(...own);
    if (known === undefined) all.push(open);
    const namesakes = byName.get(name) ?? [];
    if (!namesakes.includes(open)) byName.set(name, [...namesakes, open]);
    if (person.wikidata !== undefined) byWikidata.set(person.wikidata, open);
  }
  const facts = [...persons, ...terms.flatMap((term) => [term, term.person])];
  const order = new Map<object, number>(facts.map((fact, at): [object, number] => [fact, at]).toReversed());
  // Who has but rough accounts, which are not written, is not in the file.
  return all.map((open) => closed(open, order)).filter((person) => person.terms.length > 0);
}

const rank = ({ wikidata, alone }: Person): number => (wikidata !== undefined ? 0 : alone === true ? 2 : 1);

function nearest(person: Person, terms: readonly Term[], namesakes: readonly Open[]): Open | undefined {
  let best: Open | undefined;
  let bestYears = SAME_LIFE_YEARS + 1;
  // The same spelling before one that only folds to it: Éric and Eric Girard sat together.
  const alike = namesakes.filter((open) => open.persons.some(({ name }) => name === person.name));
  for (const open of [...alike, ...namesakes]) {
    if (!open.persons.every((other) => mayBe(person, other))) continue;
    if (sharesOffice(terms, open.terms)) return open;
    if (person.alone === true || open.persons.some(({ alone }) => alone === true)) continue;
    if (
      !open.persons.every(
        ({ country }) => country === person.country || country === "" || person.country === "",
      )
    )
      continue;
    const years = distance(terms, open.terms);
    if (years < bestYears) [best, bestYears] = [open, years];
  }
  return best;
}

const mayBe = (one: Person, other: Person): boolean =>
  (one.wikidata === undefined || other.wikidata === undefined || one.wikidata === other.wikidata) &&
  (one.namesake ?? 1) === (other.namesake ?? 1) &&
  (one.gender === other.gender || one.gender === "" || other.gender === "");

const sharesOffice = (one: readonly Term[], other: readonly Term[]): boolean =>
  one.some(
    (term) =>
      other.some((known) => officeId(known.office) === officeId(term.office)) &&
      distance([term], other) <= SAME_LIFE_YEARS,
  );

/** Years between the nearest two terms; terms without any date are near to everything. */
function distance(one: readonly Term[], other: readonly Term[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const term of one)
    for (const known of other)
      least = Math.min(least, dated(term) && dated(known) ? yearsApart(term, known) : 0);
  return least;
}

const dated = ({ start, end }: Term): boolean => start !== "" || end !== "";

function closed(open: Open, order: ReadonlyMap<object, number>): Merged {
  const rankOf = (fact: object): number => order.get(fact) ?? 0;
  const terms = open.terms.toSorted((one, other) => rankOf(one) - rankOf(other));
  // The spelling of the source that stands first: ours before Wikidata's "Pablo Rodríguez".
  const persons = open.persons.toSorted((one, other) => rankOf(one) - rankOf(other));
  const name = persons[0]?.name ?? "";
  const genders = new Set(persons.map(({ gender }) => gender).filter((gender) => gender !== ""));
  if (genders.size > 1) throw new Error(`authority: sources disagree on the gender of ${name}`);
  const names = [...persons.map((person) => person.name), ...persons.flatMap(({ aliases }) => aliases)];
  return {
    name,
    gender: [...genders][0] ?? "",
    country: persons.find(({ country }) => country !== "")?.country ?? "",
    wikidata: persons.find(({ wikidata }) => wikidata !== undefined)?.wikidata,
    aliases: [...new Set(names.flatMap((one) => [one, withoutInitial(one)]))]
      .filter((alias) => alias !== name)
      .sort(),
    terms: withoutRepeats(terms),
  };
}

/** "Jacques P. Dupuis" is Jacques Dupuis in most newspapers; "J. D. Vance" has nothing else. */
const withoutInitial = (name: string): string =>
  name.replace(/(?<=\p{L}{2}) \p{Lu}\.? (?=\p{Lu}\p{Ll})/u, " ");

/** Of two accounts of one term, the source that stands first in the list of sources is believed; a rough one never. */
function withoutRepeats(terms: readonly Term[]): Term[] {
  const kept: Term[] = [];
  for (const term of terms.filter(({ source }) => source !== "")) {
    const told = kept.some(
      (known) =>
        officeId(known.office) === officeId(term.office) &&
        known.source !== term.source &&
        repeats(known, term),
    );
    if (!told) kept.push(term);
  }
  return kept;
}

const repeats = (known: Term, term: Term): boolean => !dated(term) || !dated(known) || overlap(known, term);

/**
 * Ids of persons: Wikidata's, else the name, with a number for namesakes in the order of their first terms. Who has no
 * dates comes last: the mayors of a list change with each election, and must not move a minister's id.
 */
export function withIds(persons: readonly Merged[]): [id: string, person: Merged][] {
  const count = new Map<string, number>();
  const first = ({ terms }: Merged): string =>
    terms.map(({ start, end }) => start || end || UNDATED).sort()[0] ?? "";
  const office = ({ terms }: Merged): string => terms.map((term) => officeId(term.office)).sort()[0] ?? "";
  // By the slug, which is what must not be taken twice: "Jean-Noël" and "Jean Noel" have one.
  const key = (person: Merged): string => [slug(person.name), first(person), office(person)].join("\t");
  return persons
    .toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
    .map((person) => {
      if (person.wikidata !== undefined) return [`wd:${person.wikidata}`, person];
      const id = `rep:person/${slug(person.name)}`;
      const nth = (count.get(id) ?? 0) + 1;
      count.set(id, nth);
      return [nth === 1 ? id : `${id}-${nth}`, person];
    });
}

const UNDATED = "9999";

/** One office an id: what one table leaves empty another may say, what two say differently is a mistake. */
export function mergeOffices(offices: readonly Office[]): Map<string, Office> {
  const merged = new Map<string, Office>();
  for (const office of offices) {
    const id = officeId(office);
    const known = merged.get(id);
    merged.set(id, known === undefined ? office : united(id, known, office));
  }
  return merged;
}

function united(id: string, one: Office, other: Office): Office {
  for (const field of ["masculine", "feminine", "portfolio", "organization"] as const)
    if (one[field] !== other[field] && one[field] !== "" && other[field] !== "")
      throw new Error(`authority: ${id} has two values of ${field}: "${one[field]}", "${other[field]}"`);
  return {
    ...one,
    portfolio: one.portfolio || other.portfolio,
    organization: one.organization || other.organization,
    territories: [...new Set([...one.territories, ...other.territories])].sort(),
  };
}
