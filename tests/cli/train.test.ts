/** `repere train names` as its users run it: files in, a model and its card out, what is wrong told by place. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeNames } from "../../src/extract/names/model/file.js";
import { packNames } from "../../src/extract/names/model/pack.js";
import { NAMES_TRAINING, trainNames } from "../../src/extract/names/model/training.js";
import { toDocument } from "../../src/train/names.js";
import { articles } from "../train/texts.js";
import { built, inFolder, MAX_BUILD_MS, repere } from "./run.js";

const TYPES = ["Person", "Location", "Organization", "Event", "Product"];

/** A small base, and a corpus in all three formats with one fault each. */
function prepare(folder: string): void {
  const nothing = { hashes: new Uint32Array(0), values: new Uint16Array(0) };
  const trained = trainNames(articles(2).map(toDocument), nothing, { ...NAMES_TRAINING, epochs: 2, folds: 2, foldEpochs: 1, least: 1 }); // prettier-ignore
  writeFileSync(
    join(folder, "small.bin"),
    encodeNames(packNames(trained, { guide: 0, least: 0, curves: {} })),
  );
  const corpus = join(folder, "corpus");
  mkdirSync(join(corpus, "brat"), { recursive: true });
  const lines: string[] = [];
  for (const [at, { fields }] of articles(12).entries()) {
    const [{ text, names } = { text: "", names: [] }] = fields;
    if (at < 6)
      lines.push(JSON.stringify({ text, entities: names.map(({ type, start, end }) => ({ start, end, type: TYPES[type] })) })); // prettier-ignore
    else {
      writeFileSync(join(corpus, "brat", `${at}.txt`), text);
      const bounds = names.map(
        ({ type, start, end }, index) =>
          `T${index + 1}\t${TYPES[type]} ${start} ${end}\t${text.slice(start, end)}`,
      );
      writeFileSync(join(corpus, "brat", `${at}.ann`), `${bounds.join("\n")}\n`);
    }
  }
  writeFileSync(join(corpus, "a.jsonl"), `${lines.join("\n")}\n{"text": 3}\n`);
  writeFileSync(join(corpus, "b.conll"), "Anne\tB-PER\nRoy\tI-PER\nà\nLaval\tB-VILLE\n");
  writeFileSync(join(corpus, "brat", "unlabelled.txt"), "Rien encore.");
}

beforeAll(built, MAX_BUILD_MS);

describe("repere train names", () => {
  it("reads all formats, writes model and card, tells faults and figures; twice the same bytes", async () => {
    await inFolder(async (folder) => {
      prepare(folder);
      const train = (output: string) =>
        repere(["train", "names", "corpus", "--from", "small.bin", "--epochs", "2", "--type", "VILLE=place", "--output", output], { cwd: folder }); // prettier-ignore
      const { status, stdout, stderr } = await train("own.bin");
      expect(stderr).toContain(`corpus/a.jsonl:7: expected an object with "text" and "entities"`);
      expect(stderr).toContain(`corpus/b.conll:3: expected a token and its tag, got "à"`);
      expect(stderr).toMatch(/repere: epoch 2 of 2: loss \d+, F1 on dev [.\d]+/);
      expect(stderr).toContain("nobody labelled event, product");
      expect(status).toBe(1);
      expect(stdout).toMatch(/^kind +labelled +base: P · R · F1 +new: P · R · F1\nperson /);
      expect(stdout).toMatch(
        /own\.bin: version [\da-f]{12}, learned from 10 documents, 3 held out; card: own\.md\n$/,
      );
      const card = readFileSync(join(folder, "own.md"), "utf8");
      expect(card).toContain("learned from `small.bin`");
      const { stdout: records } = await repere(["tag", "--input", "plain", "--names", "own.bin"], {
        cwd: folder,
        input: "Anne Roy habite à Laval depuis 3 ans.",
      });
      const { stdout: others } = await repere(["tag", "--input", "plain"], {
        input: "Anne Roy habite à Laval depuis 3 ans.",
      });
      const modelOf = (text: string) => (JSON.parse(text) as { pipeline: { model: string } }).pipeline.model;
      expect(modelOf(records)).not.toBe(modelOf(others));
      await train("again.bin");
      expect(readFileSync(join(folder, "again.bin")).equals(readFileSync(join(folder, "own.bin")))).toBe(
        true,
      );
    });
  }, 120_000);

  it("says what is wrong with the call in a line, with status 2, and writes nothing", async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, "no.bin"), "no model");
      writeFileSync(join(folder, "a.jsonl"), `{"text": "Il pleut.", "entities": []}\n`);
      for (const [args, message] of [
        [["a.jsonl", "--from", "no.bin"], /--from no\.bin: cannot be read: .*expected a model of names/],
        [["a.jsonl", "--output", "none/x.bin"], /--output none\/x\.bin: its folder does not exist/],
        [["a.jsonl", "--output", "."], /--output \.: is a folder/],
        [["a.jsonl", "--dev", "0.9"], /--dev 0\.9: expected a share from 0 to 0\.5/],
        [["a.jsonl", "--dev", "none"], /--dev none: expected a share/],
        [["a.jsonl", "--type", "X=thing"], /--type X=thing: expected FROM=TO/],
        [["a.jsonl"], /no labelled name in the texts to learn from/],
        [[], /missing required argument 'path'/],
      ] as const) {
        const { status, stderr } = await repere(["train", "names", ...args], { cwd: folder });
        expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
      }
      const wrong = async (...args: readonly string[]) => repere(args, { cwd: folder });
      expect(await wrong("train", "topics", "a.jsonl")).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/Allowed choices are names/),
      });
      expect(await wrong("tag", "a.jsonl", "--names", "no.bin")).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/--names no\.bin: cannot be read/),
      });
    });
  }, 120_000);

  it("refuses what it can't read with status 1", async () => {
    await inFolder(async (folder) => {
      const { status, stderr } = await repere(["train", "names", "none/", "page.pdf"], { cwd: folder });
      expect(status).toBe(1);
      expect(stderr).toContain("none/: ");
      expect(stderr).toContain("nothing is written");
    });
  });
});
