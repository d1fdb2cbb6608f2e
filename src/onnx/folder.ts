/** The folder of a model, as Hugging Face's programs write one. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { RepereError } from "../errors.js";

export interface ModelFolder {
  readonly modelFile: string;
  /** In the order of their numbers. */
  readonly labels: readonly string[];
  /** Pieces, special ones included, that the model can read at once. */
  readonly maxTokens: number;
  readonly padding: number | undefined;
  readonly tokenizer: object;
  readonly tokenizerSettings: Readonly<Record<string, unknown>>;
  /** Of all files that decide on the answers. */
  readonly hash: string;
}

type Json = Readonly<Record<string, unknown>>;

const MODEL_FILES = ["model.onnx", "onnx/model.onnx"];
const DEFAULT_MAX_TOKENS = 512;
/** "No limit" is written as a very great number. */
const GREATEST_MAX_TOKENS = 100_000;
/** These count positions from after the padding's, so that two of 514 can't be used. */
const COUNTS_FROM_PADDING = new Set(["roberta", "camembert", "xlm-roberta", "xlm-roberta-xl", "mpnet"]);

/** @param model the model's file, relative to the folder; else the usual places are tried */
export async function readModelFolder(folder: string, model?: string): Promise<ModelFolder> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true)
    throw unreadable(folder, "no such folder; expected one with model.onnx, config.json and tokenizer.json");
  const modelFile = await findModel(folder, model === undefined ? MODEL_FILES : [model]);
  const config = await readJson(folder, "config.json");
  const tokenizer = await readJson(
    folder,
    "tokenizer.json",
    "; written by a fast tokenizer: AutoTokenizer.from_pretrained(…).save_pretrained(folder)",
  );
  const settings = await readJson(folder, "tokenizer_config.json", undefined, {});
  const configFile = join(folder, "config.json");
  return {
    modelFile,
    labels: readLabelNames(config, configFile),
    maxTokens: readMaxTokens(config, settings),
    padding: numberOf(config["pad_token_id"]),
    tokenizer,
    tokenizerSettings: settings,
    hash: await hashOf(modelFile, [config, tokenizer, settings]),
  };
}

async function findModel(folder: string, names: readonly string[]): Promise<string> {
  for (const name of names) {
    const file = join(folder, name);
    if ((await stat(file).catch(() => undefined))?.isFile() === true) return file;
  }
  throw unreadable(
    folder,
    `no ${names.join(" nor ")} in it; written by \`optimum-cli export onnx --task token-classification\``,
  );
}

async function readJson(folder: string, name: string, hint = "", otherwise?: Json): Promise<Json> {
  const file = join(folder, name);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    if (otherwise !== undefined && (cause as { code?: unknown }).code === "ENOENT") return otherwise;
    throw unreadable(file, `can't be read (${messageOf(cause)})${hint}`, cause);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Json;
  } catch (cause) {
    throw unreadable(file, `is not JSON: ${messageOf(cause)}`, cause);
  }
  throw unreadable(file, "expected a JSON object");
}

function readLabelNames(config: Json, file: string): string[] {
  const table = config["id2label"];
  const labels: string[] = [];
  for (const [id, label] of Object.entries(typeof table === "object" && table !== null ? table : {}))
    if (typeof label === "string") labels[Number(id)] = label;
  // A gap, or a key that is no number, would shift every label after it.
  if (
    labels.length === 0 ||
    labels.length !== Object.keys(labels).length ||
    Object.keys(labels).some(isNoIndex)
  )
    throw unreadable(file, 'expected "id2label": { "0": "O", "1": "B-PER", … } with a label for each number');
  return labels;
}

const isNoIndex = (key: string): boolean => !/^\d+$/.test(key);

function readMaxTokens(config: Json, settings: Json): number {
  const positions = numberOf(config["max_position_embeddings"]);
  const type = config["model_type"];
  const unused =
    typeof type === "string" && COUNTS_FROM_PADDING.has(type)
      ? (numberOf(config["pad_token_id"]) ?? 1) + 1
      : 0;
  const limits = [
    positions === undefined ? undefined : positions - unused,
    numberOf(settings["model_max_length"]),
  ];
  const known = limits.filter((limit) => limit !== undefined && limit > 0 && limit < GREATEST_MAX_TOKENS);
  return known.length === 0 ? DEFAULT_MAX_TOKENS : Math.min(...(known as number[]));
}

/** Great models keep their weights in files beside, named after them: model.onnx_data, model.onnx.data. */
async function hashOf(modelFile: string, parts: readonly Json[]): Promise<string> {
  const folder = dirname(modelFile);
  const files = (await readdir(folder)).filter((name) => name.startsWith(basename(modelFile))).sort();
  const hash = createHash("sha256");
  for (const name of files)
    for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk as Buffer);
  for (const part of parts) hash.update(JSON.stringify(part));
  return hash.digest("hex");
}

const unreadable = (where: string, what: string, cause?: unknown): RepereError =>
  new RepereError("UNREADABLE", `${where}: ${what}`, { where, cause });
const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
