/** The stories told three times: whether each pair is what `relations.tsv` says, and no page is left out. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleOf } from "./article.js";
import { CORPUS } from "./files.js";
import type { CorpusPage, Problem } from "./page.js";
import { shinglesOf } from "./shingles.js";

const RELATIONS = ["copy", "same-story", "related"] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Related {
  readonly first: string;
  readonly second: string;
  readonly relation: Relation;
}

const FILE = "data/corpus/stories/relations.tsv";
/** Share of the shorter page's word five-grams that a pair has in common: a copy keeps most, a retelling next to nothing. */
const SHARED: Readonly<Record<Relation, readonly [least: number, most: number]>> = {
  copy: [0.35, 1],
  "same-story": [0, 0.12],
  related: [0, 0.12],
};

export function readRelations(): Related[] {
  const path = join(CORPUS, "stories/relations.tsv");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [first = "", second = "", relation = ""] = row.split("\t");
      return { first, second, relation: relation as Relation };
    });
}

export function checkStories(pages: readonly CorpusPage[], relations: readonly Related[]): Problem[] {
  const problems: Problem[] = [];
  const byNumber = new Map(pages.map((page) => [page.slug.slice(0, page.slug.indexOf("-")), page]));
  const told = new Map<string, Set<string>>();
  for (const [index, { first, second, relation }] of relations.entries()) {
    const complain = (message: string): void =>
      void problems.push({ file: FILE, line: index + 2, message: `${first} and ${second}: ${message}` });
    const [one, other] = [byNumber.get(first), byNumber.get(second)];
    if (one === undefined || other === undefined) complain("no such page");
    else if (!RELATIONS.includes(relation)) complain(`"${relation}" is none of ${RELATIONS.join(", ")}`);
    else {
      const isSame = one.header.get("story") === other.header.get("story");
      if (isSame === (relation === "related"))
        complain(`${relation}, but the pages are of ${isSame ? "one story" : "two stories"}`);
      const [least, most] = SHARED[relation];
      const share = shared(one, other);
      if (share < least || share > most)
        complain(`${relation}, but they share ${(share * 100).toFixed(0)} % of their five-grams`);
      if (isSame)
        for (const number of [first, second])
          told.set(number, (told.get(number) ?? new Set()).add(first + second));
    }
  }
  for (const [number, page] of byNumber)
    if (told.get(number)?.size !== 2)
      problems.push({ file: page.file, line: 1, message: "has not its two relations within the story" });
  return problems;
}

function shared(one: CorpusPage, other: CorpusPage): number {
  const [left, right] = [shinglesOf(articleOf(one).body), shinglesOf(articleOf(other).body)];
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}
