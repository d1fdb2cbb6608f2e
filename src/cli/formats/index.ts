/** The formats by name. Each is loaded when asked for: a reader of JSON pays for no table. */
import { RepereError } from "../../errors.js";
import type { Output } from "../output.js";
import type { ColorChoice } from "../terminal.js";
import type { Writer } from "./writer.js";

export const FORMATS = ["pretty", "jsonl", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** Words of the contract whose release is still to come. */
export const LATER_FORMATS: readonly string[] = ["parquet", "conll", "brat"];

interface Options {
  readonly color: ColorChoice;
  readonly onTerminal: boolean;
}

const MAKERS: Readonly<Record<Format, (output: Output, options: Options) => Promise<Writer>>> = {
  pretty: async (output, options) => (await import("./pretty.js")).pretty(output, options),
  jsonl: async (output) => (await import("./jsonl.js")).jsonl(output),
  json: async (output) => (await import("./json.js")).json(output),
  csv: async (output) => (await import("./csv.js")).csv(output),
};

export function openWriter(format: Format, output: Output, options: Options): Promise<Writer> {
  return MAKERS[format](output, options);
}

/** What a file name asks for: `--out tags.csv` is meant as CSV. Undefined where it says nothing. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? "";
  if (LATER_FORMATS.includes(extension))
    throw new RepereError("USAGE", `--out ${path}: the format ${extension} comes with a later release`);
  if (extension === "ndjson") return "jsonl";
  return FORMATS.find((format) => format === extension);
}
