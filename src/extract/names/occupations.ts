/** Occupations that no list has, told by their ending where they stand apart behind a name. */
import type { RoleReading } from "./role-reading.js";
import { isCapital, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";

const OCCUPATION =
  /(?:iste|logue|eur|euse|trice|cien|cienne|[^lr]ier|[^lr]iere|preposee?|cheffe|graphe|culteur|cultrice|therapeute)$/;
/** Words with such an ending that say how somebody is, not what. */
const NO_OCCUPATION =
  /^(?:premiere?|derniere?|entiere?|fiere?|heureux|[a-z]*(?:i|r|u)euse|meilleure?|majeure?|mineure?|superieure?|interieure?|exterieure?|posterieure?|originaire|seule?|imaginaire|contraire|nombreux|familiere?|ailleurs|plusieurs|leur|pleur|peur|coeur|soeur|honneur|bonheur|malheur|valeur|douleur|faveur|hauteur|longueur|couleur|fleur|chaleur|heure|demeure|hier|fevrier|janvier|triste|existe|vainqueur|vainqueure|adversaire|particuliere?|reguliere?|singuliere?|prisonniere?|heritiere?|passagere?|passagere?|centenaire|accuse)$/;

/** "Paul Roy, mareyeur,": set off by commas, and told by its ending. */
export function occupationAt({ layer, sentence }: Scene, at: number): readonly RoleReading[] | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || token.kind !== "word" || isCapital(token) || token.norm.length < 6)
    return undefined;
  if (!OCCUPATION.test(token.norm) || NO_OCCUPATION.test(token.norm) || at >= sentence.endToken)
    return undefined;
  if (after !== undefined && !/^(?:,|\.|de|du|des|d'|à|au|aux|en|chez|et|depuis|»|\))$/.test(wordOf(after)))
    return undefined;
  const gender = /(?:euse|trice|cienne|iere|preposee)$/.test(token.norm)
    ? "f"
    : /(?:eur|cien|[^lr]ier)$/.test(token.norm)
      ? "m"
      : null;
  return [{
    first: at, titleEnd: at + 1, end: at + 1, title: token.text, portfolio: null, organization: null, territories: [], gender, plural: false, kind: "work",
  }]; // prettier-ignore
}
