/** Sentences of French news, with exact offsets. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLayer } from "../../src/text/layer.js";

const sentencesOf = (source: string): string[] => {
  const { text, sentences } = createLayer("body", source);
  return sentences.map(({ start, end }) => text.slice(start, end));
};

/** Texts whose sentences stand between bars. */
const TABLE: readonly string[] = [
  "Il pleut.| Elle sort.",
  "M. Roy est là.| Il parle.",
  "Le rapport de Mme Proulx et de M. Côté est prêt.| On attend.",
  "Le Dr. Lavoie opère.| La patiente dort.",
  "St. John's est loin.| On y va.",
  "Voir le règlement no. 45 de la Ville.| Il est long.",
  "L'art. 12 de la loi le dit.| Personne ne lit.",
  "« Je pars. »| Il reste.",
  "Le maire J.-P. Roy préside.| La séance est levée.",
  "Selon art. 12, il suffit.| Personne ne lit.",
  "Selon Me. Gagnon, c'est clair.| Le juge hésite.",
  "L'entreprise Roy inc. ferme.| Cent emplois partent.",
  "Il a gagné 2.5 points.| C'est peu.",
  "Le taux est de 3,5 %.| Il montera.",
  "« Je pars », dit-elle.| Il reste.",
  "Est-ce vrai?| Oui!",
  "Quelle histoire !| On rit.",
  "Attention !!!| Danger.",
  "Il hésite… puis part.| Elle rit.",
  "Un titre sans point",
  "Première ligne\n|Deuxième ligne.| Troisième phrase.",
  "Un.\n\n|Deux.\n\n\n|Trois.",
  "Le match finit 3 à 2.| Le public part.",
  "Il habite au 12, boul. Laurier.| C'est loin.",
  "L'aide va jusqu'au 15 sept. 2023.| Ensuite, rien.",
];

describe("splitSentences", () => {
  it.each(TABLE)("%j", (marked) => {
    const wanted = marked.split("|").map((part) => part.trim());
    expect(sentencesOf(marked.replaceAll("|", ""))).toEqual(wanted);
  });

  it("has no sentence where there is no token", () => {
    for (const source of ["", " ", "\n\n", "\u00a0\n\t"]) expect(sentencesOf(source)).toEqual([]);
  });
});

const piece = fc.constantFrom(
  "Il pleut", "M", "Mme Roy", "2", ",", ".", "!", "?", "…", " ", "  ", "\n", "« ", " »", "\"", "(", ")", "J.-P.", "no.", "🎉", "\ud83c", "\u00a0", "\r\n", ":", "-", "\t",
); // prettier-ignore
const anyText = fc.array(piece, { maxLength: 40, size: "max" }).map((pieces) => pieces.join(""));

describe("splitSentences, of any text", () => {
  it("loses no token, shares none, and never crosses a line end", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (source) => {
        const { text, tokens, sentences } = createLayer("body", source);
        let token = 0;
        for (const { start, end, firstToken, endToken } of sentences) {
          expect(firstToken).toBe(token);
          expect(endToken).toBeGreaterThan(firstToken);
          expect(start).toBe(tokens[firstToken]?.start);
          expect(end).toBe(tokens[endToken - 1]?.end);
          expect(text.slice(start, end)).not.toContain("\n");
          token = endToken;
        }
        expect(token).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** Far above what a slow machine needs, far below what a quadratic would take (hours). */
const LIMIT_MS = 8000;

describe("a long text is read in reasonable time", () => {
  it.each([
    ["digits", "1234567890", 2_000_000],
    ["decimal commas", "1,", 2_000_000],
    ["spaces", " ", 2_000_000],
    ["hyphens", "Jean-", 2_000_000],
    ["apostrophes", "l'", 2_000_000],
    ["one letter", "a", 2_000_000],
    ["one long line", "Jean Roy parle à Amos, ", 2_000_000],
    ["line ends", "\n", 2_000_000],
    ["full stops", "a. ", 500_000],
    ["soft hyphens", "a\u00ad", 500_000],
    ["combining marks", "\u0301", 500_000],
  ])("of %s", (_, unit, length) => {
    const source = unit.repeat(length / unit.length);
    const start = performance.now();
    const { text, tokens } = createLayer("body", source);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    expect(tokens.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
  });
});
