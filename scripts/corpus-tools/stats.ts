/** How much of what the corpus holds. Counts are of title and body; nothing in menus or teasers counts. */
import { createLayer } from "../../src/text/layer.js";
import { articleOf } from "./article.js";
import type { CorpusPage } from "./page.js";
import { words } from "./shingles.js";

export interface Stats {
  readonly pages: number;
  readonly words: number;
  readonly counts: ReadonlyMap<string, number>;
  /** field of the header → value → pages. */
  readonly spread: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const SPREAD = ["country", "region", "genre", "outlet", "layout"] as const;

export function statsOf(pages: readonly CorpusPage[]): Stats {
  const counts = new Map<string, number>();
  const add = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  const spread = new Map<string, Map<string, number>>(
    SPREAD.map((name) => [name, new Map<string, number>()]),
  );
  let total = 0;
  for (const page of pages) {
    const { title, body, marks } = articleOf(page);
    total += words(`${title} ${body}`).length;
    add("sentences", createLayer("body", body).sentences.length);
    for (const name of SPREAD) {
      const values = spread.get(name);
      const value = page.header.get(name) ?? "-";
      values?.set(value, (values.get(value) ?? 0) + 1);
    }
    for (const { reference, depth } of marks) {
      if ("entity" in reference) {
        const form = reference.form === "name" ? "" : ` (${reference.form})`;
        add(`${reference.kind} mentions${depth > 0 ? ", nested" : form}`);
      } else if (reference.kind !== "role")
        add(reference.kind === "quotation" ? "quotations" : `${reference.kind} mentions`);
    }
    for (const { kind } of page.entities.values()) add(`${kind} entities`);
    add("roles", page.roles.size);
    for (const { label } of page.blocks) add(`blocks: ${label}`);
  }
  return { pages: pages.length, words: total, counts, spread };
}
