/** Labelled pages in the formats that others read. Offsets are UTF-16 code units, as everywhere here. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledEntity, LabelledPage, LabelledSpan } from "../../src/evaluation/labelled.js";
import { createLayer } from "../../src/text/layer.js";

export const FORMATS = ["jsonl", "brat", "conll"] as const;
export type Format = (typeof FORMATS)[number];

/** Writes below `folder`, one file a part (jsonl, conll) or two a page (brat). */
export function exportPages(pages: readonly LabelledPage[], format: Format, folder: string): void {
  const parts = new Map<string, LabelledPage[]>();
  for (const page of pages) parts.set(page.part, [...(parts.get(page.part) ?? []), page]);
  mkdirSync(folder, { recursive: true });
  for (const [part, members] of parts) {
    if (format === "jsonl")
      writeFileSync(
        join(folder, `${part}.jsonl`),
        members.map((page) => `${JSON.stringify(page)}\n`).join(""),
      );
    else if (format === "conll")
      writeFileSync(join(folder, `${part}.conll`), members.map(toConll).join("\n"));
    else {
      mkdirSync(join(folder, part), { recursive: true });
      for (const page of members) {
        const { text, annotations } = toBrat(page);
        writeFileSync(join(folder, part, `${page.id}.txt`), text);
        writeFileSync(join(folder, part, `${page.id}.ann`), annotations);
      }
    }
  }
}

interface Mention extends LabelledSpan {
  readonly entity: LabelledEntity;
}

const mentionsOf = (page: LabelledPage): Mention[] =>
  page.entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Title, an empty line, body; every mention a text-bound annotation, values and codes as notes, roles as relations. */
function toBrat(page: LabelledPage): { text: string; annotations: string } {
  const body = page.paragraphs.join("\n\n");
  const shift = { title: 0, body: page.title.length + 2 };
  const lines: string[] = [];
  const firstOf = new Map<LabelledEntity, string>();
  let notes = 0;
  let relations = 0;
  const bound = (type: string, { field, start, end, text }: Omit<LabelledSpan, "form">): string => {
    const id = `T${lines.filter((line) => line.startsWith("T")).length + 1}`;
    lines.push(`${id}\t${type} ${start + shift[field]} ${end + shift[field]}\t${text.replaceAll("\n", " ")}`);
    return id;
  };
  for (const { entity, ...mention } of mentionsOf(page)) {
    const form = mention.form === "name" ? "" : capital(mention.form);
    const id = bound(`${capital(entity.kind)}${form}`, mention);
    const note = noteOf(entity);
    if (note !== "") lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${note}`);
    if (!firstOf.has(entity) && mention.form === "name") firstOf.set(entity, id);
  }
  for (const [entity, person] of firstOf)
    for (const role of entity.roles ?? [])
      for (const span of role.spans) {
        const id = bound("Role", span);
        lines.push(`R${++relations}\tHolds Arg1:${person} Arg2:${id}`);
        lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${JSON.stringify({ ...role, spans: undefined })}`);
      }
  return { text: `${page.title}\n\n${body}\n`, annotations: lines.map((line) => `${line}\n`).join("") };
}

function noteOf({
  id,
  name,
  type,
  code,
  gender,
  value,
  min,
  max,
  currency,
  per,
  unit,
  approximate,
}: LabelledEntity): string {
  const fields = { id, name, type, code, gender, value, min, max, currency, per, unit, approximate };
  const told = Object.entries(fields).filter(([, one]) => one !== undefined && one !== null);
  return told.map(([key, one]) => `${key}=${one}`).join(" ");
}

/** One token a line with its IOB2 tag; outermost names, values and nominals; an empty line between sentences. */
export function toConll(page: LabelledPage): string {
  const blocks = [`# id = ${page.id}`];
  for (const [field, text] of [
    ["title", page.title],
    ["body", page.paragraphs.join("\n\n")],
  ] as const) {
    const layer = createLayer(field, text);
    const mentions = mentionsOf(page).filter(
      (one) => one.field === field && one.nested !== true && one.form === "name",
    );
    for (const sentence of layer.sentences) {
      const rows = layer.tokens.slice(sentence.firstToken, sentence.endToken).map((token) => {
        const inside = mentions.find(({ start, end }) => start < token.end && token.start < end);
        const tag =
          inside === undefined ? "O" : `${token.start <= inside.start ? "B" : "I"}-${inside.entity.kind}`;
        return `${text.slice(token.start, token.end)}\t${tag}`;
      });
      if (rows.length > 0) blocks.push(rows.join("\n"), "");
    }
  }
  return `${blocks.join("\n")}\n`;
}
