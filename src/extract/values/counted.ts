/** The noun that a number counts: "22 pôles", "12 nouvelles places", "neuf millions d'habitants". */
import { compoundsOf, isCountedNoun, isPreposed, singularOf } from "./nouns.js";
import { numberAt, type NumberGroup } from "./numbers.js";
import { nextNorm, nextToken, previousNorm, wordSet } from "./scan.js";
import { shapeOf } from "../../text/tokens.js";
import type { TextLayer, Token } from "../../types.js";

export interface CountedReading {
  readonly unit: string;
  readonly endToken: number;
}

/** After these words a number is a name or a rank: "article 5", "route 138", "projet de loi 96". */
const LABELS =
  wordSet(`article articles chapitre page pages route routes autoroute autoroutes loi lois alinea annexe arret bus canal chambre
  code etape figure formule groupe local ligne lot lots niveau no nos numero numeros n° phase porte bureau appartement app apt salle saison episode
  tome volume version type zone bloc rang case casier poste telephone tel quai voie vol highway boeing airbus section paragraphe tableau
  match set classe grade secteur tronçon troncon sortie km kilometre borne unite mach psaume verset reglement decret circonscription # tv`);

/** "20 Québécois", "300 Canadiens": people named by where they live may be written with a capital. */
const GENTILE =
  /(?:ais|ois|iens|iennes|aines|ains|éens|éennes|aises|oises|ards|ardes|ins|ines|ites|Russes|Suisses|Belges|Arabes|Roms|Grecs|Turcs|Kurdes|Innus|Inuits|Cris|Mohawks|Slaves|Serbes|Croates|Corses|Basques|Bretons|Wallons|Flamands|Allemands|Allemandes|Espagnols|Espagnoles|Juifs|Tchadiens|Madelinots|Ouzbeks|Afghans|Arabes|Musulmans)$/;

export function readCounted(layer: TextLayer, number: NumberGroup, at: number): CountedReading | undefined {
  if (isLabel(layer, number) || isYear(layer, number)) return undefined;
  let noun = at;
  let token = nextToken(layer, noun);
  if (token?.kind !== "word") return undefined;
  // At most two adjectives before the noun, and none counts alone: "les deux autres".
  for (let skipped = 0; skipped < 2 && token !== undefined && isPreposed(token.norm); skipped++) {
    noun++;
    token = nextToken(layer, noun);
  }
  if (token?.kind !== "word" || !mayBeNoun(layer, number, token, noun)) return undefined;
  // "sept arbres sur dix": a share.
  if (nextNorm(layer, noun + 1) === "sur" && numberAt(layer, noun + 2) !== undefined) return undefined;
  const compound = compoundAt(layer, token.norm, noun + 1);
  const singular = singularOf(token.text, token.norm);
  // People keep their capital: "20 Québécois"; a word shouted in a title does not.
  const unit = shapeOf(token.text) === "title" ? token.text.charAt(0) + singular.slice(1) : singular;
  if (compound === undefined) return { unit, endToken: noun + 1 };
  return { unit: compound.noun(unit), endToken: compound.endToken };
}

function mayBeNoun(layer: TextLayer, number: NumberGroup, token: Token, at: number): boolean {
  // "1,5 fois", "0,8 point": below two a noun is singular, and a singular can't be told from another word.
  if (Math.abs(number.value) < 2 || !isCountedNoun(token.norm, token.text, nextNorm(layer, at + 1)))
    return false;
  const shape = shapeOf(token.text);
  if (shape === "lower") return true;
  const first = layer.tokens[number.firstToken];
  if (shape === "upper")
    return token.text.length > 3 && (number.form === "digits" || first?.text === first?.text.toUpperCase());
  // "les Trois Accords" is a band, "20 Minutes" a newspaper; "deux Québécois" are people.
  return (
    shape === "title" &&
    GENTILE.test(token.text) &&
    (number.form === "digits" || first?.text === first?.text.toLowerCase())
  );
}

function isLabel(layer: TextLayer, number: NumberGroup): boolean {
  const before = previousNorm(layer, number.firstToken);
  if (number.form === "digits" && LABELS.has(before)) return true;
  // "no 5", "n° 5"; "flambant neuf", "remis à neuf": an adjective.
  if (before === "°" || before === "#" || before === "º") return true;
  if (number.endToken - number.firstToken === 1 && layer.tokens[number.firstToken]?.norm === "neuf") {
    return (
      before === "a" ||
      before === "flambant" ||
      before === "tout" ||
      before === "quoi" ||
      before === "du" ||
      before === "de"
    );
  }
  return false;
}

/** "en 2019", "depuis 1998" before a plural: the year wins over a count. */
function isYear(layer: TextLayer, number: NumberGroup): boolean {
  if (!number.plain || number.value < 1900 || number.value > 2100) return false;
  const before = previousNorm(layer, number.firstToken);
  return (
    before === "en" || before === "depuis" || before === "fin" || before === "debut" || YEAR_NOUNS.has(before)
  );
}
const YEAR_NOUNS = wordSet(
  "annee annees saison edition janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
);

function compoundAt(
  layer: TextLayer,
  norm: string,
  at: number,
): { readonly endToken: number; noun(head: string): string } | undefined {
  for (const tail of compoundsOf(norm)) {
    const parts = tail.replace("d'", "d' ").split(" ");
    if (!parts.every((part, i) => nextNorm(layer, at + i) === part)) continue;
    const found = layer.tokens.slice(at, at + parts.length);
    // An adjective agrees with the noun and goes back to the singular with it; a complement stays as it is.
    const isAdjective = parts.length === 1;
    const words = found.map((token) =>
      isAdjective ? singularOf(token.text, token.norm) : token.text.toLowerCase(),
    );
    return { endToken: at + parts.length, noun: (head) => `${head} ${words.join(" ").replace("' ", "'")}` };
  }
  return undefined;
}
