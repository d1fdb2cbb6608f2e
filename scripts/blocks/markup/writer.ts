/** Writes HTML and remembers which stretch of it shows which label. */
import type { BlockLabel, Span } from "../../../src/types.js";
import type { Dice } from "./dice.js";

export interface Shown extends Span {
  readonly label: BlockLabel;
}

/** How the page's markup is written out, whatever it says. */
export interface Habits {
  readonly capitals: boolean;
  readonly quote: string;
  /** How often an end tag that may be left out is left out, and how often one that may not. */
  readonly lazy: number;
  readonly broken: number;
  readonly entities: boolean;
  /** What stands between two blocks in the source. */
  readonly space: string;
}

const INLINE = new Set("a b i u em strong span font small cite time label button sup".split(" "));
const MAY_STAY_OPEN = new Set(["li", "p", "td", "tr", "dd", "dt"]);
const ENTITIES: Readonly<Record<string, string>> = {
  "’": "&rsquo;", "«": "&laquo;", "»": "&raquo;", "é": "&eacute;", "è": "&egrave;", "à": "&agrave;", "ê": "&ecirc;", "—": "&mdash;",
  "–": "&ndash;", "…": "&hellip;", "œ": "&oelig;",
}; // prettier-ignore

export class MarkupWriter {
  readonly shown: Shown[] = [];
  readonly #stack: string[] = [];
  readonly #dice: Dice;
  readonly #habits: Habits;
  #html = "";
  /** Whether text stands on the open line. */
  #onLine = false;

  constructor(dice: Dice, habits: Habits) {
    this.#dice = dice;
    this.#habits = habits;
  }

  get html(): string {
    return this.#html;
  }

  get depth(): number {
    return this.#stack.length;
  }

  raw(html: string): void {
    if (/<(?:br|hr|p|div)\b/i.test(html)) this.#onLine = false;
    this.#html += html;
  }

  /** White space of the source between two blocks, or none. */
  space(): void {
    this.#html += this.#habits.space;
  }

  /** What follows stands on a line of its own. */
  apart(): void {
    if (this.#onLine) this.raw(this.#dice.pick(["<br>", "<br />", "<br><br>"]));
  }

  /** `attributes` begins with a space, or is empty; its values stand in double quotes. */
  open(tag: string, attributes = ""): void {
    const { capitals, quote } = this.#habits;
    const name = capitals ? tag.toUpperCase() : tag;
    this.#html += `<${name}${quote === '"' ? attributes : attributes.replaceAll('"', quote)}>`;
    this.#stack.push(tag);
    if (!INLINE.has(tag)) this.#onLine = false;
  }

  close(): void {
    const tag = this.#stack.pop();
    if (tag === undefined) return;
    if (!INLINE.has(tag)) this.#onLine = false;
    const { lazy, broken, capitals } = this.#habits;
    if (lazy > 0 && MAY_STAY_OPEN.has(tag) && this.#dice.chance(lazy)) return;
    if (broken > 0 && this.#dice.chance(broken)) return;
    this.#html += `</${capitals ? tag.toUpperCase() : tag}>`;
  }

  closeTo(depth: number): void {
    while (this.#stack.length > depth) this.close();
  }

  /** Text that the page shows, and what it is. */
  text(text: string, label: BlockLabel): void {
    const start = this.#html.length;
    this.#html += this.escape(text);
    this.#onLine = true;
    this.shown.push({ start, end: this.#html.length, label });
  }

  escape(text: string): string {
    const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    if (!this.#habits.entities) return plain;
    return plain.replaceAll("\u00a0", "&nbsp;").replaceAll(/[^\0-\x7f]/g, (sign) => ENTITIES[sign] ?? sign);
  }

  /** `<tag attributes>inside</tag>` */
  element(tag: string, attributes: string, inside: () => void): void {
    this.open(tag, attributes);
    const { depth } = this;
    inside();
    this.closeTo(depth);
    this.close();
  }
}
