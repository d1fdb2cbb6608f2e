/** The pieces that date expressions are made of: day numbers, months, years, what stands before and after. */
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS, modifierOf, type Modifier } from "./lexicon.js";
import { numberAt } from "../numbers.js";
import { readMeasures } from "../measures.js";
import { nextNorm, nextToken, oncePerLayer, previousNorm } from "../scan.js";
import type { TextLayer } from "../../../types.js";

export interface Part {
  readonly value: number;
  readonly endToken: number;
}

/** Tokens that begin or end a number with a unit: "2020 personnes" holds no year. */
const measuredTokens = oncePerLayer((layer: TextLayer): Uint8Array => {
  const measured = new Uint8Array(layer.tokens.length);
  for (const { firstToken, endToken } of readMeasures(layer)) measured.fill(1, firstToken, endToken);
  return measured;
});

export function isMeasured(layer: TextLayer, token: number): boolean {
  return measuredTokens(layer)[token] === 1;
}

/** "15", "1er", "premier", "quinze". */
export function readDayNumber(layer: TextLayer, at: number): Part | undefined {
  const token = layer.tokens[at];
  if (token === undefined) return undefined;
  const { norm } = token;
  if (token.kind === "number" || /^\d/.test(norm)) {
    const digits = /^(\d{1,2})$/.exec(norm) ?? /^(1)(?:er|ier|re|e)$/.exec(norm);
    const value = Number(digits?.[1] ?? readOrdinalDay(layer, at, norm));
    return value >= 1 && value <= 31 ? { value, endToken: at + 1 } : undefined;
  }
  if (norm === "premier") return { value: 1, endToken: at + 1 };
  if (token.kind !== "word") return undefined;
  const number = numberAt(layer, at);
  if (number === undefined || number.form !== "words" || number.value < 2 || number.value > 31)
    return undefined;
  return { value: number.value, endToken: number.endToken };
}

/** "15e juillet", "du 13e au 15 juillet": not the custom, but seen. */
function readOrdinalDay(layer: TextLayer, at: number, norm: string): number {
  const match = /^(\d{1,2})e$/.exec(norm);
  if (match === null) return 0;
  const next = nextNorm(layer, at + 1);
  const isDay = MONTHS.has(next) || (next === "au" && previousNorm(layer, at) === "du");
  return isDay ? Number(match[1]) : 0;
}

/** A month by name or short form; the point of "févr." is taken along. */
export function readMonth(layer: TextLayer, at: number): Part | undefined {
  const token = nextToken(layer, at);
  if (token?.kind !== "word") return undefined;
  const value = MONTHS.get(token.norm);
  if (value !== undefined) return { value, endToken: at + 1 };
  const short = MONTH_ABBREVIATIONS.get(token.norm);
  if (short === undefined) return undefined;
  const dot = layer.tokens[at + 1];
  return { value: short, endToken: dot?.text === "." && dot.start === token.end ? at + 2 : at + 1 };
}

/** A year after a month or a noun: "2020", "98", "'98". */
export function readYear(layer: TextLayer, at: number, shortToo: boolean): Part | undefined {
  const token = nextToken(layer, at);
  if (token?.kind !== "number" || isMeasured(layer, at)) return undefined;
  const { text } = token;
  const following = layer.tokens[at + 1];
  if (following !== undefined && following.start === token.end && /^[%$€/]$/.test(following.text))
    return undefined;
  if (/^[12]\d{3}$/.test(text) && Number(text) >= 1000 && Number(text) < 2200)
    return { value: Number(text), endToken: at + 1 };
  // Newspapers wrote "octobre 98"; nobody writes "mars 21".
  if (shortToo && /^[5-9]\d$/.test(text) && nextNorm(layer, at + 1) !== "h")
    return { value: 1900 + Number(text), endToken: at + 1 };
  return undefined;
}

export function readWeekday(layer: TextLayer, at: number): Part | undefined {
  const value = WEEKDAYS.get(nextNorm(layer, at));
  return value === undefined ? undefined : { value, endToken: at + 1 };
}

export function readModifier(
  layer: TextLayer,
  at: number,
): { readonly value: Modifier; readonly endToken: number } | undefined {
  const value = modifierOf(nextNorm(layer, at));
  return value === undefined ? undefined : { value, endToken: at + 1 };
}

/** The year's place after a month: "mars 2021", "mars dernier", "mars de l'an dernier", "mars de cette année". */
export interface YearPart {
  readonly year?: number;
  readonly modifier?: Modifier;
  /** Years away from that of publication: "mars de l'an dernier" is -1. */
  readonly yearOffset?: number;
  readonly endToken: number;
}

export function readYearPart(layer: TextLayer, at: number): YearPart {
  const year =
    readYear(layer, at, true) ?? (nextNorm(layer, at) === "de" ? readYear(layer, at + 1, false) : undefined);
  if (year !== undefined) return { year: year.value, endToken: year.endToken };
  const modifier = readModifier(layer, at);
  if (modifier !== undefined) return { modifier: modifier.value, endToken: modifier.endToken };
  return readYearOffset(layer, at) ?? { endToken: at };
}

/** "de l'an dernier", "de l'année prochaine", "de cette année". */
function readYearOffset(layer: TextLayer, at: number): YearPart | undefined {
  if (nextNorm(layer, at) !== "de") return undefined;
  const article = nextNorm(layer, at + 1);
  const noun = nextNorm(layer, at + 2);
  if (article === "cette" && noun === "annee") return { yearOffset: 0, endToken: at + 3 };
  if (article !== "l'" || (noun !== "an" && noun !== "annee")) return undefined;
  const modifier = readModifier(layer, at + 3);
  if (modifier === undefined) return undefined;
  return { yearOffset: modifier.value === "next" ? 1 : -1, endToken: modifier.endToken };
}

/** What a year's place adds to a stated date. */
export function yearSaid({ year, modifier, yearOffset }: YearPart): Omit<YearPart, "endToken"> {
  return {
    ...(year === undefined ? {} : { year }),
    ...(modifier === undefined ? {} : { modifier }),
    ...(yearOffset === undefined ? {} : { yearOffset }),
  };
}

/** Whether "d'ici" rules the date that begins at `firstToken`: "d'ici le 15 juillet", "d'ici à la fin de 2025". */
export function isDeadline(layer: TextLayer, firstToken: number): boolean {
  for (let at = firstToken; at > firstToken - 5 && at > 0; at--) {
    const norm = previousNorm(layer, at);
    if (norm === "ici") return previousNorm(layer, at - 1) === "d'";
    if (!FILLERS.has(norm)) return false;
  }
  return false;
}
const FILLERS = new Set(["a", "au", "le", "la", "l'", "les", "fin", "debut", "de", "mois"]);
