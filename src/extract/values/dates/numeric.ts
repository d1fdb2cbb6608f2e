/** Dates in figures: "2020-08-22", "22/08/2020", "22.08.2020", "22-8-20". */
import { isCivil } from "./calendar.js";
import type { DateReading, Stated, Time } from "./stated.js";
import type { TextLayer } from "../../../types.js";

const ISO =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])/y;

export function readNumeric(layer: TextLayer, at: number): DateReading | undefined {
  const token = layer.tokens[at];
  if (token === undefined) return undefined;
  const before = layer.text.charAt(token.start - 1);
  if (before !== "" && /[\p{L}\p{N}/.:-]/u.test(before)) return undefined;
  return readIso(layer, at, token.start) ?? readDayFirst(layer, at, token.start);
}

function readIso(layer: TextLayer, at: number, start: number): DateReading | undefined {
  ISO.lastIndex = start;
  const match = ISO.exec(layer.text);
  if (match === null) return undefined;
  const [, year, , month, day, hour, minute] = match.map(Number);
  const time = match[5] === undefined ? undefined : { hour: hour ?? 0, minute: minute ?? 0 };
  return made(layer, at, start + match[0].length, { year, month, day }, time, "dates/iso");
}

function readDayFirst(layer: TextLayer, at: number, start: number): DateReading | undefined {
  DAY_FIRST.lastIndex = start;
  const match = DAY_FIRST.exec(layer.text);
  if (match === null) return undefined;
  const [, first, , second, last] = match.map(Number);
  if (first === undefined || second === undefined || last === undefined) return undefined;
  const short = (match[4] ?? "").length === 2;
  // Two figures for the year only with slashes, which scores and parts lists don't have.
  if (short && match[2] !== "/") return undefined;
  const year = short ? last + (last < 70 ? 2000 : 1900) : last;
  // "08/22/2020" can only be month first.
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  return made(layer, at, start + match[0].length, { year, month, day }, undefined, "dates/numeric");
}

function made(
  layer: TextLayer,
  at: number,
  end: number,
  parts: {
    readonly year: number | undefined;
    readonly month: number | undefined;
    readonly day: number | undefined;
  },
  time: Time | undefined,
  rule: string,
): DateReading | undefined {
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < 1000 || year > 2200 || !isCivil({ year, month, day })) return undefined;
  let endToken = at + 1;
  while ((layer.tokens[endToken]?.start ?? Infinity) < end) endToken++;
  if (layer.tokens[endToken - 1]?.end !== end) return undefined;
  const stated: Stated = { form: "day", day, month, year };
  return {
    firstToken: at,
    endToken,
    stated,
    ...(time === undefined ? {} : { time }),
    rule,
    confidence: 0.97,
  };
}
