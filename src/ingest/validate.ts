/** Any value → an Article, or one error that names the field and what was expected there. */
import { Errors, ValueErrorType } from "@sinclair/typebox/errors";
import type { ValueError } from "@sinclair/typebox/errors";
import { RepereError } from "../errors.js";
import { ArticleSchema, MAX_ARTICLE_LENGTH } from "../schema.js";
import type { Article } from "../types.js";
import { isIsoDate, isIsoMonth } from "./iso-date.js";

const FIELDS: readonly string[] = Object.keys(ArticleSchema.properties);
const TEXTS = ["html", "text", "body"] as const;
const DATES = ["publishedAt", "modifiedAt", "fetchedAt"] as const;
/** How far a misspelt field may be from the one it was meant to be, in edits. */
const MAX_FIELD_DISTANCE = 3;
/** How much of a wrong value is shown. */
const SHOWN_LENGTH = 60;

/**
 * Checks that a value is an Article as the contract has it: known fields, exactly one of html, text and body,
 * something in it, a date that exists. Returns the same object; throws INVALID_ARTICLE, EMPTY, BINARY or TOO_LARGE.
 */
export function validateArticle(value: unknown, where?: string): Article {
  const refuse = (code: "INVALID_ARTICLE" | "EMPTY" | "BINARY" | "TOO_LARGE", message: string): never => {
    const place = where === undefined ? "" : `${where}: `;
    throw new RepereError(code, place + message, where === undefined ? {} : { where });
  };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(
      "INVALID_ARTICLE",
      `expected an article (a JSON object with text, body or html), got ${show(value)}`,
    );
  }
  // The size first: a message about a 50 MB title must not wait for the other checks.
  for (const field of TEXTS) {
    const text: unknown = (value as Record<string, unknown>)[field];
    if (typeof text === "string" && text.length > MAX_ARTICLE_LENGTH) {
      refuse(
        "TOO_LARGE",
        `${field}: expected at most ${MAX_ARTICLE_LENGTH} characters, got ${text.length}; split it into articles`,
      );
    }
  }
  const problem = Errors(ArticleSchema, value).First();
  if (problem !== undefined) refuse("INVALID_ARTICLE", explain(problem));
  const article = value as Article;
  const given = TEXTS.filter((field) => article[field] !== undefined);
  const [field] = given;
  if (field === undefined)
    return refuse("INVALID_ARTICLE", "text: expected one of text, body and html, got none");
  if (given.length > 1)
    refuse("INVALID_ARTICLE", `${given[1]}: expected one of text, body and html, got ${given.join(" and ")}`);
  const text = article[field] ?? "";
  if (!/\S/.test(text)) refuse("EMPTY", `${field}: expected the article's text, got nothing but white space`);
  if (isNulOnly(text)) refuse("BINARY", `${field}: expected text, got nothing but NUL characters`);
  for (const field of DATES) {
    const date = article[field];
    // What "il y a 3 heures" counts from must be a day at least.
    if (date !== undefined && !isIsoDate(date) && (field === "fetchedAt" || !isIsoMonth(date)))
      refuse("INVALID_ARTICLE", `${field}: expected an ISO 8601 date such as 2020-08-22, got ${show(date)}`);
  }
  return article;
}

function explain(problem: ValueError): string {
  const field = problem.path.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
  if (problem.type === ValueErrorType.ObjectAdditionalProperties) {
    const near = nearestField(field);
    const hint = near === undefined ? `known fields are ${FIELDS.join(", ")}` : `did you mean ${near}?`;
    return `${shorten(field)}: unknown field; ${hint}`;
  }
  return `${field}: expected ${expected(problem)}, got ${show(problem.value)}`;
}

function expected({ type, schema }: ValueError): string {
  const { minLength, maxLength, examples, description } = schema as {
    minLength?: number;
    maxLength?: number;
    examples?: readonly string[];
    description?: string;
  };
  if (type === ValueErrorType.StringMinLength)
    return `at least ${minLength} character${minLength === 1 ? "" : "s"}`;
  if (type === ValueErrorType.StringMaxLength) return `at most ${maxLength} characters`;
  if (type === ValueErrorType.StringPattern)
    return `${description ?? "a code"} such as ${examples?.[0] ?? ""}`;
  return "a string";
}

/** A wrong value as a message shows it: short, quoted, without control characters. */
function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? JSON.stringify(shorten(value)) : String(value);
}

function shorten(text: string): string {
  return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)}… (${text.length} characters)`;
}

function isNulOnly(text: string): boolean {
  return !/[^\0\s]/.test(text);
}

/** The known field that was probably meant: "publishedat", "titre" → "title". */
function nearestField(name: string): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(MAX_FIELD_DISTANCE, Math.ceil(name.length / 2)) + 1;
  for (const field of FIELDS) {
    const distance = editDistance(name.slice(0, SHOWN_LENGTH).toLowerCase(), field.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [field, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
