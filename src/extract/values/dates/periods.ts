/** Periods counted from the publication: "semaine dernière", "fin de l'année", "il y a trois ans", "au printemps". */
import { SEASONS, modifierOf } from "./lexicon.js";
import { readDayNumber, readModifier, readMonth, readWeekday, readYear, readYearPart } from "./parts.js";
import { numberAt } from "../numbers.js";
import { nextNorm, previousNorm } from "../scan.js";
import type { DateReading, PeriodUnit, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

function one(
  firstToken: number,
  endToken: number,
  stated: Stated,
  rule: string,
  confidence: number,
): DateReading[] {
  return [{ firstToken, endToken, stated, rule, confidence }];
}

/** Whether "fin" at `at` opens "fin de semaine". */
export function isWeekend(layer: TextLayer, at: number): boolean {
  return nextNorm(layer, at + 1) === "de" && nextNorm(layer, at + 2) === "semaine";
}

/** "fin de semaine" after "en" or before "dernière"; alone it names any weekend. */
export function readWeekend(layer: TextLayer, at: number): DateReading[] | undefined {
  const norm = layer.tokens[at]?.norm;
  const isFin = norm === "fin";
  if (isFin && !isWeekend(layer, at)) return undefined;
  const endToken = isFin ? at + 3 : at + 1;
  const modifier = readModifier(layer, endToken);
  if (modifier !== undefined)
    return one(at, modifier.endToken, weekendOf(modifier.value), "dates/weekend", 0.93);
  if (isFin && previousNorm(layer, at) === "en")
    return one(at, endToken, { form: "weekend" }, "dates/weekend", 0.85);
  return undefined;
}

/** "fin de l'année", "début de l'année prochaine"; not the school or fiscal year. */
export function readYearEdge(layer: TextLayer, at: number): DateReading[] | undefined {
  if (nextNorm(layer, at + 1) === "du" && nextNorm(layer, at + 2) === "mois") {
    const next = nextNorm(layer, at + 3);
    // "la fin du mois de juin", "la fin du mois dernier" are read from "mois" on.
    if (next === "de" || next === "d'" || modifierOf(next) !== undefined) return undefined;
    return one(at, at + 3, { form: "edge", month: undefined, years: 0 }, "dates/year-edge", 0.85);
  }
  if (
    nextNorm(layer, at + 1) !== "de" ||
    nextNorm(layer, at + 2) !== "l'" ||
    nextNorm(layer, at + 3) !== "annee"
  )
    return undefined;
  const modifier = readModifier(layer, at + 4);
  const next = layer.tokens[at + 4];
  if (modifier === undefined && next?.kind === "word" && ADJECTIVE.test(next.norm)) return undefined;
  if (/^\d/.test(nextNorm(layer, at + 4))) return undefined;
  const years = modifier === undefined ? 0 : modifier.value === "next" ? 1 : -1;
  const month = layer.tokens[at]?.norm === "fin" ? 12 : 1;
  return one(at, modifier?.endToken ?? at + 4, { form: "edge", month, years }, "dates/year-edge", 0.85);
}
const ADJECTIVE =
  /^(?:scolaire|financiere|fiscale|universitaire|judiciaire|liturgique|academique|civile|budgetaire|sportive)$/;

function weekendOf(modifier: string): Stated {
  return { form: "offset", unit: "weekend", count: modifier === "next" ? 1 : -1 };
}

/** "nuit de samedi", "nuit de samedi à dimanche", "soirée de vendredi": the first day named. */
export function readPartOfDay(layer: TextLayer, at: number): DateReading[] | undefined {
  const joint = nextNorm(layer, at + 1);
  const weekday = joint === "de" || joint === "du" ? readWeekday(layer, at + 2) : undefined;
  if (weekday === undefined || readDayNumber(layer, weekday.endToken) !== undefined) return undefined;
  const second =
    nextNorm(layer, weekday.endToken) === "a" || nextNorm(layer, weekday.endToken) === "au"
      ? readWeekday(layer, weekday.endToken + 1)
      : undefined;
  if (second !== undefined && readDayNumber(layer, second.endToken) !== undefined) return undefined;
  const modifier = second === undefined ? readModifier(layer, weekday.endToken) : undefined;
  const stated: Stated = {
    form: "weekday",
    weekday: weekday.value,
    ...(modifier === undefined ? {} : { modifier: modifier.value }),
  };
  return one(at, (modifier ?? second ?? weekday).endToken, stated, "dates/weekday", 0.9);
}

const PERIODS: ReadonlyMap<string, PeriodUnit> = new Map([
  ["semaine", "week"], ["mois", "month"], ["annee", "year"], ["an", "year"], ["nuit", "day"],
]); // prettier-ignore

/** "semaine dernière", "mois prochain", "an passé", "nuit dernière"; "mois de juin". */
export function readPeriod(layer: TextLayer, at: number): DateReading[] | undefined {
  const norm = layer.tokens[at]?.norm ?? "";
  const unit = PERIODS.get(norm);
  if (unit === undefined) return undefined;
  const modifier = modifierOf(nextNorm(layer, at + 1));
  if (modifier !== undefined) {
    // "les mois derniers", "chaque année passée": no period of its own.
    const before = previousNorm(layer, at);
    if (before !== "la" && before !== "le" && before !== "l'") return undefined;
    const count = modifier === "next" ? 1 : -1;
    return one(at, at + 2, { form: "offset", unit, count }, "dates/period", 0.95);
  }
  if (norm === "mois") return readMonthOf(layer, at);
  // "la prochaine année", "la dernière semaine" are spans as often as periods; "l'année en cours" is this one.
  if (norm === "annee" && nextNorm(layer, at + 1) === "en" && nextNorm(layer, at + 2) === "cours") {
    return one(at, at + 3, { form: "offset", unit, count: 0 }, "dates/period", 0.9);
  }
  return undefined;
}

function readMonthOf(layer: TextLayer, at: number): DateReading[] | undefined {
  const joint = nextNorm(layer, at + 1);
  const before = previousNorm(layer, at);
  if ((joint !== "de" && joint !== "d'") || before === "chaque" || before === "les" || before === "un")
    return undefined;
  const month = readMonth(layer, at + 2);
  if (month === undefined) return undefined;
  const { endToken, year, modifier } = readYearPart(layer, month.endToken);
  const stated: Stated = {
    form: "month",
    month: month.value,
    ...(year === undefined ? {} : { year }),
    ...(modifier === undefined ? {} : { modifier }),
  };
  return one(at, endToken, stated, "dates/month", 0.93);
}

const AGO_UNITS: ReadonlyMap<string, readonly [PeriodUnit, number]> = new Map([
  ["heure", ["day", 0]], ["heures", ["day", 0]], ["jour", ["day", 1]], ["jours", ["day", 1]], ["semaine", ["week", 1]],
  ["semaines", ["week", 1]], ["mois", ["month", 1]], ["an", ["year", 1]], ["ans", ["year", 1]], ["annee", ["year", 1]],
  ["annees", ["year", 1]], ["decennie", ["year", 10]], ["decennies", ["year", 10]],
]); // prettier-ignore

/** "il y a trois semaines", "dans deux ans": a number of units back or ahead. */
export function readDistance(layer: TextLayer, at: number): DateReading[] | undefined {
  const norm = layer.tokens[at]?.norm;
  let count: number;
  let number = at + 1;
  if (norm === "il") {
    if (nextNorm(layer, at + 1) !== "y" || nextNorm(layer, at + 2) !== "a") return undefined;
    count = -1;
    number = at + 3;
  } else if (norm === "voila" || norm === "voici") count = -1;
  else count = 1;
  while (SOFTENERS.has(nextNorm(layer, number)) && number < at + 7) number++;
  const word = nextNorm(layer, number);
  let value = word === "un" || word === "une" ? 1 : undefined;
  let endToken = number + 1;
  const found = numberAt(layer, value === undefined ? number : number + 1);
  if (found !== undefined && word !== "") {
    value = found.value;
    endToken = found.endToken;
    if (found.form === "collective") endToken += /^(?:de|d')$/.test(nextNorm(layer, endToken)) ? 1 : 0;
  }
  const unit = AGO_UNITS.get(nextNorm(layer, endToken));
  if (value === undefined || unit === undefined || !Number.isInteger(value)) return undefined;
  endToken++;
  // "il y a trois ans et demi", "dans trois ans de" …; a half blurs the year, not the expression.
  if (nextNorm(layer, endToken) === "et" && /^demie?$/.test(nextNorm(layer, endToken + 1))) endToken += 2;
  const [period, size] = unit;
  if (value * size > 5000) return undefined;
  const rule = count < 0 ? "dates/ago" : "dates/ahead";
  return one(at, endToken, { form: "offset", unit: period, count: count * value * size }, rule, 0.9);
}
const SOFTENERS = new Set([
  "environ",
  "pres",
  "de",
  "d'",
  "plus",
  "a",
  "peine",
  "moins",
  "deja",
  "quelque",
  "maintenant",
  "presque",
  "tout",
  "juste",
]);

/** Words before a season that tell it from the verb ("a été") and the habit ("l'hiver"). */
const SEASON_BEFORE = new Set([
  "au",
  "des",
  "d'",
  "de",
  "l'",
  "le",
  "cet",
  "en",
  "du",
  "depuis",
  "avant",
  "apres",
  "fin",
  "debut",
  "un",
]);

/** "été 2023", "printemps prochain", "au printemps", "à l'automne". */
export function readSeason(layer: TextLayer, at: number): DateReading[] | undefined {
  const season = SEASONS.get(layer.tokens[at]?.norm ?? "");
  if (season === undefined) return undefined;
  const next = nextNorm(layer, at + 1);
  const joint = next === "de" ? at + 2 : at + 1;
  const year = readYear(layer, joint, false);
  const rule = "dates/season";
  if (year !== undefined) {
    let { endToken } = year;
    // "l'hiver 2023-2024": the year in which most of it lies.
    const second =
      nextNorm(layer, endToken) === "-" || nextNorm(layer, endToken) === "/"
        ? readYear(layer, endToken + 1, false)
        : undefined;
    if (second?.value === year.value + 1) ({ endToken } = second);
    const value = second?.value === year.value + 1 ? second.value : year.value;
    return one(at, endToken, { form: "season", season, year: value }, rule, 0.95);
  }
  const before = previousNorm(layer, at);
  const modifier = readModifier(layer, at + 1);
  if (modifier !== undefined) {
    if (!SEASON_BEFORE.has(before)) return undefined;
    return one(at, modifier.endToken, { form: "season", season, modifier: modifier.value }, rule, 0.95);
  }
  // "au printemps", "à l'été", "dès l'automne", "d'ici l'hiver"; "l'été" alone is a habit.
  const preposition = before === "l'" || before === "le" ? previousNorm(layer, at - 1) : before;
  if (before !== "au" && !(before === "l'" && SEASON_PREPOSITIONS.has(preposition))) {
    if (!(before === "le" && SEASON_PREPOSITIONS.has(preposition) && preposition !== "a")) return undefined;
  }
  return one(at, at + 1, { form: "season", season }, rule, 0.8);
}
const SEASON_PREPOSITIONS = new Set([
  "a",
  "des",
  "depuis",
  "ici",
  "avant",
  "apres",
  "jusqu'a",
  "durant",
  "pendant",
  "cours",
]);
