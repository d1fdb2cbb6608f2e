/** `--explain blocks`: each block of a page, its label, how sure, and what spoke most for it. */
import type { ExplainedBlock, Explanation } from "../pipeline.js";
import { offsetConverter } from "../record-offsets.js";
import { pageOf } from "../record-map.js";
import type { Explained } from "./explain.js";
import { describe } from "./explain-words.js";
import { wrap } from "./formats/layout.js";
import { oneLine, type Palette } from "./terminal.js";

export const explainedBlocks: Explained<Explanation> = {
  ask: (tagger, article) => tagger.explain(article),
  none: { blocks: [] },
  /** Offsets into the page as received. */
  toLine: ({ document, blocks }, article, unit) => {
    const offsets = new Set(blocks.flatMap(({ start, end }) => [start, end]));
    const convert = offsetConverter(pageOf(article), offsets, unit);
    const shown = blocks.map(({ start, end, label, zone, margin, runnerUp, text, because }) => ({
      start: convert(start), end: convert(end), label, zone, margin, ...(runnerUp === undefined ? {} : { runnerUp }), text, because,
    })); // prettier-ignore
    return { id: document.id, blocks: shown };
  },
  toText: pageLines,
};

const LABEL_WIDTH = 10;
const ZONE_WIDTH = 6;
const MARGIN_WIDTH = 6;
const HEAD_WIDTH = LABEL_WIDTH + ZONE_WIDTH + MARGIN_WIDTH + 2;
/** Below this, another label was nearly as good. */
const DOUBTFUL = 2;

function pageLines({ blocks }: Explanation, colors: Palette, width: number): string[] {
  if (blocks.length === 0)
    return ["  Rien à étiqueter : le texte est donné comme corps d’article, ou il est vide."];
  return [
    colors.dim(
      `${"étiquette".padEnd(LABEL_WIDTH)}${"zone".padEnd(ZONE_WIDTH)}${"marge".padStart(MARGIN_WIDTH)}`,
    ),
    ...blocks.flatMap((block) => blockLines(block, colors, width)),
  ];
}

function blockLines(block: ExplainedBlock, colors: Palette, width: number): string[] {
  const { label, zone, margin, runnerUp, because } = block;
  const isImposed = because[0]?.name === "profile";
  const sure = isImposed ? "—" : margin.toFixed(1);
  const head = `${paintLabel(label, colors)(label.padEnd(LABEL_WIDTH))}${colors.dim(zone.padEnd(ZONE_WIDTH))}${(margin <
    DOUBTFUL
    ? colors.yellow
    : colors.dim)(sure.padStart(MARGIN_WIDTH))}  `;
  const text = oneLine(block.text.slice(0, width * 2));
  const room = width - HEAD_WIDTH;
  const [first] = wrap(text, room - 1);
  const start = first === undefined ? "" : text.slice(first.start, first.end);
  const reasons = because.map(({ name, weight }) =>
    isImposed ? describe(name) : `${oneLine(describe(name))} ${signed(weight)}`,
  );
  const rival = runnerUp === undefined ? [] : [`sinon ${runnerUp}`];
  const said = typeset([...reasons, ...rival].join(" · "));
  return [
    `${head}${isOfArticle(label) ? start : colors.dim(start)}${start.length < text.length ? "…" : ""}`,
    ...wrap(said, room).map(
      ({ start, end }) => `${" ".repeat(HEAD_WIDTH)}${colors.dim(said.slice(start, end))}`,
    ),
  ];
}

/** French signs stay with their words. */
const typeset = (text: string): string => text.replace(/« /g, "«\u00a0").replace(/ (?=[»:?])/g, "\u00a0");

const signed = (weight: number): string => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;

const isOfArticle = (label: string): boolean => ["title", "body", "subhead"].includes(label);

function paintLabel(label: string, colors: Palette): (text: string) => string {
  if (label === "title") return colors.bold;
  if (isOfArticle(label)) return colors.green;
  if (label === "byline" || label === "dateline" || label === "kicker" || label === "caption")
    return colors.cyan;
  return label === "teaser" || label === "comment" ? colors.magenta : colors.dim;
}
