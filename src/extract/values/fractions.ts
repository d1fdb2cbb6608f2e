/** Parts of a whole: "deux tiers", "trois quarts", "un cinquième", "18 centièmes", "3/4", "½". */
import { ordinalOf } from "./ordinals.js";
import { nextNorm } from "./scan.js";
import type { TextLayer } from "../../types.js";

export interface Fraction {
  readonly value: number;
  readonly endToken: number;
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ["demi", 2], ["demis", 2], ["demie", 2], ["demies", 2], ["tiers", 3], ["quart", 4], ["quarts", 4],
]); // prettier-ignore
/** Denominators that newspapers set in digits: "22/08", "24/7" are none. */
const IN_DIGITS = new Set([2, 3, 4, 5, 8, 10]);

/** The fraction whose numerator was read and whose denominator in words stands at `at`. */
export function fractionAt(layer: TextLayer, at: number, numerator: number): Fraction | undefined {
  if (!Number.isInteger(numerator) || numerator < 1) return undefined;
  const norm = nextNorm(layer, at);
  const denominator = NAMED.get(norm) ?? ordinalDenominator(norm, numerator);
  // "deux cinquième" agrees in no number: a rank, then. A half counts alone: "un demi".
  return denominator === undefined ? undefined : { value: numerator / denominator, endToken: at + 1 };
}

function ordinalDenominator(norm: string, numerator: number): number | undefined {
  if (!norm.endsWith(numerator === 1 ? "ieme" : "iemes")) return undefined;
  const value = ordinalOf(norm);
  return value !== undefined && value > 3 ? value : undefined;
}

/** "3/4" from its numerator in digits, which ends at token `at`; "22/08/2020" and "24/7" are none. */
export function slashedFraction(layer: TextLayer, at: number, numerator: number): Fraction | undefined {
  const { tokens, text } = layer;
  const slash = tokens[at];
  const below = tokens[at + 1];
  const above = tokens[at - 1];
  if (slash?.text !== "/" || below?.kind !== "number" || above === undefined) return undefined;
  if (slash.start !== above.end || below.start !== slash.end || text.charAt(below.end) === "/")
    return undefined;
  const denominator = Number(below.text);
  const isProper = IN_DIGITS.has(denominator) && numerator >= 1 && numerator < denominator;
  if (!isProper || text.charAt(above.start - 1) === "/") return undefined;
  return { value: numerator / denominator, endToken: at + 2 };
}
