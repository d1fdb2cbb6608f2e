/** WiNER parted for measuring: by time, and in folds by document; copies of one story stay together. */
import { shinglesOf } from "../../corpus-tools/shingles.js";
import type { NamedDocument } from "../../../src/evaluation/name-answers.js";

/** WiNER's ids are "2018/11/2018_11_17-001.txt"; documents of elsewhere have no month. */
export function monthOf({ id }: Pick<NamedDocument, "id">): string | undefined {
  const found = /^(\d{4})\/(\d\d)\//.exec(id);
  return found === null ? undefined : `${found[1] ?? ""}-${found[2] ?? ""}`;
}

const textOf = ({ fields }: NamedDocument): string => fields.map(({ layer }) => layer.source).join("\n");

/** The movement began on 17 November 2018 and was called up in the weeks before. */
const YELLOW_VESTS_FROM = "2018-11";
const YELLOW_VESTS = /gilets?[\s\u00a0]+jaunes?/i;

/**
 * Articles of November 2018 and after that name the "gilets jaunes", once is enough: chronicles of road blocks, whose road codes are
 * labelled as places and whose movement as an organization. In WiNER these are 33, all of the last two months of 2018.
 */
export function isYellowVests(document: NamedDocument): boolean {
  const month = monthOf(document);
  return month !== undefined && month >= YELLOW_VESTS_FROM && YELLOW_VESTS.test(textOf(document));
}

export interface TimeSplit<T> {
  /** Before 2018, and what has no month. */
  readonly train: T[];
  /** 2018 without the yellow vests. */
  readonly test: T[];
  readonly yellowVests: T[];
}

const TEST_FROM = "2018-01";

/** Neither side of the split has a copy of the other's stories: a test document like one of train is left out of train. */
export function byTime<T extends NamedDocument>(documents: readonly T[]): TimeSplit<T> {
  const split: TimeSplit<T> = { train: [], test: [], yellowVests: [] };
  const groups = storiesOf(documents);
  const isLate = (document: T): boolean => (monthOf(document) ?? "") >= TEST_FROM;
  const lateStories = new Set(documents.filter(isLate).map(({ id }) => groups.get(id)));
  for (const document of documents) {
    if (isLate(document)) split[isYellowVests(document) ? "yellowVests" : "test"].push(document);
    else if (!lateStories.has(groups.get(document.id))) split.train.push(document);
  }
  return split;
}

/** So many documents by hash of their id, the same on every machine and whatever else is there. */
export function foldsOf<T extends NamedDocument>(documents: readonly T[], count = 5): T[][] {
  const folds = Array.from({ length: count }, (): T[] => []);
  const stories = storiesOf(documents);
  for (const document of documents)
    folds[hashOf(stories.get(document.id) ?? document.id) % count]?.push(document);
  return folds;
}

/** FNV-1a, then the final mix of MurmurHash3: the low bits of FNV alone follow the last letters. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Of the shorter text's runs of five words, the share found in the longer from which both are one story. */
const COPY_SHARE = 0.25;
/** A run of words in more documents than this is a formula, no copy; it also bounds the pairs that are looked at. */
const FORMULA_FROM = 12;

/** By id of a document, the smallest id among the near-copies it belongs to: its own where there is none. */
export function storiesOf(documents: readonly NamedDocument[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number>();
  const holders = new Map<string, string[]>();
  for (const document of documents) {
    const shingles = shinglesOf(textOf(document));
    sizes.set(document.id, shingles.size);
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [document.id]);
      else known.push(document.id);
    }
  }
  const shared = new Map<string, Map<string, number>>();
  for (const ids of holders.values()) {
    if (ids.length < 2 || ids.length >= FORMULA_FROM) continue;
    for (const [at, one] of ids.entries()) {
      const own = shared.get(one) ?? new Map<string, number>();
      shared.set(one, own);
      for (const other of ids.slice(at + 1)) own.set(other, (own.get(other) ?? 0) + 1);
    }
  }
  const heads = new Map(documents.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    let head = id;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    return head;
  };
  for (const [one, others] of shared)
    for (const [other, count] of others) {
      if (count < COPY_SHARE * Math.min(sizes.get(one) ?? 0, sizes.get(other) ?? 0)) continue;
      const [a, b] = [headOf(one), headOf(other)];
      heads.set(a < b ? b : a, a < b ? a : b);
    }
  return new Map(documents.map(({ id }) => [id, headOf(id)]));
}
