/** Runs the built command as its users do: another process, real pipes. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const MAIN = join(ROOT, "dist", "cli", "main.js");
/** The page that the README shows. */
export const SAMPLE = join(ROOT, "data", "samples", "amos-logements.txt");

/** What takes longer is stuck; its status is null then. */
const MAX_MS = 60_000;

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

export function node(
  args: readonly string[],
  { input = "", cwd, env = {}, timeoutMs = MAX_MS }: RunOptions = {},
): Promise<Result> {
  const started = performance.now();
  // What vitest or a person's shell says about colours is not the test's.
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...own } = process.env;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...own, COLUMNS: "100", ...env },
    timeout: timeoutMs,
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A command that refuses its call does not wait for its input.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString("utf8");
      resolve({
        status,
        stdout: text(stdout),
        stderr: text(stderr),
        seconds: (performance.now() - started) / 1000,
      });
    });
  });
}

export const repere = (args: readonly string[], options?: RunOptions): Promise<Result> =>
  node([MAIN, ...args], options);

/** A build may wait for another one on a busy machine. */
export const MAX_BUILD_MS = 240_000;

/** `dist` as the sources are now. */
export async function built(): Promise<void> {
  const script = `import("./scripts/prepare.mjs").then(({ prepare }) => prepare({ quiet: true }))`;
  const { status, stderr } = await node(["-e", script], { cwd: ROOT, timeoutMs: MAX_BUILD_MS });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}

/** A folder of its own for each test that writes. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "repere-cli-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
