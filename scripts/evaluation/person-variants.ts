/** A hundred invented names, each written in ten ways that a newsroom's habits make: all must get one id. */
import { newScores, countOf, type Scores } from "../../src/evaluation/index.js";
import type { Tagger } from "../../src/tagger.js";
import { fold } from "../../src/text/fold.js";

const GIVEN = {
  f: "Marie-Ève Hélène Geneviève Océane Élodie Noémie Anaïs Maëlle Zoé Frédérique Anne-Sophie Joëlle Thérèse Danièle Andréanne Aïcha Fatoumata Béatrice Mylène Renée Cécile Solène Léa Inès Célia".split(" "),
  m: "Jean-François Étienne Frédéric François Stéphane Jérôme Rémi Loïc Gaël Benoît Marc-André Raphaël Félix Grégoire Sébastien Cédric Hervé Joël René Théo Mamadou Youssouf Clément Rénald Aurèle".split(" "),
} as const; // prettier-ignore
const FAMILY =
  "Saint-Laurent|O'Bomsawin|de la Durantaye|Bélanger|Lévesque|Côté-Gendron|Van den Berghe|El Khoury|L'Écuyer|D'Amours|Sainte-Croix|Ben Youssef|N'Diaye|Désilets|Pépin|Thériault-Roy|Crête|Gélinas|Lefèvre|Mbaye|Müller|Dubé|Hébert|Château|Ménard".split(
    "|",
  );

export interface PersonVariants {
  readonly name: string;
  readonly gender: "f" | "m";
  readonly variants: readonly string[];
}

/** The names; each written with and without accents, in capitals, with other apostrophes and hyphens, behind a civility or an office. */
export const PERSON_VARIANTS: readonly PersonVariants[] = (["f", "m"] as const).flatMap((gender) =>
  GIVEN[gender].flatMap((given, at) =>
    [0, 1].map((turn) => {
      const name = `${given} ${FAMILY[(at + turn * 12) % FAMILY.length] ?? ""}`;
      return { name, gender, variants: variantsOf(name, gender) };
    }),
  ),
);

function variantsOf(name: string, gender: "f" | "m"): string[] {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
  const [civility, office, long] =
    gender === "f" ? ["Mme", "la mairesse", "Madame"] : ["M.", "le maire", "Monsieur"];
  return [
    name,
    bare,
    name.toUpperCase(),
    bare.toUpperCase(),
    name.replaceAll("'", "’").replaceAll("-", "\u2011"),
    name.normalize("NFD"),
    `${civility} ${name}`,
    `${long}\u00a0${name}`,
    `${office} ${name}`,
    name.replace(/\bSaint-/, "St-").replace(/\bSainte-/, "Ste-").replace(" ", "\u00a0"),
  ]; // prettier-ignore
}

const sentence = (variant: string): string =>
  `Le conseil a entendu ${variant} lundi soir. « Nous voterons en juin », a dit ${variant} devant une salle comble.`;

/** Through the whole pipeline: a variant is right where it gets the id of the name as it is first written. */
export async function scorePersonVariants({ tag }: Tagger): Promise<Scores> {
  const scores = newScores();
  const of = countOf(scores, "name variants, same id");
  for (const { name, variants } of PERSON_VARIANTS) {
    let wanted: string | undefined;
    for (const variant of variants) {
      const { entities } = await tag({ body: sentence(variant), language: "fr", country: "CA" });
      const ids = entities.filter(({ kind }) => kind === "person").map(({ id }) => id);
      wanted ??= ids[0];
      of.wanted++;
      of.found += ids.length;
      if (ids.length === 1 && ids[0] === wanted) of.right++;
      else
        scores.misses.push({
          layer: "name variants, same id",
          what: "wrong",
          text: variant,
          detail: `${ids.join(" ")}, wanted ${wanted ?? fold(name)}`,
        });
    }
  }
  return scores;
}
