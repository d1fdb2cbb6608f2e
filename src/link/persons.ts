/** Person mentions and roles → persons: full, short and nominal forms of one human being are one entity. */
import type { Entity, RoleRecord } from "../schema.js";
import { fold, nameKey, slug } from "../text/fold.js";
import type { Gender, PersonMention, RoleMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";
import { inReadingOrder, lastBefore, orderOf } from "./order.js";

type PersonEntity = Extract<Entity, { kind: "person" }>;

/** A person under construction; mentions in reading order. */
interface Person {
  readonly words: readonly string[];
  readonly mentions: PersonMention[];
  readonly roles: RoleMention[];
}

export function linkPersons(
  mentions: readonly PersonMention[],
  roles: readonly RoleMention[],
): PersonEntity[] {
  const names = mentions.filter((mention) => mention.form === "name").sort(inReadingOrder);
  const register = new Register();
  const personAt = new Map<string, Person>();
  // Full names first, so that "Proulx" in the title finds the Marie-Eve Proulx of the body.
  const isFull = (mention: PersonMention): boolean => wordsOf(mention).length > 1;
  for (const mention of [...names.filter(isFull), ...names.filter((name) => !isFull(name))]) {
    const person = register.find(mention) ?? register.create(mention);
    person.mentions.push(mention);
    personAt.set(`${mention.field}:${mention.start}`, person);
  }
  for (const role of roles) {
    const person = personAt.get(`${role.field}:${role.person?.start}`);
    if (person !== undefined) addRole(person, role);
  }
  for (const { mentions: of } of register.persons) of.sort(inReadingOrder);
  const nominals = mentions.filter((mention) => mention.form === "nominal").sort(inReadingOrder);
  const holders = holdersByTitle(register.persons);
  for (const nominal of nominals) {
    const holder = holderOf(nominal, holders.get(headOf(nominal.title ?? "")) ?? []);
    if (holder !== undefined) insertInOrder(holder.mentions, nominal);
  }
  return withOwnIds(register.persons.map(toEntity));
}

const wordsOf = ({ text }: PersonMention): string[] => nameKey(text).split(" ");

/** Persons by every short form of their names: the given words at the start, the family words at the end. */
class Register {
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

function lastNamedBefore(mention: PersonMention, persons: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  let nearest = -Infinity;
  for (const person of persons) {
    const last = lastBefore(person.mentions, mention);
    if (last !== undefined && orderOf(last) > nearest) [nearest, best] = [orderOf(last), person];
  }
  return best;
}

/** Nominals come in reading order too, so that the place is at or near the end. */
function insertInOrder(mentions: PersonMention[], mention: PersonMention): void {
  let at = mentions.length;
  while (at > 0 && orderOf(mentions[at - 1] ?? mention) > orderOf(mention)) at--;
  mentions.splice(at, 0, mention);
}

const compatible = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** The first signs decide: a name that stands a thousand times need not be asked a thousand times. */
const GENDER_SAMPLE = 20;

function genderOf({ mentions, roles }: Person): Gender {
  let female = 0;
  let male = 0;
  for (const { gender } of [...mentions.slice(0, GENDER_SAMPLE), ...roles]) {
    if (gender === "f") female++;
    if (gender === "m") male++;
  }
  // A masculine title is also used of women ("le ministre", "Mme le juge"): any sign of a woman outweighs it.
  if (female > 0 && female >= male) return "f";
  return male > 0 ? "m" : null;
}

/** The same office told twice is one; the fuller wording stays. */
function addRole(person: Person, role: RoleMention): void {
  const same = person.roles.findIndex(
    (known) => fold(known.title) === fold(role.title) && overlaps(known, role),
  );
  if (same === -1) person.roles.push(role);
  else if (weight(role) > weight(person.roles[same] ?? role)) person.roles[same] = role;
}

const weight = ({ portfolio, organization, territories }: RoleMention): number =>
  (portfolio === null ? 0 : 1) + (organization === null ? 0 : 1) + territories.length;

function overlaps(a: RoleMention, b: RoleMention): boolean {
  if (weight(a) === 0 || weight(b) === 0) return true;
  return (
    a.portfolio === b.portfolio &&
    a.organization === b.organization &&
    a.territories.join() === b.territories.join()
  );
}

function holdersByTitle(persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const holders = new Map<string, Person[]>();
  for (const person of persons) {
    for (const head of new Set(person.roles.map(({ title }) => headOf(title)))) {
      holders.set(head, [...(holders.get(head) ?? []), person]);
    }
  }
  return holders;
}

/** Whom "la ministre" means: the last named before it who holds such an office and may be of that gender. */
function holderOf(nominal: PersonMention, holders: readonly Person[]): Person | undefined {
  const fitting = holders.filter((person) => compatible(nominal.gender, genderOf(person)));
  // One of several, none of whom was named yet, would be a guess.
  return lastNamedBefore(nominal, fitting) ?? (fitting.length === 1 ? fitting[0] : undefined);
}

/** "première ministre" and "ministre déléguée" share their holder's "la ministre": the noun decides. */
function headOf(title: string): string {
  const words = fold(title).split(/[ -]/);
  return (
    words.find((word) =>
      /^(?:ministre|maire|mairesse|depute|deputee|president|presidente|directeur|directrice|chef|cheffe)$/.test(
        word,
      ),
    ) ??
    words[0] ??
    ""
  );
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

function toEntity(person: Person): PersonEntity {
  const { mentions, roles } = person;
  const name = nameOf(mentions.filter((mention) => mention.form === "name"));
  return {
    id: `rep:person/${slug(name)}`,
    kind: "person",
    name,
    salience: 0,
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    mentions: mentions.map((mention) => mentionRecord(mention, mention.form)),
    roles: roles.map(toRoleRecord),
    gender: genderOf(person),
  };
}

/** The longest form; one in small letters rather than all in capitals. */
function nameOf(mentions: readonly PersonMention[]): string {
  const shout = (text: string): number => (text === text.toUpperCase() ? 1 : 0);
  const [best] = mentions.toSorted(
    (a, b) => wordsOf(b).length - wordsOf(a).length || shout(a.text) - shout(b.text) || inReadingOrder(a, b),
  );
  return best?.text ?? "";
}

function toRoleRecord({
  text,
  title,
  portfolio,
  organization,
  territories,
  field,
  start,
  end,
}: RoleMention): RoleRecord {
  return { text, title, portfolio, organization, territories: [...territories], field, start, end };
}
