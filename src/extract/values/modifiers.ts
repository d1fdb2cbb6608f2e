/** What stands around an amount or a quantity: "environ", "plus de", "au maximum", "~". */
import { nextNorm, previousNorm, words, wordSet } from "./scan.js";
import type { MeasureReading } from "./measures.js";
import type { Approximate, TextLayer } from "../../types.js";

type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly sense: Exclude<Approximate, null> }[]
>;

const BEFORE: Readonly<Record<"about" | "atLeast" | "atMost", string>> = {
  about: `environ|env|env .|pres de|quelque|quelques|autour de|autour des|a peu pres|approximativement|aux alentours de|aux environs de|presque|quasi
    |quasiment|pratiquement|de l' ordre de|avoisinant|avoisinant les|avoisine|avoisine les|avoisinait|avoisinait les|avoisinerait|avoisinera|avoisinent
    |avoisiner|avoisiner les|frole|frole les|frolant|frolant les|frolait|frolait les|froler|froler les|frise|frise les|frisait les|frisant les|dans les
    |a peine|grosso modo|plus ou moins|approche|approche les|approchait|approchait les|approchant|approchant les|approchent|approcherait|approcher les
    |voisin de|voisine de|voisins de|proche de|proches de|proche des|pas loin de|pas loin des|non loin de|en gros|~|≈|±|+ / -|+/-|ca|approx|approx .`,
  atLeast: `plus de|plus que|au moins|au minimum|minimum|un minimum de|au minimum de|min .|a partir de|a partir des|au-dela de|au dela de|au-dela des|au dela des
    |superieur a|superieure a|superieurs a|superieures a|superieur aux|superieure aux|depassant|depassant les|depasse|depasse les|depassait|depassait les
    |depasserait|depasserait les|depasseraient|depasseraient les|depassent|depassent les|depassera|depassera les|depasser|depasser les|depasseront
    |excedant|excede|excederait|excedait|exceder|pas moins de|non moins de|a tout le moins|au bas mot|>|≥|+ de|davantage que
    |franchi la barre des|depasse la barre des|passe la barre des|franchit la barre des|franchir la barre des|franchi le cap des|depasse le cap des
    |passe le cap des|franchit le cap des|franchir le cap des|franchi le seuil des|depasse le seuil des|depasser la barre des|depasser le cap des`,
  atMost: `jusqu'a|jusqu' a|jusqu' aux|moins de|moins que|au plus|tout au plus|au maximum|maximum|maximum de|un maximum de|max .|pas plus de|pas plus que
    |en dessous de|en-dessous de|au-dessous de|en dessous des|sous les|sous la barre des|sous le seuil des|sous le seuil de|sous le cap des|en deca de
    |en deca des|en-deca de|inferieur a|inferieure a|inferieurs a|inferieures a|inferieur aux|inferieure aux|a concurrence de|plafonne a|plafonnee a
    |plafonnes a|plafonnees a|plafond de|plafond fixe a|maximale de|maximal de|maximum fixe a|<|≤|- de
    |pouvant atteindre|pouvant aller a|peut atteindre|peuvent atteindre|pourra atteindre|pourront atteindre`,
};
const AFTER: Readonly<Record<"about" | "atLeast" | "atMost", string>> = {
  about:
    "environ|a peu pres|approximativement|ou presque|et des poussieres|et quelques|plus ou moins|a la louche|a vue de nez|grosso modo",
  atLeast:
    "au moins|au minimum|minimum|min|et plus|ou plus|et davantage|ou davantage|au bas mot|et +|a tout le moins",
  atMost:
    "au maximum|maximum|max|maxi|grand maximum|au grand maximum|au plus|tout au plus|ou moins|et moins|a tout casser",
};
/** "600 francs au plus fort de mai" says when, not how much at most. */
const NOT_AFTER_AT_MOST = wordSet("fort tard tot haut bas vite pres grand petit profond creux fois de");
/** "ne pourront dépasser", "sans excéder": what exceeds, denied, is a ceiling. */
const EXCEEDS = /^(?:depass|exced)/;
const DENIALS = wordSet("ne n' pas sans jamais");
const DENIAL_REACH = 3;

/** Phrases by the word that stands next to the amount: their last word before it, their first after it. */
function index(
  table: Readonly<Record<"about" | "atLeast" | "atMost", string>>,
  nearest: "first" | "last",
): Phrases {
  const phrases = new Map<string, { words: readonly string[]; sense: Exclude<Approximate, null> }[]>();
  for (const sense of ["about", "atLeast", "atMost"] as const) {
    for (const phrase of table[sense].split("|")) {
      const parts = words(phrase);
      const key = (nearest === "last" ? parts.at(-1) : parts[0]) ?? "";
      const list = phrases.get(key) ?? [];
      list.push({ words: parts, sense });
      phrases.set(key, list);
    }
  }
  // Longest first: "pas plus de" before "plus de".
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
const PHRASES_BEFORE = index(BEFORE, "last");
const PHRASES_AFTER = index(AFTER, "first");

/** One small word may stand between: "plus de 2 à 3", "environ les", "moins d'une centaine". */
const SMALL = wordSet("de les entre l' d' une un des");

export function approximateOf(layer: TextLayer, measure: MeasureReading, collective: boolean): Approximate {
  const { firstToken, endToken } = measure;
  const near = senseBefore(layer, firstToken);
  if (near !== undefined) return near;
  if (SMALL.has(previousNorm(layer, firstToken))) {
    const far = senseBefore(layer, firstToken - 1);
    if (far !== undefined) return far;
  }
  return senseAfter(layer, endToken) ?? (collective ? "about" : null);
}

function senseBefore(layer: TextLayer, firstToken: number): Approximate | undefined {
  const nearest = elided(previousNorm(layer, firstToken));
  const denied = ceilingBy(layer, firstToken, nearest);
  if (denied) return "atMost";
  const found = PHRASES_BEFORE.get(nearest)?.find(({ words }) =>
    words.every((word, i) => elided(previousNorm(layer, firstToken - words.length + 1 + i)) === elided(word)),
  );
  if (found?.words[0] === "plus" && isNoLonger(layer, firstToken - found.words.length, nearest))
    return undefined;
  return found?.sense;
}
const IS = wordSet("est sera etait serait");

/** "il ne sera plus de 18 000 $", "il n'en restait plus que 40 $": no longer, not more. */
function isNoLonger(layer: TextLayer, at: number, nearest: string): boolean {
  return (nearest === "que" || IS.has(previousNorm(layer, at))) && isDenied(layer, at);
}

function isDenied(layer: TextLayer, at: number): boolean {
  for (let before = at; before >= Math.max(1, at - DENIAL_REACH); before--)
    if (DENIALS.has(previousNorm(layer, before))) return true;
  return false;
}

/** "n'excédant pas", "ne doit pas dépasser". */
function ceilingBy(layer: TextLayer, firstToken: number, nearest: string): boolean {
  const at = nearest === "pas" || nearest === "les" ? firstToken - 1 : firstToken;
  if (!EXCEEDS.test(at === firstToken ? nearest : previousNorm(layer, at))) return false;
  if (nearest === "pas") return true;
  return isDenied(layer, at - 1);
}

/** "près d'un million" is "près de". */
function elided(norm: string): string {
  return norm === "d'" ? "de" : norm === "jusqu'" ? "jusqu'a" : norm;
}

function senseAfter(layer: TextLayer, endToken: number): Approximate | undefined {
  const phrases = PHRASES_AFTER.get(nextNorm(layer, endToken));
  const found = phrases?.find(({ words }) =>
    words.every((word, i) => nextNorm(layer, endToken + i) === word),
  );
  if (found === undefined) return undefined;
  const after = nextNorm(layer, endToken + found.words.length);
  return found.words.at(-1) === "plus" && NOT_AFTER_AT_MOST.has(after) ? undefined : found.sense;
}
