/** What can be wrong between pages: the plan not kept, one number twice, a sentence or a whole page written twice. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/text/fold.js";
import { createLayer } from "../../src/text/layer.js";
import { articleOf } from "./article.js";
import { htmlFile } from "./check-html.js";
import { checkStories, readRelations } from "./check-stories.js";
import { CORPUS } from "./files.js";
import type { CorpusPage, Problem } from "./page.js";
import { shinglesOf, words } from "./shingles.js";

/** Two pages of the same part or not may share this much of their word five-grams: names of ministries, "a indiqué que". */
const MOST_SHARED = 0.06;
/** A shorter sentence may well be said twice: "Rien n'est encore décidé." */
const LEAST_WORDS = 7;

/** Everything that concerns more than one page. */
export function checkCorpus(pages: readonly CorpusPage[]): Problem[] {
  const sample = pages.filter(({ part }) => part !== "stories");
  const stories = pages.filter(({ part }) => part === "stories");
  // The second page of a story is a copy of the first by intention.
  const own = pages.filter(({ slug }) => !/^s\d+b-/.test(slug));
  return [
    ...checkPlan(sample),
    ...checkCopies(own),
    ...checkStories(stories, readRelations()),
    ...checkTypes(pages),
  ];
}

function checkPlan(pages: readonly CorpusPage[]): Problem[] {
  const file = "data/corpus/plan.tsv";
  const path = join(CORPUS, "plan.tsv");
  if (!existsSync(path)) return [{ file, line: 1, message: "is missing" }];
  const problems: Problem[] = [];
  const byNumber = new Map<string, CorpusPage>();
  for (const page of pages) {
    const number = page.slug.slice(0, page.slug.indexOf("-"));
    if (byNumber.has(number))
      problems.push({ file: page.file, line: 1, message: `${number} is there twice` });
    byNumber.set(number, page);
  }
  const rows = readFileSync(path, "utf8").trimEnd().split("\n");
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    const [number = "", part = "", , country = "", region = "", outlet = "", genre = "", , , html = ""] =
      row.split("\t");
    const page = byNumber.get(number);
    if (page === undefined) {
      problems.push({ file, line: index + 1, message: `page ${number} is not written` });
      continue;
    }
    byNumber.delete(number);
    if ((html === "html") !== (htmlFile(page) !== undefined))
      problems.push({
        file: page.file,
        line: 1,
        message:
          html === "html" ? "has no .html beside it yet" : "has an .html that the plan does not ask for",
      });
    if (page.part !== part)
      problems.push({ file: page.file, line: 1, message: `belongs to ${part}: parts are fixed for ever` });
    for (const [name, wanted] of Object.entries({ country, region, outlet, genre }))
      if (page.header.get(name) !== wanted)
        problems.push({
          file: page.file,
          line: 1,
          message: `${name}: ${page.header.get(name) ?? "-"}, the plan says ${wanted}`,
        });
  }
  for (const page of byNumber.values())
    problems.push({ file: page.file, line: 1, message: "is not in the plan" });
  return problems;
}

/** "Conseil d'État" of France and of a Swiss canton are two things; nothing else with one name may have two types. */
const HOMONYMS = new Set(["conseil d'etat"]);

/** One name is one type of organization through the whole corpus. */
export function checkTypes(pages: readonly CorpusPage[]): Problem[] {
  const known = new Map<string, { type: string | undefined; slug: string }>();
  const problems: Problem[] = [];
  for (const page of pages)
    for (const { kind, name, type, line } of page.entities.values()) {
      const key = fold(name).replaceAll("’", "'");
      if (kind !== "organization" || HOMONYMS.has(key)) continue;
      const other = known.get(key);
      if (other === undefined) known.set(key, { type, slug: page.slug });
      else if (other.type !== type)
        problems.push({
          file: page.file,
          line,
          message: `${name} is ${type ?? "-"} here, ${other.type ?? "-"} in ${other.slug}`,
        });
    }
  return problems;
}

/** Near-copies and shared sentences, through an index of five-grams: linear in the corpus, not in the pairs. */
export function checkCopies(pages: readonly CorpusPage[]): Problem[] {
  const problems: Problem[] = [];
  const sentences = new Map<string, CorpusPage>();
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const [index, page] of pages.entries()) {
    const { body } = articleOf(page);
    for (const { start, end } of createLayer("body", body).sentences) {
      const key = words(fold(body.slice(start, end))).join(" ");
      if (key.split(" ").length < LEAST_WORDS) continue;
      const other = sentences.get(key);
      if (other !== undefined && other !== page)
        problems.push({
          file: page.file,
          line: 1,
          message: `shares a sentence with ${other.slug}: "${body.slice(start, end)}"`,
        });
      sentences.set(key, page);
    }
    const shingles = shinglesOf(body);
    sizes.push(shingles.size);
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [index]);
      else known.push(index);
    }
  }
  const shared = new Map<string, number>();
  for (const indexes of holders.values())
    for (const [at, first] of indexes.entries())
      for (const second of indexes.slice(at + 1)) {
        const pair = `${first} ${second}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  for (const [pair, count] of shared) {
    const [first = 0, second = 0] = pair.split(" ").map(Number);
    const share = count / Math.min(sizes[first] ?? 1, sizes[second] ?? 1);
    const [one, other] = [pages[first], pages[second]];
    if (share > MOST_SHARED && one !== undefined && other !== undefined)
      problems.push({
        file: one.file,
        line: 1,
        message: `shares ${(share * 100).toFixed(0)} % of its five-grams with ${other.slug}`,
      });
  }
  return problems;
}
