/** Labelled pages on disk: a folder with `source.txt` and `expected.json`, or a folder of such folders. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { RepereError } from "../errors.js";
import type { GoldPage } from "./gold.js";
import type { GoldCase } from "./index.js";

export function readGold(path: string): GoldCase[] {
  if (existsSync(join(path, "expected.json"))) return [readCase(path)];
  const folders = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  const cases = folders
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, "expected.json")))
    .map((entry) => readCase(join(path, entry.name)));
  if (cases.length === 0) {
    const message = `${path}: no labelled page here; expected folders with source.txt and expected.json`;
    throw new RepereError("UNREADABLE", message, { where: path });
  }
  return cases.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readCase(folder: string): GoldCase {
  const file = join(folder, "expected.json");
  try {
    const expected = JSON.parse(readFileSync(file, "utf8")) as GoldPage;
    return { slug: basename(folder), source: readFileSync(join(folder, "source.txt"), "utf8"), expected };
  } catch (cause) {
    throw new RepereError(
      "UNREADABLE",
      `${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { where: file, cause },
    );
  }
}
