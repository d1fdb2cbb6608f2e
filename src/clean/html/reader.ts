/** Events of the tokenizer → the stack of open elements, as a browser would have it, and what the writer makes of it. */
import { Apart, BREAKS_OUT, BROKEN_OUT_OF, elementKind, HEAD_ELEMENTS, IMPLIED_ENDS } from "./elements.js";
import { openFrame, ROOT, type Frame, type KindMemory } from "./frame.js";
import type { Attributes, HtmlEvents } from "./tokenizer.js";
import { PageWriter } from "./writer.js";

/** As in Chrome: what is nested deeper becomes a sibling. */
const MAX_DEPTH = 512;
/** How far up an end tag, or a start tag that ends something, is looked for. */
const MAX_SEARCH = MAX_DEPTH;
const MAX_PARAGRAPH_SEARCH = 24;

/** Who gathers what the page says of itself. */
export interface Witness {
  opened(frame: Frame, attributes: Attributes, sourceEnd: number): void;
  closed(frame: Frame, sourceStart: number): void;
  text(start: number, end: number, frame: Frame): void;
  entity(text: string, frame: Frame): void;
}

export class PageReader implements HtmlEvents {
  readonly writer: PageWriter;
  readonly #witness: Witness | undefined;
  readonly #showAll: boolean;
  readonly #memory: KindMemory = new Map();
  #top: Frame = ROOT;
  /** The open link that leads somewhere; an end tag that is lost does not make the rest of the page a link. */
  #link: Frame | undefined;
  #foreign: Frame | undefined;

  constructor(writer: PageWriter, witness: Witness | undefined, showAll: boolean) {
    this.writer = writer;
    this.#witness = witness;
    this.#showAll = showAll;
  }

  open(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void {
    this.#closeImplied(name, start);
    if (name === "br") {
      if (!this.#top.hidden) this.#lineBreak(start, end);
      return;
    }
    if ((name === "html" || name === "body") && this.#isOpen(name)) return;
    if (name === "a" && this.#link !== undefined) this.#endLink(start);
    if (this.#top.depth >= MAX_DEPTH) this.#pop(start);
    const parent = this.#top;
    const frame = openFrame(name, attributes, parent, this.#memory, this.#showAll);
    this.#startElement(frame, parent);
    this.#witness?.opened(frame, attributes, end);
    const { isVoid } = frame.element;
    if (isVoid || (selfClosing && this.#foreign !== undefined)) {
      if (!isVoid || frame.apart !== Apart.inline) this.#endElement(frame);
      return;
    }
    this.#top = frame;
    if (name === "svg" || name === "math") this.#foreign ??= frame;
    if (name === "a" && frame.isControl) this.#link = frame;
  }

  close(name: string, start: number): void {
    if (name === "br") return this.#lineBreak(start, start);
    const { element } = this.#top;
    if (element.name === name) return this.#pop(start);
    if (name === "a" && this.#link !== undefined) return this.#endLink(start);
    const found = this.#findOpen(name);
    if (found !== undefined) this.#popTo(found, start);
    // A lone </p> is an empty paragraph in a browser.
    else if (name === "p" && !this.#top.hidden) this.writer.part(Apart.paragraph);
  }

  text(start: number, end: number): void {
    this.#witness?.text(start, end, this.#top);
    if (!this.#top.hidden) this.writer.text(start, end, this.#top, this.#link !== undefined);
  }

  entity(text: string, start: number, end: number): void {
    this.#witness?.entity(text, this.#top);
    if (!this.#top.hidden) this.writer.entity(text, start, end, this.#top, this.#link !== undefined);
  }

  inForeign(): boolean {
    return this.#foreign !== undefined;
  }

  /** All that is still open ends with the page. */
  end(sourceEnd: number): void {
    while (this.#top !== ROOT) this.#pop(sourceEnd);
  }

  #lineBreak(start: number, end: number): void {
    if (this.#top.inHeading) this.writer.space(start, end);
    else this.writer.lineBreak();
  }

  #startElement(frame: Frame, parent: Frame): void {
    if (frame.hidden) {
      // A hidden block still parts what stands before and after it.
      if (!parent.hidden && frame.apart !== Apart.inline) this.writer.part(frame.apart);
      return;
    }
    const { apart, element } = frame;
    const { name } = element;
    if (name === "table") this.writer.releaseRow();
    if (apart !== Apart.inline) this.writer.part(apart);
    if (name === "tr") this.writer.startRow();
    else if (name === "td" || name === "th") this.writer.startCell();
  }

  #endElement(frame: Frame): void {
    if (frame.hidden) return;
    const { apart, element } = frame;
    const { name } = element;
    if (name === "tr") this.writer.endRow(frame);
    if (apart !== Apart.inline) this.writer.part(apart);
    this.writer.leave(frame);
  }

  #pop(start: number): void {
    const frame = this.#top;
    if (frame.parent === undefined) return;
    this.#endElement(frame);
    this.#witness?.closed(frame, start);
    if (this.#link === frame) this.#link = undefined;
    if (this.#foreign === frame) this.#foreign = undefined;
    this.#top = frame.parent;
  }

  #popTo(frame: Frame, start: number): void {
    while (this.#top !== frame) this.#pop(start);
    this.#pop(start);
  }

  /** The link ends even where blocks within it are still open, as in a browser. */
  #endLink(start: number): void {
    const link = this.#link;
    this.#link = undefined;
    if (link === this.#top) this.#pop(start);
    else if (link !== undefined && this.#isInlineBelow(link)) this.#popTo(link, start);
  }

  #isInlineBelow(frame: Frame): boolean {
    let at = this.#top;
    for (let steps = 0; at !== frame && steps < MAX_PARAGRAPH_SEARCH; steps++) {
      if (at.apart !== Apart.inline || at.parent === undefined) return false;
      at = at.parent;
    }
    return at === frame;
  }

  /** The open element that an end tag of this name ends, if it may. */
  #findOpen(name: string): Frame | undefined {
    const isInline = elementKind(name).apart === Apart.inline;
    let at: Frame | undefined = this.#top;
    for (let steps = 0; at !== undefined && steps < MAX_SEARCH; steps++, at = at.parent) {
      const { element } = at;
      if (element.name === name) return at === ROOT ? undefined : at;
      // The end of a <b> or <span> ends no block; that of a <div> no cell of a table.
      if (isInline ? at.apart !== Apart.inline : element.isScope && !OVER_SCOPES.has(name)) return undefined;
    }
    return undefined;
  }

  #isOpen(name: string): boolean {
    for (let at: Frame | undefined = this.#top; at !== undefined; at = at.parent) {
      if (at.element.name === name) return true;
    }
    return false;
  }

  #closeImplied(name: string, start: number): void {
    const top = this.#top;
    if (BREAKS_OUT.has(name) && top.hidden) this.#breakOut(start);
    if (this.#top.element.name === "head" && !HEAD_ELEMENTS.has(name)) this.#pop(start);
    const implied = IMPLIED_ENDS.get(name);
    if (implied !== undefined) {
      let at: Frame | undefined = this.#top;
      for (let steps = 0; at !== undefined && steps < MAX_SEARCH; steps++, at = at.parent) {
        if (implied.within.includes(at.element.name)) break;
        if (implied.ends.includes(at.element.name)) {
          this.#popTo(at, start);
          break;
        }
      }
    }
    if (elementKind(name).endsParagraph) this.#endParagraph(start);
  }

  #endParagraph(start: number): void {
    let at: Frame | undefined = this.#top;
    for (let steps = 0; at !== undefined && steps < MAX_PARAGRAPH_SEARCH; steps++, at = at.parent) {
      if (at.element.name === "p") return this.#popTo(at, start);
      if (at.apart !== Apart.inline) return;
    }
  }

  /** Leaves a picture or a list of choices whose end tag is missing: the article may follow it. */
  #breakOut(start: number): void {
    let outermost: Frame | undefined;
    let at: Frame | undefined = this.#top;
    for (let steps = 0; at?.hidden === true && steps < MAX_SEARCH; steps++, at = at.parent) {
      if (BROKEN_OUT_OF.has(at.element.name)) outermost = at;
      // What a script or a style hides may hold any element.
      else if (at.apart !== Apart.inline || at.element.isSkipped) break;
    }
    if (outermost !== undefined) this.#popTo(outermost, start);
  }
}

/** End tags that close whatever stands open within. */
const OVER_SCOPES = new Set([
  "table",
  "tr",
  "tbody",
  "thead",
  "tfoot",
  "body",
  "html",
  "head",
  "template",
  "td",
  "th",
  "caption",
]);
