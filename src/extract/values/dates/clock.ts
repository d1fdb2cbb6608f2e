/** Where hours stand: alone ("vers 22 h"), as a span ("de 9 h à 16 h"), with a day ("mardi à 18 h 30", "7 h 48, jeudi"). */
import { afternoon, readHour, type HourReading } from "./hours.js";
import { WEEKDAYS } from "./lexicon.js";
import { nextNorm, nextToken, previousNorm, wordSet } from "../scan.js";
import type { DateReading, Time } from "./stated.js";
import type { TextLayer } from "../../../types.js";

interface Clock extends HourReading {
  readonly until?: Time;
}

/** An hour or a span of hours that is one, whatever day it belongs to. */
export function readHours(layer: TextLayer, at: number): DateReading | undefined {
  const span = readSpan(layer, at);
  const clock: Clock | undefined = span ?? readHour(layer, at);
  if (clock === undefined) return undefined;
  if (span === undefined ? !isClockTime(layer, at, clock) : isAway(layer, span.endToken)) return undefined;
  const { time, until, endToken, hasMinutes } = clock;
  return {
    firstToken: at,
    endToken,
    stated: { form: "hour" },
    time,
    ...(until === undefined ? {} : { until }),
    rule: span === undefined ? "dates/hour" : "dates/hours",
    confidence: hasMinutes || span !== undefined ? 0.9 : 0.8,
  };
}

/** "13h-15h", "9h30-11h" are one word. */
const GLUED_SPAN = /^(\d{1,2})h([0-5]\d)?-(\d{1,2})(?:h([0-5]\d)?)?$/;

function readGluedSpan(layer: TextLayer, at: number): Clock | undefined {
  const match = GLUED_SPAN.exec(layer.tokens[at]?.norm ?? "");
  if (match === null) return undefined;
  const [hour = 0, minute = 0, lastHour = 0, lastMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (hour > 24 || lastHour > 24) return undefined;
  const time = { hour: hour % 24, minute };
  const end = { hour: lastHour % 24, minute: lastMinute };
  return { time, until: isOvernight(time, end) ? end : afternoon(end), endToken: at + 1, hasMinutes: true };
}

/** "9 h à 16 h", "22 h et minuit" after "entre", "13 h - 15 h", "9 à 16 h". */
function readSpan(layer: TextLayer, at: number): Clock | undefined {
  const glued = readGluedSpan(layer, at);
  if (glued !== undefined) return glued;
  const first = readHour(layer, at) ?? readBareHour(layer, at);
  if (first === undefined) return undefined;
  const before = previousNorm(layer, at);
  // "jusqu'à" is two tokens.
  const isUntil = nextNorm(layer, first.endToken) === "jusqu'" && nextNorm(layer, first.endToken + 1) === "a";
  const jointAt = isUntil ? first.endToken + 1 : first.endToken;
  const joint = isUntil ? "jusqu'" : nextNorm(layer, jointAt);
  const isBare = "isBare" in first;
  if (isUntil && isBare) return undefined;
  if (
    joint === "et" ? before !== "entre" : joint === "a" ? isBare && before !== "de" : !SPAN_JOINTS.has(joint)
  )
    return undefined;
  let second = nextNorm(layer, jointAt + 1) === "" ? undefined : readHour(layer, jointAt + 1);
  // "11h-13": the second hour may lack its letter, where the first is glued to it.
  if (second === undefined && !isBare && DASHES.has(joint) && !first.hasMinutes)
    second = readBareHour(layer, jointAt + 1);
  second ??= readLunch(layer, at, jointAt + 1);
  if (second === undefined) return undefined;
  const { hour } = first.time;
  const isEvening = second.time.hour >= 12 && layer.tokens[second.endToken - 1]?.norm === "soir" && hour < 12 && hour + 12 < second.time.hour; // prettier-ignore
  const time = isEvening ? afternoon(first.time) : first.time;
  const until = isOvernight(first.time, second.time) ? second.time : afternoon(second.time);
  return { time, until, endToken: second.endToken, hasMinutes: true };
}
/** "de 9 h à 5 h" ends in the afternoon: twenty hours is no span that a newspaper announces so. */
function isOvernight(from: Time, to: Time): boolean {
  return to.hour >= from.hour || from.hour < 8 || from.hour > 12 || to.hour > 7 || to.hour === 0;
}

/** "entre midi et deux". */
function readLunch(layer: TextLayer, at: number, second: number): HourReading | undefined {
  if (layer.tokens[at]?.norm !== "midi" || !/^(?:2|deux)$/.test(nextNorm(layer, second))) return undefined;
  if (/^\p{L}/u.test(nextNorm(layer, second + 1))) return undefined;
  return { time: { hour: 14, minute: 0 }, endToken: second + 1, hasMinutes: false };
}
const DASHES = wordSet("- – —");
const SPAN_JOINTS = wordSet("- – — jusqu'");

/** "9" of "de 9 à 16 h", "13" of "13-15h". */
function readBareHour(layer: TextLayer, at: number): (HourReading & { readonly isBare: true }) | undefined {
  const token = layer.tokens[at];
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.text) || Number(token.text) > 24) return undefined;
  const time = { hour: Number(token.text) % 24, minute: 0 };
  return { time, endToken: at + 1, hasMinutes: false, isBare: true };
}

const HOUR_BEFORE = wordSet("a vers des avant apres depuis entre midi");
const DURATION_BEFORE = wordSet(
  "en pendant durant de d' dure duree les ces des ses quelque environ pres quelques moins plus prend",
);
const DAY_AFTER = wordSet("ce cet hier demain aujourd'hui apres-demain avant-hier");
/** "le train de 8 h 04", "celui de 18 h 40". */
const DEPARTURES = wordSet(
  "celui celle train vol bus autobus car metro avion bateau traversier navette seance messe depart",
);
const MARKERS = wordSet("- – — • * ·");

/** Whether an hour that stands away from any day is one: "à 10 heures", not "48 heures", "en 2 h 30". */
function isClockTime(layer: TextLayer, firstToken: number, hour: HourReading): boolean {
  const before = previousNorm(layer, firstToken);
  const word = layer.tokens[firstToken]?.norm ?? "";
  const last = layer.tokens[hour.endToken - 1]?.norm;
  if (isProgramme(layer, firstToken, hour.endToken)) return true;
  // "8 heures ce soir", "6 h lundi matin".
  const after = nextNorm(layer, hour.endToken);
  if (/^\d/.test(word) && (DAY_AFTER.has(after) || WEEKDAYS.has(after)) && !DURATION_BEFORE.has(before))
    return true;
  if (word === "midi" || word === "minuit") {
    const isFrom = before === "de" && previousNorm(layer, firstToken - 1) === "partir";
    return HOUR_BEFORE.has(before) || hour.hasMinutes || isFrom;
  }
  if (last === "matin" || last === "soir" || last === "mat") return !DURATION_BEFORE.has(before);
  if (before === "a") return !isAway(layer, hour.endToken);
  if (before === "environ" || before === "de") {
    const second = previousNorm(layer, firstToken - 1);
    if (before === "environ") return second === "a" && !isAway(layer, hour.endToken);
    if (hour.hasMinutes && DEPARTURES.has(second)) return true;
    if (second === "partir" || second === "autour" || second === "alentours") return true;
  }
  if (before === "jusqu'a" || HOUR_BEFORE.has(before)) return true;
  if (before === "que" && previousNorm(layer, firstToken - 1) === "tard") return true;
  if (before === "est" || before === "etait") return previousNorm(layer, firstToken - 1) === "il";
  return hour.hasMinutes && before !== "et" && !DURATION_BEFORE.has(before);
}

/** Whether nothing but a list's mark stands before on the line. */
export function opensLine(layer: TextLayer, at: number): boolean {
  const before = previousNorm(layer, at);
  return before === "" || (MARKERS.has(before) && previousNorm(layer, at - 1) === "");
}

/** A programme's line: "14 h – Marche", "- 17 h : échange", "18h" alone on its line. */
function isProgramme(layer: TextLayer, firstToken: number, endToken: number): boolean {
  if (!opensLine(layer, firstToken)) return false;
  const next = nextNorm(layer, endToken);
  return next === "" || next === ":" || DASHES.has(next);
}

/** "à trois heures de route", "à 2 h de Montréal": a distance. */
function isAway(layer: TextLayer, endToken: number): boolean {
  const next = nextNorm(layer, endToken);
  return next === "de" || next === "d'" || next === "du" || next === "par";
}

/** A day that an hour can belong to. */
function isDay({ stated }: DateReading): boolean {
  const { form } = stated;
  return form === "day" || form === "weekday" || form === "holiday" || form === "nth" || (form === "offset" && stated.unit === "day"); // prettier-ignore
}

const EVENING = wordSet("soir soiree apres-midi");

/** An hour that stands with its day belongs to it: "mardi 18 h 30", "29 mars à 19 h", "lundi 4 mai, vers 9 h". */
export function withTime(layer: TextLayer, reading: DateReading): DateReading {
  if (!isDay(reading) || reading.time !== undefined) return reading;
  const last = layer.tokens[reading.endToken - 1]?.norm ?? "";
  if (last === "midi" && layer.tokens[reading.firstToken]?.norm !== "ce") {
    const midi = readHour(layer, reading.endToken - 1);
    return {
      ...reading,
      endToken: midi?.endToken ?? reading.endToken,
      time: midi?.time ?? { hour: 12, minute: 0 },
    };
  }
  const hasComma = nextNorm(layer, reading.endToken) === ",";
  let at = hasComma ? reading.endToken + 1 : reading.endToken;
  const joint = readJoint(layer, at);
  at = joint ?? at;
  if (nextNorm(layer, at) === "") return reading;
  const hour = readHour(layer, at);
  if (hour === undefined) return reading;
  // Without a word between, an hour in words may be a duration: "mardi dix heures de débats".
  const isBare = joint === undefined && !hour.hasMinutes && !/^\d/.test(nextNorm(layer, at));
  if (isBare || isAway(layer, hour.endToken) || readSpan(layer, at) !== undefined) return reading;
  const time = EVENING.has(last) ? afternoon(hour.time) : hour.time;
  return { ...reading, endToken: hour.endToken, time };
}

/** The token after "à", "vers", "dès", "à environ", "autour de", "aux alentours de". */
function readJoint(layer: TextLayer, at: number): number | undefined {
  const token = nextToken(layer, at);
  const norm = token?.norm ?? "";
  if (norm === "a") return nextNorm(layer, at + 1) === "environ" ? at + 2 : at + 1;
  if (norm === "vers" || (norm === "des" && token?.text !== "des")) return at + 1;
  if (norm === "plutot" && nextNorm(layer, at + 1) === "vers") return at + 2;
  if (norm === "autour" && nextNorm(layer, at + 1) === "de") return at + 2;
  return norm === "aux" && nextNorm(layer, at + 1) === "alentours" ? at + 3 : undefined;
}

/** "7 h 48, jeudi", "16 h le 1er novembre", "8 heures ce soir": the hour comes first, its day is `day`. */
export function joinTime(layer: TextLayer, hour: DateReading, day: DateReading): DateReading | undefined {
  if (!isDay(day) || day.time !== undefined || hour.time === undefined) return undefined;
  const last = layer.tokens[day.endToken - 1]?.norm ?? "";
  const time = EVENING.has(last) ? afternoon(hour.time) : hour.time;
  return { ...day, firstToken: hour.firstToken, time, rule: "dates/hour-day", confidence: 0.93 };
}

/** Where the day of "7 h 48, jeudi" would begin: after a comma, "le", both or nothing. A span of hours stands apart. */
export function dayAfter(layer: TextLayer, hour: DateReading): number {
  if (hour.stated.form !== "hour" || hour.until !== undefined) return -1;
  let at = hour.endToken;
  if (nextNorm(layer, at) === ",") at++;
  if (nextNorm(layer, at) === "le") at++;
  return nextNorm(layer, at) === "" ? -1 : at;
}
