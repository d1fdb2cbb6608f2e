/** The nouns of the authority file's sources: a person held an office from a day to a day, as a source says. */
import { slug } from "../../src/text/fold.js";

export type Gender = "f" | "m" | "";

export interface Person {
  readonly name: string;
  readonly gender: Gender;
  /** ISO 3166-1, or empty. */
  readonly country: string;
  readonly aliases: readonly string[];
  /** "Q…" where the source gives it for exactly this person. */
  readonly wikidata?: string;
  /** 2, 3 … tells namesakes apart that one source's author knows of. */
  readonly namesake?: number;
  /**
   * A name of a list that says nothing else (the mayors of 1,100 municipalities): too common to be taken for a
   * minister of that name. Such a person is brought together with another only over the same office.
   */
  readonly alone?: boolean;
}

export interface Office {
  /** Who the office belongs to: "ca-qc", "ca", "fr" …; "int" for bodies of several countries. */
  readonly scope: string;
  /** The full French title of each gender. */
  readonly masculine: string;
  readonly feminine: string;
  readonly portfolio: string;
  readonly organization: string;
  /** Ids of places. */
  readonly territories: readonly string[];
  /** Tells two offices of one title apart: the code of a municipality that has a namesake. */
  readonly qualifier?: string;
}

export interface Term {
  readonly person: Person;
  readonly office: Office;
  /** EDTF: YYYY, YYYY-MM or YYYY-MM-DD; start empty: unknown; end empty: in office at the source's date, or unknown. */
  readonly start: string;
  readonly end: string;
  /**
   * A key of data/authority/sources.tsv; empty: an account too rough to be written, which still tells whom a name of
   * another source means.
   */
  readonly source: string;
}

export interface Facts {
  readonly persons: readonly Person[];
  readonly offices: readonly Office[];
  readonly terms: readonly Term[];
}

/** One source: reads the reference data beside the repository (or tables of its own) and says what it holds as facts. */
export type Source = (shared: URL) => Facts;

export const officeId = ({ scope, masculine, qualifier }: Office): string =>
  `rep:office/${scope}/${slug(masculine)}${qualifier === undefined ? "" : `-${qualifier}`}`;

/** The country of a scope: "ca-qc" is of CA, "int" of none. */
export const countryOf = (scope: string): string => (scope === "int" ? "" : scope.slice(0, 2).toUpperCase());

/** The facts of several sources, one after the other: of what two of them say, the first one's dates hold. */
export const together = (parts: readonly Facts[]): Facts => ({
  persons: parts.flatMap((part) => part.persons),
  offices: parts.flatMap((part) => part.offices),
  terms: parts.flatMap((part) => part.terms),
});

/** Facts said by terms alone: persons and offices are those of the terms. */
export const factsOf = (terms: readonly Term[]): Facts => ({
  persons: [...new Set(terms.map(({ person }) => person))],
  offices: [...new Set(terms.map(({ office }) => office))],
  terms,
});

/** Map.groupBy, which Node 20 has not. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
