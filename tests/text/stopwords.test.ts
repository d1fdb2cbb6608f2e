import { describe, expect, it } from "vitest";
import { isStopword, stopwords } from "../../src/text/stopwords.js";

describe("stop words, by folded form", () => {
  it.each([
    "le",
    "des",
    "d'",
    "qu'",
    "plus",
    "afin",
    "etait",
    "a",
    "meme",
    "chez",
    "aujourd'hui",
    "selon",
    "peut",
  ])("%s is one", (word) => expect(isStopword(word)).toBe(true));
  it.each(["ete", "economie", "sante", "grippe", "sommes", "quebec", "ecole"])("%s is none", (word) =>
    expect(isStopword(word)).toBe(false),
  );
  it("are the same set each time", () => {
    expect(stopwords()).toBe(stopwords());
    expect(stopwords().size).toBeGreaterThan(300);
  });
});
