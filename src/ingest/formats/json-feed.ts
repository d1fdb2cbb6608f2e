/** JSON Feed 1.0 and 1.1. */
import { absoluteUrl, dateOf, fieldsOf, idOf, joinNames, languageOf, lineOf, type Draft } from "./draft.js";
import { isObject, listOf, stringOf, type Loose } from "./json-value.js";

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/;

type Authors = Loose<"author" | "authors">;
type Feed = Authors & Loose<"items" | "title" | "language" | "home_page_url">;
type Item = Authors &
  Loose<
    | "id" | "url" | "external_url" | "title" | "content_html" | "content_text" | "summary"
    | "date_published" | "date_modified" | "tags" | "language"
  >; // prettier-ignore

export const isJsonFeed = ({ version }: Loose<"version">): boolean =>
  typeof version === "string" && VERSION.test(version);

export function draftsOfJsonFeed(feed: Feed): Draft[] {
  return listOf(feed.items).map((item) => draftOf(feed, isObject(item) ? item : {}));
}

function draftOf(feed: Feed, item: Item): Draft {
  const published = dateOf("date_published", stringOf(item.date_published), stringOf(item.date_modified));
  const modified = dateOf("date_modified", stringOf(item.date_modified));
  const html = stringOf(item.content_html);
  const text = stringOf(item.content_text) ?? stringOf(item.summary);
  const language = languageOf(stringOf(item.language)) ?? languageOf(stringOf(feed.language));
  const fields = fieldsOf({
    id: idOf(stringOf(item.id)),
    url: absoluteUrl(stringOf(item.url) ?? stringOf(item.external_url), stringOf(feed.home_page_url)),
    title: lineOf(stringOf(item.title)),
    byline: authorsOf(item) ?? authorsOf(feed),
    section: lineOf(stringOf(listOf(item.tags)[0])),
    source: lineOf(stringOf(feed.title)),
    publishedAt: published.date,
    modifiedAt: modified.date === published.date ? undefined : modified.date,
    // As in RSS: a head that says another language than French proves nothing of the item.
    language: stringOf(item.language) === undefined && language !== "fr" ? undefined : language,
    ...(html === undefined ? { body: text } : { html }),
  });
  return { fields, notes: published.notes };
}

/** 1.1 has a list, 1.0 one author. */
function authorsOf(value: Authors): string | undefined {
  return joinNames(
    [...listOf(value.authors), ...listOf(value.author)].map((author) =>
      isObject(author) ? lineOf(stringOf(author["name"])) : undefined,
    ),
  );
}
