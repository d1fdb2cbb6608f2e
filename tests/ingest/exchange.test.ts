/** JSON of other houses, recognised by what it is: JSON Feed, ninjs 1 to 3, schema.org. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/types.js";
import { outline, read } from "./items.js";

async function only(value: unknown): Promise<Partial<Article>> {
  const items = await read(JSON.stringify(value), { kind: "json" });
  expect(items.map(({ error }) => error?.message)).toEqual([undefined]);
  return items[0]?.article ?? {};
}

describe("ninjs", () => {
  const NEW = { uri: "urn:x:1", versionCreated: "2020-08-22T09:00:00Z" };
  it.each<[string, object, Article]>([
    [
      "1.x",
      { uri: "https://a.example/1", versioncreated: "2020-08-22T09:00:00Z", pubstatus: "usable", headline: "Le titre", byline: "Marie Roy", language: "fr-CA", body_text: "Le texte." },
      { id: "https://a.example/1", url: "https://a.example/1", title: "Le titre", byline: "Marie Roy", publishedAt: "2020-08-22T09:00:00Z", language: "fr", body: "Le texte." },
    ],
    ["1.x in XHTML alone", { uri: "urn:x:1", versioncreated: "2020-08-22", body_xhtml: "<p>a</p>" }, { id: "urn:x:1", publishedAt: "2020-08-22", html: "<p>a</p>" }],
    [
      "2.x",
      {
        uri: "urn:x:1", firstcreated: "2020-08-22T09:00:00Z", versioncreated: "2020-08-22T10:00:00Z", by: "AFP", subjects: [{ name: "Politique" }], infosources: [{ name: "AFP" }],
        headlines: [{ role: "sub", value: "Dessous" }, { role: "main", value: "Dessus" }],
        bodies: [{ role: "main", contenttype: "text/plain", value: "Le texte." }],
      },
      { id: "urn:x:1", title: "Dessus", subtitle: "Dessous", byline: "AFP", section: "Politique", source: "AFP", publishedAt: "2020-08-22T09:00:00Z", modifiedAt: "2020-08-22T10:00:00Z", body: "Le texte." },
    ],
    ["3.x, camel case, HTML alone", { ...NEW, pubStatus: "usable", headlines: [{ value: "T" }], bodies: [{ role: "html", contentType: "text/html", value: "<p>a</p>" }] }, { id: "urn:x:1", title: "T", publishedAt: "2020-08-22T09:00:00Z", html: "<p>a</p>" }],
    ["plain text before markup", { ...NEW, bodies: [{ role: "richtext", contentType: "application/xhtml+xml", value: "<p>a</p>" }, { role: "main", contentType: "text/plain", value: "a" }] }, { id: "urn:x:1", publishedAt: "2020-08-22T09:00:00Z", body: "a" }],
    ["a description where there is no body", { ...NEW, descriptions: [{ role: "text", value: "a" }] }, { id: "urn:x:1", publishedAt: "2020-08-22T09:00:00Z", body: "a" }],
  ])("%s", async (_, item, expected) => expect(await only(item)).toEqual(expected)); // prettier-ignore

  it("a withdrawn item is refused, a withheld one said to be", async () => {
    const items = await read(JSON.stringify([{ ...NEW, pubStatus: "canceled" }, { ...NEW, pubStatus: "withheld", body_text: "a" }]), { kind: "json" });
    expect(outline(items)).toEqual(["in[0] WITHDRAWN", "in[1] a"]);
    expect(items[1]?.notes).toMatchObject([{ code: "embargo" }]);
  }); // prettier-ignore

  it("an item without text (a picture) is refused", async () => {
    expect(outline(await read(JSON.stringify({ ...NEW, type: "picture" }), { kind: "json" }))).toEqual([
      "in EMPTY",
    ]);
  });
  it("one a line", async () => {
    const lines = [{ ...NEW, body_text: "a" }, { body: "b" }, { ...NEW, body_text: "c" }].map((item) => JSON.stringify(item)).join("\n"); // prettier-ignore
    expect(outline(await read(lines, { kind: "jsonl" }))).toEqual(["in:1 a", "in:2 b", "in:3 c"]);
  });
});

describe("schema.org", () => {
  it("a NewsArticle with all it may say", async () => {
    expect(await only({
      "@context": "https://schema.org", "@type": "NewsArticle", headline: "L&#039;eau", alternativeHeadline: "Dessous", articleBody: "Le texte.",
      author: [{ "@type": "Person", name: "Marie Roy" }, "AFP"], datePublished: "2020-08-22T09:00:00-04:00", dateModified: "2020-08-23T09:00:00-04:00",
      articleSection: ["Économie", "Québec"], inLanguage: "fr-CA", publisher: { "@type": "Organization", name: "Le Journal" }, identifier: "abc",
      mainEntityOfPage: { "@id": "https://j.example/1" }, image: "x", isAccessibleForFree: true,
    })).toEqual({
      title: "L'eau", subtitle: "Dessous", body: "Le texte.", byline: "Marie Roy, AFP", publishedAt: "2020-08-22T09:00:00-04:00", modifiedAt: "2020-08-23T09:00:00-04:00",
      section: "Économie", language: "fr", source: "Le Journal", id: "abc", url: "https://j.example/1",
    });
  }); // prettier-ignore
  it("a graph, names by reference, several types", async () => {
    expect(await only({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "Person", "@id": "#p", name: "Marie Roy" }, { "@type": "WebPage" },
        { "@type": ["ReportageNewsArticle"], headline: "T", articleBody: "<p>a</p>", author: { "@id": "#p" }, inLanguage: { "@type": "Language", alternateName: "fr" } },
      ],
    })).toEqual({ title: "T", html: "<p>a</p>", byline: "Marie Roy", language: "fr" });
  }); // prettier-ignore
  it.each([
    [
      { "@context": "https://schema.org", "@type": "Recipe" },
      /expected a NewsArticle of schema.org, got Recipe/,
    ],
    [{ "@context": "https://schema.org" }, /got no @type/],
    [{ "@type": "ScholarlyArticleList" }, /got ScholarlyArticleList/],
  ])("%j is none", async (value, message) => {
    const [item] = await read(JSON.stringify(value), { kind: "json" });
    expect(item?.error).toMatchObject({ code: "INVALID_ARTICLE", message });
  });
  it("without its text it is refused", async () => {
    const value = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "T" };
    expect(outline(await read(JSON.stringify(value), { kind: "json" }))).toEqual(["in EMPTY"]);
  });
});

describe("JSON Feed", () => {
  const feed = (item: object, head: object = {}) => ({
    version: "https://jsonfeed.org/version/1.1",
    title: "Le Journal",
    ...head,
    items: [item],
  });
  it.each<[string, object, Article]>([
    ["HTML", { id: 7, content_html: "<p>a</p>", url: "https://j.example/1", title: "T" }, { id: "7", html: "<p>a</p>", url: "https://j.example/1", title: "T", source: "Le Journal" }],
    ["text, authors, tags, dates", { content_text: "a", authors: [{ name: "Marie Roy" }, { name: "AFP" }], tags: ["Éco"], date_published: "2020-08-22T09:00:00Z", date_modified: "2020-08-23" }, { body: "a", byline: "Marie Roy, AFP", section: "Éco", publishedAt: "2020-08-22T09:00:00Z", modifiedAt: "2020-08-23", source: "Le Journal" }],
    ["an author as 1.0 has it, a summary alone", { summary: "a", author: { name: "Marie Roy" }, language: "en-CA" }, { body: "a", byline: "Marie Roy", language: "en", source: "Le Journal" }],
  ])("%s", async (_, item, expected) => expect(await only(feed(item))).toEqual(expected)); // prettier-ignore

  it("is one whatever the file is called; a bad item costs itself", async () => {
    const text = JSON.stringify({ ...feed({}), items: [{ content_text: "a" }, null, { content_text: "c" }] });
    for (const kind of ["json", "feed"] as const)
      expect(outline(await read(text, { kind }))).toEqual(["in[0] a", "in[1] EMPTY", "in[2] c"]);
  });
});

describe("everything else is an Article, and checked as one", () => {
  it.each([
    [{ body: "a", uri: "urn:x" }, /uri: unknown field/],
    [{ title: "a", headline: "b" }, /headline: unknown field/],
    [{ version: "2", items: [] }, /version: unknown field/],
  ])("%j", async (value, message) => {
    const [item] = await read(JSON.stringify(value), { kind: "json" });
    expect(item?.error).toMatchObject({ code: "INVALID_ARTICLE", message });
  });
});
