/** Text in columns: how wide it is on a terminal, where its lines break, tables. Knows nothing of colours but `paint`. */

/** Width of one code point on a terminal: 0, 1 or 2 columns. */
function widthOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (/[\p{M}\u200B-\u200F\u2060\uFEFF]/u.test(sign)) return 0;
  if (/\p{Emoji_Presentation}/u.test(sign)) return 2;
  const isWide =
    (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd); // prettier-ignore
  return isWide ? 2 : 1;
}

/** Latin letters, the commonest case by far, are counted without looking at each. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff]*$/u;

export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width;
}

export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Where the lines of a text lie, none wider than `width`. Breaks at spaces; a word without any is cut. */
export function wrap(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  while (paragraph <= text.length) {
    const newline = text.indexOf("\n", paragraph);
    const stop = newline < 0 ? text.length : newline;
    wrapParagraph(text, paragraph, stop, width, lines);
    paragraph = stop + 1;
  }
  return lines;
}

function wrapParagraph(text: string, from: number, stop: number, width: number, lines: Line[]): void {
  let start = from;
  let end = from;
  let used = 0;
  let at = from;
  while (at < stop) {
    let gap = at;
    while (gap < stop && text[gap] === " ") gap++;
    let next = text.indexOf(" ", gap);
    if (next < 0 || next > stop) next = stop;
    const word = displayWidth(text.slice(gap, next));
    if (used > 0 && used + (gap - at) + word > width) {
      lines.push({ start, end });
      start = gap;
      used = 0;
    } else if (used > 0) used += gap - at;
    // White space before the first word is an indent that the page had; it goes.
    if (used === 0) start = gap;
    if (used === 0 && word > width) {
      const cut = cutWord(text, gap, next, width, lines);
      start = cut;
      used = displayWidth(text.slice(cut, next));
    } else used += word;
    end = next;
    at = next;
  }
  lines.push({ start, end: Math.max(start, end) });
}

/** Pushes full lines of a word that is too long for one; returns where its rest starts. */
function cutWord(text: string, from: number, to: number, width: number, lines: Line[]): number {
  let start = from;
  let used = 0;
  for (let at = from; at < to;) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const wide = widthOf(sign);
    if (used + wide > width) {
      lines.push({ start, end: at });
      start = at;
      used = 0;
    }
    used += wide;
    at += sign.length;
  }
  return start;
}

export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface TableOptions {
  readonly width: number;
  readonly indent: number;
  /** The most that each column but the last may take; the last takes what is left. */
  readonly caps: readonly number[];
}

const GAP = 2;
const MIN_LAST = 16;

/** Rows of cells, aligned; long cells go on below themselves. */
export function table(rows: readonly (readonly Cell[])[], { width, indent, caps }: TableOptions): string[] {
  // A column without a word in it takes no room.
  const widest = caps.map((_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column]?.text ?? ""))),
  );
  const widths = caps.map((cap, column) => Math.min(cap, widest[column] ?? 0));
  const taken = widths.reduce((sum, each) => sum + (each === 0 ? 0 : each + GAP), indent);
  widths.push(Math.max(MIN_LAST, width - taken));
  return rows.flatMap((row) => {
    const cells = widths.map((cellWidth, column) => {
      const text = row[column]?.text ?? "";
      return wrap(text, Math.max(1, cellWidth)).map(({ start, end }) => text.slice(start, end));
    });
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      let rendered = " ".repeat(indent);
      let owed = 0;
      for (const [column, lines] of cells.entries()) {
        const text = lines[line] ?? "";
        if (text !== "") {
          rendered += " ".repeat(owed) + (row[column]?.paint?.(text) ?? text);
          owed = 0;
        }
        const columnWidth = widths[column] ?? 0;
        if (columnWidth > 0) owed += columnWidth - displayWidth(text) + GAP;
      }
      return rendered;
    });
  });
}
