/** The corpus of labelled pages: check, count, look up, compare annotators, export, browse. */
import { Command } from "commander";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadResources } from "../src/resources.js";
import { TOP_TOPICS } from "../src/topics/index.js";
import { table, type Scores } from "../src/evaluation/index.js";
import { compare, compareValues } from "./corpus-tools/agreement.js";
import { browserOf } from "./corpus-tools/browse.js";
import { checkCorpus } from "./corpus-tools/check-corpus.js";
import { checkHtml } from "./corpus-tools/check-html.js";
import { checkPage, type Known } from "./corpus-tools/check-page.js";
import { compilePage } from "./corpus-tools/compile.js";
import { fillFile, placeFinder } from "./corpus-tools/codes.js";
import { doubtsOf } from "./corpus-tools/doubts.js";
import { exportPages, FORMATS } from "./corpus-tools/export.js";
import { readPage, readPages, sourceFiles } from "./corpus-tools/files.js";
import { isHeldOut, PARTS, type Part, type Problem } from "./corpus-tools/page.js";
import type { Parsed } from "./corpus-tools/parse.js";
import {
  checkSecond,
  readFrozen,
  readSecond,
  sum,
  writeFrozen,
  type Frozen,
} from "./corpus-tools/second-files.js";
import { statsOf } from "./corpus-tools/stats.js";
import { makeFresh } from "./tables/compiled.js";

makeFresh();

const known = (): Known => ({
  topTopics: new Set(TOP_TOPICS),
  topics: new Set(loadResources().taxonomy.topics.map(({ id }) => id)),
});

/** Files or numbers of pages → the pages; none → all of them. */
function chosen(names: readonly string[]): Parsed[] {
  const files = PARTS.flatMap((part) => sourceFiles(part).map((file) => ({ file, part })));
  if (names.length === 0) return files.map(({ file, part }) => readPage(file, part));
  return names.flatMap((name) => {
    const found = files.filter(({ file }) => file === resolve(name) || file.includes(`/${name}-`));
    if (found.length === 0) program.error(`${name}: no such page; give a file, or a number such as 042`);
    return found.map(({ file, part }) => readPage(file, part));
  });
}

const show = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

const program = new Command("scripts/corpus")
  .description("The corpus of labelled pages in data/corpus.")
  .addHelpText(
    "after",
    `
Examples:
  scripts/corpus check                      every page, and what concerns several pages
  scripts/corpus check 042 --doubts         one page, and what may have been forgotten in it
  scripts/corpus stats                      how much of what, part by part
  scripts/corpus agreement --disagreements  how far two annotators agreed, and where not
  scripts/corpus export brat /tmp/brat      for another annotation tool
  scripts/corpus browse                     one HTML file to look at (not the held-out pages)

The format of a page: docs/annotation-guide.md. How the corpus was made: docs/corpus.md.`,
  );

program
  .command("check")
  .description("faults of form, ids, codes, values, parts, copies; exit status 1 where there is one")
  .argument("[page...]", "files or numbers; all pages when none is given")
  .option("--doubts", "also what may have been forgotten: names, numbers and days without a mark")
  .action((names: string[], options: { doubts?: true }) => {
    const pages = chosen(names);
    const facts = known();
    const problems = pages.flatMap(({ page, problems: found }) => [
      ...found,
      ...checkPage(page, facts),
      ...checkHtml(page),
    ]);
    if (names.length === 0) {
      problems.push(...checkCorpus(pages.map(({ page }) => page)));
    }
    for (const problem of problems) console.log(show(problem));
    if (options.doubts === true)
      for (const { page } of pages)
        for (const { text, around } of doubtsOf(page))
          console.log(`${page.file}: unmarked? "${text}" in …${around}…`);
    console.log(`${pages.length} pages, ${problems.length} problems`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  });

program
  .command("fill")
  .description("writes the official codes of places that stand with ?")
  .argument("<page...>")
  .action((names: string[]) => {
    const find = placeFinder([...loadResources().places]);
    for (const { page } of chosen(names))
      for (const note of fillFile(page.file, find)) console.log(`${page.file}: ${note}`);
  });

program
  .command("topics")
  .description("ids of the taxonomy whose id or label holds a word; all when none is given")
  .argument("[word]")
  .action((word = "") => {
    for (const { id, label, broader } of loadResources().taxonomy.topics)
      if (id.includes(word) || label.includes(word)) console.log([id, label, ...broader].join("  "));
  });

program
  .command("raw")
  .description("the page as scraped, with numbered lines: what a second annotator sees")
  .argument("<page...>")
  .action((names: string[]) => {
    for (const { page } of chosen(names)) {
      const given = page.header.get("given");
      console.log(`##### ${page.slug}${given === undefined ? "" : `   given: ${given}`}`);
      for (const [index, line] of page.raw.split("\n").entries())
        console.log(line === "" ? "" : `${index + 1}| ${line}`);
    }
  });

program
  .command("stats")
  .description("counts of pages, mentions, roles, values, blocks; spread over countries, genres, layouts")
  .argument("[page...]")
  .action((names: string[]) => {
    const print = (title: string, pages: readonly Parsed[]): void => {
      if (pages.length === 0) return;
      const { counts, spread, ...totals } = statsOf(pages.map(({ page }) => page));
      console.log(`\n${title}: ${totals.pages} pages, ${totals.words} words`);
      for (const [name, count] of [...counts].sort()) console.log(`  ${name.padEnd(32)} ${count}`);
      for (const [field, values] of spread)
        console.log(
          `  ${field}: ${[...values]
            .sort((a, b) => b[1] - a[1])
            .map(([value, count]) => `${value} ${count}`)
            .join(", ")}`,
        );
    };
    if (names.length > 0) print("chosen", chosen(names));
    else {
      const all: Partial<Record<Part, Parsed[]>> = {};
      for (const part of PARTS) print(part, (all[part] = readPages(part)));
      print("train + dev + test", [...(all.train ?? []), ...(all.dev ?? []), ...(all.test ?? [])]);
    }
  });

program
  .command("second")
  .description("checks what a second annotator wrote, without showing the first labels")
  .argument("<page...>")
  .option("--third", "the third pass instead")
  .action((names: string[], options: { third?: true }) => {
    const facts = known();
    let faults = 0;
    for (const { page } of chosen(names)) {
      const pass = options.third === true ? "third" : "second";
      const second = readSecond(page, pass);
      const problems =
        second === undefined
          ? [{ file: page.slug, line: 0, message: `no ${pass} pass yet` }]
          : checkSecond(page, second, facts, pass);
      for (const problem of problems) console.log(show(problem));
      faults += problems.length;
    }
    console.log(`${faults} problems`);
    process.exitCode = faults === 0 ? 0 : 1;
  });

program
  .command("agreement")
  .description("how far the two annotators agree, layer by layer: before anything was settled, and now")
  .argument("[page...]")
  .option("--disagreements", "each of them (not of held-out pages, unless these are named)")
  .option(
    "--third",
    "the third pass: amounts, percentages, quantities and dates of a sample, under the settled guide",
  )
  .option("--freeze", "keep today's agreement of pages not yet kept as that before settling")
  .action((names: string[], options: { disagreements?: true; third?: true; freeze?: true }) => {
    const frozen = readFrozen();
    const now: Frozen = new Map();
    for (const { page } of chosen(names)) {
      const second = readSecond(page, options.third === true ? "third" : "second");
      if (second === undefined) continue;
      const { scores, disagreements } = (options.third === true ? compareValues : compare)(page, second);
      now.set(page.slug, scores);
      if (options.freeze === true && !frozen.has(page.slug)) frozen.set(page.slug, scores);
      if (options.disagreements === true && (!isHeldOut(page) || names.length > 0))
        for (const { layer, first, second: other } of disagreements)
          console.log(`${page.slug}  ${layer}:  1st ${first}   2nd ${other}`);
    }
    if (options.freeze === true) writeFrozen(frozen);
    // The stories were annotated apart; a copy counts its text twice.
    for (const [title, isIn] of [
      ["", (slug: string) => !slug.startsWith("s")],
      ["stories, ", (slug: string) => slug.startsWith("s")],
    ] as const) {
      const after = [...now].filter(([slug]) => isIn(slug));
      const before = [...frozen].filter(([slug]) => now.has(slug) && isIn(slug) && options.third !== true);
      const print = (when: string, pages: [string, Scores][]): void => {
        if (pages.length > 0)
          console.log(
            `\n${title}${when} (${pages.length} pages)\n${table(sum(pages.map(([, one]) => one)))}`,
          );
      };
      print("before settling", before);
      print("now", after);
    }
  });

program
  .command("export")
  .description(`writes the labelled pages for other tools: ${FORMATS.join(", ")}`)
  .argument("<format>")
  .argument("<folder>")
  .action((format: string, folder: string) => {
    const known =
      FORMATS.find((one) => one === format) ?? program.error(`${format}: one of ${FORMATS.join(", ")}`);
    const pages = chosen([]).map(({ page }) => compilePage(page));
    exportPages(pages, known, folder);
    console.log(`${pages.length} pages in ${folder}`);
  });

program
  .command("browse")
  .description("one HTML file with pages and labels, to open in a browser")
  .argument("[page...]", "files or numbers; without any, all but the held-out pages")
  .option("--out <file>", "where to write it", join(tmpdir(), "repere-corpus.html"))
  .action((names: string[], options: { out: string }) => {
    const pages = chosen(names).filter(({ page }) => names.length > 0 || !isHeldOut(page));
    writeFileSync(options.out, browserOf(pages.map(({ page }) => compilePage(page))));
    console.log(`${pages.length} pages: open ${pathToFileURL(options.out).href}`);
  });

await program.parseAsync();
