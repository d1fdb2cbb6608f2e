/** Periods counted from the publication: "semaine dernière", "nuit de lundi à mardi", "semaine du 3 août", "au printemps". */
import { SEASONS, modifierOf } from "./lexicon.js";
import { readDays } from "./days.js";
import { readModifier, readMonth, readWeekday, readYear, readYearPart } from "./parts.js";
import { nextNorm, previousNorm, wordSet } from "../scan.js";
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
    if (before !== "la" && before !== "le" && before !== "l'" && before !== "du") return undefined;
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
    const from: Stated = { form: "season", season, year: year.value };
    return readSeasons(layer, at, from, endToken) ?? one(at, endToken, from, rule, 0.95);
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
/** "l'été 2014 à l'automne 2016", "l'automne 2026 au printemps suivant". */
function readSeasons(
  layer: TextLayer,
  at: number,
  from: Extract<Stated, { form: "season" }>,
  endToken: number,
): DateReading[] | undefined {
  const joint = nextNorm(layer, endToken);
  if (joint !== "a" && joint !== "au") return undefined;
  const noun = nextNorm(layer, endToken + 1) === "l'" ? endToken + 2 : endToken + 1;
  const season = SEASONS.get(nextNorm(layer, noun));
  if (season === undefined || from.year === undefined) return undefined;
  const isFollowing = nextNorm(layer, noun + 1) === "suivant";
  const year = isFollowing
    ? { value: from.year + (season > from.season ? 0 : 1), endToken: noun + 2 }
    : readYear(layer, noun + 1, false);
  if (year === undefined) return undefined;
  const to: Stated = { form: "season", season, year: year.value };
  return one(at, year.endToken, { form: "interval", from, to }, "dates/seasons", 0.9);
}
const SEASON_PREPOSITIONS = wordSet(
  "a des depuis ici avant apres jusqu'a durant pendant cours pour tout passe passer passera passeront passent",
);
