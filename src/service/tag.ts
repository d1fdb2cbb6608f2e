/** What `POST /v1/tag` does, without HTTP: one article or an array of them → one record or as many. */
import { RepereError } from "../errors.js";
import type { Article, TagRecord } from "../schema.js";
import type { Tagger } from "../tagger.js";
import { ProblemError } from "./problems.js";

export interface TagLimits {
  /** Articles in one request. */
  readonly maxArticles: number;
  /** From the first article to the last record. */
  readonly timeoutMs: number;
  /** The caller has gone: whatever is left need not be done. */
  readonly signal: AbortSignal;
}

/** What the address asks for beside the articles. */
export interface TagQuery {
  /** Records say where title and body stood on the page (`TagRecord.map`). */
  readonly map: boolean;
}

/** A parameter that is misspelt must not be silently without effect. */
export function readTagQuery(query: unknown): TagQuery {
  const given = Object.entries((query ?? {}) as Readonly<Record<string, unknown>>);
  for (const [name, value] of given) {
    if (name !== "map")
      throw new RepereError("USAGE", `${name}: expected no query parameter but map`, { where: name });
    if (value !== "true" && value !== "false")
      throw new RepereError("USAGE", "map: expected true or false, once", { where: name });
  }
  return { map: given.some(([, value]) => value === "true") };
}

/**
 * A bad article alone is an error; within an array it is a record with `status: "error"`, and the rest goes on.
 * Articles are not checked here: the tagger checks them, and says the same through every door.
 */
export async function tagValue(
  tagger: Pick<Tagger, "tag" | "tagAll">,
  value: unknown,
  query: TagQuery,
  limits: TagLimits,
): Promise<TagRecord | TagRecord[]> {
  if (!Array.isArray(value)) return tagger.tag(value as Article, query);
  if (value.length > limits.maxArticles) {
    const detail = `The array has ${value.length} articles and the limit is ${limits.maxArticles}; send several requests.`;
    throw new ProblemError("TOO_MANY_ARTICLES", detail);
  }
  const deadline = performance.now() + limits.timeoutMs;
  const records: TagRecord[] = [];
  for await (const record of tagger.tagAll(paced(value as Article[]), query)) {
    records.push(record);
    if (limits.signal.aborted) break;
    if (performance.now() > deadline && records.length < value.length) {
      const detail = `${records.length} of ${value.length} articles were tagged within ${limits.timeoutMs / 1000} s; send fewer in one request.`;
      throw new ProblemError("TIMEOUT", detail, { "retry-after": "1" });
    }
  }
  return records;
}

/** Tagging is work for the processor: between two articles of an array, other requests get their turn. */
async function* paced(articles: readonly Article[]): AsyncGenerator<Article> {
  for (const article of articles) {
    await new Promise((resolve) => setImmediate(resolve));
    yield article;
  }
}
