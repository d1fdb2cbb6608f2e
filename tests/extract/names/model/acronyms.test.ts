/** Names whose acronym stands in brackets behind them. */
import { expect, it } from "vitest";
import { acronymsIn } from "../../../../src/extract/names/model/acronyms.js";
import { wordsOf } from "./support.js";

/** The words of a text with what they are: "Mutuelle/1 de/2 …"; those that are nothing stand alone. */
const partsOf = (text: string): string => {
  const { layer, words } = wordsOf(text);
  const parts = acronymsIn(layer.tokens, words, 0);
  return layer.tokens.map((token, at) => (parts[at] === 0 ? token.text : `${token.text}/${parts[at]}`)).join(" ");
}; // prettier-ignore

it.each([
  ["la Mutuelle du Lac (ML) paie", "la Mutuelle/1 du/2 Lac/3 ( ML/4 ) paie"],
  ["la Mutuelle de l'Est du Lac (MEL)", "la Mutuelle/1 de/2 l'/2 Est/2 du/2 Lac/3 ( MEL/4 )"],
  ["l'Union des forains-artisans (UFA)", "l' Union/1 des/2 forains-artisans/3 ( UFA/4 )"],
  ["la Régie (RR)", "la Régie ( RR )"],
  ["Mutuelle du Lac (XYZ)", "Mutuelle du Lac ( XYZ )"],
  // Not an acronym: a word, a number, too long.
  ["le maire Luc (Lac)", "le maire Luc ( Lac )"],
  ["Mutuelle du Lac (12)", "Mutuelle du Lac ( 12 )"],
  // A full stop between ends the name.
  ["Mutuelle. Lac (ML)", "Mutuelle . Lac ( ML )"],
  ["(ML)", "( ML )"],
  ["la Mutuelle du Lac (ML", "la Mutuelle du Lac ( ML"],
])("%s", (text, parts) => {
  expect(partsOf(text)).toBe(parts);
});

it("an acronym far from its letters is none", () => {
  expect(partsOf(`Mutuelle ${"x ".repeat(20)}Lac (ML)`)).not.toContain("/");
  expect(partsOf(`Mutuelle ${"x ".repeat(10)}Lac (ML)`)).toContain("Mutuelle/1");
});
