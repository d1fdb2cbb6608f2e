/** Scores a record against a labelled page: exact spans by kind, values, roles, metadata, topics. */
import { fold } from "../text/fold.js";
import type { TagRecord } from "../types.js";
import type { GoldPage } from "./gold.js";
import { scoreCoreference } from "./coreference.js";
import { countOf, type Count, type Scores } from "./count.js";
import { scoreGenders, scoreRoles, scoreSpans } from "./score-entities.js";
import { scorePlaceCodes } from "./score-places.js";

/** Adds one page to the scores. Only what the page states is counted. */
export function scorePage(gold: GoldPage, record: TagRecord, scores: Scores): void {
  scoreMetadata(gold, record, scores);
  if (gold.entities !== undefined && record.status === "tagged") {
    scoreSpans(gold, record, scores);
    scoreRoles(gold.entities, record, scores);
    scorePlaceCodes(gold, record, scores);
    scoreGenders(gold.entities, record, scores);
    scoreCoreference(gold, record, scores);
  }
  if (gold.topics !== undefined) scoreTopics(gold, record, scores);
  if (gold.isExact === true && gold.finer !== undefined) scoreFiner(gold.finer, record, scores);
  if (gold.salient !== undefined) scoreSalience(gold.salient, record, scores);
}

function scoreMetadata(gold: GoldPage, record: TagRecord, scores: Scores): void {
  const exact = (
    layer: string,
    wanted: string | null | undefined,
    got: string | undefined,
    prefix = false,
  ): void => {
    if (wanted === undefined) return;
    const right =
      wanted === null ? got === undefined : prefix ? (got ?? "").startsWith(wanted) : got === wanted;
    const of = countOf(scores, layer);
    of.wanted++;
    of.found++;
    if (right) of.right++;
    else scores.misses.push({ layer, what: "wrong", text: got ?? "∅", detail: wanted ?? "∅" });
  };
  exact("status", gold.status, record.status);
  exact("language", gold.language, record.language?.code);
  exact("country", gold.country, record.country);
  exact("title", plain(gold.title), plain(record.title));
  exact(
    "byline",
    gold.byline,
    sameNames(gold.byline, record.byline) ? (gold.byline ?? undefined) : record.byline,
  );
  exact("publishedAt", gold.publishedAt, record.publishedAt, true);
  if (gold.body !== undefined) bagOfWords(countOf(scores, "body"), gold.body.join("\n"), record.body ?? "");
  if (gold.body !== undefined) exact("body exact", plain(gold.body.join("\n\n")), plain(record.body));
  if (gold.teasers !== undefined) {
    const of = countOf(scores, "teasers");
    const titles = new Set(record.teasers.map(({ title }) => fold(title)));
    of.wanted += gold.teasers.length;
    of.found += record.teasers.length;
    for (const { title } of gold.teasers) {
      if (titles.has(fold(title))) of.right++;
      else scores.misses.push({ layer: "teasers", what: "missed", text: title, detail: "" });
    }
  }
}

/** Spaces of every kind and number are one: what a browser shows. A line end is a line end. */
function plain<T extends string | null | undefined>(text: T): T {
  return (typeof text === "string" ? text.replace(/[^\S\n]+/gu, " ").trim() : text) as T;
}

/** "Jean ROY et Zoé Roy" are the same as "Jean Roy ; Zoé Roy": how names are joined and set is the newspaper's affair. */
function sameNames(wanted: string | null | undefined, got: string | undefined): boolean {
  const names = (byline: string): string =>
    fold(byline)
      .split(/\s*(?:;|,|&|\bet\b|\bavec\b)\s*/)
      .join(";");
  return wanted !== null && wanted !== undefined && got !== undefined && names(wanted) === names(got);
}

/** Token F1 of two texts, order aside, as benchmarks of extractors count it. */
function bagOfWords(of: Count, wanted: string, got: string): void {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of words(wanted)) left.set(word, (left.get(word) ?? 0) + 1);
  of.wanted += words(wanted).length;
  for (const word of words(got)) {
    of.found++;
    const still = left.get(word) ?? 0;
    if (still > 0) {
      of.right++;
      left.set(word, still - 1);
    }
  }
}

/** Top terms as a set; a finer topic counts when wanted; a trap that was given is a wrong one. */
function scoreTopics(gold: GoldPage, record: TagRecord, scores: Scores): void {
  const tops = (id: string, broader: readonly string[]): string => broader.at(-1) ?? id;
  const found = new Set(record.topics.map(({ id, broader }) => tops(id, broader)));
  const wanted = new Set(gold.topics);
  const of = countOf(scores, "top topics");
  of.wanted += wanted.size;
  of.found += found.size;
  for (const id of wanted) {
    if (found.has(id)) of.right++;
    else scores.misses.push({ layer: "top topics", what: "missed", text: id, detail: record.title ?? "" });
  }
  for (const id of found)
    if (!wanted.has(id))
      scores.misses.push({ layer: "top topics", what: "spurious", text: id, detail: record.title ?? "" });
  const [first] = record.topics;
  if (wanted.size > 0) {
    const lead = countOf(scores, "first topic");
    lead.wanted++;
    lead.found++;
    if (first !== undefined && wanted.has(tops(first.id, first.broader))) lead.right++;
  }
  for (const trap of gold.notTopics ?? []) {
    const traps = countOf(scores, "topic traps");
    traps.wanted++;
    traps.found++;
    const fell = record.topics.some(({ id, broader }) => id === trap || broader.includes(trap));
    if (!fell) traps.right++;
    else
      scores.misses.push({ layer: "topic traps", what: "spurious", text: trap, detail: record.title ?? "" });
  }
}

/** Ids below the top terms. */
function scoreFiner(finer: readonly string[], record: TagRecord, scores: Scores): void {
  const of = countOf(scores, "finer topics");
  const found = new Set(record.topics.filter(({ broader }) => broader.length > 0).map(({ id }) => id));
  of.wanted += finer.length;
  of.found += found.size;
  for (const id of finer) {
    if (found.has(id)) of.right++;
    else scores.misses.push({ layer: "finer topics", what: "missed", text: id, detail: record.title ?? "" });
  }
  for (const id of found)
    if (!finer.includes(id))
      scores.misses.push({ layer: "finer topics", what: "spurious", text: id, detail: record.title ?? "" });
}

const NAMED = new Set(["person", "place", "organization", "event", "work", "product"]);

/** How many of the entities that an editor would name first are among as many that the record puts first. */
function scoreSalience(salient: readonly string[], record: TagRecord, scores: Scores): void {
  const of = countOf(scores, "salient entities");
  const first = record.entities
    .filter(({ kind }) => NAMED.has(kind))
    .sort((a, b) => b.salience - a.salience)
    .slice(0, salient.length)
    .map(({ name }) => fold(name));
  of.wanted += salient.length;
  of.found += first.length;
  for (const name of salient) {
    if (first.includes(fold(name))) of.right++;
    else
      scores.misses.push({ layer: "salient entities", what: "missed", text: name, detail: first.join(", ") });
  }
}
