/** What must hold of any page whatever, and the pages that are to show whether it does. */
import { readFileSync } from "node:fs";
import { RepereError } from "../../src/errors.js";
import { loadLanguage } from "../../src/language/index.js";
import { createReadingPipeline } from "../../src/pipeline.js";
import { loadResources, readLanguageTables } from "../../src/resources.js";
import type { Analysis } from "../../src/steps.js";
import type { Article, Document } from "../../src/types.js";
import { htmlFile } from "../corpus-tools/check-html.js";
import { readPages } from "../corpus-tools/files.js";
import { createRandom, enlarge, mutate, type Random } from "./mutate.js";

/** CPU time, so that a busy machine is no fault of a page. */
const MAX_MS = 2000;
/** Shorter pages must be read. */
const LARGE_PAGE = 400_000;

export interface Fault {
  /** Gives the same page again. */
  readonly seed: number;
  readonly what: string;
  readonly article: Article;
}

export interface FuzzReport {
  readonly pages: number;
  readonly faults: readonly Fault[];
  readonly slowestMs: number;
  readonly totalMs: number;
}

export interface FuzzOptions {
  readonly count: number;
  readonly seed?: number;
  readonly onPage?: (done: number) => void;
}

/** Reads mutated pages, language and all. The first of them have one of each way to be large. */
export async function fuzzPages({ count, seed = 1, onPage }: FuzzOptions): Promise<FuzzReport> {
  await loadLanguage(readLanguageTables);
  const pipeline = createReadingPipeline(loadResources());
  const sources = trainingPages();
  const faults: Fault[] = [];
  let slowestMs = 0;
  let totalMs = 0;
  const check = (article: Article, own: number): void => {
    const from = process.cpuUsage();
    let found: string[];
    try {
      const { cleaned, document } = pipeline.run({ article }) as Analysis;
      found = [...faultsOf(article, cleaned), ...faultsOf(article, document)];
    } catch (error) {
      // A page larger than an article may be is refused, as it should be.
      found = isRefusal(error, article) ? [] : [String(error instanceof Error ? error.stack : error)];
    }
    const { user, system } = process.cpuUsage(from);
    const ms = (user + system) / 1000;
    slowestMs = Math.max(slowestMs, ms);
    totalMs += ms;
    if (ms > MAX_MS) found.push(`took ${Math.round(ms)} ms`);
    for (const what of found) faults.push({ seed: own, what, article });
  };
  const large = largePages(sources, createRandom(seed));
  for (let page = 0; page < count; page++) {
    const own = seed + page;
    check(large[page] ?? mutated(sources, createRandom(own)), own);
    onPage?.(page + 1);
  }
  return { pages: count, faults, slowestMs, totalMs };
}

const isRefusal = (error: unknown, { text = "", html = text }: Article): boolean =>
  error instanceof RepereError && error.code === "TOO_LARGE" && html.length > LARGE_PAGE;

type Source = { readonly text: string } | { readonly html: string };

/** Half of all are HTML, of which there are fewer. */
function trainingPages(): { readonly texts: readonly string[]; readonly htmls: readonly string[] } {
  const pages = readPages("train").map(({ page }) => page);
  const files = pages.flatMap((page) => htmlFile(page) ?? []);
  return { texts: pages.map(({ raw }) => raw), htmls: files.map((file) => readFileSync(file, "utf8")) };
}

function mutated({ texts, htmls }: ReturnType<typeof trainingPages>, random: Random): Source {
  const isHtml = random() < 0.5;
  const list = isHtml ? htmls : texts;
  const page = mutate(list[Math.floor(random() * list.length)] as string, random);
  return isHtml ? { html: page } : { text: page };
}

function largePages({ texts, htmls }: ReturnType<typeof trainingPages>, random: Random): Source[] {
  return [
    ...enlarge(texts[0] as string, random).map((text) => ({ text })),
    ...enlarge(htmls[0] as string, random).map((html) => ({ html })),
  ];
}

/** What of a document is not where it says. */
function faultsOf({ text, html }: Article, doc: Document): string[] {
  const page = text ?? html ?? "";
  const found: string[] = [];
  let last = 0;
  for (const { start, end, text: block } of doc.blocks) {
    if (start < last || end < start || end > page.length)
      found.push(`block ${start}-${end} out of order: ${last}, ${page.length}`);
    if (text !== undefined && page.slice(start, end) !== block)
      found.push(`block ${start}-${end} is not its text`);
    last = end;
  }
  for (const { field, start, end, pageStart, pageEnd = pageStart + end - start } of doc.segments) {
    const shown = doc[field]?.slice(start, end);
    if (shown?.length !== end - start) found.push(`segment ${field} ${start}-${end} out of its field`);
    const source = page.slice(pageStart, pageEnd);
    if (text === undefined ? !standsFor(source, shown ?? "") : source !== shown)
      found.push(`segment ${field} ${start}-${end} is not ${JSON.stringify(source.slice(0, 80))}`);
  }
  return found;
}

/** In HTML a space may stand for any white space and the tags in it, and an entity for one character. */
const standsFor = (source: string, shown: string): boolean =>
  /^\s$/.test(shown) || (shown.length <= 2 && source.startsWith("&")) || spaced(source) === spaced(shown);
const spaced = (text: string): string => text.replaceAll(/\s/g, " ");
