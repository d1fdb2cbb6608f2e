/** Numbers in words where they stand in a text: "vingt et un", "deux millions et demi", "une trentaine". */
import { isDigit } from "./digits.js";
import { fractionAt } from "./fractions.js";
import { COLLECTIVES, MAX_PARTS, Numeral, PARTS, roundTo, SCALES, SIMPLE } from "./numerals.js";
import { ordinalOf } from "./ordinals.js";
import { endOf, follows, nextNorm, nextToken, previousNorm, wordSet } from "./scan.js";
import type { Span, TextLayer, Token } from "../../types.js";

export interface NumberGroup extends Span {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: number;
  /** `ordinal` is "45e", "1er"; `fraction` "deux tiers", "3/4", of which nothing is counted directly. */
  readonly form: "digits" | "words" | "collective" | "ordinal" | "fraction";
  /** Digits without separator or decimals: only such a number can be a year, a day, a rank. */
  readonly plain: boolean;
  /** The last scale word ("millions" is 1e6), 1 where none was said. */
  readonly scale: number;
  /** Letters glued to the digits: "10k", "18h30", "3km"; `end` is before them, but after an ordinal's. */
  readonly suffix: string;
  /** The code of a currency glued before the digits: "USD1,23". `start` is after it. */
  readonly prefix?: string;
}

/** "un", "une" count as one only before a currency or "pour cent": elsewhere they are articles. */
const COUNTED_ONE = wordSet(
  "dollar euro pour franc gourde dirham dinar rouble yen cent centime point virgule metre",
);

/** A number that is not written in digits. */
export function groupOf(
  layer: TextLayer,
  at: number,
  endToken: number,
  value: number,
  form: NumberGroup["form"],
  scale = 1,
): NumberGroup {
  const start = layer.tokens[at]?.start ?? 0;
  const end = endOf(layer, endToken);
  return { start, end, firstToken: at, endToken, value, form, plain: false, scale, suffix: "" };
}

/** Adds the parts of one token ("quatre-vingt-dix"), all or none. */
export function addParts(layer: TextLayer, numeral: Numeral, at: number): boolean {
  return addAll(numeral, nextNorm(layer, at));
}

function addAll(numeral: Numeral, norm: string): boolean {
  if (!norm.includes("-")) return numeral.add(norm);
  const parts = norm.split("-");
  if (parts.length > MAX_PARTS) return false;
  const before = numeral.save();
  for (let i = 0; i < parts.length; i++) {
    const and = parts[i] === "et" && i > 0;
    if (and) i++;
    if (!numeral.add(parts[i] ?? "", and)) {
      numeral.restore(before);
      return false;
    }
  }
  return true;
}

export function readFromWords(layer: TextLayer, token: Token, at: number): NumberGroup | undefined {
  const isOne = token.norm === "un" || token.norm === "une";
  if (isOne) {
    const next = nextNorm(layer, at + 1);
    if (next === "demi" || next.startsWith("demi-")) return readHalf(layer, at);
    const fraction = fractionAt(layer, at + 1, 1);
    if (fraction !== undefined) return groupOf(layer, at, fraction.endToken, fraction.value, "fraction");
    const opens =
      SCALES.has(next) ||
      COUNTED_ONE.has(next) ||
      (next !== "" && (SCALES.has(nextNorm(layer, at + 2)) || isHalved(layer, at + 2)));
    if (!opens) return undefined;
  } else if (token.norm === "cent" && isShare(layer, at)) return undefined;
  const numeral = new Numeral();
  // The first token has nothing to follow: its parts are added whatever stands before it.
  if (!addAll(numeral, isOne ? "un" : token.norm)) return undefined;
  const reached = readWordTail(layer, numeral, at + 1);
  if (reached === at + 1 && isOne && nextNorm(layer, reached) === "virgule") return undefined;
  const fraction = fractionAt(layer, reached, numeral.value);
  if (fraction !== undefined) return groupOf(layer, at, fraction.endToken, fraction.value, "fraction");
  const ordinal = ordinalEnd(layer, at, reached);
  if (ordinal !== undefined) return ordinal;
  const multiple = collectiveAt(layer, reached, true);
  if (multiple === undefined)
    return groupOf(layer, at, reached, roundTo(numeral.value), "words", numeral.scale);
  return groupOf(layer, at, reached + 1, roundTo(numeral.value * multiple), "collective");
}

/** "une tonne et demie": whatever stands between. */
function isHalved(layer: TextLayer, at: number): boolean {
  return nextNorm(layer, at) === "et" && PARTS.has(nextNorm(layer, at + 1));
}

/** "dix pour cent": the word cent is no number there; "du bois pour cent trente familles" it is. */
function isShare(layer: TextLayer, at: number): boolean {
  if (previousNorm(layer, at) !== "pour") return false;
  const before = previousNorm(layer, at - 1);
  const head = before.split("-", 1)[0] ?? "";
  return (
    isDigit(before.charCodeAt(0)) ||
    opensNumber(head) ||
    SCALES.has(head) ||
    PARTS.has(head) ||
    head === "cents"
  );
}

function readWordTail(layer: TextLayer, numeral: Numeral, at: number): number {
  let reached = at;
  for (;;) {
    const norm = nextNorm(layer, reached);
    if (norm === "") return reached;
    if (norm === "et") {
      const after = nextNorm(layer, reached + 1);
      const part = PARTS.get(after);
      if (part !== undefined) {
        numeral.addPart(part);
        return reached + 2;
      }
      // "vingt et un" goes on; "deux et trois" are two numbers.
      if ((after !== "un" && after !== "une" && after !== "onze") || !follows(layer, reached + 1))
        return reached;
      if (!numeral.add(after, true)) return reached;
      reached += 2;
    } else if (norm === "virgule") {
      const decimals = readDecimals(layer, reached + 1);
      if (decimals === undefined || !numeral.addDecimals(decimals.value)) return reached;
      reached = decimals.endToken;
    } else if (addParts(layer, numeral, reached)) reached++;
    else return reached;
  }
}

/** "vingt et unième", "cent dixième", "deux mille centième": the cardinal is the beginning of a rank. */
function ordinalEnd(layer: TextLayer, at: number, reached: number): NumberGroup | undefined {
  const and = nextNorm(layer, reached) === "et" && /^uniemes?$/.test(nextNorm(layer, reached + 1));
  const last = and ? reached + 1 : reached;
  const norm = nextNorm(layer, last);
  if (!/iemes?$/.test(norm)) return undefined;
  const words = layer.tokens.slice(at, last + 1).map((token) => token.norm);
  const value = ordinalOf(words.join("-"));
  return value === undefined ? undefined : groupOf(layer, at, last + 1, value, "ordinal");
}

/** "virgule cinq", "virgule vingt-cinq", "virgule zéro trois": the zeros first, then what they push to the right. */
function readDecimals(
  layer: TextLayer,
  at: number,
): { readonly value: number; readonly endToken: number } | undefined {
  let reached = at;
  let digits = 0;
  for (; nextNorm(layer, reached) === "zero"; reached++) digits++;
  const numeral = new Numeral();
  const first = reached;
  for (
    let norm = nextNorm(layer, reached);
    norm !== "" && !SCALES.has(norm);
    norm = nextNorm(layer, reached)
  ) {
    if (!addParts(layer, numeral, reached)) break;
    reached++;
  }
  if (reached === at) return undefined;
  if (reached > first) digits += String(numeral.value).length;
  return { value: roundTo(numeral.value / 10 ** digits), endToken: reached };
}

/** "un demi-million", "une demi-douzaine", "un demi million"; other halves are no numbers by themselves. */
function readHalf(layer: TextLayer, at: number): NumberGroup | undefined {
  const next = nextNorm(layer, at + 1);
  const split = next === "demi";
  const word = split ? nextNorm(layer, at + 2) : next.slice("demi-".length);
  const scale = SCALES.get(word) ?? COLLECTIVES.get(word);
  if (scale === undefined) return undefined;
  return groupOf(layer, at, split ? at + 3 : at + 2, scale / 2, "collective", scale);
}

export function collectiveAt(layer: TextLayer, at: number, plural: boolean): number | undefined {
  const norm = nextNorm(layer, at);
  if (!plural) return COLLECTIVES.get(norm);
  return norm.endsWith("s") ? COLLECTIVES.get(norm.slice(0, -1)) : undefined;
}

/** "une trentaine", from the collective on: the article stays outside; "une trentaine de millions" goes on. */
export function readCollective(layer: TextLayer, at: number): NumberGroup | undefined {
  const token = nextToken(layer, at) ?? layer.tokens[at];
  const count = COLLECTIVES.get(token?.norm ?? "");
  if (count === undefined) return undefined;
  const before = previousNorm(layer, at);
  // "la dizaine", "à la douzaine", "par centaine": a unit or a manner, no count.
  if (before === "par" || before === "la" || before === "chaque" || before === "le") return undefined;
  const scale = nextNorm(layer, at + 1) === "de" ? SCALES.get(nextNorm(layer, at + 2)) : undefined;
  return groupOf(layer, at, scale === undefined ? at + 1 : at + 3, count * (scale ?? 1), "collective", scale);
}

/** Whether a token without hyphen may be the first of a number in words. */
export function opensNumber(head: string): boolean {
  return SIMPLE.has(head) || head === "cent" || head === "mille";
}
