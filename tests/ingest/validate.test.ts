import { describe, expect, it } from "vitest";
import { RepereError } from "../../src/errors.js";
import { isIsoDate } from "../../src/ingest/iso-date.js";
import { validateArticle } from "../../src/ingest/validate.js";
import { MAX_ARTICLE_LENGTH } from "../../src/schema.js";

function refusal(value: unknown): { code: string; message: string } {
  try {
    validateArticle(value, "in:1");
  } catch (cause) {
    if (cause instanceof RepereError) return { code: cause.code, message: cause.message };
    throw cause;
  }
  return { code: "ok", message: "" };
}

describe("articles that are refused, and why", () => {
  it.each<[unknown, string, string]>([
    [
      { body: "a", publishedAt: "hier" },
      "INVALID_ARTICLE",
      'in:1: publishedAt: expected an ISO 8601 date such as 2020-08-22, got "hier"',
    ],
    [
      { body: "a", publishedAt: "2020-02-31" },
      "INVALID_ARTICLE",
      'in:1: publishedAt: expected an ISO 8601 date such as 2020-08-22, got "2020-02-31"',
    ],
    [
      { body: "a", publishedAt: "2020-13" },
      "INVALID_ARTICLE",
      'in:1: publishedAt: expected an ISO 8601 date such as 2020-08-22, got "2020-13"',
    ],
    [
      { body: "a", fetchedAt: "2020-08" },
      "INVALID_ARTICLE",
      'in:1: fetchedAt: expected an ISO 8601 date such as 2020-08-22, got "2020-08"',
    ],
    [
      { body: "a", published_at: "2020-02-03" },
      "INVALID_ARTICLE",
      "in:1: published_at: unknown field; did you mean publishedAt?",
    ],
    [{ body: "a", titel: "x" }, "INVALID_ARTICLE", "in:1: titel: unknown field; did you mean title?"],
    [
      { body: "a", "a/b": 1 },
      "INVALID_ARTICLE",
      "in:1: a/b: unknown field; known fields are id, url, html, text, body, title, subtitle, byline, section, source, publishedAt, modifiedAt, fetchedAt, language, country",
    ],
    [{ body: "a", title: 12 }, "INVALID_ARTICLE", "in:1: title: expected a string, got 12"],
    [{ body: "a", title: null }, "INVALID_ARTICLE", "in:1: title: expected a string, got null"],
    [{ body: ["a"] }, "INVALID_ARTICLE", "in:1: body: expected a string, got an array"],
    [
      { body: "a", language: "français" },
      "INVALID_ARTICLE",
      'in:1: language: expected ISO 639-1 such as fr, got "français"',
    ],
    [
      { body: "a", country: "ca" },
      "INVALID_ARTICLE",
      'in:1: country: expected ISO 3166-1 alpha-2 such as CA, got "ca"',
    ],
    [{ body: "a", id: "" }, "INVALID_ARTICLE", 'in:1: id: expected at least 1 character, got ""'],
    [{}, "INVALID_ARTICLE", "in:1: text: expected one of text, body and html, got none"],
    [
      { body: "a", text: "b" },
      "INVALID_ARTICLE",
      "in:1: body: expected one of text, body and html, got text and body",
    ],
    [{ body: " \n" }, "EMPTY", "in:1: body: expected the article's text, got nothing but white space"],
    [{ text: "\0\0" }, "BINARY", "in:1: text: expected text, got nothing but NUL characters"],
    ["a", "INVALID_ARTICLE", 'in:1: expected an article (a JSON object with text, body or html), got "a"'],
    [
      [],
      "INVALID_ARTICLE",
      "in:1: expected an article (a JSON object with text, body or html), got an array",
    ],
    [
      undefined,
      "INVALID_ARTICLE",
      "in:1: expected an article (a JSON object with text, body or html), got nothing",
    ],
  ])("%j", (value, code, message) => expect(refusal(value)).toEqual({ code, message }));

  it("one that is too large", () =>
    expect(refusal({ body: "a".repeat(MAX_ARTICLE_LENGTH + 1) }).code).toBe("TOO_LARGE"));
  it("shows a little of a long wrong value", () =>
    expect(refusal({ body: "a", publishedAt: "x".repeat(60) }).message.length).toBeLessThan(200));
});

describe("articles that are taken", () => {
  it.each([
    { body: "a" },
    { text: "Le \ud800 \0 maire" },
    { html: "<p>a</p>" },
    { body: "a", publishedAt: "2020-08", modifiedAt: "2020-09" },
    { body: "a", publishedAt: "2020-08-22T09:00:00-04:00", country: "CA", language: "fr" },
  ])("%j", (value) => {
    expect(validateArticle(value)).toBe(value);
  });
});

describe("ISO 8601", () => {
  it.each([
    "2020-08-22",
    "2024-02-29",
    "2020-08-22T09:00",
    "2020-08-22T09:00:00",
    "2020-08-22T09:00:00Z",
    "2020-08-22T09:00:00.123-04:00",
    "2020-08-22 09:00:00+0200",
  ])("%s", (text) => expect(isIsoDate(text)).toBe(true));
  it.each([
    "hier",
    "2020",
    "2020-08",
    "2020-02-30",
    "2023-02-29",
    "2020-13-01",
    "2020-00-10",
    "2020-08-22T25:00",
    "2020-08-22T09:61",
    "22/08/2020",
    "2020-08-22T09:00+15:00",
    "2020-8-2",
    " 2020-08-22",
    "2020-08-22\n",
  ])("not %j", (text) => expect(isIsoDate(text)).toBe(false));
});
