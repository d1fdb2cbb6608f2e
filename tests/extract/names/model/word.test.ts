/** What a token is by itself. */
import { describe, expect, it } from "vitest";
import { CASE, createLook, startsLarge, type Word } from "../../../../src/extract/names/model/word.js";
import { hashOf } from "../../../../src/model/hash.js";
import { createLayer } from "../../../../src/text/layer.js";
import { knownOf, wordsOf } from "./support.js";

const wordOf = (text: string): Word => {
  const { words } = wordsOf(text, {
    words: { common: ["marche"], title: ["ministre"], head: ["banque"], organizationPart: ["banque:4"], letterCase: ["marche:1"] },
  }); // prettier-ignore
  expect(words).toHaveLength(1);
  return words[0] as Word;
};

describe("a word", () => {
  it.each([
    ["marché", CASE.small, false],
    ["Lévis", CASE.capital, true],
    ["Élan", CASE.capital, true],
    ["Saint-jean", CASE.capital, true],
    ["Saint-Jean", CASE.mixed, true],
    ["LÉVIS", CASE.capitals, true],
    ["G20", CASE.capitals, true],
    ["McGill", CASE.mixed, true],
    ["iPhone", CASE.small, false],
    ["2026", CASE.small, false],
    ["«", CASE.sign, false],
    [".", CASE.sign, false],
  ])("%s is written so", (text, written, isLarge) => {
    expect(wordOf(text)).toMatchObject({ written, startsLarge: isLarge });
  });

  it.each([
    ["Saint-Jean", "Xxx-Xxx"],
    ["Lévis", "Xxx"],
    ["LÉVIS", "XX"],
    ["G20", "X99"],
    ["2026", "99"],
    ["Levallois-Perret-sur-Seine", "Xxx-Xxx-xx"],
  ])("%s has the shape %s", (text, shape) => {
    expect(wordOf(text).shape).toBe(hashOf(shape));
  });

  it("is the same in all but its text and writing, however it is written", () => {
    const [small, large, shouted] = ["évêché", "Évêché", "ÉVÊCHÉ"].map(wordOf) as [Word, Word, Word];
    for (const other of [large, shouted])
      for (const key of ["norm", "prefixes", "suffixes", "parts", "length"] as const)
        expect(other[key]).toEqual(small[key]);
    expect(new Set([small, large, shouted].map(({ text }) => text)).size).toBe(3);
  });

  it("has the beginnings and ends that are shorter than it", () => {
    expect(wordOf("Amos").prefixes).toEqual(["a", "am", "amo"].map(hashOf));
    expect(wordOf("Amos").suffixes).toEqual(["s", "os", "mos"].map(hashOf));
    expect(wordOf("Rimouski").suffixes).toHaveLength(5);
    expect(wordOf("x").prefixes).toEqual([]);
  });

  it("has the parts of a name; a sign has none", () => {
    expect(wordOf("Ste-Thérèse").parts).toEqual(["sainte", "therese"].map(hashOf));
    expect(wordOf("»").parts).toEqual([]);
  });

  it("is what lexicons say, by its first part", () => {
    expect(wordOf("Marché")).toMatchObject({ isCommon: true, isTitle: false, isHead: false, letterCase: 1 });
    expect(wordOf("ministre")).toMatchObject({ isCommon: false, isTitle: true, letterCase: 0 });
    expect(wordOf("Banque-Nationale")).toMatchObject({ isHead: true, inOrganizations: 4 });
  });
});

it("a look keeps what it has seen, and is right about more words than it keeps", () => {
  const look = createLook(knownOf({}));
  const tokenOf = (at: number) => createLayer("body", `mot${at}`).tokens[0]!;
  const first = look(tokenOf(0));
  expect(look(tokenOf(0))).toBe(first);
  const { tokens: [token] } = createLayer("body", "Matane"); // prettier-ignore
  for (let at = 0; at < 45_000; at++) look({ ...token!, text: `Mot${at}`, norm: `mot${at}` });
  expect(look(tokenOf(0))).not.toBe(first);
  expect(look(tokenOf(0))).toEqual(first);
});

it.each([["Été", true], ["été", false], ["", false], ["8e", false], ["東京", false]])(
  "%j starts large: %s",
  (text, isLarge) => {
    expect(startsLarge(text)).toBe(isLarge);
  },
); // prettier-ignore
