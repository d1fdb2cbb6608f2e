/** What a person would rather look at than JSON: the article with its entities, then tables. In French. */
import { columns, oneLine, palette, type ColorChoice, type Palette } from "../terminal.js";
import type { Output } from "../output.js";
import { countryName, formatDate, languageName } from "./french.js";
import { displayWidth, table, wrap } from "./layout.js";
import { legend, markedLines, marksOf } from "./marks.js";
import { sections, type Section } from "./sections.js";
import type { Writer } from "./writer.js";
import type { TagRecord } from "../../types.js";

export interface PrettyOptions {
  readonly color: ColorChoice;
  /** Whether what is written goes straight to a terminal. */
  readonly onTerminal: boolean;
}

interface View {
  readonly colors: Palette;
  readonly width: number;
}

const INDENT = 2;
const SEPARATOR = " · ";

export function pretty(output: Pick<Output, "write">, { color, onTerminal }: PrettyOptions): Writer {
  const view: View = { colors: palette(color, onTerminal), width: columns() };
  let count = 0;
  return {
    async write(record, where) {
      const lines = [...(count++ === 0 ? [] : [""]), ...render(record, where, view), ""];
      await output.write(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
    },
    end: async () => {},
  };
}

function render(record: TagRecord, where: string | undefined, view: View): string[] {
  const head = header(record, where, view);
  if (record.status === "error") return [...head, "", ...refused(record, view)];
  if (record.status === "skipped") return [...head, "", ...skipped(record, view)];
  return [
    ...head,
    ...text(record, view),
    ...sections(record, view.colors).flatMap((section) => renderSection(section, view)),
  ];
}

function header(record: TagRecord, where: string | undefined, view: View): string[] {
  const { colors, width } = view;
  const title = record.title ?? (record.status === "error" ? oneLine(where ?? record.id) : "(sans titre)");
  // Entities of the title are found again in the tables; here the title is read, so it is bold and nothing else.
  const shown = oneLine(title);
  const lines = wrap(shown, width).map(({ start, end }) => colors.bold(shown.slice(start, end)));
  const facts = [
    record.byline,
    authorsOf(record),
    record.publishedAt && formatDate(record.publishedAt),
    record.modifiedAt && `mis à jour : ${formatDate(record.modifiedAt)}`,
    record.language && languageOf(record.language),
    record.country && countryName(record.country),
    record.source,
    record.section,
  ];
  const under = facts.filter((fact) => fact !== undefined && fact !== "").map((fact) => oneLine(fact ?? ""));
  const origin = [where, record.url]
    .filter((part) => part !== undefined && part !== title)
    .map((part) => oneLine(part ?? ""));
  return [
    ruled(origin.join(" · "), view),
    ...lines,
    ...(record.subtitle === undefined ? [] : folded(oneLine(record.subtitle), width)),
    ...folded(under.join(" · "), width).map((line) => colors.dim(line)),
    ...(record.notes ?? []).flatMap(({ message }) => marked(message, view)),
  ];
}

/** The byline one by one, where it does not say just that already. */
function authorsOf({ byline, authors = [] }: TagRecord): string | undefined {
  const isSaid = byline !== undefined && authors.every((author) => byline.includes(author));
  return isSaid || authors.length === 0 ? undefined : `de ${authors.join(", ")}`;
}

/** What was done to the page, which nobody should miss. */
function marked(note: string, { colors, width }: View): string[] {
  const [first = "", ...others] = folded(oneLine(note), width - 2);
  return [`${colors.yellow("!")} ${first}`, ...others.map((line) => `  ${line}`)];
}

function languageOf({ code, confidence }: { code: string; confidence: number }): string {
  return `${languageName(code)} (${Math.round(confidence * 100)} %)`;
}

/** ── page.txt ───────────── */
function ruled(label: string, { colors, width }: View): string {
  const room = width - 6;
  const short = displayWidth(label) > room ? `…${label.slice(1 - room)}` : label;
  const start = short === "" ? "" : `── ${short} `;
  return colors.dim(start + "─".repeat(Math.max(0, width - displayWidth(start))));
}

function text(record: TagRecord, { colors, width }: View): string[] {
  const marks = marksOf(record, "body");
  if (record.body === undefined) return [];
  const body = markedLines(record.body, marks, colors, width - 2 * INDENT).map(
    (line) => " ".repeat(INDENT) + line,
  );
  const key = legend(marks, colors);
  if (key.length === 0) return ["", ...body];
  return ["", ...body, "", ...flow(key, colors, width).map((line) => " ".repeat(INDENT) + line)];
}

/** Painted items side by side, on as many lines as they need: colour codes have no width. */
function flow(
  items: readonly { text: string; paint: (text: string) => string }[],
  colors: Palette,
  width: number,
): string[] {
  const lines: string[] = [];
  let used = Infinity;
  for (const { text, paint } of items) {
    const needed = displayWidth(text) + SEPARATOR.length;
    if (used + needed > width - 2 * INDENT) {
      lines.push(paint(text));
      used = displayWidth(text);
    } else {
      lines.push(`${lines.pop() ?? ""}${colors.dim(SEPARATOR)}${paint(text)}`);
      used += needed;
    }
  }
  return lines;
}

function renderSection({ title, rows, caps, more }: Section, { colors, width }: View): string[] {
  if (rows.length === 0) return [];
  const lines = table(rows, { width, indent: INDENT, caps });
  const rest = more > 0 ? [" ".repeat(INDENT) + colors.dim(`… et ${more} de plus`)] : [];
  return ["", colors.bold(title), ...lines, ...rest];
}

function skipped(record: TagRecord, { colors, width }: View): string[] {
  const code = record.language?.code ?? "und";
  const why =
    code === "und"
      ? "Langue incertaine : trop peu de texte, ou plusieurs langues. L’article n’a pas été étiqueté."
      : `Article en ${languageName(code)} : Repère n’étiquette que le français.`;
  const [first = "", ...others] = folded(why, width - 2);
  return [`${colors.yellow("○")} ${first}`, ...others.map((line) => `  ${line}`)];
}

function refused({ error }: TagRecord, { colors, width }: View): string[] {
  const [first = "", ...others] = folded(oneLine(error?.message ?? "raison inconnue"), width - 2);
  const code = error === undefined ? "" : colors.dim(`  (${oneLine(error.code)})`);
  return [
    `${colors.red("✗")} ${colors.red(`Article refusé${code}`)}`,
    ...[first, ...others].map((line) => `  ${line}`),
  ];
}

function folded(line: string, width: number): string[] {
  return line === "" ? [] : wrap(line, width).map(({ start, end }) => line.slice(start, end));
}
