/** `repere tag --explain WHAT`: why a page was read as it was. What is explained is a file of its own for each. */
import { asRepereError, RepereError } from "../errors.js";
import { ingest } from "../ingest/index.js";
import type { OffsetUnit } from "../record-offsets.js";
import type { Tagger } from "../tagger.js";
import type { Article } from "../types.js";
import { explainedBlocks } from "./explain-blocks.js";
import { explainedMentions } from "./explain-mentions.js";
import { displayWidth } from "./formats/layout.js";
import { escapeLine } from "./formats/jsonl.js";
import { listInputs, type Listed } from "./inputs.js";
import { openOutput, standardOutput, type Output } from "./output.js";
import { namesFrom } from "./names.js";
import { readGazetteers } from "./gazetteers.js";
import { readProfiles } from "./profiles.js";
import { clearAwayOnSignals, type TagOptions } from "./tag.js";
import { columns, EXIT, isTerminal, oneLine, palette, toStderr, type Palette } from "./terminal.js";

/** A kind of explanation: how to get it, and how a program and a person are shown it. */
export interface Explained<T> {
  ask(tagger: Tagger, article: Article): Promise<T>;
  /** What stands in the line of a page that was refused. */
  readonly none: object;
  toLine(answer: T, article: Article, unit: OffsetUnit): { readonly id: string };
  toText(answer: T, colors: Palette, width: number): string[];
}

/** An explained page, ready to be shown, or why it was refused. */
type Answer =
  | {
      readonly where: string;
      toLine(unit: OffsetUnit): object;
      toText(colors: Palette, width: number): string[];
    }
  | { readonly where: string; readonly id: string; readonly error: RepereError };

type Write = (answer: Answer) => Promise<void>;

type Asking = (tagger: Tagger, article: Article, where: string) => Promise<Answer>;

const asking =
  <T>({ ask, toLine, toText }: Explained<T>): Asking =>
  async (tagger, article, where) => {
    const answer = await ask(tagger, article);
    return {
      where,
      toLine: (unit) => toLine(answer, article, unit),
      toText: (colors, width) => toText(answer, colors, width),
    };
  };

/** The list is the program: what `--explain` takes. */
const KINDS = {
  blocks: { ask: asking(explainedBlocks), none: explainedBlocks.none },
  mentions: { ask: asking(explainedMentions), none: explainedMentions.none },
} as const;

export async function explainCommand(
  paths: readonly string[],
  what: keyof typeof KINDS,
  options: TagOptions,
): Promise<number> {
  const format = options.format ?? (options.out === undefined && isTerminal.stdout() ? "pretty" : "jsonl");
  if (format !== "pretty" && format !== "jsonl")
    throw new RepereError("USAGE", `--explain writes pretty or jsonl, not ${format}`);
  if (options.map === true) throw new RepereError("USAGE", "--map goes with tags, not with --explain");
  const inputs = listInputs(paths.length === 0 ? ["-"] : paths, options.input);
  const profiles = readProfiles(options.profile);
  const gazetteers = readGazetteers(options.gazetteer);
  clearAwayOnSignals();
  const files = inputs.flatMap((input) => ("path" in input && input.path !== undefined ? [input.path] : []));
  const output = options.out === undefined ? standardOutput : await openOutput(options.out, files);
  try {
    const { ask, none } = KINDS[what];
    const write = format === "jsonl" ? lines(output, none, options.offsets) : pages(output, options);
    const { createTagger } = await import("../tagger.js");
    const tagger = createTagger({ profiles, gazetteers, ...namesFrom(options.names) });
    let refused = 0;
    for (const input of inputs) {
      for await (const answer of answersOf(input, tagger, ask, options)) {
        if ("error" in answer) {
          refused++;
          const { error, where } = answer;
          const place = error.message.startsWith(where) ? "" : `${where}: `;
          if (options.quiet !== true) toStderr(`repere: ${place}${error.message}`);
        }
        await write(answer);
      }
    }
    await output.finish();
    return refused > 0 ? EXIT.refused : EXIT.ok;
  } catch (cause) {
    output.abort();
    throw cause;
  }
}

async function* answersOf(
  input: Listed,
  tagger: Tagger,
  ask: Asking,
  { publishedAt, fetchedAt, country, charset }: TagOptions,
): AsyncGenerator<Answer> {
  if ("error" in input) return yield { where: input.name, id: input.name, error: input.error };
  const defaults = {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(country === undefined ? {} : { country }),
  };
  for await (const { where, article, error } of ingest(input.open(), {
    name: input.name,
    kind: input.kind,
    ...(charset === undefined ? {} : { knownCharset: charset }),
    defaults,
  })) {
    const refusal = (cause: unknown): Answer => ({
      where,
      id: article?.id ?? where,
      error: asRepereError(cause),
    });
    if (article === undefined) yield refusal(error);
    else
      try {
        yield await ask(tagger, article, where);
      } catch (cause) {
        yield refusal(cause);
      }
  }
}

/** One page a line. */
function lines(output: Output, none: object, unit: OffsetUnit): Write {
  return async (answer) => {
    const line =
      "error" in answer
        ? { id: answer.id, error: { code: answer.error.code, message: answer.error.message }, ...none }
        : answer.toLine(unit);
    await output.write(`${escapeLine(line)}\n`);
  };
}

/** For a person: pages below one another. */
function pages(output: Output, { color, out }: TagOptions): Write {
  const colors = palette(color, out === undefined && isTerminal.stdout());
  const width = columns();
  let isFirst = true;
  return async (answer) => {
    const gap = isFirst ? "" : "\n";
    isFirst = false;
    const label = oneLine(answer.where);
    const rule = colors.dim(`── ${label} ${"─".repeat(Math.max(0, width - displayWidth(label) - 4))}`);
    const shown = "error" in answer ? refused(answer.error, colors) : answer.toText(colors, width);
    await output.write(`${gap}${[rule, ...shown].map((line) => line.trimEnd()).join("\n")}\n`);
  };
}

function refused({ code, message }: RepereError, colors: Palette): string[] {
  return [colors.red(`✗ Page refusée (${code})`), `  ${oneLine(message)}`];
}
