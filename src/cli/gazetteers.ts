/** The gazetteers that `--gazetteer` names: tables that newsrooms write, read again when they change. */
import { unwatchFile, watchFile } from "node:fs";
import { parseGazetteer, type Gazetteer } from "../gazetteer/file.js";
import { readOptionFile } from "./option-file.js";

export const readGazetteers = (paths: readonly string[] = []): Gazetteer[] =>
  paths.map((path) => parseGazetteer(readOptionFile("--gazetteer", path), path));

export interface Watcher {
  close(): void;
}

const EVERY_MS = 1000;

/**
 * Reads the tables again whenever one changes. A table with a fault is told of and the ones before stay in use: a service does
 * not stop for a slip of the pen. Files are looked at every second, which editors that replace a file do not escape.
 */
export function watchGazetteers(
  paths: readonly string[],
  use: (gazetteers: readonly Gazetteer[]) => void,
  tell: (line: string) => void,
  everyMs = EVERY_MS,
): Watcher {
  const readAgain = (): void => {
    try {
      use(readGazetteers(paths));
      tell(`gazetteer read again: ${paths.join(", ")}`);
    } catch (cause) {
      tell(`gazetteer not read: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  };
  // One function for all, so that closing ends just these watches.
  for (const path of paths) watchFile(path, { interval: everyMs, persistent: false }, readAgain);
  return Object.freeze({
    close() {
      for (const path of paths) unwatchFile(path, readAgain);
    },
  });
}
