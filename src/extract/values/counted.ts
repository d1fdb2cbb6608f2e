/** The noun that a number counts: "22 pôles", "12 nouvelles places", "neuf millions d'habitants". */
import { ALONE, COMPOUNDS, NOT_WITH, PREPOSED } from "./noun-lexicon.js";
import { isCountedNoun } from "./nouns.js";
import { numberAt, type NumberGroup } from "./numbers.js";
import { singularOf } from "./plurals.js";
import { nextNorm, nextToken, previousNorm, wordSet } from "./scan.js";
import { shapeOf } from "../../text/tokens.js";
import type { TextLayer, Token } from "../../types.js";

export interface CountedReading {
  /** Singular, in lower case: the head noun alone. */
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
  /(?:ais|ois|iens|iennes|aines|ains|éens|éennes|aises|oises|ards|ardes|ins|ines|ites|Russes|Suisses|Belges|Arabes|Roms|Grecs|Grecques|Turcs|Turques|Kurdes|Innus|Inuits|Cris|Mohawks|Abénakis|Attikameks|Atikamekw|Hurons|Naskapis|États|Slaves|Serbes|Croates|Corses|Basques|Bretons|Bretonnes|Wallons|Flamands|Allemands|Allemandes|Espagnols|Espagnoles|Juifs|Madelinots|Ouzbeks|Afghans|Afghanes|Musulmans|Bulgares|Tchèques|Slovaques|Malgaches|Burkinabés|Peuls|Touaregs|Rohingyas|Ouïghours)$/;

/** The most adjectives that stand before one noun. */
const MAX_PREPOSED = 2;

export function readCounted(layer: TextLayer, number: NumberGroup, at: number): CountedReading | undefined {
  if (isLabel(layer, number) || isYear(layer, number)) return undefined;
  let noun = at;
  while (noun < at + MAX_PREPOSED && PREPOSED.has(nextNorm(layer, noun))) noun++;
  let token = nextToken(layer, noun);
  if (token?.kind !== "word" || !mayBeNoun(layer, number, token, noun)) {
    // "huit jeunes"; none of the others counts alone: "les deux autres".
    noun--;
    token = noun >= at ? nextToken(layer, noun) : undefined;
    if (token === undefined || number.value < 2 || !ALONE.has(token.norm)) return undefined;
  }
  const next = nextNorm(layer, noun + 1);
  if (isIdiom(layer, number.firstToken, token.norm)) return undefined;
  if (isOther(layer, token.norm, noun + 1) || isProportion(layer, number, noun + 1)) return undefined;
  const unit = singularOf(token.text, token.norm);
  if (COMPOUNDS.get(token.norm) !== next) return { unit, endToken: noun + 1 };
  const second = layer.tokens[noun + 1];
  return {
    unit: second === undefined ? unit : `${unit} ${singularOf(second.text, second.norm)}`,
    endToken: noun + 2,
  };
}

/** Figures of speech, by their noun, then the word before the number and the number: nothing is counted. */
const IDIOMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["pattes", ["a quatre"]], ["mains", ["a quatre"]], ["epingles", ["a quatre"]], ["coins", ["aux quatre"]], ["murs", ["entre quatre"]],
  ["feux", ["entre deux"]], ["eaux", ["entre deux"]], ["chaises", ["entre deux"]], ["pas", ["a deux"]], ["doigts", ["a deux"]],
  ["vitesses", ["a deux"]], ["coups", ["pierre deux"]],
]); // prettier-ignore

function isIdiom(layer: TextLayer, firstToken: number, noun: string): boolean {
  const openings = IDIOMS.get(noun);
  if (openings === undefined) return false;
  return openings.includes(`${previousNorm(layer, firstToken)} ${layer.tokens[firstToken]?.norm ?? ""}`);
}

/** Nouns in which a match is scored: "deux manches à zéro" is a score. */
const SCORED = wordSet("manches sets buts points jeux rounds victoires");
const EVENINGS = wordSet("soirees matinees");

/** What comes after the noun, from token `at`, makes something else of it: a score, a stretch of time. */
function isOther(layer: TextLayer, norm: string, at: number): boolean {
  const next = nextNorm(layer, at);
  if (next === "de") return NOT_WITH.get(norm)?.has(nextNorm(layer, at + 1)) === true;
  // "trois générations plus tard", "deux soirées par semaine".
  if (next === "plus") return norm === "generations";
  if (next === "par") return EVENINGS.has(norm) && nextNorm(layer, at + 1) === "semaine";
  return next === "a" && SCORED.has(norm) && isWhole(layer, at + 1);
}

/** Whether the number at token `at` stands alone, without a noun of its own. */
function isWhole(layer: TextLayer, at: number): boolean {
  const number = numberAt(layer, at);
  if (number === undefined) return nextNorm(layer, at) === "un" || nextNorm(layer, at) === "zero";
  const next = nextToken(layer, number.endToken);
  return next?.kind !== "word" || !isCountedNoun(next.norm, next.text, "");
}

/** Round figures of which one takes a share; "onze machines sur quatorze" were counted. */
const SHARED = new Set([2, 3, 4, 5, 10, 20, 100, 1000]);

/** "sept arbres sur dix", "un cancer sur vingt examens": shares, no counts. */
function isProportion(layer: TextLayer, number: NumberGroup, at: number): boolean {
  if (previousNorm(layer, number.firstToken) === "sur" && isCounted(layer, number.firstToken - 3))
    return true;
  if (nextNorm(layer, at) !== "sur") return false;
  const whole = numberAt(layer, at + 1);
  return whole !== undefined && SHARED.has(whole.value) && isWhole(layer, at + 1);
}

function isCounted(layer: TextLayer, at: number): boolean {
  if (layer.tokens[at + 1]?.kind !== "word") return false;
  const norm = layer.tokens[at]?.norm;
  return norm === "un" || norm === "une" || numberAt(layer, at) !== undefined;
}

function mayBeNoun(layer: TextLayer, number: NumberGroup, token: Token, at: number): boolean {
  // "0,8 point": below two a noun is singular, and a singular can't be told from another word; "1,8 passes" is none.
  if (
    (number.value < 2 && Number.isInteger(number.value)) ||
    !isCountedNoun(token.norm, token.text, followerOf(layer, number, at))
  )
    return false;
  const shape = shapeOf(token.text);
  if (shape === "lower") return true;
  const first = layer.tokens[number.firstToken];
  if (shape === "upper")
    return token.text.length > 3 && (number.form === "digits" || first?.text === first?.text.toUpperCase());
  // "les Trois Accords" is a band, "20 Minutes" a newspaper; "deux Québécois" are people.
  return shape === "title" && GENTILE.test(token.text);
}

/** What follows the word; after "dont" a participle is one even where nothing follows: "dont 80 bloqués". */
function followerOf(layer: TextLayer, number: NumberGroup, at: number): string {
  return previousNorm(layer, number.firstToken) === "dont" ? "en" : nextNorm(layer, at + 1);
}

function isLabel(layer: TextLayer, number: NumberGroup): boolean {
  const before = previousNorm(layer, number.firstToken);
  if (number.form === "digits" && LABELS.has(before)) return true;
  // "no 5", "n° 5".
  if (before === "°" || before === "#" || before === "º") return true;
  // "10 h 45 locales".
  if (before === "h") return true;
  return (
    number.endToken - number.firstToken === 1 &&
    layer.tokens[number.firstToken]?.norm === "neuf" &&
    isAdjective(before, previousNorm(layer, number.firstToken - 1))
  );
}

/** "flambant neuf", "remis à neuf", "du neuf", "quoi de neuf": new, and not nine. */
function isAdjective(before: string, further: string): boolean {
  if (before === "flambant" || before === "tout" || before === "quoi" || before === "du") return true;
  if (before === "a") return /^(?:re[fmp]|mis)/.test(further);
  return before === "de" && (further === "quoi" || further === "rien");
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
