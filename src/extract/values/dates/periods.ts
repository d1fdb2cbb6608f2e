/** Periods counted from the publication: "semaine dernière", "fin de l'année", "il y a trois ans", "au printemps". */
import { SEASONS, modifierOf } from "./lexicon.js";
import { readDays } from "./days.js";
import { readModifier, readMonth, readWeekday, readYear, readYearPart } from "./parts.js";
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
  const before = previousNorm(layer, at);
  const isThis = isFin
    ? before === "en" || before === "la"
    : before === "du" || (before === "le" && WEEKEND_BEFORE.has(previousNorm(layer, at - 1)));
  // "la fin de semaine de la Saint-Jean" is another one.
  if (!isThis || /^d[eu']/.test(nextNorm(layer, endToken))) return undefined;
  return one(at, endToken, { form: "weekend" }, "dates/weekend", 0.85);
}

const WEEKEND_BEFORE = new Set(["pour", "tout", "durant", "pendant", "avant", "apres", "depuis"]);

function weekendOf(modifier: string): Stated {
  return { form: "offset", unit: "weekend", count: modifier === "next" ? 1 : -1 };
}

/** "nuit de samedi", "soirée du vendredi 3 mai", "nuit du 14 au 15 mars": the day or days named; "nuit de lundi à mardi" both. */
export function readPartOfDay(layer: TextLayer, at: number): DateReading[] | undefined {
  const joint = nextNorm(layer, at + 1);
  if (joint !== "de" && joint !== "du" && joint !== "d'") return undefined;
  if (nextNorm(layer, at + 2) === "hier") return one(at, at + 3, { form: "offset", unit: "day", count: -1 }, "dates/part-of-day", 0.93); // prettier-ignore
  const days = joint === "d'" || nextNorm(layer, at + 2) === "" ? undefined : readDays(layer, at + 2);
  const [dated] = days ?? [];
  if (dated !== undefined && days?.length === 1) return [{ ...dated, firstToken: at }];
  const weekday = readWeekday(layer, at + 2);
  if (weekday === undefined) return undefined;
  const second = /^aux?$|^a$/.test(nextNorm(layer, weekday.endToken))
    ? readWeekday(layer, weekday.endToken + 1)
    : undefined;
  const endToken = (second ?? weekday).endToken;
  const modifier = readModifier(layer, endToken);
  const said = modifier === undefined ? {} : { modifier: modifier.value };
  const from: Stated = { form: "weekday", weekday: weekday.value, ...said };
  const stated: Stated =
    second === undefined
      ? from
      : { form: "interval", from, to: { form: "weekday", weekday: second.value, ...said } };
  return one(at, modifier?.endToken ?? endToken, stated, "dates/weekday", 0.9);
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
  if (norm === "semaine") return readWeekOf(layer, at);
  // "la prochaine année", "la dernière semaine" are spans as often as periods; "l'année en cours" is this one.
  if (norm === "annee" && nextNorm(layer, at + 1) === "en" && nextNorm(layer, at + 2) === "cours") {
    return one(at, at + 3, { form: "offset", unit, count: 0 }, "dates/period", 0.9);
  }
  return undefined;
}

/** "semaine du 3 août", "semaine du lundi 3 août". */
function readWeekOf(layer: TextLayer, at: number): DateReading[] | undefined {
  if (nextNorm(layer, at + 1) !== "du" || nextNorm(layer, at + 2) === "") return undefined;
  const days = readDays(layer, at + 2);
  const [day] = days ?? [];
  if (day === undefined || days?.length !== 1) return undefined;
  const stated: Stated = day.stated.form === "interval" ? day.stated : { form: "weekOf", day: day.stated };
  return one(at, day.endToken, stated, "dates/week-of", 0.95);
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
    // "l'hiver 2023-2024": the year in which it begins.
    const second =
      nextNorm(layer, endToken) === "-" || nextNorm(layer, endToken) === "/"
        ? readYear(layer, endToken + 1, false)
        : undefined;
    if (second?.value === year.value + 1) ({ endToken } = second);
    return one(at, endToken, { form: "season", season, year: year.value }, rule, 0.95);
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
