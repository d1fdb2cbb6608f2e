/**
 * Persons of the article → persons of the authority file. A bare name is not enough: namesakes of former deputies are
 * mechanics and accused. Something must speak for the person: an office said, country and politics, a riding named,
 * others of the same government. Where nothing decides, the entity stays open with its candidates.
 */
import type { Entity, OfficeRecord, RoleRecord } from "../schema.js";
import { nameKey, slug } from "../text/fold.js";
import type { PersonFact, TermFact } from "../facts.js";
import {
  scoreOf, type Article, type Circumstances, type PersonEntity, type Scored,
} from "./authority-score.js"; // prettier-ignore
import { fitOf, titleOf, wordingOf } from "./offices.js";
import { heldAt, type Held } from "./terms.js";

/** Sum of signs from which a person is taken to be meant, and by how much more than the next. */
const ENOUGH = 2.5;
const MARGIN = 0.75;
/** A family name alone stands for someone only with an office that fits as well as this. */
const SURNAME_FIT = 0.6;
/** Ministers and the like. */
const HIGH = 2;
const HIGHEST = 3;
const SURNAME_CONFIDENCE = 0.85;
const OTHERS = 0.6;
const MOST_OTHERS = 1.2;
const MOST_CANDIDATES = 5;
/** A role is the office from here on; below, only its head noun is. */
const SAME_OFFICE = 0.5;

export function linkAuthority(
  persons: readonly PersonEntity[],
  others: readonly Entity[],
  circumstances: Circumstances,
): PersonEntity[] {
  const article = articleOf(others, circumstances);
  const scored = persons.map((entity) => candidatesOf(entity, persons, article));
  const linked = persons.map((entity, at) => decide(entity, supported(scored, at), article));
  return merged(linked);
}

function articleOf(others: readonly Entity[], circumstances: Circumstances): Article {
  const places = new Set<string>();
  const organizations = new Set<string>();
  const countries = new Set<string>();
  let politics = 0;
  for (const entity of others) {
    if (entity.kind === "place") {
      for (const id of [entity.id, ...entity.within]) places.add(id);
      places.add(slug(entity.name));
      const country = circumstances.lookup(entity.id)?.country;
      if (country !== undefined && country !== "") countries.add(country);
    } else if (entity.kind === "organization") {
      organizations.add(nameKey(entity.name));
      if (POLITICAL.has(entity.type)) politics += politics === 0 ? 0.75 : 0.4;
    }
  }
  return { ...circumstances, places, organizations, countries, politics };
}

const POLITICAL = new Set(["government", "ministry", "party"]);

/** All who may be meant, the likeliest first. */
function candidatesOf(
  entity: PersonEntity,
  persons: readonly PersonEntity[],
  article: Article,
): readonly Scored[] {
  const full = article.authority.named(entity.name);
  return personsOf(entity, full, article)
    .map((person) => scoreOf(person, entity, persons, article))
    .filter((scored) => full.length > 0 || isMeantBySurname(scored, entity, article))
    .toSorted((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
}

function personsOf(
  entity: PersonEntity,
  full: readonly PersonFact[],
  { authority }: Article,
): readonly PersonFact[] {
  if (full.length > 0) return full;
  const given = nameKey(entity.name).split(" ");
  // "Pierre E. Trudeau": the file may not have the initial.
  const whole = given.filter((part) => part.length > 1);
  if (whole.length > 1 && whole.length < given.length) return authority.named(whole.join(" "));
  return entity.roles.length === 0 ? [] : authority.withSurname(entity.name);
}

/** "le premier ministre Legault", "la ministre Guilbault", "le président Macron"; "le maire Tremblay" where his town is named. */
function isMeantBySurname(
  { fit, rank, isTimely, isHere, person }: Scored,
  entity: PersonEntity,
  { publishedAt, country }: Article,
): boolean {
  if (fit === 0 || (country !== undefined && rank < HIGHEST && person.country !== country)) return false;
  if (publishedAt === undefined) return rank >= HIGHEST;
  if (!isTimely) return false;
  const isMinister = entity.roles.some(({ text }) => wordingOf(text).words[0] === "ministre");
  return isHere || rank >= HIGHEST || (rank >= HIGH && (isMinister || fit >= SURNAME_FIT));
}

/** Others of the article who held office in the same country make it likelier that this one did. */
function supported(all: readonly (readonly Scored[])[], at: number): readonly Scored[] {
  return (all[at] ?? []).map((one) => {
    if (one.seat === undefined) return one;
    let more = 0;
    for (const [other, [first]] of all.entries())
      if (other !== at && first !== undefined && first.seat === one.seat && first.score >= 1) more += OTHERS;
    more = Math.min(MOST_OTHERS, more);
    return { ...one, score: one.score + more, support: one.support + more };
  });
}

function decide(entity: PersonEntity, candidates: readonly Scored[], article: Article): PersonEntity {
  const [first, second] = candidates;
  if (first === undefined) return free(entity, article);
  const isSure = first.score >= ENOUGH && first.score - (second?.score ?? -Infinity) >= MARGIN;
  if (isSure && isSupported(first, entity, article)) {
    const isFull = nameKey(entity.name).includes(" ");
    const confidence = isFull ? likelihood(first.score) : SURNAME_CONFIDENCE;
    return resolved(entity, first.person, Math.min(entity.confidence, confidence), article);
  }
  const open = candidates.slice(0, MOST_CANDIDATES).map(({ person, score }) => ({
    id: article.authority.current(person.id),
    name: person.name,
    score: Math.round(likelihood(score) * 100) / 100,
  }));
  return { ...free(entity, article), candidates: open };
}

/** A bare name is meant only of one who is heard of every day. */
function isSupported(
  { support, rank, isHeld, person }: Scored,
  { roles }: PersonEntity,
  { authority }: Article,
): boolean {
  if (support > 0 || rank >= HIGHEST || authority.isOwn(person)) return true;
  return roles.length === 0 && rank >= HIGH && isHeld;
}

/** From the sum of signs to a share: half at the threshold less one. */
const likelihood = (score: number): number => 1 / (1 + Math.exp(-(score - ENOUGH + 1)));

/** Of one of whom nothing is known; an id that is the authority's would make a namesake of a minister that minister. */
function free(entity: PersonEntity, { authority }: Article): PersonEntity {
  return authority.knows(entity.id) ? { ...entity, id: `${entity.id}~` } : entity;
}

function resolved(
  entity: PersonEntity,
  person: PersonFact,
  confidence: number,
  { authority, publishedAt }: Article,
): PersonEntity {
  const terms = authority.termsOf(person);
  const gender = entity.gender ?? person.gender;
  const roles = entity.roles.map((role) => withOffice(role, terms, publishedAt));
  const said = new Set(roles.flatMap(({ office }) => office ?? []));
  const offices =
    publishedAt === undefined
      ? []
      : terms
          .filter((term) => heldAt(term, publishedAt) === "held" && !said.has(term.office.id))
          .map((term) => toOffice(term, gender));
  return {
    ...entity,
    id: authority.current(person.id),
    confidence,
    roles,
    ...(offices.length > 0 && { offices }),
    gender,
  };
}

/** The office that a role says, and whether it was held: by the term that fits and was held then, else the last that fits. */
function withOffice(
  role: RoleRecord,
  terms: readonly TermFact[],
  publishedAt: string | undefined,
): RoleRecord {
  const wording = wordingOf(role.text);
  const fits = terms.map((term): Fit => {
    const held = publishedAt === undefined ? "unknown" : heldAt(term, publishedAt);
    return { term, held, fit: fitOf(wording, term.office) };
  });
  const whole = fits.filter(({ fit }) => fit >= SAME_OFFICE);
  // "le maire" is the mayor that he is, where he is mayor of one town only.
  const alone = fits.filter(({ fit, held }) => fit > 0 && held === "held");
  const [best] = (whole.length > 0 || alone.length !== 1 || wording.isPast ? whole : alone).toSorted(inOrder);
  if (best === undefined) return role;
  const known = { ...role, office: best.term.office.id };
  return best.held === "unknown" ? known : { ...known, current: best.held === "held" };
}

interface Fit {
  readonly term: TermFact;
  readonly held: Held;
  readonly fit: number;
}
/** One that is held goes before one that fits a little better. */
const HELD_BONUS = 0.3;
const weightOf = ({ fit, held }: Fit): number => fit + (held === "held" ? HELD_BONUS : 0);
const inOrder = (a: Fit, b: Fit): number =>
  weightOf(b) - weightOf(a) || (a.term.start < b.term.start ? 1 : -1);

function toOffice({ office, start, end }: TermFact, gender: "f" | "m" | null): OfficeRecord {
  return {
    id: office.id,
    title: titleOf(office, gender),
    portfolio: office.portfolio,
    organization: office.organization,
    territories: [...office.territories],
    ...(start !== "" && { start }),
    ...(end !== "" && { end }),
  };
}

/** "Legault" and "François Legault" that turned out to be one. */
function merged(persons: readonly PersonEntity[]): PersonEntity[] {
  const byId = new Map<string, PersonEntity>();
  for (const person of persons) {
    const known = byId.get(person.id);
    if (known === undefined) {
      byId.set(person.id, person);
      continue;
    }
    const said = new Set(known.roles.map(({ text }) => text));
    const name = known.name.includes(" ") ? known.name : person.name;
    const roles = [...known.roles, ...person.roles.filter(({ text }) => !said.has(text))];
    const offices = (known.offices ?? []).filter(({ id }) => !roles.some(({ office }) => office === id));
    const { offices: _offices, ...rest } = known;
    byId.set(person.id, {
      ...rest,
      name,
      confidence: Math.max(known.confidence, person.confidence),
      mentions: [...known.mentions, ...person.mentions].sort((a, b) =>
        a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1,
      ),
      roles,
      ...(offices.length > 0 && { offices }),
    });
  }
  return [...byId.values()];
}
