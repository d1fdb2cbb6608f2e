/** `repere tag --explain blocks`: each block of a page, its label, how sure, and what spoke most for it. */
import { asRepereError, RepereError } from "../errors.js";
import { ingest } from "../ingest/index.js";
import { offsetConverter, type OffsetUnit } from "../record-offsets.js";
import { pageOf } from "../record-map.js";
import type { ExplainedBlock, Explanation } from "../pipeline.js";
import type { Tagger } from "../tagger.js";
import type { Article } from "../types.js";
import { describe } from "./explain-words.js";
import { displayWidth, wrap } from "./formats/layout.js";
import { escapeLine } from "./formats/jsonl.js";
import { listInputs, type Listed } from "./inputs.js";
import { openOutput, standardOutput, type Output } from "./output.js";
import { readProfiles } from "./profiles.js";
import { clearAwayOnSignals, type TagOptions } from "./tag.js";
import { columns, EXIT, isTerminal, oneLine, palette, toStderr, type Palette } from "./terminal.js";

export const EXPLAINED = ["blocks"] as const;

/** One explained page, or why it was refused. */
type Explained =
  | { readonly where: string; readonly article: Article; readonly explanation: Explanation }
  | { readonly where: string; readonly id: string; readonly error: RepereError };

type Write = (explained: Explained) => Promise<void>;

export async function explainCommand(paths: readonly string[], options: TagOptions): Promise<number> {
  const format = options.format ?? (options.out === undefined && isTerminal.stdout() ? "pretty" : "jsonl");
  if (format !== "pretty" && format !== "jsonl")
    throw new RepereError("USAGE", `--explain writes pretty or jsonl, not ${format}`);
  if (options.map === true) throw new RepereError("USAGE", "--map goes with tags, not with --explain");
  const inputs = listInputs(paths.length === 0 ? ["-"] : paths, options.input);
  const profiles = readProfiles(options.profile);
  clearAwayOnSignals();
  const files = inputs.flatMap((input) => ("path" in input && input.path !== undefined ? [input.path] : []));
  const output = options.out === undefined ? standardOutput : await openOutput(options.out, files);
  try {
    const write = format === "jsonl" ? lines(output, options.offsets) : blocks(output, options);
    const { createTagger } = await import("../tagger.js");
    const tagger = createTagger({ profiles });
    let refused = 0;
    for (const input of inputs) {
      for await (const explained of explainedOf(input, tagger, options)) {
        if ("error" in explained) {
          refused++;
          const { error, where } = explained;
          const place = error.message.startsWith(where) ? "" : `${where}: `;
          if (options.quiet !== true) toStderr(`repere: ${place}${error.message}`);
        }
        await write(explained);
      }
    }
    await output.finish();
    return refused > 0 ? EXIT.refused : EXIT.ok;
  } catch (cause) {
    output.abort();
    throw cause;
  }
}

async function* explainedOf(
  input: Listed,
  tagger: Tagger,
  { publishedAt, fetchedAt, country }: TagOptions,
): AsyncGenerator<Explained> {
  if ("error" in input) return yield { where: input.name, id: input.name, error: input.error };
  const defaults = {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(country === undefined ? {} : { country }),
  };
  for await (const { where, article, error } of ingest(input.open(), {
    name: input.name,
    kind: input.kind,
    defaults,
  })) {
    const refusal = (cause: unknown): Explained => ({
      where,
      id: article?.id ?? where,
      error: asRepereError(cause),
    });
    if (article === undefined) yield refusal(error);
    else
      try {
        yield { where, article, explanation: await tagger.explain(article) };
      } catch (cause) {
        yield refusal(cause);
      }
  }
}

/** One page a line; offsets into the page as received. */
function lines(output: Output, unit: OffsetUnit): Write {
  return async (explained) => {
    if ("error" in explained) {
      const { id, error } = explained;
      return output.write(
        `${escapeLine({ id, error: { code: error.code, message: error.message }, blocks: [] })}\n`,
      );
    }
    const { article, explanation } = explained;
    const all = explanation.blocks;
    const convert = offsetConverter(
      pageOf(article),
      new Set(all.flatMap(({ start, end }) => [start, end])),
      unit,
    );
    const shown = all.map(({ start, end, label, zone, margin, runnerUp, text, because }) => ({
      start: convert(start), end: convert(end), label, zone, margin, ...(runnerUp === undefined ? {} : { runnerUp }), text, because,
    })); // prettier-ignore
    await output.write(`${escapeLine({ id: explanation.document.id, blocks: shown })}\n`);
  };
}

const LABEL_WIDTH = 10;
const ZONE_WIDTH = 6;
const MARGIN_WIDTH = 6;
const HEAD_WIDTH = LABEL_WIDTH + ZONE_WIDTH + MARGIN_WIDTH + 2;
/** Below this, another label was nearly as good. */
const DOUBTFUL = 2;

/** For a person: one line a block, its reasons below. */
function blocks(output: Output, { color, out }: TagOptions): Write {
  const colors = palette(color, out === undefined && isTerminal.stdout());
  const width = columns();
  let isFirst = true;
  return async (explained) => {
    const gap = isFirst ? "" : "\n";
    isFirst = false;
    const label = oneLine(explained.where);
    const rule = colors.dim(`── ${label} ${"─".repeat(Math.max(0, width - displayWidth(label) - 4))}`);
    const shown =
      "error" in explained
        ? refused(explained.error, colors)
        : pageLines(explained.explanation, colors, width);
    await output.write(`${gap}${[rule, ...shown].map((line) => line.trimEnd()).join("\n")}\n`);
  };
}

function refused({ code, message }: RepereError, colors: Palette): string[] {
  return [colors.red(`✗ Page refusée (${code})`), `  ${oneLine(message)}`];
}

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
