/** How much an article speaks for a person of the authority file: what each sign is worth, and the sum. */
import type { Entity } from "../schema.js";
import { nameKey, slug } from "../text/fold.js";
import type { Authority, PersonFact, TermFact } from "../facts.js";
import type { PlaceFact } from "../types.js";
import { fitOf, rankOf, wordingOf, type Wording } from "./offices.js";
import { heldAt, yearsBetween, type Held } from "./terms.js";

export type PersonEntity = Extract<Entity, { kind: "person" }>;

/** What the article says besides the names of persons. */
export interface Circumstances {
  /** ISO 8601; without it nothing is said of what is current. */
  readonly publishedAt: string | undefined;
  readonly country: string | undefined;
  readonly authority: Authority;
  readonly lookup: (id: string) => PlaceFact | undefined;
}

/** The same, made ready once for all persons. */
export interface Article extends Circumstances {
  /** Ids and slugs of the places named, with those they lie in. */
  readonly places: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** What parties, ministries and governments are worth that are named. */
  readonly politics: number;
}

export interface Scored {
  readonly person: PersonFact;
  readonly score: number;
  /** How well the roles said fit, 0 to 1. */
  readonly fit: number;
  /** Of the highest office; 0 without any. */
  readonly rank: number;
  readonly isHeld: boolean;
  /** Whether the role that fits best was held then, or is said to be past and is. */
  readonly isTimely: boolean;
  /** What speaks for the person besides the name, the country and the height of the office. */
  readonly support: number;
  /** Whether it is of a place named: "le maire Tremblay" is one of many, but here. */
  readonly isHere: boolean;
  /** Country of an office that was held then, or not long before. */
  readonly seat: string | undefined;
}

/** Each sign's worth, by judgement and a look at the dev pages; the threshold of a decision is 2.5 (`authority.ts`). */
const ROLE = 5;
const ROLE_OUTSIDE_TERM = 0.4;
const UNSURE = 0.8;
const OTHER_OFFICE = -0.75;
const OTHER_TRADE = -1.5;
const SAME_COUNTRY = 1;
const OTHER_COUNTRY = -1.5;
const NAMED_COUNTRY = 0.5;
const IN_OFFICE = 0.5;
const JUST_LEFT = 0.25;
const LONG_GONE = -0.75;
const NOT_YET = -2;
const SOON = -0.25;
const TERRITORY = 1.5;
const BODY = 1;
const OTHER_GENDER = -4;
const COMMON_NAME = -0.4;
/** Whoever a newsroom lists is meant more often than not. */
const OWN = 3.5;
/** A role that fits less well says nothing. */
const SPEAKING = 0.2;
/** Years. */
const RECENT = 4;
const OLD = 15;
/** So many in the file have that family name that a stranger may have the whole name, too. */
const MANY = 6;

/** Roles by which someone is known to be in politics or the administration. */
const PUBLIC =
  /^(?:vice|ministre|premiere?|depute|maire|mairesse|senat|president|chef|leader|prefet|conseill|gouverneu|secretaire|bourgmestre|echevin|garde|porte|candidat|elu|commissaire|lieutenant|critique)/;
/** Those that none but politicians bear: "président" may be of a club. */
const POLITICIAN = /^(?:ministre|premiere?|depute|maire|mairesse|senat|prefet|gouverneu|bourgmestre|garde)/;
const POLITICIAN_NAMED = 0.5;
const MOST_POLITICS = 1.5;
const isPolitician = ({ roles }: PersonEntity): boolean =>
  roles.some(({ text }) => POLITICIAN.test(wordingOf(text).words[0] ?? ""));

export function scoreOf(
  person: PersonFact,
  entity: PersonEntity,
  others: readonly PersonEntity[],
  article: Article,
): Scored {
  const { authority, publishedAt } = article;
  const terms = authority.termsOf(person);
  const wordings = entity.roles.map(({ text }) => wordingOf(text));
  const { worth, fit, isTimely } = roleWorth(wordings, terms, publishedAt);
  const ranks = terms.map(({ office }) => rankOf(office, (id) => article.lookup(id)?.weight ?? 0));
  const rank = Math.max(0, ...ranks);
  const politics =
    article.politics +
    (others.some((other) => other !== entity && isPolitician(other)) ? POLITICIAN_NAMED : 0);
  const { territory, body } = placeWorth(terms, article);
  const isCommon = authority.withSurname(surnameOf(person)).length >= MANY;
  const score =
    worth +
    rank +
    countryWorth(person, terms, article, rank) +
    (publishedAt === undefined ? 0 : timeWorth(terms, publishedAt)) +
    territory +
    body +
    (rank > 0 ? Math.min(MOST_POLITICS, politics) : 0) +
    (entity.gender !== null && person.gender !== null && entity.gender !== person.gender ? OTHER_GENDER : 0) +
    (isCommon ? COMMON_NAME : 0) +
    (authority.isOwn(person) ? OWN : 0);
  const isHeld = publishedAt !== undefined && terms.some((term) => heldAt(term, publishedAt) === "held");
  const support = (fit >= SPEAKING ? fit : 0) + territory + body + politics;
  return {
    person,
    score,
    fit,
    rank,
    isHeld,
    isTimely,
    support,
    isHere: territory > 0,
    seat: seatOf(terms, publishedAt),
  };
}

const surnameOf = ({ name }: PersonFact): string => nameKey(name).split(" ").at(-1) ?? "";

/** The best pair of a role said and a term; roles of another kind speak against. */
function roleWorth(
  wordings: readonly Wording[],
  terms: readonly TermFact[],
  publishedAt: string | undefined,
): { worth: number; fit: number; isTimely: boolean } {
  let fit = 0;
  let isTimely = false;
  for (const wording of wordings) {
    for (const term of terms) {
      const factor = timeFactor(wording, term, publishedAt);
      const own = fitOf(wording, term.office) * factor;
      if (own <= fit) continue;
      fit = own;
      isTimely = factor === 1;
    }
  }
  // Of whom no office is known, no other is wrong.
  if (fit > 0 || wordings.length === 0 || terms.length === 0) return { worth: ROLE * fit, fit, isTimely };
  const isOther = wordings.some(({ words }) => !PUBLIC.test(words[0] ?? ""));
  return { worth: isOther ? OTHER_TRADE : OTHER_OFFICE, fit: 0, isTimely: false };
}

function timeFactor(
  { isPast }: Wording,
  term: TermFact,
  publishedAt: string | undefined,
): number {
  if (publishedAt === undefined) return 1;
  const held = heldAt(term, publishedAt);
  if (held === "unknown") return UNSURE;
  if (held === "held") return 1;
  return isPast && held === "after" ? 1 : ROLE_OUTSIDE_TERM;
} // prettier-ignore

function countryWorth(
  person: PersonFact,
  terms: readonly TermFact[],
  { country, countries, politics, publishedAt }: Article,
  rank: number,
): number {
  const own = new Set([person.country, ...terms.map(({ office }) => office.country)]);
  own.delete("");
  if (own.size === 0) return 0;
  if (country !== undefined && own.has(country)) return SAME_COUNTRY;
  if ([...own].some((one) => countries.has(one))) return NAMED_COUNTRY;
  // Heads of State, and of bodies that several countries share, are named everywhere; ministers where politics is.
  if (country === undefined || rank >= 3 || terms.some(({ office }) => office.country === "")) return 0;
  const isAbroad =
    politics > 0 &&
    rank >= 2 &&
    publishedAt !== undefined &&
    terms.some((term) => heldAt(term, publishedAt) === "held");
  return isAbroad ? OTHER_COUNTRY / 2 : OTHER_COUNTRY;
}

function timeWorth(terms: readonly TermFact[], publishedAt: string): number {
  if (terms.length === 0) return 0;
  const states = terms.map((term) => heldAt(term, publishedAt));
  if (states.includes("held")) return IN_OFFICE;
  if (states.includes("unknown")) return 0;
  if (states.includes("after")) {
    const since = Math.min(...terms.filter((_, at) => states[at] === "after").map(({ end }) => yearsBetween(end, publishedAt))); // prettier-ignore
    return since <= RECENT ? JUST_LEFT : since > OLD ? LONG_GONE : 0;
  }
  const until = Math.min(...terms.map(({ start }) => yearsBetween(publishedAt, start)));
  return until <= RECENT ? SOON : NOT_YET;
}

/** A land is its country's; a riding or a town is a sign of its own. */
const isLand = (id: string): boolean => /^geo:[A-Z]{2}(?:-[A-Z]{2})?$/.test(id);

function placeWorth(
  terms: readonly TermFact[],
  { places, organizations, lookup }: Article,
): { territory: number; body: number } {
  let territory = 0;
  let body = 0;
  for (const { office } of terms) {
    for (const id of office.territories)
      if (!isLand(id) && (places.has(id) || places.has(placeSlug(id, lookup)))) territory = TERRITORY;
    if (office.organization !== null && organizations.has(nameKey(office.organization))) body = BODY;
  }
  return { territory, body };
}

/** "rep:place/circonscription-abitibi-est" and the town of that name are written alike. */
const placeSlug = (id: string, lookup: Article["lookup"]): string =>
  slug(lookup(id)?.name ?? id.replace(/^.*\//, "").replace(/^circonscription-/, ""));

function seatOf(terms: readonly TermFact[], publishedAt: string | undefined): string | undefined {
  if (publishedAt === undefined) return undefined;
  const isNear = (term: TermFact, held: Held): boolean =>
    held === "held" || (held === "after" && yearsBetween(term.end, publishedAt) <= RECENT);
  return terms.find((term) => isNear(term, heldAt(term, publishedAt)))?.office.country;
}
