import { PAGES_ONE } from "./pages-one.js";
import { PAGES_THREE } from "./pages-three.js";
import { PAGES_TWO } from "./pages-two.js";

/**
 * Invented pages, one layout each. The mark before "|" says what a line is:
 * T title · B body or subhead · N byline · D the page's date · K kicker · X chrome · R teaser title · E its excerpt · d its date.
 * A line without mark continues the paragraph above (hard-wrapped).
 */
export interface LabelledPage {
  readonly name: string;
  readonly page: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedAt?: string | null;
  readonly section?: string;
}

export const PAGES: readonly LabelledPage[] = [...PAGES_ONE, ...PAGES_TWO, ...PAGES_THREE];
