/** A line while it is being read: stretches of the source, and the element that holds them all. */
import { isInvisible } from "./characters.js";
import { Apart } from "./elements.js";
import { blockOf, type Frame } from "./frame.js";
import { areNamedApart, isItem } from "./neighbours.js";

export interface Piece {
  /** What stands there; undefined where it is the source itself. */
  readonly text: string | undefined;
  start: number;
  end: number;
  readonly frame: Frame;
  readonly inLink: boolean;
}

export interface Line {
  readonly pieces: Piece[];
  /** The innermost element that holds it all. */
  readonly frame: Frame;
  /** How it stands to what is before it. */
  readonly apart: Apart;
  /** Whether only a line end of the paragraph stands before it (<br>, a line of <pre>). */
  readonly continues: boolean;
  /** The cell of the open row. */
  readonly cell: number;
}

export const lengthOf = (piece: Piece): number => piece.text?.length ?? piece.end - piece.start;

export const lineLength = (line: Line): number => lengthOfAll(line.pieces);

function lengthOfAll(pieces: readonly Piece[]): number {
  let length = 0;
  for (const piece of pieces) length += lengthOf(piece);
  return length;
}

/** Of an item that begins with a space of its own, as in <pre>. */
function trimStart(pieces: Piece[], html: string): void {
  let blank = 0;
  for (const piece of pieces) {
    if (piece.text === undefined) {
      while (piece.start < piece.end && isInvisible(html.charCodeAt(piece.start))) piece.start++;
      if (piece.start < piece.end) break;
    } else if (!isInvisible(piece.text.charCodeAt(0))) break;
    blank++;
  }
  pieces.splice(0, blank);
}

/** A name, a date, a headline: what stands beside something else in one line of the screen. */
const MAX_ITEM_LENGTH = 120;
/** "Par", "Publié par", "Texte de": before an author in an element, with a date in the next one. */
const MAX_INTRODUCTION_LENGTH = 30;
const isShort = (pieces: readonly Piece[]): boolean => lengthOfAll(pieces) <= MAX_ITEM_LENGTH;

/** Takes what cannot be seen off the end. */
export function trimEnd(pieces: Piece[], html: string): void {
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    if (last.text === undefined) {
      while (last.end > last.start && isInvisible(html.charCodeAt(last.end - 1))) last.end--;
      if (last.end > last.start) return;
    } else if (!isInvisible(last.text.charCodeAt(0))) return;
    pieces.pop();
  }
}

/**
 * A line that is nothing but links or buttons is a menu: each becomes a line. So do neighbours that the page itself names
 * differently, such as an author and a date. Where text stands between them ("|", "et"), it is one line.
 */
export function splitItems(line: Line, html: string): Line[] {
  const { frame, pieces } = line;
  if (pieces.length < 2 || frame.inHeading || pieces.every((piece) => piece.frame === frame)) return [line];
  const groups: { readonly item: Frame; readonly pieces: Piece[]; readonly isJoint: boolean }[] = [];
  const introduction: Piece[] = [];
  let isJoint = false;
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.frame === frame) {
      if (last === undefined) introduction.push(piece);
      else if (piece.text !== " ") return [line];
      last?.pieces.push(piece);
      isJoint = html.charAt(piece.start) === "<";
      continue;
    }
    const item = itemBelow(piece.frame, frame);
    if (last?.item === item) last.pieces.push(piece);
    else groups.push({ item, pieces: [piece], isJoint });
    isJoint = false;
  }
  const [opening] = groups;
  if (opening === undefined || lengthOfAll(introduction) > MAX_INTRODUCTION_LENGTH) return [line];
  opening.pieces.unshift(...introduction);
  const isProse = blockOf(frame).element.name === "p";
  const isMenu = introduction.length === 0 && groups.every(({ item }) => isItem(item));
  const lines: Line[] = [];
  let open: typeof groups = [];
  const close = (): void => {
    const joined = open.flatMap((group) => group.pieces);
    trimEnd(joined, html);
    trimStart(joined, html);
    const [only] = open;
    const isAlone = open.length === 1 && (only !== opening || introduction.length === 0);
    const inner = isAlone && only !== undefined ? commonFrame(joined, only.item) : frame;
    if (joined.length > 0) {
      lines.push({
        continues: lines.length === 0 && line.continues,
        pieces: joined,
        frame: inner,
        apart: lines.length === 0 ? line.apart : Apart.line,
        cell: line.cell,
      });
    }
    open = [];
  };
  for (const group of groups) {
    const before = open.at(-1);
    const isApart =
      before !== undefined &&
      (isMenu ||
        areNamedApart(before.item, group.item) ||
        // A style alone keeps them apart; in a paragraph, someone forgot the space.
        (group.isJoint && !isProse && isShort(before.pieces) && isShort(group.pieces)));
    if (isApart) close();
    open.push(group);
  }
  close();
  return lines;
}

function itemBelow(frame: Frame, ancestor: Frame): Frame {
  let at = frame;
  while (at.parent !== undefined && at.parent !== ancestor) at = at.parent;
  return at;
}

/** All pieces lie within `item`. */
function commonFrame(pieces: readonly Piece[], item: Frame): Frame {
  const [first] = pieces;
  return first !== undefined && pieces.every((piece) => piece.frame === first.frame) ? first.frame : item;
}
