import { describe, expect, it } from "vitest";
import { createTopicTagger, parseTaxonomy } from "../../src/topics/index.js";
import { economy, evidenceOf, filesWith, idsOf, layersOf, tagWith } from "./small-taxonomy.js";

/** In four sentences: enough for any strong term. */
const often = (sentence: string): string => `${sentence} `.repeat(4).trim();
const found = (terms: string, sentence: string, title?: string): boolean =>
  idsOf(tagWith(economy(`  fort: >\n    ${terms}`), often(sentence), title)).includes("economie");

describe("a term", () => {
  it.each([
    ["récession", "Les récessions se suivent."],
    ["récession", "LA RÉCESSION EST LÀ."],
    ["récession", "L'après-récession commence."],
    ["usine", "On ferme l'usine."],
    ["fonds municipal", "Des fonds municipaux manquent."],
    ["agriculteur", "Les agricultrices protestent."],
    ["condamner", "Elle sera condamnée demain."],
    ["pôle d'économie sociale", "Le pôle de l'économie sociale ouvre."],
    ["pôle d'économie sociale", "Un pôle économie, un pôle d’économie sociale."],
    ["main-d'œuvre", "La main d'oeuvre manque."],
    ["main d'œuvre", "La main-d’œuvre manque."],
    ["hausse du prix", "La hausse des prix inquiète."],
    ["«PIB»", "Le PIB recule."],
    ["«écoles»", "Une école ferme."],
    ["COVID-19", "La COVID-19 recule."],
  ])("%s is found in « %s »", (term, sentence) => expect(found(term, sentence)).toBe(true));

  it.each([
    ["marché", "On marche beaucoup."],
    ["parlement", "Ils ont parlé longtemps."],
    ["amendement", "Une amende salée."],
    ["vente", "Le vent souffle."],
    ["mère", "La mer monte."],
    ["maïs", "En mai, on sème, mais peu."],
    ["travail", "Les travaux avancent."],
    ["armée", "Un homme armé rôde."],
    ["fonds municipal", "Le fonds est modeste et municipal aussi."],
    ["économie sociale", "L'économie, et sociale, et verte."],
    ["«PIB»", "Le pib recule."],
    ["«prix»", "Il est pris au piège."],
    ["hausse du prix", "La hausse touche le prix."],
    ["boulanger", "Jean Boulanger sourit."],
    ["boulanger", "Selon Mme Boulanger, tout va."],
  ])("%s is not found in « %s »", (term, sentence) => expect(found(term, sentence)).toBe(false));

  it("counts half where a capital makes it part of a name", () => {
    const files = economy("  fort: santé");
    const weightOf = (body: string): number => tagWith(files, body)[0]?.score ?? 0;
    expect(
      weightOf(
        "Le ministère de la Santé parle. Ici, la Santé publique agit. Oui, la Santé décide. Et la Santé paie.",
      ),
    ).toBeLessThan(
      weightOf(
        "Le ministère de la santé parle. Ici, la santé publique agit. Oui, la santé décide. Et la santé paie.",
      ),
    );
  });

  it("with + counts where all its words meet in one sentence", () => {
    expect(found("route + collision", "Une collision a fermé la route.")).toBe(true);
    expect(found("route + collision", "Une collision. La route est belle.")).toBe(false);
    const apart = "La route est belle. ".repeat(4);
    expect(
      idsOf(tagWith(economy("  fort: route + collision"), `${apart}\nUne collision.\n${apart}`)),
    ).toEqual([]);
    const layers = layersOf(undefined, often("Une collision a fermé la route."));
    const [topic] = createTopicTagger(parseTaxonomy(economy("  fort: route + collision"))).findTopics(layers);
    expect(evidenceOf(layers, topic).slice(0, 2)).toEqual(["collision", "route"]);
  });

  it.each([
    ["budget @titre", "Le budget est lourd.", undefined, false],
    ["budget @titre", "Le budget est lourd.", "Un budget", true],
    ["budget @corps", "On en parle.", "Le budget du budget", false],
    ["budget @chapeau", "Le budget est là. Le budget est lourd.", "Le budget", true],
  ])("%s has a scope", (term, body, title, expected) => {
    const files = economy(`  fort: ${term}, usine`);
    const withUsine = (text: string): string => `${text} ${expected ? "L'usine ouvre." : ""}`;
    const ids = idsOf(tagWith(files, withUsine(body), title));
    expect(ids.includes("economie")).toBe(expected);
  });

  it("of the lead does not count further down", () => {
    const lead = "Le budget du ministère a été déposé hier devant une salle comble et attentive.";
    const rest = "Rien de plus à dire de cette journée. ".repeat(12);
    const files = economy("  fort: budget @chapeau, salle comble @chapeau");
    expect(idsOf(tagWith(files, `${lead} Le budget plaît.\n\n${rest}`, "Un budget"))).toEqual(["economie"]);
    expect(idsOf(tagWith(files, `${rest}\n\n${rest}\n\n${often(lead)}`))).toEqual([]);
  });
});

describe("what a topic's file may say", () => {
  it("sauf: a phrase in which no term of the topic counts, nor of the topics below", () => {
    const below = "- id: finance\n  nom: finance\n  iptc: 20000385\n  fort: financière";
    const files = economy("  fort: santé\n  sauf: santé financière", below);
    expect(idsOf(tagWith(files, often("Sa santé financière va bien.")))).toEqual([]);
    expect(idsOf(tagWith(files, often("La santé va bien.")))).toEqual(["economie"]);
    expect(idsOf(tagWith(files, often("La crise financière.")))).toContain("finance");
  });

  it("contre: terms that speak against it", () => {
    const files = economy("  fort: match\n  contre: politique");
    expect(idsOf(tagWith(files, often("Un match à Laval.")))).toEqual(["economie"]);
    expect(idsOf(tagWith(files, often("Un match politique à Laval.")))).toEqual([]);
  });

  it("exige: at least so many different terms", () => {
    const files = economy("  fort: usine, emploi, budget\n  exige: 2");
    expect(idsOf(tagWith(files, often("L'usine ouvre.")))).toEqual([]);
    expect(idsOf(tagWith(files, often("L'usine a des emplois.")))).toEqual(["economie"]);
  });

  it("moyen: two of them make a topic, one doesn't; faible: none do", () => {
    const files = economy("  moyen: coopérative, mutuelle\n  faible: membre, solidaire, fonds");
    expect(idsOf(tagWith(files, often("La coopérative a des membres.")))).toEqual([]);
    expect(idsOf(tagWith(files, often("La coopérative et la mutuelle ont des membres.")))).toEqual([
      "economie",
    ]);
    expect(idsOf(tagWith(files, often("Des membres solidaires ont un fonds.")))).toEqual([]);
  });

  it("expressions: figures of speech that count for no topic", () => {
    const files = filesWith({
      sport: "- id: sport\n  nom: sport\n  iptc: 15000000\n  fort: terrain, match",
      expressions: "expressions: >\n  terrain d'entente, match politique",
    });
    expect(idsOf(tagWith(files, often("Trouver un terrain d'entente avant le match politique.")))).toEqual(
      [],
    );
    expect(idsOf(tagWith(files, often("Le terrain est prêt pour le match.")))).toEqual(["sport"]);
  });
});
