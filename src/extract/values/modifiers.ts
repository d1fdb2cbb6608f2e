/** What stands around an amount: "environ", "plus de", "au maximum"; "par an", "l'heure". */
import { nextNorm, previousNorm, words } from "./scan.js";
import type { MeasureReading } from "./measures.js";
import type { Approximate, TextLayer } from "../../types.js";

type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly sense: Exclude<Approximate, null> }[]
>;

const BEFORE: Readonly<Record<"about" | "atLeast" | "atMost", string>> = {
  about: `environ|pres de|quelque|quelques|autour de|autour des|a peu pres|approximativement|aux alentours de|aux environs de|presque|quasi|quasiment
    |pratiquement|de l' ordre de|avoisinant|avoisine|avoisinait|avoisinerait|frole|frolant|dans les|a peine|grosso modo|plus ou moins`,
  atLeast: `plus de|plus d'|plus que|au moins|au minimum|minimum de|minimum d'|un minimum de|a partir de|au-dela de|au dela de|superieur a|superieure a|superieurs a
    |superieures a|depassant|depasse|depassait|excedant|pas moins de|a tout le moins|non moins de`,
  atMost: `jusqu'a|jusqu' a|moins de|moins d'|au plus|tout au plus|au maximum|maximum de|maximum d'|un maximum de|pas plus de|en dessous de|en-dessous de|au-dessous de
    |inferieur a|inferieure a|inferieurs a|inferieures a|a concurrence de|a hauteur de|plafonne a|plafonnee a|maximale de|maximal de`,
};
const AFTER: Readonly<Record<"about" | "atLeast" | "atMost", string>> = {
  about: "environ|a peu pres|approximativement|ou presque|et des poussieres",
  atLeast: "au moins|au minimum|minimum|et plus|ou plus|et davantage|ou davantage",
  atMost: "au maximum|maximum|au plus|tout au plus|ou moins|et moins",
};

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

export function approximateOf(layer: TextLayer, measure: MeasureReading, collective: boolean): Approximate {
  const near = senseBefore(layer, measure.firstToken);
  if (near !== undefined) return near;
  // "plus de 2 à 3", "près d'un million", "environ les", "au maximum de": one small word may stand between.
  const small = previousNorm(layer, measure.firstToken);
  if (
    small === "de" ||
    small === "les" ||
    small === "entre" ||
    small === "l'" ||
    small === "d'" ||
    small === "une" ||
    small === "un"
  ) {
    const far = senseBefore(layer, measure.firstToken - 1);
    if (far !== undefined) return far;
  }
  return senseAfter(layer, measure.endToken) ?? (collective ? "about" : null);
}

function senseBefore(layer: TextLayer, firstToken: number): Approximate | undefined {
  const phrases = PHRASES_BEFORE.get(elided(previousNorm(layer, firstToken)));
  const found = phrases?.find(({ words }) =>
    words.every((word, i) => elided(previousNorm(layer, firstToken - words.length + 1 + i)) === elided(word)),
  );
  return found?.sense;
}

/** "près d'un million" is "près de". */
function elided(norm: string): string {
  return norm === "d'" ? "de" : norm === "jusqu'" ? "jusqu'a" : norm;
}

function senseAfter(layer: TextLayer, endToken: number): Approximate | undefined {
  const phrases = PHRASES_AFTER.get(nextNorm(layer, endToken));
  return phrases?.find(({ words }) => words.every((word, i) => nextNorm(layer, endToken + i) === word))
    ?.sense;
}

/** Nouns of time and people → their name in the record; others stay French ("kilo", "élève"). */
const PERIODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    an: "year", annee: "year", ans: "year", mois: "month", semaine: "week", sem: "week", jour: "day", journee: "day", nuit: "night",
    heure: "hour", h: "hour", personne: "person", habitant: "inhabitant", tete: "person",
    annuellement: "year", mensuellement: "month", hebdomadairement: "week", quotidiennement: "day",
    annuels: "year", annuel: "year", mensuels: "month", mensuel: "month", hebdomadaires: "week", quotidiens: "day",
  }),
); // prettier-ignore
const ADVERBS = /^(?:annuel|mensuel|hebdomadaire|quotidien)(?:s|lement|ment|nement)?$/;
/** Sold by these: "0,45 $ la livre", "12 € le kilo". */
const SOLD_BY = new Set(
  "heure kilo litre tonne livre nuit nuitee baril metre once unite piece journee semaine action hectare acre boite douzaine caisse minute place seance".split(
    " ",
  ),
);

/** What the amount is counted by: "par an" → "year", "l'heure" → "hour", "par élève" → "élève"; null where unsaid. */
export function perOf(layer: TextLayer, endToken: number): string | null {
  const norm = nextNorm(layer, endToken);
  if (ADVERBS.test(norm)) return PERIODS.get(norm) ?? PERIODS.get(norm.replace(/s$/, "")) ?? null;
  const second = nextNorm(layer, endToken + 1);
  if (norm === "par" || norm === "/" || norm === "chaque") return nounOf(layer, endToken + 1);
  if (norm === "de" && second === "l'" && nextNorm(layer, endToken + 2) === "heure") return "hour";
  if ((norm === "l'" || norm === "le" || norm === "la") && SOLD_BY.has(second))
    return nounOf(layer, endToken + 1);
  return null;
}

function nounOf(layer: TextLayer, at: number): string | null {
  const token = layer.tokens[at];
  if (token?.kind !== "word" || nextNorm(layer, at) === "") return null;
  const { norm, text } = token;
  // "par rapport à", "par exemple", "par l'entremise": no rate.
  if (
    norm === "rapport" ||
    norm === "exemple" ||
    norm === "la" ||
    norm === "le" ||
    norm === "les" ||
    norm === "un" ||
    norm === "une"
  )
    return null;
  if (text !== text.toLowerCase()) return null;
  return PERIODS.get(norm) ?? text;
}
