/** Why a number without a unit may be a sum of money: what stands before and after it. */
import type { NumberGroup } from "./numbers.js";
import { nextNorm, nextToken, previousNorm, wordSet } from "./scan.js";
import { shapeOf } from "../../text/tokens.js";
import type { TextLayer } from "../../types.js";

/**
 * millions: bare millions, money where nothing tells otherwise; given: millions from somebody; part: "dont 15 000";
 * said: beside a word of prices; bare: a large number that counts nothing, close behind a sum.
 */
export type Ellipsis = "millions" | "given" | "part" | "said" | "bare";

/** "de": "10 millions de visiteurs" counts visitors; "de plus", "de dettes" count money, "d'ici 2030" nothing. */
const AFTER_OF =
  wordSet(`plus moins mieux trop ici dette dettes deficit pertes perte profit profits benefice benefices recettes revenus
  subvention subventions aide aides investissement investissements financement fonds credits credit budget depenses travaux economies
  manque surplus ventes dommages degats prets pret capital loyers impots taxes redevances prejudice garanties compensation dedommagement`);
/** Who gives: "1,2 million de la Banque", "15 000 du conseil". */
const GIVERS =
  wordSet(`gouvernement ministere ville region departement fonds banque etat province federal commune mairie caisse fondation conseil
  municipalite mrc agence union societe communaute metropole canton confederation assureur mecene mecenes`);
/** Participles of giving are no nouns: "dont 9 millions prêtés par Québec". */
const GIVEN =
  wordSet(`promis pretes prete verses verse investis investi empruntes depenses accordes avances finances obtenus recoltes
  amasses recueillis rembourses garantis consentis octroyes debloques fournis apportes donnes leves reunis`);

/** Whether what follows a number is no noun that it counts: "9 millions prêtés", "2 millions de dettes". */
export function isGiven(layer: TextLayer, { scale, firstToken, endToken }: NumberGroup): boolean {
  const next = nextNorm(layer, endToken);
  if (GIVEN.has(next)) return scale >= 1e6 || previousNorm(layer, firstToken) === "dont";
  return scale >= 1e6 && (next === "de" || next === "d'") && AFTER_OF.has(nextNorm(layer, endToken + 1));
}

export function ellipsisOf(layer: TextLayer, number: NumberGroup): Ellipsis | undefined {
  const { scale, suffix, form, firstToken, endToken, value } = number;
  if (suffix !== "" || form === "ordinal" || form === "fraction") return undefined;
  const next = nextNorm(layer, endToken);
  if (scale >= 1e6) {
    const isOf = next === "de" || next === "d'";
    if (!isOf || AFTER_OF.has(nextNorm(layer, endToken + 1))) return "millions";
    return isGiver(layer, endToken) ? "given" : undefined;
  }
  if (value <= 0 || form === "collective" || isYear(number)) return undefined;
  const before = previousNorm(layer, firstToken);
  if (!isOpen(layer, endToken, next)) return undefined;
  if (before === "dont") return "part";
  if (isSaid(layer, firstToken, before)) return "said";
  return form === "digits" && !number.plain && value >= 1000 && isEnd(layer, endToken) && !LABELS.has(before)
    ? "bare"
    : undefined;
}

function isYear({ plain, value }: NumberGroup): boolean {
  return plain && value >= 1900 && value <= 2100;
}
const LABELS = wordSet("no n° numero ° page pages article habitants code population altitude");

/** "de la Banque", "du fédéral", "de Bpifrance"; "de Canadiens" are counted. */
function isGiver(layer: TextLayer, at: number): boolean {
  const norm = nextNorm(layer, at);
  let noun = at + 1;
  if (norm === "de" && /^(?:la|l')$/.test(nextNorm(layer, noun))) noun++;
  else if (norm !== "du" && norm !== "de" && norm !== "d'") return false;
  const token = nextToken(layer, noun);
  if (token?.kind !== "word") return false;
  if (norm !== "de" || noun > at + 1) return GIVERS.has(token.norm) || shapeOf(token.text) !== "lower";
  return shapeOf(token.text) !== "lower" && !/[sx]$/.test(token.norm);
}

const AFTER =
  wordSet(`l' le la les du des au aux a chez pour par en dans sur il avant lors hier aujourd'hui auparavant et ou mais selon
  qui que qu' quand lorsque plus moins actuellement maintenant seulement environ aupres puis soit`);

/** Whether no noun follows that the number could count. */
function isOpen(layer: TextLayer, at: number, next: string): boolean {
  if (isEnd(layer, at) || GIVEN.has(next)) return true;
  if (next === "de" || next === "d'")
    return nextNorm(layer, at + 1) === "plus" || nextNorm(layer, at + 1) === "moins" || isGiver(layer, at);
  return AFTER.has(next);
}

function isEnd(layer: TextLayer, at: number): boolean {
  const token = nextToken(layer, at);
  return token === undefined || /^[.,;:!?)»"”…]$/.test(token.text);
}

/** Verbs of prices and gifts, after "en": "la Ville en donne 15 000", "il en coûte 64". */
const WITH_EN =
  wordSet(`donne donnent donnait donne verse versent versait versera verseront apporte apportent apportera apporteront ajoute
  ajoutent ajoutera demande demandent demandait reclame reclament reclamait coute coutent coutait coutera couterait vaut valent valait
  vaudra touche touchent recoit recoivent met mettent paie paient paye payent investit investira investissent depense depensent promet
  promettent offre offrent rembourse doit doivent empoche empochent fournit fournissent fournira exige exigent propose proposent`);
/** Verbs whose object is a price without more: "je le paie 26". */
const PRICES =
  wordSet(`coute coutent coutait coutaient coutera couteront couterait vaut valent valait valaient vaudra paie paient paye payent
  payait payaient paiera payee payes payees vendu vendue vendus vendues revendu revendue revendus revendues facture facturee factures`);

function isSaid(layer: TextLayer, firstToken: number, before: string): boolean {
  if (before === "contre") return true;
  const further = previousNorm(layer, firstToken - 1);
  if (before === "de" && further === "lieu") return true;
  if (before === "que" && further === "plutot") return true;
  if (before === "soit") return true;
  if (PRICES.has(before)) return true;
  if (!WITH_EN.has(before)) return false;
  return further === "en" || previousNorm(layer, firstToken - 2) === "en";
}
