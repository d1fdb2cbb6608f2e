/** Runs of blocks of one label → markup, in the style of the page. */
import type { BlockLabel } from "../../../src/types.js";
import type { Role } from "./names.js";
import type { Style, Tagged } from "./style.js";
import type { MarkupWriter } from "./writer.js";

export interface Part {
  /** Line ends are those of the page. */
  readonly text: string;
  readonly label: BlockLabel;
}

const SEPARATOR = /\s*(?:\t|\||•|·| {3,})\s*/;
const DATE = /^(?:(?:publié|mis à jour|il y a|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)\b.{0,30}\d|\d{1,2}[ /.-]|\d{4}-)/i; // prettier-ignore
const BULLET = /^[-–•*▪◦]\s+/;
const APART: readonly Tagged[] = ["title", "subhead", "caption", "teaserText", "commentText", "legal", "bio"];
const NAME_AFTER_BY = /^(par|texte|by|un texte de)\s+/i;

export const piecesOf = (text: string): string[] => text.split(SEPARATOR).filter((piece) => piece !== "");
const wordCount = (text: string): number => text.split(/\s+/).length;
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");

export class PartPainter {
  readonly #style: Style;
  readonly #writer: MarkupWriter;

  constructor(style: Style, writer: MarkupWriter) {
    this.#style = style;
    this.#writer = writer;
  }

  /** The elements of a role around what `inside` writes. */
  wrap(role: Tagged & Role, inside: () => void, more = ""): void {
    this.within(this.#style.tags(role), this.#style.names(role) + more, inside);
  }

  within(tags: readonly string[], attributes: string, inside: () => void): void {
    const { depth } = this.#writer;
    if (this.#mustStandApart(tags)) this.#writer.apart();
    tags.forEach((tag, at) => {
      if (tag === "a") this.#writer.open("a", this.address() + (at === 0 ? attributes : ""));
      else if (tag === "font")
        this.#writer.open("font", ' face="Arial" size="2"' + (at === 0 ? attributes : ""));
      else this.#writer.open(tag, at === 0 ? attributes : "");
    });
    inside();
    this.#writer.closeTo(depth);
    if (this.#mustStandApart(tags)) this.#writer.apart();
    this.#writer.space();
  }

  /** A headline, a paragraph or a caption is a line of its own, whatever element holds it. */
  #mustStandApart(tags: readonly string[]): boolean {
    return APART.some((role) => this.#style.tags(role) === tags) || this.#style.dice.chance(0.5);
  }

  address(): string {
    return this.#style.dice.chance(this.#style.addresses) ? ` href="/${this.#style.dice.below(99_999)}"` : "";
  }

  title(text: string, label: BlockLabel): void {
    this.wrap("title", () => this.#writer.text(oneLine(text), label), this.#style.microdata ? ' itemprop="headline"' : ""); // prettier-ignore
  }

  /** Menus, rows of buttons, key words: what stands side by side. */
  items(texts: readonly string[], label: BlockLabel, way: string, role: Role): void {
    const { dice, names } = this.#style;
    const writer = this.#writer;
    const space = dice.chance(0.85) ? dice.pick([" ", "\n"]) : "";
    const link = (text: string, attributes = ""): void => {
      if (dice.chance(0.08)) writer.element("span", attributes, () => writer.text(text, label));
      else writer.element("a", this.address() + attributes, () => writer.text(text, label));
    };
    const list = dice.chance(0.9) ? "ul" : "ol";
    const { depth } = writer;
    if (role === "nav" && dice.chance(0.4)) writer.open("nav", names("nav"));
    else if (role === "share" || way !== "list") writer.open(role === "tags" ? "p" : "div", names(role));
    if (way === "list") writer.open(list, names(role));
    if (way === "cells") {
      writer.open("table", ' width="100%"');
      writer.open("tr");
    }
    texts.forEach((text, at) => {
      if (at > 0) writer.raw(way === "pipes" ? dice.pick([" | ", " | ", " · ", " &gt; ", " / "]) : space);
      if (way === "list") writer.element("li", names("item"), () => link(text));
      else if (way === "divs") writer.element("div", names("item"), () => link(text));
      else if (way === "cells") writer.element("td", "", () => link(text));
      else if (way === "buttons") writer.element("button", ' type="button"', () => writer.text(text, label));
      else if (way === "spans") writer.element("span", names("item"), () => writer.text(text, label));
      else if (way === "lines") writer.element("div", "", () => writer.text(text, label));
      else link(text, at % 2 === 0 ? "" : names("item"));
    });
    writer.closeTo(depth);
    writer.space();
  }

  heading(text: string, label: BlockLabel): void {
    this.wrap("heading", () => this.#writer.text(oneLine(text), label));
  }

  /** Byline, date, counter, kicker: a short line of its own or one of several in a row. */
  line(role: Tagged & Role, { text, label }: Part, more = ""): void {
    const { dice, rel } = this.#style;
    const plain = oneLine(text);
    const by = role === "byline" ? NAME_AFTER_BY.exec(plain)?.[0] : undefined;
    this.wrap(
      role,
      () => {
        if (by === undefined || !dice.chance(0.5) || this.#style.tags(role).includes("a"))
          return this.#writer.text(plain, label);
        this.#writer.text(by, label);
        this.#writer.element("a", this.address() + (rel ? ' rel="author"' : ""), () =>
          this.#writer.text(plain.slice(by.length), label),
        );
      },
      more,
    );
  }

  /** Running text, with the links and bold words of its paragraph. */
  prose(text: string, label: BlockLabel): void {
    const { dice, inline } = this.#style;
    const writer = this.#writer;
    const lines = text.split("\n");
    if (lines.length > 1 && dice.chance(0.3)) {
      lines.forEach((line, at) => {
        if (at > 0) writer.raw("<br />");
        writer.text(line, label);
      });
      return;
    }
    const plain = lines.join(dice.pick([" ", "\n"]));
    if (plain.length > 60 && dice.chance(inline)) {
      const from = plain.indexOf(" ", dice.below(plain.length - 30));
      const to = plain.indexOf(" ", from + 4 + dice.below(30));
      if (from > 0 && to > from) {
        const tag = dice.word("a*5 strong*2 em*2 b i span u");
        writer.text(plain.slice(0, from + 1), label);
        writer.element(tag, tag === "a" ? this.address() : "", () =>
          writer.text(plain.slice(from + 1, to), label),
        );
        return writer.text(plain.slice(to), label);
      }
    }
    writer.text(plain, label);
  }

  paragraph(text: string, label: BlockLabel, role: "paragraph" | "chapo" = "paragraph"): void {
    const { dice, names, tags } = this.#style;
    const writer = this.#writer;
    const [first = "p", ...rest] = tags("paragraph");
    if (role === "chapo") {
      const inner = dice.word("p*4 div*3 h2*3 p>strong*3 strong h3 div>p*2 p>b").split(">");
      writer.apart();
      this.within(inner, names("chapo"), () => writer.text(oneLine(text), label));
      return writer.apart();
    }
    if (BULLET.test(text) && text.length < 140 && dice.chance(0.5))
      return this.within(["ul", "li"], "", () => this.prose(text.replace(BULLET, ""), label));
    if (first === "br" || first === "brbr") {
      writer.apart();
      this.prose(text, label);
      return writer.raw(first === "brbr" || !dice.chance(0.08) ? "<br><br>\n" : "<br>\n");
    }
    const outer = /^[«"“]/.test(text) && dice.chance(0.05) ? ["blockquote", first] : [first];
    writer.apart();
    this.within([...outer, ...rest], names("paragraph"), () => this.prose(text, label));
    writer.apart();
  }

  /** Other articles announced: the first line of each is its title, then a date, then its text. */
  teasers(parts: readonly Part[]): void {
    const { dice, names } = this.#style;
    const card = dice.word("div*4 article*3 li*4 none*3 a tr>td");
    const groups: Part[][] = [];
    for (const part of parts) {
      const isMore = DATE.test(part.text) || wordCount(part.text) > 16;
      if (isMore && groups.length > 0) groups.at(-1)?.push(part);
      else groups.push([part]);
    }
    const body = (group: readonly Part[]): void => {
      if (dice.chance(0.4)) this.#writer.raw('<img src="a.jpg" alt="Photo">');
      for (const part of group) {
        const isDate = DATE.test(part.text);
        const isTitle = !isDate && wordCount(part.text) <= 22;
        this.wrap(isTitle ? "teaserTitle" : isDate ? "teaserDate" : "teaserText", () =>
          this.#writer.text(oneLine(part.text), part.label),
        );
      }
    };
    const list = card === "li" ? ["ul"] : card.startsWith("tr") ? ["table"] : [];
    const all = (): void => {
      for (const group of groups)
        if (card === "none") body(group);
        else this.within(card.split(">"), names("card"), () => body(group));
    };
    if (list.length > 0) this.within(list, "", all);
    else all();
  }

  comments(parts: readonly Part[]): void {
    const { names, tags } = this.#style;
    const writer = this.#writer;
    const { depth } = writer;
    let hasText = true;
    for (const part of parts) {
      const isMeta = wordCount(part.text) <= 5 || DATE.test(part.text);
      if (hasText && isMeta) {
        writer.closeTo(depth);
        tags("comment").forEach((tag, at) => writer.open(tag, at === 0 ? names("comment") : ""));
        hasText = false;
      }
      hasText ||= !isMeta;
      if (isMeta) this.wrap("commentMeta", () => writer.text(oneLine(part.text), part.label));
      else this.within(tags("commentText"), "", () => writer.text(oneLine(part.text), part.label));
    }
    writer.closeTo(depth);
  }
}
