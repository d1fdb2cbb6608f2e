/** What is known beforehand of names and words, by the hashes of their folded parts: a feature, never a verdict. */
import { HashTable } from "../../../model/hash-table.js";
import { mix } from "../../../model/hash.js";

/** Bits of what a sequence of parts is. `prefix`: longer names begin so. */
export const KNOWN = {
  first: 1, last: 2, country: 4, city: 8, place: 16, organization: 32, body: 64, prefix: 128,
  event: 256, work: 512, product: 1024, ambiguous: 2048, frequent: 4096,
} as const; // prettier-ignore

/** Where the hash of a name begins, and those of other tables that share the memory. */
export const SEED = 7;
export const WORD_SEEDS = {
  common: 101,
  title: 102,
  head: 103,
  organizationPart: 104,
  letterCase: 105,
} as const;

export interface KnownNames {
  /** Bits of a sequence by `parts.reduce(mix, SEED)`; 0 where it is unknown. */
  bits(hash: number): number;
  isCommon(norm: number): boolean;
  /** How a word is written inside sentences: 1 always small … 5 always with a capital; 0 unknown. */
  letterCase(norm: number): number;
  /** Whether titles ("ministre"), or heads of organizations ("ministère"), begin with the part. */
  isTitle(part: number): boolean;
  isHead(part: number): boolean;
  /** In how many names of organizations it stands: 0 to 4, a step for each power of √10. */
  inOrganizations(part: number): number;
}

/** The same numbers as they are kept: a hash and what it stands for. */
export interface KnownEntries {
  readonly hashes: Uint32Array;
  readonly values: Uint16Array;
}

export function createKnownNames({ hashes, values }: KnownEntries): KnownNames {
  const table = new HashTable(hashes.length);
  for (let at = 0; at < hashes.length; at++) table.set(hashes[at] as number, values[at] as number);
  const word = (seed: number, hash: number): number => Math.max(0, table.get(mix(seed, hash)));
  return {
    bits: (hash) => Math.max(0, table.get(hash)),
    isCommon: (norm) => word(WORD_SEEDS.common, norm) > 0,
    letterCase: (norm) => word(WORD_SEEDS.letterCase, norm),
    isTitle: (part) => word(WORD_SEEDS.title, part) > 0,
    isHead: (part) => word(WORD_SEEDS.head, part) > 0,
    inOrganizations: (part) => word(WORD_SEEDS.organizationPart, part),
  };
}
