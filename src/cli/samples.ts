/** The sample pages that come with the package. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const FOLDER = fileURLToPath(new URL("../../data/samples/", import.meta.url));

export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

export function readSamples(): SampleFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
}
