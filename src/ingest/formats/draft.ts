/** What every exchange format comes to: the fields of an article, and the small conversions they share. */
import { decodeHTML } from "entities";
import type { RepereError } from "../../errors.js";
import type { Article, Note } from "../../types.js";
import { readDate } from "./dates.js";

/** An article on its way; it is checked like any other. */
export interface Draft {
  readonly fields: Article;
  readonly notes?: readonly Note[];
  /** Why there is no article to check. */
  readonly error?: RepereError;
}

type Given = { readonly [K in keyof Article]?: Article[K] | undefined };

/** Leaves out what is undefined or blank: a field says something or is not there. */
export function fieldsOf(given: Given): Article {
  const known = Object.entries(given).filter(([, value]) => value !== undefined && /\S/.test(value));
  return Object.fromEntries(known);
}

const MARKUP = /<\/?[a-z][a-z0-9]{0,20}(?:[\s/][^<>]{0,1000})?\/?>/i;
const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|br|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:[\s/][^<>]{0,1000})?>/gi;

/** Content that may be HTML or not: a fragment of HTML where it has an element, else the article's own text. */
export function contentOf(content: string | undefined): Pick<Given, "html" | "body"> {
  if (content === undefined || !/\S/.test(content)) return {};
  return MARKUP.test(content) ? { html: content } : { body: decodeHTML(content).trim() };
}

/** A title or a name on one line: entities resolved, tags of emphasis dropped. */
export function lineOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = decodeHTML(text.replace(INLINE_TAG, "")).replace(INLINE_TAG, "");
  const line = plain.replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

/** ISO 639-2 and names, where feeds and tables write them instead of ISO 639-1. */
const LANGUAGES: Readonly<Record<string, string>> = {
  fra: "fr", fre: "fr", francais: "fr", french: "fr", eng: "en", anglais: "en", english: "en",
}; // prettier-ignore

/** "fr-CA" → "fr"; undefined where it is no language: it is then detected. */
export function languageOf(tag: string | undefined): string | undefined {
  const key = tag?.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() ?? "";
  return LANGUAGES[key] ?? /^([a-z]{2})(?:$|[-_])/.exec(key)?.[1];
}

/** The first date that can be read; a note where something stood there that none can be made of. */
export function dateOf(
  field: string,
  ...given: (string | undefined)[]
): { date: string | undefined; notes: Note[] } {
  const said = given.filter((text): text is string => text !== undefined && /\S/.test(text));
  for (const text of said) {
    const date = readDate(text);
    if (date !== undefined) return { date, notes: [] };
  }
  const [first] = said;
  if (first === undefined) return { date: undefined, notes: [] };
  const shown = first.trim().replace(/\s+/g, " ").slice(0, 40);
  return {
    date: undefined,
    notes: [{ code: "date", message: `La date « ${shown} » (${field}) n'a pas été comprise ; elle est laissée de côté.` }],
  }; // prettier-ignore
}

/** Ids longer than an id may be are of no use: the address or the content gives one. */
const MAX_ID_LENGTH = 512;
export const idOf = (id: string | undefined): string | undefined =>
  id !== undefined && id.trim().length <= MAX_ID_LENGTH ? id.trim() : undefined;

export function absoluteUrl(url: string | undefined, base: string | undefined): string | undefined {
  const link = url?.trim();
  if (link === undefined || link === "" || /^[a-z][a-z0-9+.-]{0,20}:/i.test(link)) return link;
  try {
    return base === undefined ? link : new URL(link, base).href;
  } catch {
    return link;
  }
}

export const joinNames = (names: readonly (string | undefined)[]): string | undefined => {
  const known = [...new Set(names.filter((name) => name !== undefined && name !== ""))];
  return known.length > 0 ? known.join(", ") : undefined;
};
