/** Scores the tagger on labelled pages. */
import type { Article, TagRecord } from "../types.js";
import type { GoldPage } from "./gold.js";
import { newScores, type Scores } from "./count.js";
import { scorePage } from "./score.js";

export { type GoldEntity, type GoldPage, type GoldSpan } from "./gold.js";
export { belowFloors, figure, listMisses, pin, table, type Floors } from "./report.js";
export { countOf, f1, newScores, precision, recall, type Count, type Miss, type Scores } from "./count.js";
export { scorePage } from "./score.js";

/** A labelled page as read from its folder. */
export interface GoldCase {
  readonly slug: string;
  readonly source: string;
  readonly expected: GoldPage;
}

export async function evaluate(
  cases: Iterable<GoldCase>,
  tag: (article: Article) => Promise<TagRecord>,
): Promise<Scores> {
  const scores = newScores();
  for (const { source, expected } of cases) {
    const record = await tag({ text: source, ...expected.input });
    scorePage(expected, record, scores);
  }
  return scores;
}
