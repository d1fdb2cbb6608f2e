/** "fin août", "début d'avril", "milieu de l'été", "fin de l'année", "fin de journée": words that name a part belong to the period. */
import { readBareMonthOf } from "./months.js";
import { SEASONS, modifierOf } from "./lexicon.js";
import { readModifier, readYear } from "./parts.js";
import { nextNorm, previousNorm, wordSet } from "../scan.js";
import type { DateReading, PeriodUnit, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

/** "fin", "début", "milieu" at `at`, and the period that they cut. The value is the period named. */
export function readEdge(layer: TextLayer, at: number): DateReading[] | undefined {
  const { noun, isPlain } = readConnector(layer, at + 1);
  const norm = nextNorm(layer, noun);
  const before = previousNorm(layer, at);
  // "jamais vu un début de juillet": any year's.
  if (norm === "" || before === "un" || before === "une") return undefined;
  const made = (endToken: number, stated: Stated, confidence: number): DateReading[] => [
    { firstToken: at, endToken, stated, rule: "dates/edge", confidence },
  ];
  const month = readBareMonthOf(layer, noun);
  if (month !== undefined) return made(month.endToken, month.stated, 0.93);
  const unit = UNITS.get(norm);
  if (unit !== undefined) {
    // "les fêtes de fin d'année", "sa fin de mois": no time of their own.
    if (isPlain && !BEFORE_PLAIN.has(before)) return undefined;
    return readUnit(layer, at, noun, unit);
  }
  if (PARTS_OF_DAY.has(norm))
    return (isPlain ? before === "en" : before === "a" || before === "au" || before === "la") ? made(noun + 1, { form: "hour" }, 0.7) : undefined; // prettier-ignore
  const season = SEASONS.get(norm);
  if (season !== undefined && !isPlain) {
    const year = readYear(layer, nextNorm(layer, noun + 1) === "de" ? noun + 2 : noun + 1, false);
    const modifier = year === undefined ? readModifier(layer, noun + 1) : undefined;
    const said = {
      ...(year === undefined ? {} : { year: year.value }),
      ...(modifier === undefined ? {} : { modifier: modifier.value }),
    };
    return made((year ?? modifier)?.endToken ?? noun + 1, { form: "season", season, ...said }, 0.9);
  }
  const year = readYear(layer, noun, false);
  if (year === undefined || year.value < 1500 || nextNorm(layer, year.endToken) === "-") return undefined;
  return made(year.endToken, { form: "fixed", value: String(year.value), granularity: "year" }, 0.94);
}

const UNITS: ReadonlyMap<string, PeriodUnit> = new Map([
  ["annee", "year"], ["an", "year"], ["mois", "month"], ["semaine", "week"],
]); // prettier-ignore
const PARTS_OF_DAY = wordSet("journee matinee avant-midi apres-midi soiree");
const BEFORE_PLAIN = wordSet("en vers la le au des ici des");

/** What stands between "fin" and its noun: nothing, "de", "d'" (plain), or "de la", "de l'", "du", "de ce mois de". */
function readConnector(layer: TextLayer, at: number): { readonly noun: number; readonly isPlain: boolean } {
  const norm = nextNorm(layer, at);
  if (norm === "du") {
    const isMonth = nextNorm(layer, at + 1) === "mois" && /^d[e']$/.test(nextNorm(layer, at + 2));
    return { noun: isMonth ? at + 3 : at + 1, isPlain: false };
  }
  if (norm !== "de" && norm !== "d'") return { noun: at, isPlain: true };
  const article = nextNorm(layer, at + 1);
  if (article === "la" || article === "l'" || article === "cette") return { noun: at + 2, isPlain: false };
  return { noun: at + 1, isPlain: true };
}

/** "fin de l'année", "début du mois prochain", "milieu de la semaine", "fin d'année"; not the school year. */
function readUnit(layer: TextLayer, at: number, noun: number, unit: PeriodUnit): DateReading[] | undefined {
  let endToken = noun + 1;
  const next = nextNorm(layer, endToken);
  const year = unit === "year" ? readYear(layer, endToken, false) : undefined;
  const modifier = modifierOf(next);
  if (modifier === undefined && year === undefined && NOT_CIVIL.test(next)) return undefined;
  // "la fin du mois de juin" was read above; "la semaine du 3 août" is one of its own.
  if (modifier === undefined && next === "du" && unit === "week") return undefined;
  if (modifier !== undefined || year !== undefined) endToken++;
  const count = modifier === "next" ? 1 : modifier === "last" ? -1 : 0;
  const stated: Stated =
    year === undefined
      ? { form: "offset", unit, count }
      : { form: "fixed", value: String(year.value), granularity: "year" };
  return [{ firstToken: at, endToken, stated, rule: "dates/edge", confidence: 0.87 }];
}
const NOT_CIVIL =
  /^(?:scolaire|financiere|fiscale|universitaire|judiciaire|liturgique|academique|budgetaire|sportive|de|d'|suivante?|precedente?)$/;
