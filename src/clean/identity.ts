/** The id of an article that has none: the same input always gets the same one. */
import { createHash } from "node:crypto";
import type { Article } from "../types.js";

const HASH_LENGTH = 16;

/** `article.id`, else from its url, else from title and text as they were sent. */
export function identify(article: Article): string {
  if (article.id !== undefined) return article.id;
  const key =
    article.url === undefined
      ? `content\n${article.title ?? ""}\n${article.text ?? article.body ?? article.html ?? ""}`
      : `url\n${article.url}`;
  return `art-${createHash("sha256").update(key, "utf8").digest("hex").slice(0, HASH_LENGTH)}`;
}
