/** The nouns that say what a name is. */
import { expect, it } from "vitest";
import { appositionOf, governorOf, type Governor } from "../../../../src/extract/names/model/governors.js";
import { hashOf } from "../../../../src/model/hash.js";
import { fold } from "../../../../src/text/fold.js";
import { wordsOf } from "./support.js";

/** What is found for one word of a text, whose run of capitals begins and ends at words given. */
function found(text: string, of: (words: ReturnType<typeof wordsOf>["words"]) => Governor | undefined): string {
  const { layer, words } = wordsOf(text);
  const governor = of(words);
  if (governor === undefined) return "none";
  const token = layer.tokens.find(({ norm }) => hashOf(fold(norm)) === governor.word.norm);
  return `${token?.text} ${governor.distance} ${governor.links}`;
} // prettier-ignore

it.each([
  ["la mère de Julie Roy", 3, 3, "mère 0 1"],
  ["la mère de Julie Roy", 3, 4, "mère 1 1"],
  ["le géant Alcyon", 2, 2, "géant 0 0"],
  ["rivière de la Chute", 3, 3, "rivière 0 2"],
  ["près de la à Sion", 4, 4, "près 0 3"],
  ["il va de la à un Sion", 6, 6, "de 0 3"],
  ["Sion", 0, 0, "none"],
  ["de la Chute", 2, 2, "none"],
  ["selon A B C D E", 1, 5, "selon 3 0"],
])("%s: the noun before", (text, start, at, governor) => {
  expect(found(text, (words) => governorOf(words, start, at))).toBe(governor);
});

it.each([
  ["Alcyon, le fabricant", 1, 0, "fabricant 0 1"],
  ["Luc Roy, maire de Sion", 2, 0, "maire 1 0"],
  ["Luc Roy, maire de Sion", 2, 1, "maire 0 0"],
  ["Luc Roy (maire)", 2, 1, "maire 0 0"],
  ["Luc Roy parle", 2, 1, "none"],
  ["Luc Roy", 2, 1, "none"],
  ["Luc Roy, de la", 2, 1, "none"],
])("%s: the noun after", (text, end, at, governor) => {
  expect(found(text, (words) => appositionOf(words, end, at))).toBe(governor);
});
