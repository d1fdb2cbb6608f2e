/** Days and periods counted from the publication: "hier soir", "ce mardi", "cette fin de semaine", "il y a trois ans". */
import { DAY_PARTS, SEASONS, WEEKDAYS } from "./lexicon.js";
import { readDays } from "./days.js";
import { readEdge } from "./edges.js";
import { readModifier, readMonth } from "./parts.js";
import { isWeekend } from "./periods.js";
import { nextNorm, nextToken, previousNorm } from "../scan.js";
import { shapeOf } from "../../../text/tokens.js";
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

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["hier", -1], ["avant-hier", -2], ["aujourd'hui", 0], ["demain", 1], ["apres-demain", 2],
]); // prettier-ignore

/** "hier", "hier soir", "aujourd'hui vendredi". */
export function readRelativeDay(layer: TextLayer, at: number): DateReading[] | undefined {
  const count = RELATIVE_DAYS.get(layer.tokens[at]?.norm ?? "");
  if (count === undefined) return undefined;
  const next = nextNorm(layer, at + 1);
  // "les jeunes d'aujourd'hui", "les lecteurs de demain": nowadays and the future.
  if (/^d[e']$/.test(previousNorm(layer, at)) && /[sx]$/.test(previousNorm(layer, at - 1))) return undefined;
  const endToken = DAY_PARTS.has(next) || (WEEKDAYS.has(next) && count === 0) ? at + 2 : at + 1;
  return one(at, endToken, { form: "offset", unit: "day", count }, "dates/relative-day", 0.96);
}

/** After a weekday, these make a name of it: "jeudi noir", "vendredi saint". */
const NAMED_DAYS = new Set(["noir", "noire", "saint", "gras", "rouge", "blanc", "vert", "sanglant"]);
/** Before a weekday, these make a habit of it: "le lundi", "du lundi au vendredi", "tous les mardis", "chaque jeudi". */
const HABIT = new Set([
  "le",
  "les",
  "du",
  "chaque",
  "un",
  "quel",
  "autre",
  "au",
  "une",
  "premier",
  "deuxieme",
  "dernier",
]);

/** "mardi", "mardi dernier", "mardi soir". Days with a number come before this rule. */
export function readBareWeekday(layer: TextLayer, at: number): DateReading[] | undefined {
  const token = layer.tokens[at];
  const weekday = WEEKDAYS.get(token?.norm ?? "");
  if (token === undefined || weekday === undefined) return undefined;
  const next = nextNorm(layer, at + 1);
  if (NAMED_DAYS.has(next) || (next === "de" && /^paques|pentecote$/.test(nextNorm(layer, at + 2))))
    return undefined;
  if (next === "des" && nextNorm(layer, at + 2) === "rameaux") return undefined;
  const before = previousNorm(layer, at);
  if (
    shapeOf(token.text) === "title" &&
    before !== "" &&
    /^\p{L}/u.test(before) &&
    !isSentenceStart(layer, at)
  )
    return undefined;
  let endToken = at + 1;
  if (DAY_PARTS.has(next)) endToken++;
  if (/^suivante?$/.test(nextNorm(layer, endToken))) {
    return one(at, endToken + 1, { form: "weekday", weekday, modifier: "following" }, "dates/weekday", 0.85);
  }
  const weeks = readWeeksAhead(layer, endToken);
  if (weeks !== undefined) {
    const stated: Stated = { form: "weekday", weekday, ...weeks.said };
    return one(at, weeks.endToken, stated, "dates/weekday-ahead", 0.9);
  }
  const modifier = readModifier(layer, endToken);
  // "Le samedi" alone on its line heads a programme.
  if (
    before === "le" &&
    modifier === undefined &&
    previousNorm(layer, at - 1) === "" &&
    isLineEnd(layer, endToken)
  )
    return one(at, endToken, { form: "weekday", weekday }, "dates/heading", 0.8);
  if ((HABIT.has(before) || layer.tokens[at - 1]?.text === "des") && modifier === undefined) return undefined;
  if (modifier !== undefined) endToken = modifier.endToken;
  const stated: Stated = {
    form: "weekday",
    weekday,
    ...(modifier === undefined ? {} : { modifier: modifier.value }),
  };
  return one(at, endToken, stated, "dates/weekday", 0.92);
}

/** "lundi en huit", "mardi en quinze", "lundi de la semaine prochaine", "mardi de la semaine dernière": weeks away. */
function readWeeksAhead(
  layer: TextLayer,
  at: number,
):
  | {
      readonly said: { weeksAfter: number } | { ofWeek: number } | { ofWeekFrom: number };
      readonly endToken: number;
    }
  | undefined {
  const norm = nextNorm(layer, at);
  const second = nextNorm(layer, at + 1);
  if (norm === "en" && /^(?:huit|8|quinze|15)$/.test(second)) {
    const next = nextNorm(layer, at + 2);
    // "mardi en huit jours": a duration.
    return /^(?:jours|heures|minutes)$/.test(next)
      ? undefined
      : { said: { weeksAfter: /^(?:huit|8)$/.test(second) ? 1 : 2 }, endToken: at + 2 };
  }
  const noun = norm === "de" ? at + 1 : at;
  if (norm === "cette" && second === "semaine") return { said: { ofWeek: 0 }, endToken: at + 2 };
  if (nextNorm(layer, noun) !== "la" || nextNorm(layer, noun + 1) !== "semaine") return undefined;
  const after = nextNorm(layer, noun + 2);
  const side = after === "d'" ? nextNorm(layer, noun + 3) : after;
  const sign = /^(?:suivante|apres)$/.test(side) ? 1 : /^(?:precedente|avant)$/.test(side) ? -1 : 0;
  if (sign !== 0) return { said: { ofWeekFrom: sign }, endToken: noun + (after === "d'" ? 4 : 3) };
  const modifier = readModifier(layer, noun + 2);
  if (modifier === undefined) return undefined;
  return { said: { ofWeek: modifier.value === "next" ? 1 : -1 }, endToken: modifier.endToken };
}

function isLineEnd(layer: TextLayer, endToken: number): boolean {
  return layer.tokens[endToken] === undefined || nextToken(layer, endToken) === undefined;
}

function isSentenceStart(layer: TextLayer, at: number): boolean {
  const before = layer.tokens[at - 1];
  return before === undefined || before.kind === "punctuation";
}

/** "ce matin", "ce mardi", "cette semaine", "cet été", "cette fin de semaine", "ce 15 juillet". */
export function readDemonstrative(layer: TextLayer, at: number): DateReading[] | undefined {
  let noun = at + 1;
  const isSame = nextNorm(layer, noun) === "meme";
  if (isSame) noun++;
  const token = nextToken(layer, noun);
  const norm = token?.norm ?? "";
  const rule = "dates/this";
  const offset = (unit: PeriodUnit, endToken: number) =>
    one(at, endToken, { form: "offset", unit, count: 0 }, rule, 0.93);
  const weekday = WEEKDAYS.get(norm);
  if (weekday !== undefined) {
    const days = readDays(layer, noun)?.[0];
    if (days !== undefined) return [{ ...days, firstToken: at }];
    const endToken = DAY_PARTS.has(nextNorm(layer, noun + 1)) ? noun + 2 : noun + 1;
    const modifier = readModifier(layer, endToken);
    if (modifier !== undefined)
      return one(at, modifier.endToken, { form: "weekday", weekday, modifier: modifier.value }, rule, 0.93);
    return one(at, endToken, { form: "weekday", weekday, modifier: "this" }, rule, 0.93);
  }
  if (/^\d/.test(norm)) {
    const days = readDays(layer, noun)?.[0];
    return days === undefined ? undefined : [{ ...days, firstToken: at }];
  }
  if (isSame) return undefined;
  if ((norm === "debut" || norm === "fin" || norm === "milieu") && !isWeekend(layer, noun)) {
    const edge = readEdge(layer, noun)?.[0];
    return edge === undefined ? undefined : [{ ...edge, firstToken: at }];
  }
  if (DAY_PARTS.has(norm)) return offset("day", noun + 1);
  const endToken = nextNorm(layer, noun + 1) === "-ci" ? noun + 2 : noun + 1;
  if (nextNorm(layer, noun + 1) === "-la") return undefined;
  if (norm === "semaine") return offset("week", endToken);
  if (norm === "annee") return offset("year", endToken);
  if (norm === "mois") {
    const month = nextNorm(layer, noun + 1) === "de" ? readMonth(layer, noun + 2) : undefined;
    return month === undefined
      ? offset("month", endToken)
      : one(at, month.endToken, { form: "month", month: month.value }, rule, 0.9);
  }
  if (norm === "week-end" || norm === "weekend") return one(at, noun + 1, { form: "weekend" }, rule, 0.95);
  if (norm === "fin" && isWeekend(layer, noun)) return one(at, noun + 3, { form: "weekend" }, rule, 0.95);
  const season = SEASONS.get(norm);
  if (season !== undefined)
    return one(at, noun + 1, { form: "season", season, modifier: "this" }, rule, 0.92);
  return undefined;
}
