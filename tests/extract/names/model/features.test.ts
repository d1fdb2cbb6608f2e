/** What the recognizer sees of a sentence. */
import { describe, expect, it } from "vitest";
import { featureOf, viewOf, type SentenceView } from "../../../../src/extract/names/model/features.js";
import { createLook } from "../../../../src/extract/names/model/word.js";
import { createLayer } from "../../../../src/text/layer.js";
import { featuresOf, knownOf, LEXICON } from "./support.js";

const known = knownOf(LEXICON);
const look = createLook(known);
const view = (text: string): SentenceView => {
  const { tokens } = createLayer("body", text);
  return viewOf(tokens, { firstToken: 0, endToken: tokens.length }, new Map(), known, look);
};
const seen = (text: string, at: number): Set<number> => new Set(featuresOf(view(text))[at]);
const differ = (one: Set<number>, other: Set<number>): boolean =>
  one.size !== other.size || [...one].some((feature) => !other.has(feature));

describe("a sentence", () => {
  it("knows its runs of capitals", () => {
    const { runs } = view("hier Anne Morel Diop va à Sion");
    for (const [at, start, end] of [[1, 1, 4], [2, 1, 4], [3, 1, 4], [6, 6, 7]] as const)
      expect([runs.start[at], runs.end[at]]).toEqual([start, end]);
  }); // prettier-ignore

  it.each([
    ["Anne Morel Quitte Le Port", true],
    ["Anne Morel quitte le port", false],
    ["Anne Morel Sion", false],
    ["« Anne » , Morel – Quitte ! Le Port", true],
  ])("%s is a headline: %s", (text, isHeadline) => {
    expect(view(text).isHeadline).toBe(isHeadline);
  });

  it("within a layer is seen as if it stood alone", () => {
    const { tokens } = createLayer("body", "Rien. Anne Morel va à Sion.");
    const within = viewOf(tokens, { firstToken: 2, endToken: tokens.length }, new Map(), known, look);
    expect(featuresOf(within)).toEqual(featuresOf(view("Anne Morel va à Sion.")));
  });
});

describe("a word is seen otherwise", () => {
  it.each<[string, [string, number], [string, number]]>([
    ["in capitals", ["va à Sion", 2], ["va à SION", 2]],
    ["at the beginning", ["Sion", 0], ["va Sion", 1]],
    ["after another word", ["la mère de Zorgue", 3], ["la rivière de Zorgue", 3]],
    ["before another word", ["Zorgue dit cela", 0], ["Zorgue coule là", 0]],
    ["two words away", ["le maire de Zorgue", 3], ["le lac de Zorgue", 3]],
    ["beside an apposition", ["Zorgue, le maire", 0], ["Zorgue, le lac", 0]],
    ["as a known name", ["hier Matane a", 1], ["hier Metane a", 1]],
  ])("%s", (_, one, other) => {
    expect(differ(seen(...one), seen(...other))).toBe(true);
  });

  it("but not for what stands far from it, beyond what is small", () => {
    const [one, other] = ["hier on a vu là le port de Sion", "demain on a vu là le port de Sion"].map((text) => seen(text, 8));
    expect(differ(one!, other!)).toBe(false);
  }); // prettier-ignore
});

it("no template is taken for another", () => {
  const features = new Set<number>();
  for (let template = 0; template < 130; template++)
    for (let value = 0; value < 100; value++) features.add(featureOf(template, value));
  expect(features.size).toBe(130 * 100);
});

it("no feature of a word is said twice", () => {
  for (const own of featuresOf(view("Selon Anne Morel, le maire de Sion (CDF) habite la Caisse du Fleuve.")))
    expect(new Set(own).size).toBe(own.length);
});
