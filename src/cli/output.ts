/** Where records go: standard output, or a file that appears whole or not at all. */
import { createWriteStream } from "node:fs";
import { realpathSync, renameSync, rmSync, statSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { once } from "node:events";
import { RepereError } from "../errors.js";
import { toStdout } from "./terminal.js";

export interface Output {
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** All is written: the file gets its name. */
  finish(): Promise<void>;
  /** Gives up: nothing stays behind. Synchronous, since a signal handler has no time. */
  abort(): void;
}

export const standardOutput: Output = { write: toStdout, finish: async () => {}, abort: () => {} };

/** Temporary files that a signal must clear away. */
const pending = new Set<Output>();

export function abortOutputs(): void {
  for (const output of pending) output.abort();
}

export async function openOutput(path: string, inputs: readonly string[]): Promise<Output> {
  const known = statOf(path);
  if (known?.isDirectory()) throw usage(path, "is a folder; expected a file");
  const source = known && inputs.find((input) => isSame(statOf(input), known));
  if (source !== undefined) throw usage(path, "is also an input; write to another file");
  if (!statOf(dirname(path))?.isDirectory()) throw usage(path, "its folder does not exist");
  // A device or a pipe (/dev/null, a FIFO) has no name to take over.
  const isPlain = known === undefined || known.isFile();
  const target = known === undefined ? path : realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const stream = createWriteStream(isPlain ? temporary : target, {
    mode: known?.isFile() ? known.mode : 0o666,
  });
  let failure: Error | undefined;
  stream.on("error", (error) => (failure = error));
  const output: Output = {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(unwritable(path, error)) : resolve()));
      }),
    async finish() {
      stream.end();
      if (!stream.closed && failure === undefined) await once(stream, "close");
      if (failure !== undefined) throw unwritable(path, failure);
      if (isPlain) renameSync(temporary, target);
      pending.delete(output);
    },
    abort() {
      pending.delete(output);
      stream.destroy();
      if (isPlain) rmSync(temporary, { force: true });
    },
  };
  // Registered before the file is there.
  pending.add(output);
  try {
    await once(stream, "open");
  } catch (cause) {
    pending.delete(output);
    throw usage(path, cause instanceof Error ? cause.message : String(cause));
  }
  return output;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isSame(one: Stats | undefined, other: Stats): boolean {
  return one !== undefined && one.isFile() && one.ino === other.ino && one.dev === other.dev;
}

function usage(path: string, message: string): RepereError {
  return new RepereError("USAGE", `--out ${path}: ${message}`);
}

function unwritable(path: string, cause: Error): RepereError {
  return new RepereError("UNREADABLE", `--out ${path}: cannot be written: ${cause.message}`, { cause });
}
