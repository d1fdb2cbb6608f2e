/** Source file → page. Every fault of form is gathered with its line; the rest of the file is still read. */
import { basename } from "node:path";
import { kindOf, unmark } from "./marks.js";
import {
  isArticle,
  LABELS,
  type CorpusPage,
  type Label,
  type Mark,
  type PageBlock,
  type PageEntity,
  type PageRole,
  type Part,
  type Problem,
} from "./page.js";

export interface Parsed {
  readonly page: CorpusPage;
  readonly problems: readonly Problem[];
}

type Complain = (line: number, message: string) => void;

export function parsePage(source: string, file: string, part: Part): Parsed {
  const problems: Problem[] = [];
  const complain: Complain = (line, message) => void problems.push({ file, line, message });
  const lines = source.replace(/\n$/, "").split("\n");
  const rule = lines.indexOf("===");
  if (rule === -1) complain(1, "no line === between the header and the page");
  const head = parseHead(lines.slice(0, Math.max(rule, 0)), complain);
  const content = parseBlocks(lines.slice(rule + 1), rule + 2, complain);
  const slug = basename(file).replace(/\.page$/, "");
  return { page: { slug, part, file, ...head, ...content }, problems };
}

type Head = Pick<CorpusPage, "header" | "entities" | "roles">;

function parseHead(lines: readonly string[], complain: Complain): Head {
  const header = new Map<string, string>();
  const entities = new Map<string, PageEntity>();
  const roles = new Map<string, PageRole>();
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (line.trim() === "") continue;
    const field = /^([a-z]+): *(.*)$/.exec(line);
    if (field !== null) {
      if (header.has(field[1] ?? "")) complain(number, `${field[1] ?? ""} is said twice`);
      header.set(field[1] ?? "", (field[2] ?? "").trim());
      continue;
    }
    const id = /^[a-z]\d+(?= )/.exec(line)?.[0] ?? "";
    if (entities.has(id) || roles.has(id)) complain(number, `${id} is defined twice`);
    const one = id.startsWith("r") ? parseRole(id, line, number) : parseEntity(id, line, number);
    if (one === undefined)
      complain(number, `"${line}" is neither "field: value" nor an entity nor a role (the guide, section 1)`);
    else if ("title" in one) roles.set(id, one);
    else entities.set(id, one);
  }
  return { header, entities, roles };
}

function parseEntity(id: string, line: string, number: number): PageEntity | undefined {
  const kind = kindOf(id);
  const rest = line.slice(id.length + 1).trim();
  if (kind === undefined || rest === "") return undefined;
  const [first = "", second = ""] = rest.split(" ");
  const after = (...words: string[]): string => rest.slice(words.join(" ").length).trim();
  if (kind === "person") {
    if (!["f", "m", "-"].includes(first) || second === "") return undefined;
    return {
      id,
      kind,
      gender: first === "-" ? null : (first as "f" | "m"),
      name: after(first),
      line: number,
    };
  }
  if (kind === "organization") return { id, kind, type: first, name: after(first), line: number };
  if (kind === "place") {
    const name = after(first, second);
    return { id, kind, type: first, code: second === "-" ? null : second, name, line: number };
  }
  return { id, kind, name: rest, line: number };
}

function parseRole(id: string, line: string, number: number): PageRole | undefined {
  const [left = "", portfolio = "-", organization = "-", territories = "-"] = line.split(/ *\| */);
  const match = /^r\d+ (p\d+) (.+)$/.exec(left.trim());
  if (match === null) return undefined;
  const orNull = (text: string): string | null =>
    text.trim() === "-" || text.trim() === "" ? null : text.trim();
  return {
    id,
    person: match[1] ?? "",
    title: match[2] ?? "",
    portfolio: orNull(portfolio),
    organization: orNull(organization),
    territories: orNull(territories)?.split(/[ ,;]+/) ?? [],
    line: number,
  };
}

const LINE = /^(\+|[a-z.]+)(?:@([a-z]{2,3}))?\|(?: (.*)|)$/;

type Content = Pick<CorpusPage, "raw" | "blocks" | "marks">;

function parseBlocks(lines: readonly string[], offset: number, complain: Complain): Content {
  const blocks: PageBlock[] = [];
  const marks: Mark[] = [];
  const raw: string[] = [];
  let at = 0;
  for (let index = 0; index < lines.length;) {
    const number = offset + index;
    const line = lines[index++] ?? "";
    const match = LINE.exec(line);
    if (match === null) {
      if (line.trim() !== "")
        complain(number, `"${line.slice(0, 40)}" has no block label (an empty line has none)`);
      raw.push("");
      at += 1;
      continue;
    }
    const label = match[1] as Label;
    if (!LABELS.includes(label))
      complain(number, `"${match[1] ?? ""}" is no block label (${LABELS.join(" ")})`);
    const texts = [match[3] ?? ""];
    while (lines[index]?.startsWith("+|") === true)
      texts.push((lines[index++] ?? "").slice(2).replace(/^ /, ""));
    const source = texts.join("\n");
    const block = { label, language: match[2] ?? "fr", start: at, line: number };
    let text = source;
    if (isArticle(label)) {
      try {
        const clean = unmark(source);
        text = clean.text;
        for (const { start, end, ...mark } of clean.marks)
          marks.push({
            ...mark,
            start: at + start,
            end: at + end,
            text: text.slice(start, end),
            line: number,
          });
      } catch (error) {
        complain(number, error instanceof Error ? error.message : String(error));
      }
    } else if (/\]\((?:[polewdr]\d+(?::[np])?|[$%#@][^)]*)\)/.test(source))
      complain(number, `${label} lines are not annotated: take the marks out`);
    raw.push(text);
    blocks.push({ ...block, end: at + text.length });
    at += text.length + 1;
  }
  return { raw: raw.join("\n"), blocks, marks };
}
