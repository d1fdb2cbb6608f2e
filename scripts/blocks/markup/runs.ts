/** A labelled page as runs of blocks that have one label. */
import type { BlockLabel } from "../../../src/types.js";
import type { Item, LabelledText } from "../data.js";
import { piecesOf, type Part } from "./parts.js";
import type { Style } from "./style.js";

export interface Zoned extends Part {
  readonly zone: Item["zone"];
}

export interface Run {
  readonly label: BlockLabel;
  readonly zone: Item["zone"];
  readonly parts: readonly Zoned[];
  /** Stands over the run as the heading of its box. */
  readonly heading?: Part;
}

export function partsOf({ text: page, items }: LabelledText, { dice }: Style): Zoned[] {
  const parts = items.map(({ paragraph: { lines }, label, zone }): Zoned => ({
    text: lines.map(({ start, end }) => page.slice(start, end)).join("\n"),
    label,
    zone,
  }));
  // A box of other articles may stand before the article in the source.
  const from = parts.findIndex(({ label, zone }) => zone === "tail" && label === "teaser");
  const title = parts.findIndex(({ zone }) => zone === "title");
  if (from < 0 || title < 1 || !dice.chance(0.12)) return parts;
  let to = from;
  while (parts[to]?.label === "teaser") to++;
  const start = parts[from - 1]?.label === "nav" && parts[from - 1]?.zone === "tail" ? from - 1 : from;
  const box = parts.slice(start, to).map(({ text, label }): Zoned => ({ text, label, zone: "head" }));
  return [...parts.slice(0, title), ...box, ...parts.slice(title, start), ...parts.slice(to)];
}

const HEADED = new Set<BlockLabel>(["teaser", "comment", "ad", "share"]);

export function runsOf(parts: readonly Zoned[], { dice }: Style): Run[] {
  const runs: Run[] = [];
  let open: Zoned[] = [];
  let heading: Part | undefined;
  const close = (): void => {
    const [first] = open;
    if (first !== undefined)
      runs.push({ label: first.label, zone: first.zone, parts: open, ...(heading && { heading }) });
    open = [];
    heading = undefined;
  };
  for (const part of parts) {
    const last = open.at(-1);
    if (last !== undefined && (last.label !== part.label || last.zone !== part.zone)) {
      let next: Part | undefined;
      if (last.label === "nav" && HEADED.has(part.label) && piecesOf(last.text).length === 1 && last.text.length < 60 && dice.chance(0.85))
        next = open.pop(); // prettier-ignore
      close();
      heading = next;
    }
    open.push(part);
  }
  close();
  return runs;
}
