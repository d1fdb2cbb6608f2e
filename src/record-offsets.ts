/**
 * A record's offsets in another unit than UTF-16 code units: code points (Python, Rust chars) or UTF-8 bytes.
 * Only numbers change; every `text` stays as it is.
 */
import type { FieldName, Span, TagRecord } from "./types.js";

export const OFFSET_UNITS = ["utf16", "codepoint", "utf8"] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

type Convert = (offset: number) => number;
const unchanged: Convert = (offset) => offset;

/**
 * The same record with all offsets in `unit`. The record must still have the body that its offsets refer to; `page` is
 * what the page offsets of its map refer to.
 */
export function convertOffsets(record: TagRecord, unit: OffsetUnit, page = ""): TagRecord {
  if (unit === "utf16") return record;
  const offsets: Record<FieldName, Set<number>> = { title: new Set(), body: new Set() };
  mapSpans(record, (span) => {
    offsets[span.field].add(span.start).add(span.end);
    return span;
  });
  const convert: Record<FieldName, Convert> = {
    title: offsetConverter(record.title, offsets.title, unit),
    body: offsetConverter(record.body, offsets.body, unit),
  };
  const converted = mapSpans(record, (span) => ({
    ...span,
    start: convert[span.field](span.start),
    end: convert[span.field](span.end),
  }));
  if (converted.map === undefined) return converted;
  const pageOffsets = new Set(converted.map.flatMap(({ pageStart, pageEnd }) => [pageStart, pageEnd]));
  const onPage = offsetConverter(page, pageOffsets, unit);
  const map = converted.map.map((stretch) => ({
    ...stretch,
    pageStart: onPage(stretch.pageStart),
    pageEnd: onPage(stretch.pageEnd),
  }));
  return { ...converted, map };
}

function mapSpans(
  record: TagRecord,
  change: <T extends Span & { field: FieldName }>(span: T) => T,
): TagRecord {
  return {
    ...record,
    entities: record.entities.map((entity) => {
      const mentions = entity.mentions.map((mention) => change(mention));
      return entity.kind === "person"
        ? { ...entity, mentions, roles: entity.roles.map((role) => change(role)) }
        : { ...entity, mentions };
    }),
    topics: record.topics.map((topic) => ({
      ...topic,
      evidence: topic.evidence.map((piece) => change(piece)),
    })),
    ...(record.map === undefined ? {} : { map: record.map.map((stretch) => change(stretch)) }),
  };
}

/** One walk over the text answers for all its offsets; a table of every position would cost 4 bytes a letter. */
export function offsetConverter(
  text: string | undefined,
  offsets: ReadonlySet<number>,
  unit: OffsetUnit,
): Convert {
  if (text === undefined || offsets.size === 0 || unit === "utf16") return unchanged;
  const known = new Map<number, number>();
  let at = 0;
  let units = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    while (at < offset && at < text.length) {
      const code = text.codePointAt(at) ?? 0;
      units += unit === "codepoint" ? 1 : utf8Length(code);
      at += code > 0xffff ? 2 : 1;
    }
    known.set(offset, units);
  }
  return (offset) => known.get(offset) ?? offset;
}

/** A lone surrogate becomes U+FFFD when it is written as UTF-8: three bytes, as any code from U+0800 to U+FFFF. */
function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
