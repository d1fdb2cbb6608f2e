/**
 * The XML of a feed, item by item. Nothing is fetched and nothing expanded: a DOCTYPE with declarations of its own, and
 * XInclude, are refused. An item that is broken costs itself; reading goes on with the next one.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { RepereError, type ErrorCode } from "../../errors.js";
import { escapeBareAmpersands, lineCounter, withoutControls } from "./xml-text.js";

export interface XmlNode {
  /** `title`, `content:encoded`, `dc:creator`: the usual prefix, whatever the feed calls it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Its own text, entities and CDATA resolved, without that of its children. */
  text: string;
  /** Its inner markup as it stands in the source; only set where it has children. */
  markup: string | undefined;
}

export interface FeedXml {
  /** `rss`, `rdf:RDF` or `feed`. */
  readonly root: string;
  /** What the feed says of itself, by name; the first of each. */
  readonly head: ReadonlyMap<string, XmlNode>;
}

export type FeedEvent =
  | { readonly index: number; readonly feed: FeedXml; readonly item: XmlNode }
  | { readonly index: number | undefined; readonly error: RepereError };

/** Fed to the parser at a time, so that items come out while the rest is still to be read. */
const CHUNK_LENGTH = 65_536;
/** No feed nests so deep; HTML inside an item is text or XHTML, whose pages stay far below. */
const MAX_DEPTH = 200;
/** What is read again after broken items, in lengths of the source; beyond, the source is not a feed with some faults. */
const MAX_READINGS = 4;
/** What beginning again costs, in characters read. */
const RESTART_COST = 100;
const MAX_ITEM_LENGTH = 8 * 1024 * 1024;

const ITEM_START = /<(?:[A-Za-z_][\w.-]{0,30}:)?(?:item|entry)[\s>]/g;
const ROOTS = new Set(["rss", "rdf:RDF", "feed"]);
const XINCLUDE = "www.w3.org/2001/xinclude";

/** Namespaces under the prefix everybody uses; http and https, with and without the last sign, are one. */
const PREFIXES: Readonly<Record<string, string>> = {
  "purl.org/rss/1.0/modules/content": "content:",
  "purl.org/dc/elements/1.1": "dc:",
  "purl.org/dc/terms": "dcterms:",
  "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf:",
  "purl.org/rss/1.0": "",
  "my.netscape.com/rdf/simple/0.9": "",
  "channel.netscape.com/rdf/simple/0.9": "",
  "my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "backend.userland.com/rss2": "",
  "www.w3.org/2005/atom": "atom:",
  "purl.org/atom/ns": "atom:",
};

/** Faults that lose nothing of the text: sloppy, but read. */
const HARMLESS =
  /^(?:disallowed character\.|undefined entity|malformed character entity|disallowed character in entity name|the string "\]\]>"|unbound namespace prefix|text data outside of root|processing instructions are not allowed before|xml prefix|xmlns prefix|the default namespace|invalid attempt to undefine|version number must|encoding value must|standalone value must)/;

/** Why reading stopped, and where. */
class Fault extends Error {
  constructor(
    message: string,
    readonly offset: number,
    readonly code: ErrorCode = "INVALID_XML",
    /** The whole source is refused; else only the item. */
    readonly isFatal = false,
  ) {
    super(message);
  }
}

/** Yields the items in order; errors stand where their items would. */
export function* readFeedXml(given: string, name: string): Generator<FeedEvent> {
  const text = escapeBareAmpersands(withoutControls(given));
  let base = Math.max(0, text.search(/\S/));
  let read = 0;
  let from: Reading | undefined;
  const lineOf = lineCounter(text);
  for (;;) {
    const reading = new Reading(text, base, from);
    let fault: Fault | undefined;
    try {
      for (let at = base; at < text.length; at += CHUNK_LENGTH) {
        reading.write(text.slice(at, at + CHUNK_LENGTH), at);
        yield* reading.take();
      }
      reading.end();
    } catch (cause) {
      if (!(cause instanceof Fault)) throw cause;
      fault = cause;
    }
    yield* reading.take();
    if (fault === undefined) return;
    read += Math.max(0, fault.offset - base) + RESTART_COST;
    const { itemStart, index } = reading;
    const isItem = itemStart !== undefined && !fault.isFatal;
    const where = isItem ? `${name}[${index}]` : `${name}:${lineOf(fault.offset)}`;
    const line = isItem ? `line ${lineOf(fault.offset)}: ` : "";
    const error = new RepereError(fault.code, `${where}: ${line}${fault.message}`, { where });
    yield { index: isItem ? index : undefined, error };
    if (fault.isFatal || reading.feed === undefined) return;
    ITEM_START.lastIndex = (itemStart ?? fault.offset) + 1;
    const next = ITEM_START.exec(text);
    if (next === null) return;
    if (read > MAX_READINGS * text.length + CHUNK_LENGTH) {
      const message = `${name}: broken XML in too many items; the rest is not read`;
      yield { index: undefined, error: new RepereError("INVALID_XML", message, { where: name }) };
      return;
    }
    if (isItem) reading.index++;
    base = next.index;
    from = reading;
  }
}

/** One run of the parser: from the start, or from an item after a broken one. */
class Reading {
  feed: { root: string; head: Map<string, XmlNode> } | undefined;
  index = 0;
  /** Where the item being read begins. */
  itemStart: number | undefined;
  readonly #text: string;
  readonly #parser: SaxesParser<{ xmlns: true }>;
  /** Offset in the text of the parser's offset 0. */
  readonly #shift: number;
  /** The tags around the items, to be opened again where reading goes on after a fault. */
  #root = "";
  #channel = "";
  #depth = 0;
  /** Elements being read, from the item or field of the head inwards, with the offset after their start tag. */
  #open: { node: XmlNode; start: number }[] = [];
  #done: FeedEvent[] = [];
  /** The item finished last: where it began and ended. */
  #last: { start: number; end: number } | undefined;

  constructor(text: string, base: number, before?: Reading) {
    this.#text = text;
    this.#parser = new SaxesParser({ xmlns: true, position: true });
    this.#parser.on("error", ({ message }) => this.#fail(message.replace(/^(?:\d+:\d+: )/, "")));
    this.#parser.on("doctype", (doctype) => this.#doctype(doctype));
    this.#parser.on("opentag", (tag) => this.#openTag(tag));
    this.#parser.on("closetag", () => this.#closeTag());
    this.#parser.on("text", (part) => this.#addText(part));
    this.#parser.on("cdata", (part) => this.#addText(part));
    this.#shift = base - (before === undefined ? 0 : before.around.length);
    if (before?.feed === undefined) return;
    this.index = before.index;
    this.feed = before.feed;
    this.#parser.write(before.around);
  }

  get around(): string {
    return this.#root + this.#channel;
  }

  write(chunk: string, at: number): void {
    this.#parser.write(chunk);
    if (this.itemStart !== undefined && at - this.itemStart > MAX_ITEM_LENGTH)
      throw new Fault(`the item is longer than ${MAX_ITEM_LENGTH} characters`, at, "TOO_LARGE");
  }

  end(): void {
    this.#parser.close();
  }

  /** The items finished since the last call. */
  take(): FeedEvent[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #offset(): number {
    return this.#shift + this.#parser.position;
  }

  #fail(message: string): void {
    if (HARMLESS.test(message)) return;
    if (message.startsWith("document must contain a root")) {
      throw new Fault("expected a feed (RSS, Atom or RDF), got no XML", this.#offset(), "INVALID_XML", true);
    }
    // A foreign closing tag ends the item first and is told of afterwards: such an item is not whole.
    if (this.#last?.end === this.#offset() && message.startsWith("unexpected close tag")) {
      this.#done.pop();
      this.index--;
      this.itemStart = this.#last.start;
    }
    const unclosed = /^unclosed tag: (.{1,60})/.exec(message)?.[1];
    const what =
      unclosed === undefined && message !== "unexpected end."
        ? `broken XML: ${message.replace(/\.$/, "")}`
        : `the XML ends ${unclosed === undefined ? "within markup" : `before </${unclosed}>`}; the file seems cut off`;
    throw new Fault(what, Math.min(this.#offset(), this.#text.length));
  }

  #doctype(doctype: string): void {
    // Entities are declared here and nowhere else. The plain DOCTYPE of RSS 0.91 is never followed.
    if (!doctype.includes("[")) return;
    const message = "a DOCTYPE with declarations (entities) is refused; send the feed without it";
    throw new Fault(message, this.#offset(), "UNSAFE_XML", true);
  }

  #openTag(tag: SaxesTagNS): void {
    const namespace = tag.uri.toLowerCase().replace(/^https?:\/\//, "").replace(/[/#]+$/, ""); // prettier-ignore
    if (namespace === XINCLUDE)
      throw new Fault("XInclude is refused; nothing is fetched", this.#offset(), "UNSAFE_XML", true);
    if (++this.#depth > MAX_DEPTH)
      throw new Fault(`elements nested more than ${MAX_DEPTH} deep`, this.#offset());
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, { value }]) => [key, value])); // prettier-ignore
    const prefix = PREFIXES[namespace] ?? (tag.prefix === "" ? "" : `${tag.prefix}:`);
    const name =
      prefix === "atom:" && (this.feed?.root ?? "feed") === "feed" ? tag.local : prefix + tag.local;
    if (this.#depth === 1) return this.#openRoot(tag, name, attributes);
    if (this.#open.length === 0) {
      if (name === "channel") {
        this.#channel = startTag(tag.name, attributes);
        return;
      }
      if (name === "item" || name === "entry")
        this.itemStart = this.#text.lastIndexOf("<", this.#offset() - 1);
    }
    const node: XmlNode = { name, attributes, children: [], text: "", markup: undefined };
    this.#open.at(-1)?.node.children.push(node);
    this.#open.push({ node, start: this.#offset() });
  }

  #openRoot(tag: SaxesTagNS, name: string, attributes: Record<string, string>): void {
    // A run after a fault opens the same root again.
    if (this.feed === undefined) {
      if (!ROOTS.has(name)) throw new Fault(notAFeed(tag.name), this.#offset(), "INVALID_XML", true);
      this.feed = { root: name, head: new Map() };
    }
    this.#root = startTag(tag.name, attributes);
  }

  #closeTag(): void {
    this.#depth--;
    const closed = this.#open.pop();
    if (closed === undefined) {
      // RSS 1.0 has its items after the channel, RSS 2.0 within.
      this.#channel = "";
      return;
    }
    const { node, start } = closed;
    if (node.children.length > 0)
      node.markup = this.#text.slice(start, Math.max(start, this.#text.lastIndexOf("<", this.#offset() - 1)));
    if (this.#open.length > 0 || this.feed === undefined) return;
    if (this.itemStart === undefined) {
      if (!this.feed.head.has(node.name)) this.feed.head.set(node.name, node);
      return;
    }
    this.#done.push({ index: this.index++, feed: this.feed, item: node });
    this.#last = { start: this.itemStart, end: this.#offset() };
    this.itemStart = undefined;
  }

  #addText(part: string): void {
    const top = this.#open.at(-1);
    if (top !== undefined) top.node.text += part;
  }
}

function notAFeed(root: string): string {
  const hint = /^(?:\w{1,20}:)?html$/i.test(root) ? "; for a page, --input html" : "";
  return `expected a feed (RSS, Atom or RDF), got XML with the root <${root.slice(0, 60)}>${hint}`;
}

function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const escape = (value: string): string =>
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join("")}>`; // prettier-ignore
}
