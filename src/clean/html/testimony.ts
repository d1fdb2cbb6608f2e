/** Gathers, while the page is read, all places where it may say something of itself. Nothing is judged here. */
import { REGIONS } from "./elements.js";
import type { Frame } from "./frame.js";
import { KINDS, type Kind } from "./kinds.js";
import type { Witness } from "./reader.js";
import type { Attributes } from "./tokenizer.js";

/** An element whose text or attribute is a value. */
export interface Statement {
  /** "h1", "title", "time", "figcaption", "author" (a link to the author), or the name of a property. */
  readonly key: string;
  /** The type of the item that the property belongs to ("NewsArticle"); "" where none is given. */
  readonly itemType: string;
  /** The property that this item is of another one: "author" for a name within it. */
  readonly itemOf: string;
  value: string;
  /** Whether it stands in a list of other articles, a comment or a menu. */
  readonly isAside: boolean;
  /** Whether the page marks it as the date of publication or as of the article itself. */
  readonly isMain: boolean;
}

interface Capture {
  readonly frame: Frame;
  readonly statement: Statement;
  /** Values given by an attribute are complete; the text is not read. */
  readonly parts: string[];
  length: number;
}

interface Item {
  readonly frame: Frame;
  readonly type: string;
  readonly property: string;
}

const PROPERTIES = new Set([
  "headline",
  "alternativeheadline",
  "name",
  "author",
  "creator",
  "datepublished",
  "datemodified",
  "datecreated",
  "articlesection",
  "description",
  "caption",
  "dc:title",
  "dc:date",
  "dc:created",
  "dc:creator",
]);
const MAX_STATEMENTS = 400;
const MAX_OPEN = 8;
const MAX_VALUE_LENGTH = 2000;
const MAX_SCRIPTS = 40;

const bits = (all: readonly string[], names: readonly string[]): number =>
  names.reduce((sum, name) => sum | (1 << all.indexOf(name)), 0);

export class Testimony implements Witness {
  readonly statements: Statement[] = [];
  /** Lower-case name or property → contents, in order. */
  readonly metas = new Map<string, string[]>();
  readonly scripts: { readonly start: number; readonly end: number }[] = [];
  language: string | undefined;
  canonical: string | undefined;
  readonly #html: string;
  readonly #open: Capture[] = [];
  readonly #items: Item[] = [];
  #script: { readonly frame: Frame; readonly start: number } | undefined;
  readonly #asideKinds = bits(KINDS, ["comment", "teaser", "ad", "nav", "bio"] satisfies Kind[]);
  readonly #asideRegions = bits(REGIONS, ["nav", "aside", "footer"]);
  readonly #mainKinds = bits(KINDS, ["date"] satisfies Kind[]);

  constructor(html: string) {
    this.#html = html;
  }

  opened(frame: Frame, attributes: Attributes, sourceEnd: number): void {
    const { name } = frame.element;
    if (name === "meta") return this.#meta(attributes);
    if (name === "link") return this.#linked(attributes);
    if (name === "html") this.language ??= attributes.get("lang") ?? attributes.get("xml:lang");
    if (name === "script" && /ld\+json/i.test(attributes.get("type") ?? ""))
      this.#script = { frame, start: sourceEnd };
    if (name === "h1" || name === "title" || name === "figcaption") this.#capture(frame, name, undefined);
    else if (name === "time") this.#capture(frame, name, attributes.get("datetime"));
    if (attributes.size === 0) return;
    if (name === "a" && frame.marks.includes("rel:author")) this.#capture(frame, "author", undefined);
    const property = attributes.get("itemprop") ?? attributes.get("property");
    if (property !== undefined) this.#property(frame, property, attributes);
    if (attributes.has("itemscope") && !frame.element.isVoid) {
      const type = attributes.get("itemtype") ?? "";
      this.#items.push({ frame, type: type.slice(type.lastIndexOf("/") + 1), property: property ?? "" });
    }
  }

  closed(frame: Frame, sourceStart: number): void {
    for (let last = this.#open.at(-1); last?.frame === frame; last = this.#open.at(-1)) {
      if (last.parts.length > 0) last.statement.value = last.parts.join("");
      this.#open.pop();
    }
    if (this.#items.at(-1)?.frame === frame) this.#items.pop();
    if (this.#script?.frame === frame) {
      if (this.scripts.length < MAX_SCRIPTS)
        this.scripts.push({ start: this.#script.start, end: sourceStart });
      this.#script = undefined;
    }
  }

  text(start: number, end: number, frame: Frame): void {
    if (this.#open.length > 0)
      this.#say(this.#html.slice(start, Math.min(end, start + MAX_VALUE_LENGTH)), frame);
  }

  entity(text: string, frame: Frame): void {
    if (this.#open.length > 0) this.#say(text, frame);
  }

  #say(text: string, frame: Frame): void {
    const isTitle = frame.element.name === "title";
    if (frame.element.isSkipped && !isTitle) return;
    for (const capture of this.#open) {
      if (capture.length > MAX_VALUE_LENGTH || isTitle !== (capture.statement.key === "title")) continue;
      capture.parts.push(text);
      capture.length += text.length;
    }
  }

  #meta(attributes: Attributes): void {
    const content = attributes.get("content");
    if (content === undefined || content.trim() === "") return;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"] as const) {
      const name = attributes.get(attribute)?.trim().toLowerCase();
      if (name === undefined || name === "") continue;
      const key = attribute === "itemprop" ? `itemprop:${name}` : name;
      const known = this.metas.get(key);
      if (known === undefined) {
        if (this.metas.size < MAX_STATEMENTS) this.metas.set(key, [content]);
      } else if (known.length < 50) known.push(content);
      if (attribute === "itemprop") this.#state(name, content);
    }
  }

  #linked(attributes: Attributes): void {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get("rel") ?? ""))
      this.canonical ??= attributes.get("href")?.trim();
  }

  #state(key: string, value: string): void {
    const item = this.#items.at(-1);
    if (this.statements.length >= MAX_STATEMENTS || !PROPERTIES.has(key)) return;
    this.statements.push({
      key,
      itemType: item?.type ?? "",
      itemOf: item?.property ?? "",
      value,
      isAside: false,
      isMain: true,
    });
  }

  #property(frame: Frame, property: string, attributes: Attributes): void {
    const given = attributes.get("content") ?? attributes.get("datetime");
    for (const name of property.toLowerCase().split(/\s+/, 4)) {
      const key = name.startsWith("schema:") ? name.slice("schema:".length) : name;
      // An item is a value too: its own properties follow ("author" with a "name" in it).
      if (PROPERTIES.has(key) && !attributes.has("itemscope")) this.#capture(frame, key, given);
    }
  }

  #capture(frame: Frame, key: string, given: string | undefined): void {
    if (this.statements.length >= MAX_STATEMENTS || this.#open.length >= MAX_OPEN) return;
    const item = this.#items.at(-1);
    const kinds = frame.kinds | frame.around;
    const statement: Statement = {
      key,
      itemType: item?.type ?? "",
      itemOf: item?.property ?? "",
      value: given ?? "",
      isAside: (kinds & this.#asideKinds) !== 0 || (frame.inside & this.#asideRegions) !== 0,
      isMain: (frame.kinds & this.#mainKinds) !== 0,
    };
    this.statements.push(statement);
    if (given === undefined && !frame.element.isVoid)
      this.#open.push({ frame, statement, parts: [], length: 0 });
  }
}
