/** Grammar of titles: "maire de Rimouski", "d'Alma", "des Coteaux", "du Bic". */
import { fold } from "../../src/text/fold.js";

/** Names with an h that is not said; English ones (Hudson, Hampstead) and Ham keep their "de". */
const MUTE = /^(?:hebert|heroux|henry|huberd|honfleur|hochelaga|honore|halifax|hamilton)/;

/** Names that take an article which they do not bear. */
const ARTICLES: Readonly<Record<string, string>> = {
  Acadie: "de l'Acadie",
  "Chutes-de-la-Chaudière": "des Chutes-de-la-Chaudière",
  "Îles-de-la-Madeleine": "des Îles-de-la-Madeleine",
  "Les Îles-de-la-Madeleine": "des Îles-de-la-Madeleine",
  Nunavut: "du Nunavut",
  "Territoires du Nord-Ouest": "des Territoires du Nord-Ouest",
  Yukon: "du Yukon",
};

/** "de" before the name of a municipality or riding. */
export function of(name: string): string {
  const known = ARTICLES[name];
  if (known !== undefined) return known;
  if (name.startsWith("Les ")) return `des ${name.slice("Les ".length)}`;
  if (name.startsWith("Le ")) return `du ${name.slice("Le ".length)}`;
  const folded = fold(name);
  return /^[aeiou]/.test(folded) || MUTE.test(folded) ? `d'${name}` : `de ${name}`;
}
