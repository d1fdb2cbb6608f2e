/** Hours find their day: that of their own words, of their sentence, of the heading above, of the story. */
import { dayValue, parsePublished, timeValue, toDays } from "./calendar.js";
import { opensLine } from "./clock.js";
import { isHeading, type Placed } from "./timeline.js";
import type { Resolved } from "./resolved.js";
import type { DateReading, Stated, Time } from "./stated.js";
import { endOf, previousNorm, startOf } from "../scan.js";
import type { ReadingContext, TextLayer } from "../../../types.js";

/** Readings looked at on each side: an hour's day is near. */
const NEAR_READINGS = 4;
/** Hours of one programme under the day that rules them. */
const PROGRAMME_READINGS = 12;
/** Characters between an hour and a day that follows it. */
const NEAR_AFTER = 40;
const NEAR_CHARACTERS = 600;

/** A day with its hour, or an hour alone with the day that is found for it; undefined where that is known of none. */
export function hourOf(
  layer: TextLayer,
  placed: readonly Placed[],
  index: number,
  time: Time | undefined,
  context: ReadingContext,
): Resolved | undefined {
  const own = placed[index];
  if (own === undefined) return undefined;
  const made = (resolved: Resolved): Resolved =>
    time === undefined
      ? resolved
      : {
          value: timeValue(onDay(resolved, time), time, own.reading.until),
          granularity: "time",
          anchored: resolved.anchored,
        };
  if (own.resolved !== undefined) return made(own.resolved);
  if (own.reading.stated.form !== "hour") return undefined;
  const inSentence = dayOfSentence(placed, index);
  if (inSentence !== undefined) return made(inSentence);
  // "Le quai ferme à 21 h": every day.
  if (
    own.direction === "present" &&
    own.reading.until === undefined &&
    !opensLine(layer, own.reading.firstToken) &&
    !isNow(layer, own.reading)
  )
    return undefined;
  const found =
    dayBeside(layer, placed, index) ?? (own.direction === "past" ? dayOfStory(placed, index) : undefined);
  if (found !== undefined) return made(found);
  const published = parsePublished(context.publishedAt);
  if (published === undefined) return undefined;
  return made({ value: dayValue(toDays(published)), granularity: "day", anchored: true });
}

/** After midnight it is the second day of "la nuit de lundi à mardi". */
function onDay({ value }: Resolved, { hour }: Time): string {
  const [first = value, second] = value.split("/");
  return second !== undefined && hour < 12 ? second : first;
}

const isDay = ({ reading, resolved }: Placed): boolean =>
  resolved?.granularity === "day" || (resolved !== undefined && isNight(reading.stated));

const isNight = (stated: Stated): boolean =>
  stated.form === "interval" && stated.from.form === "weekday" && stated.to.form === "weekday";

/** The nearest day of the same sentence: before the hour, else after it. */
function dayOfSentence(placed: readonly Placed[], index: number): Resolved | undefined {
  const own = placed[index];
  if (own === undefined) return undefined;
  for (const step of [-1, 1]) {
    for (let seen = 1; seen <= NEAR_READINGS; seen++) {
      const other = placed[index + seen * step];
      if (other === undefined || other.sentence !== own.sentence) break;
      if (isDay(other)) return other.resolved;
    }
  }
  return undefined;
}

/** "Il est 10 heures, rue des Lilas": the hour of the telling. */
function isNow(layer: TextLayer, { firstToken }: DateReading): boolean {
  return previousNorm(layer, firstToken) === "est" && previousNorm(layer, firstToken - 1) === "il";
}

/** Readings looked at for the day of what is told. */
const STORY_READINGS = 40;

/** In a past tense: the day that the text spoke of last, else the one that it names next. */
function dayOfStory(placed: readonly Placed[], index: number): Resolved | undefined {
  for (let i = index - 1; i >= Math.max(0, index - STORY_READINGS); i--) {
    const other = placed[i];
    if (other !== undefined && isDay(other) && other.direction !== "future" && other.direction !== "present")
      return other.resolved;
  }
  const next = placed[index + 1];
  return next !== undefined && isDay(next) && next.direction === "past" ? next.resolved : undefined;
}

function dayBeside(layer: TextLayer, placed: readonly Placed[], index: number): Resolved | undefined {
  const own = placed[index]?.reading;
  if (own === undefined) return undefined;
  // A programme's lines ("14 h : départ") follow the line that names their day.
  const isProgramme = opensLine(layer, own.firstToken);
  const reach = isProgramme ? PROGRAMME_READINGS : NEAR_READINGS;
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const other = placed[i];
    // A day with an hour of its own rules no programme.
    if (other === undefined || !isDay(other) || (isProgramme && other.reading.time !== undefined)) continue;
    const from = endOf(layer, other.reading.endToken);
    const to = startOf(layer, own.firstToken);
    const isNear =
      to - from <= NEAR_CHARACTERS && (isProgramme || !layer.text.slice(from, to).includes("\n"));
    if (isNear || isHeading(layer, other.reading.firstToken, other.reading.endToken)) return other.resolved;
    break;
  }
  const next = placed[index + 1];
  if (next === undefined || !isDay(next)) return undefined;
  const gap = layer.text.slice(endOf(layer, own.endToken), startOf(layer, next.reading.firstToken));
  return gap.length <= NEAR_AFTER && !gap.includes("\n") ? next.resolved : undefined;
}
