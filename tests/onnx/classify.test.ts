/** What the model is given, and what is taken from its answer: seen through a session that writes down its batches. */
import { expect, it } from "vitest";
import { createClassifier } from "../../src/onnx/classify.js";
import { readLabels } from "../../src/onnx/labels.js";
import type { Batch, Session } from "../../src/onnx/runtime.js";
import type { WordTokenizer } from "../../src/onnx/tokenizer.js";
import { createLayer } from "../../src/text/layer.js";

/** A word is its length in letters; 1 before a text, 2 after, 0 fills up. */
const tokenizer: WordTokenizer = {
  before: [1],
  after: [2],
  padding: 0,
  encode: (word) => ({ ids: [word.length + 100], starts: [0] }),
};
const SETTINGS = {
  room: 4,
  overlap: 1,
  batchSize: 2,
  aggregation: "first",
  padding: 9,
  where: "tiny.onnx",
} as const;

/** Is sure of "person" where `isPerson` picks a piece, by column and id, and less sure of "O" elsewhere. */
function record(isPerson: (column: number, id: number) => boolean): { session: Session; batches: Batch[] } {
  const batches: Batch[] = [];
  const session: Session = {
    async score(batch) {
      batches.push(batch);
      const data = Float32Array.from(
        [...batch.ids].flatMap((id, at) => (isPerson(at % batch.columns, Number(id)) ? [0, 9] : [1, 0])),
      );
      return { data, dims: [batch.rows, batch.columns, 2] };
    },
    close: async () => {},
  };
  return { session, batches };
}
const rowsOf = ({ ids, rows, columns }: Pick<Batch, "ids" | "rows" | "columns">): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from(ids.slice(row * columns, (row + 1) * columns), Number));

it("fills up short rows, hides what fills them, and puts rows of like length together", async () => {
  const { session, batches } = record(() => false);
  const classifier = createClassifier(session, tokenizer, readLabels(["O", "PER"]), SETTINGS);
  await classifier.tag([
    createLayer("title", "a bb"),
    createLayer("body", "a bb ccc dddd\nee fff gggg h ii"),
  ]);
  expect(batches.map(rowsOf)).toEqual([
    [[1, 102, 103, 104, 102, 2], [1, 104, 102, 103, 104, 2]],
    [[1, 103, 104, 101, 102, 2], [1, 101, 102, 103, 2, 9]],
    [[1, 101, 102, 2], [1, 101, 102, 2]],
  ]); // prettier-ignore
  expect(batches.map(({ mask, rows, columns }) => rowsOf({ ids: mask, rows, columns }))[1]).toEqual([
    [1, 1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1, 0],
  ]);
});

it("takes no notice of what is said of context and of special pieces", async () => {
  // Windows are "un deux (trois)", "(deux) trois quatre (cinq)", …: columns 2 and 3 are core in each, 1 in the first only.
  const { session } = record((column) => column !== 2 && column !== 3);
  const classifier = createClassifier(session, tokenizer, readLabels(["O", "PER"]), SETTINGS);
  const layer = createLayer("body", "un deux trois quatre cinq six sept huit");
  const names = await classifier.tag([layer]);
  expect(names.map(({ start, end }) => layer.text.slice(start, end))).toEqual(["un"]);
});

it("reads a token in which no piece begins with the one it is glued to, and leaves the article out", async () => {
  // "l'Aurore" is one piece, of eight letters, that begins in "l'".
  const { session } = record((_, id) => id === 108);
  const classifier = createClassifier(session, tokenizer, readLabels(["O", "PER"]), SETTINGS);
  const layer = createLayer("title", "l'Aurore là");
  const names = await classifier.tag([layer]);
  expect(names.map(({ start, end, kind }) => `${layer.text.slice(start, end)} ${kind}`)).toEqual([
    "Aurore person",
  ]);
});

it("refuses an answer of another shape", async () => {
  const session: Session = {
    score: async () => ({ data: new Float32Array(4), dims: [1, 4] }),
    close: async () => {},
  };
  const classifier = createClassifier(session, tokenizer, readLabels(["O", "PER"]), SETTINGS);
  await expect(classifier.tag([createLayer("body", "un deux")])).rejects.toMatchObject({
    code: "UNSUPPORTED",
    message: "tiny.onnx: expected logits of [1, 4, 2] (texts, pieces, labels of config.json), got [1, 4]",
  });
});
