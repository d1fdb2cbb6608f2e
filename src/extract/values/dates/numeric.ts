/** Dates in figures: "2020-08-22", "22/08/2020", "22.08.2020", "22 08 2020", "lundi 8/2/2016", "le 20/05". */
import { isCivil } from "./calendar.js";
import { MONTHS } from "./lexicon.js";
import { readYear } from "./parts.js";
import { nextNorm, nextToken, previousNorm, wordSet } from "../scan.js";
import type { DateReading, Stated, Time } from "./stated.js";
import type { TextLayer } from "../../../types.js";

const ISO =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
/** "22 08 2020": two figures each, and no more numbers around: phone numbers and tables look alike. */
const SPACED = /(\d\d) (0\d|1[0-2]|\d) ((?:19|20)\d\d)(?![\d/-]| \d)/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/%-])/y;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])/y;

export function readNumeric(layer: TextLayer, at: number): DateReading | undefined {
  const token = layer.tokens[at];
  if (token === undefined) return undefined;
  const before = layer.text.charAt(token.start - 1);
  if (before !== "" && /[\p{L}\p{N}/.:-]/u.test(before)) return undefined;
  return (
    readIso(layer, at, token.start) ??
    readDayFirst(layer, at, token.start) ??
    readSpaced(layer, at, token.start) ??
    readDayMonths(layer, at) ??
    readGlued(layer, at)
  );
}

/** "le 14-Juillet", "le 11-Novembre 2019": feast days as names. */
function readGlued(layer: TextLayer, at: number): DateReading | undefined {
  const [day, dash, name] = [layer.tokens[at], layer.tokens[at + 1], layer.tokens[at + 2]];
  if (day === undefined || dash?.text !== "-" || dash.start !== day.end || name?.start !== dash.end)
    return undefined;
  const month = MONTHS.get(name.norm);
  if (month === undefined || !/^\d{1,2}$/.test(day.text) || !DATE_BEFORE.has(previousNorm(layer, at)))
    return undefined;
  // "la rue du 4-Septembre" bears a name.
  if (/^(?:rue|place|avenue|boulevard|quai|station)$/.test(previousNorm(layer, at - 1))) return undefined;
  const year = readYear(layer, at + 3, false);
  const stated: Stated = {
    form: "day",
    day: Number(day.text),
    month,
    ...(year === undefined ? {} : { year: year.value }),
  };
  return {
    firstToken: at,
    endToken: year?.endToken ?? at + 3,
    stated,
    rule: "dates/day-month",
    confidence: 0.9,
  };
}

/** "lundi 8/2/2016", "sam. 14/10". */
export function readWeekdayNumeric(layer: TextLayer, at: number): DateReading | undefined {
  let number = layer.tokens[at + 1]?.text === "." || nextNorm(layer, at + 1) === "," ? at + 2 : at + 1;
  if (nextNorm(layer, number) === "le") number++;
  if (nextToken(layer, number)?.kind !== "number") return undefined;
  const { start } = layer.tokens[number] ?? { start: 0 };
  const found =
    readIso(layer, number, start) ?? readDayFirst(layer, number, start) ?? readDayMonth(layer, number, true);
  return found === undefined ? undefined : { ...found, firstToken: at };
}

function readSpaced(layer: TextLayer, at: number, start: number): DateReading | undefined {
  SPACED.lastIndex = start;
  const match = SPACED.exec(layer.text);
  if (match === null || /\d$/.test(previousNorm(layer, at))) return undefined;
  const [, day, month, year] = match.map(Number);
  return made(layer, at, start + match[0].length, { year, month, day }, undefined, "dates/numeric");
}

/** "20/05", "22/03 au 04/05", "01/03 et le 31/07" after "entre". */
function readDayMonths(layer: TextLayer, at: number): DateReading | undefined {
  const first = readDayMonth(layer, at, false);
  if (first === undefined) return undefined;
  const joint = nextNorm(layer, first.endToken);
  const isSpan = joint === "au" || joint === "-" || joint === "–" || (joint === "et" && isBetween(layer, at));
  if (!isSpan) return first;
  const start = nextNorm(layer, first.endToken + 1) === "le" ? first.endToken + 2 : first.endToken + 1;
  const second = nextToken(layer, start) === undefined ? undefined : readDayMonth(layer, start, true);
  if (second === undefined) return first;
  const stated: Stated = { form: "interval", from: first.stated, to: second.stated };
  return { ...first, endToken: second.endToken, stated, rule: "dates/numeric-interval" };
}

function isBetween(layer: TextLayer, at: number): boolean {
  const before = previousNorm(layer, at);
  return before === "entre" || (before === "le" && previousNorm(layer, at - 1) === "entre");
}

/** A day and a month without year: "24/7", "7/10", "12/20" look alike, so that an article or a leading zero has to say it. */
function readDayMonth(layer: TextLayer, at: number, isSure: boolean): DateReading | undefined {
  const start = layer.tokens[at]?.start ?? 0;
  DAY_MONTH.lastIndex = start;
  const match = DAY_MONTH.exec(layer.text);
  const [whole, dayText, monthText] = match ?? [];
  if (whole === undefined || dayText === undefined || monthText === undefined) return undefined;
  const day = Number(dayText);
  const month = Number(monthText);
  const before = previousNorm(layer, at);
  // "une vision de 20/10", "noté 12/10".
  const hasShape =
    monthText.length === 2 &&
    (monthText.startsWith("0") || day > 12) &&
    before !== "de" &&
    !before.startsWith("not");
  if (!(isSure || DATE_BEFORE.has(before) || hasShape)) return undefined;
  if (
    layer.text.charAt(start + whole.length) === "," &&
    /\d/.test(layer.text.charAt(start + whole.length + 1))
  )
    return undefined;
  if (!isCivil({ year: 2000, month, day }) || month === 0) return undefined;
  const endToken = tokenAfter(layer, at, start + whole.length);
  return endToken === undefined
    ? undefined
    : {
        firstToken: at,
        endToken,
        stated: { form: "day", day, month },
        rule: "dates/day-month-figures",
        confidence: 0.85,
      };
}
const DATE_BEFORE = wordSet("le du au des");

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
  const endToken = tokenAfter(layer, at, end);
  if (endToken === undefined) return undefined;
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

/** The token after those that fill the text up to `end`; undefined where one sticks out. */
function tokenAfter(layer: TextLayer, at: number, end: number): number | undefined {
  let endToken = at + 1;
  while ((layer.tokens[endToken]?.start ?? Infinity) < end) endToken++;
  return layer.tokens[endToken - 1]?.end === end ? endToken : undefined;
}
