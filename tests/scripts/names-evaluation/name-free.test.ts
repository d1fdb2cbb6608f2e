/** What counts as a sentence without a name, and how false names in it are counted. */
import { describe, expect, it } from "vitest";
import { nameFreeScores } from "../../../scripts/evaluation/names/experiments.js";
import { falseNames, isNameFree } from "../../../scripts/evaluation/names/name-free.js";
import { taggerOf } from "./support.js";

const KNOWN = { common: new Set("neige peut demandez marine orange".split(" ")), names: new Set(["marine"]) };

describe("a sentence without a name", () => {
  it.each([
    "Neige et vent ferment la route.",
    "Elle a fermé la route hier.",
    "L’école ferme à midi.",
    "« Neige et vent ferment la route. »",
    "— Peut-être qu'il neige encore.",
    "Demandez-lui ce qu'il en pense.",
    "Ça va de mal en pis.",
  ])("is %j", (sentence) => {
    expect(isNameFree(sentence, KNOWN)).toBe(true);
  });

  it.each([
    ["Elle a quitté Laval hier.", "a capital inside"],
    ["Le sigle ONU est connu.", "capitals inside"],
    ["L’École ferme à midi.", "a capital after the elision"],
    ["elle a fermé la route.", "no capital at all"],
    ["Marine a fermé la route.", "a common word that is a first name"],
    ["Guyot a fermé la route.", "no common word"],
    ["ONU et autres organismes du monde.", "capitals at the beginning"],
    ["Neige demain encore.", "too short to tell"],
    ["", "nothing"],
  ])("is not %j: %s", (sentence) => {
    expect(isNameFree(sentence, KNOWN)).toBe(false);
  });
});

describe("false names", () => {
  const sentences = ["Neige et vent ferment la route.", "« Elle part au nord.", "Ça va de mal en pis."];
  const tagger = taggerOf([
    "[L Neige] et vent ferment la [L route].",
    "« [P Elle part] au [L nord].",
    "Ça va de mal en pis.",
  ]);

  it("at the beginning are those that hold the first word, quotation marks aside", async () => {
    const found = await falseNames(tagger, sentences);
    expect(found.map(({ text, kind, isFirst }) => [text, kind, isFirst])).toEqual([
      ["Neige", "place", true],
      ["route", "place", false],
      ["Elle part", "person", true],
      ["nord", "place", false],
    ]);
  });

  it("are counted by sentence", async () => {
    const { counts, misses } = await nameFreeScores(tagger, sentences);
    expect(counts.get("no name at the beginning value")).toEqual({ right: 1, found: 3, wanted: 3 });
    expect(counts.get("no name value")).toEqual({ right: 1, found: 3, wanted: 3 });
    expect(misses).toHaveLength(4);
  });
});
