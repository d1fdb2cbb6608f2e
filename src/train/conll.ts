/**
 * CoNLL: one token a line, the tag in the last column (IOB, BIO, BIOES, BILOU, or bare types), an empty line after each sentence.
 * The text is put together again: with spaces, but as French is printed around apostrophes, brackets and stops.
 */
import type { Intake, LabelledText, TypedName } from "./intake.js";

interface Row {
  readonly line: number;
  readonly token: string;
  readonly tag: string;
  /** Whether the file says that no space follows. */
  readonly isGlued: boolean;
}

/** A file without marks of documents is cut after so many sentences: what stands near often tells of the same. */
const SENTENCES_A_DOCUMENT = 20;
const NEW_DOCUMENT = /^(?:-DOCSTART-|# ?newdoc\b|# ?id ?=)/;
const TAG = /^(?:O|[BIESLU][-_](.+)|(?![BIESLU][-_])(\p{L}[\p{L}\p{N}_.-]*))$/u;
const TAGGED = /^(?:O|[BIESLU][-_].+)$/;
const GLUED = /(?:^|\|)SpaceAfter=No(?:\||$)/;

/** Sentences of rows, document by document. */
export function readConll(text: string, file: string, intake: Intake): LabelledText[] {
  const documents: { line: number; sentences: Row[][] }[] = [];
  let isMarked = false;
  let sentence: Row[] = [];
  const close = (): void => {
    if (sentence.length > 0) documents.at(-1)?.sentences.push(sentence);
    sentence = [];
  };
  for (const [at, raw] of text.split("\n").entries()) {
    const line = raw.replace(/\s+$/, "");
    const isNew = NEW_DOCUMENT.test(line);
    if (isNew) isMarked = true;
    if (isNew || line === "") close();
    const last = documents.at(-1);
    if (
      isNew ||
      last === undefined ||
      (!isMarked && sentence.length === 0 && last.sentences.length >= SENTENCES_A_DOCUMENT)
    )
      documents.push({ line: at + 1, sentences: [] });
    if (isNew || line === "" || isComment(line)) continue;
    const row = rowOf(line, at + 1);
    if (typeof row === "string") intake.refuse("UNREADABLE", `${file}:${at + 1}`, row);
    else sentence.push(row);
  }
  close();
  const filled = documents.filter(({ sentences }) => sentences.length > 0);
  if (!isMarked && filled.length > 1)
    intake.note(`files without -DOCSTART- or # newdoc, cut every ${SENTENCES_A_DOCUMENT} sentences`);
  return filled.map(({ line, sentences }) => documentOf(sentences, `${file}:${line}`, intake));
}

/** "# sent_id = 4", but neither "#\tO" nor "#MeToo B-MISC": those are tokens. */
function isComment(line: string): boolean {
  if (!line.startsWith("#")) return false;
  if (line.includes("\t")) return line.startsWith("# ");
  const columns = line.split(" ");
  return columns.length !== 2 || !TAGGED.test(columns[1] ?? "");
}

/** Tabs part columns where there are any: then a token may hold spaces. */
function rowOf(line: string, number: number): Row | string {
  const columns = line.includes("\t") ? line.split("\t") : line.split(/\s+/);
  const tag = columns.at(-1) ?? "";
  // CoNLL-U and its kin count the tokens first.
  const token = columns.length > 2 && /^\d+$/.test(columns[0] ?? "") ? columns[1] : columns[0];
  if (columns.length < 2 || token === undefined || token === "")
    return `expected a token and its tag, got "${line.slice(0, 60)}"`;
  if (!TAG.test(tag))
    return `expected a tag such as O, B-PER, I-PER in the last column, got "${tag.slice(0, 60)}"`;
  return { line: number, token, tag, isGlued: columns.slice(1, -1).some((column) => GLUED.test(column)) };
}

/** No space stands after these, nor before those. */
const OPENS = /['’([]$/;
const CLOSES = /^(?:[,.)\]…]|-\p{L})/u;

function documentOf(sentences: readonly (readonly Row[])[], where: string, intake: Intake): LabelledText {
  const saysGlue = sentences.some((rows) => rows.some(({ isGlued }) => isGlued));
  const names: TypedName[] = [];
  let text = "";
  for (const rows of sentences) {
    if (text !== "") text += "\n";
    const spans = rows.map(({ token }, at) => {
      const before = rows[at - 1];
      const joins =
        before === undefined || (saysGlue ? before.isGlued : OPENS.test(before.token) || CLOSES.test(token));
      if (!joins) text += " ";
      const start = text.length;
      text += token;
      return { start, end: text.length };
    });
    for (const { first, last, tag } of namesOf(rows)) {
      const type = intake.kindOf(tag);
      const [from, to] = [spans[first], spans[last]];
      if (type !== undefined && from !== undefined && to !== undefined)
        names.push({ type, start: from.start, end: to.end });
    }
  }
  return { where, fields: [{ name: "body", text, names }] };
}

interface Named {
  readonly first: number;
  last: number;
  readonly tag: string;
}

/** Any of the schemes: a name ends with E and L, S and U stand alone, B begins, another type begins too. */
function namesOf(rows: readonly Row[]): Named[] {
  const names: Named[] = [];
  let open: Named | undefined;
  for (const [at, { tag }] of rows.entries()) {
    const [, prefixed, bare] = TAG.exec(tag) ?? [];
    const type = prefixed ?? (bare === "O" ? undefined : bare);
    const part = prefixed === undefined ? "I" : tag.charAt(0);
    if (type === undefined) {
      open = undefined;
      continue;
    }
    if (open === undefined || open.tag !== type || part === "B" || part === "S" || part === "U") {
      open = { first: at, last: at, tag: type };
      names.push(open);
    } else open.last = at;
    if (part === "E" || part === "L" || part === "S" || part === "U") open = undefined;
  }
  return names;
}
