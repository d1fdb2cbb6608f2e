/** A row of a table: figures and results in one line, or parts of the page that a layout of 2003 set side by side. */
import { KINDS, type Kind } from "./kinds.js";
import { lengthOf, lineLength, type Line } from "./line.js";

/** Cells of a table of figures or results; longer ones hold the page itself. */
const MAX_CELL_LENGTH = 120;
const MAX_CELLS = 60;
/** This share of a cell in links makes it a link. */
const MOST = 0.8;
const MIN_LINKS = 2;

const bit = (kind: Kind): number => 1 << KINDS.indexOf(kind);
/** What stands above an article or beside it, and never in a table within. */
const FURNITURE = (["title", "kicker", "byline", "share", "nav"] satisfies Kind[]).reduce(
  (bits, kind) => bits | bit(kind),
  0,
);
const WORD = /[\p{L}\p{N}]/u;
const FIGURE = /^[\s+(~-]*\p{N}/u;
const FULL_DATE = /\P{N}(?:19|20)\p{N}{2}$/u;

/** Whether the row reads as one line, its cells parted by tabs. */
export function isData(lines: readonly Line[], html: string): boolean {
  if (lines.length < 2 || lines.length > MAX_CELLS) return false;
  if (lines.some((line, at) => line.cell === lines[at + 1]?.cell || lineLength(line) > MAX_CELL_LENGTH))
    return false;
  const texts = lines.map((line) => textOf(line, html));
  // "Accueil | Sports" over five cells.
  if (texts.some((text) => !WORD.test(text))) return true;
  if (lines.some(isFurniture)) return false;
  // The section and the date above an article; a headline and its date.
  if (texts.length === 2) {
    const [first = "", second = ""] = texts;
    if ((FULL_DATE.test(first) && !FIGURE.test(second)) || (FULL_DATE.test(second) && !FIGURE.test(first)))
      return false;
  }
  return lines.filter(isLink).length < MIN_LINKS || texts.some((text) => FIGURE.test(text));
}

function isFurniture({ frame }: Line): boolean {
  for (let at = frame; at.parent !== undefined; at = at.parent) {
    const { name } = at.element;
    if (at.element.isHeading || ((name === "td" || name === "th") && (at.kinds & FURNITURE) !== 0))
      return true;
    if (name === "tr") return false;
  }
  return false;
}

function isLink(line: Line): boolean {
  let linked = 0;
  for (const piece of line.pieces) if (piece.inLink) linked += lengthOf(piece);
  return linked >= MOST * lineLength(line);
}

const textOf = ({ pieces }: Line, html: string): string =>
  pieces.map((piece) => piece.text ?? html.slice(piece.start, piece.end)).join("");
