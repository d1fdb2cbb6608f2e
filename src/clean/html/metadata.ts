/** What a page says of itself in a dozen places → one value each, from the most trustworthy place that has a valid one. */
import { readAuthors } from "./authors.js";
import {
  findArticle,
  findType,
  isObject,
  listOf,
  readJsonLd,
  textOf,
  type JsonLd,
  type JsonObject,
} from "./json-ld.js";
import {
  TITLE_METAS,
  SITE_METAS,
  AUTHOR_METAS,
  SECTION_METAS,
  PUBLISHED_METAS,
  MODIFIED_METAS,
  KEYWORD_METAS,
} from "./meta-names.js";
import { mostPrecise, readPageDate } from "./page-date.js";
import { comparable, plain, plainBody } from "./plain.js";
import type { Statement, Testimony } from "./testimony.js";
import { chooseTitle } from "./titles.js";
import type { PageMetadata } from "./types.js";

const MAX_KEYWORDS = 50;
const MAX_SECTION_LENGTH = 80;

const ARTICLE_ITEM = /Article$|Posting$|^Report|^$/;

/** `blocks`: the short blocks of the page, as `comparable` has them. What is missing or invalid is left out. */
export function readMetadata(
  testimony: Testimony,
  html: string,
  blocks: () => ReadonlySet<string>,
): PageMetadata {
  const { metas, statements } = testimony;
  const meta = (names: readonly string[]): string[] =>
    names
      .flatMap((name) => metas.get(name) ?? [])
      .map(plain)
      .filter((value) => value !== "");
  const say = (...keys: string[]): string[] =>
    statements
      .filter((one) => keys.includes(one.key) && !one.isAside && ARTICLE_ITEM.test(one.itemType))
      .map((one) => plain(one.value))
      .filter((value) => value !== "");

  const url = readUrl([testimony.canonical, ...meta(["og:url", "twitter:url", "parsely-link"])]);
  const headings = headingsOf(statements);
  const pageTitles = say("title").slice(0, 1);
  const linked = readJsonLd(testimony.scripts.map(({ start, end }) => html.slice(start, end)));
  const article = findArticle(linked, { url, titles: [...headings, ...meta(TITLE_METAS), ...pageTitles] });
  const ld = (...keys: string[]): string[] => keys.flatMap((key) => textsOf(article?.[key]));

  const siteNames = [
    ...meta(SITE_METAS),
    ...namesOf(article?.["publisher"], linked),
    ...textsOf(findType(linked, /(?:^|\/)WebSite$/)?.["name"]),
  ];
  const title = chooseTitle({
    candidates: [...ld("headline"), ...meta(TITLE_METAS), ...say("headline", "dc:title"), ...ld("name")],
    pageTitle: pageTitles[0],
    blocks,
    headings,
    siteNames,
    url,
  });
  const subtitle = [...ld("alternativeHeadline"), ...say("alternativeheadline")].find(
    (text) => comparable(text) !== comparable(title ?? ""),
  );
  const publishedAt = mostPrecise(
    dates([
      ...ld("datePublished"),
      ...meta(PUBLISHED_METAS),
      ...say("datepublished", "dc:date", "dc:created"),
      ...ld("dateCreated", "uploadDate"),
      ...textsOf(findType(linked, /(?:^|\/)(?:Web|Item)Page$/)?.["datePublished"]),
      ...timesOf(statements),
    ]),
  );
  const modifiedAt = mostPrecise(
    dates([...ld("dateModified"), ...meta(MODIFIED_METAS), ...say("datemodified")]),
  );
  const section = [
    ...ld("articleSection"),
    ...meta(SECTION_METAS),
    ...say("articlesection"),
    ...breadcrumb(linked, title),
  ].find((text) => text.length <= MAX_SECTION_LENGTH && !/^https?:/i.test(text));
  const body = article?.["articleBody"];
  return withoutMissing({
    title,
    subtitle,
    authors: authorsOf(article, linked, statements, meta(AUTHOR_METAS), siteNames),
    section,
    publishedAt,
    modifiedAt: modifiedAt === publishedAt ? undefined : modifiedAt,
    language: languageOf([
      ...ld("inLanguage"),
      testimony.language,
      ...meta(["og:locale", "content-language", "dc.language", "language"]),
    ]),
    url,
    siteName: siteNames[0],
    description: [
      ...meta(["og:description", "description", "twitter:description", "dc.description"]),
      ...ld("description"),
    ][0],
    imageCaption: captionOf(article, statements),
    country: countryOf([...meta(["og:locale"]), testimony.language]),
    keywords: keywordsOf([...ld("keywords"), ...meta(KEYWORD_METAS)]),
    articleBody: typeof body === "string" && body.trim() !== "" ? plainBody(body) : undefined,
  });
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

function withoutMissing(metadata: Loose<PageMetadata>): PageMetadata {
  const known = Object.entries(metadata).filter(([, value]) => value !== undefined && value !== "");
  return { authors: [], keywords: [], ...Object.fromEntries(known) };
}

const textsOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const text = plain(textOf(one) ?? (isObject(one) ? (textOf(one["name"]) ?? "") : ""));
    return text === "" ? [] : [text];
  });

/** Names of persons or organizations, described here or elsewhere in the page's data. */
function namesOf(value: unknown, linked: JsonLd, type?: RegExp): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === "string") return type === undefined || !type.test("Organization") ? [one] : [];
    if (!isObject(one)) return [];
    const id = one["@id"];
    const full = one["name"] === undefined && typeof id === "string" ? (linked.byId.get(id) ?? one) : one;
    const kind = listOf(full["@type"]).join(" ");
    if (type !== undefined && !type.test(kind)) return [];
    return listOf(full["name"]).flatMap((name) => textOf(name) ?? []);
  });
}

/** Persons first; the newsroom or the publisher only where nobody else is named. */
function authorsOf(
  article: JsonObject | undefined,
  linked: JsonLd,
  statements: readonly Statement[],
  metas: readonly string[],
  siteNames: readonly string[],
): string[] {
  const sites = new Set(siteNames.map(comparable));
  const isPerson = (name: string): boolean => !sites.has(comparable(name));
  const persons = /^(?!.*Organization)/;
  const said = statements.filter((one) => !one.isAside && isAuthor(one)).map((one) => one.value);
  const links = statements
    .filter((one) => !one.isAside && one.key === "author" && one.itemType === "")
    .map((one) => one.value);
  const sources = [
    ...[article?.["author"], article?.["creator"]].map((value) => namesOf(value, linked, persons)),
    said,
    metas,
    links,
  ];
  for (const source of sources) {
    const authors = readAuthors(source).filter(isPerson);
    if (authors.length > 0) return authors;
  }
  return readAuthors([...namesOf(article?.["author"], linked), ...metas]);
}

function isAuthor({ key, itemOf, itemType }: Statement): boolean {
  if (key === "name") return /^(?:author|creator)$/.test(itemOf) && itemType !== "Organization";
  return (key === "author" || key === "creator" || key === "dc:creator") && ARTICLE_ITEM.test(itemType);
}

/** Headings of the first degree, those of lists and comments only where there is no other. */
function headingsOf(statements: readonly Statement[]): string[] {
  const all = statements.filter((one) => one.key === "h1");
  const own = all.filter((one) => !one.isAside);
  return (own.length > 0 ? own : all).map((one) => plain(one.value)).filter((text) => text !== "");
}

/** <time datetime>: where the page marks one as its date, that one; else the only day that the article's own ones name. */
function timesOf(statements: readonly Statement[]): string[] {
  const times = statements.filter(
    (one) => one.key === "time" && !one.isAside && readPageDate(one.value) !== undefined,
  );
  const marked = times.filter((one) => one.isMain);
  if (marked.length > 0) return marked.map((one) => one.value);
  const days = new Set(times.map((one) => readPageDate(one.value)?.slice(0, 10)));
  return days.size === 1 ? times.map((one) => one.value) : [];
}

const dates = (values: readonly string[]): string[] => values.flatMap((value) => readPageDate(value) ?? []);

/** The step before the article in the trail from the front page. */
function breadcrumb(linked: JsonLd, title: string | undefined): string[] {
  const trail = listOf(findType(linked, /(?:^|\/)BreadcrumbList$/)?.["itemListElement"]);
  const names = trail.flatMap((step) => {
    if (!isObject(step)) return [];
    const { item } = step as { readonly item?: unknown };
    return textsOf(step["name"] ?? (isObject(item) ? item["name"] : undefined)).slice(0, 1);
  });
  const steps = names.slice(1).filter((name) => comparable(name) !== comparable(title ?? ""));
  return steps.length === names.length - 1 ? steps.slice(0, -1).slice(-1) : steps.slice(-1);
}

function captionOf(article: JsonObject | undefined, statements: readonly Statement[]): string | undefined {
  const [image] = listOf(article?.["image"]);
  const said = isObject(image) ? plain(textOf(image["caption"]) ?? "") : "";
  if (said !== "") return said;
  return statements
    .filter((one) => (one.key === "figcaption" || one.key === "caption") && !one.isAside)
    .map((one) => plain(one.value))
    .find((text) => text !== "");
}

function keywordsOf(values: readonly string[]): string[] {
  const keywords = new Map<string, string>();
  for (const value of values) {
    for (const part of value.split(/[,;|]/)) {
      const keyword = part.trim();
      const key = comparable(keyword);
      if (key !== "" && keyword.length <= 80 && !keywords.has(key) && keywords.size < MAX_KEYWORDS)
        keywords.set(key, keyword);
    }
  }
  return [...keywords.values()];
}

function readUrl(values: readonly (string | undefined)[]): string | undefined {
  return values.find(
    (value) => value !== undefined && value.length <= 2000 && /^https?:\/\/[^\s/]+\S*$/i.test(value),
  );
}

function languageOf(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const code = /^\s*([a-z]{2})(?:[-_][\w-]{1,20})?\s*$/i.exec(value ?? "")?.[1];
    if (code !== undefined) return code.toLowerCase();
  }
  return undefined;
}

/** "fr_FR" and "en_US" are what systems write unasked, from Dakar to Québec: they say nothing. */
function countryOf(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const code = /^[a-z]{2}[-_]([a-z]{2})$/i.exec(value ?? "")?.[1]?.toUpperCase();
    if (code !== undefined && code !== "FR" && code !== "US") return code;
  }
  return undefined;
}
