/** `repere tag`: inputs in, records out, one at a time; a refusal costs one article and never the batch. */
import { asRepereError, RepereError } from "../errors.js";
import { ingest, type InputKind } from "../ingest/index.js";
import { convertOffsets, type OffsetUnit } from "../record-offsets.js";
import { pageOf } from "../record-map.js";
import type { Tagger } from "../tagger.js";
import type { Article, TagRecord } from "../types.js";
import { formatOf, openWriter, type Format } from "./formats/index.js";
import type { Writer } from "./formats/writer.js";
import { listInputs, type Input, type Listed } from "./inputs.js";
import { abortOutputs, openOutput, standardOutput } from "./output.js";
import { namesFrom } from "./names.js";
import { readGazetteers } from "./gazetteers.js";
import { readProfiles } from "./profiles.js";
import type { Progress } from "./progress.js";
import { EXIT, isTerminal, toStderr, type ColorChoice } from "./terminal.js";

export interface TagOptions {
  readonly input?: InputKind;
  /** A label that `charsetOf` knows. */
  readonly charset?: string;
  readonly publishedAt?: string;
  readonly fetchedAt?: string;
  readonly country?: string;
  readonly format?: Format;
  readonly out?: string;
  readonly offsets: OffsetUnit;
  /** False with --no-body. */
  readonly body: boolean;
  readonly color: ColorChoice;
  readonly quiet?: boolean;
  /** Whether records say where their text stood on the page. */
  readonly map?: boolean;
  /** Files, see `src/clean/profile-file.ts`. */
  readonly profile?: readonly string[];
  /** Files, see `src/gazetteer/file.ts`. */
  readonly gazetteer?: readonly string[];
  /** File of a model of names, see `src/train/`. */
  readonly names?: string;
  readonly explain?: "blocks" | "mentions";
}

interface Count {
  tagged: number;
  skipped: number;
  error: number;
}

export async function tagCommand(paths: readonly string[], options: TagOptions): Promise<number> {
  const inputs = listInputs(paths.length === 0 ? ["-"] : paths, options.input);
  const onTerminal = options.out === undefined && isTerminal.stdout();
  const format =
    options.format ??
    (options.out === undefined ? undefined : formatOf(options.out)) ??
    (onTerminal ? "pretty" : "jsonl");
  if (options.map === true && format !== "jsonl" && format !== "json")
    throw new RepereError("USAGE", `--map goes with --format jsonl or json, not ${format}`);
  const profiles = readProfiles(options.profile);
  const gazetteers = readGazetteers(options.gazetteer);
  const names = namesFrom(options.names);
  const files = inputs.flatMap((input) => ("path" in input && input.path !== undefined ? [input.path] : []));
  // Before anything is created: a signal at any moment leaves nothing behind.
  clearAwayOnSignals();
  const output = options.out === undefined ? standardOutput : await openOutput(options.out, files);
  try {
    const writer = await openWriter(format, output, { color: options.color, onTerminal });
    // Only now: a call that is wrong is told before any model is read.
    const { createTagger } = await import("../tagger.js");
    const count = await tagInputs(inputs, writer, createTagger({ profiles, gazetteers, ...names }), options);
    await writer.end();
    await output.finish();
    if (options.quiet !== true) tellCount(count);
    return count.error > 0 ? EXIT.refused : EXIT.ok;
  } catch (cause) {
    output.abort();
    throw cause;
  }
}

async function tagInputs(
  inputs: readonly Listed[],
  writer: Writer,
  tagger: Tagger,
  options: TagOptions,
): Promise<Count> {
  const count: Count = { tagged: 0, skipped: 0, error: 0 };
  const progress = new LateProgress(inputs, options.quiet === true);
  for (const input of inputs) {
    for await (const { where, record, article } of recordsOf(input, tagger, options, progress)) {
      count[record.status]++;
      if (record.status === "error" && options.quiet !== true) {
        progress.stop();
        toStderr(`repere: ${refusalOf(record, where)}`);
      }
      const converted = convertOffsets(record, options.offsets, article && pageOf(article));
      await writer.write(options.body ? converted : withoutBody(converted), where);
      await progress.step();
    }
  }
  progress.stop();
  return count;
}

/** One record for each article of an input, a refused one included. */
async function* recordsOf(
  input: Listed,
  tagger: Tagger,
  { publishedAt, fetchedAt, country, charset, map = false }: TagOptions,
  progress: LateProgress,
): AsyncGenerator<{ where: string; record: TagRecord; article?: Article }> {
  if ("error" in input) {
    yield { where: input.name, record: tagger.errorRecord(input.error) };
    return;
  }
  const defaults = {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(country === undefined ? {} : { country }),
  };
  for await (const { where, article, error, notes = [] } of ingest(progress.counted(input), {
    name: input.name,
    kind: input.kind,
    ...(charset === undefined ? {} : { knownCharset: charset }),
    defaults,
  })) {
    if (article === undefined) {
      yield {
        where,
        record: tagger.errorRecord(
          error ?? new RepereError("INTERNAL", `${where}: neither article nor error`),
        ),
      };
      continue;
    }
    try {
      const record = await tagger.tag(article, { notes, map });
      // Only cleaning can see whether a page prints its own date; the reference date is for those that do not.
      const isUndated =
        publishedAt !== undefined && record.status === "tagged" && record.publishedAt === undefined;
      const final = isUndated ? await tagger.tag({ ...article, publishedAt }, { notes, map }) : record;
      yield { where, record: final, article };
    } catch (cause) {
      yield { where, record: tagger.errorRecord(asRepereError(cause), article) };
    }
  }
}

/** A message names its place already, where reading failed; where tagging failed it does not. */
function refusalOf({ error }: TagRecord, where: string): string {
  const message = error?.message ?? "refused";
  return message.startsWith(where) ? message : `${where}: ${message}`;
}

function withoutBody(record: TagRecord): TagRecord {
  const { body: _body, ...rest } = record;
  return rest;
}

function tellCount({ tagged, skipped, error }: Count): void {
  if (!isTerminal.stderr() || tagged + skipped + error < 2) return;
  toStderr(`repere: ${tagged} tagged, ${skipped} skipped (not French), ${error} refused`);
}

export function clearAwayOnSignals(): void {
  for (const [signal, status] of [
    ["SIGINT", EXIT.interrupted],
    ["SIGTERM", EXIT.terminated],
  ] as const) {
    process.once(signal, () => {
      abortOutputs();
      process.exit(status);
    });
  }
}

/** A progress line from the second article on, where a person looks at stderr and the records go elsewhere. */
class LateProgress {
  readonly #wanted: boolean;
  readonly #totalBytes: number;
  #bytes = 0;
  #articles = 0;
  #shown: Progress | undefined;

  constructor(inputs: readonly Listed[], quiet: boolean) {
    this.#wanted = !quiet && isTerminal.stderr() && !isTerminal.stdout();
    const sizes = inputs.map((input) => ("size" in input ? (input.size ?? 0) : 0));
    this.#totalBytes = sizes.includes(0) ? 0 : sizes.reduce((sum, size) => sum + size, 0);
  }

  async *counted(input: Input): AsyncGenerator<Uint8Array> {
    for await (const chunk of input.open()) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  async step(): Promise<void> {
    this.#articles++;
    if (!this.#wanted || this.#articles < 2) return;
    this.#shown ??= (await import("./progress.js")).showProgress(this.#totalBytes);
    this.#shown.step(this.#articles, this.#bytes);
  }

  /** Takes the line away, for good or to say something; the next step brings it back below. */
  stop(): void {
    this.#shown?.stop();
    this.#shown = undefined;
  }
}
