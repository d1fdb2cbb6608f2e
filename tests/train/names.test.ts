/** Learning on from a base: better on what was held out, the same bytes each time, nothing unlearned that nobody labelled. */
import { beforeAll, describe, expect, it } from "vitest";
import { f1 } from "../../src/evaluation/count.js";
import { decodeNames, encodeNames, type NamesModel } from "../../src/extract/names/model/file.js";
import { packNames } from "../../src/extract/names/model/pack.js";
import { createNameTagger } from "../../src/extract/names/model/tagger.js";
import { NAMES_TRAINING, trainNames } from "../../src/extract/names/model/training.js";
import { createLayer } from "../../src/text/layer.js";
import { cardOf, figuresTable } from "../../src/train/card.js";
import {
  distinct,
  heldOut,
  namesWithinWords,
  retrainNames,
  toDocument,
  type LabelledDocument,
  type Retrained,
} from "../../src/train/names.js";
import { articles, marked } from "./texts.js";

const NOTHING_KNOWN = { hashes: new Uint32Array(0), values: new Uint16Array(0) };
const OPTIONS = { epochs: 4, seed: 1, onProgress: () => undefined };

/** A model that has seen the articles given and nothing else. */
function baseOf(texts: ReturnType<typeof articles>): NamesModel {
  const trained = trainNames(texts.map(toDocument), NOTHING_KNOWN, {
    ...NAMES_TRAINING,
    epochs: 6,
    folds: 2,
    foldEpochs: 2,
    least: 1,
  });
  return decodeNames(encodeNames(packNames(trained, { guide: 0, least: 0, curves: { person: [[0, 0.25], [1, 0.75]] } })), "base"); // prettier-ignore
}

let base: NamesModel;
let train: LabelledDocument[];
let dev: LabelledDocument[];
let result: Retrained;

beforeAll(async () => {
  // One line: it knows hardly anything.
  base = baseOf([marked("Il neige à [L Namur] et [P Luc Dion] attend.")]);
  const parts = heldOut(articles(24), 0.25);
  [train, dev] = [parts.train.map(toDocument), parts.dev.map(toDocument)];
  result = await retrainNames(train, dev, base, OPTIONS);
}, 60_000);

describe("learning on", () => {
  it("is better than its base on documents held out", () => {
    const [before, after] = [result.before.get("names"), result.after.get("names")];
    expect(before?.wanted).toBe(6 * 6);
    expect(f1(after as NonNullable<typeof after>)).toBeGreaterThan(
      f1(before as NonNullable<typeof before>) + 0.1,
    );
  });

  it("gives a model that reads, with its version", () => {
    const model = decodeNames(result.bytes, "new");
    expect(model.version).toBe(result.version);
    expect(model.version).not.toBe(base.version);
    const layer = createLayer("body", "Zoé Caron habite à Namur depuis 7 ans.");
    const found = createNameTagger(model).tag([layer]);
    expect(found.map(({ kind, start, end }) => `${kind} ${layer.text.slice(start, end)}`)).toEqual([
      "person Zoé Caron", "place Namur",
    ]); // prettier-ignore
  });

  it("is the same to the byte from the same seed, and another from another", async () => {
    const again = await retrainNames(train, dev, base, OPTIONS);
    expect(again.bytes.equals(result.bytes)).toBe(true);
    const other = await retrainNames(train, dev, base, { ...OPTIONS, seed: 2 });
    expect(other.bytes.equals(result.bytes)).toBe(false);
  }, 60_000);

  it("keeps the base's curves where few names were held out", () => {
    expect(result.isCalibrated).toBe(false);
    expect(decodeNames(result.bytes, "new").curves).toEqual(base.curves);
  });

  it("keeps what the base knows of kinds that nobody labelled", async () => {
    const full = baseOf(articles(24));
    const onlyPersons = articles(24).map(({ where, fields }) => ({
      where,
      fields: fields.map((field) => ({ ...field, names: field.names.filter(({ type }) => type === 0) })),
    }));
    const own = await retrainNames(onlyPersons.map(toDocument), [], full, OPTIONS);
    expect(own.filled).toEqual(["place", "organization", "event", "product"]);
    const layer = createLayer("body", "Marc Houle habite à Gaspé depuis 9 ans.");
    expect(createNameTagger(decodeNames(own.bytes, "own")).tag([layer]).map(({ kind }) => kind)).toEqual(["person", "place"]); // prettier-ignore
    expect(own.after.size).toBe(0);
  }, 60_000);

  it("refuses texts without a name", async () => {
    await expect(retrainNames([toDocument(marked("Il pleut."))], [], base, OPTIONS)).rejects.toMatchObject({
      code: "USAGE",
    });
  });
});

describe("what is learned from", () => {
  it("has each text once, in an order of its own", () => {
    const texts = articles(9);
    const one = distinct([...texts, ...texts.slice(2, 5)]);
    expect(one).toHaveLength(9);
    expect(distinct(texts.toReversed())).toEqual(one);
    expect(distinct([marked("  ")])).toEqual([]);
  });

  it("holds out the share asked for, the same however the others change, and never all", () => {
    const texts = articles(20);
    const { train: rest, dev: asked } = heldOut(texts, 0.2);
    expect([rest.length, asked.length]).toEqual([16, 4]);
    const fewer = heldOut(texts.filter((text) => text !== rest[0]), 0.2).dev; // prettier-ignore
    expect(fewer.every((text) => asked.includes(text))).toBe(true);
    expect(heldOut(texts, 0).dev).toEqual([]);
    expect(heldOut(texts.slice(0, 1), 0.5).dev).toEqual([]);
    expect(heldOut(texts.slice(0, 2), 0.1).dev).toHaveLength(1);
  });

  it("lacks names that end within a word", () => {
    const whole = toDocument(marked("À [L Laval] et à [L Lévis]"));
    const cut = toDocument({
      where: "cut",
      fields: [{ name: "body", text: "Lavallois", names: [{ type: 1, start: 0, end: 5 }] }],
    });
    expect(namesWithinWords([whole])).toBe(0);
    expect(namesWithinWords([whole, cut])).toBe(1);
  });
});

describe("the card", () => {
  it("says data, figures and options, and no date", () => {
    const facts = {
      output: "nos-noms.bin", paths: ["corpus/"], base: "base", baseVersion: base.version, epochs: 4, seed: 1, dev: "0.25",
      train, heldOut: dev, refused: 2, notes: new Map([["names in several pieces", 3]]), result,
    }; // prettier-ignore
    const card = cardOf(facts);
    expect(card).toContain(`version \`${result.version}\``);
    expect(card).toContain("18 documents to learn from, 6 held out (`--dev 0.25`); 2 faults of the input");
    expect(card).toContain("| person | 36 | 12 |");
    expect(card).toContain("- 3 × names in several pieces");
    expect(card).toMatch(
      /\| persons, places, organizations \| 36 \| [.\d]+ · [.\d]+ · [.\d]+ \| [.\d]+ · [.\d]+ · [.\d]+ \|/,
    );
    expect(card).toContain("`--epochs 4 --seed 1 --dev 0.25`");
    expect(card).toBe(cardOf(facts));
    expect(cardOf({ ...facts, heldOut: [] })).toContain("nothing is known of how good it is");
  });

  it("has the same figures as the terminal", () => {
    const table = figuresTable(result).split("\n");
    expect(table).toHaveLength(1 + 3 + 1);
    expect(table.at(-1)).toMatch(/^persons, places, organizations\s+36\s/);
  });
});
