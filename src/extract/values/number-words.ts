/** Numbers in words where they stand in a text: "vingt et un", "deux millions et demi", "une trentaine". */
import { COLLECTIVES, Numeral, roundTo, SCALES } from "./numerals.js";
import { endOf, follows, nextNorm, nextToken, previousNorm, wordSet } from "./scan.js";
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

/** "un", "une" count as one only before a currency or "pour cent": elsewhere they are articles. */
const COUNTED_ONE = wordSet("dollar euro pour franc gourde dirham dinar rouble yen cent centime point");
export function spanOf(start: number, end: number, firstToken: number, endToken: number) {
  return { start, end, firstToken, endToken };
}

export function isHalf(norm: string): boolean {
  return norm === "demi" || norm === "demie";
}

/** Adds the parts of one token ("quatre-vingt-dix"), all or none. */
export function addParts(layer: TextLayer, numeral: Numeral, at: number): boolean {
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

export function readFromWords(layer: TextLayer, token: Token, at: number): NumberGroup | undefined {
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

export function collectiveAt(layer: TextLayer, at: number, plural: boolean): number | undefined {
  const norm = nextNorm(layer, at);
  if (!plural) return COLLECTIVES.get(norm);
  return norm.endsWith("s") ? COLLECTIVES.get(norm.slice(0, -1)) : undefined;
}

/** "une trentaine", from the collective on: the article stays outside; "une trentaine de millions" goes on. */
export function readCollective(layer: TextLayer, at: number): NumberGroup | undefined {
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
