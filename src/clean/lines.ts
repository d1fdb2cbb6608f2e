/** The page as received → lines, then paragraphs: a paragraph wrapped over several lines is one. */
import type { Span } from "../types.js";

export interface Paragraph extends Span {
  /** The lines it was wrapped over, trimmed; one in nearly all cases. */
  readonly lines: readonly Span[];
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
}

interface Line extends Span {
  readonly gap: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
/** Nothing to see: white space of any kind, zero-width and control characters. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u;

/** A newspaper column, a mail, a dump of a terminal: text wrapped by a machine is at most this wide. */
const MAX_WRAP_WIDTH = 110;
const MIN_WRAP_WIDTH = 45;
/** This share of the lines of a wrapped page must end where the next word would not have fitted. */
const MIN_FULL_SHARE = 0.6;
const MIN_WRAPPED_LINES = 3;
const SENTENCE_END = /[.!?…:;][»"”'’)\]]*$/;
const LOWER_START = /^[\p{Ll}(]/u;

/** Every non-blank stretch of the page, in order. Linear. */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && lines[end]?.gap === false) end++;
    for (const paragraph of joinRun(text, lines.slice(at, end))) paragraphs.push(paragraph);
    at = end;
  }
  return paragraphs;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && INVISIBLE.test(text.charAt(start))) start++;
    while (end > start && INVISIBLE.test(text.charAt(end - 1))) end--;
    if (start === end) gap = true;
    else {
      lines.push({ start, end, gap });
      gap = false;
    }
  };
  let from = 0;
  LINE_END.lastIndex = 0;
  for (let match = LINE_END.exec(text); match !== null; match = LINE_END.exec(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/** Lines without a blank one between them: one paragraph each, unless a machine wrapped them. */
function joinRun(text: string, lines: readonly Line[]): Paragraph[] {
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      paragraphs.push({ start: first.start, end: last.end, lines: open, gap: first.gap });
    }
    open = [];
  };
  for (const line of lines) {
    const previous = open.at(-1);
    if (previous !== undefined && !continues(text, previous, line, width)) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

function continues(text: string, previous: Line, line: Line, width: number | undefined): boolean {
  if (width === undefined) return false;
  const before = text.slice(previous.start, previous.end);
  const after = text.slice(line.start, line.end);
  if (isFull(before, after, width)) return true;
  // A wrapped line may fall short before a long word; a sentence that goes on in lower case is the same one.
  return before.length >= width / 2 && !SENTENCE_END.test(before) && LOWER_START.test(after);
}

/** The next line's first word would not have fitted. */
function isFull(before: string, after: string, width: number): boolean {
  const space = after.indexOf(" ");
  return before.length + 1 + (space < 0 ? after.length : space) > width;
}

/** The width that a machine wrapped these lines to; undefined where each line is a paragraph of its own. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  if (lines.length < 2) return undefined;
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return undefined;
  let full = 0;
  let running = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) break;
    const before = text.slice(line.start, line.end);
    const after = text.slice(next.start, next.end);
    if (isFull(before, after, width)) full++;
    if (!SENTENCE_END.test(before) && LOWER_START.test(after)) running++;
  }
  // Sentences must run over the line ends: headlines in a list are of one length too, but each starts anew.
  const enough = lines.length <= MIN_WRAPPED_LINES ? running >= 1 : running >= (lines.length - 1) * 0.25;
  return enough && full >= (lines.length - 1) * MIN_FULL_SHARE ? width : undefined;
}
