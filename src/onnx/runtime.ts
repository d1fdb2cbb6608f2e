/** Opens a model with ONNX Runtime: the only importer of `onnxruntime-node`, which is optional and loaded when asked. */
import { RepereError } from "../errors.js";

/** Some windows of pieces, one a row, filled up to the longest with the padding id; `mask` is 0 there and 1 elsewhere. */
export interface Batch {
  readonly rows: number;
  readonly columns: number;
  readonly ids: BigInt64Array;
  readonly mask: BigInt64Array;
}

/** What the model says of each piece: `[rows, columns, labels]`, not yet probabilities. */
export interface Logits {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export interface Session {
  score(batch: Batch): Promise<Logits>;
  close(): Promise<void>;
}

/**
 * What is used of `onnxruntime-node`, so that the package's own types need not be there where ours are read.
 * https://onnxruntime.ai/docs/api/js/
 */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(file: string, options: { intraOpNumThreads?: number; logSeverityLevel: 4 }): Promise<OnnxSession>;
  };
  readonly Tensor: new (
    type: "int64" | "int32",
    data: BigInt64Array | Int32Array,
    dims: readonly number[],
  ) => OnnxTensor;
}
interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** Since 1.22. */
  readonly inputMetadata?: readonly { readonly name: string; readonly type?: string }[];
  run(
    feeds: Readonly<Record<string, OnnxTensor>>,
    fetches: readonly string[],
  ): Promise<Readonly<Record<string, OnnxTensor>>>;
  release(): Promise<void>;
}
interface OnnxTensor {
  readonly type: string;
  readonly data: unknown;
  readonly dims: readonly number[];
}

const importRuntime = async (): Promise<OnnxRuntime> =>
  (await import("onnxruntime-node")) as unknown as OnnxRuntime;

/** The runtime, or an error that says how to get it. `load` is for the tests. */
export async function loadRuntime(load: () => Promise<OnnxRuntime> = importRuntime): Promise<OnnxRuntime> {
  try {
    return await load();
  } catch (cause) {
    const isMissing = /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String((cause as { code?: unknown }).code));
    throw new RepereError(
      "CONFIGURATION",
      isMissing
        ? "an ONNX model needs the package onnxruntime-node, which is not installed: run" +
            " `ONNXRUNTIME_NODE_INSTALL=skip npm install onnxruntime-node` (skip: without CUDA, which is fetched from" +
            " elsewhere). — Le paquet onnxruntime-node manque ; la commande ci-dessus l'installe."
        : `onnxruntime-node is installed but could not be loaded: ${messageOf(cause)}. Has it a binary for` +
            ` ${process.platform}-${process.arch}? — Le paquet onnxruntime-node est installé, mais ne se charge pas.`,
      { where: "onnxruntime-node", cause },
    );
  }
}

/** Faults are thrown, and stderr is for our own words: the runtime writes none. */
const quiet = { logSeverityLevel: 4 } as const;

/** What a token classifier may ask for besides the ids. */
const KNOWN_INPUTS = ["input_ids", "attention_mask", "token_type_ids"];

export async function openSession(
  runtime: OnnxRuntime,
  file: string,
  options: { readonly threads: number | undefined },
): Promise<Session> {
  const refuse = (code: "UNREADABLE" | "UNSUPPORTED", what: string, cause?: unknown): never => {
    throw new RepereError(code, `${file}: ${what}`, { where: file, cause });
  };
  let session: OnnxSession;
  try {
    session = await runtime.InferenceSession.create(file, {
      ...quiet,
      ...(options.threads === undefined ? {} : { intraOpNumThreads: options.threads }),
    });
  } catch (cause) {
    return refuse("UNREADABLE", `ONNX Runtime can't open this model: ${messageOf(cause)}`, cause);
  }
  const { inputNames, outputNames } = session;
  const unknown = inputNames.filter((name) => !KNOWN_INPUTS.includes(name));
  const output = outputNames.includes("logits") ? "logits" : outputNames[0];
  if (!inputNames.includes("input_ids") || unknown.length > 0 || output === undefined) {
    await session.release();
    return refuse(
      "UNSUPPORTED",
      `expected a token classifier with inputs among ${KNOWN_INPUTS.join(", ")} (the first at least) and an output` +
        ` "logits"; it has inputs ${inputNames.join(", ")} and outputs ${outputNames.join(", ")}`,
    );
  }
  const typeOf = (name: string): "int64" | "int32" =>
    session.inputMetadata?.find((input) => input.name === name)?.type === "int32" ? "int32" : "int64";
  const types = new Map(inputNames.map((name) => [name, typeOf(name)]));

  const tensorOf = (name: string, data: BigInt64Array, dims: readonly number[]): OnnxTensor =>
    types.get(name) === "int32"
      ? new runtime.Tensor("int32", Int32Array.from(data, Number), dims)
      : new runtime.Tensor("int64", data, dims);

  return {
    async score({ rows, columns, ids, mask }) {
      const dims = [rows, columns];
      const feeds: Record<string, OnnxTensor> = {};
      for (const name of inputNames) {
        // One text only, so every piece is of type 0.
        const data =
          name === "input_ids" ? ids : name === "attention_mask" ? mask : new BigInt64Array(ids.length);
        feeds[name] = tensorOf(name, data, dims);
      }
      let logits: OnnxTensor | undefined;
      try {
        logits = (await session.run(feeds, [output]))[output];
      } catch (cause) {
        return refuse("UNSUPPORTED", `the model can't read [${dims.join(", ")}]: ${messageOf(cause)}`, cause);
      }
      if (logits?.type !== "float32" || !(logits.data instanceof Float32Array))
        return refuse("UNSUPPORTED", `expected 32-bit floats as "${output}", got ${String(logits?.type)}`);
      return { data: logits.data, dims: logits.dims };
    },
    close: () => session.release(),
  };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
