/** What 50 MB of HTML cost in memory, and what becomes of them. Each in a process of its own, since only a whole process says how much it took. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ROOT } from "../corpus-tools/files.js";

export const HEAVY_KINDS = ["text", "tags", "scripts"] as const;
export type HeavyKind = (typeof HEAVY_KINDS)[number];
/** Through the door a file comes in bytes, and is refused or read; the cleaner alone has it as a string already. */
export type Door = "ingest" | "cleaner";

export interface Memory {
  readonly what: HeavyKind;
  readonly door: Door;
  /** The most that the process held, its own 70 MB and the page included. */
  readonly megabytes: number;
  readonly cpuSeconds: number;
  /** A code of `errors.ts` where it was refused, else what was read. */
  readonly outcome: string;
}

const TIMEOUT_MS = 120_000;

export function measureMemory(what: HeavyKind, door: Door): Memory {
  const file = fileURLToPath(new URL("fifty-megabytes.ts", import.meta.url));
  const { stdout, stderr, signal } = spawnSync(process.execPath, ["--import", "tsx", file, what, door], {
    encoding: "utf8",
    cwd: ROOT,
    timeout: TIMEOUT_MS,
  });
  try {
    return { what, door, ...(JSON.parse(stdout) as Omit<Memory, "what" | "door">) };
  } catch (cause) {
    throw new Error(`measuring the memory of 50 MB of ${what}: ${signal ?? ""} ${stderr}`, { cause });
  }
}
