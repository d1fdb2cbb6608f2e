/** A paragraph of the page with its label, as the readers of bylines and dates see it. */
import type { Labelled } from "./decode.js";
import type { Features } from "./features.js";

export interface PageLine {
  readonly features: Features;
  readonly labelled: Labelled;
  /** Paragraphs from the title; the nearest line wins. */
  readonly distance: number;
}
