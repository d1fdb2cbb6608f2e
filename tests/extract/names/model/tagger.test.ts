/** The tagger against a plain reading of the same weights; names on texts of every shape; time. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { featureOf, type Add } from "../../../../src/extract/names/model/features.js";
import { decodeNames, encodeNames, type NamesModel } from "../../../../src/extract/names/model/file.js";
import { LABELLED_KINDS, LABELS, mayFollow, namesIn } from "../../../../src/extract/names/model/labels.js";
import { createNameTagger, type NameTagger } from "../../../../src/extract/names/model/tagger.js";
import { viewsOf, type DocumentSentence } from "../../../../src/extract/names/model/views.js";
import { addVotes, countVotes, noVerdicts, verdictsOf } from "../../../../src/extract/names/model/votes.js";
import { createLook } from "../../../../src/extract/names/model/word.js";
import { bestPath } from "../../../../src/model/chain.js";
import { factorsOf, Lattice } from "../../../../src/model/lattice.js";
import { randomOf } from "../../../../src/model/random.js";
import { createLayer } from "../../../../src/text/layer.js";
import type { TextLayer } from "../../../../src/types.js";
import {
  bytesOf,
  documentsOf,
  entriesOf,
  knownOf,
  LEXICON,
  tagged,
  taggerOf,
  featuresOf,
} from "./support.js";

const entries = entriesOf(LEXICON);
const known = knownOf(LEXICON);
const views = (layers: readonly TextLayer[]): DocumentSentence[] => viewsOf(layers, known, createLook(known));
type Verdicts = ReturnType<typeof verdictsOf>;

const voteFeatures = (verdicts: Verdicts): number[][] =>
  verdicts.map((_, at) => {
    const found: number[] = [];
    const add: Add = (template, value) => void found.push(featureOf(template, value));
    addVotes(verdicts, at, add);
    return found;
  });

/** Weights at random for all that can be seen of these layers, so that each feature counts. */
function randomModel(layers: readonly TextLayer[], seed: number): NamesModel {
  const random = randomOf(seed);
  const hashes = new Set<number>();
  const addAll = (features: readonly (readonly number[])[]): void => {
    for (const own of features) for (const hash of own) hashes.add(hash);
  };
  const all = views(layers);
  for (const { view } of all) addAll(featuresOf(view));
  for (const { view } of all)
    addAll(voteFeatures(noVerdicts(view.tokens, view.firstToken, view.words.length)));
  for (let round = 0; round < 5; round++) {
    const readings = all.map(({ view: { tokens, firstToken, words } }) => ({
      tokens, firstToken, path: words.map(() => (random() < 0.5 ? 0 : Math.floor(random() * LABELS))),
    })); // prettier-ignore
    const votes = countVotes(readings);
    for (const reading of readings) addAll(voteFeatures(verdictsOf(reading, votes)));
  }
  const rows = [...hashes].sort((a, b) => a - b);
  const starts = Uint32Array.from({ length: rows.length + 1 }, (_, row) => 2 * row);
  const cells = 2 * rows.length;
  const parts = {
    version: "random", entries, unit: 0.01, curves: {},
    weights: {
      hashes: Uint32Array.from(rows), starts,
      labels: Uint8Array.from({ length: cells }, () => Math.floor(random() * LABELS)),
      values: Int8Array.from({ length: cells }, () => Math.floor(random() * 255) - 127),
    },
    steps: Array.from({ length: LABELS ** 2 }, (_, at) =>
      mayFollow(Math.floor(at / LABELS), at % LABELS) ? random() - 0.5 : -Infinity,
    ),
  }; // prettier-ignore
  return decodeNames(encodeNames(parts), "random");
}

interface Found {
  readonly confidence: number;
}

interface Answer {
  readonly names: Found[];
  /** How many sentences the second reading changed. */
  readonly changed: number;
}

/** What the tagger does, without its shortcuts: every feature of every word looked up, and added up. */
function plainly({ rows, weights, unit, chain }: NamesModel, layers: readonly TextLayer[]): Answer {
  const read = ({ view }: DocumentSentence, verdicts: Verdicts) => {
    const sums = new Float64Array(view.words.length * LABELS);
    const votes = voteFeatures(verdicts);
    for (const [at, own] of featuresOf(view).entries())
      for (const hash of [...own, ...votes[at]!]) {
        const row = rows.get(hash);
        if (row < 0) continue;
        for (let cell = weights.starts[row]!; cell < weights.starts[row + 1]!; cell++)
          sums[at * LABELS + weights.labels[cell]!]! += weights.values[cell]!;
      }
    const scores = sums.map((sum) => sum * unit);
    return { scores, path: bestPath(chain, scores, LABELS, new Uint8Array(view.words.length)) };
  };
  const sentences = views(layers);
  const first = sentences.map((one) => {
    const { tokens, firstToken, words } = one.view;
    return { tokens, firstToken, path: read(one, noVerdicts(tokens, firstToken, words.length)).path };
  });
  const votes = countVotes(first);
  let changed = 0;
  const names = sentences.flatMap((one, index) => {
    const { tokens, firstToken, words } = one.view;
    const { scores, path } = read(one, verdictsOf(first[index]!, votes));
    if (path.join() !== first[index]!.path.join()) changed++;
    const lattice = new Lattice(LABELS);
    const kinds = new Uint8Array(words.length);
    if (words.length > 0) lattice.run(scores, kinds, factorsOf(chain));
    return namesIn(path).map(({ kind, first: from, end }) => ({
      field: one.layer.field,
      kind: LABELLED_KINDS[kind],
      start: tokens[firstToken + from]!.start,
      end: tokens[firstToken + end - 1]!.end,
      confidence: lattice.probabilityOf(path, from, end, kinds, factorsOf(chain)),
    }));
  });
  return { names, changed };
}

/** For confidences, the tagger reads the surroundings of a name alone: they are equal to two places. */
const roughly = (names: readonly Found[]) =>
  names.map(({ confidence, ...span }) => ({ ...span, confidence: expect.closeTo(confidence, 2) as number }));

/** What a plain reading finds; what the tagger does, once and again with the sums of words that it kept. */
function bothOf(layers: readonly TextLayer[], seed: number) {
  const model = randomModel(layers, seed);
  const tagger = createNameTagger(model);
  return { ...plainly(model, layers), tagged: tagger.tag(layers), again: tagger.tag(layers) };
}

const body = (text: string): TextLayer => createLayer("body", text);
const SHOUTED = "LE MAIRE JULIE MOREL HABITE PRES DE LA ROUTE DE MATANE ".repeat(300).trim();

describe("the sums of the tagger are those of the features", () => {
  const piece = fc.constantFrom(
    "Julie", "Morel", "Savoie", "Matane", "maire", "le", "la", "Caisse", "du", "Fleuve", "fleuve", "dit", "à", "l'Île", "G20",
    "2026", "1,5", "Saint-Jean", "D'Amour", "(CDF)", "«", "»", ",", ".", "!", "…", "-", "\n\n", "JULIE", "ROUTE", "LE", "É", "😀",
  ); // prettier-ignore
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

  it("on random text", () => {
    let [found, changed] = [0, 0];
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 1000 }), (title, own, seed) => {
        const answer = bothOf([createLayer("title", title), body(own)], seed);
        expect(answer.tagged).toEqual(roughly(answer.names));
        expect(answer.again).toEqual(roughly(answer.names));
        found += answer.names.length;
        changed += answer.changed;
      }),
      { numRuns: 40, seed: 6 },
    );
    // Else the comparison says nothing.
    expect(found).toBeGreaterThan(200);
    expect(changed).toBeGreaterThan(5);
  });

  it.each([
    ["signs alone", "… « » , ! ( ) – :"],
    ["one word", "Matane"],
    ["one small word", "fleuve"],
    ["one sign", "."],
    ["3,000 words in capitals", SHOUTED],
    ["3,000 words of which nothing is known, in capitals", "ZORGUE VLIMTA ".repeat(1500).trim()],
  ])("on %s", (_, own) => {
    const { names, tagged: found } = bothOf([body(own)], 4);
    expect(found).toEqual(roughly(names));
  });

  it("on nothing at all", () => {
    expect(bothOf([], 1)).toMatchObject({ names: [], tagged: [] });
    expect(bothOf([body("")], 1)).toMatchObject({ names: [], tagged: [] });
  });
});

describe("a tagger that learned a little", () => {
  let bytes: Buffer;
  let tagger: NameTagger;
  beforeAll(() => {
    bytes = bytesOf(documentsOf(40, 2));
    tagger = taggerOf(bytes);
  });

  it("says where each name is, in which field, and how sure it is", () => {
    const layers = [
      createLayer("title", "Julie Morel à Matane"),
      body("Selon Julie Morel, la pluie a cessé."),
    ];
    const found = tagger.tag(layers).map(({ confidence, ...name }) => {
      expect(confidence).toBeGreaterThan(0.3);
      expect(confidence).toBeLessThanOrEqual(1);
      return name;
    });
    expect(found).toContainEqual({ field: "title", kind: "place", start: 14, end: 20 });
    expect(found).toContainEqual({ field: "body", kind: "person", start: 6, end: 17 });
  });

  it("says the version of its model, and remembers nothing of the text before", () => {
    expect(tagger.version).toMatch(/^[0-9a-f]{12}$/);
    const text = "Le maire Luc Vanier habite Sion depuis dix ans.";
    const before = tagged(tagger, text);
    tagged(tagger, `${SHOUTED}. Vanier, la Fondation Vanier, à Vanier.`);
    expect(tagged(tagger, text)).toEqual(before);
    expect(tagged(taggerOf(bytes), text)).toEqual(before);
  });

  const frames =
    "Selon Anne Diop, le maire Luc Vanier habite Sion. La Fondation Belleau a ouvert un bureau à Amos. La pluie tombe. ";
  it.each([
    ["sentences", frames.repeat(60)],
    ["a sentence in capitals", SHOUTED.slice(0, SHOUTED.length / 3)],
    ["a run of capitalized words", "Anne Diop Sion Amos Belleau ".repeat(200).trim()],
    ["brackets", "Caisse du Fleuve (CDF) ".repeat(200).trim()],
    ["signs", "( ' - , ".repeat(500).trim()],
  ])("takes time that is linear in the text: %s", (_, text) => {
    const [one, four] = [[body(text)], [body(`${text} `.repeat(4).trim())]];
    const time = (layers: readonly TextLayer[]): number => {
      const started = performance.now();
      tagger.tag(layers);
      return performance.now() - started;
    };
    // The best of several: a machine that does something else must not fail this, time that is quadratic always does.
    let ratio = Infinity;
    for (let tried = 0; tried < 8 && ratio > 6; tried++)
      ratio = Math.min(ratio, Math.min(time(four), time(four)) / Math.min(time(one), time(one)));
    expect(ratio).toBeLessThanOrEqual(6);
  }); // prettier-ignore

  it("reads a paragraph of 50,000 words in capitals", { timeout: 30_000 }, () => {
    const words = "LE MAIRE JULIE MOREL HABITE PRES DE LA ROUTE DE ";
    const text = words.repeat(5000) + "MATANE";
    const found = tagger.tag([body(text)]);
    expect(found.filter(({ start, end }) => text.slice(start, end) === "JULIE MOREL").length).toBeGreaterThan(4500);
    expect(found.at(-1)).toMatchObject({ kind: "place", end: text.length });
  }); // prettier-ignore
});
