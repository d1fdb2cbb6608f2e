/** ninjs 1.x (body_text, body_xhtml), 2.x (bodies, headlines) and 3.x (the same in camel case): IPTC's News in JSON. */
import { RepereError } from "../../errors.js";
import type { Note } from "../../types.js";
import { dateOf, fieldsOf, idOf, languageOf, lineOf, type Draft } from "./draft.js";
import { isObject, listOf, stringOf, type JsonObject, type Loose } from "./json-value.js";

/** Besides `uri`, which alone is required, an item of ninjs has one of these; an Article has none. */
const SIGNS = [
  "versioncreated", "firstcreated", "contentcreated", "pubstatus", "bodies", "headlines", "headline", "body_text",
  "body_xhtml", "representationtype", "profile", "slugline", "copyrightholder", "standard",
] as const; // prettier-ignore

type Item = Loose<
  | "pubstatus" | "versioncreated" | "firstcreated" | "contentcreated" | "uri" | "url" | "language" | "source"
  | "headline" | "headlines" | "byline" | "bylines" | "by" | "subject" | "subjects" | "infosource" | "infosources"
  | "copyrightholder" | "body_text" | "body_xhtml" | "body_html" | "bodies" | "description_text" | "descriptions"
  | "link" | "links"
>; // prettier-ignore
/** An entry of one of its lists. */
type Entry = Loose<"role" | "contenttype" | "value" | "name" | "byline" | "rel" | "href" | "url">;
const isEntry = (value: unknown): value is Entry => isObject(value);

/** 3.0 renamed `versioncreated` to `versionCreated` and left the rest as it was. */
const lowered = (value: JsonObject): Item & Entry =>
  Object.fromEntries(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));

const isNinjsStandard = (standard: unknown): boolean => isObject(standard) && standard["name"] === "ninjs";

export function isNinjs(given: JsonObject): boolean {
  if (typeof given["uri"] !== "string" && !isNinjsStandard(given["standard"])) return false;
  const keys = new Set(Object.keys(given).map((key) => key.toLowerCase()));
  return SIGNS.some((sign) => keys.has(sign));
} // prettier-ignore

export function draftOfNinjs(given: JsonObject, where: string): Draft {
  const item = lowered(given);
  const status = stringOf(item.pubstatus)?.toLowerCase();
  if (status === "canceled" || status === "cancelled") {
    const message = `${where}: pubstatus: the publisher has withdrawn this item (${status}); it is not tagged`;
    return { fields: {}, error: new RepereError("WITHDRAWN", message, { where }) };
  }
  const notes: Note[] = [];
  if (status === "withheld")
    notes.push({ code: "embargo", message: "L'éditeur retient encore cet article (pubstatus : withheld)." });
  const published = dateOf(
    "versioncreated", stringOf(item.firstcreated), stringOf(item.contentcreated), stringOf(item.versioncreated),
  ); // prettier-ignore
  const modified = dateOf("versioncreated", stringOf(item.versioncreated));
  const uri = stringOf(item.uri);
  const fields = fieldsOf({
    id: idOf(uri),
    url: addressOf(item) ?? (uri !== undefined && /^https?:\/\//.test(uri) ? uri : undefined),
    title: lineOf(valueOf(item.headlines, ["main"]) ?? stringOf(item.headline)),
    subtitle: lineOf(valueOf(item.headlines, ["subheadline", "subhead", "sub"], false)),
    byline: lineOf(stringOf(item.byline) ?? stringOf(item.by) ?? bylineOf(item.bylines)),
    section: lineOf(sectionOf(item.subjects ?? item.subject)),
    source: lineOf(sourceOf(item)),
    publishedAt: published.date,
    modifiedAt: modified.date === published.date ? undefined : modified.date,
    language: languageOf(stringOf(item.language)),
    ...textOf(item),
  });
  return { fields, notes: [...notes, ...published.notes] };
}

/** Plain text is the article and nothing else; XHTML where there is no other. A description is better than nothing. */
function textOf(item: Item): { body?: string | undefined; html?: string | undefined } {
  const bodies = listOf(item.bodies).filter(isObject).map(lowered);
  const isHtml = (body: Entry): boolean => /html/i.test(`${stringOf(body.contenttype) ?? ""} ${stringOf(body.role) ?? ""}`);
  const plain = bodies.filter((body) => !isHtml(body));
  const body = stringOf(item.body_text) ?? valueOf(plain, ["main", "body", "text"]);
  if (body !== undefined && !/<p[\s>]/i.test(body)) return { body };
  const html = body ?? stringOf(item.body_xhtml) ?? stringOf(item.body_html) ?? valueOf(bodies.filter(isHtml), ["main", "body"]); // prettier-ignore
  if (html !== undefined) return { html };
  return { body: valueOf(item.descriptions, ["text", "main"]) ?? stringOf(item.description_text) };
} // prettier-ignore

/** The value with one of these roles, the earlier the better; else the first that has any. */
function valueOf(list: unknown, roles: readonly string[], orFirst = true): string | undefined {
  const values = listOf(list).filter(isObject).map(lowered).filter(({ value }) => stringOf(value) !== undefined); // prettier-ignore
  for (const role of roles) {
    const found = values.find((one) => stringOf(one.role)?.toLowerCase() === role);
    if (found !== undefined) return stringOf(found.value);
  }
  return orFirst ? stringOf(values[0]?.value) : undefined;
}

function bylineOf(bylines: unknown): string | undefined {
  const [first] = listOf(bylines);
  return isEntry(first)
    ? (stringOf(first.byline) ?? stringOf(first.value) ?? stringOf(first.name))
    : undefined;
}

function sectionOf(subjects: unknown): string | undefined {
  const [first] = listOf(subjects);
  return isEntry(first) ? stringOf(first.name) : undefined;
}

function sourceOf(item: Item): string | undefined {
  const [info] = listOf(item.infosources ?? item.infosource);
  const name = isEntry(info) ? stringOf(info.name) : undefined;
  return name ?? stringOf(item.source) ?? stringOf(item.copyrightholder);
}

/** `altids` and `links` may say where the item was published. */
function addressOf(item: Item): string | undefined {
  const links = listOf(item.links ?? item.link).filter(isEntry);
  const own = links.find(({ rel }) => rel === "canonical" || rel === "alternate");
  return stringOf(own?.href) ?? stringOf(own?.url) ?? (/^https?:\/\//.test(stringOf(item.url) ?? "") ? stringOf(item.url) : undefined); // prettier-ignore
}
