/**
 * Every cardinal number of a layer, in digits or words, read once: "2 200 000", "2,2 millions", "une trentaine",
 * "quatre-vingt-dix-sept", "deux millions et demi", "3/4". What the number counts is the finders' affair.
 */
import { isDigit, readDigits } from "./digits.js";
import { fractionAt, slashedFraction, type Fraction } from "./fractions.js";
import {
  addParts,
  collectiveAt,
  groupOf,
  opensNumber,
  readCollective,
  readFromWords,
  type NumberGroup,
} from "./number-words.js";
import { COLLECTIVES, Numeral, PARTS, roundTo, SCALES, SIMPLE } from "./numerals.js";
import { isOrdinalEnding, ordinalOf, romanOrdinalOf } from "./ordinals.js";
import { endOf, nextNorm, nextToken, oncePerLayer, hyphenedOpeners, openers, wordSet } from "./scan.js";
import type { TextLayer, Token } from "../../types.js";

export type { NumberGroup } from "./number-words.js";

const mayOpenNumber = hyphenedOpeners([...SIMPLE.keys(), ...COLLECTIVES.keys(), "cent", "mille"]);
/** What may stand after figures and belong to their number: "millions". */
const mayContinue = openers(SCALES.keys());
/** Codes of currencies that some newspapers glue to the number. */
const GLUED_CODES = wordSet("USD EUR GBP CAD CHF XOF XAF");

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
  if (isDigit(token.norm.charCodeAt(0)) || token.kind === "number") return readFromDigits(layer, token, at);
  if (!mayOpenNumber(token.norm))
    return isDigit(token.text.charCodeAt(CODE_LENGTH)) ? readAfterCode(layer, token, at) : undefined;
  // One look decides for the ninety-nine words in a hundred that are no numbers.
  const dash = token.norm.indexOf("-");
  const head = dash < 0 ? token.norm : token.norm.slice(0, dash);
  if (opensNumber(head)) return readFromWords(layer, token, at);
  if (dash < 0 && COLLECTIVES.has(head)) return readCollective(layer, at);
  return undefined;
}

const CODE_LENGTH = 3;

/** "USD1,23": the number behind the code. */
function readAfterCode(layer: TextLayer, token: Token, at: number): NumberGroup | undefined {
  const prefix = token.text.slice(0, CODE_LENGTH);
  if (!GLUED_CODES.has(prefix)) return undefined;
  const number = readFromDigits(layer, { ...token, start: token.start + CODE_LENGTH }, at);
  return number === undefined || number.suffix !== "" ? undefined : { ...number, prefix };
}

function readFromDigits(layer: TextLayer, token: Token, at: number): NumberGroup | undefined {
  const run = readDigits(layer.text, token.start);
  let endToken = at + 1;
  while ((layer.tokens[endToken]?.start ?? Infinity) < run.end) endToken++;
  // A lone numeral that is not of ours (Roman, Arabic-Indic) and identifiers are stepped over whole.
  const value = run.value ?? NaN;
  const suffix = layer.text.slice(run.end, endOf(layer, endToken));
  const isOrdinal = suffix !== "" && isOrdinalEnding(suffix);
  const sign = !isOrdinal && isSigned(layer.text, token.start) ? 1 : 0;
  const numeral = new Numeral();
  let reached = endToken;
  let form: NumberGroup["form"] = isOrdinal ? "ordinal" : "digits";
  let multiple = 1;
  if (run.value !== undefined && suffix === "") {
    const fraction = run.plain ? readFraction(layer, endToken, value) : undefined;
    if (fraction !== undefined) return groupOf(layer, at, fraction.endToken, fraction.value, "fraction");
    numeral.seed(value);
    // Most figures stand alone.
    if (mayContinue(nextNorm(layer, endToken))) reached = readScales(layer, numeral, endToken);
    const collective = reached === endToken ? collectiveAt(layer, reached, true) : undefined;
    if (collective !== undefined) {
      multiple = collective;
      form = "collective";
      reached++;
    }
  } else numeral.seed(value);
  return {
    start: token.start - sign,
    end: reached > endToken || isOrdinal ? endOf(layer, reached) : run.end,
    firstToken: at - sign,
    endToken: reached,
    value: (sign === 1 ? -1 : 1) * roundTo(numeral.value * multiple),
    form,
    plain: run.plain && reached === endToken && sign === 0,
    scale: numeral.scale,
    suffix,
  };
}

/** "3/4", "2 3/4", "18 centièmes": what stands at token `at`, after the digits of `value`. */
function readFraction(layer: TextLayer, at: number, value: number): Fraction | undefined {
  const simple = slashedFraction(layer, at, value) ?? fractionAt(layer, at, value);
  if (simple !== undefined) return simple;
  const numerator = nextToken(layer, at);
  if (numerator?.kind !== "number" || numerator.text.length > 2) return undefined;
  const part = slashedFraction(layer, at + 1, Number(numerator.text));
  return part === undefined ? undefined : { value: value + part.value, endToken: part.endToken };
}

/** A minus glued to the number and to nothing before it: "-12 °C", "à –38"; not "2019-2020", "COVID-19" nor "10 -15". */
function isSigned(text: string, start: number): boolean {
  const mark = text.charAt(start - 1);
  if (mark !== "-" && mark !== "\u2212" && mark !== "–") return false;
  // A dash that opens a line is that of a list; a hyphen there may be a minus.
  if (start === 1) return mark !== "–";
  const before = text.charAt(start - 2);
  return before === "\n"
    ? mark !== "–"
    : before === "(" || (before === " " && !isDigit(text.charCodeAt(start - 3)));
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
    else if (norm === "et" && numeral.scale > 1 && PARTS.has(nextNorm(layer, reached + 1))) {
      numeral.addPart(PARTS.get(nextNorm(layer, reached + 1)) ?? 0);
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

/** The rank whose first token is `token`: "1er", "deuxième", "vingt et unième", "XXIe". */
export function ordinalAt(layer: TextLayer, token: number): NumberGroup | undefined {
  const number = numberAt(layer, token);
  if (number !== undefined) return number.form === "ordinal" ? number : undefined;
  const { norm, text } = layer.tokens[token] ?? { norm: "", text: "" };
  const value = ordinalOf(norm) ?? romanOrdinalOf(text);
  return value === undefined ? undefined : groupOf(layer, token, token + 1, value, "ordinal");
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
