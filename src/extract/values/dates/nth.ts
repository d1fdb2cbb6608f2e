/** "premier lundi de mars", "dernière semaine d'août", "première quinzaine d'avril": the nth of a month. */
import { ORDINALS, WEEKDAYS } from "./lexicon.js";
import { readBareMonthOf } from "./months.js";
import { readModifier } from "./parts.js";
import { nextNorm } from "../scan.js";
import type { DateReading, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

export type NthUnit = Extract<Stated, { form: "nth" }>["unit"];

const UNITS: ReadonlyMap<string, NthUnit> = new Map<string, NthUnit>([
  ["jour", "day"], ["semaine", "week"], ["week-end", "weekend"], ["weekend", "weekend"], ["quinzaine", "fortnight"],
  ...WEEKDAYS,
]); // prettier-ignore
/** A month has no sixth Monday, but a thirty-first day. */
const MOST: Readonly<Record<string, number>> = { day: 31, week: 5, weekend: 5, fortnight: 2 };
const DIGITS = /^(\d{1,2})(?:er|re|e|eme|nd|nde)$/;

export function readNth(layer: TextLayer, at: number): DateReading[] | undefined {
  const norm = layer.tokens[at]?.norm ?? "";
  const digits = DIGITS.exec(norm)?.[1];
  const nth = norm === "dernier" || norm === "derniere" ? -1 : digits === undefined ? ORDINALS.get(norm) : Number(digits); // prettier-ignore
  if (nth === undefined) return undefined;
  const isWeekend = nextNorm(layer, at + 1) === "fin" && nextNorm(layer, at + 3) === "semaine";
  const unit = isWeekend ? "weekend" : UNITS.get(nextNorm(layer, at + 1));
  if (unit === undefined || nth > (MOST[unit] ?? 5) || nth < -1) return undefined;
  const joint = isWeekend ? at + 4 : at + 2;
  const month = readMonthAfter(layer, joint);
  if (month === undefined) return undefined;
  const stated: Stated = { form: "nth", nth, unit, month: month.stated };
  return [{ firstToken: at, endToken: month.endToken, stated, rule: "dates/nth", confidence: 0.93 }];
}

/** "de mars 2021", "d'octobre", "du mois de mai", "du mois prochain". */
function readMonthAfter(
  layer: TextLayer,
  at: number,
): { readonly stated: Stated; readonly endToken: number } | undefined {
  const joint = nextNorm(layer, at);
  if (joint !== "de" && joint !== "d'" && joint !== "du") return undefined;
  if (nextNorm(layer, at + 1) !== "mois") return joint === "du" ? undefined : readBareMonthOf(layer, at + 1);
  const after = nextNorm(layer, at + 2);
  if (after === "de" || after === "d'") return readBareMonthOf(layer, at + 3);
  // "le premier dimanche du mois" is every month's.
  const modifier = readModifier(layer, at + 2);
  if (modifier === undefined) return undefined;
  const count = modifier.value === "next" ? 1 : -1;
  return { stated: { form: "offset", unit: "month", count }, endToken: modifier.endToken };
}
