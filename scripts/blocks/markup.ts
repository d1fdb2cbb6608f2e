/**
 * A page labelled as text → the same page as HTML, in one of very many styles, with the labels of its paragraphs: what the
 * trainer learns markup from, since few pages of the corpus have any. The same seed gives the same page.
 */
import type { BlockLabel } from "../../src/types.js";
import type { Item, LabelledText } from "./data.js";
import { breadcrumb, headOf, hide, openers } from "./markup/noise.js";
import { labelShown, type MarkedUp } from "./markup/labels.js";
import { PartPainter, piecesOf, type Part } from "./markup/parts.js";
import { partsOf, runsOf, type Run } from "./markup/runs.js";
import { styleOf, type Style, type Tagged } from "./markup/style.js";
import { MarkupWriter } from "./markup/writer.js";
import type { Role } from "./markup/names.js";

export type { MarkedUp } from "./markup/labels.js";

export function markedUp(page: LabelledText, seed: number): MarkedUp {
  const style = styleOf(seed);
  const writer = new MarkupWriter(style.dice, style.habits);
  new PageMarker(style, writer).write(runsOf(partsOf(page, style), style));
  return labelShown(`${page.slug}:html${seed}`, writer.html, writer.shown);
}

class PageMarker {
  readonly #style: Style;
  readonly #writer: MarkupWriter;
  readonly #painter: PartPainter;
  #isFirstBody = true;

  constructor(style: Style, writer: MarkupWriter) {
    this.#style = style;
    this.#writer = writer;
    this.#painter = new PartPainter(style, writer);
  }

  write(runs: readonly Run[]): void {
    const { dice, names, old } = this.#style;
    const writer = this.#writer;
    const title = runs.find(({ zone }) => zone === "title")?.parts[0]?.text.replaceAll("\n", " ") ?? "";
    headOf(this.#style, writer, title);
    for (let left = dice.below(4); left > 0; left--)
      writer.open("div", dice.chance(0.5) ? names("wrap") : "");
    if (old && dice.chance(0.7)) ["table", "tr", "td"].forEach((tag) => writer.open(tag, ""));
    const at = (test: (run: Run) => boolean, none: number): number => {
      const found = runs.findIndex(test);
      return found < 0 ? none : found;
    };
    const text = at(({ zone }) => zone === "body", runs.length);
    const headline = at(({ zone }) => zone === "title", text);
    const end = runs.findLastIndex(({ zone }) => zone === "body") + 1 || text;
    // What stands above the headline within the article.
    let start = headline;
    while (start > 0 && /^(?:kicker|dateline|byline)$/.test(runs[start - 1]?.label ?? "") && dice.chance(0.8))
      start--;
    if (start > 0 && dice.chance(0.1)) start--;
    const inContent = end + (dice.chance(0.25) ? 1 + dice.below(2) : 0);
    const articleEnd = Math.max(inContent, this.#endOfArticle(runs, end));
    let footer = runs.length;
    while (footer > articleEnd && /^(?:legal|nav|ad|share)$/.test(runs[footer - 1]?.label ?? "")) footer--;
    if (footer < runs.length && dice.chance(0.3)) footer += dice.below(runs.length - footer);
    const hasHeader = dice.chance(0.7);
    const headerEnd = hasHeader ? 1 + dice.below(Math.max(1, start)) : 0;

    const base = writer.depth;
    openers(this.#style, writer, this.#painter);
    if (hasHeader && start > 0) this.#open("header");
    const scopes = { main: dice.chance(0.75), article: dice.chance(0.85), content: dice.chance(0.85), head: dice.chance(0.45), aside: dice.chance(0.5), footer: dice.chance(0.8), titleOut: dice.chance(0.15) }; // prettier-ignore
    let [main, article, content, head] = [base, base, base, base];
    const hasBreadcrumb = dice.chance(0.15);
    const metaInHead = dice.below(4);
    for (let now = 0; now <= runs.length; now++) {
      const run = runs[now];
      if (now === Math.min(headerEnd, start)) writer.closeTo(base);
      if (now === start) {
        writer.closeTo(base);
        if (old && base > 0 && dice.chance(0.5)) this.#cell(base);
        main = writer.depth;
        if (scopes.main) this.#open("main");
        if (hasBreadcrumb) breadcrumb(this.#style, writer, title);
        article = writer.depth;
        if (scopes.article && !(scopes.titleOut && headline < text)) this.#open("article");
        head = writer.depth;
        if (scopes.head && headline < text) this.#open("articleHeader");
      }
      if (now === Math.min(headline + 1 + metaInHead, text)) writer.closeTo(head);
      if (scopes.titleOut && now === headline + 1 && headline < text && scopes.article) {
        writer.closeTo(article);
        head = article;
        this.#open("article");
        head = writer.depth;
      }
      if (now === text) {
        content = writer.depth;
        if (scopes.content && text < end)
          this.#open("content", this.#style.microdata ? ' itemprop="articleBody"' : "");
      }
      if (now === inContent) writer.closeTo(content);
      if (now === articleEnd) {
        writer.closeTo(dice.chance(0.5) ? main : article);
        if (scopes.aside && articleEnd < footer) this.#open("aside");
      }
      if (now === footer) {
        writer.closeTo(base);
        if (scopes.footer && footer < runs.length) this.#open("footer");
      }
      if (run === undefined) break;
      now = this.#runs(runs, now, text);
    }
    writer.closeTo(0);
    if (!dice.chance(0.05)) writer.raw("</body></html>");
  }

  /** What belongs to the article below its text. */
  #endOfArticle(runs: readonly Run[], end: number): number {
    const stay: Partial<Record<BlockLabel, number>> = { share: 0.7, nav: 0.5, byline: 0.9, counter: 0.7, caption: 0.8, comment: 0.5, teaser: 0.35, ad: 0.5, dateline: 0.9 }; // prettier-ignore
    let at = end;
    while (at < runs.length && this.#style.dice.chance(stay[runs[at]?.label ?? "nav"] ?? 0)) at++;
    return at;
  }

  #open(role: Tagged & Role, more = ""): void {
    const [tag = "div"] = this.#style.tags(role);
    this.#writer.open(tag === "td" ? "div" : tag, this.#style.names(role) + more);
    this.#writer.space();
  }

  #cell(base: number): void {
    this.#writer.closeTo(base - 1);
    this.#writer.open("td", ' valign="top"');
  }

  /** Writes the run at `at`, and those that stand on one line with it; the place of the last. */
  #runs(runs: readonly Run[], at: number, text: number): number {
    const { dice, noise } = this.#style;
    if (dice.chance(noise)) hide(this.#style, this.#writer);
    const isMeta = (run: Run | undefined): boolean =>
      run !== undefined && /^(?:byline|dateline|counter|kicker)$/.test(run.label) && run.parts.length === 1;
    if (isMeta(runs[at]) && isMeta(runs[at + 1]) && at + 1 < text && dice.chance(0.6)) {
      const last = isMeta(runs[at + 2]) && at + 2 < text ? at + 2 : at + 1;
      this.#painter.wrap("meta", () => {
        for (const run of runs.slice(at, last + 1)) this.#run(run);
      });
      // The scopes that change between these runs are the caller's: it goes on only where none does.
      return last;
    }
    this.#run(runs[at] as Run);
    return at;
  }

  #run(run: Run): void {
    const { dice } = this.#style;
    const { heading } = run;
    const painter = this.#painter;
    const role = BOXES[run.label];
    // "À lire aussi : un autre titre", in the middle of the text, as a paragraph like others.
    if (run.zone === "body" && run.label === "teaser" && run.parts.length <= 2 && dice.chance(0.4))
      return this.#aside(run);
    const inside = (): void => {
      if (heading !== undefined) painter.heading(heading.text, heading.label);
      this.#parts(run);
    };
    if (role !== undefined && (heading !== undefined || run.parts.length > 1) && dice.chance(0.85)) {
      if (dice.chance(0.2)) painter.wrap("box", () => painter.wrap(role, inside));
      else painter.wrap(role, inside);
    } else inside();
  }

  #aside({ heading, parts }: Run): void {
    const { dice } = this.#style;
    const tag = dice.word("p*6 div*2 blockquote");
    const bold = dice.word("strong*5 b span em");
    for (const part of parts) {
      this.#writer.apart();
      this.#painter.within([tag], dice.chance(0.3) ? this.#style.names("teasers") : "", () => {
        const open = heading !== undefined && part === parts[0];
        if (open) {
          this.#writer.element(bold, "", () => this.#writer.text(`${heading.text} `, "teaser"));
          if (dice.chance(0.3)) this.#writer.raw("<br>");
        }
        this.#painter.within(dice.chance(0.85) ? ["a"] : [bold], "", () => this.#writer.text(part.text.replaceAll("\n", " "), part.label)); // prettier-ignore
      });
    }
  }

  #parts(run: Run): void {
    const { label, parts, zone } = run;
    const { dice, navWay, shareWay } = this.#style;
    const painter = this.#painter;
    if (label === "title") for (const { text } of parts) painter.title(text, label);
    else if (label === "teaser") painter.teasers(parts);
    else if (label === "comment") painter.comments(parts);
    else if (label === "caption") this.#captions(parts);
    else if (label === "nav" || label === "share") {
      const way = label === "nav" ? navWay : shareWay;
      let row: string[] = [];
      const flush = (): void => {
        if (row.length > 0) painter.items(row, label, way, label);
        row = [];
      };
      for (const { text } of parts) {
        const pieces = piecesOf(text.replaceAll("\n", " "));
        if (pieces.length > 1) flush();
        if (text.length > 70) {
          flush();
          painter.within([dice.word("p*3 div*4 span")], "", () =>
            this.#writer.text(text.replaceAll("\n", " "), label),
          );
        } else row.push(...pieces);
        if (pieces.length > 1) flush();
      }
      flush();
    } else if (label === "body" || label === "subhead") {
      for (const part of parts) {
        if (label === "subhead") painter.wrap("subhead", () => this.#writer.text(part.text.replaceAll("\n", " "), label));
        else painter.paragraph(part.text, label, this.#isFirstBody && zone === "body" && dice.chance(0.25) ? "chapo" : "paragraph"); // prettier-ignore
        if (label === "body") this.#isFirstBody = false;
      }
    } else for (const part of parts) this.#short(part, zone);
  }

  #short(part: Part, zone: Item["zone"]): void {
    const { microdata } = this.#style;
    const isLong = part.text.length > 110;
    const painter = this.#painter;
    if (part.label === "byline" && (isLong || zone === "tail")) painter.line("bio", part);
    else if (part.label === "byline") painter.line("byline", part, microdata ? ' itemprop="author"' : "");
    else if (part.label === "dateline")
      painter.line("dateline", part, microdata ? ' itemprop="datePublished"' : "");
    else if (part.label === "ad" || part.label === "legal") painter.line(part.label, part);
    else if (part.label === "kicker") painter.line("kicker", part);
    else painter.line("counter", part);
  }

  #captions(parts: readonly Part[]): void {
    this.#painter.wrap("figure", () => {
      if (this.#style.dice.chance(0.9)) this.#writer.raw('<img src="p.jpg" alt="">');
      for (const { text, label } of parts)
        this.#painter.wrap("caption", () => this.#writer.text(text.replaceAll("\n", " "), label));
    });
  }
}

const BOXES: Partial<Record<BlockLabel, "teasers" | "comments" | "ad" | "share">> = {
  teaser: "teasers",
  comment: "comments",
  ad: "ad",
  share: "share",
};
