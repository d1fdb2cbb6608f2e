/** The pages that speed is measured on: those of the corpus that everybody reads, HTML with the weight of real pages. */
import { readFileSync } from "node:fs";
import { htmlFile } from "../corpus-tools/check-html.js";
import { readPages } from "../corpus-tools/files.js";
import { heavyPage } from "./heavy.js";

/** A page of a newspaper is so long, by the mean of those that we looked at. In characters. */
const HTML_LENGTH = 82_000;

export const textPages = (): string[] => readPages("dev").map(({ page }) => page.raw);

export const htmlPages = (): string[] =>
  (["train", "dev"] as const)
    .flatMap((part) => readPages(part))
    .flatMap(({ page }) => htmlFile(page) ?? [])
    .map((file, seed) => heavyPage(readFileSync(file, "utf8"), HTML_LENGTH, seed));

export const meanLength = (pages: readonly string[]): number =>
  pages.reduce((sum, page) => sum + page.length, 0) / pages.length;
