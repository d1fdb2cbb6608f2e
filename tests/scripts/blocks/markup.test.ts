import { describe, expect, it } from "vitest";
import { labelText, type LabelledText } from "../../../scripts/blocks/data.js";
import { markedUp } from "../../../scripts/blocks/markup.js";
import { labelShown } from "../../../scripts/blocks/markup/labels.js";
import type { Label } from "../../../scripts/corpus-tools/page.js";

const BLOCKS: readonly (readonly [Label, string])[] = [
  ["nav", "La Gazette | Actualités | Sports"],
  ["kicker", "TRAVAIL"],
  ["title", "L'usine de pâte rouvre lundi"],
  ["byline", "Par Anne Roy"],
  ["dateline", "Publié le 3 mai 2024"],
  ["caption", "La mairesse devant l'usine. (Photo Luc Caron)"],
  ["body", "Le travail reprendra lundi à l'usine de pâte, a dit la mairesse devant deux cents employés & leurs familles."],
  ["teaser", "À Gaspé, le quai < le phare"],
  ["subhead", "Un an de silence"],
  ["body", "La cheminée s'était tue l'hiver dernier. Il faudra deux jours pour chauffer les bouilloires, selon le contremaître."],
  ["nav", "À lire aussi"],
  ["teaser", "La scierie embauche douze personnes"],
  ["teaser", "Le traversier reste à quai"],
  ["comment", "Paul"],
  ["comment", "Enfin, il était temps que la cheminée fume de nouveau."],
  ["legal", "© La Gazette. Tous droits réservés."],
]; // prettier-ignore

function page(): LabelledText {
  let raw = "";
  const blocks = BLOCKS.map(([label, text]) => {
    if (raw !== "") raw += "\n\n";
    const start = raw.length;
    raw += text;
    return { start, end: raw.length, label };
  });
  return labelText("page", raw, blocks);
}

const textsOf = ({ text, items }: LabelledText, pattern: RegExp): string[] =>
  items.flatMap(({ label, paragraph: { start, end } }) =>
    pattern.test(label) ? [text.slice(start, end)] : [],
  );
const words = (texts: readonly string[]): string => texts.join(" ").replaceAll(/\s+/g, " ");
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

describe("markedUp", () => {
  it("is the same for the same seed and another for another", () => {
    expect(markedUp(page(), 4).html).toBe(markedUp(page(), 4).html);
    expect(new Set(SEEDS.map((seed) => markedUp(page(), seed).html)).size).toBe(SEEDS.length);
  });

  it("keeps headline and text, with their labels, in all but a few broken pages", () => {
    const want = words(textsOf(page(), /^(?:title|body|subhead)$/));
    const kept = SEEDS.filter(
      (seed) => words(textsOf(markedUp(page(), seed), /^(?:title|body|subhead)$/)) === want,
    );
    expect(kept.length / SEEDS.length).toBeGreaterThan(0.96);
  });

  it("gives hints to every paragraph and a page in the order of its zones", () => {
    for (const seed of SEEDS.slice(0, 50)) {
      const { items } = markedUp(page(), seed);
      const zones = ["head", "title", "meta", "body", "tail"];
      const order = items.map(({ zone }) => zones.indexOf(zone));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { paragraph } of items) expect(paragraph).toHaveProperty("hints");
    }
  });

  it("marks up a page that has a title alone, a text alone, or nothing", () => {
    for (const keep of [["title"], ["body"], []]) {
      const part = page();
      const items = part.items.filter(({ label }) => keep.includes(label));
      for (const seed of SEEDS.slice(0, 20)) {
        const made = markedUp({ ...part, items }, seed);
        expect(textsOf(made, /^(?:title|body|subhead)$/).length).toBeGreaterThanOrEqual(keep.length);
      }
    }
  });
});

describe("labelShown", () => {
  it("counts of an author and a date on one line what comes first", () => {
    const html = "<p>Par Anne Roy, 3 mai 2024</p>";
    const at = html.indexOf("3 mai");
    const shown = [
      { start: 3, end: at, label: "byline" },
      { start: at, end: at + 10, label: "dateline" },
    ] as const;
    expect(labelShown("page", html, shown).items.map(({ label }) => label)).toEqual(["byline"]);
  });
});
