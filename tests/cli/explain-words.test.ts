/** Every observation of the model has words; those that give numbers give the right ones. */
import { describe as group, expect, it } from "vitest";
import { ATTRIBUTES, namesOf, TEMPLATES, type Sight } from "../../src/clean/attributes.js";
import { BOUNDS, describe, rangeOf } from "../../src/cli/explain-words.js";
import { loadBlockModel } from "../../src/resources.js";

group("words for observations", () => {
  it("no attribute of the model keeps its raw name", () => {
    for (const template of TEMPLATES) {
      const names = namesOf(template);
      // What lies beyond the page is asked of neighbours only.
      for (const name of template.offset === 0 ? names.slice(0, -1) : names) {
        expect(describe(name)).not.toBe(name);
        expect(describe(name)).not.toMatch(/undefined|NaN|: $/);
      }
    }
  });

  it("no row of the model in the package keeps its raw name", () => {
    const raw = [...loadBlockModel().rows.keys()].filter((name) => describe(name) === name);
    expect(raw).toEqual([]);
  });

  it.each([
    ["words@0=2", "ligne courte (mots : 2)"],
    ["words@0=6", "ligne de 7 à 8 mots"],
    ["words@-1=13", "au-dessus : long paragraphe (mots : 90 et plus)"],
    ["chrome:ad@1=3", "au-dessous : formule « publicité ou abonnement » (toute la ligne)"],
    ["ending@-2=-", "deux lignes plus haut : le haut de la page"],
    ["ending@1=-", "au-dessous : le bas de la page"],
    ["sinceProse@0=1", "touche du texte suivi au-dessus"],
    ["sinceProse@0=7", "aucun texte suivi au-dessus"],
    ["cohesion@0=7", "tous ses mots dans le texte"],
    ["untilProse@0=6", "texte suivi au-dessous, à 13 lignes et plus"],
    ["w:publicite", "mot « publicite »"],
    ["w:^lire", "commence par « lire »"],
    ["w:suite$", "finit par « suite »"],
    ["w:=lire la suite", "la ligne « lire la suite »"],
    ["w:$", "mot « $ »"],
    ["h:tag:nav", "balise nav"],
    ["h-1:class:share", "au-dessus : classe ou id qui dit « share »"],
    ["h:link:all", "tout en liens"],
    ["h:main:near-after!", "à côté de l'élément qui tient le texte, après (sûrement lui)"],
    ["title", "titre connu d'ailleurs"],
    ["a-name-to-come@0=3", "a-name-to-come@0=3"],
    ["h:new:kind", "h:new:kind"],
  ])("%s: %s", (name, words) => expect(describe(name)).toBe(words));

  /** A paragraph that has this number for each attribute that counts. */
  const counting = (count: number): Sight =>
    ({
      features: { words: count, sentences: count, pieces: Array.from({ length: count }), chromeHits: count },
      context: { sinceProse: count, untilProse: count, runLength: count, runIndex: count, heading: "ad", sinceHeading: count, datesAround: count },
    }) as unknown as Sight; // prettier-ignore

  it.each(Object.entries(BOUNDS).filter(([name]) => name !== "runRest"))("%s counts as the model does", (name, bounds) => {
    const attribute = ATTRIBUTES.find((one) => one.name === name);
    for (let count = 0; count <= 120; count++) {
      const range = rangeOf(bounds, attribute?.of(counting(count)) ?? -1);
      const [from = NaN, to = from] = range.split(/ à | et plus/).map((text) => (text === "" ? Infinity : Number(text)));
      expect(count).toBeGreaterThanOrEqual(from);
      expect(count).toBeLessThanOrEqual(to);
    }
  }); // prettier-ignore

  it("runRest counts as the model does", () => {
    const attribute = ATTRIBUTES.find(({ name }) => name === "runRest");
    const value =
      attribute?.of({ features: {}, context: { runLength: 5, runIndex: 2 } } as unknown as Sight) ?? -1;
    expect(rangeOf(BOUNDS.runRest, value)).toBe("2");
    expect(describe(`runRest@0=${value}`)).toBe("lignes après elle dans son groupe : 2");
  });
});
