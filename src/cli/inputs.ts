/** The command line's files, folders and `-` as a list of inputs, each with its kind. Nothing is opened here. */
import { createReadStream, readdirSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { RepereError } from "../errors.js";
import { kindOf, type InputKind } from "../ingest/index.js";

export interface Input {
  /** For messages. */
  readonly name: string;
  readonly kind: InputKind;
  /** The file; undefined for standard input. */
  readonly path?: string;
  /** In bytes, where it is known. */
  readonly size?: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What can be listed, or why it can't; a file that can't be read is told when it is opened. */
export type Listed = Input | { readonly name: string; readonly error: RepereError };

const STDIN = "-";

/** `kind` says what everything is; without it the extension does, and text where that says nothing. */
export function listInputs(paths: readonly string[], kind: InputKind | undefined): Listed[] {
  if (paths.filter((path) => path === STDIN).length > 1)
    throw new RepereError("USAGE", "'-' (standard input) can be read once");
  return paths.flatMap((path) => (path === STDIN ? [fromStdin(kind)] : fromPath(path, kind)));
}

function fromStdin(kind: InputKind | undefined): Input {
  return { name: "stdin", kind: kind ?? "text", open: () => process.stdin };
}

function fromPath(path: string, kind: InputKind | undefined): Listed[] {
  const stats = statOf(path);
  if (!stats?.isDirectory()) return [fromFile(path, kind, stats)];
  try {
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => !entry.isDirectory() && !entry.name.startsWith(".") && kindOf(entry.name) !== undefined,
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => statOf(file)?.isFile() !== false)
      .sort();
    if (files.length > 0) return files.map((file) => fromFile(file, kind, statOf(file)));
    return [
      refusal(
        path,
        "UNREADABLE",
        "the folder holds no file that is read (.txt, .html, .json, .jsonl, .xml, .csv…, also as .gz)",
      ),
    ];
  } catch (cause) {
    return [refusal(path, "UNREADABLE", cause instanceof Error ? cause.message : String(cause))];
  }
}

function fromFile(path: string, kind: InputKind | undefined, stats: Stats | undefined): Input {
  return {
    name: path,
    path,
    kind: kind ?? kindOf(path) ?? "text",
    ...(stats?.isFile() ? { size: stats.size } : {}),
    open: () => createReadStream(path),
  };
}

/** A path that cannot even be looked at is told when it is opened, like any that cannot be read. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function refusal(name: string, code: "UNREADABLE", message: string): Listed {
  return { name, error: new RepereError(code, `${name}: ${message}`, { where: name }) };
}
