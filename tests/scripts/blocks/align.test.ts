import { describe, expect, it } from "vitest";
import { alignLines } from "../../../scripts/blocks/align.js";
import { labelUnlisted } from "../../../scripts/blocks/unlisted.js";

const LINES = [
  { text: "La Gazette | Travail | Sports", label: "nav" },
  { text: "TRAVAIL", label: "kicker" },
  { text: "L'usine rouvre", label: "title" },
  {
    text: "Le travail reprendra lundi à l'usine de pâte, a dit la mairesse devant ses employés.",
    label: "body",
  },
  { text: "Facebook   Imprimer", label: "share" },
  { text: "Paul : bravo pour le travail!", label: "comment" },
] as const;

describe("alignLines", () => {
  it("finds the pieces of a menu, the article and a row of buttons in their order", () => {
    const page = [
      "La Gazette",
      "Travail",
      "Sports",
      "Travail",
      "L’usine rouvre".replace("’", "'"),
      LINES[3].text,
      "Facebook",
      "Imprimer",
    ];
    expect(alignLines(page, LINES)).toEqual([0, 0, 0, 1, 2, 3, 4, 4]);
  });

  it("does not take a word for the sentence, or the comment, that says it", () => {
    expect(alignLines(["Travail"], LINES.slice(3))).toEqual([-1]);
    expect(alignLines(["Bravo"], LINES)).toEqual([-1]);
  });

  it("takes no headline twice where the chain has it", () => {
    const found = alignLines(["L'usine rouvre", LINES[3].text, "Facebook", "L'usine rouvre"], LINES);
    expect(found.filter((line) => line === 2)).toHaveLength(1);
  });

  it("sees past signs and spaces that the layout puts between words", () => {
    expect(alignLines(["Facebook·Imprimer"], LINES)).toEqual([4]);
  });
});

describe("labelUnlisted", () => {
  const label = (text: string, ...hints: string[]): string =>
    labelUnlisted({ text, hints, above: undefined, likeAbove: false });

  it.each([
    ["Le pont sera repeint en trois semaines", ["link:all", "tag:li"], "teaser"],
    ["Sports", ["link:all", "tag:li"], "nav"],
    ["Les articles les plus lus de la semaine", ["tag:h3", "link:none"], "nav"],
    ["Nous utilisons des cookies pour financer le journal.", ["tag:p"], "legal"],
    ["- Publicité -", ["tag:div"], "ad"],
    ["2 réponses à « L'usine rouvre »", ["tag:h3"], "counter"],
  ])("%s", (text, hints, expected) => {
    expect(label(text, ...hints)).toBe(expected);
  });
});
