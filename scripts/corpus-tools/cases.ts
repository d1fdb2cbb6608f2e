/** The pages of a part as the scorer wants them. */
import { goldOf } from "../../src/evaluation/labelled.js";
import type { GoldCase } from "../../src/evaluation/index.js";
import { compilePage } from "./compile.js";
import { readPages } from "./files.js";
import type { Part } from "./page.js";

export const corpusCases = (part: Part): GoldCase[] =>
  readPages(part).map(({ page }) => ({
    slug: page.slug,
    source: page.raw,
    expected: goldOf(compilePage(page)),
  }));
