/** Files that an option names and newsrooms write. */
import { readFileSync } from "node:fs";
import { RepereError } from "../errors.js";
import { decodeText } from "../ingest/decode.js";

/** The text of one; editors and spreadsheets of old save in Windows-1252. Throws USAGE where it cannot be read. */
export function readOptionFile(option: string, path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RepereError("USAGE", `${option} ${path}: cannot be read: ${why}`, { where: path, cause });
  }
  return decodeText(bytes, path).text;
}
