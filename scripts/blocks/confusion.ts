/** How labels given compare with labels wanted. */
import type { Labelled } from "../../src/clean/decode.js";
import type { BlockLabel } from "../../src/types.js";
import type { LabelledText } from "./data.js";

export interface Confusion {
  /** By wanted label, then by given one. */
  readonly counts: ReadonlyMap<BlockLabel, ReadonlyMap<BlockLabel, number>>;
  /** Pages whose text is exactly the paragraphs that are text. */
  readonly exactPages: number;
  readonly misses: readonly string[];
}

const isText = (label: BlockLabel): boolean => label === "body" || label === "subhead";

export function confusionOf(
  pages: readonly LabelledText[],
  decode: (page: LabelledText) => readonly Labelled[],
): Confusion {
  const counts = new Map<BlockLabel, Map<BlockLabel, number>>();
  const misses: string[] = [];
  let exactPages = 0;
  for (const page of pages) {
    const given = decode(page);
    let exact = true;
    for (const [at, { label, paragraph }] of page.items.entries()) {
      const got = given[at]?.label ?? "body";
      const row = counts.get(label) ?? new Map<BlockLabel, number>();
      counts.set(label, row.set(got, (row.get(got) ?? 0) + 1));
      if (isText(got) !== isText(label)) exact = false;
      const line = page.text.slice(paragraph.start, paragraph.end).replaceAll("\n", " ").slice(0, 100);
      if (got !== label) misses.push(`${page.slug}: ${label} -> ${got} | ${line}`);
    }
    if (exact) exactPages++;
  }
  return { counts, exactPages, misses };
}

export function showConfusion({ counts, exactPages }: Confusion): string {
  const given = new Map<BlockLabel, number>();
  for (const row of counts.values())
    for (const [label, count] of row) given.set(label, (given.get(label) ?? 0) + count);
  let total = 0;
  const lines = [...counts.keys()].sort().map((label) => {
    const row = counts.get(label) ?? new Map<BlockLabel, number>();
    const wanted = [...row.values()].reduce((sum, count) => sum + count, 0);
    const f1 = (2 * (row.get(label) ?? 0)) / (wanted + (given.get(label) ?? 0));
    total += f1;
    const wrong = [...row].filter(([got]) => got !== label).sort((a, b) => b[1] - a[1]);
    return `${label.padEnd(9)} ${f1.toFixed(3)} ${String(wanted).padStart(5)}  ${wrong.map(([got, count]) => `${got} ${count}`).join(", ")}`;
  });
  return [...lines, `macro-F1  ${(total / counts.size).toFixed(3)}; text exact on ${exactPages} pages`].join(
    "\n",
  );
}
