/** Days with a number: "15 juillet 2020", "mardi 4 juin", "les 15 et 22 mars", "du 3 au 13 juillet". */
import { readDayNumber, readMonth, readWeekday, readYearPart } from "./parts.js";
import { nextNorm, previousNorm } from "../scan.js";
import type { DateReading, Stated } from "./stated.js";
import { WEEKDAYS, type Modifier } from "./lexicon.js";
import type { TextLayer } from "../../../types.js";

interface DayPart {
  readonly firstToken: number;
  readonly day: number;
  readonly weekday?: number;
  readonly month?: number;
  readonly year?: number;
  readonly modifier?: Modifier;
  readonly endToken: number;
}

/** Days in one list; longer ones are tables of figures. */
const MAX_LIST = 8;

/** "mardi 4 juin 2019", "mardi le 4", "4 juin dernier", "4". */
function readDay(layer: TextLayer, firstToken: number): DayPart | undefined {
  let at = firstToken;
  const weekday = at === 0 || nextNorm(layer, at) === "" ? weekdayHere(layer, at) : readWeekday(layer, at);
  if (weekday !== undefined) {
    at = weekday.endToken;
    const norm = nextNorm(layer, at);
    if (norm === "le" || norm === ",") at++;
    if (nextNorm(layer, at) === "") return undefined;
  }
  const day = readDayNumber(layer, at);
  if (day === undefined) return undefined;
  const base = { firstToken, day: day.value, ...(weekday === undefined ? {} : { weekday: weekday.value }) };
  const month = readMonth(layer, day.endToken);
  // "1er", "premier" need their month at once; "le 15" may wait for it ("les 15 et 22 mars").
  if (month === undefined) return { ...base, endToken: day.endToken };
  const { endToken, year, modifier } = readYearPart(layer, month.endToken);
  return {
    ...base,
    month: month.value,
    ...(year === undefined ? {} : { year }),
    ...(modifier === undefined ? {} : { modifier }),
    endToken,
  };
}

/** At the start of a line nothing precedes closely. */
function weekdayHere(layer: TextLayer, at: number) {
  const token = layer.tokens[at];
  return token === undefined ? undefined : readWeekdayOf(token.norm, at);
}

function readWeekdayOf(norm: string, at: number) {
  const value = WEEKDAYS.get(norm);
  return value === undefined ? undefined : { value, endToken: at + 1 };
}

export function readDays(layer: TextLayer, at: number): DateReading[] | undefined {
  const first = readDay(layer, at);
  if (first === undefined) return undefined;
  const interval = readInterval(layer, first);
  if (interval !== undefined) return [interval];
  if (first.month !== undefined) return [readingOf(first, "dates/day-month")];
  const list = readList(layer, first);
  if (list !== undefined) return list;
  // "lundi 6": a weekday and a day make a date by themselves.
  if (first.weekday === undefined || isCount(layer, first.endToken)) return undefined;
  return [{ ...readingOf(first, "dates/weekday-day"), confidence: 0.85 }];
}

/** "mardi 30 personnes": the number counts something else. */
function isCount(layer: TextLayer, endToken: number): boolean {
  const norm = nextNorm(layer, endToken);
  return /^[a-z$€%:]/.test(norm) && !AFTER_DAY.has(norm);
}
const AFTER_DAY = new Set(
  "a au et ou dans en pour par lors sur devant avec afin chez apres avant des puis".split(" "),
);

/** "15, 16 et 22 mars 2026": a mention for each day; the last one lends month and year. */
function readList(layer: TextLayer, first: DayPart): DateReading[] | undefined {
  const days = [first];
  let ended = false;
  for (let at = first.endToken; days.length < MAX_LIST;) {
    const norm = nextNorm(layer, at);
    const isLast = norm === "et" || norm === "ou";
    if (ended || (!isLast && norm !== ",")) return undefined;
    let start = at + 1;
    if (nextNorm(layer, start) === "le" || nextNorm(layer, start) === "les") start++;
    if (nextNorm(layer, start) === "") return undefined;
    const day = readDay(layer, start);
    if (day === undefined) return undefined;
    days.push(day);
    if (day.month !== undefined)
      return isLast ? days.map((part) => readingOf(withMonth(part, day), "dates/day-list")) : undefined;
    ended = isLast;
    at = day.endToken;
  }
  return undefined;
}

function withMonth(part: DayPart, last: DayPart): DayPart {
  if (part.month !== undefined || last.month === undefined) return part;
  const { month, year, modifier } = last;
  return {
    ...part,
    month,
    ...(year === undefined ? {} : { year }),
    ...(modifier === undefined ? {} : { modifier }),
  };
}

/** "3 au 13 juillet", "28 juin au 3 juillet 2020", "entre le 3 et le 13 juillet", "3-13 juillet". */
function readInterval(layer: TextLayer, first: DayPart): DateReading | undefined {
  const at = first.endToken;
  const norm = nextNorm(layer, at);
  let start = at + 1;
  if (norm === "jusqu'" && nextNorm(layer, at + 1) === "au") start = at + 2;
  else if (norm === "et") {
    if (!isBetween(layer, first.firstToken)) return undefined;
    if (nextNorm(layer, start) === "le") start++;
  } else if (norm === "a") {
    if (nextNorm(layer, start) === "le") start++;
  } else if (norm !== "au" && norm !== "-" && norm !== "–" && norm !== "jusqu'au") return undefined;
  if (nextNorm(layer, start) === "") return undefined;
  const second = readDay(layer, start);
  if (second?.month === undefined) return undefined;
  if (first.month === undefined && first.day >= second.day) return undefined;
  const from = statedOf(yearOfFirst(first, second));
  const to = statedOf(second);
  return {
    firstToken: first.firstToken,
    endToken: second.endToken,
    stated: { form: "interval", from, to },
    rule: "dates/day-interval",
    confidence: 0.96,
  };
}

/** "du 28 décembre au 3 janvier 2021": the first day lies in the year before when its month comes later. */
function yearOfFirst(first: DayPart, second: DayPart): DayPart {
  if (first.month === undefined || first.year !== undefined) return withMonth(first, second);
  if (second.year !== undefined)
    return { ...first, year: first.month > (second.month ?? 0) ? second.year - 1 : second.year };
  return second.modifier === undefined ? first : { ...first, modifier: second.modifier };
}

function isBetween(layer: TextLayer, firstToken: number): boolean {
  const norm = previousNorm(layer, firstToken);
  return norm === "entre" || (norm === "le" && previousNorm(layer, firstToken - 1) === "entre");
}

function statedOf({ day, month, year, weekday, modifier }: DayPart): Stated {
  return {
    form: "day",
    day,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(modifier === undefined ? {} : { modifier }),
  };
}

function readingOf(part: DayPart, rule: string): DateReading {
  return {
    firstToken: part.firstToken,
    endToken: part.endToken,
    stated: statedOf(part),
    rule,
    confidence: 0.97,
  };
}
