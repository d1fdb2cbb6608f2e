/**
 * `repere/onnx`: the names of a token classifier from a local folder, in place of the model of the package. It needs
 * `onnxruntime-node`, an optional peer dependency; nothing is ever fetched.
 */
import { basename, resolve } from "node:path";
import { RepereError } from "../errors.js";
import type { SequenceTagger } from "../extract/names/sequence-tagger.js";
import { createClassifier, type Aggregation } from "./classify.js";
import { readModelFolder } from "./folder.js";
import { readLabels, type LabelMeaning } from "./labels.js";
import { loadRuntime, openSession } from "./runtime.js";
import { createWordTokenizer } from "./tokenizer.js";

export type { NameKind, SequenceTagger, TaggedName } from "../extract/names/sequence-tagger.js";
export type { Aggregation } from "./classify.js";
export type { LabelMeaning } from "./labels.js";

export interface OnnxTaggerOptions {
  /** Holds `model.onnx` (or `onnx/model.onnx`), `config.json`, `tokenizer.json` and, where there is one, `tokenizer_config.json`. */
  readonly folder: string;
  /** The model's file below the folder, where it is called otherwise: "onnx/model_quantized.onnx". */
  readonly model?: string;
  /**
   * What labels mean, where they are not the usual ones: by name or whole label, `null` for what is no name.
   * @example { PER: "person", MISC: null, LABEL_1: "B-organization", LABEL_2: "I-organization" }
   */
  readonly labels?: Readonly<Record<string, LabelMeaning | null>>;
  /** Pieces in a window at most, special ones included: from 16 to what the model can read, which is the default. */
  readonly maxTokens?: number;
  /** Pieces of context that a window shares with its neighbours, from 0 to a quarter of it; default an eighth, 64 at most. */
  readonly overlap?: number;
  /** Windows given to the model at once; default 8, from 1 to 256. */
  readonly batchSize?: number;
  /** Threads of one call of the model; as many as the machine has cores when left out. */
  readonly threads?: number;
  /**
   * Which pieces speak for a token: `first` as most models were trained to (the default), or `average` of all.
   */
  readonly aggregation?: Aggregation;
}

export interface OnnxTagger extends SequenceTagger {
  /** Gives the model's memory back; a later `tag` is refused. */
  close(): Promise<void>;
}

/**
 * Opens a token classifier (NER) from a folder as Hugging Face's programs write one.
 * Rejects with a `RepereError`: `CONFIGURATION` where onnxruntime-node is missing, `UNREADABLE` for what the folder
 * lacks, `UNSUPPORTED` for a model, labels or a tokenizer of another make, `USAGE` for a wrong option.
 * @example
 * const names = await createOnnxTagger({ folder: "models/camembert-ner" });
 * const tagger = createTagger({ names });
 * // …
 * await names.close();
 */
export async function createOnnxTagger(options: OnnxTaggerOptions): Promise<OnnxTagger> {
  const batchSize = checkRange("batchSize", options.batchSize ?? 8, 1, 256);
  const threads = options.threads === undefined ? undefined : checkRange("threads", options.threads, 1, 1024);
  const aggregation = options.aggregation ?? "first";
  if (aggregation !== "first" && aggregation !== "average")
    throw usage("aggregation", `expected "first" or "average", got ${String(aggregation)}`);
  if (typeof options.folder !== "string" || options.folder === "")
    throw usage("folder", "expected the path of a folder");
  const folder = resolve(options.folder);
  const found = await readModelFolder(folder, options.model);
  const maxTokens = checkRange(
    "maxTokens",
    options.maxTokens ?? found.maxTokens,
    MIN_TOKENS,
    found.maxTokens,
  );
  const overlap = checkRange(
    "overlap",
    options.overlap ?? Math.min(64, Math.floor(maxTokens / 8)),
    0,
    Math.floor(maxTokens / 4),
  );
  const labels = readLabels(found.labels, options.labels, `${folder}/config.json`);
  const tokenizer = createWordTokenizer(found.tokenizer, found.tokenizerSettings, `${folder}/tokenizer.json`);
  const session = await openSession(await loadRuntime(), found.modelFile, { threads });
  const classifier = createClassifier(session, tokenizer, labels, {
    room: maxTokens - tokenizer.before.length - tokenizer.after.length,
    overlap,
    batchSize,
    aggregation,
    padding: found.padding ?? tokenizer.padding,
    where: found.modelFile,
  });
  let closed: Promise<void> | undefined;
  return {
    name: `onnx:${basename(folder)}`,
    // The files, and the options that change an answer.
    version: [found.hash.slice(0, 16), maxTokens, overlap, aggregation, ...meaningsOf(options)].join("-"),
    async tag(layers) {
      if (closed !== undefined) throw usage("close", "the tagger is closed; open another one");
      return classifier.tag(layers);
    },
    close: () => (closed ??= session.close()),
  };
}

const MIN_TOKENS = 16;

const meaningsOf = ({ labels = {} }: OnnxTaggerOptions): string[] =>
  Object.entries(labels)
    .map(([label, meaning]) => `${label}=${meaning ?? ""}`)
    .sort();

function checkRange(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw usage(name, `expected an integer from ${least} to ${most}, got ${String(value)}`);
}

const usage = (where: string, what: string): RepereError =>
  new RepereError("USAGE", `createOnnxTagger: ${where}: ${what}`, { where });
