/** Paragraphs of an HTML page beside the lines of the same page as text: which line each of them is, or is a part of. */
import type { BlockLabel } from "../../src/types.js";

export interface LabelledLine {
  readonly text: string;
  readonly label: BlockLabel;
}

/** A text of fewer signs may stand anywhere in a long one: a menu's "Travail" is no part of the paragraph that says the word. */
const MIN_PART = 25;
/** What a menu, a row of buttons or a list of words on one line of the page may be taken apart into. */
const OF_PIECES = new Set<BlockLabel>([
  "nav",
  "share",
  "counter",
  "kicker",
  "legal",
  "byline",
  "dateline",
  "ad",
]);

interface Key {
  /** Letters and digits alone: signs, spaces and separators are the layout's. */
  readonly compact: string;
  readonly words: string;
}

function keyOf(text: string): Key {
  const plain = text
    .normalize("NFC")
    .replaceAll(/[\u00ad\u200b\ufeff]/gu, "")
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [plain.replaceAll(/\s+/gu, "")];
  return { compact: words.join(""), words: ` ${words.join(" ")} ` };
}

const isArticle = (label: BlockLabel): boolean =>
  label === "title" || label === "body" || label === "subhead";

/** How sure it is that the paragraph is the line or a part of it; 0: it is not. */
function match(paragraph: Key, line: Key, label: BlockLabel): number {
  const size = paragraph.compact.length;
  if (size === 0) return 0;
  if (paragraph.compact === line.compact) return 20 + size;
  if (size >= MIN_PART && line.compact.includes(paragraph.compact)) return size;
  if (line.compact.length >= MIN_PART && paragraph.compact.includes(line.compact)) return line.compact.length;
  if (size >= MIN_PART || !line.words.includes(paragraph.words)) return 0;
  // A short part of a sentence says nothing, unless it is most of it or its beginning.
  if (isArticle(label) && size * 2 < line.compact.length) return 0;
  if (OF_PIECES.has(label)) return 1 + size / 2;
  const isEdge =
    line.words.startsWith(paragraph.words) ||
    (line.words.endsWith(paragraph.words) && paragraph.words.split(" ").length > 4);
  return isEdge ? 1 + size / 4 : 0;
}

/**
 * For each paragraph the place of its line, or -1. Both stand in the same order for the most part: the best chain of
 * matches that goes down both is taken first: a line is whole once, its parts are as many as there are. Then comes what
 * stands elsewhere (a sidebar, a menu at the foot).
 */
export function alignLines(
  paragraphs: readonly string[],
  lines: readonly LabelledLine[],
  headings: readonly boolean[] = [],
): number[] {
  const keys = paragraphs.map(keyOf);
  const lineKeys = lines.map(({ text }) => keyOf(text));
  const width = lines.length + 1;
  const scores = keys.map((key, place) =>
    lineKeys.map((line, at) => {
      const label = lines[at]?.label ?? "nav";
      const score = match(key, line, label);
      // The headline may stand in a breadcrumb too.
      return score > 0 && label === "title" && headings[place] === true ? score + 30 : score;
    }),
  );
  const isWhole = (i: number, j: number): boolean => keys[i]?.compact === lineKeys[j]?.compact;
  // best[i * width + j]: of the first i paragraphs and j lines; several paragraphs may share a line.
  const best = new Float64Array((keys.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] as number;
  for (let i = 1; i <= keys.length; i++)
    for (let j = 1; j < width; j++) {
      const own = scores[i - 1]?.[j - 1] ?? 0;
      best[i * width + j] = Math.max(
        at(i - 1, j),
        at(i, j - 1),
        own > 0 ? at(i - 1, isWhole(i - 1, j - 1) ? j - 1 : j) + own : 0,
      );
    }
  const found = keys.map(() => -1);
  for (let i = keys.length, j = lines.length; i > 0 && j > 0;) {
    const own = scores[i - 1]?.[j - 1] ?? 0;
    if (at(i, j) === at(i, j - 1)) j--;
    else if (own > 0 && at(i, j) === at(i - 1, isWhole(i - 1, j - 1) ? j - 1 : j) + own) {
      found[--i] = j - 1;
      if (isWhole(i, j - 1)) j--;
    } else i--;
  }
  const taken = new Set(found);
  return found.map((line, place) => {
    if (line >= 0) return line;
    let most = 0;
    let other = -1;
    for (const [index, score] of (scores[place] as number[]).entries()) {
      const { label } = lines[index] as LabelledLine;
      const key = lineKeys[index] as Key;
      const isSame = key.compact === keys[place]?.compact;
      // Only once does the article say what it says; a word of its rubric stands in any menu.
      if ((isArticle(label) || label === "kicker") && (taken.has(index) || !isSame)) continue;
      if (!isSame && label !== "nav" && label !== "share" && score < MIN_PART) continue;
      if (score > most) [most, other] = [score, index];
    }
    return other;
  });
}
