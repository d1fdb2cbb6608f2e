/** The corpus on disk. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Part } from "./page.js";
import { parsePage, type Parsed } from "./parse.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const CORPUS = join(ROOT, "data/corpus");

export const sourceFiles = (part: Part): string[] =>
  existsSync(join(CORPUS, part))
    ? readdirSync(join(CORPUS, part))
        .filter((name) => name.endsWith(".page"))
        .sort()
        .map((name) => join(CORPUS, part, name))
    : [];

export const readPage = (file: string, part: Part): Parsed =>
  parsePage(readFileSync(file, "utf8"), relative(ROOT, file), part);

export const readPages = (part: Part): Parsed[] => sourceFiles(part).map((file) => readPage(file, part));
