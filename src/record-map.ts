/**
 * Where title and body stood on the page as received, so that a tag can be drawn there. Offsets of the page are UTF-16
 * code units of `Article.text` or of the source `Article.html`; where misread characters were repaired, of the page as
 * repaired.
 */
import type { Article, Document, FieldName, Segment, Span, TagRecord } from "./types.js";

export type RecordMap = NonNullable<TagRecord["map"]>;
type Stretch = RecordMap[number];

/**
 * The stretches of a document, in reading order: title, then body. Those of equal length are the same characters one by
 * one; any other is one character that the page writes otherwise ("&eacute;", a line end for a space). What has no
 * stretch stands nowhere on the page: the blank line between two paragraphs.
 */
export function mapOf({ title, body, segments }: Document, article: Article): RecordMap {
  const page = pageOf(article);
  if (article.body !== undefined)
    return body === ""
      ? []
      : [{ field: "body", start: 0, end: body.length, pageStart: 0, pageEnd: body.length }];
  const stretches = segments.flatMap((segment) =>
    exactStretches(segment, (segment.field === "title" ? title : body) ?? "", page),
  );
  const of = (field: FieldName): Stretch[] => stretches.filter((one) => one.field === field);
  return [...of("title"), ...of("body")];
}

/** What the offsets of a page refer to. */
export const pageOf = ({ text, html, body }: Partial<Article>): string => text ?? html ?? body ?? "";

/** A segment of equal length, cut where a character stands for another one, as a space does for a line end. */
function exactStretches(
  { field, start, end, pageStart, pageEnd }: Segment,
  text: string,
  page: string,
): Stretch[] {
  const length = end - start;
  if (pageEnd !== undefined && pageEnd - pageStart !== length)
    return [{ field, start, end, pageStart, pageEnd }];
  const isSame = (at: number): boolean => text.charCodeAt(start + at) === page.charCodeAt(pageStart + at);
  const cut: Stretch[] = [];
  for (let at = 0; at < length;) {
    let next = at + 1;
    if (isSame(at)) while (next < length && isSame(next)) next++;
    cut.push({
      field,
      start: start + at,
      end: start + next,
      pageStart: pageStart + at,
      pageEnd: pageStart + next,
    });
    at = next;
  }
  return cut;
}

/** A span of a record: a mention, a role, a piece of evidence. */
export interface FieldSpan extends Span {
  readonly field: FieldName;
}

/**
 * Where a span of the record stands on the page, in the unit of the record: one stretch in most cases, several where
 * the page has something between ("<b>Anne</b> Roy"), none where it stands nowhere on it.
 * @example
 * const record = await tagger.tag({ html }, { map: true });
 * for (const { start, end } of toPage(record.map ?? [], mention)) console.log(html.slice(start, end));
 */
export function toPage(map: RecordMap, { field, start, end }: FieldSpan): Span[] {
  const found: { start: number; end: number }[] = [];
  if (start >= end) return found;
  for (let at = firstEndingAfter(map, field, start); at < map.length; at++) {
    const one = map[at] as Stretch;
    if (one.field !== field || one.start >= end) break;
    const isCopy = one.end - one.start === one.pageEnd - one.pageStart;
    const from = one.pageStart + (isCopy ? Math.max(0, start - one.start) : 0);
    const to = one.pageEnd - (isCopy ? Math.max(0, one.end - end) : 0);
    const last = found.at(-1);
    if (last?.end === from) last.end = to;
    else found.push({ start: from, end: to });
  }
  return found;
}

/** A page may have thousands of stretches, and a record hundreds of spans. */
function firstEndingAfter(map: RecordMap, field: FieldName, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = map[middle] as Stretch;
    const isBefore = one.field === field ? one.end <= offset : one.field === "title";
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
