/** YAML → plain values, or a tree that knows its lines; every scalar as text. The only importer of yaml. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";

/** "04000000" keeps its zero, and «oui» is no boolean. */
const OPTIONS = { schema: "failsafe", prettyErrors: false, logLevel: "silent" } as const;

/** Why a text is no YAML, and on which line, counted from 1, where that is known. */
export class YamlFault extends Error {
  readonly line: number | undefined;
  constructor(message: string, line: number | undefined, cause?: unknown) {
    super(message, { cause });
    this.line = line;
  }
}

/** Throws a `YamlFault`. */
export function readYaml(text: string): unknown {
  const { doc } = parse(text);
  try {
    return doc.toJS();
  } catch (cause) {
    // "*PIB" is the name of an anchor that doesn't exist.
    throw new YamlFault(cause instanceof Error ? cause.message : String(cause), undefined, cause);
  }
}

/** A value and the line it begins on, counted from 1. */
export type YamlNode =
  | { readonly kind: "text"; readonly line: number; readonly text: string }
  | { readonly kind: "list"; readonly line: number; readonly items: readonly YamlNode[] }
  | { readonly kind: "fields"; readonly line: number; readonly fields: ReadonlyMap<string, YamlNode> };

/** For files whose faults are to be shown by line. Throws a `YamlFault`; anchors are refused, since they can explode. */
export function readYamlTree(text: string): YamlNode {
  const { doc, lines } = parse(text);
  return nodeOf(doc.contents, 1, lines);
}

function parse(text: string): { doc: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const [error] = doc.errors;
  if (error !== undefined) throw new YamlFault(error.message, lines.linePos(error.pos[0]).line, error);
  return { doc, lines };
}

function nodeOf(node: unknown, above: number, lines: LineCounter): YamlNode {
  const start = (node as { range?: readonly number[] | null } | null)?.range?.[0];
  const line = start === undefined ? above : lines.linePos(start).line;
  if (node === null || node === undefined) return { kind: "text", line, text: "" };
  if (isScalar(node)) return { kind: "text", line, text: String(node.value ?? "") };
  if (isSeq(node)) return { kind: "list", line, items: node.items.map((item) => nodeOf(item, line, lines)) };
  if (!isMap(node)) throw new YamlFault("an anchor (*name) where a value was expected", line);
  const fields = new Map<string, YamlNode>();
  for (const { key, value } of node.items) {
    const name = nodeOf(key, line, lines);
    if (name.kind !== "text") throw new YamlFault("a field whose name is no text", name.line);
    fields.set(name.text, nodeOf(value, name.line, lines));
  }
  return { kind: "fields", line, fields };
}
