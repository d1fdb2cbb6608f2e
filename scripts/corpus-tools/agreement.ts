/** How far two annotators agree on a page, layer by layer. The first stands for "wanted", the second for "found". */
import { countOf, newScores, type Scores } from "../../src/evaluation/count.js";
import { fold } from "../../src/text/fold.js";
import { isArticle, listOf, type CorpusPage, type Mark, type PageRole } from "./page.js";
import { locateSecond, type Labelled, type SecondPass } from "./second.js";

export interface Disagreement {
  readonly layer: string;
  /** What only the first or only the second has; or how their values differ. */
  readonly first: string;
  readonly second: string;
}

const NAMES = new Set(["person", "place", "organization"]);
const VALUES = new Set(["amount", "percentage", "quantity", "date"]);

export function compare(
  page: CorpusPage,
  second: SecondPass,
): { scores: Scores; disagreements: Disagreement[] } {
  const scores = newScores();
  const disagreements: Disagreement[] = [];
  const tell = (layer: string, first: string, other: string): void =>
    void disagreements.push({ layer, first, second: other });
  compareSpans(page, locateSecond(second, page.raw), scores, tell);
  compareSets("role", rolesOf(page), secondRoles(second), scores, tell);
  compareSets(
    "body line",
    bodyLines(page),
    new Set([...second.title, ...second.body].map(String)),
    scores,
    tell,
  );
  const list = (name: string): Set<string> => new Set(listOf(page, name));
  compareSets("top topic", list("topics"), new Set(second.topics), scores, tell);
  compareSets("finer topic", list("finer"), new Set(second.finer), scores, tell);
  const salient = new Set([...list("salient")].map((id) => plain(page.entities.get(id)?.name ?? id)));
  compareSets("salient entity", salient, new Set(second.salient.map(plain)), scores, tell);
  compareSets(
    "byline",
    new Set([fold(page.header.get("byline") ?? "-")]),
    new Set([fold(second.byline)]),
    scores,
    tell,
  );
  const published = (value: string): Set<string> => new Set([value.slice(0, "2020-08-22T09:00".length)]);
  compareSets(
    "published",
    published(page.header.get("published") ?? "-"),
    published(second.published),
    scores,
    tell,
  );
  return { scores, disagreements };
}

/** Amounts, percentages, quantities and dates alone: all that a third pass holds. */
export function compareValues(
  page: CorpusPage,
  third: SecondPass,
): { scores: Scores; disagreements: Disagreement[] } {
  const scores = newScores();
  const disagreements: Disagreement[] = [];
  const marks = page.marks.filter(({ reference }) => VALUES.has(reference.kind));
  compareSpans({ ...page, marks }, locateSecond(third, page.raw), scores, (layer, first, second) =>
    disagreements.push({ layer, first, second }),
  );
  return { scores, disagreements };
}

type Tell = (layer: string, first: string, second: string) => unknown;

function compareSpans(page: CorpusPage, second: readonly Labelled[], scores: Scores, tell: Tell): void {
  const key = (kind: string, { start, end }: { start: number; end: number }): string =>
    `${kind} ${start} ${end}`;
  const left = new Map<string, Mark>();
  for (const mark of page.marks) {
    const { reference, depth } = mark;
    const isName = "entity" in reference && reference.form === "name" && NAMES.has(reference.kind);
    if (depth === 0 && (isName || VALUES.has(reference.kind))) left.set(key(reference.kind, mark), mark);
  }
  const layerOf = (kind: string): string[] => (NAMES.has(kind) ? [kind, "names"] : [kind]);
  const around = ({ start, end }: { start: number; end: number }): string =>
    `${page.raw.slice(Math.max(0, start - 30), start)}⟦${page.raw.slice(start, end)}⟧${page.raw.slice(end, end + 25)}`.replaceAll(
      "\n",
      " ",
    );
  for (const { reference } of left.values())
    for (const layer of layerOf(reference.kind)) countOf(scores, layer).wanted++;
  for (const one of second) {
    if (!NAMES.has(one.kind) && !VALUES.has(one.kind)) continue;
    for (const layer of layerOf(one.kind)) countOf(scores, layer).found++;
    const mark = left.get(key(one.kind, one));
    if (mark === undefined) {
      tell(one.kind, "-", around(one));
      continue;
    }
    left.delete(key(one.kind, one));
    for (const layer of layerOf(one.kind)) countOf(scores, layer).right++;
    const [mine, theirs] = [firstValue(page, mark), secondValue(one)];
    if (mine === undefined) continue;
    const values = countOf(scores, NAMES.has(one.kind) ? `${one.kind} type` : `${one.kind} value`);
    values.wanted++;
    values.found++;
    if (mine === theirs) values.right++;
    else
      tell(
        NAMES.has(one.kind) ? `${one.kind} type` : `${one.kind} value`,
        `${one.text} = ${mine}`,
        theirs ?? "-",
      );
  }
  for (const mark of left.values()) tell(mark.reference.kind, around(mark), "-");
}

function firstValue(page: CorpusPage, { reference }: Mark): string | undefined {
  if ("entity" in reference) return page.entities.get(reference.entity)?.type;
  if (reference.kind === "date") return reference.value;
  if (reference.kind === "amount") return `${numbersOf(reference)} ${reference.currency}`;
  if (reference.kind === "percentage") return numbersOf(reference);
  if (reference.kind === "quantity") return `${numbersOf(reference)} ${reference.unit}`;
  return undefined;
}

function secondValue({ entity }: Labelled): string | undefined {
  if (entity.kind === "date") return String(entity.value);
  if (entity.kind === "amount") return `${numbersOf(entity)} ${entity.currency ?? ""}`;
  if (entity.kind === "percentage") return numbersOf(entity);
  if (entity.kind === "quantity") return `${numbersOf(entity)} ${entity.unit ?? ""}`;
  return entity.type;
}

const numbersOf = ({ value, min, max }: { value?: number | string; min?: number; max?: number }): string =>
  value === undefined ? `${min ?? ""}..${max ?? ""}` : String(value);

/** A typographic apostrophe is no disagreement. */
const plain = (text: string): string => fold(text).replaceAll("’", "'");
const roleKey = (person: string, title: string, portfolio: string | null | undefined): string =>
  [person, title, portfolio ?? "-"].map(plain).join(" | ");

const rolesOf = (page: CorpusPage): Set<string> =>
  new Set(
    [...page.roles.values()].map((role: PageRole) =>
      roleKey(page.entities.get(role.person)?.name ?? "", role.title, role.portfolio),
    ),
  );

const secondRoles = ({ entities }: SecondPass): Set<string> =>
  new Set(
    entities.flatMap(({ name, roles }) =>
      (roles ?? []).map((role) => roleKey(name ?? "", role.title, role.portfolio)),
    ),
  );

function bodyLines(page: CorpusPage): Set<string> {
  const lines = new Set<string>();
  const lineAt = (at: number): number => page.raw.slice(0, at).split("\n").length;
  for (const { label, start, end } of page.blocks)
    if (isArticle(label)) for (let line = lineAt(start); line <= lineAt(end); line++) lines.add(String(line));
  return lines;
}

function compareSets(
  layer: string,
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
  scores: Scores,
  tell: Tell,
): void {
  const of = countOf(scores, layer);
  of.wanted += first.size;
  of.found += second.size;
  for (const one of first)
    if (second.has(one)) of.right++;
    else tell(layer, one, "-");
  for (const one of second) if (!first.has(one)) tell(layer, "-", one);
}
