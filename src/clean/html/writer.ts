/** Stretches of text and the ends of blocks between them → the page's text, its paragraphs and the way back to the source. */
import { isCollapsible, isDropped, isInvisible } from "./characters.js";
import { Apart } from "./elements.js";
import { blockOf, ROOT, type Frame } from "./frame.js";
import { hintsOf } from "./hints.js";
import { lengthOf, lineLength, splitItems, trimEnd, type Line, type Piece } from "./line.js";
import { mainHints, type Placed } from "./main-part.js";
import { isWordEnd } from "./neighbours.js";
import { isData } from "./row.js";
import { SourceMap } from "./source-map.js";
import type { HtmlParagraph } from "./types.js";
import { joinWrapped } from "./wrapped.js";

/** Blocks of this length are prose: two of them stand apart whatever the page calls them. */
const PROSE_LENGTH = 100;

/** Beyond so many blocks no article is looked for: each keeps the elements around it in memory. */
const MAX_PLACES = 20_000;
/** What is looked at on both sides of a joint of two elements. */
const JOINT_LENGTH = 8;

/** A page in more pieces holds no article, and would take more memory than one may. */
const MAX_PIECES = 200_000;

interface Row {
  readonly lines: Line[];
  cells: number;
}

export class PageWriter {
  readonly map = new SourceMap();
  readonly #paragraphs: HtmlParagraph[] = [];
  /** Where each of them stands. */
  readonly #places: (Placed & { readonly hints: string[] })[] = [];
  /** Places in `#paragraphs` of lines that a <br> or a line end of <pre> parts from the one before. */
  readonly #continued = new Set<number>();
  /** Whether the text or its pieces became too many: nothing more is written. */
  tooLong = false;
  readonly #html: string;
  readonly #maxLength: number;
  readonly #chunks: string[] = [];
  #length = 0;
  /** The open line. `#common` holds all of its text, `#candidate` would once more text came. */
  #pieces: Piece[] = [];
  #pieceLength = 0;
  #pieceCount = 0;
  #common: Frame = ROOT;
  #candidate: Frame = ROOT;
  #space: { start: number; end: number } | undefined;
  #apart: Apart = Apart.paragraph;
  #lineBreaks = 0;
  #continues = false;
  #row: Row | undefined;
  #last: Line | undefined;
  #lastEnd = 0;

  constructor(html: string, maxLength: number) {
    this.#html = html;
    this.#maxLength = maxLength;
  }

  /** A stretch of the source that stands for itself. */
  text(start: number, end: number, frame: Frame, inLink: boolean): void {
    const html = this.#html;
    let from = start;
    for (let at = start; at < end; at++) {
      const code = html.charCodeAt(at);
      if (code > 0x20 && code < 0x7f) continue;
      if (isCollapsible(code)) {
        // Nearly all spaces are single ones between words: they stay in the stretch.
        if (code === 0x20 && at > from && at + 1 < end && !isCollapsible(html.charCodeAt(at + 1))) continue;
        if (this.#pieceLength > this.#maxLength) return;
        this.#copy(from, at, frame, inLink);
        let to = at + 1;
        while (to < end && isCollapsible(html.charCodeAt(to))) to++;
        if (frame.preformatted) this.#preformatted(at, to, frame, inLink);
        else this.space(at, to);
        from = to;
        at = to - 1;
      } else if (isDropped(code)) {
        this.#copy(from, at, frame, inLink);
        from = at + 1;
      }
    }
    this.#copy(from, end, frame, inLink);
  }

  /** A stretch of the source that stands for `text`, one character. */
  entity(text: string, start: number, end: number, frame: Frame, inLink: boolean): void {
    const code = text.charCodeAt(0);
    if (isDropped(code)) return;
    if (isCollapsible(code)) this.space(start, end);
    else if (this.#pieces.length > 0 || !isInvisible(code)) this.#push({ text, start, end, frame, inLink });
  }

  /** White space, or what reads as such: kept only between two words of a line. */
  space(start: number, end: number): void {
    if (this.#pieces.length === 0) return;
    if (this.#space === undefined) this.#space = { start, end };
    else this.#space.end = end;
  }

  /** Ends the line; what follows stands at least so far apart. */
  part(apart: Apart): void {
    this.#endLine();
    if (apart > this.#apart) this.#apart = apart;
  }

  /** One ends the line, two end the paragraph. */
  lineBreak(): void {
    const breaks = this.#pieces.length > 0 ? 1 : this.#lineBreaks + 1;
    this.part(breaks > 1 ? Apart.paragraph : Apart.line);
    this.#lineBreaks = breaks;
    this.#continues = true;
  }

  /** An element has ended: what follows lies outside it. */
  leave(frame: Frame): void {
    if (this.#candidate === frame) this.#candidate = frame.parent ?? ROOT;
  }

  startRow(): void {
    this.releaseRow();
    this.#row = { lines: [], cells: 0 };
  }

  startCell(): void {
    this.#endLine();
    if (this.#row !== undefined) this.#row.cells++;
  }

  /** Cells of one short line each are one line, parted by tabs. */
  endRow(frame: Frame): void {
    this.#endLine();
    const lines = this.#row?.lines ?? [];
    const [first] = lines;
    if (first === undefined || !isData(lines, this.#html)) return this.releaseRow();
    this.#row = undefined;
    const pieces: Piece[] = [];
    for (const line of lines) {
      const before = pieces.at(-1);
      const next = line.pieces[0];
      if (before !== undefined && next !== undefined) {
        pieces.push({ text: "\t", start: before.end, end: next.start, frame, inLink: false });
      }
      pieces.push(...line.pieces);
    }
    this.#emit({ pieces, frame, apart: first.apart, cell: 0, continues: false });
  }

  /** The row holds more than cells of a table: its lines are lines. */
  releaseRow(): void {
    this.#endLine();
    const lines = this.#row?.lines ?? [];
    this.#row = undefined;
    for (const line of lines) this.#emitItems(line);
  }

  end(): { readonly text: string; readonly paragraphs: readonly HtmlParagraph[] } {
    this.releaseRow();
    const text = this.#chunks.join("");
    for (const [at, hints] of mainHints(this.#places).entries()) this.#places[at]?.hints.push(...hints);
    return { text, paragraphs: joinWrapped(text, this.#paragraphs, this.#continued) };
  }

  #preformatted(start: number, end: number, frame: Frame, inLink: boolean): void {
    let newlines = 0;
    for (let at = start; at < end; at++) if (this.#html.charCodeAt(at) === 0x0a) newlines++;
    if (newlines > 0) for (; newlines > 0; newlines--) this.lineBreak();
    else if (this.#pieces.length > 0) this.#push({ text: undefined, start, end, frame, inLink });
  }

  #copy(start: number, end: number, frame: Frame, inLink: boolean): void {
    let from = start;
    if (this.#pieces.length === 0) while (from < end && isInvisible(this.#html.charCodeAt(from))) from++;
    if (from < end) this.#push({ text: undefined, start: from, end, frame, inLink });
  }

  #push(piece: Piece): void {
    if (this.tooLong) return;
    if (this.#pieces.length === 0) {
      this.#common = piece.frame;
      this.#candidate = piece.frame;
    } else {
      this.#common = this.#candidate;
      if (this.#space === undefined && this.#touchesApart(piece)) {
        this.#space = { start: this.#pieces.at(-1)?.end ?? piece.start, end: piece.start };
      }
      if (this.#space !== undefined) {
        const { start, end } = this.#space;
        this.#pieces.push({ text: " ", start, end, frame: this.#common, inLink: piece.inLink });
        this.#pieceLength++;
      }
    }
    this.#space = undefined;
    this.#lineBreaks = 0;
    this.#pieces.push(piece);
    this.#pieceLength += lengthOf(piece);
    this.#pieceCount++;
    if (this.#pieceCount > MAX_PIECES || this.#length + this.#pieceLength > this.#maxLength) {
      this.tooLong = true;
      this.#endLine();
    }
  }

  /** Whether a word ends where this piece begins, though no space is written there. */
  #touchesApart(piece: Piece): boolean {
    const last = this.#pieces.at(-1);
    if (last === undefined || last.frame === piece.frame) return false;
    const html = this.#html;
    const left = last.text ?? html.slice(Math.max(last.start, last.end - JOINT_LENGTH), last.end);
    const right = piece.text ?? html.slice(piece.start, Math.min(piece.end, piece.start + JOINT_LENGTH));
    return isWordEnd(last.frame, piece.frame, left, right);
  }

  #endLine(): void {
    this.#space = undefined;
    if (this.#pieces.length === 0) return;
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#pieceLength = 0;
    trimEnd(pieces, this.#html);
    if (pieces.length === 0) return;
    const line: Line = {
      pieces,
      frame: this.#common,
      apart: this.#apart,
      cell: this.#row?.cells ?? 0,
      continues: this.#continues && this.#apart === Apart.line,
    };
    this.#apart = Apart.inline;
    this.#continues = false;
    if (this.#row === undefined) this.#emitItems(line);
    else this.#row.lines.push(line);
  }

  #emitItems(line: Line): void {
    for (const item of splitItems(line, this.#html)) this.#emit(item);
  }

  #emit(line: Line): void {
    const [first] = line.pieces;
    if (first === undefined) return;
    const gap = this.#last === undefined || this.#isGap(this.#last, line);
    if (this.#last !== undefined) this.#write(gap ? "\n\n" : "\n", this.#lastEnd, first.start);
    const start = this.#length;
    let linked = 0;
    for (const piece of line.pieces) {
      if (piece.inLink) linked += lengthOf(piece);
      this.#write(piece.text ?? this.#html.slice(piece.start, piece.end), piece.start, piece.end);
      this.#lastEnd = piece.end;
    }
    const end = this.#length;
    const linkShare = linked / (end - start);
    const hints = hintsOf(line.frame, linkShare);
    if (this.#places.length < MAX_PLACES)
      this.#places.push({ block: blockOf(line.frame), length: end - start, linkShare, hints });
    if (line.continues && this.#last !== undefined) this.#continued.add(this.#paragraphs.length);
    this.#paragraphs.push({ start, end, lines: [{ start, end }], gap, hints });
    this.#last = line;
  }

  #isGap(before: Line, line: Line): boolean {
    if (line.apart !== Apart.block) return line.apart === Apart.paragraph;
    return (
      blockOf(before.frame).parent !== blockOf(line.frame).parent ||
      lineLength(before) >= PROSE_LENGTH ||
      lineLength(line) >= PROSE_LENGTH
    );
  }

  #write(text: string, start: number, end: number): void {
    this.#chunks.push(text);
    this.map.add(text.length, start, end);
    this.#length += text.length;
  }
}
