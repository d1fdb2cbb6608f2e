/** A token classifier from a folder, end to end: the files of a model → names with their confidence. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import type { RepereError } from "../../src/errors.js";
import { createOnnxTagger, type OnnxTaggerOptions, type TaggedName } from "../../src/onnx/index.js";
import { loadRuntime } from "../../src/onnx/runtime.js";
import { createLayer } from "../../src/text/layer.js";
import type { TextLayer } from "../../src/types.js";
import { makeFolder, tinyModel, unigram, wordPiece, type TinyOptions } from "./tiny-model.js";

/** Absent where development packages were left out, or on a system that it has no binary for. */
const isThere = await loadRuntime().then(
  () => true,
  () => false,
);
const SKIPPED = isThere ? "" : " (skipped: onnxruntime-node is not installed)";

const LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC"];
/** Pieces with the label that the model gives them. */
const PIECES: readonly (readonly [string, string])[] = [
  ["Ma", "B-PER"], ["##ude", "O"], ["Des", "I-PER"], ["##rosiers", "I-PER"],
  ["Sept", "B-LOC"], ["-", "O"], ["Îles", "I-LOC"], ["Hydro", "B-ORG"], ["Fleuve", "I-ORG"],
  ["Goncourt", "B-MISC"], ["de", "O"], ["à", "O"], ["l", "O"], ["'", "O"], ["quitte", "O"], [".", "O"], [",", "O"],
]; // prettier-ignore
const STRENGTH = 4;
const rowFor = (label: string): number[] => LABELS.map((name) => (name === label ? STRENGTH : 0));
/** Softmax of one score of STRENGTH among zeros: a kind has two labels of the eight. */
const SURE = (Math.exp(STRENGTH) + 1) / (Math.exp(STRENGTH) + LABELS.length - 1);

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function bertFolder(
  changes: Readonly<Record<string, Uint8Array | object | undefined>> = {},
  options: TinyOptions = {},
): string {
  const table = ["O", "O", "O", "O"].concat(PIECES.map(([, label]) => label)).map(rowFor);
  const files = {
    "model.onnx": tinyModel(table, options),
    "config.json": { model_type: "bert", max_position_embeddings: 64, id2label: { ...LABELS } },
    "tokenizer.json": wordPiece(PIECES.map(([piece]) => piece)),
    "tokenizer_config.json": { model_max_length: 1e30, pad_token: "[PAD]" },
    ...changes,
  };
  const kept = Object.fromEntries(Object.entries(files).filter(([, content]) => content !== undefined));
  const folder = makeFolder(kept as Record<string, Uint8Array | object>);
  folders.push(folder);
  return folder;
}

const show = (
  layers: readonly TextLayer[],
  names: readonly TaggedName[],
): [string, string, string, number][] =>
  names.map(({ field, start, end, kind, confidence }) => [
    field,
    layers.find((layer) => layer.field === field)?.text.slice(start, end) ?? "",
    kind,
    Number(confidence.toFixed(4)),
  ]);

async function tag(options: OnnxTaggerOptions, ...layers: TextLayer[]): Promise<ReturnType<typeof show>> {
  const tagger = await createOnnxTagger(options);
  try {
    return show(layers, await tagger.tag(layers));
  } finally {
    await tagger.close();
  }
}

const sure = Number(SURE.toFixed(4));
const TITLE = createLayer("title", "Maude Desrosiers à Sept‑Îles");
const BODY = createLayer(
  "body",
  "Maude\u00a0Desrosiers quitte l’Hydro Fleuve de Sept-Îles, Goncourt.\nDesrosiers, de Sept-Îles.",
);

describe.skipIf(!isThere)(`createOnnxTagger${SKIPPED}`, () => {
  it("gives the names of title and body, in the offsets of their layers", async () => {
    expect(await tag({ folder: bertFolder() }, TITLE, BODY)).toEqual([
      ["title", "Maude Desrosiers", "person", sure],
      ["title", "Sept-Îles", "place", sure],
      ["body", "Maude Desrosiers", "person", sure],
      ["body", "Hydro Fleuve", "organization", sure],
      ["body", "Sept-Îles", "place", sure],
      ["body", "Desrosiers", "person", sure],
      ["body", "Sept-Îles", "place", sure],
    ]);
  });

  it("reads what labels mean from the caller", async () => {
    const labels = { MISC: "event", ORG: null } as const;
    const names = await tag({ folder: bertFolder(), labels }, BODY);
    expect(names.map(([, text, kind]) => `${text} ${kind}`)).toEqual([
      "Maude Desrosiers person", "Sept-Îles place", "Goncourt event", "Desrosiers person", "Sept-Îles place",
    ]); // prettier-ignore
  });

  it("averages the pieces of a token where asked to", async () => {
    const names = await tag({ folder: bertFolder(), aggregation: "average" }, createLayer("body", "Maude."));
    // "Ma" speaks for a person, "##ude" against it: half of either.
    const against = 2 / (Math.exp(STRENGTH) + LABELS.length - 1);
    expect(names).toEqual([["body", "Maude", "person", Number(((SURE + against) / 2).toFixed(4))]]);
  });

  it("reads a CamemBERT: SentencePiece, positions from the padding on, the model in onnx/", async () => {
    const pieces = ["▁Ma", "ude", "▁Sept", "-", "Îles", "▁à", "▁"];
    const labels = ["O", "I-PER", "I-LOC"];
    const scores = [0, 0, 0, 0, 1, 1, 2, 2, 2, 0, 0].map((best) =>
      labels.map((_, label) => (label === best ? 5 : 0)),
    );
    const folder = makeFolder({
      "onnx/model.onnx": tinyModel(scores),
      "config.json": {
        model_type: "camembert",
        max_position_embeddings: 22,
        pad_token_id: 1,
        id2label: { ...labels },
      },
      "tokenizer.json": unigram(pieces),
    });
    folders.push(folder);
    const confidence = Number((Math.exp(5) / (Math.exp(5) + 2)).toFixed(4));
    expect(await tag({ folder }, createLayer("body", "Maude à Sept‑Îles"))).toEqual([
      ["body", "Maude", "person", confidence],
      ["body", "Sept-Îles", "place", confidence],
    ]);
    await expect(createOnnxTagger({ folder, maxTokens: 21 })).rejects.toThrow(
      /maxTokens: expected .* from 16 to 20/,
    );
  });

  it.each<TinyOptions>([
    { inputs: [] },
    { inputs: ["attention_mask", "token_type_ids"], integers: "int32", output: "scores" },
  ])("gives a model the inputs it asks for: %j", async (options) => {
    const names = await tag({ folder: bertFolder({}, options) }, createLayer("body", "Maude quitte Hydro."));
    expect(names.map(([, text]) => text)).toEqual(["Maude", "Hydro"]);
  });

  it("reads a long text in windows and batches as it reads a short one", async () => {
    const folder = bertFolder();
    const line = "Maude Desrosiers quitte l'Hydro Fleuve de Sept-Îles. ";
    const text = `${line.repeat(20)}\n${"Maude Desrosiers, ".repeat(40)}.\n${line.repeat(20)}`;
    const names = await tag(
      { folder, maxTokens: 32, overlap: 8, batchSize: 3, threads: 1 },
      createLayer("body", text),
    );
    expect(names).toHaveLength(40 * 3 + 40);
    expect(new Set(names.map(([, name, kind]) => `${name} ${kind}`))).toEqual(
      new Set(["Maude Desrosiers person", "Hydro Fleuve organization", "Sept-Îles place"]),
    );
    expect(names).toEqual(await tag({ folder }, createLayer("body", text)));
  });

  it("has nothing to say of an empty text", async () => {
    expect(await tag({ folder: bertFolder() }, createLayer("body", ""))).toEqual([]);
  });

  it("changes its version with the weights and with what it was told, and with nothing else", async () => {
    const versionOf = async (options: OnnxTaggerOptions): Promise<string> => {
      const tagger = await createOnnxTagger(options);
      await tagger.close();
      return tagger.version;
    };
    const folder = bertFolder();
    const first = await versionOf({ folder });
    expect(await versionOf({ folder: bertFolder(), threads: 1, batchSize: 2 })).toBe(first);
    expect(await versionOf({ folder, labels: { MISC: "event" } })).not.toBe(first);
    expect(await versionOf({ folder, maxTokens: 40 })).not.toBe(first);
    const bytes = readFileSync(join(folder, "model.onnx"));
    // The last score of the table.
    const at = bytes.lastIndexOf(Buffer.from(Float32Array.from([STRENGTH]).buffer));
    bytes.writeFloatLE(STRENGTH + 1, at);
    writeFileSync(join(folder, "model.onnx"), bytes);
    expect(await versionOf({ folder })).not.toBe(first);
  });

  it("refuses to tag once it is closed, however often", async () => {
    const tagger = await createOnnxTagger({ folder: bertFolder() });
    await Promise.all([tagger.close(), tagger.close()]);
    await expect(tagger.tag([BODY])).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringMatching(/closed/),
    });
  });

  const faults: readonly [string, () => OnnxTaggerOptions, RepereError["code"], RegExp][] = [
    ["another input", () => ({ folder: bertFolder({}, { inputs: ["pixel_values"] }) }), "UNSUPPORTED", /inputs input_ids, pixel_values/],
    ["a file that is no model", () => ({ folder: bertFolder({ "model.onnx": Buffer.from("none") }) }), "UNREADABLE", /model\.onnx: ONNX Runtime can't open/],
  ]; // prettier-ignore
  it.each(faults)("refuses %s", async (_, options, code, message) => {
    await expect(createOnnxTagger(options())).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it("refuses a model with more or fewer labels than config.json says", async () => {
    const folder = bertFolder({ "config.json": { id2label: { 0: "O", 1: "B-PER" } } });
    await expect(tag({ folder }, BODY)).rejects.toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/expected logits of \[1, (\d+), 2\].*got \[1, \1, 8\]/),
    });
  });

  it("refuses pieces that the model has no row for", async () => {
    const folder = bertFolder({ "model.onnx": tinyModel([rowFor("O"), rowFor("O")]) });
    await expect(tag({ folder }, BODY)).rejects.toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/can't read/),
    });
  });
});

/** Found before the runtime is asked for, so tested with or without it. */
describe("a folder that is none", () => {
  const faults: readonly [string, () => OnnxTaggerOptions, RepereError["code"], RegExp][] = [
    ["no folder", () => ({ folder: "/nowhere/at/all" }), "UNREADABLE", /^\/nowhere\/at\/all: no such folder/],
    ["an empty path", () => ({ folder: "" }), "USAGE", /folder: expected/],
    ["no model", () => ({ folder: bertFolder({ "model.onnx": undefined }) }), "UNREADABLE", /no model\.onnx nor onnx\/model\.onnx/],
    ["no model of that name", () => ({ folder: bertFolder(), model: "small.onnx" }), "UNREADABLE", /no small\.onnx/],
    ["no config", () => ({ folder: bertFolder({ "config.json": undefined }) }), "UNREADABLE", /config\.json: can't be read/],
    ["no tokenizer", () => ({ folder: bertFolder({ "tokenizer.json": undefined }) }), "UNREADABLE", /tokenizer\.json: .*AutoTokenizer/],
    ["broken JSON", () => ({ folder: bertFolder({ "config.json": Buffer.from("{") }) }), "UNREADABLE", /config\.json: is not JSON/],
    ["a list for a config", () => ({ folder: bertFolder({ "config.json": [] }) }), "UNREADABLE", /expected a JSON object/],
    ["no labels", () => ({ folder: bertFolder({ "config.json": {} }) }), "UNREADABLE", /id2label/],
    ["labels with a gap", () => ({ folder: bertFolder({ "config.json": { id2label: { 0: "O", 2: "B-PER" } } }) }), "UNREADABLE", /id2label/],
    ["unknown labels", () => ({ folder: bertFolder({ "config.json": { id2label: { 0: "LABEL_0" } } }) }), "UNSUPPORTED", /none of its labels is known/],
    ["too many pieces", () => ({ folder: bertFolder(), maxTokens: 65 }), "USAGE", /maxTokens: expected an integer from 16 to 64/],
    ["half a window of context", () => ({ folder: bertFolder(), overlap: 33 }), "USAGE", /overlap: expected an integer from 0 to 16/],
    ["no thread", () => ({ folder: bertFolder(), threads: 0 }), "USAGE", /threads/],
    ["an unknown way", () => ({ folder: bertFolder(), aggregation: "last" as never }), "USAGE", /aggregation/],
  ]; // prettier-ignore
  it.each(faults)("refuses %s", async (_, options, code, message) => {
    await expect(createOnnxTagger(options())).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});

describe("without onnxruntime-node", () => {
  test("the error says how to install it, in English and in French", async () => {
    const missing = (): never => {
      throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    };
    await expect(loadRuntime(async () => missing())).rejects.toMatchObject({
      code: "CONFIGURATION",
      where: "onnxruntime-node",
      message: expect.stringMatching(/npm install onnxruntime-node.*Le paquet onnxruntime-node manque/s),
    });
  });

  test("a binary that does not load is told from a missing package", async () => {
    const broken = async (): Promise<never> => {
      throw Object.assign(new Error("libonnxruntime.so.1: wrong ELF class"), { code: "ERR_DLOPEN_FAILED" });
    };
    await expect(loadRuntime(broken)).rejects.toThrow(
      /installed but could not be loaded: libonnxruntime.*wrong ELF/,
    );
  });

  test.skipIf(isThere)("createOnnxTagger says so (skipped where onnxruntime-node is installed)", async () => {
    await expect(createOnnxTagger({ folder: bertFolder() })).rejects.toThrow(/onnxruntime-node/);
  });
});
