/** Readings in the order of the text → values: each against the publication, its sentence's tense, and what was said before. */
import { parsePublished, parseTime, toDays, weekdayOf, type Civil } from "./calendar.js";
import type { Bounds, Cue, Direction } from "./direction.js";
import { partsOf } from "./from.js";
import { isDeadline } from "./parts.js";
import { resolve } from "./resolve.js";
import { day, type Resolved } from "./resolved.js";
import { directionAt } from "./tense.js";
import { endOf, previousNorm, startOf } from "../scan.js";
import type { DateReading, Stated } from "./stated.js";
import type { ReadingContext, TextLayer } from "../../../types.js";

export interface Placed {
  readonly reading: DateReading;
  readonly resolved: Resolved | undefined;
  /** What the sentence says, where it was asked. */
  readonly direction: Direction | undefined;
  /** The sentence that it stands in. */
  readonly sentence: number;
}

/** Days that a programme covers: "du 1er au 3 août", then "Vendredi :" as a heading. */
interface Program {
  readonly from: number;
  readonly to: number;
}
const MAX_PROGRAM_DAYS = 14;
/** A dateline ("QUÉBEC, le 14 mai 2019 –") opens the text. */
const DATELINE_TOKENS = 12;

export function place(layer: TextLayer, readings: readonly DateReading[], context: ReadingContext): Placed[] {
  const published = parsePublished(context.publishedAt) ?? dateline(readings[0]);
  const publishedTime = parseTime(context.publishedAt);
  const { country } = context;
  const sentenceAt = sentenceFinder(layer);
  const placed: Placed[] = [];
  let mentioned: Resolved | undefined;
  let mentionedDay: Resolved | undefined;
  let program: Program | undefined;
  let before: Placed | undefined;
  for (const reading of readings) {
    const sentence = sentenceAt(reading.firstToken);
    const direction = isTold(reading.stated)
      ? undefined
      : directionOf(layer, reading, boundsOf(layer, sentence));
    const stated = withYear(layer, reading, before, sentence, direction, published);
    const resolved =
      ofProgram(layer, reading, program) ??
      resolve(stated, { published, publishedTime, country, direction, mentioned, mentionedDay });
    const entry: Placed = { reading, resolved, direction, sentence };
    placed.push(entry);
    before = entry;
    if (resolved === undefined || resolved.value.includes("X") || isDeadline(layer, reading.firstToken))
      continue;
    mentioned = resolved;
    if (isOfDays(resolved)) mentionedDay = resolved;
    program = programOf(resolved, placed.at(-2)?.resolved) ?? program;
  }
  return placed;
}

/** A day, or a span of days: the day after it, or before it, can be told. */
function isOfDays({ value, granularity }: Resolved): boolean {
  if (granularity === "day" || granularity === "weekend") return true;
  return (
    granularity === "interval" &&
    partsOf(value, true)?.days !== undefined &&
    partsOf(value, false)?.days !== undefined
  );
}

/** Whether the tense of the sentence has nothing to say. */
function isTold(stated: Stated): boolean {
  switch (stated.form) {
    case "fixed":
    case "offset":
    case "from":
      return true;
    case "day":
    case "month":
    case "season":
    case "part":
    case "holiday":
      return stated.year !== undefined;
    default:
      return false;
  }
}

function directionOf(
  layer: TextLayer,
  { firstToken, endToken, stated }: DateReading,
  bounds: Bounds,
): Direction | undefined {
  const isPeriod = stated.form === "season" || stated.form === "month";
  const direction = directionAt(
    layer,
    bounds,
    { firstToken, endToken },
    hintBefore(layer, firstToken, isPeriod),
  );
  // "Jeudi : 34 degrés": a forecast, a programme.
  return direction === undefined &&
    layer.tokens[endToken]?.text === ":" &&
    /^[.;]?$/.test(previousNorm(layer, firstToken))
    ? "future"
    : direction;
}

/**
 * "depuis lundi" looks back and "d'ici lundi" ahead whatever the verb; "jusqu'au 2 juin" ahead unless a past verb is
 * beside it; "dès lundi", "avant l'automne" lean ahead.
 */
function hintBefore(layer: TextLayer, firstToken: number, isPeriod: boolean): Cue | undefined {
  let at = firstToken;
  let norm = previousNorm(layer, at);
  if (norm === "le" || norm === "l'" || norm === "la") norm = previousNorm(layer, --at);
  const text = layer.tokens[at - 1]?.text.toLowerCase();
  if (norm === "depuis") return { direction: "past", cost: 0 };
  if (isDeadline(layer, firstToken)) return { direction: "future", cost: 0 };
  if (norm.startsWith("jusqu'") || (isJoint(norm) && previousNorm(layer, at - 1) === "jusqu'"))
    return { direction: "future", cost: 1, softFor: 4 };
  if (norm === "pour") return { direction: "future", cost: at === firstToken || isPeriod ? 3 : 8 };
  if (norm === "du" && previousNorm(layer, at - 1) === "partir") return { direction: "future", cost: 3 };
  if (text === "dès" || norm === "avant") return { direction: "future", cost: 14, softFor: Infinity };
  return undefined;
}

const isJoint = (norm: string): boolean => norm === "au" || norm === "a" || norm === "en";

/** The sentence of a token; asked in order, it steps forward only. */
function sentenceFinder(layer: TextLayer): (token: number) => number {
  let index = 0;
  return (token) => {
    while (index < layer.sentences.length - 1 && (layer.sentences[index]?.endToken ?? 0) <= token) index++;
    return index;
  };
}

function boundsOf(layer: TextLayer, sentence: number): Bounds {
  return layer.sentences[sentence] ?? { firstToken: 0, endToken: layer.tokens.length };
}

/** Without a publication date, a dateline's stands for it. */
function dateline(first: DateReading | undefined): Civil | undefined {
  if (first === undefined || first.firstToken > DATELINE_TOKENS || first.stated.form !== "day")
    return undefined;
  const { day: number, month, year } = first.stated;
  return month === undefined || year === undefined ? undefined : { year, month, day: number };
}

/**
 * "En 2015, la ville a vendu le terrain; en mars, elle le rachetait": a day or month of the same sentence lies in the year
 * that opens it or that a day before it states, and so does one that opens the next sentence. Anything looser does
 * harm: "installé ici depuis 1967. Le 4 mai, …" is of this year.
 */
function withYear(
  layer: TextLayer,
  { stated, firstToken }: DateReading,
  before: Placed | undefined,
  sentence: number,
  direction: Direction | undefined,
  published: Civil | undefined,
): Stated {
  if (
    (stated.form !== "day" && stated.form !== "month") ||
    stated.year !== undefined ||
    stated.modifier !== undefined
  )
    return stated;
  if (stated.form === "day" && stated.month === undefined) return stated;
  if (before?.resolved === undefined || before.resolved.anchored || direction === "future") return stated;
  const isParallel = opens(layer, before.reading.firstToken, before.sentence);
  const { granularity } = before.resolved;
  if (sentence === before.sentence) {
    if (!isParallel && granularity !== "day" && granularity !== "month") return stated;
  } else if (sentence !== before.sentence + 1 || !isParallel || !opens(layer, firstToken, sentence))
    return stated;
  const year = partsOf(before.resolved.value, false)?.year;
  if (year === undefined || (published !== undefined && year > published.year - 2)) return stated;
  if (layer.text.slice(endOf(layer, before.reading.endToken), startOf(layer, firstToken)).includes("\n"))
    return stated;
  return { ...stated, year };
}

/** Whether a date opens its sentence: "En 2015, …", "Le 4 mai 1998, …". */
function opens(layer: TextLayer, firstToken: number, sentence: number): boolean {
  return firstToken - boundsOf(layer, sentence).firstToken <= 2;
}

/** Days that follow each other in a short span make a programme. */
function programOf(resolved: Resolved, previous: Resolved | undefined): Program | undefined {
  if (resolved.granularity === "interval") {
    const [from, to] = resolved.value.split("/").map((end) => parsePublished(end));
    return from === undefined || to === undefined ? undefined : spanOf(toDays(from), toDays(to));
  }
  const first = previous?.granularity === "day" ? parsePublished(previous.value) : undefined;
  const last = resolved.granularity === "day" ? parsePublished(resolved.value) : undefined;
  if (first === undefined || last === undefined || toDays(last) - toDays(first) !== 1) return undefined;
  return spanOf(toDays(first), toDays(last));
}

function spanOf(from: number, to: number): Program | undefined {
  return to >= from && to - from <= MAX_PROGRAM_DAYS ? { from, to } : undefined;
}

/** A weekday that heads a line is the programme's: "Samedi :", "Le samedi" alone on its line. */
function ofProgram(
  layer: TextLayer,
  { stated, firstToken, endToken }: DateReading,
  program: Program | undefined,
): Resolved | undefined {
  if (program === undefined || stated.form !== "weekday" || stated.modifier !== undefined) return undefined;
  if (!isHeading(layer, firstToken, endToken)) return undefined;
  const days = program.from + ((stated.weekday - weekdayOf(program.from) + 7) % 7);
  return days <= program.to ? day(days) : undefined;
}

/** Alone on its line, or before the colon or dash that opens the line's text. */
export function isHeading(layer: TextLayer, firstToken: number, endToken: number): boolean {
  const hasArticle = previousNorm(layer, firstToken) === "le" && previousNorm(layer, firstToken - 1) === "";
  if (previousNorm(layer, firstToken) !== "" && !hasArticle) return false;
  const next = layer.tokens[endToken];
  if (next === undefined) return true;
  const gap = layer.text.slice(endOf(layer, endToken), next.start);
  return gap.includes("\n") || /^[:–—-]$/.test(next.text);
}
