/** Time grows with the text and no faster: twice the input takes at most 2.3 times the time. */
import { describe, expect, it } from "vitest";
import { readLayer } from "./support.js";
import { articleOf } from "../../../scripts/corpus-tools/article.js";
import { readPage, sourceFiles } from "../../../scripts/corpus-tools/files.js";
import { createLayer } from "../../../src/text/layer.js";
import { tokenize } from "../../../src/text/tokens.js";
import type { TextLayer } from "../../../src/types.js";

const MOST = 2.3;
/** Layers are made of many small objects that live on, and the collector's turns come when they come. */
const MOST_OF_LAYERS = 3;
/** Measured again while the machine's noise hides it; a pass that is quadratic shows as 4 each time. */
const MOST_ROUNDS = 10;
/** A run that is over sooner is repeated until it has taken so long: clocks and collectors are coarse. */
const LEAST_MS = 40;

/** Milliseconds of processor time: what other processes do on the machine counts little. */
function timeOf(run: () => void, times: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Time of the second run for one of the first: of several rounds, the best of each. */
function ratioOf(once: () => void, twice: () => void, most: number): number {
  let times = 1;
  while (timeOf(once, times) < LEAST_MS) times *= 2;
  let [least, leastOfTwice] = [Infinity, Infinity];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    least = Math.min(least, timeOf(once, times));
    leastOfTwice = Math.min(leastOfTwice, timeOf(twice, times));
    if (leastOfTwice / least <= most) break;
  }
  return leastOfTwice / least;
}

/** A layer without the work of the sentence splitter: one sentence, as a page without line ends may be. */
function layerOf(source: string): TextLayer {
  const tokens = tokenize(source);
  const sentences = [{ start: 0, end: source.length, firstToken: 0, endToken: tokens.length }];
  const toSource = (offset: number): number => offset;
  return { field: "body", source, text: source, tokens, sentences, toSource, toSourceEnd: toSource };
}

const ARTICLES = sourceFiles("train")
  .slice(0, 40)
  .map((file) => articleOf(readPage(file, "train").page).body)
  .join("\n\n");
const text = (length: number): string =>
  ARTICLES.repeat(Math.ceil(length / ARTICLES.length)).slice(0, length);
const line = (length: number): string => text(length).replaceAll("\n", " ");
const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

/** What a text is made of, and the length of the shorter of two. */
type Shape = readonly [name: string, length: number, make: (length: number) => string];

/** Those that issue #5 names. */
const ASKED: readonly Shape[] = [
  ["ordinary text", 100_000, text],
  ["100,000 digits", 50_000, repeated("1")],
  ["100,000 spaces", 50_000, (length) => `12${" ".repeat(length)}$`],
  ["de 1 à", 50_000, repeated("de 1 à ")],
];
const LONG_LINE: Shape = ["one line of 5 MB", 2_500_000, line];
const OTHERS: readonly Shape[] = (
  [
    "1 000 ", "1,1", "1, ", "1/", "1-", "2019-2020, ", "mille ", "deux-", "deux virgule zero ", "3 millions ",
    "10 $ et ", "12 $, soit 3 millions de plus ", "12 nouvelles ", "le 3 et ", "en 2019, 2020 et ", "à 18 h 30 ",
    "mardi à 18 h ", "dimanche ", "la fête nationale ", "entre le 1er et le ", "fin du mois de ", "d'ici ",
    "il y a environ ", "XIXe et XXe ",
  ] as const
).map((piece): Shape => [piece.trim(), 5_000, repeated(piece)]); // prettier-ignore

const OPTIONS = { retry: 1, timeout: 120_000 };

describe("values in linear time", () => {
  it.each([...ASKED, LONG_LINE, ...OTHERS])("%s", OPTIONS, (_name, length, make) => {
    const [once, twice] = [layerOf(make(length)), layerOf(make(2 * length))];
    // A layer is read once: a copy is a layer not read yet.
    const read = (layer: TextLayer) => (): void => void readLayer({ ...layer });
    expect(ratioOf(read(once), read(twice), MOST)).toBeLessThanOrEqual(MOST);
  });
});

describe("layers in linear time", () => {
  // Half a million tokens more keep the collector busy, which is no fault of the tokenizer's: a shorter line here.
  it.each([...ASKED, ["one line", 400_000, line] as Shape])("%s", OPTIONS, (_name, length, make) => {
    const [once, twice] = [make(length), make(2 * length)];
    const create = (source: string) => (): void => void createLayer("body", source);
    expect(ratioOf(create(once), create(twice), MOST_OF_LAYERS)).toBeLessThanOrEqual(MOST_OF_LAYERS);
  });
});
