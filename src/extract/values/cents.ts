/** The hundredths said after an amount: "12 euros et 50 cents", "trois euros cinquante", "14 fr. 80", "2 dollars et demi". */
import { numberAt, type NumberGroup } from "./numbers.js";
import { roundTo } from "./numerals.js";
import type { Reading } from "./reading.js";
import { endOf, nextNorm, nextToken, wordSet } from "./scan.js";
import type { TextLayer } from "../../types.js";

const CENTS = wordSet("cent cents centime centimes sous pence kopecks ¢");
const HALVES: Readonly<Record<string, number>> = { demi: 0.5, demie: 0.5, quart: 0.25 };
/** Nobody says the cents of a larger sum. */
const MAX_UNITS = 1000;
/** What may follow cents without their name; a noun would be counted by them: "3 euros 50 personnes". */
const AFTER_CENTS =
  wordSet(`le la l' les par pour de d' du des a au aux et ou en contre chez dans sur avec sans qui que qu' est etait
  piece chacun chacune seulement puis mais il elle on ce cette plus moins environ lundi mardi mercredi jeudi vendredi samedi dimanche hier`);

export function readCents(layer: TextLayer, reading: Reading): Reading {
  const { number, endToken, factor, unit } = reading;
  if (factor !== 1 || number.scale > 1 || !Number.isInteger(number.value) || number.value >= MAX_UNITS)
    return reading;
  if (unit?.kind !== "currency" || unit.currency.family === "cent") return reading;
  const hasAnd = nextNorm(layer, endToken) === "et";
  const at = hasAnd ? endToken + 1 : endToken;
  const fraction = hasAnd ? HALVES[nextNorm(layer, at)] : undefined;
  if (fraction !== undefined) return extended(layer, reading, fraction, at + 1);
  if (nextToken(layer, at) === undefined) return reading;
  const cents = numberAt(layer, at);
  if (cents === undefined || !isHundredths(cents)) return reading;
  if (CENTS.has(nextNorm(layer, cents.endToken)))
    return extended(layer, reading, cents.value / 100, cents.endToken + 1);
  if (hasAnd || !mayStandAlone(layer, reading, cents)) return reading;
  return extended(layer, reading, cents.value / 100, cents.endToken);
}

function isHundredths({ value, form, suffix }: NumberGroup): boolean {
  return (
    Number.isInteger(value) &&
    value > 0 &&
    value < 100 &&
    suffix === "" &&
    (form === "digits" || form === "words")
  );
}

/** "1 euro 50", "un euro quatre-vingt-dix", "9€50". */
function mayStandAlone(layer: TextLayer, reading: Reading, cents: NumberGroup): boolean {
  const unit = layer.tokens[reading.endToken - 1]?.text ?? "";
  // In Canada the sign ends a price: "12 $ 50 places".
  if (unit === "$") return false;
  const isDigits = cents.form === "digits";
  if (isDigits && (!cents.plain || cents.end - cents.start !== 2)) return false;
  if (!isDigits && reading.number.form !== "words" && reading.number.form !== "digits") return false;
  const after = nextToken(layer, cents.endToken);
  if (after === undefined) return true;
  if (after.kind === "punctuation") return !/^[-–—%$€£¢/:°'x+]$/.test(after.text);
  if (AFTER_CENTS.has(after.norm))
    return !(after.norm === "pour" && nextNorm(layer, cents.endToken + 1) === "cent");
  // Words of two figures count a plural where they count: "trois euros cinquante place du Marché".
  return !isDigits && after.kind === "word" && !/[sx]$/.test(after.norm);
}

function extended(layer: TextLayer, reading: Reading, more: number, endToken: number): Reading {
  const value = roundTo(reading.number.value + more);
  return { ...reading, number: { ...reading.number, value }, endToken, end: endOf(layer, endToken) };
}
