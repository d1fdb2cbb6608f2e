/** An open element: what its text inherits from it. */
import { Apart, elementKind, type ElementKind } from "./elements.js";
import { kindsOf, WEAK_KINDS } from "./kinds.js";
import type { Attributes } from "./tokenizer.js";

export interface Frame {
  readonly element: ElementKind;
  readonly apart: Apart;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Not shown, like all it holds. */
  readonly hidden: boolean;
  readonly preformatted: boolean;
  /** Line ends do not part a heading. */
  readonly inHeading: boolean;
  /** Bits of REGIONS, its own with it. */
  readonly inside: number;
  /** Bits of KINDS: its own, those of all its ancestors, those of the nearest of them that has any. */
  readonly kinds: number;
  readonly around: number;
  readonly nearest: number;
  /** `role:…`, `rel:…`, `aria:hidden`. */
  readonly marks: readonly string[];
  /** `itemprop:…` of it and its ancestors. */
  readonly itemprops: readonly string[];
  /** Whether a click on it leads somewhere or does something. */
  readonly isControl: boolean;
  /** Where a link leads. */
  readonly target: string | undefined;
}

const ROOT_ELEMENT: ElementKind = {
  name: "",
  apart: Apart.paragraph,
  isVoid: false,
  isSkipped: false,
  region: 0,
  isHeading: false,
  isScope: true,
  endsParagraph: true,
};

export const ROOT: Frame = {
  element: ROOT_ELEMENT,
  apart: Apart.paragraph,
  parent: undefined,
  depth: 0,
  hidden: false,
  preformatted: false,
  inHeading: false,
  inside: 0,
  kinds: 0,
  around: 0,
  nearest: 0,
  marks: [],
  itemprops: [],
  isControl: false,
  target: undefined,
};

const LISTS = new Set(["ul", "ol", "menu"]);
const PREFORMATTED = new Set(["pre", "listing", "xmp", "plaintext"]);
/** These hold what the reader came for; a script shows them later where a style hides them first. */
const NEVER_HIDDEN = new Set(["html", "body", "main", "article"]);
/** Text for screen readers alone, by the conventions of the frameworks. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only|-response)?|element-invisible|element-hidden|u-visually-?hidden|assistive-text|offscreen|show-for-sr|d-none|is-hidden|hidden)(?:\s|$)/i;
const DISPLAY_NONE = /(?:^|[;\s])display\s{0,4}:\s{0,4}none/i;
const MAX_STYLE_LENGTH = 1000;
const MAX_ITEMPROPS = 8;
const MAX_MARK_LENGTH = 40;
const MAX_INLINE_STEPS = 8;

/** Remembers the kinds of class names, of which a page has few. */
export type KindMemory = Map<string, number>;

const NO_MARKS: readonly string[] = [];

export function openFrame(
  name: string,
  attributes: Attributes,
  parent: Frame,
  memory: KindMemory,
  showAll: boolean,
): Frame {
  const element = elementKind(name);
  // What the whole page is named says nothing of a part of it.
  const isPage = name === "html" || name === "body";
  const kinds = attributes.size === 0 || isPage ? 0 : kindsOfElement(attributes, memory);
  const itemprop = attributes.get("itemprop");
  return {
    element,
    // A menu within a menu runs on in it.
    apart: parent.element.name === "li" && LISTS.has(name) ? Apart.line : element.apart,
    parent,
    depth: parent.depth + 1,
    hidden: parent.hidden || isHidden(element, attributes, showAll),
    preformatted: parent.preformatted || PREFORMATTED.has(name),
    inHeading: parent.inHeading || element.isHeading,
    inside: parent.inside | element.region,
    kinds,
    around: parent.around | parent.kinds,
    nearest: (parent.kinds & ~WEAK_KINDS) === 0 ? parent.nearest : parent.kinds & ~WEAK_KINDS,
    marks: attributes.size === 0 ? NO_MARKS : marksOf(attributes),
    itemprops: itemprop === undefined ? parent.itemprops : withItemprop(parent.itemprops, itemprop),
    isControl: name === "button" || (name === "a" && isLink(attributes)),
    target: name === "a" ? attributes.get("href") : undefined,
  };
}

/** A script follows those without an address; a name makes it a place to jump to. */
const isLink = (attributes: Attributes): boolean =>
  attributes.has("href") || !(attributes.has("name") || attributes.has("id"));

function kindsOfElement(attributes: Attributes, memory: KindMemory): number {
  let kinds = 0;
  for (const [name, value] of attributes) {
    if (name !== "class" && name !== "id" && !name.startsWith("data-")) continue;
    let known = memory.get(value);
    if (known === undefined) {
      known = kindsOf(value);
      if (memory.size < 20_000) memory.set(value, known);
    }
    kinds |= known;
  }
  return kinds;
}

function marksOf(attributes: Attributes): readonly string[] {
  const role = attributes.get("role");
  const rel = attributes.get("rel");
  const isAriaHidden = attributes.get("aria-hidden") === "true";
  if (role === undefined && rel === undefined && !isAriaHidden) return NO_MARKS;
  // Seen by readers all the same: pull quotes, separators, menus that are closed.
  const marks = isAriaHidden ? ["aria:hidden"] : [];
  for (const [name, value] of [
    ["role", role],
    ["rel", rel],
  ] as const) {
    if (value === undefined || value.length > MAX_MARK_LENGTH) continue;
    for (const word of value.toLowerCase().split(/\s+/)) if (word !== "") marks.push(`${name}:${word}`);
  }
  return marks;
}

function withItemprop(inherited: readonly string[], value: string): readonly string[] {
  if (inherited.length >= MAX_ITEMPROPS || value.length > MAX_MARK_LENGTH) return inherited;
  const hints = value.split(/\s+/).flatMap((word) => (word === "" ? [] : [`itemprop:${word}`]));
  return [...new Set([...inherited, ...hints])];
}

function isHidden(element: ElementKind, attributes: Attributes, showAll: boolean): boolean {
  if (element.isSkipped) return !(showAll && element.name === "noscript");
  if (attributes.size === 0 || showAll || NEVER_HIDDEN.has(element.name)) return false;
  if (attributes.has("hidden") && attributes.get("hidden") !== "until-found") return true;
  const style = attributes.get("style");
  if (style !== undefined && DISPLAY_NONE.test(style.slice(0, MAX_STYLE_LENGTH))) return true;
  const className = attributes.get("class");
  return className !== undefined && SCREEN_READER_ONLY.test(className.slice(0, MAX_STYLE_LENGTH));
}

/** The nearest element around that starts a line of its own, itself with it. */
export function blockOf(frame: Frame): Frame {
  let at = frame;
  while (at.apart === Apart.inline && at.parent !== undefined) at = at.parent;
  return at;
}

/** The frame and what stands around it up to and with the nearest block; at most a few. */
export function chainOf(frame: Frame): Frame[] {
  const chain: Frame[] = [];
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) {
    if (chain.length < MAX_INLINE_STEPS || at.apart !== Apart.inline) chain.push(at);
    if (at.apart !== Apart.inline) break;
  }
  return chain;
}
