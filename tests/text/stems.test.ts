import { describe, expect, it } from "vitest";
import { inflection, stem } from "../../src/text/stems.js";

describe("inflection: number, gender and the endings of -er verbs", () => {
  it.each([
    "école écoles École ÉCOLES ECOLES",
    "municipal municipale municipaux municipales",
    "policier policière policiers policières",
    "agriculteur agricultrice agriculteurs agricultrices",
    "entraîneur entraîneuse entraîneure entraîneures",
    "chanteuse chanteur chanteurs",
    "heureux heureuse heureuses",
    "québécois québécoise Québécoises",
    "canadien canadienne canadiens",
    "public publique publics publiques",
    "étudiant étudiante étudiantes",
    "député députée députés",
    "condamner condamné condamnées condamnera condamnaient",
    "lois loi",
    "délai délais",
    "emploi emplois",
    "eau eaux",
    "jeu jeux",
    "tuyau tuyaux",
    "sportif sportive sportives",
    "sécheresse SÉCHERESSES SECHERESSE",
    "e\u0301cole école",
  ])("%s have one key", (words) => expect(new Set(words.split(" ").map(inflection)).size).toBe(1));

  it.each([
    "marche marché",
    "parlé parlement",
    "amende amendement",
    "vente vent",
    "mère mer",
    "banque banc",
    "bourse bours",
    "cours cour course",
    "pays paye",
    "maïs mais mai",
    "travaux travail",
    "fraise frais",
    "crise cri",
    "armée armé",
    "pêche péché",
    "retraite retrait",
    "droite droit",
    "partie parti",
    "misère miser",
    "chapelle chapeau",
    "fois foi",
    "jeûne jeune",
  ])("%s have different keys", (words) => {
    const all = words.split(" ");
    expect(new Set(all.map(inflection)).size).toBe(all.length);
  });

  it.each(["", "a", "d'", "2024", "x".repeat(5000), "😀"])("bears %s", (word) =>
    expect(typeof inflection(word)).toBe("string"),
  );
});

describe("stem: Porter's, folded", () => {
  it.each(["sécheresse SÉCHERESSES", "agressé agressées agression", "continuer continuait"])(
    "%s have one",
    (words) => expect(new Set(words.split(" ").map(stem)).size).toBe(1),
  );
  it("leaves addresses and keys whole", () => expect(stem("x".repeat(50))).toBe("x".repeat(50)));
});
