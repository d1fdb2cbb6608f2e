/** RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0: an item of a feed → an article. */
import type { Article, Note } from "../../types.js";
import { absoluteUrl, contentOf, dateOf, fieldsOf, idOf, joinNames, languageOf, lineOf, type Draft } from "./draft.js"; // prettier-ignore
import type { FeedXml, XmlNode } from "./xml.js";

export function draftOfItem(feed: FeedXml, item: XmlNode): Draft {
  return feed.root === "feed" ? fromAtom(feed, item) : fromRss(feed, item);
}

const child = (node: XmlNode | undefined, ...names: string[]): XmlNode | undefined => {
  for (const name of names) {
    const found = node?.children.find((one) => one.name === name && (one.text.trim() !== "" || one.children.length > 0));
    if (found !== undefined) return found;
  }
  return undefined;
}; // prettier-ignore
const textOf = (node: XmlNode | undefined): string | undefined => node?.text.trim() || undefined;

/** Text, or the markup that somebody put there without escaping it. */
const contentText = (node: XmlNode | undefined): string | undefined => node?.markup ?? textOf(node);

function fromRss({ head }: FeedXml, item: XmlNode): Draft {
  const first = (...names: string[]) => textOf(child(item, ...names));
  const guid = child(item, "guid");
  const guidText = textOf(guid);
  const isLink = guid?.attributes["isPermaLink"] !== "false" && /^https?:\/\//.test(guidText ?? "");
  const about = item.attributes["rdf:about"];
  const link = first("link") ?? atomLink(item) ?? (isLink ? guidText : undefined) ?? about;
  const published = dateOf(
    "pubDate",
    first("pubDate", "dc:date", "dcterms:issued", "dcterms:created", "date"),
  );
  const modified = dateOf("dcterms:modified", first("dcterms:modified", "atom:updated"));
  return draft(published.notes.concat(modified.notes), {
    ...contentOf(contentText(child(item, "content:encoded", "atom:content", "description", "atom:summary"))),
    id: idOf(guidText ?? first("dc:identifier")),
    url: absoluteUrl(link, textOf(head.get("link"))),
    title: lineOf(contentText(child(item, "title", "dc:title"))),
    byline: lineOf(bylineOf(item)),
    section: lineOf(first("category", "dc:subject")),
    // An aggregator's item names the paper it was taken from.
    source: lineOf(first("source") ?? textOf(head.get("title"))),
    publishedAt: published.date,
    modifiedAt: modified.date,
    language:
      languageOf(first("dc:language")) ?? frenchOnly(textOf(head.get("language") ?? head.get("dc:language"))),
  });
}

/** What a content system was installed with stands in the head of thousands of feeds: "en-US" there proves nothing. */
function frenchOnly(tag: string | undefined): string | undefined {
  return languageOf(tag) === "fr" ? "fr" : undefined;
}

function bylineOf(item: XmlNode): string | undefined {
  const creators = item.children.filter(({ name }) => name === "dc:creator").map((node) => lineOf(node.text));
  const author = textOf(child(item, "author", "atom:author", "itunes:author"));
  // RSS says "redaction@lejournal.example (Marie Roy)": the address is nobody's name.
  const named = author === undefined ? undefined : (/^\S{1,100}@\S{1,100}\s{0,3}\(([^()]{1,200})\)$/.exec(author)?.[1] ?? author); // prettier-ignore
  return joinNames(creators) ?? textOf(child(child(item, "atom:author"), "atom:name")) ?? (/^\S+@\S+$/.test(named ?? "") ? undefined : named); // prettier-ignore
}

function atomLink(node: XmlNode): string | undefined {
  const links = node.children.filter(({ name }) => name === "link" || name === "atom:link");
  const usable = links.filter(({ attributes: { rel = "alternate", href } }) => rel === "alternate" && href);
  const html = usable.find(({ attributes: { type = "text/html" } }) => type.includes("html"));
  return (html ?? usable[0])?.attributes["href"];
}

function fromAtom({ head }: FeedXml, entry: XmlNode): Draft {
  const first = (...names: string[]) => textOf(child(entry, ...names));
  const base = entry.attributes["xml:base"] ?? head.get("link")?.attributes["href"] ?? textOf(head.get("id"));
  const published = dateOf("published", first("published", "issued", "created", "dc:date"), first("updated", "modified")); // prettier-ignore
  const modified = dateOf("updated", first("updated", "modified"));
  const names = (node: XmlNode | undefined): (string | undefined)[] =>
    (node?.children ?? []).filter(({ name }) => name === "name").map(({ text }) => lineOf(text));
  const authors = entry.children.filter(({ name }) => name === "author").flatMap(names);
  const category = entry.children.find(({ name }) => name === "category")?.attributes;
  const source = child(child(entry, "source"), "title") ?? head.get("title");
  return draft(published.notes, {
    ...atomContent(child(entry, "content", "summary", "content:encoded")),
    id: idOf(first("id")),
    url: absoluteUrl(atomLink(entry), base),
    title: lineOf(contentText(child(entry, "title"))),
    byline: joinNames(authors) ?? lineOf(first("dc:creator")) ?? joinNames(names(head.get("author"))),
    section: lineOf(category?.["label"] ?? category?.["term"] ?? first("dc:subject")),
    source: lineOf(contentText(source)),
    publishedAt: published.date,
    modifiedAt: modified.date === published.date ? undefined : modified.date,
    language: languageOf(entry.attributes["xml:lang"]),
  });
}

/** Atom says what its content is: `text` is text even where it looks like markup. */
function atomContent(node: XmlNode | undefined): Pick<Article, "html" | "body"> {
  if (node === undefined) return {};
  const { type = "text", mode } = node.attributes;
  if (node.markup !== undefined) return { html: node.markup };
  // Careless feeds leave `type` out and send HTML all the same.
  if (type.includes("html") || mode === "escaped") return { html: node.text };
  return fieldsOf(node.attributes["type"] === undefined ? contentOf(node.text) : { body: node.text.trim() });
}

function draft(notes: Note[], fields: Parameters<typeof fieldsOf>[0]): Draft {
  return notes.length > 0 ? { fields: fieldsOf(fields), notes } : { fields: fieldsOf(fields) };
}
