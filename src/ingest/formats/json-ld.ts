/** schema.org in JSON-LD: a NewsArticle (or a kin of it) with its text, alone, in a list or in a @graph. */
import { RepereError } from "../../errors.js";
import { contentOf, dateOf, fieldsOf, idOf, joinNames, languageOf, lineOf, type Draft } from "./draft.js";
import { isObject, listOf, stringOf, type JsonObject, type Loose } from "./json-value.js";

const ARTICLE_TYPE =
  /(?:^|[/:])(?:(?:\w{0,30}News)?Article|BlogPosting|LiveBlogPosting|Report|Reportage\w{0,30}|SocialMediaPosting)$/;

type Node = Loose<
  | "@id" | "articleBody" | "text" | "description" | "identifier" | "headline" | "alternativeHeadline" | "name"
  | "author" | "creator" | "articleSection" | "publisher" | "datePublished" | "dateCreated" | "dateModified"
  | "inLanguage" | "url" | "mainEntityOfPage"
>; // prettier-ignore

export const isJsonLd = (value: JsonObject): boolean =>
  value["@context"] !== undefined || value["@graph"] !== undefined || value["@type"] !== undefined;

export function draftsOfJsonLd(value: JsonObject, where: string): Draft[] {
  const nodes = [value, ...listOf(value["@graph"])].filter(isObject);
  const articles = nodes.filter(isArticle);
  if (articles.length === 0) {
    const types = nodes.flatMap((node) => listOf(node["@type"]).map(stringOf)).filter((type) => type !== undefined);
    const got = types.length > 0 ? types.slice(0, 5).join(", ") : "no @type";
    const message = `${where}: expected a NewsArticle of schema.org, got ${got}`;
    return [{ fields: {}, error: new RepereError("INVALID_ARTICLE", message, { where }) }];
  } // prettier-ignore
  // Within a graph, authors and publishers are often given by reference.
  const byId = new Map(
    nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node]] : [])),
  );
  return articles.map((article) => draftOf(article, byId));
}

function isArticle(node: JsonObject): boolean {
  return listOf(node["@type"]).some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function draftOf(article: Node, byId: ReadonlyMap<string, JsonObject>): Draft {
  const nameOf = (value: unknown): string | undefined => {
    if (!isObject(value)) return lineOf(stringOf(value));
    const named = value["name"] === undefined ? (byId.get(stringOf(value["@id"]) ?? "") ?? value) : value;
    return lineOf(stringOf(named["name"]));
  };
  const published = dateOf("datePublished", stringOf(article.datePublished), stringOf(article.dateCreated));
  const modified = dateOf("dateModified", stringOf(article.dateModified));
  const fields = fieldsOf({
    ...contentOf(stringOf(article.articleBody) ?? stringOf(article.text) ?? stringOf(article.description)),
    id: idOf(identifierOf(article.identifier)),
    url: addressOf(article),
    title: lineOf(stringOf(article.headline) ?? stringOf(article.name)),
    subtitle: lineOf(stringOf(article.alternativeHeadline)),
    byline: joinNames(listOf(article.author ?? article.creator).map(nameOf)),
    section: lineOf(stringOf(listOf(article.articleSection)[0])),
    source: joinNames(listOf(article.publisher).map(nameOf)),
    publishedAt: published.date,
    modifiedAt: modified.date === published.date ? undefined : modified.date,
    language: languageOf(languageTagOf(article.inLanguage)),
  });
  return { fields, notes: [...published.notes, ...modified.notes] };
}

/** A tag, or a Language whose tag is its alternateName. */
function languageTagOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isObject(first) ? (stringOf(first["alternateName"]) ?? stringOf(first["name"])) : stringOf(first);
}

function identifierOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isObject(first) ? stringOf(first["value"]) : stringOf(first);
}

function addressOf({ url, mainEntityOfPage, "@id": id }: Node): string | undefined {
  const page = isObject(mainEntityOfPage)
    ? (mainEntityOfPage["@id"] ?? mainEntityOfPage["url"])
    : mainEntityOfPage;
  const candidates = [stringOf(url), stringOf(page), stringOf(id)];
  return candidates.find((address) => address !== undefined && /^https?:\/\//.test(address));
}
