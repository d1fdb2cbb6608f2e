/** A chain learned from labelled sequences: what must hold whatever it learns from. */
import { describe, expect, it } from "vitest";
import { bestPath } from "../../src/model/chain.js";
import { trainChain, type TrainedChain, type TrainingSequence } from "../../src/model/train.js";
import { chainOf } from "../../src/extract/names/model/file.js";
import { LABELS, mayFollow } from "../../src/extract/names/model/labels.js";

const [BEGIN, LAST, WHOLE] = [1, 3, 4];
const PLACE = 4;

// Features: 0 small word, 1 first name, 2 last name, 3 town.
const sequence = (features: readonly number[], labels: readonly number[]): TrainingSequence => ({
  features: features.map((feature) => Int32Array.of(feature)),
  labels: Uint8Array.from(labels),
});
const sequences = Array.from({ length: 40 }, (_, at) =>
  at % 2 === 0 ? sequence([1, 2, 0, 3], [BEGIN, LAST, 0, WHOLE + PLACE]) : sequence([0, 2, 0], [0, WHOLE, 0]),
);

const train = (onEpoch?: (epoch: number, chain: TrainedChain, loss: number) => boolean) =>
  trainChain(sequences, {
    features: 4, labels: LABELS, mayFollow, epochs: 8, rate: 0.2, drop: 0.2, seed: 3, ...(onEpoch && { onEpoch }),
  }); // prettier-ignore

const read = ({ weights, steps }: TrainedChain, { features }: TrainingSequence): number[] => {
  const scores = Float64Array.from(
    features.flatMap((own) =>
      Array.from({ length: LABELS }, (_, label) =>
        own.reduce((sum, feature) => sum + (weights[feature * LABELS + label] ?? 0), 0),
      ),
    ),
  );
  return [...bestPath(chainOf(steps), scores, LABELS, new Uint8Array(features.length))];
};

describe("trainChain", () => {
  it("learns what follows what, and gives the same chain again", () => {
    const losses: number[] = [];
    const chain = train((_epoch, _chain, loss) => losses.push(loss) > 0);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
    for (const one of sequences.slice(0, 2)) expect(read(chain, one)).toEqual([...one.labels]);
    expect([...train().weights]).toEqual([...chain.weights]);
  });

  it("ends where it is told to", () => {
    const epochs: number[] = [];
    train((epoch) => epochs.push(epoch) < 3);
    expect(epochs).toEqual([1, 2, 3]);
  });

  it("goes on from a chain that exists", () => {
    const base = train();
    const losses: number[] = [];
    trainChain(sequences, {
      features: 4, labels: LABELS, mayFollow, epochs: 1, rate: 0.2, drop: 0, seed: 3, from: base,
      onEpoch: (_epoch, _chain, loss) => losses.push(loss) > 0,
    }); // prettier-ignore
    expect(losses[0]).toBeLessThan(10);
  });
});
