/** Dates counted from another date of the text: "la veille", "le même jour", "deux jours plus tard", "l'année suivante". */
import { readDays } from "./days.js";
import { readHoliday } from "./holidays.js";
import { DAY_PARTS, WEEKDAYS } from "./lexicon.js";
import { numberAt } from "../numbers.js";
import { nextNorm, previousNorm, wordSet } from "../scan.js";
import type { DateReading, PeriodUnit, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

const RULE = "dates/from";

function one(firstToken: number, endToken: number, stated: Stated, confidence = 0.88): DateReading[] {
  return [{ firstToken, endToken, stated, rule: RULE, confidence }];
}

const from = (unit: PeriodUnit, count: number): Stated => ({ form: "from", unit, count });

const BESIDE: ReadonlyMap<string, number> = new Map([
  ["veille", -1], ["avant-veille", -2], ["lendemain", 1], ["surlendemain", 2],
]); // prettier-ignore
export const BESIDE_TRIGGERS = BESIDE.keys();

/** "la veille", "le lendemain matin", "au surlendemain"; "veille de Pâques", "lendemain du 3 mai". */
export function readBeside(layer: TextLayer, at: number): DateReading[] | undefined {
  const count = BESIDE.get(layer.tokens[at]?.norm ?? "");
  if (count === undefined) return undefined;
  const next = nextNorm(layer, at + 1);
  if (next === "de" || next === "du" || next === "d'" || next === "des")
    return readBesideDate(layer, at, count);
  const article = previousNorm(layer, at);
  // "du jour au lendemain", "sans lendemain".
  if (article === "au" && previousNorm(layer, at - 1) === "jour") return undefined;
  if (article !== "la" && article !== "le" && article !== "l'" && article !== "au" && article !== "du")
    return undefined;
  let endToken = at + 1;
  if (DAY_PARTS.has(next)) endToken++;
  else if (next === "au" && DAY_PARTS.has(nextNorm(layer, at + 2))) endToken += 2;
  // Here the article belongs to the expression: without it, it is no date.
  const firstToken = article === "la" || article === "le" || article === "l'" ? at - 1 : at;
  return one(firstToken, endToken, from("day", count));
}

function readBesideDate(layer: TextLayer, at: number, count: number): DateReading[] | undefined {
  let start = at + 2;
  const article = nextNorm(layer, start);
  if (article === "l'" || article === "la") start++;
  if (nextNorm(layer, start) === "") return undefined;
  const [date] = readHoliday(layer, start) ?? readDays(layer, start) ?? [];
  return date === undefined
    ? undefined
    : one(at, date.endToken, { form: "beside", of: date.stated, days: count }, 0.9);
}

const UNITS: ReadonlyMap<string, PeriodUnit> = new Map([
  ["jour", "day"], ["soir", "day"], ["matin", "day"], ["nuit", "day"], ["soiree", "day"], ["matinee", "day"], ["apres-midi", "day"],
  ["semaine", "week"], ["mois", "month"], ["annee", "year"], ["an", "year"],
]); // prettier-ignore

/** "le même jour", "la même année"; not "le même jour que". */
export function readSame(layer: TextLayer, at: number): DateReading[] | undefined {
  const article = previousNorm(layer, at);
  if (article !== "le" && article !== "la") return undefined;
  const unit = UNITS.get(nextNorm(layer, at + 1));
  if (unit === undefined || isCompared(nextNorm(layer, at + 2))) return undefined;
  return one(at - 1, at + 2, from(unit, 0));
}

const isCompared = (norm: string): boolean => /^(?:que|qu'|ou|de|du|d')$/.test(norm);

export const PERIOD_TRIGGERS = UNITS.keys();
const AFTER = wordSet("suivant suivante");
const BEFORE = wordSet("precedent precedente");

/** "le soir même", "la semaine suivante", "le mois précédent", "l'année d'avant". */
export function readFollowing(layer: TextLayer, at: number): DateReading[] | undefined {
  const unit = UNITS.get(layer.tokens[at]?.norm ?? "");
  const next = nextNorm(layer, at + 1);
  if (unit === undefined || next === "") return undefined;
  const article = previousNorm(layer, at);
  if (next === "meme") {
    if (unit !== "day" || (article !== "le" && article !== "la" && article !== "l'")) return undefined;
    return isCompared(nextNorm(layer, at + 2)) ? undefined : one(at - 1, at + 2, from("day", 0));
  }
  if (!/^(?:le|la|l'|au|du)$/.test(article)) return undefined;
  if (AFTER.has(next)) return one(at, at + 2, from(unit, 1));
  if (BEFORE.has(next)) return one(at, at + 2, from(unit, -1));
  if (next === "qui" && nextNorm(layer, at + 2) === "suit") return one(at, at + 3, from(unit, 1));
  if (next !== "d'" || (unit === "day" && layer.tokens[at]?.norm !== "jour")) return undefined;
  const last = nextNorm(layer, at + 2);
  if (last === "apres") return one(at, at + 3, from(unit, 1));
  return last === "avant" ? one(at, at + 3, from(unit, -1)) : undefined;
}

/** "jour-là", "année-là", after "ce". */
const THAT: ReadonlyMap<string, PeriodUnit> = new Map([...UNITS].map(([noun, unit]) => [`${noun}-la`, unit]));

/** "ce jour-là", "cette nuit-là", "cette année-là"; `at` is the demonstrative. */
export function readThat(layer: TextLayer, at: number): DateReading[] | undefined {
  const norm = nextNorm(layer, at + 1);
  const unit = THAT.get(norm);
  if (unit !== undefined) return one(at, at + 2, from(unit, 0));
  const loose =
    nextNorm(layer, at + 2) === "la" && layer.tokens[at + 2]?.text === "là" ? UNITS.get(norm) : undefined;
  return loose === undefined ? undefined : one(at, at + 3, from(loose, 0), 0.8);
}

const LATER_UNITS: ReadonlyMap<string, readonly [unit: PeriodUnit, size: number]> = new Map([
  ["jour", ["day", 1]], ["jours", ["day", 1]], ["semaine", ["week", 1]], ["semaines", ["week", 1]], ["mois", ["month", 1]],
  ["an", ["year", 1]], ["ans", ["year", 1]], ["annee", ["year", 1]], ["annees", ["year", 1]], ["decennie", ["year", 10]],
  ["decennies", ["year", 10]], ["siecle", ["year", 100]], ["siecles", ["year", 100]],
]); // prettier-ignore

/** "deux jours plus tard", "un an plus tôt", "trois semaines auparavant", "deux mois après,": told by their end. */
export function readLater(layer: TextLayer, at: number): DateReading[] | undefined {
  let unit = at - 1;
  if (/^demie?$/.test(previousNorm(layer, at)) && previousNorm(layer, unit) === "et") unit -= 2;
  const known = LATER_UNITS.get(layer.tokens[unit]?.norm ?? "");
  if (known === undefined || previousNorm(layer, unit + 1) === "") return undefined;
  const way = wayOf(layer, at);
  if (way === undefined) return undefined;
  const number = numberBefore(layer, unit);
  if (number === undefined || !Number.isInteger(number.value)) return undefined;
  const [period, size] = known;
  const count = number.value * size;
  return count > 5000 ? undefined : one(number.firstToken, way.endToken, from(period, way.sign * count));
}
export const LATER_TRIGGERS = ["plus", "auparavant", "apres", "avant"];

function wayOf(
  layer: TextLayer,
  at: number,
): { readonly sign: 1 | -1; readonly endToken: number } | undefined {
  const norm = layer.tokens[at]?.norm;
  const next = nextNorm(layer, at + 1);
  if (norm === "plus") {
    if ((next !== "tard" && next !== "tot") || /^(?:que|qu')$/.test(nextNorm(layer, at + 2)))
      return undefined;
    return { sign: next === "tard" ? 1 : -1, endToken: at + 2 };
  }
  if (norm === "auparavant") return { sign: -1, endToken: at + 1 };
  // "deux jours après l'incendie" hangs on the fire, not on a date.
  if (!/^[,.;:]?$/.test(next)) return undefined;
  return { sign: norm === "apres" ? 1 : -1, endToken: at + 1 };
}

/** Longest number in words looked for before its unit: "quatre cent soixante et onze ans plus tard". */
const MAX_NUMBER = 8;

function numberBefore(
  layer: TextLayer,
  unit: number,
): { readonly value: number; readonly firstToken: number } | undefined {
  const last = previousNorm(layer, unit);
  if (last === "un" || last === "une") {
    // "trente et un jours" is found below.
    if (previousNorm(layer, unit - 1) !== "et") return { value: 1, firstToken: unit - 1 };
  }
  const end = last === "de" || last === "d'" ? unit - 1 : unit;
  for (let start = end - 1; start >= Math.max(0, end - MAX_NUMBER); start--) {
    const number = numberAt(layer, start);
    if (number !== undefined && number.endToken === end) {
      const isOneOf = end < unit && previousNorm(layer, start) === "une";
      return { value: number.value, firstToken: isOneOf ? start - 1 : start };
    }
    if (WEEKDAYS.has(layer.tokens[start]?.norm ?? "")) return undefined;
  }
  return undefined;
}
