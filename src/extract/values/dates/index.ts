/**
 * Dates. Each token that can open a date calls the rules for it, in order; the first that reads something wins.
 * What was read is then resolved against the publication date and the tense, and hours find their day.
 */
import { BESIDE_TRIGGERS, LATER_TRIGGERS, PERIOD_TRIGGERS, readBeside, readFollowing, readLater, readSame, readThat } from "./anchored.js"; // prettier-ignore
import { readDays } from "./days.js";
import { DEADLINE, readDeadline, readDistance } from "./distance.js";
import { readEdge } from "./edges.js";
import { HOLIDAY_TRIGGERS, readHoliday } from "./holidays.js";
import { hourOf } from "./hour-day.js";
import { dayAfter, joinTime, readHours, withTime } from "./clock.js";
import {
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINALS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "./lexicon.js";
import { readBareMonth } from "./months.js";
import { readNth } from "./nth.js";
import { readNumeric, readWeekdayNumeric } from "./numeric.js";
import { isDeadline, isMeasured } from "./parts.js";
import { readPartOfDay, readPeriod, readSeason, readWeekend } from "./periods.js";
import { readBareWeekday, readDemonstrative, readRelativeDay } from "./relative.js";
import { readTimeOfYear, TIMES_OF_YEAR } from "./school-year.js";
import { place, type Placed } from "./timeline.js";
import type { Resolved } from "./resolved.js";
import { readDecade, readOrdinalPeriod, readYears } from "./years.js";
import { isDigit } from "../digits.js";
import { SIMPLE } from "../numerals.js";
import { endOf, oncePerLayer, openers, startOf } from "../scan.js";
import type { DateReading } from "./stated.js";
import type { DateMention, Finder, TextLayer, Token } from "../../../types.js";

type Rule = (layer: TextLayer, at: number) => DateReading[] | undefined;

const single =
  (rule: (layer: TextLayer, at: number) => DateReading | undefined): Rule =>
  (layer, at) => {
    const reading = rule(layer, at);
    return reading === undefined ? undefined : [reading];
  };

/** "15 juillet", unless the number counts something: "15 $", "12 mars" never does. */
const days: Rule = (layer, at) => (isMeasured(layer, at) ? undefined : readDays(layer, at));

const hours = single(readHours);

/** Days of the month in one word of several. */
const TWENTIES = ["dix-sept", "dix-huit", "dix-neuf", "vingt-et-un", "trente-et-un"].concat(
  "deux trois quatre cinq six sept huit neuf".split(" ").map((unit) => `vingt-${unit}`),
);

/** First word → rules. This list is the program: a new rule is one line here. */
const RULES = new Map<string, Rule[]>();
const numeric = single(readNumeric);
/** "1er", "18h30", "2e". */
const GLUED_RULES: readonly Rule[] = [numeric, days, readOrdinalPeriod, hours, readNth];
/** By how many figures a number has: only two make a day or an hour, only four a year. */
const SHORT_RULES: readonly Rule[] = [days, hours, readNth];
const YEAR_RULES: readonly Rule[] = [readYears, readNth];
const LONG_RULES: readonly Rule[] = [readNth];
const withNumeric = new Map(
  [SHORT_RULES, YEAR_RULES, LONG_RULES].map((rules) => [rules, [numeric, ...rules]] as const),
);
function when(triggers: Iterable<string>, ...rules: readonly Rule[]): void {
  for (const trigger of triggers) RULES.set(trigger, [...(RULES.get(trigger) ?? []), ...rules]);
}
when(HOLIDAY_TRIGGERS, readHoliday);
when([...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()], single(readWeekdayNumeric));
when(WEEKDAYS.keys(), days, readBareWeekday);
when(WEEKDAY_ABBREVIATIONS.keys(), days);
when(MONTHS.keys(), readBareMonth);
when(
  [...MONTHS.keys()].map((month) => `mi-${month}`),
  readBareMonth,
);
when(
  [...MONTH_ABBREVIATIONS.keys()].filter((short) => !MONTHS.has(short)),
  readBareMonth,
);
when(["hier", "avant-hier", "aujourd'hui", "demain", "apres-demain"], readRelativeDay);
when(["ce", "cet", "cette"], readThat, readDemonstrative);
when(BESIDE_TRIGGERS, readBeside);
when(["meme"], readSame);
when(LATER_TRIGGERS, readLater);
when(["fin", "week-end", "weekend"], readWeekend);
when(["fin", "debut", "milieu"], readEdge);
when(PERIOD_TRIGGERS, readFollowing);
when(["semaine", "mois", "annee", "an", "nuit"], readPeriod);
when(["nuit", "soir", "soiree", "matin", "matinee", "journee", "apres-midi"], readPartOfDay);
when(["il", "dans", "voila", "voici"], readDistance);
when(["ici"], readDeadline);
when(TIMES_OF_YEAR, readTimeOfYear);
when(SEASONS.keys(), readSeason);
when(["annees", "decennie"], readDecade);
when(ORDINALS.keys(), days, readOrdinalPeriod, readNth);
when(["dernier", "derniere"], readNth);
when(["midi", "minuit"], hours);
when(
  [...SIMPLE.keys(), ...TWENTIES].filter((word) => word !== "un" && word !== "zero"),
  days,
  hours,
);

const mayOpenDate = openers(RULES.keys());
const ROMAN_ORDINAL = /^[XVI]{1,6}(?:e|es|è|ème|er)$/;

const ROMAN_RULES: readonly Rule[] = [readOrdinalPeriod];

function rulesFor(token: Token, text: string): readonly Rule[] | undefined {
  const { norm } = token;
  const code = norm.charCodeAt(0);
  if (code <= 57) return code >= 48 ? rulesForFigures(token, text) : undefined;
  const rules = mayOpenDate(norm) ? RULES.get(norm) : undefined;
  if (rules !== undefined) return rules;
  // "XIXe".
  return (code === 118 || code === 120 || code === 105) && ROMAN_ORDINAL.test(token.text)
    ? ROMAN_RULES
    : undefined;
}

function rulesForFigures({ kind, start, end }: Token, text: string): readonly Rule[] | undefined {
  if (kind !== "number") return GLUED_RULES;
  const length = end - start;
  const rules = length <= 2 ? SHORT_RULES : length === 4 ? YEAR_RULES : LONG_RULES;
  return mayBeNumeric(text, start) ? withNumeric.get(rules) : rules;
}

/** Whether figures are joined to others or to a name: "22/08", "2020-08-22", "22.08.2020", "22 08 2020", "14-Juillet". */
function mayBeNumeric(text: string, start: number): boolean {
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  const mark = text.charAt(at);
  return mark === " " ? isDigit(text.charCodeAt(at + 1)) : mark === "-" || mark === "/" || mark === ".";
}

/** What the text states, whatever the context: read once a layer. */
const readDates = oncePerLayer((layer: TextLayer): readonly DateReading[] => {
  const readings: DateReading[] = [];
  const { tokens } = layer;
  let read = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const found = token === undefined ? undefined : readAt(layer, at, token);
    // "la veille" begins before its trigger: never inside what was read before.
    if (found === undefined || (found[0]?.firstToken ?? at) < read) {
      at++;
      continue;
    }
    for (const reading of found) readings.push(reading);
    read = found.at(-1)?.endToken ?? read;
    at = Math.max(at + 1, read);
  }
  return readings;
});

/** The first rule that reads something; an hour beside its day is one with it. */
function readAt(layer: TextLayer, at: number, token: Token): readonly DateReading[] | undefined {
  const rules = rulesFor(token, layer.text);
  if (rules === undefined) return undefined;
  for (const rule of rules) {
    const found = rule(layer, at);
    const last = found?.at(-1);
    if (found === undefined || last === undefined) continue;
    const dayAt = dayAfter(layer, last);
    const beside = dayAt < 0 ? undefined : layer.tokens[dayAt];
    const day = beside === undefined ? undefined : readAt(layer, dayAt, beside)?.[0];
    const joined = day === undefined ? undefined : joinTime(layer, last, day);
    return [...found.slice(0, -1), joined ?? withTime(layer, last)];
  }
  return undefined;
}

export const dates: Finder = {
  name: "dates",
  find(layer, context) {
    const placed = place(layer, readDates(layer), context);
    const mentions: DateMention[] = [];
    for (let index = 0; index < placed.length; index++) {
      const { reading, resolved } = placed[index] as Placed;
      const { time, stated } = reading;
      // "en fin de journée" finds its day as "à 18 h" does.
      const isHour = time !== undefined || stated.form === "hour";
      const dated = isHour ? hourOf(layer, placed, index, time, context) : resolved;
      if (dated !== undefined) mentions.push(mentionOf(layer, reading, dated));
    }
    return mentions;
  },
};

function mentionOf(layer: TextLayer, reading: DateReading, resolved: Resolved): DateMention {
  const start = startOf(layer, reading.firstToken);
  const end = endOf(layer, reading.endToken);
  const isOpen =
    (reading.rule === DEADLINE || isDeadline(layer, reading.firstToken)) && !resolved.value.includes("/");
  return {
    kind: "date",
    field: layer.field,
    start,
    end,
    text: layer.text.slice(start, end),
    value: isOpen ? `../${resolved.value}` : resolved.value,
    granularity: resolved.granularity,
    anchored: resolved.anchored,
    rule: reading.rule,
    confidence: reading.confidence,
  };
}
