/** So many units from the publication: "il y a trois ans", "dans deux semaines", "d'ici dix jours", "dans les 15 jours". */
import { numberAt } from "../numbers.js";
import { nextNorm, previousNorm, wordSet } from "../scan.js";
import type { DateReading, PeriodUnit, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

const UNITS: ReadonlyMap<string, readonly [unit: PeriodUnit, size: number]> = new Map([
  ["min", ["minute", 1]], ["mins", ["minute", 1]], ["minute", ["minute", 1]], ["minutes", ["minute", 1]], ["heure", ["minute", 60]],
  ["heures", ["minute", 60]], ["jour", ["day", 1]], ["jours", ["day", 1]], ["semaine", ["week", 1]], ["semaines", ["week", 1]],
  ["mois", ["month", 1]], ["an", ["year", 1]], ["ans", ["year", 1]], ["annee", ["year", 1]], ["annees", ["year", 1]],
  ["decennie", ["year", 10]], ["decennies", ["year", 10]], ["siecle", ["year", 100]], ["siecles", ["year", 100]],
]); // prettier-ignore
const DAY_MINUTES = 24 * 60;
/** Further away, it is a manner of speaking. */
const FURTHEST = 5000;

interface Distance {
  readonly unit: PeriodUnit;
  readonly count: number;
  readonly endToken: number;
}

/** "il y a", "voilà", "voici" look back, "dans" ahead. */
export function readDistance(layer: TextLayer, at: number): DateReading[] | undefined {
  const norm = layer.tokens[at]?.norm;
  let number = at + 1;
  let sign = -1;
  if (norm === "il") {
    // "il ya" is a slip that newspapers make.
    const next = nextNorm(layer, at + 1);
    if (next !== "ya" && (next !== "y" || nextNorm(layer, at + 2) !== "a")) return undefined;
    number = next === "ya" ? at + 2 : at + 3;
  } else if (norm === "dans") {
    sign = 1;
    if (nextNorm(layer, number) === "les") return readWithin(layer, at, number + 1);
  }
  const distance = readUnits(layer, number);
  if (distance === undefined) return undefined;
  const { unit, count, endToken } = distance;
  // "voilà trois jours que la population attend": how long, not when.
  if (norm !== "il" && sign < 0 && /^qu(?:e|')$/.test(nextNorm(layer, endToken))) return undefined;
  return one(
    at,
    endToken,
    { form: "offset", unit, count: sign * count },
    sign < 0 ? "dates/ago" : "dates/ahead",
  );
}

/** "d'ici deux ans": its end is the bound. */
export function readDeadline(layer: TextLayer, at: number): DateReading[] | undefined {
  if (previousNorm(layer, at) !== "d'") return undefined;
  const next = nextNorm(layer, at + 1);
  return readWithin(layer, at - 1, next === "a" || next === "les" ? at + 2 : at + 1);
}

function readWithin(layer: TextLayer, firstToken: number, number: number): DateReading[] | undefined {
  const distance = readUnits(layer, number);
  if (distance === undefined || distance.unit === "minute") return undefined;
  const { unit, count, endToken } = distance;
  return one(firstToken, endToken, { form: "offset", unit, count }, DEADLINE);
}
/** The rule whose value is open: "../2027". */
export const DEADLINE = "dates/within";

function one(firstToken: number, endToken: number, stated: Stated, rule: string): DateReading[] {
  return [{ firstToken, endToken, stated, rule, confidence: 0.9 }];
}

/** "environ trois semaines", "une dizaine d'années", "quarante-huit heures". */
function readUnits(layer: TextLayer, at: number): Distance | undefined {
  let number = at;
  while (SOFTENERS.has(nextNorm(layer, number)) && number < at + 4) number++;
  const word = nextNorm(layer, number);
  if (word === "") return undefined;
  let value = word === "un" || word === "une" ? 1 : undefined;
  let endToken = number + 1;
  const found = numberAt(layer, value === undefined ? number : number + 1);
  if (found !== undefined) {
    value = found.value;
    endToken = found.endToken;
    if (found.form === "collective") endToken += /^(?:de|d')$/.test(nextNorm(layer, endToken)) ? 1 : 0;
  }
  const known = UNITS.get(nextNorm(layer, endToken));
  if (value === undefined || known === undefined || !Number.isInteger(value)) return undefined;
  endToken++;
  // "il y a trois ans et demi": a half blurs the year, not the expression.
  if (nextNorm(layer, endToken) === "et" && /^demie?$/.test(nextNorm(layer, endToken + 1))) endToken += 2;
  const [unit, size] = known;
  const count = value * size;
  if (count > (unit === "minute" ? FURTHEST * 60 : FURTHEST)) return undefined;
  // "quarante-huit heures" are two days.
  if (unit === "minute" && count >= DAY_MINUTES && count % DAY_MINUTES === 0)
    return { unit: "day", count: count / DAY_MINUTES, endToken };
  return { unit, count, endToken };
}
const SOFTENERS = wordSet(
  "environ pres de d' plus a peine moins deja quelque maintenant presque tout juste seulement exactement bientot",
);
