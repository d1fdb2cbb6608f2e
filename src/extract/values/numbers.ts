/**
 * Every cardinal number of a layer, in digits or words, read once: "2 200 000", "2,2 millions", "une trentaine",
 * "quatre-vingt-dix-sept", "deux millions et demi", "3/4". What the number counts is the finders' affair.
 */
import { isDigit, readDigits } from "./digits.js";
import { COLLECTIVES, Numeral, roundTo, SCALES, SIMPLE } from "./numerals.js";
import { endOf, follows, nextNorm, nextToken, oncePerLayer, previousNorm, wordSet } from "./scan.js";
import type { Span, TextLayer, Token } from "../../types.js";

export interface NumberGroup extends Span {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: number;
  /** `ordinal` is "45e", "1er". */
  readonly form: "digits" | "words" | "collective" | "ordinal";
  /** Digits without separator or decimals: only such a number can be a year, a day, a rank. */
  readonly plain: boolean;
  /** The last scale word ("millions" is 1e6), 1 where none was said. */
  readonly scale: number;
  /** Letters glued to the digits: "10k", "18h30", "3km". `end` is before them. */
  readonly suffix: string;
}

const ORDINAL = /^(?:er|ers|re|res|ère|ères|e|es|ème|èmes|eme|emes|nd|nde|ième)$/i;
/** "un", "une" count as one only before a currency or "pour cent": elsewhere they are articles. */
const COUNTED_ONE = wordSet("dollar euro pour franc gourde dirham dinar rouble yen cent centime point");
const DENOMINATORS = new Set([2, 3, 4, 5, 8, 10]);

export const readNumbers = oncePerLayer((layer: TextLayer): readonly NumberGroup[] => {
  const numbers: NumberGroup[] = [];
  const { tokens } = layer;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const number =
      token.kind === "punctuation" || token.kind === "elision" ? undefined : readAt(layer, token, at);
    if (number === undefined) at++;
    else {
      if (Number.isFinite(number.value)) numbers.push(number);
      at = Math.max(at + 1, number.endToken);
    }
  }
  return numbers;
});

function readAt(layer: TextLayer, token: Token, at: number): NumberGroup | undefined {
  const code = token.text.charCodeAt(0);
  if (isDigit(code) || token.kind === "number") return readFromDigits(layer, token, at);
  // One look decides for the ninety-nine words in a hundred that are no numbers.
  const dash = token.norm.indexOf("-");
  const head = dash < 0 ? token.norm : token.norm.slice(0, dash);
  if (SIMPLE.has(head) || head === "cent" || head === "mille") return readFromWords(layer, token, at);
  if (dash < 0 && COLLECTIVES.has(head)) return readCollective(layer, at);
  return undefined;
}

function readFromDigits(layer: TextLayer, token: Token, at: number): NumberGroup | undefined {
  const run = readDigits(layer.text, token.start);
  let endToken = at + 1;
  while ((layer.tokens[endToken]?.start ?? Infinity) < run.end) endToken++;
  // A lone numeral that is not of ours (Roman, Arabic-Indic) and identifiers are stepped over whole.
  const none = { ...spanOf(token.start, run.end, at, endToken), value: NaN, form: "digits", plain: false, scale: 1, suffix: "" } as const; // prettier-ignore
  if (run.value === undefined) return none;
  const suffix = layer.text.slice(run.end, endOf(layer, endToken));
  if (suffix !== "") {
    const form = ORDINAL.test(suffix) ? "ordinal" : "digits";
    return { ...none, value: run.value, form, plain: run.plain, suffix };
  }
  const sign = isSigned(layer.text, token.start) ? -1 : 1;
  const fraction = run.plain ? readFraction(layer, endToken, run.value) : undefined;
  if (fraction !== undefined) return fraction;
  const numeral = new Numeral();
  numeral.seed(run.value);
  let reached = readScales(layer, numeral, endToken);
  const multiple = reached === endToken ? collectiveAt(layer, reached, true) : undefined;
  if (multiple !== undefined) reached++;
  return {
    start: sign < 0 ? token.start - 1 : token.start,
    end: reached > endToken ? endOf(layer, reached) : run.end,
    firstToken: sign < 0 ? at - 1 : at,
    endToken: reached,
    value: sign * roundTo(numeral.value * (multiple ?? 1)),
    form: multiple === undefined ? "digits" : "collective",
    plain: run.plain && reached === endToken && sign > 0,
    scale: numeral.scale,
    suffix: "",
  };
}

function spanOf(start: number, end: number, firstToken: number, endToken: number) {
  return { start, end, firstToken, endToken };
}

/** A minus glued to the number and to nothing before it: "-12 °C", not "2019-2020" nor "COVID-19". */
function isSigned(text: string, start: number): boolean {
  const mark = text.charAt(start - 1);
  if (mark !== "-" && mark !== "\u2212") return false;
  return start === 1 || " \n(".includes(text.charAt(start - 2));
}

/** "3/4", after its numerator; "22/08/2020" and "24/7" are none. */
function readFraction(layer: TextLayer, at: number, numerator: number): NumberGroup | undefined {
  const { tokens, text } = layer;
  const slash = tokens[at];
  const below = tokens[at + 1];
  const above = tokens[at - 1];
  if (slash?.text !== "/" || below?.kind !== "number" || above === undefined) return undefined;
  if (slash.start !== above.end || below.start !== slash.end || text.charAt(below.end) === "/")
    return undefined;
  const denominator = Number(below.text);
  if (
    !DENOMINATORS.has(denominator) ||
    numerator < 1 ||
    numerator >= denominator ||
    text.charAt(above.start - 1) === "/"
  ) {
    return undefined;
  }
  return {
    ...spanOf(above.start, below.end, at - 1, at + 2),
    value: numerator / denominator,
    form: "digits",
    plain: false,
    scale: 1,
    suffix: "",
  };
}

/** "millions", "mille", "milliers" and what follows them; returns the token reached. */
function readScales(layer: TextLayer, numeral: Numeral, at: number): number {
  let reached = at;
  for (;;) {
    const norm = nextNorm(layer, reached);
    if (norm === "") return reached;
    if (SCALES.has(norm) && numeral.add(norm)) reached++;
    else if (numeral.scale > 1 && addParts(layer, numeral, reached)) reached++;
    else if (norm === "et" && isHalf(nextNorm(layer, reached + 1)) && numeral.scale > 1) {
      numeral.addHalf();
      return reached + 2;
    } else if (numeral.scale >= 1e6 && isDigit(norm.charCodeAt(0))) return readRest(layer, numeral, reached);
    else return reached;
  }
}

/** "1 million 200 000": the rest in digits belongs to the number when it is below the scale and in thousands. */
function readRest(layer: TextLayer, numeral: Numeral, at: number): number {
  const token = layer.tokens[at];
  if (token === undefined) return at;
  const run = readDigits(layer.text, token.start);
  const { value, end } = run;
  if (value !== undefined && run.plain && value < 1000) {
    // "1 milliard 350 millions".
    const below = SCALES.get(nextNorm(layer, at + 1));
    if (below === undefined || below >= numeral.scale || numeral.value % numeral.scale !== 0) return at;
    numeral.addRest(value * below);
    return at + 2;
  }
  if (value === undefined || value < 1000 || value >= numeral.scale || run.decimals > 0 || run.plain)
    return at;
  if (numeral.value % numeral.scale !== 0) return at;
  let endToken = at + 1;
  while ((layer.tokens[endToken]?.start ?? Infinity) < end) endToken++;
  if (endOf(layer, endToken) !== end) return at;
  numeral.addRest(value);
  return endToken;
}

function isHalf(norm: string): boolean {
  return norm === "demi" || norm === "demie";
}

/** Adds the parts of one token ("quatre-vingt-dix"), all or none. */
function addParts(layer: TextLayer, numeral: Numeral, at: number): boolean {
  const norm = nextNorm(layer, at);
  if (!norm.includes("-")) return numeral.add(norm);
  const parts = norm.split("-");
  if (parts.length > 8) return false;
  const before = numeral.save();
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    const and = part === "et" && i > 0;
    if (and) i++;
    if (!numeral.add(parts[i] ?? "", and)) {
      numeral.restore(before);
      return false;
    }
  }
  return true;
}

function readFromWords(layer: TextLayer, token: Token, at: number): NumberGroup | undefined {
  const numeral = new Numeral();
  let reached = at;
  const isOne = token.norm === "un" || token.norm === "une";
  if (isOne) {
    const next = nextNorm(layer, at + 1);
    if (next.startsWith("demi-")) return readHalfScale(layer, next.slice(5), at);
    const opens =
      SCALES.has(next) || COUNTED_ONE.has(next) || (next !== "" && SCALES.has(nextNorm(layer, at + 2)));
    if (!opens) return undefined;
    numeral.add("un");
    reached = at + 1;
  } else {
    // The first token has nothing to follow: its parts are added whatever stands before it.
    const parts = token.norm.split("-");
    if (parts.length > 8 || (parts[0] === "cent" && isPercent(layer, at))) return undefined;
    for (let i = 0; i < parts.length; i++) {
      const and = parts[i] === "et" && i > 0;
      if (and) i++;
      if (!numeral.add(parts[i] ?? "", and)) return undefined;
    }
    reached = at + 1;
  }
  reached = readWordTail(layer, numeral, reached);
  const multiple = collectiveAt(layer, reached, true);
  const value = roundTo(numeral.value * (multiple ?? 1));
  if (multiple !== undefined) reached++;
  return {
    ...spanOf(token.start, endOf(layer, reached), at, reached),
    value,
    form: multiple === undefined ? "words" : "collective",
    plain: false,
    scale: multiple === undefined ? numeral.scale : 1,
    suffix: "",
  };
}

function readWordTail(layer: TextLayer, numeral: Numeral, at: number): number {
  let reached = at;
  for (;;) {
    const norm = nextNorm(layer, reached);
    if (norm === "") return reached;
    if (norm === "et") {
      const after = nextNorm(layer, reached + 1);
      if (isHalf(after)) {
        numeral.addHalf();
        return reached + 2;
      }
      // "vingt et un" goes on; "deux et trois" are two numbers.
      if ((after !== "un" && after !== "une" && after !== "onze") || !follows(layer, reached + 1))
        return reached;
      if (!numeral.add(after, true)) return reached;
      reached += 2;
    } else if (norm === "un" || norm === "une" || !addParts(layer, numeral, reached)) {
      if ((norm !== "un" && norm !== "une") || !numeral.add(norm)) return reached;
      reached++;
    } else reached++;
  }
}

/** "pour cent": the word cent is no number there. */
function isPercent(layer: TextLayer, at: number): boolean {
  return previousNorm(layer, at) === "pour";
}

function readHalfScale(layer: TextLayer, word: string, at: number): NumberGroup | undefined {
  const scale = SCALES.get(word) ?? COLLECTIVES.get(word);
  const token = layer.tokens[at];
  if (scale === undefined || token === undefined) return undefined;
  const span = spanOf(token.start, endOf(layer, at + 2), at, at + 2);
  return { ...span, value: scale / 2, form: "collective", plain: false, scale, suffix: "" };
}

function collectiveAt(layer: TextLayer, at: number, plural: boolean): number | undefined {
  const norm = nextNorm(layer, at);
  if (!plural) return COLLECTIVES.get(norm);
  return norm.endsWith("s") ? COLLECTIVES.get(norm.slice(0, -1)) : undefined;
}

/** "une trentaine", from the collective on: the article stays outside; "une trentaine de millions" goes on. */
function readCollective(layer: TextLayer, at: number): NumberGroup | undefined {
  const token = nextToken(layer, at) ?? layer.tokens[at];
  const count = COLLECTIVES.get(token?.norm ?? "");
  if (token === undefined || count === undefined) return undefined;
  const before = previousNorm(layer, at);
  // "la dizaine", "à la douzaine", "par centaine": a unit or a manner, no count.
  if (before === "par" || before === "la" || before === "chaque" || before === "le") return undefined;
  const scale = nextNorm(layer, at + 1) === "de" ? SCALES.get(nextNorm(layer, at + 2)) : undefined;
  const endToken = scale === undefined ? at + 1 : at + 3;
  return {
    ...spanOf(token.start, endOf(layer, endToken), at, endToken),
    value: count * (scale ?? 1),
    form: "collective",
    plain: false,
    scale: scale ?? 1,
    suffix: "",
  };
}

/** The number whose first token is `token`, by halving: numbers are in order of place. */
export function numberAt(layer: TextLayer, token: number): NumberGroup | undefined {
  const numbers = readNumbers(layer);
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.firstToken ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  const found = numbers[low];
  return found?.firstToken === token ? found : undefined;
}
