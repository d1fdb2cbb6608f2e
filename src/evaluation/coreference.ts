/**
 * Whether the mentions of one human being were brought together: B³ (Bagga & Baldwin, 1998) of a page's person mentions, persons
 * counted once a page, and whom descriptions and pronouns were given to. docs/evaluation.md says what counts as what.
 */
import { nameKey } from "../text/fold.js";
import type { Entity, MentionForm, TagRecord } from "../types.js";
import { countOf, type Count, type Scores } from "./count.js";
import { goldSpans, type GoldEntity, type GoldPage } from "./gold.js";

/** Which cluster a mention is in, by `keyOf` of its span. */
export type Clusters<T> = ReadonlyMap<string, T>;

interface Place {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}
const keyOf = ({ field, start, end }: Place): string => `${field}:${start}:${end}`;

type Person = Extract<Entity, { kind: "person" }>;

/** Adds one page. Descriptions and pronouns are scored where the page labels them. */
export function scoreCoreference(page: GoldPage, record: TagRecord, scores: Scores): void {
  const texts = { title: record.title ?? "", body: record.body ?? "" };
  const labelled = goldSpans(page, texts).filter(({ entity }) => entity.kind === "person");
  const persons = record.entities.filter((entity): entity is Person => entity.kind === "person");
  const tagged = persons.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })));
  const isName = ({ form }: { readonly form: MentionForm }): boolean => form === "name";
  const wanted = clustersOf(labelled.filter(isName));
  const found = clustersOf(tagged.filter(isName));
  addBCubed(countOf(scores, "person B³"), wanted, found);
  const inBoth = (key: string): boolean => wanted.has(key) && found.has(key);
  addBCubed(countOf(scores, "person B³, of names found"), kept(wanted, inBoth), kept(found, inBoth));
  const partners = scorePersons(page, persons, { wanted, found }, scores);
  if (page.isExact !== true) return;
  addBCubed(countOf(scores, "person B³, all forms"), clustersOf(labelled), clustersOf(tagged));
  for (const form of ["nominal", "pronoun"] as const) {
    const antecedents = clustersOf(labelled.filter((mention) => mention.form === form));
    const of = countOf(scores, `person ${form}`);
    of.wanted += antecedents.size;
    const given = tagged.filter((mention) => mention.form === form);
    of.found += given.length;
    const met = new Set<string>();
    for (const mention of given) {
      const key = keyOf(mention);
      const who = antecedents.get(key);
      const isRight = who !== undefined && partners.get(mention.entity) === who;
      if (isRight) of.right++;
      if (who !== undefined) met.add(key);
      if (isRight) continue;
      const detail = `${mention.entity.name}, wanted ${who?.name ?? "nobody"}: ${around(texts[mention.field], mention)}`;
      scores.misses.push({
        layer: `person ${form}`,
        what: who === undefined ? "spurious" : "wrong",
        text: mention.text,
        detail,
      });
    }
    for (const { field, start, end, text, entity } of labelled) {
      if (!antecedents.has(keyOf({ field, start, end })) || met.has(keyOf({ field, start, end }))) continue;
      const detail = `${entity.name ?? ""}: ${around(texts[field], { start, end })}`;
      scores.misses.push({ layer: `person ${form}`, what: "missed", text, detail });
    }
  }
}

function clustersOf<T>(mentions: readonly (Place & { readonly entity: T })[]): Map<string, T> {
  return new Map(mentions.map((mention) => [keyOf(mention), mention.entity]));
}

const kept = <T>(clusters: Clusters<T>, isKept: (key: string) => boolean): Map<string, T> =>
  new Map([...clusters].filter(([key]) => isKept(key)));

/** A mention that the other side has not at all counts zero: neither side gains by leaving out or putting in. */
export function addBCubed<T, U>(of: Count, wanted: Clusters<T>, found: Clusters<U>): void {
  of.found += found.size;
  of.wanted += wanted.size;
  of.right += shares(found, wanted);
  of.recalled = (of.recalled ?? 0) + shares(wanted, found);
}

/** Over the mentions of one side: the share of its cluster that the other side puts with it. */
function shares<T, U>(own: Clusters<T>, other: Clusters<U>): number {
  const sizes = new Map<T, number>();
  const together = new Map<T, Map<U, number>>();
  for (const [key, cluster] of own) {
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    const there = other.get(key);
    if (there === undefined) continue;
    const counts = together.get(cluster) ?? new Map<U, number>();
    counts.set(there, (counts.get(there) ?? 0) + 1);
    together.set(cluster, counts);
  }
  let sum = 0;
  for (const [cluster, counts] of together)
    for (const count of counts.values()) sum += (count * count) / (sizes.get(cluster) ?? 1);
  return sum;
}

/**
 * Persons once a page, one to one: the same person where more than half of the names of either side are the other's, or, of those
 * left, where the name of the whole is the same. Returns the labelled person that each found one is.
 */
function scorePersons(
  page: GoldPage,
  persons: readonly Person[],
  { wanted, found }: { readonly wanted: Clusters<GoldEntity>; readonly found: Clusters<Person> },
  scores: Scores,
): ReadonlyMap<Person, GoldEntity> {
  const named = (page.entities ?? []).filter(({ kind }) => kind === "person");
  const partners = new Map<Person, GoldEntity>();
  const taken = new Set<GoldEntity>();
  const pair = (person: Person, gold: GoldEntity | undefined): void => {
    if (gold === undefined || taken.has(gold) || partners.has(person)) return;
    taken.add(gold);
    partners.set(person, gold);
  };
  for (const person of persons) pair(person, majority(person, wanted, found));
  for (const person of persons)
    pair(
      person,
      named.find((gold) => !taken.has(gold) && nameKey(gold.name ?? "") === nameKey(person.name)),
    );
  const of = countOf(scores, "persons of a page");
  of.wanted += named.length;
  of.found += persons.length;
  of.right += partners.size;
  const miss = (what: "missed" | "spurious", text: string, texts: readonly string[]): void =>
    void scores.misses.push({ layer: "persons of a page", what, text, detail: texts.join(" | ") });
  for (const gold of named) {
    const stand = [...wanted].flatMap(([key, entity]) =>
      entity === gold ? [found.get(key)?.name ?? "∅"] : [],
    );
    if (!taken.has(gold)) miss("missed", gold.name ?? "", stand);
  }
  for (const person of persons)
    if (!partners.has(person))
      miss(
        "spurious",
        person.name,
        person.mentions.map(({ text }) => text),
      );
  return partners;
}

/** The labelled person to whom most of the names of a found one belong, where most of that person's are among them. */
function majority(
  person: Person,
  wanted: Clusters<GoldEntity>,
  found: Clusters<Person>,
): GoldEntity | undefined {
  const shared = new Map<GoldEntity, number>();
  let own = 0;
  for (const [key, entity] of found) {
    if (entity !== person) continue;
    own++;
    const gold = wanted.get(key);
    if (gold !== undefined) shared.set(gold, (shared.get(gold) ?? 0) + 1);
  }
  const sizeOf = (gold: GoldEntity): number => [...wanted.values()].filter((one) => one === gold).length;
  return [...shared].find(([gold, count]) => 2 * count > own && 2 * count > sizeOf(gold))?.[0];
}

const AROUND = 40;
const around = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  start < 0
    ? "lost"
    : `…${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}…`.replaceAll(
        "\n",
        " ",
      );
