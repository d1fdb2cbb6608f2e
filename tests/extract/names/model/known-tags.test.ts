/** Where known names stand in a sentence. */
import { describe, expect, it } from "vitest";
import { knownIn } from "../../../../src/extract/names/model/known-tags.js";
import { knownOf, wordsOf, type Lexicon } from "./support.js";

const LEXICON: Lexicon = {
  names: {
    first: ["Marie", "Anne", "Victoria"],
    frequent: ["Marie"],
    last: ["Roy", "Victoria"],
    country: ["Haïti"],
    city: ["Trois-Rivières", "Victoria"],
    place: ["Trois-Rivières Ouest", "lac Saint-Jean"],
    organization: ["Banque de Montréal"],
    body: ["ministère de la Santé"],
    ambiguous: ["Orange"],
    work: ["Maria Chapdelaine"],
    event: ["Nuit blanche"],
  },
  words: {
    common: ["sante"],
    title: ["ministre"],
    head: ["ministere"],
    organizationPart: ["banque:3"],
    letterCase: ["sante:2"],
  },
};
const known = knownOf(LEXICON);

describe("known names in a sentence", () => {
  const tagsOf = (text: string): Record<string, number[]> => {
    const { places, organizations, things, persons } = knownIn(wordsOf(text, LEXICON).words, known);
    return {
      places: [...places],
      organizations: [...organizations],
      things: [...things],
      persons: [...persons],
    };
  };
  const [FIRST, AMID, LAST, WHOLE] = [1, 2, 3, 4];
  const [COUNTRY, CITY, PLACE] = [8, 16, 24];

  it.each<[string, string, number[]]>([
    ["Haïti attend", "places", [WHOLE + COUNTRY, 0]],
    ["à Trois-Rivières hier", "places", [0, WHOLE + CITY, 0]],
    ["Trois-Rivières Ouest", "places", [FIRST + PLACE, LAST + PLACE]],
    ["Trois-Rivières Est", "places", [WHOLE + CITY, 0]],
    // A small word begins no place.
    ["lac Saint-Jean", "places", [0, 0]],
    ["Lac Saint-Jean", "places", [FIRST + PLACE, LAST + PLACE]],
    ["la Banque de Montréal", "organizations", [0, FIRST + 8, AMID + 8, LAST + 8]],
    ["le ministère de la Santé", "organizations", [0, FIRST + 16, AMID + 16, AMID + 16, LAST + 16]],
    ["chez Orange", "organizations", [0, WHOLE + 24]],
    ["lire Maria Chapdelaine", "things", [0, FIRST + 16, LAST + 16]],
    ["la Nuit blanche", "things", [0, FIRST + 8, LAST + 8]],
    ["Marie", "persons", [3]],
    ["Anne Roy", "persons", [1, 4]],
    ["Victoria", "persons", [5]],
    ["Anne-Marie", "persons", [2]],
    ["anne roy", "persons", [0, 0]],
    ["Anne-Chose", "persons", [0]],
  ])("%s: %s", (text, what, tags) => {
    expect(tagsOf(text)[what]).toEqual(tags);
  });

  it("a longer name that began before keeps its words", () => {
    const lexicon: Lexicon = { names: { place: ["Mont Royal Ouest"], city: ["Royal Ouest Nord"] } };
    const { places } = knownIn(wordsOf("Mont Royal Ouest Nord", lexicon).words, knownOf(lexicon));
    expect([...places]).toEqual([FIRST + PLACE, AMID + PLACE, LAST + PLACE, LAST + CITY]);
  });
});
