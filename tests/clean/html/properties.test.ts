/** Whatever comes in: no crash, no hang, and a way back to the source that is right. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/clean/html/index.js";

const TAGS = [
  "p",
  "div",
  "a",
  "b",
  "table",
  "tr",
  "td",
  "li",
  "ul",
  "h1",
  "svg",
  "select",
  "pre",
  "script",
  "title",
  "br",
  "time",
];
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<a href="/x">',
    '<p class="author">',
    "<div hidden>",
    "<!--",
    "-->",
    "<",
    "&",
    "&eacute;",
    "&nbsp;",
    "&#x1F600;",
    "&NotEqualTilde;",
  ),
  fc.constantFrom(
    '<span itemprop="author" itemscope>',
    '<meta name="date" content="2020-08-22">',
    '<script type="application/ld+json">{"@type":"Article",',
  ),
  fc.string({ maxLength: 12, unit: "binary" }),
  fc.constantFrom("Le pont", " ", "\n", "\u00ad", "\u00a0", "\0", "\ud800", "é", "\u2028"),
);
const anyHtml = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("any page", () => {
  it("is read; its blocks are in order, none blank, none over a line end", () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const { text, paragraphs } = readHtml(html);
        let end = 0;
        for (const paragraph of paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          expect(paragraph.end).toBeLessThanOrEqual(text.length);
          for (const line of paragraph.lines) {
            expect(text.slice(line.start, line.end)).toMatch(/^[^\s\p{Cc}](?:[^\n]*[^\s\p{Cc}])?$/u);
          }
          ({ end } = paragraph);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leads back to its source, never backwards", () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const page = readHtml(html);
        let [start, end] = [0, 0];
        for (let at = 0; at <= page.text.length; at++) {
          const [from, to] = [page.toSource(at), page.toSourceEnd(at)];
          expect(from).toBeGreaterThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(end);
          expect(Math.max(from, to)).toBeLessThanOrEqual(html.length);
          [start, end] = [from, to];
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leads each visible character back to itself, or to the entity that stands for it", () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const page = readHtml(html);
        for (let at = 0; at < page.text.length; at++) {
          const character = page.text.charAt(at);
          if (/\s/.test(character)) continue;
          const source = html.slice(page.toSource(at), page.toSourceEnd(at + 1));
          expect(source === character || /^&[#\w]{1,40};?$/.test(source), `${character} from ${source}`).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the way back", () => {
  const PAGE = '<p>La <b>ville</b> de L&eacute;vis\n  et <a href="/q">Qu&#233;bec</a>.</p>';
  it.each([
    ["Lévis", "L&eacute;vis"],
    ["ville de", "ville</b> de"],
    ["ville", "ville"],
    ["Lévis et Québec.", 'L&eacute;vis\n  et <a href="/q">Qu&#233;bec</a>.'],
  ])("%s", (text, source) => {
    const page = readHtml(PAGE);
    const at = page.text.indexOf(text);
    expect(PAGE.slice(page.toSource(at), page.toSourceEnd(at + text.length))).toBe(source);
  });
});

/** As long as a slow machine under load may take; a quadratic one takes minutes. */
const MAX_MS = 8000;

describe("hard pages", () => {
  const N = 100_000;
  const HARD: Readonly<Record<string, string>> = {
    "nested elements": `${"<div>".repeat(N)}Un pont`,
    "nested inline elements": `${"<span class=a>".repeat(N)}Un pont`,
    "unclosed paragraphs": "<p>Un".repeat(N),
    "end tags of nothing": "<div><span>x</div></b></i>".repeat(N / 2),
    "links that never end": "<a href=/>x".repeat(N),
    "nested tables": `${"<table><tr><td>".repeat(N / 5)}x`,
    "a row of cells": `<table><tr>${"<td>x".repeat(N)}`,
    "line breaks": "une ligne de texte<br>".repeat(N),
    spaces: `Un${" ".repeat(N)}pont${" ".repeat(N)}`,
    "open brackets": "<".repeat(N),
    ampersands: "&#x".repeat(N),
    attributes: `<a ${"b=c ".repeat(N)}>x`,
    "class names": `<p class="${"a-b ".repeat(N)}">x`,
    comments: "<!--".repeat(N),
    "JSON-LD": `<script type="application/ld+json">${"[".repeat(N)}</script>x`,
    "broken JSON-LD": `<script type="application/ld+json">{"a":"${'b"c,'.repeat(N)}</script>x`,
    "commas in JSON-LD": `<script type="application/ld+json">[${", ".repeat(N)}</script>x`,
    microdata: "<div itemscope itemprop=author>".repeat(N / 2),
    "a title of many parts": `<title>${" | a".repeat(N)}</title><h1>x</h1>`,
    headings: "<h1>Un".repeat(N / 2),
    "lone surrogates": "\ud800<p>\udc00".repeat(N / 2),
  };
  it.each(Object.entries(HARD))("%s", (_name, html) => {
    const start = performance.now();
    readHtml(html);
    expect(performance.now() - start).toBeLessThan(MAX_MS);
  });

  it("time is linear in the page", () => {
    const article = `<article><h1>Un pont</h1>${"<p>Le <b>conseil</b> de L&eacute;vis a voté.</p><ul><li><a href=/>Un</a></ul>".repeat(1500)}</article>`;
    const time = (html: string): number => {
      let best = Infinity;
      for (let round = 0; round < 5; round++) {
        const before = process.cpuUsage();
        readHtml(html);
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, user + system);
      }
      return best;
    };
    time(article);
    // 4 × the page in 5 × the time on a quiet machine; the tests share theirs, and the first rounds compile.
    expect(time(article.repeat(4)) / time(article)).toBeLessThan(8);
  });

  it("a page of more text than any article is said to be too long", () => {
    const page = readHtml(`<p>${"Un pont. ".repeat(600_000)}</p>`);
    expect(page.tooLong).toBe(true);
    expect(readHtml("<p>Un pont.</p>").tooLong).toBe(false);
  });
});
