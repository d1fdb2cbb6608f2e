/** Months without a day: "mars 2021", "en mars", "septembre dernier", "mi-juillet". */
import { MONTHS } from "./lexicon.js";
import { readMonth, readYearPart, yearSaid } from "./parts.js";
import { nextNorm, nextToken, previousNorm, wordSet } from "../scan.js";
import { shapeOf } from "../../../text/tokens.js";
import type { DateReading, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

/** Words after which a month is one, even "mars" and "mai". */
const BEFORE = wordSet(
  "en de d' des depuis avant apres fin debut courant jusqu'en entre et a pour vers ou mi ici milieu",
);
/** "mars" in small letters is the month after these. */
const MARS_BEFORE = wordSet("en fin debut depuis d' de et ici avant apres jusqu'en pour vers milieu ou");
/** A planet, a given name, a family name. */
const AMBIGUOUS = wordSet("mars mai avril");
/** A capital is a slip of the pen after these: "en Janvier", "depuis Novembre". */
const CAPITAL_BEFORE = wordSet("en depuis fin debut courant");

export function readBareMonth(layer: TextLayer, at: number): DateReading[] | undefined {
  const token = layer.tokens[at];
  if (token === undefined || isImpossibleDay(layer, at)) return undefined;
  const half = token.norm.startsWith("mi-") ? MONTHS.get(token.norm.slice(3)) : undefined;
  const month = half === undefined ? monthHere(layer, at) : { value: half, endToken: at + 1 };
  if (month === undefined) return undefined;
  const part = readYearPart(layer, month.endToken);
  const { endToken, year, modifier, yearOffset } = part;
  const isLong = MONTHS.has(token.norm) || half !== undefined;
  const stated: Stated = { form: "month", month: month.value, ...yearSaid(part) };
  const interval = readInterval(layer, at, stated, endToken);
  if (interval !== undefined) return interval;
  if (year !== undefined || yearOffset !== undefined) return one(at, endToken, stated, 0.97);
  if (!isLong) return undefined;
  if (modifier !== undefined)
    return shapeOf(token.text) === "title" && token.norm === "mars"
      ? undefined
      : one(at, endToken, stated, 0.95);
  return half !== undefined || standsAlone(layer, at, token.norm, token.text)
    ? one(at, endToken, stated, 0.88)
    : undefined;
}

/** "32 août 2014" is a slip, and no month. */
function isImpossibleDay(layer: TextLayer, at: number): boolean {
  const before = previousNorm(layer, at);
  return /^(?:3[2-9]|[4-9]\d)$/.test(before);
}

/** A month said after a word of time ("fin août", "premier lundi de mars"), with its year. */
export function readBareMonthOf(
  layer: TextLayer,
  at: number,
): { readonly stated: Stated; readonly endToken: number } | undefined {
  const month = readMonth(layer, at);
  if (month === undefined) return undefined;
  const part = readYearPart(layer, month.endToken);
  const { endToken, year } = part;
  // A short form counts with its year only.
  if (year === undefined && !MONTHS.has(layer.tokens[at]?.norm ?? "")) return undefined;
  return { stated: { form: "month", month: month.value, ...yearSaid(part) }, endToken };
}

/** "de juin à septembre", "entre décembre 2022 et mars 2023". */
function readInterval(
  layer: TextLayer,
  at: number,
  from: Stated,
  endToken: number,
): DateReading[] | undefined {
  const before = previousNorm(layer, at);
  const joint = nextNorm(layer, endToken);
  if (!(joint === "a" && (before === "de" || before === "d'")) && !(joint === "et" && before === "entre"))
    return undefined;
  const second = readMonth(layer, endToken + 1);
  if (second === undefined || from.form !== "month") return undefined;
  const tail = readYearPart(layer, second.endToken);
  const { year, modifier } = tail;
  const said = { ...(year === undefined ? {} : { year }), ...(modifier === undefined ? {} : { modifier }) };
  // The year said last rules both, unless the first month comes later in the year.
  const lent = year === undefined ? said : { year: from.month > second.value ? year - 1 : year };
  const stated: Stated = {
    form: "interval",
    from: from.year === undefined ? { ...from, ...lent } : from,
    to: { form: "month", month: second.value, ...said },
  };
  return [
    { firstToken: at, endToken: tail.endToken, stated, rule: "dates/month-interval", confidence: 0.93 },
  ];
}

function one(firstToken: number, endToken: number, stated: Stated, confidence: number): DateReading[] {
  return [{ firstToken, endToken, stated, rule: "dates/month", confidence }];
}

/** The month that begins at `at`, at the start of a line too. */
function monthHere(
  layer: TextLayer,
  at: number,
): { readonly value: number; readonly endToken: number } | undefined {
  const found = readMonth(layer, at);
  if (found !== undefined) return found;
  const value = MONTHS.get(layer.tokens[at]?.norm ?? "");
  return value === undefined ? undefined : { value, endToken: at + 1 };
}

/** A month with neither year nor "dernier" has to look like one: lower case, after a word of time. */
function standsAlone(layer: TextLayer, at: number, norm: string, text: string): boolean {
  const before = previousNorm(layer, at);
  const shape = shapeOf(text);
  const next = nextToken(layer, at + 1);
  // "Avril Lavigne", "Thi Mai", "M. Janvier".
  if (next?.kind === "word" && shape === "title" && shapeOf(next.text) === "title") return false;
  if (shape !== "lower") return CAPITAL_BEFORE.has(before) && norm !== "mars";
  if (before === "(" || before === "-") return false;
  if (AMBIGUOUS.has(norm)) {
    if (norm === "mai" || norm === "avril") return BEFORE.has(before) || nextNorm(layer, at + 1) === "et";
    return before === "des" ? layer.tokens[at - 1]?.text !== "des" : MARS_BEFORE.has(before);
  }
  return true;
}
