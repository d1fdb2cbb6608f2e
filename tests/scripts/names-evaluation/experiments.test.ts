/** The experiments on a tagger that learns: who learns from what, and what the figures say of it. */
import { describe, expect, it } from "vitest";
import type { NamedDocument } from "../../../src/evaluation/name-answers.js";
import { corpusDocuments } from "../../../scripts/names/documents.js";
import { answersOf } from "../../../src/evaluation/name-answers.js";
import { ceilingTagger } from "../../../scripts/evaluation/names/ceiling.js";
import {
  acrossTime,
  calibrationScores,
  crossFitted,
  crossValidated,
  robustness,
} from "../../../scripts/evaluation/names/experiments.js";
import { comparePeers, peersTable, speedOf } from "../../../scripts/evaluation/names/peers.js";
import { rulesTagger, toReading } from "../../../scripts/evaluation/names/rules.js";
import { scoreAnswers, scoreNames } from "../../../scripts/evaluation/names/score.js";
import { nameSets } from "../../../scripts/evaluation/names/sets.js";
import {
  NAME_KINDS,
  type SequenceTagger,
  type TaggedName,
} from "../../../src/extract/names/sequence-tagger.js";
import { createLayer } from "../../../src/text/layer.js";
import { documentOf, taggerOf } from "./support.js";

/** Knows by heart the names it was shown. */
function learner(seen: readonly NamedDocument[]): SequenceTagger {
  const known = new Map<string, number>();
  for (const { layer, names } of seen.flatMap(({ fields }) => fields))
    for (const { start, end, type } of names) known.set(layer.source.slice(start, end), type);
  return {
    name: "by heart",
    version: "1",
    tag: (layers) =>
      layers.flatMap(({ field, tokens }) =>
        tokens.flatMap(({ text, start, end }): TaggedName[] => {
          const kind = NAME_KINDS[known.get(text) ?? -1];
          return kind === undefined ? [] : [{ field, start, end, kind, confidence: 0.9 }];
        }),
      ),
  };
}

const early = Array.from({ length: 30 }, (_, at) =>
  documentOf(`2017/01/2017_01_01-0${at}.txt`, `Ici [P Nom${at}] et [L Lieu].`),
);
const late = [
  documentOf("2018/03/2018_03_01-001.txt", "Encore [P Nom3], puis [P Inconnu]."),
  documentOf("2018/12/2018_12_01-001.txt", "Des gilets jaunes et [P Nom4]."),
];

describe("across time", () => {
  it("learns before, asks after, yellow vests apart", async () => {
    const { ordinary, yellowVests, novelty } = await acrossTime(learner, [...early, ...late]);
    expect(scoreAnswers(ordinary).counts.get("person")).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(scoreAnswers(yellowVests).counts.get("person")).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(novelty.counts.get("seen person value")).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(novelty.counts.get("new person value")).toEqual({ right: 0, found: 1, wanted: 1 });
    expect(novelty.counts.get("new names value")).toEqual({ right: 0, found: 1, wanted: 1 });
    expect(novelty.counts.get("seen place value")).toEqual({ right: 0, found: 0, wanted: 0 });
  });
});

describe("in folds", () => {
  it("never asks about what was shown, but shows what stands outside the folds", async () => {
    const sizes: number[] = [];
    const train = (seen: readonly NamedDocument[]) => (sizes.push(seen.length), learner(seen));
    const outside = [documentOf("laiterie", "[P Nom7] ouvre")];
    const { ordinary, yellowVests, novelty } = await crossValidated(train, [...early, ...late], outside);
    const { counts } = scoreAnswers(ordinary);
    // "Lieu" is in every fold; a person's name is in one alone, but for Nom3 and Nom4, told twice, and Nom7, shown always.
    expect(counts.get("place")).toEqual({ right: 30, found: 30, wanted: 30 });
    expect(counts.get("person")?.wanted).toBe(32);
    expect(counts.get("person")?.right).toBeLessThanOrEqual(5);
    expect(counts.get("person")?.right).toBeGreaterThanOrEqual(1);
    expect(new Set(yellowVests.map(({ id }) => id))).toEqual(new Set([late[1]?.id]));
    // Who knows by heart finds what it was shown, and nothing else.
    const [seen, unseen] = ["seen", "new"].map((side) => novelty.counts.get(`${side} names value`));
    expect(seen?.right).toBe(seen?.wanted);
    expect(unseen?.right).toBe(0);
    expect((seen?.wanted ?? 0) + (unseen?.wanted ?? 0)).toBe(62);
    expect(sizes).toHaveLength(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(4 * 32 + 5);
  });
});

describe("the ceiling", () => {
  it("of our own pages is near 1: their names are names of tokens", async () => {
    const documents = corpusDocuments("dev");
    const { counts, misses } = await scoreNames(ceilingTagger(documents), documents);
    const all = counts.get("names") ?? { right: 0, found: 0, wanted: 0 };
    expect(all.right).toBeGreaterThan(0.995 * all.wanted);
    expect(all.found - all.right).toBe(0);
    expect(misses.length).toBeLessThan(10);
  });
});

describe("robustness", () => {
  it("says what of the plain F1 is kept", async () => {
    const document = documentOf("a", "[P Nom] vit à [L Éric].");
    const scores = await robustness(learner([document]), [document]);
    expect(scores.counts.get("plain names")).toEqual({ right: 2, found: 2, wanted: 2 });
    expect(scores.counts.get("upper-cased names")).toEqual({ right: 0, found: 0, wanted: 2 });
    expect(scores.counts.get("without accents names")).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(scores.figures.get("upper-cased kept")).toBe(0);
    expect(scores.figures.get("without accents kept")).toBeCloseTo(2 / 3);
  });
});

describe("confidences", () => {
  it("are worth what is right; a fit on the other half mends them", async () => {
    const documents = Array.from({ length: 400 }, (_, at) => documentOf(`d${at}`, at % 4 === 0 ? `mot${at}` : `[P mot${at}]`)); // prettier-ignore
    const answers = await answersOf(
      taggerOf(documents.map((_, at) => `[P mot${at}]`), 0.95),
      documents,
    ); // prettier-ignore
    expect(calibrationScores(answers).figures.get("1 - calibration error, names")).toBeCloseTo(0.8);
    expect(crossFitted(answers, "isotonic")).toHaveLength(400);
    for (const { confidence } of crossFitted(answers, "isotonic")) expect(confidence).toBeCloseTo(0.75, 1);
  });
});

describe("the rules as a tagger", () => {
  it("answer in the reading form, titles too", async () => {
    const document = documentOf(
      "a",
      "La ministre, Mme­ [P Anne Roy], est venue.",
      "[P Anne Roy] à [L Lévis]",
    );
    const { counts } = await scoreNames(rulesTagger(), [document]);
    expect(counts.get("person")).toEqual({ right: 2, found: 2, wanted: 2 });
    expect(counts.get("place")?.right).toBe(1);
  });

  it("find the way back from the source", () => {
    const layer = createLayer("body", "Le\u00ad dé\u00adpart de e\u0301te\u0301");
    for (let at = 0; at <= layer.text.length; at++) expect(toReading(layer, layer.toSource(at))).toBe(at);
  });
});

describe("peers", () => {
  it("stand in one table with ours, ours first, speeds as shares of it", async () => {
    const document = documentOf("a", "Hier, M. [P Jean Tremblay] était à [L Paris].");
    const figures = await comparePeers(learner([document]), [document]);
    expect(figures.map(({ name }) => name)).toEqual(["by heart", "compromise", "fr-compromise"]);
    const [, english, french] = figures;
    // Civility and full stop taken away, their spans are exact.
    expect(english?.scores.counts.get("person")?.right).toBe(1);
    expect(french?.scores.counts.get("place")?.right).toBe(1);
    expect(peersTable(figures)).toMatch(/\nby heart .*×1\.00 /);
  });

  it("and speed counts words", async () => {
    expect(await speedOf(taggerOf([]), early, { tokensGiven: true })).toBeGreaterThan(1000);
  });
});

describe("sets of npm run evaluate", () => {
  const sets = nameSets(() => taggerOf([]));

  it("have names of their own, and say what lies outside the clone", () => {
    expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
    expect(sets.filter(({ isOutside }) => isOutside).map(({ name }) => name)).toEqual([
      "names-winer-dev",
      "names-folds",
      "names-time",
      "name-free",
    ]);
    expect(sets.filter(({ isLong }) => isLong).map(({ name }) => name)).toEqual([
      "names-folds",
      "names-time",
    ]);
    expect(sets.filter(({ isOutside, isHere }) => !isOutside && !isHere)).toEqual([]);
  });

  it("score the tagger they are given", async () => {
    const corpus = await sets.find(({ name }) => name === "names-corpus-dev")?.score();
    const all = corpus?.counts.get("names");
    expect([all?.right, all?.found]).toEqual([0, 0]);
    expect(all?.wanted).toBeGreaterThan(1000);
  });
});
