/** Words cut as each make of tokenizer cuts them, with where each piece begins. */
import { describe, expect, it, test } from "vitest";
import { alignPieces, spell } from "../../src/onnx/align.js";
import { createWordTokenizer, type WordTokenizer } from "../../src/onnx/tokenizer.js";
import { cutWords } from "../../src/onnx/words.js";
import { createLayer } from "../../src/text/layer.js";
import { byteLevel, unigram, wordPiece } from "./tiny-model.js";

const open = (file: object, settings = {}): WordTokenizer =>
  createWordTokenizer(file, settings, "tokenizer.json");

/** The pieces of a text, each with the token that it begins in. */
const owners = (tokenizer: WordTokenizer, text: string): [number, string | undefined][] => {
  const layer = createLayer("body", text);
  const { ids, pieceTokens } = cutWords(layer, tokenizer, 100);
  const tokens = pieceTokens.flat();
  return ids.flat().map((id, piece) => [id, layer.tokens[tokens[piece] ?? -1]?.text]);
};

describe("WordPiece", () => {
  const tokenizer = open(wordPiece(["l", "'", "É", "##cole", "Saint", "-", "Just", ","]), {
    pad_token: "[PAD]",
  });

  it("gives each piece to the token that it begins in", () => {
    expect(owners(tokenizer, "l’École Saint-Just,")).toEqual([
      [4, "l'"], [5, "l'"], [6, "École"], [7, "École"],
      [8, "Saint-Just"], [9, "Saint-Just"], [10, "Saint-Just"], [11, ","],
    ]); // prettier-ignore
  });

  it("goes on after a word that the vocabulary lacks", () => {
    expect(owners(tokenizer, "Œuvre-Just")).toEqual([
      [1, "Œuvre-Just"],
      [9, "Œuvre-Just"],
      [10, "Œuvre-Just"],
    ]);
    expect(owners(tokenizer, "(Just")).toEqual([
      [1, "("],
      [10, "Just"],
    ]);
  });

  it("knows what stands around a text, and what fills up", () => {
    expect(tokenizer).toMatchObject({ before: [2], after: [3], padding: 0 });
  });

  it("finds the way back from letters without case and accents", () => {
    const uncased = open(wordPiece(["ete", "a", "##bove"], true));
    expect(owners(uncased, "ÉTÉ d'Above")).toEqual([
      [4, "ÉTÉ"],
      [1, "d'"],
      [1, "d'"],
      [5, "Above"],
      [6, "Above"],
    ]);
  });
});

describe("Unigram", () => {
  const tokenizer = open(unigram(["▁", "▁l", "'", "é", "cole", "▁de", "▁Lé", "vis", ".", "..."]));

  it("cuts at the likeliest, with the mark before each word", () => {
    expect(owners(tokenizer, "l’école de Lévis.")).toEqual([
      [5, "l'"], [6, "l'"], [7, "école"], [8, "école"], [9, "de"], [10, "Lévis"], [11, "Lévis"], [12, "."],
    ]); // prettier-ignore
    expect(tokenizer).toMatchObject({ before: [0], after: [2] });
  });

  it("takes unknown letters in a row as one piece, and follows letters that become several", () => {
    expect(owners(tokenizer, "ЖЖvis")).toEqual([
      [4, "ЖЖvis"],
      [3, "ЖЖvis"],
      [11, "ЖЖvis"],
    ]);
    expect(owners(tokenizer, "de… vis")).toEqual([
      [9, "de"],
      [13, "…"],
      [4, "vis"],
      [11, "vis"],
    ]);
  });
});

describe("byte-level BPE", () => {
  const tokenizer = open(byteLevel(["Ã", "©", "Ġ", "t", "e", "-"], ["Ã ©", "Ġ t"]));

  it("counts bytes and spells the space before a word", () => {
    expect(owners(tokenizer, "été té")).toEqual([
      [10, "été"],
      [7, "été"],
      [10, "été"],
      [11, "té"],
      [10, "té"],
    ]);
  });
});

describe("a tokenizer that splits at what is no letter", () => {
  it("takes accented letters for letters", () => {
    const file = { ...wordPiece(["été", "-", "là"]), pre_tokenizer: { type: "Whitespace" } };
    expect(owners(open(file), "été-là")).toEqual([
      [4, "été-là"],
      [5, "été-là"],
      [6, "été-là"],
    ]);
  });
});

test("a tokenizer of an unknown make is refused by name", () => {
  const file = { ...wordPiece(["a"]), pre_tokenizer: { type: "Runes" } };
  expect(() => open(file)).toThrow(
    expect.objectContaining({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/tokenizer\.json.*Runes/),
    }),
  );
});

test("what can't be led back is spread over the word", () => {
  const stretches = [{ text: "xyz", pieces: [{ surface: "x" }, { surface: "yz" }] }];
  expect(
    alignPieces(
      "abcd",
      spell("abcd", (char) => char),
      stretches,
    ),
  ).toEqual([0, 2]);
});

test("an endless word costs no more than it is long", () => {
  const tokenizer = open(unigram(["▁", "Jean", "-"]));
  const layer = createLayer("body", `${"Jean-".repeat(20_000)} fin`);
  const started = performance.now();
  const { ids } = cutWords(layer, tokenizer, 40);
  expect(Math.max(...ids.map(({ length }) => length))).toBe(40);
  expect(performance.now() - started).toBeLessThan(2000);
});
