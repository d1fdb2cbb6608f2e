/** The compiled lexicons of the name grammar, made once from the resources. */
import { fold, nameKey, nameParts } from "../../text/fold.js";
import type { NamedFacts } from "../../text/tables/facts.js";
import type { Words } from "../../text/tables/words.js";
import { NameTrie, type NameIndex } from "../../text/trie.js";
import type { GivenNames } from "./given-gender.js";
import type { Gender, OrganizationCandidate, OrganizationType, PlaceFact } from "../../types.js";
import type { TypeWeights } from "./organization-judge.js";
import type { PlaceIndex } from "../gazetteer.js";

export interface TitleForm {
  readonly text: string;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly kind: string;
}

/** One name of a body of the gazetteer; an acronym counts in capitals only. */
export interface KnownOrganization extends OrganizationCandidate {
  /** Its last word has a capital: "Le Point" is the weekly, "Le point" at the start of a sentence is not. */
  readonly capitalLast: boolean;
}

/** One line of data/lexicon/seats.tsv: a city, or a building in it, by whose name newspapers call who governs there. */
export interface Seat {
  readonly name: string;
  /** Of a State; of a province, whose capital is more often just a town; an office that bears the name of its building. */
  readonly level: "state" | "region" | "office";
  readonly type: OrganizationType;
  /** The full name of what it stands for. */
  readonly government: string;
  /** Said so in newspapers of this country alone; "" for all. */
  readonly country: string;
}

export interface NameLexicons {
  /** By name key. */
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
  readonly titles: NameIndex<TitleForm>;
  readonly organizations: NameIndex<KnownOrganization>;
  readonly things: NameIndex<"event" | "work" | "product">;
  readonly organizationHeads: NameIndex<{ readonly type: OrganizationType; readonly lower: boolean }>;
  /** What speaks for each type where no rule does. */
  readonly organizationTypes: TypeWeights;
  /** Share of women among those who bear a first name; undefined for a word that is none. */
  firstName(norm: string): { readonly count: number; readonly female: number | undefined } | undefined;
  readonly givenNames: GivenNames;
  isCommon(norm: string): boolean;
  /** A noun for a body of people: "ministère", "syndicat". */
  isBody(norm: string): boolean;
  readonly place: (id: string) => PlaceFact | undefined;
  /** All places of a name, largest first; all whose name only begins so ("Saint-Jean"). */
  placesNamed(name: string): readonly PlaceFact[];
  placesShort(name: string): readonly PlaceFact[];
}

/** What the lexicons are made of; `resources.ts` reads it from data/. */
export interface NameFacts {
  readonly firstNames: Pick<Words<{ readonly count: number; readonly female: number | undefined }>, "get">;
  readonly genders: Pick<Words<Gender>, "get">;
  readonly commonWords: { has(norm: string): boolean };
  readonly titles: readonly {
    readonly masculine: string;
    readonly feminine: string;
    readonly kind: string;
  }[];
  readonly organizations: NamedFacts<Omit<OrganizationCandidate, "acronym">>;
  readonly things: NamedFacts<{ readonly kind: "event" | "work" | "product" }>;
  readonly organizationHeads: readonly { readonly name: string; readonly type: OrganizationType }[];
  readonly organizationTypes: TypeWeights;
  readonly seats: readonly Seat[];
}

const CAPITAL_LAST = /[ '-]\p{Lu}[^ '-]*$/u;

export function createNameLexicons(facts: NameFacts, places: PlaceIndex): NameLexicons {
  const titles = new NameTrie<TitleForm>();
  for (const { masculine, feminine, kind } of facts.titles) {
    const epicene = fold(masculine) === fold(feminine);
    addTitle(titles, masculine, epicene ? null : "m", kind);
    if (!epicene) addTitle(titles, feminine, "f", kind);
  }
  const organizations = facts.organizations.index(
    ({ id, name, type, country, from, to }, form): KnownOrganization => ({
      id,
      name,
      type,
      country,
      from,
      to,
      acronym: form === form.toUpperCase(),
      capitalLast: CAPITAL_LAST.test(form),
    }),
  );
  const things = facts.things.index(({ kind }) => kind);
  const organizationHeads = new NameTrie<{ type: OrganizationType; lower: boolean }>();
  const heads = new Map<string, { type: OrganizationType; lower: boolean }>();
  for (const { name, type } of facts.organizationHeads) {
    const key = fold(name);
    const lower = name === name.toLowerCase() || (heads.get(key)?.lower ?? false);
    heads.set(key, { type: heads.get(key)?.type ?? type, lower });
  }
  for (const [key, value] of heads) organizationHeads.add(key, value);
  const bodies = new Set([...heads.keys()].map((key) => key.split(" ")[0] ?? ""));

  const seats = new Map<string, Seat[]>();
  for (const seat of facts.seats) {
    const key = nameKey(seat.name);
    seats.set(key, [...(seats.get(key) ?? []), seat]);
  }
  return Object.freeze({
    seats,
    titles,
    organizations,
    things,
    organizationHeads,
    organizationTypes: facts.organizationTypes,
    firstName: (norm: string) => firstName(facts.firstNames, norm),
    givenNames: {
      registered: (norm: string) => facts.firstNames.get(norm),
      told: (norm: string) => facts.genders.get(norm),
    },
    isCommon: (norm: string) => facts.commonWords.has(norm),
    isBody: (norm: string) => bodies.has(norm),
    place: (id: string) => places.byId.get(id),
    placesNamed: (name: string) => places.named(name),
    placesShort: (name: string) => places.short(name),
  });
}

function addTitle(titles: NameTrie<TitleForm>, text: string, gender: Gender, kind: string): void {
  titles.add(text, { text, gender, plural: false, kind });
  // "les ministres Jean Boulet et Sonia LeBel": the head word takes the s, and its adjective with it.
  const [head = "", ...rest] = text.split(" ");
  const plural = (word: string): string => (/[sx]$/.test(word) ? word : `${word}s`);
  const adjectives = rest.length === 1 && /(?:é|ée|al|ale|if|ive|ier|ière|eur|euse)$/.test(rest[0] ?? "");
  titles.add([plural(head), ...(adjectives ? rest.map(plural) : rest)].join(" "), {
    text,
    gender,
    plural: true,
    kind,
  });
}

/** "Marie-Eve": known when each of its parts is; the first decides the gender. */
function firstName(
  known: NameFacts["firstNames"],
  norm: string,
): { count: number; female: number | undefined } | undefined {
  const whole = known.get(norm);
  if (whole !== undefined && whole.count > 0) return whole;
  const parts = nameParts(norm);
  if (parts.length < 2) return whole;
  const first = known.get(parts[0] ?? "");
  const second = known.get(parts.at(-1) ?? "");
  if (first === undefined || second === undefined) return whole;
  return { count: Math.min(first.count, second.count), female: first.female };
}
