/** Person mentions and roles → persons: full, short and nominal forms of one human being are one entity. */
import type { Entity, RoleRecord } from "../schema.js";
import { fold, nameKey, slug } from "../text/fold.js";
import type { Gender, PersonMention, RoleMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";

type PersonEntity = Extract<Entity, { kind: "person" }>;

/** A person under construction. */
interface Person {
  readonly keys: readonly string[];
  readonly mentions: PersonMention[];
  readonly roles: RoleMention[];
}

/** Title before body, then by position: the order in which a reader meets them. */
const inReadingOrder = (a: PersonMention, b: PersonMention): number =>
  a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1;

export function linkPersons(
  mentions: readonly PersonMention[],
  roles: readonly RoleMention[],
): PersonEntity[] {
  const names = mentions.filter((mention) => mention.form === "name").sort(inReadingOrder);
  const persons: Person[] = [];
  const personOf = new Map<PersonMention, Person>();
  // Full names first, so that "Proulx" in the title finds the Marie-Eve Proulx of the body.
  const full = names.filter((mention) => wordsOf(mention).length > 1);
  const short = names.filter((mention) => wordsOf(mention).length === 1);
  for (const mention of [...full, ...short]) {
    const person = bestMatch(mention, persons, personOf) ?? create(mention, persons);
    person.mentions.push(mention);
    personOf.set(mention, person);
  }
  for (const role of roles) {
    const holder = names.find(
      ({ field, start, end }) =>
        field === role.field && start === role.person?.start && end === role.person.end,
    );
    const person = holder === undefined ? undefined : personOf.get(holder);
    if (person !== undefined) addRole(person, role);
  }
  for (const nominal of mentions.filter((mention) => mention.form === "nominal").sort(inReadingOrder)) {
    holderOf(nominal, persons)?.mentions.push(nominal);
  }
  return persons.map(toEntity);
}

const wordsOf = ({ text }: PersonMention): string[] => nameKey(text).split(" ");

function create(mention: PersonMention, persons: Person[]): Person {
  const person: Person = { keys: wordsOf(mention), mentions: [], roles: [] };
  persons.push(person);
  return person;
}

/** The person whose name holds all words of the mention, in order; the nearest before it where several do. */
function bestMatch(
  mention: PersonMention,
  persons: readonly Person[],
  personOf: ReadonlyMap<PersonMention, Person>,
): Person | undefined {
  const words = wordsOf(mention);
  const fitting = persons.filter(
    (person) => fits(words, person.keys) && compatible(mention.gender, genderOf(person)),
  );
  if (fitting.length < 2) return fitting[0];
  let best: Person | undefined;
  let nearest = -Infinity;
  for (const [known, person] of personOf) {
    if (!fitting.includes(person) || known.field !== mention.field || known.start > mention.start) continue;
    if (known.start > nearest) [nearest, best] = [known.start, person];
  }
  return best ?? fitting[0];
}

/** Same name, or a short form of it: the family name, or the given name alone. */
function fits(words: readonly string[], keys: readonly string[]): boolean {
  if (words.join(" ") === keys.join(" ")) return true;
  if (words.length >= keys.length) return false;
  const tail = keys.slice(keys.length - words.length).join(" ") === words.join(" ");
  const head = keys.slice(0, words.length).join(" ") === words.join(" ");
  return tail || (head && words.length < keys.length);
}

const compatible = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

function genderOf({ mentions, roles }: Person): Gender {
  let female = 0;
  let male = 0;
  for (const { gender } of [...mentions.filter((mention) => mention.form === "name"), ...roles]) {
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

/** Whom "la ministre" means: the last named before it who holds such an office and may be of that gender. */
function holderOf(nominal: PersonMention, persons: readonly Person[]): Person | undefined {
  const head = headOf(nominal.title ?? "");
  const holders = persons.filter(
    (person) =>
      person.roles.some((role) => headOf(role.title) === head) &&
      compatible(nominal.gender, genderOf(person)),
  );
  const before = (person: Person): number =>
    Math.max(
      ...person.mentions
        .filter((mention) => mention.field === nominal.field && mention.start < nominal.start)
        .map(({ start }) => start),
      -1,
    );
  const [last] = holders.toSorted((a, b) => before(b) - before(a));
  // One of several, none of whom was named yet, would be a guess.
  if (last === undefined || (holders.length > 1 && before(last) === -1)) return undefined;
  return last;
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

function toEntity(person: Person): PersonEntity {
  const { mentions, roles } = person;
  const name = nameOf(mentions.filter((mention) => mention.form === "name"));
  return {
    id: `rep:person/${slug(name)}`,
    kind: "person",
    name,
    salience: 0,
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    mentions: [...mentions].sort(inReadingOrder).map((mention) => mentionRecord(mention, mention.form)),
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
