/** One number with the unit beside it: "2,2 M$", "12 %", "300 km", "22 pôles". */
import { readPercent, readQuantity } from "./counts.js";
import { readCurrency, readCurrencyBefore, scaleOf, type CurrencyReading } from "./currencies.js";
import { roundTo } from "./numerals.js";
import type { NumberGroup } from "./numbers.js";
import { made, type Reading, type Unit } from "./reading.js";
import { endOf, nextNorm, nextToken, startOf, wordSet } from "./scan.js";
import type { TextLayer } from "../../types.js";

export type { Reading, Unit } from "./reading.js";

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
