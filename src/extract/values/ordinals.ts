/** Ordinals: "1er", "2e", "21ème"; "premier", "vingt-deuxième", "deux centième"; "XXIe", "Ier". */
import { MAX_PARTS, Numeral, SCALES, SIMPLE } from "./numerals.js";

/** What makes an ordinal of the digits or the Roman figure before it: "er", "ème", "nd". */
const ENDING = /^(?:er|[eè]?re|[eè]|i?[eè]me|nde?)s?$/i;
const NAMED: ReadonlyMap<string, number> = new Map([
  ["premier", 1], ["premiere", 1], ["second", 2], ["seconde", 2], ["unieme", 1],
]); // prettier-ignore
/** Stem before "-ième" → the cardinal's part, where it is not the same word: "quatr", "cinqu", "neuv". */
const STEMS: ReadonlyMap<string, string> = new Map(
  [...SIMPLE.keys(), ...SCALES.keys(), "cent"].map((word) => [stemOf(word), word]),
);
const ROMAN: ReadonlyMap<string, number> = new Map([["I", 1], ["V", 5], ["X", 10], ["L", 50], ["C", 100]]); // prettier-ignore
/** "LXXXVIII": no newspaper's ordinal is longer. */
const MAX_ROMAN = 8;

function stemOf(word: string): string {
  if (word === "cinq") return "cinqu";
  if (word === "neuf") return "neuv";
  return word.endsWith("e") ? word.slice(0, -1) : word;
}

export function isOrdinalEnding(ending: string): boolean {
  return ENDING.test(ending);
}

/** Rank said by one word in words, folded: "deuxieme", "vingt-et-unieme", "quatre-vingt-dix-septiemes". */
export function ordinalOf(norm: string): number | undefined {
  const word = norm.endsWith("s") ? norm.slice(0, -1) : norm;
  const named = NAMED.get(word);
  if (named !== undefined || !word.endsWith("ieme")) return named;
  return ordinalOfParts(word.slice(0, -"ieme".length).split("-"));
}

/** Rank of the parts of an ordinal, the last one without its ending: ["vingt", "deux"]. */
function ordinalOfParts(parts: readonly string[]): number | undefined {
  if (parts.length > MAX_PARTS) return undefined;
  const numeral = new Numeral();
  for (let i = 0; i < parts.length; i++) {
    const and = parts[i] === "et" && i > 0;
    if (and) i++;
    const part = parts[i] ?? "";
    const word = i === parts.length - 1 ? STEMS.get(part) : part;
    if (word === undefined) return undefined;
    // "millionième" has no "un" before it.
    if (numeral.isEmpty && (SCALES.get(word) ?? 0) > 1000) numeral.seed(1);
    if (!numeral.add(word, and)) return undefined;
  }
  return numeral.value;
}

/** Rank written as a Roman figure with its ending: "XXIe", "Ier"; undefined for any other word. */
export function romanOrdinalOf(text: string): number | undefined {
  let end = 0;
  while (end < text.length && ROMAN.has(text.charAt(end))) end++;
  if (end === 0 || end === text.length || end > MAX_ROMAN) return undefined;
  return isOrdinalEnding(text.slice(end)) ? romanOf(text.slice(0, end)) : undefined;
}

/** Value of a Roman figure in its only right spelling, so that "VIX" is none. */
function romanOf(figure: string): number | undefined {
  let value = 0;
  for (let i = 0; i < figure.length; i++) {
    const digit = ROMAN.get(figure.charAt(i));
    if (digit === undefined) return undefined;
    const next = ROMAN.get(figure.charAt(i + 1)) ?? 0;
    value += digit < next ? -digit : digit;
  }
  return romanFigureOf(value) === figure ? value : undefined;
}

const FIGURES = [[100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]] as const; // prettier-ignore

function romanFigureOf(value: number): string {
  let rest = value;
  let figure = "";
  for (const [worth, letters] of FIGURES) {
    for (; rest >= worth; rest -= worth) figure += letters;
  }
  return figure;
}
