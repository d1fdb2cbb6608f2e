/** The parts of the trainer of names that must hold whatever it learns from. */
import { describe, expect, it } from "vitest";
import { labelled, trainNames, type Sentence } from "../../scripts/names/crf.js";
import {
  LABELS,
  mayFollow,
  namesOf,
  sentenceLabels,
  type LabelledField,
} from "../../scripts/names/documents.js";
import { createLayer } from "../../src/text/layer.js";

const [BEGIN, INSIDE, LAST, WHOLE] = [1, 2, 3, 4];
const PLACE = 4;

describe("labels", () => {
  it("a name goes on until its last word, and in its own kind", () => {
    expect(mayFollow(undefined, BEGIN)).toBe(true);
    expect(mayFollow(BEGIN, LAST)).toBe(true);
    expect(mayFollow(LAST, WHOLE)).toBe(true);
    expect(mayFollow(BEGIN, LAST + PLACE)).toBe(false);
    expect(mayFollow(0, INSIDE)).toBe(false);
    expect(mayFollow(BEGIN, undefined)).toBe(false);
  });

  it("a name that the bounds of a sentence cut is none", () => {
    const field = { labels: Uint8Array.of(BEGIN, LAST, 0, WHOLE, BEGIN, INSIDE, LAST) } as LabelledField;
    expect([...sentenceLabels(field, 0, 7)]).toEqual([BEGIN, LAST, 0, WHOLE, BEGIN, INSIDE, LAST]);
    expect([...sentenceLabels(field, 1, 6)]).toEqual([0, 0, WHOLE, 0, 0]);
  });

  it("labels are names again", () => {
    const { tokens } = createLayer("body", "Anne Roy vit à Lévis");
    const names = namesOf(Uint8Array.of(BEGIN, LAST, 0, 0, WHOLE + PLACE), tokens, 0);
    expect(names).toEqual([{ type: 0, start: 0, end: 8 }, { type: 1, start: 15, end: 20 }]); // prettier-ignore
  });
});

describe("training", () => {
  // Features: 0 small word, 1 first name, 2 last name, 3 town.
  const sentence = (features: readonly number[], labels: readonly number[]): Sentence => ({
    features: features.map((feature) => Int32Array.of(feature)),
    labels: Uint8Array.from(labels),
  });
  const sentences = Array.from({ length: 40 }, (_, at) =>
    at % 2 === 0
      ? sentence([1, 2, 0, 3], [BEGIN, LAST, 0, WHOLE + PLACE])
      : sentence([0, 2, 0], [0, WHOLE, 0]),
  );
  const losses: number[] = [];
  const train = () =>
    trainNames(sentences, {
      features: 4, labels: LABELS, mayFollow, epochs: 8, rate: 0.2, drop: 0.2, seed: 3,
      onEpoch: (_epoch, _model, loss) => losses.push(loss),
    }); // prettier-ignore

  it("learns what follows what, and gives the same model again", () => {
    const model = train();
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
    expect([...labelled(model, sentences[0]?.features ?? [])]).toEqual([BEGIN, LAST, 0, WHOLE + PLACE]);
    expect([...labelled(model, sentences[1]?.features ?? [])]).toEqual([0, WHOLE, 0]);
    expect([...train().weights]).toEqual([...model.weights]);
  });
});
