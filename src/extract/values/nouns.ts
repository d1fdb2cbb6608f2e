/** Whether a word after a number is a noun that it counts. */
import { NEVER, PARTICIPLE_NOUNS } from "./noun-lexicon.js";
import { isPrefix, isVerbCompound } from "./plurals.js";
import { wordSet } from "./scan.js";

/** Feminine nouns in -té: "municipalités", "unités". */
const TY = /(?:ite|ete|aute|eute|oute|arte|erte|iete|iste|ante|ente)s$/;
/** After these a word in -és is a participle ("190 attribués en 2019"), elsewhere mostly a noun ("60 préposés"). */
const PARTICIPLE_COMPLEMENT = wordSet(
  "par en a dans au aux sur depuis lors pour hier a entre selon contre cette ce avec chez apres avant comme",
);
const ACUTE = /és$/;
const FEMININE = /ées$/;

/** Whether a word can be the plural noun that a number counts. `text` keeps the accents, `next` follows it. */
export function isCountedNoun(norm: string, text: string, next: string): boolean {
  if (norm.length < 2 || NEVER.has(norm)) return false;
  if (norm.includes("-")) return isCompound(norm);
  const last = norm.charAt(norm.length - 1);
  if (last !== "s" && last !== "x" && norm !== "quiz") return false;
  // "9 millions prêtés par Québec": whatever it looks like, somebody did it.
  if (next === "par" && ACUTE.test(text.toLowerCase())) return PARTICIPLE_NOUNS.has(norm);
  if (PARTICIPLE_NOUNS.has(norm)) return true;
  const word = text.toLowerCase();
  if (ACUTE.test(word)) return TY.test(norm) || !PARTICIPLE_COMPLEMENT.has(next);
  return !FEMININE.test(word) && !OTHER_PARTICIPLES.test(norm);
}

/** "nids-de-poule", "petits-enfants", "porte-parole"; "là-bas", "eux-mêmes" are none. */
function isCompound(norm: string): boolean {
  if (isVerbCompound(norm)) return true;
  const parts = norm.split("-");
  return (
    !NO_NOUN_ENDS.has(parts.at(-1) ?? "") &&
    parts.some((part, i) => /[sx]$/.test(part) && !(i === 0 && isPrefix(part)))
  );
}
const NO_NOUN_ENDS = wordSet("memes uns unes ci la bas dessus dessous vis dire ils elles nous les");

/** Participles in -is, -us, -ies, -ues: a closed list by their endings, since nouns share most of these. */
const OTHER_PARTICIPLES =
  /^(?:(?:lu|bu|vu|cru|couru|subi|parti|sorti|servi|suivi|saisi|puni|fini|fourni|rempli|ecrit|uni|muni|banni|garni|exclu|inclu|conclu)|.+(?:tendu|pendu|fondu|pondu|tenu|venu|paru|couru|battu|vaincu|vecu|concu|choisi|reuni|accompli|verti|vesti|ussi|smis|oumis|ommis|ppris|epris|onquis|equis|nscrit|ecrit|terdit|nduit|nstruit|roduit|eduit|etruit|troduit|raduit))e?s?$/;
