/** brat standoff: a text and the annotations beside it. */
import type { Intake, LabelledText, TypedName } from "./intake.js";
import { placed, toUtf16, unitOf, type GivenSpan } from "./spans.js";

interface Bound extends GivenSpan {
  readonly line: number;
  readonly type: string;
}

const NUMBER = /^\d+$/;

/** One document; a line that cannot be read costs one name. Relations, notes and events are passed over. */
export function readBratPair(
  text: string,
  annotations: string,
  { where, annotationsAt }: { readonly where: string; readonly annotationsAt: string },
  intake: Intake,
): LabelledText {
  const bounds = annotations.split("\n").flatMap((line, at): Bound[] => {
    if (!line.startsWith("T")) return [];
    const [, span = "", said] = line.replace(/\r$/, "").split("\t");
    const [type = "", start = "", ...rest] = span.trim().split(/[ ;]/);
    const end = rest.at(-1) ?? "";
    if (type === "" || !NUMBER.test(start) || !NUMBER.test(end)) {
      intake.refuse("UNREADABLE", `${annotationsAt}:${at + 1}`, `expected "T1<tab>Person 0 12<tab>text", got "${line.slice(0, 60)}"`); // prettier-ignore
      return [];
    }
    if (rest.length > 1) {
      intake.note("names in several pieces");
      return [];
    }
    const bound = { line: at + 1, type, start: Number(start), end: Number(end) };
    return [said === undefined ? bound : { ...bound, text: said }];
  });
  const convert = toUtf16(text, unitOf(text, bounds));
  const names = bounds.flatMap((bound): TypedName[] => {
    const type = intake.kindOf(bound.type);
    if (type === undefined) return [];
    const span = placed(text, convert, bound);
    if (typeof span !== "string") return [{ type, ...span }];
    intake.refuse("UNREADABLE", `${annotationsAt}:${bound.line}`, span);
    return [];
  });
  return { where, fields: [{ name: "body", text, names: intake.outermost(names) }] };
}
