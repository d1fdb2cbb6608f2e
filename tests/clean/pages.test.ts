import { describe, expect, it } from "vitest";
import { clean } from "./clean.js";
import { CANADIAN_PAGES } from "./pages-canada.js";
import { PAGES_ABROAD } from "./pages-abroad.js";
import { PAGES } from "./pages.js";

interface Reading {
  readonly text: string;
  readonly title: string | undefined;
  readonly body: string[];
  readonly teasers: string[];
}

/** A marked page → the page, and what should come out of it. */
function unmark(page: string): Reading {
  const body: string[] = [];
  const teasers: string[] = [];
  let title: string | undefined;
  let last = "";
  const text = page
    .trimStart()
    .split("\n")
    .map((line) => {
      const match = /^([TBNDKXREd])\|(.*)$/.exec(line);
      const content = match?.[2] ?? line;
      if (match === null) {
        if (last === "B" && line.trim() !== "") body.push(`${body.pop()} ${line.trim()}`);
        else last = "";
        return line;
      }
      last = match[1] ?? "";
      if (last === "T") title = content;
      if (last === "B") body.push(content);
      if (last === "R") teasers.push(content.replace(/^\d\. /, ""));
      return content;
    });
  return { text: text.join("\n"), title, body, teasers };
}

describe("pages of many layouts", () => {
  it.each([...PAGES, ...CANADIAN_PAGES, ...PAGES_ABROAD])("$name", (page) => {
    const expected = unmark(page.page);
    const doc = clean({ text: expected.text });
    expect(doc.body.split("\n\n")).toEqual(expected.body);
    const { title = expected.title, byline, publishedAt, section } = page;
    const stated = { title, byline, publishedAt, section };
    for (const [field, value] of Object.entries(stated)) {
      // What a page does not state is not checked; null says that there is none.
      const found = doc[field as keyof typeof stated] ?? null;
      expect([field, value === undefined ? undefined : found]).toEqual([field, value]);
    }
    const titles = doc.teasers.map(({ title }) => title);
    for (const title of expected.teasers) expect(titles).toContain(title);
  });
});
