/** The HTML beside a page holds the same article: its title and every paragraph, in order. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { articleOf } from "./article.js";
import { ROOT } from "./files.js";
import type { CorpusPage, Problem } from "./page.js";

const INVISIBLE = "script, style, noscript, template, svg";
/** What ends a word where it stands, so that "un<br>deux" is two words. */
const BREAKS =
  "br, p, div, li, td, th, tr, h1, h2, h3, h4, h5, h6, blockquote, figcaption, dt, dd, section, article, aside, time, header, footer, pre";

/** Spaces, soft hyphens and zero-width spaces do not count. */
const squeeze = (text: string): string =>
  text.replaceAll(/[\s\u00a0\u202f\u00ad\u200b\ufeff]+/g, "").normalize("NFC");

export function htmlFile(page: CorpusPage): string | undefined {
  const file = join(ROOT, page.file.replace(/\.page$/, ".html"));
  return existsSync(file) ? file : undefined;
}

export function checkHtml(page: CorpusPage): Problem[] {
  const path = htmlFile(page);
  if (path === undefined) return [];
  const file = page.file.replace(/\.page$/, ".html");
  const text = squeeze(visibleText(readFileSync(path, "utf8")));
  const problems: Problem[] = [];
  const { title, paragraphs } = articleOf(page);
  if (!text.includes(squeeze(title)))
    problems.push({ file, line: 1, message: `the title is not in the HTML: "${title}"` });
  let at = 0;
  for (const paragraph of paragraphs) {
    const key = squeeze(paragraph);
    const found = text.indexOf(key, at);
    if (found === -1)
      problems.push({
        file,
        line: 1,
        message: `not in the HTML, or out of order: "${paragraph.slice(0, 60)}…"`,
      });
    else at = found + key.length;
  }
  return problems;
}

function visibleText(html: string): string {
  const { document } = parseHTML(html);
  for (const one of document.querySelectorAll(INVISIBLE)) one.remove();
  for (const one of document.querySelectorAll(BREAKS)) one.append(" ");
  return document.documentElement?.textContent ?? "";
}
