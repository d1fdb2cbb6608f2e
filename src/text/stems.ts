/**
 * Two ways of bringing the forms of a word together. `stem` (natural's Porter stemmer) goes far: "parlé" and
 * "parlement" are one, as are "marche" and "marché"; that serves to find repeated phrases. `inflection` drops number,
 * gender and the endings of -er verbs, and no more; that serves to know what is spoken of.
 * The only importer of natural.
 */
import porter from "natural/lib/natural/stemmers/porter_stemmer_fr.js";
import { fold } from "./fold.js";

/** Some 4 MB each; a newspaper's whole year has about 150,000 different words, most of them once. */
const MAX_CACHED_WORDS = 60_000;
/** The longest words of French have 25 letters; a longer run is an address or a key, and has no stem. */
const MAX_STEMMED_LENGTH = 40;

/** The stem of one word, folded. The stemmer reads the accents first, folding comes after. */
export const stem = cached((word) => fold(porter.stem(word)));

/** What the singular, plural, masculine and feminine of a word share, folded but for a last é. */
export const inflection = cached((word) => {
  if (WITH_ACCENTS.has(word)) return word;
  const singular = singularOf(word);
  const base = masculineOf(singular);
  return base.endsWith("é") ? `${fold(base.slice(0, -1))}é` : fold(base);
});

function cached(compute: (lower: string) => string): (word: string) => string {
  const cache = new Map<string, string>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase().normalize("NFC");
    const key = lower.length === 0 || lower.length > MAX_STEMMED_LENGTH ? fold(lower) : compute(lower);
    // Emptied when full: simpler than an order of use, and a batch fills it again within one article.
    if (cache.size >= MAX_CACHED_WORDS) cache.clear();
    cache.set(word, key);
    return key;
  };
}

/** Without their accents they are another word: "mais", "jeune", "mur". */
const WITH_ACCENTS = new Set(["maïs", "jeûne", "mûr"]);
/** They end in s in the singular, and without it are another word: "cours" is no "cour", "pays" no "paye". */
const WITH_S = new Set(
  "bas bras bus cas corps cours dos fils gaz gros jus mars maïs os ours pays plus poids propos puits repas sens temps tous vers".split(
    " ",
  ),
);
/** "-ais" and "-ois" belong to the word ("bois", "Québécois"), but for the plurals of these. */
const PLURAL_AIS_OIS =
  /(?:^(?:l|r|env|conv|empl|effr|désarr|par|tourn|octr)ois|(?:ess|dél|bal|qu|vr|g|miner|rembl|débl|étai)ais)$/;

/** The singular of a word in lower case, accents kept. */
export function singularOf(word: string): string {
  if (word.length < 4 || WITH_S.has(word)) return word;
  if (word.endsWith("yaux")) return word.slice(0, -1);
  if (word.endsWith("eaux")) return word.slice(0, -1);
  // "travaux" stays apart from "travail" on purpose: roadworks are no labour.
  if (word.endsWith("aux") && word.length > 4) return `${word.slice(0, -2)}l`;
  if (/[eo]ux$/.test(word)) return word.slice(0, -1);
  if (!word.endsWith("s") || word.endsWith("ss")) return word;
  return /[ao]is$/.test(word) && !PLURAL_AIS_OIS.test(word) ? word : word.slice(0, -1);
}

interface Ending {
  readonly from: string;
  readonly to: string;
  /** Shorter words are other words: "vente" is no "vent", "banque" no "banc", "mère" no "mer". */
  readonly atLeast: number;
}

/** The longest ending that fits is replaced, and no other. */
const ENDINGS: readonly Ending[] = [
  { from: "ée", to: "é", atLeast: 4 },
  { from: "trice", to: "teu", atLeast: 7 },
  { from: "euse", to: "eu", atLeast: 6 },
  { from: "eure", to: "eu", atLeast: 6 },
  { from: "eur", to: "eu", atLeast: 5 },
  { from: "ière", to: "ié", atLeast: 6 },
  { from: "ère", to: "é", atLeast: 6 },
  // Infinitive, past participle, future and imperfect of the first group: "condamner, condamnés, condamnera".
  { from: "er", to: "é", atLeast: 5 },
  { from: "era", to: "é", atLeast: 6 },
  { from: "eront", to: "é", atLeast: 7 },
  { from: "aient", to: "é", atLeast: 8 },
  { from: "elle", to: "el", atLeast: 6 },
  { from: "ale", to: "al", atLeast: 5 },
  { from: "ienne", to: "ien", atLeast: 6 },
  { from: "enne", to: "en", atLeast: 6 },
  { from: "onne", to: "on", atLeast: 7 },
  { from: "anne", to: "an", atLeast: 7 },
  { from: "aine", to: "ain", atLeast: 6 },
  { from: "ine", to: "in", atLeast: 6 },
  { from: "ane", to: "an", atLeast: 7 },
  { from: "ive", to: "if", atLeast: 5 },
  { from: "ique", to: "ic", atLeast: 6 },
  { from: "ette", to: "et", atLeast: 6 },
  { from: "ète", to: "et", atLeast: 6 },
  { from: "ante", to: "ant", atLeast: 7 },
  { from: "ente", to: "ent", atLeast: 7 },
  { from: "ate", to: "at", atLeast: 7 },
  { from: "erte", to: "ert", atLeast: 7 },
  { from: "uite", to: "uit", atLeast: 7 },
  { from: "ande", to: "and", atLeast: 6 },
  { from: "arde", to: "ard", atLeast: 7 },
  { from: "aise", to: "ais", atLeast: 7 },
  { from: "oise", to: "ois", atLeast: 6 },
].sort((a, b) => b.from.length - a.from.length);

/** By last letter, so that most words meet no more than a few endings. */
const BY_LAST_LETTER = group(ENDINGS);

function group(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const groups = new Map<string, Ending[]>();
  for (const ending of endings) {
    const letter = ending.from.slice(-1);
    groups.set(letter, [...(groups.get(letter) ?? []), ending]);
  }
  return groups;
}

/** The endings would make them another word: "marcher" is no "marché", "misère" no "miser". */
const NO_CHANGE = new Set(["marcher", "misère", "manière", "armée"]);

function masculineOf(word: string): string {
  if (NO_CHANGE.has(word)) return word;
  for (const { from, to, atLeast } of BY_LAST_LETTER.get(word.slice(-1)) ?? [])
    if (word.endsWith(from)) return word.length >= atLeast ? word.slice(0, -from.length) + to : word;
  return word;
}
