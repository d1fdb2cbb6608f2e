/** The profiles that `--profile` names: files that newsrooms write. */
import { readFileSync } from "node:fs";
import { parseProfile } from "../clean/profile-file.js";
import type { Profile } from "../clean/profile.js";
import { RepereError } from "../errors.js";
import { decodeText } from "../ingest/decode.js";

export function readProfiles(paths: readonly string[] = []): Profile[] {
  return paths.map((path) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new RepereError("USAGE", `--profile ${path}: cannot be read: ${why}`, { where: path, cause });
    }
    // Editors of old save in Windows-1252.
    return parseProfile(decodeText(bytes, path).text, path);
  });
}
