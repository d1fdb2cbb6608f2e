/** Closed classes of words. */
import { describe, expect, it } from "vitest";
import { classesOf, isLinkHash } from "../../../../src/extract/names/model/classes.js";
import { hashOf } from "../../../../src/model/hash.js";
import { fold } from "../../../../src/text/fold.js";

const classes = (text: string): number => classesOf(fold(text), text);
const shared = (one: string, other: string): boolean => (classes(one) & classes(other)) !== 0;

describe("classes", () => {
  it.each([
    ["mère", "neveu"],
    ["Constructeur", "filiale"],
    ["quotidien", "hebdomadaire"],
    ["championnat", "ouragan"],
    ["film", "roman"],
    ["navire", "logiciel"],
    ["le", "l'"],
    ["est", "sera"],
    ["rivière", "lac"],
    ["Mme", "M"],
    ["à", "chez"],
  ])("%s and %s are of one", (one, other) => {
    expect(shared(one, other)).toBe(true);
  });

  it.each([
    ["mère", "filiale"],
    ["rivière", "quotidien"],
    // "Il a" says no place; "à Lévis" does.
    ["a", "chez"],
    ["le", "contre"],
  ])("%s and %s are not", (one, other) => {
    expect(shared(one, other)).toBe(false);
  });

  it("a word of none has no bit, one of two has both", () => {
    expect(classes("zorgue")).toBe(0);
    expect(shared("femme", "neveu")).toBe(true);
    expect(shared("femme", "journaliste")).toBe(true);
    expect(shared("neveu", "journaliste")).toBe(false);
  });

  it("are read whatever the case, the small word of places too", () => {
    expect(classes("À")).toBe(classes("à"));
    expect(classes("MÈRE")).toBe(classes("mère"));
  });
});

it("one looks for a noun over small words only", () => {
  expect(["de", "d'", "la", "au"].every((word) => isLinkHash(hashOf(word)))).toBe(true);
  expect(["mere", "par", "dit"].some((word) => isLinkHash(hashOf(word)))).toBe(false);
});
