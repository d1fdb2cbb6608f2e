/**
 * HTML → events with their place in the source. We take htmlparser2's tokenizer and not its parser, whose stack of open
 * elements makes nested tags quadratic.
 */
import { Tokenizer } from "htmlparser2";

/** Lower-case name → value, entities decoded; only the names in `READ_ATTRIBUTES`. */
export type Attributes = ReadonlyMap<string, string>;

export interface HtmlEvents {
  /** `start` and `end` hold the whole tag. */
  open(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void;
  /** `start` is where the tag begins. */
  close(name: string, start: number): void;
  /** A stretch of the source that stands for itself. */
  text(start: number, end: number): void;
  /** A stretch of the source that stands for `text`. */
  entity(text: string, start: number, end: number): void;
  /** Within SVG or MathML, `<title>` and `<style>` hold elements and `<path/>` closes itself. */
  inForeign(): boolean;
}

/** The others, most of them styles, handlers and sizes, are skipped unread. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  "class",
  "id",
  "role",
  "rel",
  "href",
  "hidden",
  "style",
  "type",
  "lang",
  "xml:lang",
  "datetime",
  "itemprop",
  "itemtype",
  "itemscope",
  "property",
  "name",
  "content",
  "http-equiv",
  "aria-hidden",
  "data-testid",
  "data-test",
  "data-test-id",
  "data-component",
  "data-component-name",
  "data-type",
  "data-qa",
  "data-cy",
  "data-name",
  "data-module",
  "data-block",
  "data-widget",
  "data-region",
  "data-role",
  "data-widget_type",
  "data-element",
  "data-element_type",
  "data-tb-region",
  "data-print",
]);
const MAX_NAME_LENGTH = 24;
const NONE: Attributes = new Map();

/** Calls `events` for each tag and text of the page, in order. Linear; never throws of itself. */
export function tokenize(html: string, events: HtmlEvents, goesOn: () => boolean): void {
  const names = new Map<string, string>();
  /** Few names, many tags: each is cut out and lower-cased once. */
  const nameAt = (start: number, end: number): string => {
    const raw = html.slice(start, end);
    const known = names.get(raw);
    if (known !== undefined) return known;
    const name = raw.toLowerCase();
    if (names.size < 10_000) names.set(raw, name);
    return name;
  };
  let tagName = "";
  let tagStart = 0;
  let attributes: Map<string, string> | undefined;
  let attribute: string | undefined;
  let value = "";

  const endOpenTag = (end: number, selfClosing: boolean): void => {
    events.open(tagName, attributes ?? NONE, tagStart, end + 1, selfClosing);
    attributes = undefined;
    if (!goesOn()) tokenizer.pause();
  };
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tagName = nameAt(start, end);
        tagStart = start - 1;
      },
      onattribname(start, end) {
        attribute = undefined;
        value = "";
        if (end - start > MAX_NAME_LENGTH) return;
        const name = nameAt(start, end);
        if (READ_ATTRIBUTES.has(name)) attribute = name;
      },
      onattribdata(start, end) {
        if (attribute !== undefined) value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        if (attribute !== undefined) value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (attribute === undefined) return;
        attributes ??= new Map();
        // Of two attributes of one name a browser takes the first.
        if (!attributes.has(attribute)) attributes.set(attribute, value);
        attribute = undefined;
      },
      onopentagend: (end) => endOpenTag(end, false),
      onselfclosingtag: (end) => endOpenTag(end, true),
      onclosetag(start, end) {
        events.close(nameAt(start, end), start - 2);
      },
      ontext(start, end) {
        // Of a page that ends within an end tag htmlparser2 gives the rest as a text that begins before the page.
        if (start >= 0) events.text(start, end);
      },
      // Some entities stand for two characters: both come with the whole of it as their source.
      ontextentity(codepoint, end) {
        events.entity(String.fromCodePoint(codepoint), html.lastIndexOf("&", end - 1), end);
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => events.inForeign(),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
