/** Whom "elle", "la ministre", "l'homme de 42 ans" mean; and where nobody can tell, that nobody is said. */
import { describe, expect, it } from "vitest";
import { linkPersons } from "../../src/link/persons.js";
import { readText } from "../extract/names/read.js";

/** "Marie Roy: Elle, La ministre": what stands for each person besides names. */
function references(text: string): string[] {
  const mentions = readText(text);
  const persons = linkPersons(
    mentions.filter((mention) => mention.kind === "person"),
    mentions.filter((mention) => mention.kind === "role"),
  );
  return persons.flatMap(({ name, mentions: of }) => {
    const indirect = of.filter(({ form }) => form !== "name");
    return indirect.length === 0 ? [] : [`${name}: ${indirect.map(({ text: said }) => said).join(", ")}`];
  });
}

describe("pronouns", () => {
  it.each([
    ["Marie Tremblay dirige la clinique. Elle cherche deux infirmières.", "Marie Tremblay: Elle"],
    ["Paul Gagnon a tout perdu. « Je recommence demain », dit-il.", "Paul Gagnon: il"],
    ["Paul Gagnon a tout perdu. « Je recommence demain », a-t-il ajouté.", "Paul Gagnon: il"],
    ["Le maire Paul Gagnon a voté contre. « C'est trop cher », s'est-il défendu.", "Paul Gagnon: il"],
    ["Julie Roy est arrivée en 2019. Depuis, elle a ouvert trois magasins.", "Julie Roy: elle"],
    ["Julie Roy a promis qu'elle reviendrait.", "Julie Roy: elle"],
    ["M. Gagnon est parti. Mme Roy, elle, est restée.", "Roy: elle"],
    ["Le projet plaît à Julie Roy. Selon elle, la ville y gagnera.", "Julie Roy: elle"],
    ["Julie Roy et Paul Gagnon ont parlé. Elle a ri.", "Julie Roy: Elle"],
    ["Rentrée tard, Julie Roy a dormi. Le lendemain, elle a voté.", "Julie Roy: elle"],
  ])("%s", (text, wanted) => {
    expect(references(text)).toEqual([wanted]);
  });

  it.each([
    "Paul Gagnon a tout perdu. Il faut attendre la suite.",
    "Paul Gagnon est arrivé. Il y a deux routes.",
    "Paul Gagnon a parlé. Il est possible de voter samedi.",
    "Paul Gagnon rentre. Il est 18 h.",
    "Paul Gagnon a marché jusqu'au lac. Il pleut.",
    // Of two who fit as well, none.
    "Julie Roy et Marie Tremblay ont parlé. Elle a ri.",
    // Whom the speaker means is not said.
    "Paul Gagnon a visité le port. « Il est trop petit », a dit la gardienne.",
    "Julie Roy viendra samedi. La pharmacie, elle, sera fermée.",
    "La ville attend. Elle paiera demain.",
  ])("nobody in: %s", (text) => {
    expect(references(text)).toEqual([]);
  });
});

describe("descriptions", () => {
  it.each([
    ["La ministre Anne Cyr a parlé. La ministre reviendra.", "Anne Cyr: La ministre"],
    [
      "Paul Gagnon, 42 ans, a comparu. L'homme de 42 ans reviendra en cour mardi.",
      "Paul Gagnon: L'homme de 42 ans",
    ],
    ["Paul Gagnon, 67 ans, a comparu. Le sexagénaire a plaidé coupable.", "Paul Gagnon: Le sexagénaire"],
    ["Julie Roy, soudeuse, vit à Matane. Hier, la soudeuse a repris le travail.", "Julie Roy: la soudeuse"],
    [
      "Julie Roy a mesuré la glace pendant dix ans. « Elle fond », résume la chercheuse.",
      "Julie Roy: la chercheuse",
    ],
    ["Julie Roy a ouvert la porte. « Entrez », lance la dame.", "Julie Roy: la dame"],
    ["Julie Roy a couru mardi. La jeune femme de 29 ans a gagné.", "Julie Roy: La jeune femme de 29 ans"],
    ["Le député Paul Gagnon a voté contre. L'élu craint pour sa région.", "Paul Gagnon: L'élu"],
    ["Julie Roy a lancé son livre. « J'ai mis dix ans », raconte la romancière.", "Julie Roy: la romancière"],
  ])("%s", (text, wanted) => {
    expect(references(text)).toEqual([wanted]);
  });

  it.each([
    // The name follows at once: it is the mention.
    "La ministre Anne Cyr a parlé.",
    "La directrice du centre, Anne Cyr, a parlé.",
    "Le maire (PS), Paul Gagnon, a parlé.",
    // Another's.
    "La ministre Anne Cyr a parlé. Le ministre se taira.",
    "Paul Gagnon, 42 ans, a comparu. L'homme de 35 ans est détenu.",
    // A predicate says what somebody is.
    "Julie Roy court vite. Elle-même sera la doyenne.",
    "Paul Gagnon a pris la retraite. La retraite lui plaît.",
    "Julie Roy visite l'usine. La mère de deux enfants passe.",
    // In a quotation it may be anybody.
    "Paul Gagnon a parlé au juge. « Le patron ne paie pas », dit un voisin.",
  ])("nobody in: %s", (text) => {
    expect(references(text)).toEqual([]);
  });
});
