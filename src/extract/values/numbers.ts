/**
 * Every cardinal number of a layer, in digits or words, read once: "2 200 000", "2,2 millions", "une trentaine",
 * "quatre-vingt-dix-sept", "deux millions et demi", "3/4". What the number counts is the finders' affair.
 */
import { isDigit, readDigits } from "./digits.js";
import {
  addParts,
  collectiveAt,
  isHalf,
  readCollective,
  readFromWords,
  spanOf,
  type NumberGroup,
} from "./number-words.js";
import { COLLECTIVES, Numeral, roundTo, SCALES, SIMPLE } from "./numerals.js";
import { endOf, nextNorm, oncePerLayer, openers } from "./scan.js";
import type { TextLayer, Token } from "../../types.js";

export type { NumberGroup } from "./number-words.js";

const ORDINAL = /^(?:er|ers|re|res|ère|ères|e|es|ème|èmes|eme|emes|nd|nde|ième)$/i;
const mayOpenNumber = openers([...SIMPLE.keys(), ...COLLECTIVES.keys(), "cent", "mille"]);
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
  if (!mayOpenNumber(token.norm)) return undefined;
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
  const value = run.value ?? NaN;
  const suffix = layer.text.slice(run.end, endOf(layer, endToken));
  if (run.value === undefined || suffix !== "") {
    const form = ORDINAL.test(suffix) ? "ordinal" : "digits";
    return {
      start: token.start,
      end: run.end,
      firstToken: at,
      endToken,
      value,
      form,
      plain: run.plain,
      scale: 1,
      suffix,
    };
  }
  const sign = isSigned(layer.text, token.start) ? -1 : 1;
  const fraction = run.plain ? readFraction(layer, endToken, value) : undefined;
  if (fraction !== undefined) return fraction;
  const numeral = new Numeral();
  numeral.seed(value);
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
    else if (numeral.scale > 1 && norm !== "un" && norm !== "une" && addParts(layer, numeral, reached))
      reached++;
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
