/** Offsets as others count them → UTF-16 code units, each checked against the text. */
import type { OffsetUnit } from "../record-offsets.js";

/** A span as it was given, with what it was said to hold, where that was said. */
export interface GivenSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

type ToUtf16 = (offset: number) => number;

/** One walk over the text; -1 of what is no bound of a character in it. */
export function toUtf16(text: string, unit: OffsetUnit): ToUtf16 {
  if (unit === "utf16") return (offset) => (offset <= text.length ? offset : -1);
  const bounds = new Map<number, number>();
  let counted = 0;
  let at = 0;
  for (const sign of text) {
    bounds.set(counted, at);
    counted += unit === "codepoint" ? 1 : Buffer.byteLength(sign);
    at += sign.length;
  }
  bounds.set(counted, at);
  return (offset) => bounds.get(offset) ?? -1;
}

const SURROGATE = /[\uD800-\uDFFF]/;
const sameText = (one: string, other: string): boolean =>
  one === other || one.replace(/\s+/g, " ").trim() === other.replace(/\s+/g, " ").trim();

/**
 * The unit in which more of the spans hold what they say. Tools written in Python count code points, which are UTF-16 units too
 * until an emoji stands in the text.
 */
export function unitOf(text: string, spans: readonly GivenSpan[]): OffsetUnit {
  if (!SURROGATE.test(text)) return "utf16";
  const rightIn = (unit: OffsetUnit): number => {
    const convert = toUtf16(text, unit);
    return spans.filter((span) => span.text !== undefined && holds(text, convert, span)).length;
  };
  return rightIn("codepoint") > rightIn("utf16") ? "codepoint" : "utf16";
}

function holds(text: string, convert: ToUtf16, { start, end, text: said }: GivenSpan): boolean {
  return said === undefined || sameText(text.slice(convert(start), convert(end)), said);
}

/** The span in UTF-16 units, without space at its ends; or what is wrong with it. */
export function placed(
  text: string,
  convert: ToUtf16,
  span: GivenSpan,
): { readonly start: number; readonly end: number } | string {
  const [from, to] = [span.start, span.end];
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from)
    return `expected whole numbers start < end, got ${from} and ${to}`;
  let [start, end] = [convert(from), convert(to)];
  if (start < 0 || end < 0) return `${from}–${to} is not within the text (${text.length} characters)`;
  if (!holds(text, convert, span))
    return `${from}–${to} holds "${text.slice(start, end).slice(0, 60)}", expected "${(span.text ?? "").slice(0, 60)}"`;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return start < end ? { start, end } : `${from}–${to} holds only space`;
}
