/**
 * Dates. Each token that can open a date calls the rules for it, in order; the first that reads something wins.
 * What was read is then resolved against the publication date and the tense, and hours find their day.
 */
import { parsePublished, dayValue, toDays, timeValue, type Civil } from "./calendar.js";
import { readDays } from "./days.js";
import { readEdge } from "./edges.js";
import { HOLIDAY_TRIGGERS, readHoliday } from "./holidays.js";
import { dayAfter, joinTime, opensLine, readHours, withTime } from "./clock.js";
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
import { readDistance, readPartOfDay, readPeriod, readSeason, readWeekend } from "./periods.js";
import { readBareWeekday, readDemonstrative, readRelativeDay } from "./relative.js";
import { resolve, type Resolved } from "./resolve.js";
import { directionAt, type Cue, type Direction } from "./tense.js";
import { readDecade, readOrdinalPeriod, readYears } from "./years.js";
import { SIMPLE } from "../numerals.js";
import { endOf, oncePerLayer, openers, previousNorm, startOf } from "../scan.js";
import type { DateReading, Time } from "./stated.js";
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

/** First word → rules. This list is the program: a new rule is one line here. */
const RULES = new Map<string, Rule[]>();
const NUMBER_RULES: readonly Rule[] = [
  single(readNumeric),
  days,
  readYears,
  readOrdinalPeriod,
  hours,
  readNth,
];
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
when(["ce", "cet", "cette"], readDemonstrative);
when(["fin", "week-end", "weekend"], readWeekend);
when(["fin", "debut", "milieu"], readEdge);
when(["semaine", "mois", "annee", "an", "nuit"], readPeriod);
when(["nuit", "soir", "soiree", "matin", "matinee", "journee", "apres-midi"], readPartOfDay);
when(["il", "dans", "voila", "voici"], readDistance);
when(SEASONS.keys(), readSeason);
when(["annees", "decennie"], readDecade);
when(ORDINALS.keys(), days, readOrdinalPeriod, readNth);
when(["dernier", "derniere"], readNth);
when(["midi", "minuit"], hours);
when(
  [...SIMPLE.keys()].filter((word) => word !== "un" && word !== "zero"),
  days,
  hours,
);

const mayOpenDate = openers(RULES.keys());
const ROMAN_ORDINAL = /^[XVI]{1,6}(?:e|es|è|ème|er)$/;

const ROMAN_RULES: readonly Rule[] = [readOrdinalPeriod];

function rulesFor({ norm, text }: Token): readonly Rule[] | undefined {
  const code = norm.charCodeAt(0);
  if (code <= 57) return code >= 48 ? NUMBER_RULES : undefined;
  const rules = mayOpenDate(norm) ? RULES.get(norm) : undefined;
  if (rules !== undefined) return rules;
  // "XIXe".
  return (code === 118 || code === 120 || code === 105) && ROMAN_ORDINAL.test(text) ? ROMAN_RULES : undefined;
}

/** What the text states, whatever the context: read once a layer. */
const readDates = oncePerLayer((layer: TextLayer): readonly DateReading[] => {
  const readings: DateReading[] = [];
  const { tokens } = layer;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const found = token === undefined ? undefined : readAt(layer, at, token);
    if (found === undefined) {
      at++;
      continue;
    }
    for (const reading of found) readings.push(reading);
    at = Math.max(at + 1, found.at(-1)?.endToken ?? 0);
  }
  return readings;
});

/** The first rule that reads something; an hour beside its day is one with it. */
function readAt(layer: TextLayer, at: number, token: Token): readonly DateReading[] | undefined {
  const rules = rulesFor(token);
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

/** What was read, and the date it comes to. */
interface Dated {
  readonly reading: DateReading;
  readonly resolved: Resolved | undefined;
}

export const dates: Finder = {
  name: "dates",
  find(layer, context) {
    const found: Dated[] = [];
    const sentences = sentenceFinder(layer);
    const published = parsePublished(context.publishedAt);
    const { country } = context;
    /** The day that the text spoke of last: what "le lundi suivant" follows. */
    let mentioned: Civil | undefined;
    for (const reading of readDates(layer)) {
      const direction = directionOf(layer, reading, sentences(reading.firstToken));
      const resolved = resolve(reading.stated, { published, country, direction, mentioned });
      found.push({ reading, resolved });
      if (resolved?.granularity === "day") mentioned = parsePublished(resolved.value) ?? mentioned;
    }
    const mentions: DateMention[] = [];
    for (let index = 0; index < found.length; index++) {
      const { reading, resolved } = found[index] as Dated;
      const dated =
        reading.time === undefined ? resolved : timed(layer, found, index, reading.time, published);
      if (dated !== undefined) mentions.push(mentionOf(layer, reading, dated));
    }
    return mentions;
  },
};

interface Bounds {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The sentence of a token; asked in order, it steps forward only. */
function sentenceFinder(layer: TextLayer): (token: number) => Bounds {
  let index = 0;
  const everything = { firstToken: 0, endToken: layer.tokens.length };
  return (token) => {
    while (index < layer.sentences.length - 1 && (layer.sentences[index]?.endToken ?? 0) <= token) index++;
    return layer.sentences[index] ?? everything;
  };
}

function directionOf(layer: TextLayer, reading: DateReading, bounds: Bounds): Direction | undefined {
  return directionAt(layer, bounds, reading, hintBefore(layer, reading.firstToken));
}

/**
 * "depuis lundi" looks back and "d'ici lundi" ahead whatever the verb; "jusqu'au 2 juin" ahead unless a past verb is
 * beside it; "dès lundi", "avant l'automne" lean ahead.
 */
function hintBefore(layer: TextLayer, firstToken: number): Cue | undefined {
  let at = firstToken;
  let norm = previousNorm(layer, at);
  if (norm === "le" || norm === "l'" || norm === "la") norm = previousNorm(layer, --at);
  const text = layer.tokens[at - 1]?.text.toLowerCase();
  if (norm === "depuis") return { direction: "past", cost: 0 };
  if (isDeadline(layer, firstToken)) return { direction: "future", cost: 0 };
  if (norm.startsWith("jusqu'") || (norm === "au" && previousNorm(layer, at - 1) === "jusqu'"))
    return { direction: "future", cost: 2 };
  if (norm === "du" && previousNorm(layer, at - 1) === "partir") return { direction: "future", cost: 3 };
  if (text === "dès" || norm === "avant") return { direction: "future", cost: 7 };
  return undefined;
}

/** A day with its hour; an hour alone takes the day of its sentence, else of its paragraph, else of publication. */
function timed(
  layer: TextLayer,
  found: readonly Dated[],
  index: number,
  time: Time,
  published: Civil | undefined,
): Resolved | undefined {
  const own = found[index];
  if (own === undefined) return undefined;
  const at = (resolved: Resolved, anchored: boolean): Resolved => ({
    value: timeValue(resolved.value, time, own.reading.until),
    granularity: "time",
    anchored,
  });
  if (own.resolved !== undefined) return at(own.resolved, own.resolved.anchored);
  if (own.reading.stated.form !== "hour") return undefined;
  const before = nearestDay(layer, found, index, -1);
  const after = nearestDay(layer, found, index, 1);
  const day = before ?? after;
  if (day !== undefined) return at(day, true);
  if (published === undefined) return undefined;
  return at({ value: dayValue(toDays(published)), granularity: "day", anchored: true }, true);
}

/** Days looked at on each side: an hour's day is near. */
const NEAR_READINGS = 4;
/** Hours of one programme under the day that rules them. */
const PROGRAMME_READINGS = 12;
const NEAR_CHARACTERS = 600;
/** Characters between an hour and a day that follows it. */
const NEAR_AFTER = 40;

function nearestDay(
  layer: TextLayer,
  found: readonly Dated[],
  index: number,
  step: 1 | -1,
): Resolved | undefined {
  const own = found[index]?.reading;
  if (own === undefined) return undefined;
  const isProgramme = opensLine(layer, own.firstToken);
  for (
    let i = index + step, seen = 0;
    seen < (isProgramme ? PROGRAMME_READINGS : NEAR_READINGS);
    i += step, seen++
  ) {
    const other = found[i];
    if (other === undefined) return undefined;
    const [left, right] = step < 0 ? [other.reading, own] : [own, other.reading];
    const from = endOf(layer, left.endToken);
    const to = startOf(layer, right.firstToken);
    if (step > 0 && to - from > NEAR_AFTER) return undefined;
    // A programme's lines ("14 h : départ") follow the line that names their day.
    const isOtherLine = layer.text.slice(from, Math.min(to, from + NEAR_CHARACTERS)).includes("\n");
    if (to - from > NEAR_CHARACTERS || (isOtherLine && !(step < 0 && isProgramme))) return undefined;
    if (other.resolved?.granularity === "day") return other.resolved;
  }
  return undefined;
}

function mentionOf(layer: TextLayer, reading: DateReading, resolved: Resolved): DateMention {
  const start = startOf(layer, reading.firstToken);
  const end = endOf(layer, reading.endToken);
  const isOpen = isDeadline(layer, reading.firstToken) && !resolved.value.includes("/");
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
