/** An article's text with its entities made visible: coloured, or in brackets where there are no colours. */
import { safeText, type Palette } from "../terminal.js";
import { wrap } from "./layout.js";
import type { Entity, FieldName, Span, TagRecord } from "../../types.js";

type Kind = Entity["kind"];
type Paint = (text: string) => string;

export interface Mark extends Span {
  readonly kind: Kind;
  /** It stands for the entity without naming it: "la ministre", "elle". */
  readonly indirect: boolean;
}

/** How a kind looks: its colour, or its letter inside the brackets. */
export interface Look {
  readonly letter: string;
  readonly label: string;
  readonly paint: Paint;
}

export function looks(colors: Palette): Readonly<Record<Kind, Look>> {
  const bold =
    (paint: Paint): Paint =>
    (text) =>
      colors.bold(paint(text));
  const thing = { letter: "E", label: "événement, œuvre, produit", paint: colors.redBright };
  const number = { letter: "#", label: "quantité, pourcentage", paint: colors.yellow };
  return {
    person: { letter: "P", label: "personne", paint: bold(colors.magentaBright) },
    place: { letter: "L", label: "lieu", paint: bold(colors.greenBright) },
    organization: { letter: "O", label: "organisation", paint: bold(colors.blueBright) },
    event: thing,
    work: thing,
    product: thing,
    amount: { letter: "$", label: "montant", paint: bold(colors.yellowBright) },
    percentage: number,
    quantity: number,
    date: { letter: "D", label: "date", paint: colors.cyanBright },
  };
}

export function marksOf(record: TagRecord, field: FieldName): Mark[] {
  return record.entities
    .flatMap(({ kind, mentions }) =>
      mentions
        .filter((mention) => mention.field === field)
        .map(({ start, end, form }) => ({ kind, start, end, indirect: form !== "name" })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The lines of a text, none wider than `width`, with what its marks say. */
export function markedLines(text: string, marks: readonly Mark[], colors: Palette, width: number): string[] {
  const safe = safeText(text);
  if (colors.isColorSupported) return coloredLines(safe, marks, colors, width);
  const marked = bracketed(safe, marks, looks(colors));
  return wrap(marked, width).map(({ start, end }) => marked.slice(start, end));
}

/** The legend of the kinds that occur, as pieces to lay side by side. */
export function legend(marks: readonly Mark[], colors: Palette): { text: string; paint: Paint }[] {
  const shown = new Map<string, { text: string; paint: Paint }>();
  const kinds = new Set(marks.map(({ kind }) => kind));
  const isColored = colors.isColorSupported;
  for (const [kind, { letter, label, paint }] of Object.entries(looks(colors)) as [Kind, Look][]) {
    if (kinds.has(kind)) shown.set(letter, { text: isColored ? label : `${letter} ${label}`, paint });
  }
  if (marks.some(({ indirect }) => indirect)) {
    shown.set("indirect", {
      text: isColored ? "désigné sans son nom" : "minuscule : désigné sans son nom",
      paint: colors.underline,
    });
  }
  return [...shown.values()];
}

/** The text with `[Marie Roy|P]`; one pair inside another where names nest, none where they cross. */
function bracketed(text: string, marks: readonly Mark[], look: Readonly<Record<Kind, Look>>): string {
  const open: Mark[] = [];
  const parts: string[] = [];
  let at = 0;
  const upTo = (offset: number): void => {
    parts.push(text.slice(at, offset));
    at = offset;
  };
  const closeBefore = (offset: number): void => {
    for (let top = open.at(-1); top !== undefined && top.end <= offset; top = open.at(-1)) {
      upTo(top.end);
      const { letter } = look[top.kind];
      parts.push(`|${top.indirect ? letter.toLowerCase() : letter}]`);
      open.pop();
    }
  };
  for (const mark of marks) {
    closeBefore(mark.start);
    const around = open.at(-1);
    const isSame = around?.start === mark.start && around.end === mark.end;
    if (mark.end <= mark.start || isSame || (around !== undefined && mark.end > around.end)) continue;
    upTo(mark.start);
    parts.push("[");
    open.push(mark);
  }
  closeBefore(Infinity);
  upTo(text.length);
  return parts.join("");
}

function coloredLines(text: string, marks: readonly Mark[], colors: Palette, width: number): string[] {
  const look = looks(colors);
  const pieces = flatten(marks, text.length);
  let next = 0;
  return wrap(text, width).map((line) => {
    let rendered = "";
    let at = line.start;
    while (next < pieces.length && (pieces[next]?.end ?? 0) <= at) next++;
    for (let index = next; at < line.end; index++) {
      const piece = pieces[index];
      if (piece === undefined || piece.start >= line.end) break;
      const start = Math.max(at, piece.start);
      const end = Math.min(line.end, piece.end);
      const shown = look[piece.kind].paint(text.slice(start, end));
      rendered += text.slice(at, start) + (piece.indirect ? colors.underline(shown) : shown);
      at = end;
    }
    return rendered + text.slice(at, line.end);
  });
}

/** Marks as pieces that touch but never overlap: where several lie, the innermost is seen. */
function flatten(marks: readonly Mark[], length: number): Mark[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: Mark[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = Math.min(edges[index + 1] ?? length, length);
    active = active.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark !== undefined && mark.start <= start; mark = marks[++next]) {
      if (mark.end > start) active.push(mark);
    }
    // Of two marks on the same letters the first, the more salient entity's, is seen.
    const [first, ...others] = active;
    if (first === undefined || end <= start) continue;
    const seen = others.reduce(
      (best, mark) => (mark.end - mark.start < best.end - best.start ? mark : best),
      first,
    );
    pieces.push({ ...seen, start, end });
  }
  return pieces;
}
