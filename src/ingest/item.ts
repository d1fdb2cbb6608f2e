/** What reading gives, one of these for each article, and how a value becomes one. */
import { RepereError, asRepereError } from "../errors.js";
import { MAX_ARTICLE_LENGTH } from "../schema.js";
import type { Article, Note } from "../types.js";
import type { Draft } from "./formats/draft.js";
import type { InputKind } from "./kinds.js";
import { mendArticle } from "./mend.js";
import { validateArticle } from "./validate.js";

export interface IngestItem {
  /** `page.txt`, `articles.jsonl:12`, `articles.json[3]`. */
  readonly where: string;
  readonly article?: Article;
  readonly error?: RepereError;
  /** What was mended or guessed on the way; absent where nothing was. */
  readonly notes?: readonly Note[];
}

export interface IngestOptions {
  /** The file's name, for messages. */
  readonly name: string;
  readonly kind: InputKind;
  /** The encoding that the carrier said (an HTTP header), where one did; a label as the WHATWG has them. */
  readonly charset?: string;
  /** The encoding that somebody knows for sure, whatever bytes and announcements say; a label as the WHATWG has them. */
  readonly knownCharset?: string;
  /** Taken where the input says nothing of its own. A page (`text`) may say its date itself: see `clean`. */
  readonly defaults?: {
    readonly publishedAt?: string;
    readonly fetchedAt?: string;
    readonly country?: string;
  };
}

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** UTF-8 takes three bytes at most for one UTF-16 unit; a little more for the record around the text. */
export const MAX_ARTICLE_BYTES = 3 * MAX_ARTICLE_LENGTH + 65_536;

/** Checks a value as an Article, with the defaults; a refusal is an item too. */
export function itemFrom(
  value: unknown,
  where: string,
  options: IngestOptions,
  notes: readonly Note[] = [],
): IngestItem {
  try {
    const valid = validateArticle(withDefaults(value, options), where);
    const mended = mendArticle(valid);
    const all = [...notes, ...mended.notes];
    return { where, article: mended.article, ...(all.length > 0 ? { notes: all } : {}) };
  } catch (cause) {
    return { where, error: asRepereError(cause) };
  }
}

export function itemFromDraft(draft: Draft, where: string, options: IngestOptions): IngestItem {
  const { fields, notes = [], error } = draft;
  if (error !== undefined) return { where, error };
  if (fields.html === undefined && fields.text === undefined && fields.body === undefined) {
    const message = `${where}: expected the article's text, got an item without any`;
    return { where, error: new RepereError("EMPTY", message, { where }) };
  }
  return itemFrom(fields, where, options, notes);
}

function withDefaults(value: unknown, { defaults }: IngestOptions): unknown {
  if (defaults === undefined || typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  const given = value as Article;
  const { publishedAt, fetchedAt, country } = defaults;
  return {
    ...given,
    // A page may print its own date, which only cleaning can see: the reference date must not hide it.
    ...(publishedAt !== undefined && given.publishedAt === undefined && given.body !== undefined
      ? { publishedAt }
      : {}),
    ...(fetchedAt !== undefined && given.fetchedAt === undefined ? { fetchedAt } : {}),
    ...(country !== undefined && given.country === undefined ? { country } : {}),
  };
}

/** White space only, to the byte (a byte order mark alone counts as nothing). */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte, index) =>
      byte === 32 || (byte >= 9 && byte <= 13) || (index < 3 && byte === [0xef, 0xbb, 0xbf][index]),
  );
}

export function tooLarge(where: string, advice: string): RepereError {
  return new RepereError(
    "TOO_LARGE",
    `${where}: expected an article of at most ${MAX_ARTICLE_LENGTH} characters; ${advice}`,
    { where },
  );
}
