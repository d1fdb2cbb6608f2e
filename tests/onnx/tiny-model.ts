/**
 * Model folders made on the spot: an ONNX file of a few hundred bytes, written field by field, that looks each piece up in
 * a table of scores (one Gather), with config.json and tokenizer.json as Hugging Face's programs write them.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** https://github.com/onnx/onnx/blob/main/onnx/onnx.proto, as far as needed. */
const FLOAT = 1;
const INT32 = 6;
const INT64 = 7;

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return Uint8Array.from([...bytes, rest]);
}
const concat = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const number = (field: number, value: number): Uint8Array => concat([varint(field * 8), varint(value)]);
const block = (field: number, ...parts: Uint8Array[]): Uint8Array => {
  const body = concat(parts);
  return concat([varint(field * 8 + 2), varint(body.length), body]);
};
const text = (field: number, value: string): Uint8Array => block(field, Buffer.from(value, "utf8"));

/** A tensor that goes in or out; its dimensions are named, so that any size does. */
const value = (field: number, name: string, type: number, dims: readonly string[]): Uint8Array =>
  block(
    field,
    text(1, name),
    block(2, block(1, number(1, type), block(2, ...dims.map((dim) => block(1, text(2, dim)))))),
  );

export interface TinyOptions {
  /** What the model asks for besides `input_ids`. */
  readonly inputs?: readonly string[];
  readonly output?: string;
  readonly integers?: "int64" | "int32";
}

/** The model: piece `id` gets the scores `table[id]`. */
export function tinyModel(table: readonly (readonly number[])[], options: TinyOptions = {}): Uint8Array {
  const { inputs = ["attention_mask"], output = "logits", integers = "int64" } = options;
  const type = integers === "int64" ? INT64 : INT32;
  const width = table[0]?.length ?? 0;
  const scores = new Uint8Array(Float32Array.from(table.flat()).buffer);
  const graph = block(
    7,
    block(1, text(1, "table"), text(1, "input_ids"), text(2, output), text(4, "Gather")),
    text(2, "tiny"),
    block(5, number(1, table.length), number(1, width), number(2, FLOAT), text(8, "table"), block(9, scores)),
    ...["input_ids", ...inputs].map((name) => value(11, name, type, ["batch", "pieces"])),
    value(12, output, FLOAT, ["batch", "pieces", "labels"]),
  );
  return concat([number(1, 8), graph, block(8, text(1, ""), number(2, 13))]);
}

/** A folder below the temporary one with these files; objects are written as JSON. */
export function makeFolder(files: Readonly<Record<string, Uint8Array | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), "repere-onnx-"));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  return folder;
}

const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

/** tokenizer.json of a BERT: WordPiece with these pieces after the special ones. */
export function wordPiece(pieces: readonly string[], isUncased = false): object {
  const vocabulary = [...SPECIAL, ...pieces];
  return {
    version: "1.0",
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: isUncased,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [
        { SpecialToken: { id: "[CLS]", type_id: 0 } },
        { Sequence: { id: "A", type_id: 0 } },
        { SpecialToken: { id: "[SEP]", type_id: 0 } },
      ],
      pair: [],
      special_tokens: {},
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: false },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  };
}

const MARKED = ["<s>", "<pad>", "</s>", "<unk>"];

/** tokenizer.json of a CamemBERT: SentencePiece's Unigram, each piece as likely as it is long. */
export function unigram(pieces: readonly string[]): object {
  return {
    version: "1.0",
    added_tokens: MARKED.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: { type: "NFKC" },
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        { type: "WhitespaceSplit" },
        { type: "Metaspace", replacement: "▁", prepend_scheme: "always", split: true },
      ],
    },
    post_processor: { type: "RobertaProcessing", sep: ["</s>", 2], cls: ["<s>", 0], trim_offsets: true },
    decoder: { type: "Metaspace", replacement: "▁", prepend_scheme: "always" },
    model: {
      type: "Unigram",
      unk_id: 3,
      vocab: [...MARKED.map((piece) => [piece, 0]), ...pieces.map((piece) => [piece, -10 / piece.length])],
    },
  };
}

/** tokenizer.json of a RoBERTa: byte-level BPE with these merges, "Ã ©". */
export function byteLevel(letters: readonly string[], merges: readonly string[]): object {
  const vocabulary = [...MARKED, ...letters, ...merges.map((merge) => merge.replace(" ", ""))];
  return {
    version: "1.0",
    added_tokens: MARKED.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: null,
    pre_tokenizer: { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: true },
    post_processor: { type: "RobertaProcessing", sep: ["</s>", 2], cls: ["<s>", 0], trim_offsets: true },
    decoder: { type: "ByteLevel" },
    model: { type: "BPE", merges, vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])) },
  };
}
