/** Scores → a table for a person, and their comparison with pinned floors. */
import { f1, precision, recall, type Count, type Miss, type Scores } from "./count.js";

/** Layers whose precision and recall are one and the same: a share of pages or of spans. */
const SHARES = new Set([
  "status", "language", "country", "title", "byline", "publishedAt", "body exact", "first topic", "topic traps", "role details", "gender", "organization type", "place type", "place link", "no teaser in the body",
  "same body from its text", "metonymy", "type of the place",
]); // prettier-ignore
const isShare = (layer: string): boolean => SHARES.has(layer) || layer.endsWith(" value");

/** The one figure of a layer that floors are about: F1, or the share that is right. */
export function figure(layer: string, count: Count): number {
  return isShare(layer) ? recall(count) : f1(count);
}

const percent = (value: number): string =>
  value
    .toFixed(3)
    .replace(/^0/, "")
    .replace(/^1\.000/, "1.00");

/** Counts are whole but for those of B³. */
const decimal = (count: number): string => (Number.isInteger(count) ? String(count) : count.toFixed(1));

export function table({ counts, figures }: Scores): string {
  const rows = [...counts].map(([layer, count]) => {
    const { right, found, wanted } = count;
    return isShare(layer)
      ? [layer, "", "", percent(recall(count)), `${right}/${wanted}`]
      : [
          layer,
          percent(precision(count)),
          percent(recall(count)),
          percent(f1(count)),
          `${decimal(right)} right of ${wanted}, ${found} found`,
        ];
  });
  for (const [name, value] of figures) rows.push([name, "", "", percent(value), ""]);
  const header = ["layer", "P", "R", "F1/share", "counts"];
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [header, ...rows].map(line).join("\n");
}

/** Each difference on a line, by layer: what error analysis starts from. */
export function listMisses(misses: readonly Miss[], layers?: readonly string[]): string {
  return misses
    .filter(({ layer }) => layers === undefined || layers.includes(layer))
    .map(({ layer, what, text, detail }) => `${layer}\t${what}\t${text}\t${detail}`)
    .join("\n");
}

export type Floors = Readonly<Record<string, number>>;

/** What has dropped below its floor, one sentence each; nothing when all is well. */
export function belowFloors(scores: Scores, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([layer, floor]) => {
    const count = scores.counts.get(layer);
    const value = count === undefined ? scores.figures.get(layer) : figure(layer, count);
    if (value === undefined) return [`${layer}: no longer scored; its floor is ${floor}`];
    return value + 5e-4 < floor ? [`${layer}: ${value.toFixed(3)} is below its floor ${floor}`] : [];
  });
}

/** Floors for today's figures: what `--pin` writes. Rounded down, so that the figure itself passes. */
export function pin(scores: Scores): Floors {
  const floors: Record<string, number> = {};
  const down = (value: number): number => Math.floor(value * 1000) / 1000;
  for (const [layer, count] of scores.counts) floors[layer] = down(figure(layer, count));
  for (const [name, value] of scores.figures) floors[name] = down(value);
  return floors;
}
