/** Inline marks, `[text](reference)`, nested: taken out of a line, with the offsets that they had. */
import type { Anchor, EntityKind, Form, Numbers, Reference } from "./page.js";

export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly reference: Reference;
}

export interface Unmarked {
  readonly text: string;
  readonly marks: readonly FoundMark[];
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  p: "person",
  o: "organization",
  l: "place",
  e: "event",
  w: "work",
  d: "product",
};
export const kindOf = (id: string): EntityKind | undefined => KINDS[id.charAt(0)];

const FORMS: Readonly<Record<string, Form>> = { n: "nominal", p: "pronoun" };

/** Throws an Error that says what is wrong; the caller knows the line. */
export function unmark(source: string): Unmarked {
  let text = "";
  const open: number[] = [];
  const found: { start: number; end: number; reference: Reference }[] = [];
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\" && /[[\]\\]/.test(source.charAt(at + 1))) text += source.charAt(++at);
    else if (character === "[") open.push(text.length);
    else if (character === "]") {
      const start = open.pop();
      if (start === undefined) throw new Error("a ] without its [ (write \\] for a bracket of the page)");
      const close = source.indexOf(")", at);
      if (source.charAt(at + 1) !== "(" || close === -1)
        throw new Error(`[${text.slice(start)}] has no (reference) (write \\[ for a bracket of the page)`);
      const reference = parseReference(source.slice(at + 2, close), text.slice(start));
      if (text.slice(start).trim() !== text.slice(start) || start === text.length)
        throw new Error(`[${text.slice(start)}] is empty or has a space at its edge`);
      found.push({ start, end: text.length, reference });
      at = close;
    } else text += character;
  }
  if (open.length > 0)
    throw new Error(`[${text.slice(open.at(-1), (open.at(-1) ?? 0) + 30)}… is never closed`);
  const names = found.filter(({ reference }) => "entity" in reference && reference.form === "name");
  const marks = found.map(({ start, end, reference }) => {
    const depth = names.filter(
      (name) => name.start <= start && end <= name.end && end - start < name.end - name.start,
    ).length;
    return { start, end, reference, depth };
  });
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** `p1`, `p1:n`, `r1`, `$~2200000 CAD/year`, `%10..15`, `#22 pôle`, `@2020-07-15 <`, `q p1`. */
export function parseReference(source: string, marked: string): Reference {
  const sign = source.charAt(0);
  const rest = source.slice(1).trim();
  if (sign === "$") {
    const match = /^(\S+) ([A-Z]{3})(?:\/(.+))?$/.exec(rest);
    if (match === null) throw new Error(`(${source}): an amount is ($2200000 CAD) or ($650 CAD/month)`);
    return {
      kind: "amount",
      ...numbers(match[1] ?? "", source),
      currency: match[2] ?? "",
      per: match[3] ?? null,
    };
  }
  if (sign === "%") return { kind: "percentage", ...numbers(rest.replace(/ ?%$/, ""), source) };
  if (sign === "#") {
    const match = /^(\S+) (.+)$/.exec(rest);
    if (match === null) throw new Error(`(${source}): a quantity is (#22 pôle) or (#300 km)`);
    return { kind: "quantity", ...numbers(match[1] ?? "", source), unit: match[2] ?? "" };
  }
  if (sign === "@") {
    const match = /^(\S+)(?: ([=<]))?$/.exec(rest);
    if (match === null) throw new Error(`(${source}): a date is (@2020-07-15), with " =" or " <" after it`);
    return { kind: "date", value: match[1] ?? "", anchor: anchorOf(match[2], marked) };
  }
  if (/^q ([a-z]\d+|\?)$/.test(source))
    return { kind: "quotation", speaker: source === "q ?" ? null : source.slice(2) };
  if (/^r\d+$/.test(source)) return { kind: "role", role: source };
  const match = /^([polewd]\d+)(?::([np]))?$/.exec(source);
  const kind = match === null ? undefined : kindOf(source);
  if (match === null || kind === undefined) throw new Error(`(${source}) is no reference`);
  return { kind, entity: match[1] ?? "", form: FORMS[match[2] ?? ""] ?? "name" };
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const APPROXIMATE = { "~": "about", ">": "atLeast", "<": "atMost" } as const;

function numbers(source: string, whole: string): Numbers {
  const sign = source.charAt(0) as keyof typeof APPROXIMATE;
  const approximate = APPROXIMATE[sign] ?? null;
  const [low = "", high] = (approximate === null ? source : source.slice(1)).split("..");
  if (!NUMBER.test(low) || (high !== undefined && !NUMBER.test(high)))
    throw new Error(`(${whole}): the number is written 2200000, 12.5 or 3..5, with ~ > or < before it`);
  if (high === undefined) return { value: Number(low), approximate };
  if (Number(low) >= Number(high)) throw new Error(`(${whole}): a range goes from low to high`);
  return { min: Number(low), max: Number(high), approximate };
}

/** A mention with its own year says all; one without hangs on the date of publication, unless told otherwise. */
function anchorOf(sign: string | undefined, marked: string): Anchor {
  if (sign === "<") return "text";
  if (sign === "=" || /\d{4}|siècle/.test(marked)) return "stated";
  return "publication";
}
