/** Hours of the day: "18 h 30", "18h30", "10 heures", "8 h du soir", "midi". Durations look alike: the words before tell. */
import { nextNorm, nextToken, previousNorm, wordSet } from "../scan.js";
import { numberAt } from "../numbers.js";
import type { Time } from "./stated.js";
import type { TextLayer } from "../../../types.js";

export interface HourReading {
  readonly time: Time;
  readonly endToken: number;
  /** "18 h 30" is surely an hour after a day; "10 heures" may be a duration. */
  readonly hasMinutes: boolean;
}

const GLUED = /^(\d{1,2})h(\d\d)?$/;
const HOUR_WORDS = wordSet("h heure heures");

export function readHour(layer: TextLayer, at: number): HourReading | undefined {
  const token = layer.tokens[at];
  if (token === undefined) return undefined;
  const { norm } = token;
  if (norm === "midi" || norm === "minuit") {
    return made(layer, norm === "midi" ? 12 : 0, undefined, at + 1);
  }
  const glued = GLUED.exec(norm);
  if (glued !== null) return made(layer, Number(glued[1]), glued[2], at + 1);
  if (token.kind === "number" && /^\d{1,2}$/.test(norm)) return readSpaced(layer, Number(norm), at);
  if (token.kind !== "word" || !/^[cdhnoqstu]/.test(norm)) return undefined;
  const number = numberAt(layer, at);
  const isOne = norm === "une" && HOUR_WORDS.has(nextNorm(layer, at + 1));
  if (number === undefined && !isOne) return undefined;
  const endToken = number?.endToken ?? at + 1;
  if (!HOUR_WORDS.has(nextNorm(layer, endToken))) return undefined;
  return made(layer, number?.value ?? 1, undefined, endToken + 1);
}

function readSpaced(layer: TextLayer, hour: number, at: number): HourReading | undefined {
  const norm = nextNorm(layer, at + 1);
  if (norm === ":") {
    const minutes = nextToken(layer, at + 2);
    const glued =
      minutes !== undefined &&
      layer.tokens[at]?.end === layer.tokens[at + 1]?.start &&
      minutes.start === layer.tokens[at + 1]?.end;
    return glued && /^\d\d$/.test(minutes.text) ? made(layer, hour, minutes.text, at + 3) : undefined;
  }
  if (HOUR_WORDS.has(norm)) {
    const minutes = nextToken(layer, at + 2);
    const isMinutes =
      minutes?.kind === "number" && /^[0-5]\d$/.test(minutes.text) && nextNorm(layer, at + 3) !== "$";
    return isMinutes ? made(layer, hour, minutes.text, at + 3) : made(layer, hour, undefined, at + 2);
  }
  const half = /^h([0-5]\d)$/.exec(norm);
  return half === null ? undefined : made(layer, hour, half[1], at + 2);
}

function made(
  layer: TextLayer,
  stated: number,
  minutes: string | undefined,
  at: number,
): HourReading | undefined {
  const minute = Number(minutes ?? 0);
  if (stated > 24 || minute > 59 || !Number.isInteger(stated)) return undefined;
  let hour = stated % 24;
  let endToken = at;
  const first = nextNorm(layer, at);
  const second = nextNorm(layer, at + 1);
  if (first === "du" && (second === "soir" || second === "matin")) {
    if (second === "soir" && hour < 12) hour += 12;
    endToken = at + 2;
  } else if (first === "de" && second === "l'" && nextNorm(layer, at + 2) === "apres-midi") {
    if (hour < 12) hour += 12;
    endToken = at + 3;
  } else if (first === "pile" || first === "precises") endToken = at + 1;
  return { time: { hour, minute }, endToken, hasMinutes: minutes !== undefined };
}

const HOUR_BEFORE = wordSet("a vers des avant apres depuis entre midi");
const DURATION_BEFORE = wordSet(
  "en pendant durant de d' dure duree les ces des ses quelque environ pres quelques moins plus prend",
);

/** Whether an hour that stands away from any day is one: "à 10 heures", not "48 heures", "en 2 h 30". */
export function isClockTime(layer: TextLayer, firstToken: number, hour: HourReading): boolean {
  const before = previousNorm(layer, firstToken);
  const word = layer.tokens[firstToken]?.norm ?? "";
  if (word === "midi" || word === "minuit")
    return HOUR_BEFORE.has(before) || before === "de" || before === "jusqu'a";
  if (before === "a") return !isAway(layer, hour.endToken);
  if (before === "jusqu'a" || HOUR_BEFORE.has(before)) return true;
  if (before === "de" && previousNorm(layer, firstToken - 1) === "partir") return true;
  if (before === "est" || before === "etait") return previousNorm(layer, firstToken - 1) === "il";
  // "de 18 h à 23 h", "entre 18 h et 20 h".
  if (before === "de")
    return nextNorm(layer, hour.endToken) === "a" && readHour(layer, hour.endToken + 1) !== undefined;
  if (before === "et" && previousNorm(layer, firstToken - 1) !== "") return hour.hasMinutes;
  return hour.hasMinutes && !DURATION_BEFORE.has(before);
}

/** "à trois heures de route", "à 2 h de Montréal": a distance. */
function isAway(layer: TextLayer, endToken: number): boolean {
  const next = nextNorm(layer, endToken);
  return next === "de" || next === "d'" || next === "du" || next === "par";
}
