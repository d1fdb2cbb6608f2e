/** One JSON object a line: a text with spans (`entities`, `spans` or `label`), or a page as `scripts/corpus export jsonl` writes it. */
import type { LabelledEntity, LabelledSpan } from "../evaluation/labelled.js";
import type { OffsetUnit } from "../record-offsets.js";
import type { FieldName } from "../types.js";
import type { Intake, LabelledText, TypedName } from "./intake.js";
import { placed, toUtf16, unitOf, type GivenSpan } from "./spans.js";

interface Given extends GivenSpan {
  readonly type: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function readJsonLines(
  text: string,
  file: string,
  unit: OffsetUnit | undefined,
  intake: Intake,
): LabelledText[] {
  return text.split("\n").flatMap((line, at): LabelledText[] => {
    if (line.trim() === "") return [];
    const where = `${file}:${at + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      intake.refuse("INVALID_JSON", where, cause instanceof Error ? cause.message : String(cause));
      return [];
    }
    let read: LabelledText | undefined;
    try {
      read = isObject(value) ? readObject(value, where, unit, intake) : undefined;
    } catch {
      // Entities that are no objects and the like: told below as what is not as expected.
    }
    if (read === undefined)
      intake.refuse(
        "UNREADABLE",
        where,
        `expected an object with "text" and "entities" ([{"start", "end", "type"}])`,
      );
    return read === undefined ? [] : [read];
  });
}

function readObject(
  value: Fields,
  where: string,
  unit: OffsetUnit | undefined,
  intake: Intake,
): LabelledText | undefined {
  if (Array.isArray(value["paragraphs"]) && Array.isArray(value["entities"]))
    return readPage(value, where, intake);
  const { text } = value;
  const field = ["entities", "spans", "label", "labels"].find((name) => Array.isArray(value[name]));
  if (typeof text !== "string" || field === undefined) return undefined;
  const given = (value[field] as readonly unknown[]).map(toGiven);
  const known = given.filter((one) => one !== undefined);
  const convert = toUtf16(text, unit ?? unitOf(text, known));
  const names = given.flatMap((one, at): TypedName[] => {
    const place = `${where}: ${field}[${at}]`;
    if (one === undefined) {
      intake.refuse(
        "UNREADABLE",
        place,
        `expected {"start": 0, "end": 12, "type": "Person"} or [0, 12, "Person"]`,
      );
      return [];
    }
    const type = intake.kindOf(one.type);
    if (type === undefined) return [];
    const span = placed(text, convert, one);
    if (typeof span !== "string") return [{ type, ...span }];
    intake.refuse("UNREADABLE", place, span);
    return [];
  });
  return { where, fields: [{ name: "body", text, names: intake.outermost(names) }] };
}

/** An object as spaCy, Prodigy and our records have it, or doccano's triple. */
function toGiven(value: unknown): Given | undefined {
  const [start, end, type, text] = Array.isArray(value)
    ? (value as readonly unknown[])
    : isObject(value)
      ? [value["start"] ?? value["start_offset"], value["end"] ?? value["end_offset"], value["type"] ?? value["label"] ?? value["kind"], value["text"]]
      : []; // prettier-ignore
  if (typeof start !== "number" || typeof end !== "number" || typeof type !== "string") return undefined;
  return { start, end, type, ...(typeof text === "string" ? { text } : {}) };
}

/** Title and body apart, names only, those nested in another left out. */
function readPage(value: Fields, where: string, intake: Intake): LabelledText {
  const texts: Readonly<Record<FieldName, string>> = {
    title: typeof value["title"] === "string" ? value["title"] : "",
    body: (value["paragraphs"] as readonly unknown[]).join("\n\n"),
  };
  const names: Readonly<Record<FieldName, TypedName[]>> = { title: [], body: [] };
  for (const [at, { kind, mentions }] of (value["entities"] as readonly LabelledEntity[]).entries()) {
    const own: readonly LabelledSpan[] = (mentions ?? []).filter(
      ({ form, nested }) => form === "name" && nested !== true,
    );
    if (own.length === 0) continue;
    const type = intake.kindOf(String(kind));
    if (type === undefined) continue;
    for (const mention of own) {
      const text = texts[mention.field] as string | undefined;
      const span =
        text === undefined
          ? `field: expected "title" or "body"`
          : placed(text, toUtf16(text, "utf16"), mention);
      if (typeof span === "string") intake.refuse("UNREADABLE", `${where}: entities[${at}].mentions`, span);
      else names[mention.field].push({ type, ...span });
    }
  }
  const fields = (["title", "body"] as const).map((name) => ({
    name,
    text: texts[name],
    names: intake.outermost(names[name]),
  }));
  return { where, fields: fields.filter(({ text }) => text.trim() !== "") };
}
