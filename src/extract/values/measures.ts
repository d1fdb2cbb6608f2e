/**
 * Numbers with what they count. Each number is read with the unit beside it; then numbers that stand together share
 * one: a range ("de 2 à 3 M$") becomes one measure, a list ("10, 20 et 30 millions d'euros") one for each.
 */
import { readCurrency, readCurrencyBefore, scaleOf, type CurrencyReading } from "./currencies.js";
import { readCounted } from "./counted.js";
import { fillEllipses, isElliptic, type Elliptic } from "./ellipsis.js";
import { roundTo } from "./numerals.js";
import { readNumbers, type NumberGroup } from "./numbers.js";
import { endOf, nextNorm, nextToken, oncePerLayer, previousNorm, startOf, wordSet } from "./scan.js";
import { readUnit } from "./units.js";
import type { Measure, Span, TextLayer } from "../../types.js";

export type Unit =
  | { readonly kind: "currency"; readonly currency: CurrencyReading }
  | { readonly kind: "percent" }
  | { readonly kind: "quantity"; readonly unit: string; readonly rule: "unit" | "noun" };

export interface MeasureReading extends Span, Measure {
  readonly firstToken: number;
  readonly endToken: number;
  readonly unit: Unit;
  readonly rule: string;
}

/** One number with the unit beside it, if any. */
interface Reading {
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

/** A list or range this long is a table of figures. */
const MAX_LIST = 12;
/** "passer de 10 à 15 $" tells of a change: two values, no range. */
const CHANGES =
  /^(?:pass|grimp|augment|hauss|bond|recul|baiss|chut|rédui|redui|ramen|diminu|port|relev|tomb|descend|mont|dégringol|degringol|abaiss|progress)/;

export const readMeasures = oncePerLayer((layer: TextLayer): readonly MeasureReading[] => {
  const readings: Reading[] = [];
  let consumed = 0;
  for (const number of readNumbers(layer)) {
    if (number.firstToken < consumed) continue;
    const reading = readOne(layer, number, consumed);
    if (reading === undefined) continue;
    readings.push(reading);
    consumed = reading.endToken;
  }
  return joinReadings(layer, readings);
});

function readOne(layer: TextLayer, number: NumberGroup, consumed: number): Reading | undefined {
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

/** "50 cent" is a singer, "deux livre" nothing: a plural number wants its plural. Symbols have none. */
function isMoney(layer: TextLayer, number: NumberGroup, currency: CurrencyReading, at: number): boolean {
  const norm = layer.tokens[at]?.norm ?? "";
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

type Link = "to" | "and" | "or" | "comma" | "dash";
const LINKS: ReadonlyMap<string, Link> = new Map([
  ["a", "to"], ["et", "and"], ["ou", "or"], [",", "comma"], ["-", "dash"], ["–", "dash"], ["—", "dash"],
]); // prettier-ignore
const FILLERS = wordSet("environ de quelque d' meme");

/** How one reading is joined to the next, if by nothing but a link word. */
function linkBetween(layer: TextLayer, left: Reading, right: Reading): Link | undefined {
  const link = LINKS.get(nextNorm(layer, left.endToken));
  if (link === undefined) return undefined;
  const at = left.endToken + 1;
  if (at === right.firstToken) return nextToken(layer, at) === undefined ? undefined : link;
  // "de 10 à environ 15 millions", "et même 20".
  return at + 1 === right.firstToken &&
    FILLERS.has(nextNorm(layer, at)) &&
    nextToken(layer, at + 1) !== undefined
    ? link
    : undefined;
}

function joinReadings(layer: TextLayer, readings: readonly Reading[]): MeasureReading[] {
  const measures: MeasureReading[] = [];
  const elliptics: Elliptic[] = [];
  for (let first = 0; first < readings.length;) {
    const chain: Reading[] = [];
    const links: Link[] = [];
    let at = first;
    for (; at < readings.length && chain.length < MAX_LIST; at++) {
      const reading = readings[at];
      if (reading === undefined) break;
      const previous = chain.at(-1);
      if (previous !== undefined) {
        const link = linkBetween(layer, previous, reading);
        if (link === undefined) break;
        links.push(link);
      }
      chain.push(reading);
    }
    writeChain(layer, chain, links, measures, elliptics);
    first = at;
  }
  if (elliptics.length === 0) return measures;
  return [...measures, ...fillEllipses(layer, measures, elliptics)].sort((a, b) => a.start - b.start);
}

/** Shares units backwards along a chain, then writes its ranges and single values in order. */
function writeChain(
  layer: TextLayer,
  chain: readonly Reading[],
  links: readonly Link[],
  out: MeasureReading[],
  elliptics: Elliptic[],
): void {
  const shared: (Reading | undefined)[] = [...chain];
  for (let i = chain.length - 2; i >= 0; i--) {
    const left = chain[i];
    const right = shared[i + 1];
    const link = links[i];
    if (left === undefined || left.unit !== undefined || right?.unit === undefined || link === undefined)
      continue;
    if (mayShare(layer, left, links, i)) shared[i] = share(left, right);
  }
  for (let i = 0; i < shared.length; i++) {
    const left = shared[i];
    if (left === undefined) continue;
    if (left.unit === undefined) {
      if (isElliptic(layer, left.number)) elliptics.push(left);
      continue;
    }
    const right = shared[i + 1];
    if (right !== undefined && isRange(layer, left, right, links[i])) {
      out.push(rangeOf(layer, left, right));
      i++;
    } else out.push(singleOf(layer, left));
  }
}

/** A comma shares only inside a list that ends in "et", "ou": "10, 20 et 30 millions", not "en 2019, 300 personnes". */
function mayShare(layer: TextLayer, left: Reading, links: readonly Link[], at: number): boolean {
  if (left.number.suffix !== "" && scaleOf(left.number.suffix) === undefined) return false;
  if (links[at] === "comma" && !links.slice(at).some((link) => link === "and" || link === "or")) return false;
  if (!left.number.plain || left.number.value < 1900 || left.number.value > 2100) return true;
  const before = previousNorm(layer, left.number.firstToken);
  return before !== "en" && before !== "depuis" && before !== "avant" && before !== "apres";
}

/** The left number takes the unit of the right one, and its "millions" where it has none and is small beside it. */
function share(left: Reading, right: Reading): Reading {
  const { number } = right;
  const mantissa = Math.abs(number.value / number.scale);
  const scaled =
    left.number.scale === 1 &&
    left.number.suffix === "" &&
    (left.number.value < 1000 || left.number.value <= mantissa);
  const scale = scaled && number.scale > 1 ? number.scale : 1;
  return { ...left, unit: right.unit, factor: scale * (scaled ? right.factor : 1), rule: right.rule };
}

function valueOf(reading: Reading): number {
  return roundTo(reading.number.value * reading.factor);
}

function isRange(layer: TextLayer, left: Reading, right: Reading, link: Link | undefined): boolean {
  if (right.unit === undefined || left.unit?.kind !== right.unit.kind || valueOf(left) >= valueOf(right))
    return false;
  const before = wordBefore(layer, left);
  if (link === "and") return before === "entre";
  if (link === "or") return left.unit.kind === "quantity" || right.number.value - left.number.value <= 1;
  if (link === "dash") return true;
  if (link !== "to") return false;
  if (before !== "de") return true;
  return (
    !CHANGES.test(previousNorm(layer, left.firstToken - 1)) &&
    !CHANGES.test(previousNorm(layer, left.firstToken - 2))
  );
}

/** The word before a measure, "environ" and "quelque" stepped over. */
function wordBefore(layer: TextLayer, reading: Reading): string {
  const norm = previousNorm(layer, reading.firstToken);
  return norm === "environ" || norm === "quelque" ? previousNorm(layer, reading.firstToken - 1) : norm;
}

function singleOf(layer: TextLayer, reading: Reading): MeasureReading {
  return {
    ...placeOf(layer, reading, reading),
    value: valueOf(reading),
    unit: reading.unit as Unit,
    rule: reading.rule,
  };
}

function rangeOf(layer: TextLayer, left: Reading, right: Reading): MeasureReading {
  const rule = `${(right.rule.split("/")[0] ?? "").trim()}/range`;
  return {
    ...placeOf(layer, left, right),
    min: valueOf(left),
    max: valueOf(right),
    unit: right.unit as Unit,
    rule,
  };
}

function placeOf(_layer: TextLayer, left: Reading, right: Reading) {
  return { start: left.start, end: right.end, firstToken: left.firstToken, endToken: right.endToken };
}
