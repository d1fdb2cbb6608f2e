/** Hours of the day: "18 h 30", "18h30", "10 heures", "8 h du soir", "midi et quart". Durations look alike: `clock.ts` tells. */
import { nextNorm, nextToken, wordSet } from "../scan.js";
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

/** What stands after the hour: minutes, a part of the day; both may be missing. */
interface Hour {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly endToken: number;
}

export function readHour(layer: TextLayer, at: number): HourReading | undefined {
  const hour = readClock(layer, at);
  if (hour === undefined) return undefined;
  const { hour: stated, minute = 0 } = hour;
  if (!Number.isInteger(stated) || stated > 24 || minute > 59) return undefined;
  // "trois heures moins le quart".
  const minutes = (stated * 60 + minute + MINUTES_OF_DAY) % MINUTES_OF_DAY;
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  // "cinq heures et quart" in words is a duration as often as "cinq heures"; "midi et quart" never.
  const { norm = "" } = layer.tokens[at] ?? {};
  const isSaid = /^\d/.test(norm) || norm === "midi" || norm === "minuit";
  const hasMinutes = hour.minute !== undefined && isSaid;
  return { ...readPartOfClock(layer, time, hour.endToken), hasMinutes };
}
const MINUTES_OF_DAY = 24 * 60;

function readClock(layer: TextLayer, at: number): Hour | undefined {
  const token = layer.tokens[at];
  if (token === undefined) return undefined;
  const { norm } = token;
  if (norm === "midi" || norm === "minuit") return withWords(layer, norm === "midi" ? 12 : 0, at + 1, true);
  const glued = GLUED.exec(norm);
  if (glued !== null)
    return glued[2] === undefined
      ? withWords(layer, Number(glued[1]), at + 1, false)
      : { hour: Number(glued[1]), minute: Number(glued[2]), endToken: at + 1 };
  if (token.kind === "number")
    return /^\d{1,2}$/.test(norm) ? readSpaced(layer, Number(norm), at) : undefined;
  if (token.kind !== "word" || !/^[cdhnoqstuv]/.test(norm)) return undefined;
  const number = numberAt(layer, at);
  const isOne = norm === "une" && HOUR_WORDS.has(nextNorm(layer, at + 1));
  if (number === undefined && !isOne) return undefined;
  const endToken = number?.endToken ?? at + 1;
  if (!HOUR_WORDS.has(nextNorm(layer, endToken))) return undefined;
  return withWords(layer, number?.value ?? 1, endToken + 1, true);
}

function readSpaced(layer: TextLayer, hour: number, at: number): Hour | undefined {
  const norm = nextNorm(layer, at + 1);
  if (norm === ":") {
    const minutes = nextToken(layer, at + 2);
    const glued =
      minutes !== undefined &&
      layer.tokens[at]?.end === layer.tokens[at + 1]?.start &&
      minutes.start === layer.tokens[at + 1]?.end;
    return glued && /^\d\d$/.test(minutes.text)
      ? { hour, minute: Number(minutes.text), endToken: at + 3 }
      : undefined;
  }
  if (HOUR_WORDS.has(norm)) {
    const minutes = nextToken(layer, at + 2);
    const isMinutes =
      minutes?.kind === "number" && /^[0-5]\d$/.test(minutes.text) && nextNorm(layer, at + 3) !== "$";
    if (!isMinutes) return withWords(layer, hour, at + 2, norm !== "h");
    const endToken = /^(?:min|minutes)$/.test(nextNorm(layer, at + 3)) ? at + 4 : at + 3;
    return { hour, minute: Number(minutes.text), endToken };
  }
  const half = /^h([0-5]\d)$/.exec(norm);
  return half === null ? undefined : { hour, minute: Number(half[1]), endToken: at + 2 };
}

/** "et quart", "et demie", "moins le quart", "moins cinq", "trois quarts", and after words "quinze", "trente". */
function withWords(layer: TextLayer, hour: number, at: number, isSpelt: boolean): Hour {
  const first = nextNorm(layer, at);
  const second = nextNorm(layer, at + 1);
  const plain = { hour, minute: undefined, endToken: at };
  if (first === "et" && second === "quart") return { hour, minute: 15, endToken: at + 2 };
  if (first === "et" && (second === "demie" || second === "demi"))
    return { hour, minute: 30, endToken: at + 2 };
  if (first === "moins" && second === "le" && nextNorm(layer, at + 2) === "quart")
    return { hour, minute: -15, endToken: at + 3 };
  if (first === "trois" && second === "quarts") return { hour: hour + 1, minute: -15, endToken: at + 2 };
  if (first === "" || !isSpelt) return plain;
  const number = numberAt(layer, first === "moins" || first === "et" ? at + 1 : at);
  if (number?.form !== "words" || number.value < 1 || number.value > 59) return plain;
  const next = nextNorm(layer, number.endToken);
  if (first === "et")
    return next === "minutes" ? { hour, minute: number.value, endToken: number.endToken + 1 } : plain;
  if (first === "moins") return { hour, minute: -number.value, endToken: number.endToken };
  // "midi quinze", "quinze heures trente"; "à midi deux hommes", "à minuit cent personnes" count something.
  const isMinute = next === "minutes" || !/^\p{L}/u.test(next) || CLOCK_AFTER.has(next);
  if (!isMinute) return plain;
  return { hour, minute: number.value, endToken: next === "minutes" ? number.endToken + 1 : number.endToken };
}
const CLOCK_AFTER = wordSet("et ou dans a le la l' du de pour sur au jeudi vendredi samedi dimanche lundi mardi mercredi quand"); // prettier-ignore

/** "du soir", "du matin", "de l'après-midi", "pile", "précises", "dans la soirée". */
function readPartOfClock(layer: TextLayer, time: Time, at: number): { time: Time; endToken: number } {
  const first = nextNorm(layer, at);
  const second = nextNorm(layer, at + 1);
  const third = nextNorm(layer, at + 2);
  if (first === "du" && (second === "soir" || second === "matin" || second === "mat"))
    return { time: second === "soir" ? afternoon(time) : time, endToken: at + 2 };
  if (first === "de" && second === "l'" && third === "apres-midi")
    return { time: afternoon(time), endToken: at + 3 };
  if (first === "dans" && second === "la" && third === "soiree")
    return { time: afternoon(time), endToken: at + 3 };
  return { time, endToken: first === "pile" || first === "precises" ? at + 1 : at };
}

/** Eight in the evening is 20 h. */
export function afternoon(time: Time): Time {
  // "ce soir à 0 h 10" is past midnight.
  return time.hour > 0 && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
}
