/**
 * Labelled pages on disk: a folder with `source.txt` and `expected.json`, a folder of such folders, or a `.jsonl` file
 * as `scripts/corpus export jsonl` writes it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { RepereError } from "../errors.js";
import type { GoldPage } from "./gold.js";
import type { GoldCase } from "./index.js";
import { goldOf, type LabelledPage } from "./labelled.js";

export function readGold(path: string): GoldCase[] {
  if (path.endsWith(".jsonl")) return readLabelled(path);
  if (existsSync(join(path, "expected.json"))) return [readCase(path)];
  const folders = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  const cases = folders
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, "expected.json")))
    .map((entry) => readCase(join(path, entry.name)));
  if (cases.length === 0) {
    const message = `${path}: no labelled page here; expected folders with source.txt and expected.json, or a .jsonl file of labelled pages`;
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

function readLabelled(file: string): GoldCase[] {
  const unreadable = (where: string, cause: unknown): RepereError =>
    new RepereError("UNREADABLE", `${where}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      where,
      cause,
    });
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw unreadable(file, cause);
  }
  return text.split("\n").flatMap((line, index): GoldCase[] => {
    if (line.trim() === "") return [];
    const where = `${file}:${index + 1}`;
    try {
      const page = JSON.parse(line) as LabelledPage;
      if (typeof page.text !== "string" || !Array.isArray(page.entities))
        throw new Error(
          "not a labelled page: expected fields text and entities (scripts/corpus export jsonl)",
        );
      return [{ slug: page.id, source: page.text, expected: goldOf(page) }];
    } catch (cause) {
      throw unreadable(where, cause);
    }
  });
}
