/** The nouns of what is known beforehand of persons and offices; types only, as in `types.ts`. */
import type { Gender, OrganizationType } from "./types.js";

/** A person of the authority file. */
export interface PersonFact {
  /** `wd:Q…`, else `rep:person/…`. */
  readonly id: string;
  readonly name: string;
  readonly gender: Gender;
  readonly country: string;
  readonly aliases: readonly string[];
}

/** An office that persons hold one after the other. */
export interface OfficeFact {
  /** `rep:office/ca-qc/ministre-de-la-sante`. */
  readonly id: string;
  readonly country: string;
  /** Its full French title, for a man and for a woman. */
  readonly masculine: string;
  readonly feminine: string;
  readonly portfolio: string | null;
  readonly organization: string | null;
  /** Ids of places. */
  readonly territories: readonly string[];
}

/** Who held which office when. Dates in EDTF, as precise as known; an empty start is unknown. */
export interface TermFact {
  readonly office: OfficeFact;
  readonly start: string;
  /** Empty where the office was still held at the date of the source. */
  readonly end: string;
  /** Of the source. */
  readonly asOf: string;
}

/** What is known beforehand of persons, and of ids that were given up for others. */
export interface Authority {
  named(fullName: string): readonly PersonFact[];
  withSurname(surname: string): readonly PersonFact[];
  termsOf(person: PersonFact): readonly TermFact[];
  /** Whether someone else than the authority put the person there: a newsroom's own gazetteer. */
  isOwn(person: PersonFact): boolean;
  /** The organization of a newsroom's own that bears a name. */
  organization?(name: string): { readonly id: string; readonly type: OrganizationType } | undefined;
  /** The id that holds today for one that was merged or retired; else the same. */
  current(id: string): string;
  /** Whether an id is one of the authority's, of today or given up. */
  knows(id: string): boolean;
}

/** A name of a newsroom's own gazetteer, as it is written there. */
export interface OwnName {
  readonly kind: "person" | "place" | "organization";
  readonly form: string;
}

/** One line of data/lexicon/titles.tsv. */
export interface TitleFact {
  readonly masculine: string;
  readonly feminine: string;
  readonly kind: string;
}
