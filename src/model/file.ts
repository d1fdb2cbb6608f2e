/** A sequence model as it stands on disk: JSON, its weights as 16-bit integers in base64. */
import { RepereError } from "../errors.js";
import type { Chain } from "./chain.js";

export interface SequenceModel {
  /** Changes whenever a weight does. */
  readonly version: string;
  /** What each state is called: "body:caption". */
  readonly states: readonly string[];
  /** What each column scores, "caption": a state adds up those of its parts. */
  readonly columns: readonly string[];
  /** By name of a row (an observation such as "words@0=3"): where its weights begin in `weights`. */
  readonly rows: ReadonlyMap<string, number>;
  /** `rows.get(name) + column`. */
  readonly weights: Float32Array;
  readonly chain: Chain;
}

export interface ModelFile {
  readonly format: typeof FORMAT;
  readonly version: string;
  readonly states: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** What one unit of the integers stands for. */
  readonly unit: number;
  readonly weights: string;
  /** `null` stands for what is forbidden. */
  readonly starts: readonly (number | null)[];
  readonly ends: readonly (number | null)[];
  readonly steps: readonly (readonly (number | null)[])[];
}

export const FORMAT = "repere-sequence/1";

/** Reads a model; throws CONFIGURATION where the file is not one, or is cut. */
export function parseModel(text: string, where: string): SequenceModel {
  const refuse = (what: string, cause?: unknown): never => {
    throw new RepereError("CONFIGURATION", `${where}: ${what}; reinstall repere`, { where, cause });
  };
  let file: ModelFile;
  try {
    file = JSON.parse(text) as ModelFile;
  } catch (cause) {
    return refuse("expected a model in JSON", cause);
  }
  if (file.format !== FORMAT) return refuse(`expected the format ${FORMAT}, got ${String(file.format)}`);
  const width = file.columns.length;
  const bytes = Buffer.from(file.weights, "base64");
  if (bytes.length !== file.rows.length * width * 2)
    return refuse(`expected ${file.rows.length} rows of ${width} weights, got ${bytes.length} bytes`);
  const weights = new Float32Array(file.rows.length * width);
  for (let at = 0; at < weights.length; at++) weights[at] = bytes.readInt16LE(at * 2) * file.unit;
  const scores = (list: readonly (number | null)[]): Float64Array =>
    Float64Array.from(list, (score) => score ?? -Infinity);
  return Object.freeze({
    version: file.version,
    states: file.states,
    columns: file.columns,
    rows: new Map(file.rows.map((name, index) => [name, index * width])),
    weights,
    chain: {
      columns: file.states.map((state) => columnsOf(state).map((part) => file.columns.indexOf(part))),
      starts: scores(file.starts),
      ends: scores(file.ends),
      steps: file.steps.map(scores),
    },
  });
}

/** The columns that a state adds up: "body:caption" those of the zone and of the label. */
export function columnsOf(state: string): string[] {
  const parts = state.split(":");
  return parts.map((part, index) => (index === 0 && parts.length > 1 ? `${part}:` : part));
}
