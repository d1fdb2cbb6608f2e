/** A JSON value → drafts, by what it is: JSON Feed, ninjs, schema.org; anything else is an Article and checked as one. */
import type { Draft } from "./draft.js";
import { draftsOfJsonFeed, isJsonFeed } from "./json-feed.js";
import { draftsOfJsonLd, isJsonLd } from "./json-ld.js";
import { isObject } from "./json-value.js";
import { draftOfNinjs, isNinjs } from "./ninjs.js";

/** The drafts of an exchange format; undefined where the value is none, and so an Article or a fault. */
export function draftsOfJson(value: unknown, where: string): Draft[] | undefined {
  if (!isObject(value)) return undefined;
  if (isJsonFeed(value)) return draftsOfJsonFeed(value);
  if (isJsonLd(value)) return draftsOfJsonLd(value, where);
  if (isNinjs(value)) return [draftOfNinjs(value, where)];
  return undefined;
}
