/** The article that a page holds: title and body as `tag` should answer them, with the marks at their offsets there. */
import type { FieldName } from "../../src/types.js";
import { isArticle, type CorpusPage, type Mark, type PageBlock } from "./page.js";

export interface Article {
  readonly title: string;
  /** Paragraphs and subheads. */
  readonly paragraphs: readonly string[];
  /** The paragraphs with an empty line between. */
  readonly body: string;
  readonly marks: readonly FieldMark[];
}

export interface FieldMark extends Mark {
  readonly field: FieldName;
}

/** A paragraph that the page breaks over lines is one line in the article, of the same length. */
const text = (page: CorpusPage, { start, end }: PageBlock): string =>
  page.raw.slice(start, end).replaceAll("\n", " ");

export function articleOf(page: CorpusPage): Article {
  let title = "";
  const paragraphs: string[] = [];
  const marks: FieldMark[] = [];
  let bodyLength = 0;
  for (const block of page.blocks) {
    if (!isArticle(block.label)) continue;
    const whole = text(page, block);
    const paragraph = whole.trim();
    if (paragraph === "") continue;
    const leading = whole.length - whole.trimStart().length;
    const field = block.label === "title" ? "title" : "body";
    if (field === "body" && paragraphs.length > 0) bodyLength += 2;
    const shift = (field === "body" ? bodyLength : 0) - block.start - leading;
    for (const mark of page.marks)
      if (mark.start >= block.start && mark.end <= block.end)
        marks.push({
          ...mark,
          field,
          start: mark.start + shift,
          end: mark.end + shift,
          text: mark.text.replaceAll("\n", " "),
        });
    if (field === "title") title = paragraph;
    else {
      paragraphs.push(paragraph);
      bodyLength += paragraph.length;
    }
  }
  return { title, paragraphs, body: paragraphs.join("\n\n"), marks };
}
