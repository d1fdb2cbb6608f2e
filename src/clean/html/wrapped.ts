/** Lines parted by <br> or standing in <pre>: where a machine wrapped them, they are one paragraph, as in a text dump. */
import { splitParagraphs } from "../lines.js";
import type { HtmlParagraph } from "./types.js";

/** `continued` holds the places of paragraphs that only a line end parts from the one before. */
export function joinWrapped(
  text: string,
  paragraphs: readonly HtmlParagraph[],
  continued: ReadonlySet<number>,
): readonly HtmlParagraph[] {
  if (continued.size === 0) return paragraphs;
  const joined: HtmlParagraph[] = [];
  for (let at = 0; at < paragraphs.length;) {
    let end = at + 1;
    while (end < paragraphs.length && continued.has(end)) end++;
    const run = paragraphs.slice(at, end);
    // One by one: a page may hold more lines than a call takes arguments.
    for (const paragraph of run.length > 1 ? joinRun(text, run) : run) joined.push(paragraph);
    at = end;
  }
  return joined;
}

function joinRun(text: string, run: readonly HtmlParagraph[]): HtmlParagraph[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const base = first.start;
  const found = splitParagraphs(text.slice(base, last.end));
  if (found.length === run.length) return [...run];
  let at = 0;
  return found.map(({ start, end, lines, gap }, place) => {
    // The markup around the first of its lines speaks for all.
    while (at + 1 < run.length && (run[at]?.end ?? 0) <= base + start) at++;
    return {
      start: base + start,
      end: base + end,
      lines: lines.map((line) => ({ start: base + line.start, end: base + line.end })),
      gap: place === 0 ? first.gap : gap,
      hints: run[at]?.hints ?? first.hints,
    };
  });
}
