/** The compiled tables: whether they are of the text tables as these lie here, and how they are made. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { decodeTables, type SourceStamp } from "../../src/text/tables/file.js";
import { encodeTables } from "./encode.js";
import { readTables, TABLE_FILES } from "./tables.js";

export const ROOT = new URL("../../", import.meta.url);
export const COMPILED = "compiled/tables.bin";
/** What decides on the bytes besides the tables themselves: where one of these changes, all is compiled anew. */
const CODE = [
  "src/text/fold.ts",
  ...["scripts/tables", "src/text/tables"].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT)).sort().map((name) => `${folder}/${name}`),
  ),
]; // prettier-ignore

/** Of each file that decides on the bytes: its name below the root, its length, its hash. */
function stamps(data: URL): SourceStamp[] {
  const tables = TABLE_FILES.map((file) => [`data/${file}`, new URL(file, data)] as const);
  const code = CODE.map((file) => [file, new URL(file, ROOT)] as const);
  return [...tables, ...code].flatMap(([file, path]) => {
    if (!existsSync(path)) return [];
    const content = readFileSync(path);
    return [{ file, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") }];
  });
}

export const compile = (data = new URL("data/", ROOT)): Buffer =>
  encodeTables(readTables(data), stamps(data));

/** Whether the file is of the sources as they are now; a good deal quicker than to compile. */
export function isFresh(data = new URL("data/", ROOT)): boolean {
  const path = new URL(COMPILED, data);
  if (!existsSync(path)) return false;
  try {
    const { sources } = decodeTables(readFileSync(path), COMPILED);
    return JSON.stringify(sources) === JSON.stringify(stamps(data));
  } catch {
    return false;
  }
}

/** Compiles where the file is missing or stale; says whether it did. */
export function makeFresh(data = new URL("data/", ROOT)): boolean {
  if (isFresh(data)) return false;
  const path = new URL(COMPILED, data);
  mkdirSync(new URL(".", path), { recursive: true });
  // Whole or not at all: another process may be reading.
  const draft = new URL(`${COMPILED}.${process.pid}`, data);
  writeFileSync(draft, compile(data));
  renameSync(draft, path);
  return true;
}
