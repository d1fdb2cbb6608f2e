/** One line among paragraphs: the newspaper's own words go, the article's stay, also where it speaks of newspapers. */
import { describe, expect, it } from "vitest";
import { clean } from "./clean.js";

const BEFORE =
  "Le conseil municipal de Saint-Ludger a adopté son budget lundi soir, après trois heures de débats houleux dans une salle comble.";
const AFTER = "La taxe foncière augmentera de 2,1 % en moyenne, ce qui représente une soixantaine de dollars pour une maison de valeur moyenne."; // prettier-ignore

function read(line: string): string[] {
  const text = [
    "Le budget passe de justesse",
    "Par Josée Bellavance",
    "3 mai 2024",
    BEFORE,
    line,
    AFTER,
  ].join("\n\n");
  return clean({ text }).body.split("\n\n");
}

describe("the newspaper's own words", () => {
  const LINES = [
    "Votre don nous permet de couvrir votre région.",
    "Chers lecteurs, chères lectrices, l'information a un coût.",
    "Soutenez un journalisme indépendant.",
    "Vous aimez cet article? Abonnez-vous à notre infolettre.",
    "Recevez chaque matin l'essentiel de l'actualité dans votre boîte.",
    "Restez informé grâce à notre application.",
    "Retrouvez toute l'actualité de la région dans notre édition du soir.",
    "Écoutez l'entrevue complète ci-dessous.",
    "Regardez la vidéo ci-dessous :",
    "Ce contenu a été bloqué car vous n'avez pas accepté les témoins.",
    "Une version précédente de cet article indiquait que le vote avait eu lieu mardi.",
    "Vous avez des informations à nous transmettre sur ce sujet?",
    "Josée Bellavance est journaliste aux affaires municipales.",
    "Le budget passe de justesse",
    "Sur le même sujet",
  ];
  /** Alone in a page without chrome, some read like text: a share is asked. Lowering it is a decision. */
  const LEAST = 0.5;
  it("are mostly told from the article's, even alone in a plain page", () => {
    const told = LINES.filter((line) => read(line).join() === [BEFORE, AFTER].join());
    expect(told.length / LINES.length).toBeGreaterThanOrEqual(LEAST);
  });
});

describe("the article's", () => {
  it.each([
    "Chaque matin, quelque 300 élèves traversent la rue Principale sans brigadier, rappelle la conseillère.",
    "« Votre contribution est essentielle », a-t-elle lancé aux contribuables.",
    "Les dons ont afflué : la campagne a rapporté 40 000 $ en une semaine.",
    "Les citoyens peuvent recevoir les alertes de la Ville par courriel, a précisé le greffier.",
    "Le journal local, qui réclamait un soutien de la Ville, devra se contenter de 5000 $.",
    "Le ministre Paul-Émile Rancourt est journaliste de formation et connaît bien la région.",
    "La vidéo de la séance a été vue 12 000 fois en deux jours.",
    "Vous avez un toit, un jardin, un chien : la Ville veut savoir ce que vous en faites.",
    "Le dernier mot est revenu au maire.",
    "Une nouvelle taxe?",
    "Le sondage, mené en avril auprès de 800 ménages, montre un large appui au projet.",
  ])("%s", (line) => expect(read(line)).toEqual([BEFORE, line, AFTER]));
});
