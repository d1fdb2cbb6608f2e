/** One number with the unit beside it: "2,2 M$", "12 %", "300 km", "22 pôles". */
import { readCounted } from "./counted.js";
import { readCurrency, readCurrencyBefore, scaleOf, type CurrencyReading } from "./currencies.js";
import { roundTo } from "./numerals.js";
import type { NumberGroup } from "./numbers.js";
import { endOf, nextNorm, nextToken, startOf, wordSet } from "./scan.js";
import { readUnit } from "./units.js";
import type { TextLayer } from "../../types.js";

export type Unit =
  | { readonly kind: "currency"; readonly currency: CurrencyReading }
  | { readonly kind: "percent" }
  | { readonly kind: "quantity"; readonly unit: string; readonly rule: "unit" | "noun" };

/** One number with the unit beside it, if any. */
export interface Reading {
  readonly number: NumberGroup;
  readonly unit: Unit | undefined;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  /** What the unit multiplies the number by: 1e6 for "M$", 0.01 for "¢". */
  readonly factor: number;
  readonly rule: string;
}

/** `consumed` is the first token that no earlier reading holds. */
export function readOne(layer: TextLayer, number: NumberGroup, consumed: number): Reading | undefined {
  if (number.form === "ordinal") return undefined;
  return (
    readMoney(layer, number, consumed) ??
    readPercent(layer, number) ??
    readQuantity(layer, number) ??
    bare(number)
  );
}

function bare(number: NumberGroup): Reading | undefined {
  if (number.suffix !== "" && scaleOf(number.suffix) === undefined) return undefined;
  return made(number, undefined, number.endToken, number.end, 1, "");
}

function made(
  number: NumberGroup,
  unit: Unit | undefined,
  endToken: number,
  end: number,
  factor: number,
  rule: string,
): Reading {
  const { firstToken, start } = number;
  return { number, unit, firstToken, endToken, start, end, factor, rule };
}

function readMoney(layer: TextLayer, number: NumberGroup, consumed: number): Reading | undefined {
  let at = number.endToken;
  let factor = number.suffix === "" ? 1 : scaleOf(number.suffix);
  if (factor === undefined) return undefined;
  let rule = "amounts/symbol-after";
  if (number.suffix === "") {
    const token = nextToken(layer, at);
    const letters = token?.kind === "word" ? scaleOf(token.text) : undefined;
    if (letters !== undefined && nextToken(layer, at + 1) !== undefined) {
      factor = letters;
      at++;
    }
    const joint = nextNorm(layer, at);
    if (joint === "de" || joint === "d'") at++;
  }
  const after = readCurrency(layer, at);
  if (after !== undefined && isMoney(layer, number, after, at)) {
    if (layer.tokens[at]?.kind === "word") rule = "amounts/word-after";
    const unit: Unit = { kind: "currency", currency: after };
    const whole = made(
      number,
      unit,
      after.endToken,
      endOf(layer, after.endToken),
      factor * after.factor,
      rule,
    );
    return withCents(layer, whole);
  }
  const before = number.firstToken > consumed ? readCurrencyBefore(layer, number.firstToken) : undefined;
  if (before === undefined || before.firstToken < consumed) return undefined;
  const scaled = factor !== 1 && number.suffix === "" ? number.endToken + 1 : number.endToken;
  // Swiss prices end in a dash for the cents: "Fr. 1'900.–".
  const dashed =
    scaled === number.endToken && /^\.[–—-]$/.test(layer.text.slice(number.end, number.end + 2)) ? 2 : 0;
  const end = endOf(layer, scaled + dashed);
  const reading = made(
    number,
    { kind: "currency", currency: before },
    scaled + dashed,
    end,
    factor,
    "amounts/symbol-before",
  );
  return { ...reading, firstToken: before.firstToken, start: startOf(layer, before.firstToken) };
}

const SHARES = wordSet("deux trois quatre cinq six sept huit neuf dix cent 2 3 4 5 10 100");

/** "50 cent" is a singer, "deux livre" nothing: a plural number wants its plural. Symbols have none. */
function isMoney(layer: TextLayer, number: NumberGroup, currency: CurrencyReading, at: number): boolean {
  const norm = layer.tokens[at]?.norm ?? "";
  // "un euro sur quatre": a share.
  const { endToken } = currency;
  if (number.value < 10 && nextNorm(layer, endToken) === "sur" && SHARES.has(nextNorm(layer, endToken + 1)))
    return false;
  if (norm === "cent" || norm === "won") return Math.abs(number.value) < 2;
  if (currency.family === "franc" && norm === "franc") return Math.abs(number.value) < 2;
  return true;
}

/** "12 euros et 50 cents", "1 USD 23 cents". */
function withCents(layer: TextLayer, reading: Reading): Reading {
  if (reading.factor !== 1 || reading.number.scale > 1) return reading;
  const at = nextNorm(layer, reading.endToken) === "et" ? reading.endToken + 1 : reading.endToken;
  const token = nextToken(layer, at);
  if (token?.kind !== "number" || !/^\d\d?$/.test(token.text)) return reading;
  const unit = nextNorm(layer, at + 1);
  if (unit !== "cents" && unit !== "centimes") return reading;
  const value = roundTo(reading.number.value + Number(token.text) / 100);
  return { ...reading, number: { ...reading.number, value }, endToken: at + 2, end: endOf(layer, at + 2) };
}

function readPercent(layer: TextLayer, number: NumberGroup): Reading | undefined {
  if (number.suffix !== "") return undefined;
  const at = number.endToken;
  const norm = nextNorm(layer, at);
  const unit: Unit = { kind: "percent" };
  if (norm === "%") return made(number, unit, at + 1, endOf(layer, at + 1), 1, "percentages/symbol");
  if (norm === "pour-cent" || norm === "pourcent" || norm === "pourcents")
    return made(number, unit, at + 1, endOf(layer, at + 1), 1, "percentages/words");
  if (norm === "pour" && nextNorm(layer, at + 1) === "cent")
    return made(number, unit, at + 2, endOf(layer, at + 2), 1, "percentages/words");
  if (norm === "p" && nextNorm(layer, at + 1) === "." && /^100?0?$/.test(nextNorm(layer, at + 2))) {
    return made(number, unit, at + 3, endOf(layer, at + 3), 1, "percentages/words");
  }
  return undefined;
}

function readQuantity(layer: TextLayer, number: NumberGroup): Reading | undefined {
  let at = number.endToken;
  const joint = nextNorm(layer, at);
  const needsOf = number.form === "collective" || number.scale > 1000;
  if (joint === "de" || joint === "d'") {
    if (!needsOf) return undefined;
    at++;
  }
  const measure = readUnit(layer, at, number.suffix, number.value);
  if (measure !== undefined) {
    const unit: Unit = { kind: "quantity", unit: measure.code, rule: "unit" };
    return made(number, unit, measure.endToken, endOf(layer, measure.endToken), 1, "quantities/unit");
  }
  const counted = number.suffix === "" ? readCounted(layer, number, at) : undefined;
  if (counted === undefined) return undefined;
  const unit: Unit = { kind: "quantity", unit: counted.unit, rule: "noun" };
  return made(number, unit, counted.endToken, endOf(layer, counted.endToken), 1, "quantities/noun");
}
