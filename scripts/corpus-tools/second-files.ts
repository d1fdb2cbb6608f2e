/** The second passes on disk, and what agreement was when they were made. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { countOf, newScores, type Scores } from "../../src/evaluation/count.js";
import { ORGANIZATION_TYPES, PLACE_TYPES } from "../../src/schema.js";
import type { Known } from "./check-page.js";
import { CORPUS, ROOT } from "./files.js";
import type { CorpusPage, Problem } from "./page.js";
import { locateSecond, parseSecond, type SecondPass } from "./second.js";

const FROZEN = join(CORPUS, "agreement.tsv");

/** `third`: dates and amounts alone, of a sample, after the guide was settled. */
export type Pass = "second" | "third";

/** Undefined where nobody has made one yet. */
export function readSecond({ slug }: CorpusPage, pass: Pass = "second"): SecondPass | undefined {
  const number = `${slug.slice(0, slug.indexOf("-"))}-`;
  const folder = join(CORPUS, pass);
  const name = existsSync(folder) ? readdirSync(folder).find((one) => one.startsWith(number)) : undefined;
  if (name === undefined) return undefined;
  const file = join(folder, name);
  return parseSecond(readFileSync(file, "utf8"), relative(ROOT, file));
}

/** Faults that the annotator can mend without seeing the first labels. */
export function checkSecond(
  page: CorpusPage,
  second: SecondPass,
  known: Known,
  pass: Pass = "second",
): Problem[] {
  const file = `data/corpus/${pass}/${basename(page.file, ".page")}.txt`;
  const problems = [...second.problems];
  const complain = (message: string): void => void problems.push({ file, line: 1, message });
  const located = locateSecond(second, page.raw);
  for (const entity of second.entities) {
    const there = located.filter((one) => one.entity === entity);
    for (const mention of entity.mentions) {
      const text = typeof mention === "object" ? mention.text : (mention.split(" -> ").at(-1) ?? "");
      const times = there.filter((one) => one.text === text).length;
      if (times === 0)
        complain(
          `"${text}" (${entity.kind}) is nowhere in the title or body lines, or lies inside a longer mention`,
        );
      else if (typeof mention === "object" && times < mention.only.length)
        complain(`"${text}" has no occurrence ${mention.only.join(",")}`);
    }
    const types: readonly string[] | undefined =
      entity.kind === "place" ? PLACE_TYPES : entity.kind === "organization" ? ORGANIZATION_TYPES : undefined;
    if (types !== undefined && !types.includes(entity.type ?? ""))
      complain(`"${entity.type ?? ""}" is no ${entity.kind} type`);
  }
  for (const id of second.topics) if (!known.topTopics.has(id)) complain(`topics: ${id} is no top term`);
  for (const id of second.finer) if (!known.topics.has(id)) complain(`finer: ${id} is not in the taxonomy`);
  if (second.title.size === 0 || second.body.size === 0)
    complain("title: and body: give the numbers of the raw lines");
  return problems;
}

/** page → layer → right, found, wanted, as they stood before anything was settled. */
export type Frozen = Map<string, Scores>;

export function readFrozen(): Frozen {
  const frozen: Frozen = new Map();
  if (!existsSync(FROZEN)) return frozen;
  for (const row of readFileSync(FROZEN, "utf8").trimEnd().split("\n").slice(1)) {
    const [slug = "", layer = "", right, found, wanted] = row.split("\t");
    const scores = frozen.get(slug) ?? newScores();
    frozen.set(slug, scores);
    Object.assign(countOf(scores, layer), {
      right: Number(right),
      found: Number(found),
      wanted: Number(wanted),
    });
  }
  return frozen;
}

export function writeFrozen(frozen: Frozen): void {
  const rows = [...frozen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slug, { counts }]) =>
      [...counts].map(([layer, { right, found, wanted }]) => [slug, layer, right, found, wanted].join("\t")),
    );
  writeFileSync(FROZEN, `${["page\tlayer\tright\tfound\twanted", ...rows].join("\n")}\n`);
}

export function sum(all: Iterable<Scores>): Scores {
  const total = newScores();
  for (const { counts } of all)
    for (const [layer, { right, found, wanted }] of counts) {
      const of = countOf(total, layer);
      of.right += right;
      of.found += found;
      of.wanted += wanted;
    }
  return total;
}
