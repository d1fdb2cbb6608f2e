/** Days with a number: "15 juillet 2020", "mardi 4 juin", "les 15 et 22 mars", "du 3 au 13 juillet". */
import { readDayNumber, readMonth, readYearPart, yearSaid, type Part } from "./parts.js";
import { follows, nextNorm, previousNorm, wordSet } from "../scan.js";
import type { DateReading, Stated } from "./stated.js";
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS, type Modifier } from "./lexicon.js";
import type { TextLayer } from "../../../types.js";

interface DayPart {
  readonly firstToken: number;
  readonly day: number;
  readonly weekday?: number;
  readonly month?: number;
  readonly year?: number;
  readonly modifier?: Modifier;
  readonly yearOffset?: number;
  readonly endToken: number;
}

/** Days in one list; longer ones are tables of figures. */
const MAX_LIST = 8;

/** "mardi 4 juin 2019", "mardi le 4", "SAM. 9 AOÛT", "4 juin dernier", "4". */
function readDay(layer: TextLayer, firstToken: number): DayPart | undefined {
  let at = firstToken;
  const short = readShortWeekday(layer, at);
  const weekday = short ?? weekdayHere(layer, at);
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
  if (month === undefined) return short === undefined ? { ...base, endToken: day.endToken } : undefined;
  const part = readYearPart(layer, month.endToken);
  return { ...base, month: month.value, ...yearSaid(part), endToken: part.endToken };
}

function weekdayHere(layer: TextLayer, at: number): Part | undefined {
  const value = WEEKDAYS.get(layer.tokens[at]?.norm ?? "");
  return value === undefined ? undefined : { value, endToken: at + 1 };
}

/** "sam.", "MER." and the point that belongs to it. */
function readShortWeekday(layer: TextLayer, at: number): Part | undefined {
  const token = layer.tokens[at];
  const value = WEEKDAY_ABBREVIATIONS.get(token?.norm ?? "");
  if (token === undefined || value === undefined) return undefined;
  return { value, endToken: layer.tokens[at + 1]?.text === "." && follows(layer, at + 1) ? at + 2 : at + 1 };
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
  if (first.weekday !== undefined && !isCount(layer, first.endToken))
    return [{ ...readingOf(first, "dates/weekday-day"), confidence: 0.85 }];
  return isLoneDay(layer, first) ? [{ ...readingOf(first, "dates/lone-day"), confidence: 0.7 }] : undefined;
}

/** "le 16", "jusqu'au 15", "à partir du 8", where nothing that could be counted or named follows. */
function isLoneDay(layer: TextLayer, { firstToken, endToken, weekday }: DayPart): boolean {
  if (weekday !== undefined || !/^\d/.test(layer.tokens[firstToken]?.norm ?? "")) return false;
  const before = previousNorm(layer, firstToken);
  const second = previousNorm(layer, firstToken - 1);
  if (before === "au") {
    if (second !== "jusqu'" && second !== "d'ici") return false;
  } else if (before === "du") {
    if (second !== "partir" && second !== "compter") return false;
  } else if (before !== "le" || LONE_NOT_BEFORE.has(second)) return false;
  const next = nextNorm(layer, endToken);
  if (next === ",")
    return /^(?:a|on|il|elle|ils|elles|le|la|les|l'|un|une|des)$/.test(nextNorm(layer, endToken + 1));
  if (next === "" || next === "jusqu'" || /^[.;!?»)]$/.test(next)) return true;
  return (
    (/^(?:a|vers|jusqu'a|au|et)$/.test(next) && /^\d/.test(nextNorm(layer, endToken + 1))) ||
    (next === "a" && nextNorm(layer, endToken + 1) === "partir")
  );
}
/** A channel, a jersey, a bus: "sur le 9", "avec le 15", "porter le 10". */
const LONE_NOT_BEFORE = wordSet("sur avec contre dans porte porter portait numero par chez est et que comme");

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
      return isLast
        ? listed(
            days.map((part) => withMonth(part, day)),
            norm,
          )
        : undefined;
    ended = isLast;
    at = day.endToken;
  }
  return undefined;
}

/** Two days that follow each other are a span of time ("les 26 et 27 septembre"); else a mention for each. */
function listed(days: readonly DayPart[], joint: string): DateReading[] {
  const [first, last] = days;
  if (
    days.length === 2 &&
    first !== undefined &&
    last !== undefined &&
    joint === "et" &&
    last.day === first.day + 1
  ) {
    const stated: Stated = { form: "interval", from: statedOf(first), to: statedOf(last) };
    return [
      {
        firstToken: first.firstToken,
        endToken: last.endToken,
        stated,
        rule: "dates/two-days",
        confidence: 0.95,
      },
    ];
  }
  return days.map((part) => readingOf(part, "dates/day-list"));
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
  if (second === undefined || (second.month === undefined && !isLoneInterval(layer, first, second)))
    return undefined;
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

/** "du 13 au 18", "entre le 13 et le 18": no month, and nothing that could be counted. */
function isLoneInterval(layer: TextLayer, first: DayPart, second: DayPart): boolean {
  if (first.month !== undefined || first.weekday !== undefined) return false;
  const before = previousNorm(layer, first.firstToken);
  const isFramed =
    before === "du"
      ? nextNorm(layer, first.endToken) === "au"
      : before === "le" && isBetween(layer, first.firstToken);
  const next = nextNorm(layer, second.endToken);
  return isFramed && (next === "" || /^[.,;!?»)]$/.test(next));
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

function statedOf({ day, month, year, weekday, modifier, yearOffset }: DayPart): Stated {
  return {
    form: "day",
    day,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(modifier === undefined ? {} : { modifier }),
    ...(yearOffset === undefined ? {} : { yearOffset }),
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
