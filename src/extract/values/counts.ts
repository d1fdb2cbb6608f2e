/** One number with a share, a unit of measure or a counted noun after it: "12 %", "300 km", "22 pôles". */
import { readCounted } from "./counted.js";
import { COLLECTIVES, PARTS, roundTo } from "./numerals.js";
import { numberAt, type NumberGroup } from "./numbers.js";
import { made, type Reading, type Unit } from "./reading.js";
import { endOf, nextNorm, nextToken, previousNorm, startOf, wordSet } from "./scan.js";
import { belowZeroEnd, readBareTemperature } from "./temperatures.js";
import { readUnit, type UnitReading } from "./units.js";
import type { TextLayer } from "../../types.js";

export function readPercent(layer: TextLayer, number: NumberGroup): Reading | undefined {
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

/** After these, words in the singular, a number with its unit names a thing ("le 1500 mètres", "un 5 km"); "tous deux". */
const SINGULAR = wordSet(
  "le la du au un une ce cet cette son sa mon ma notre votre leur chaque premier deuxieme tous toutes",
);

export function readQuantity(layer: TextLayer, number: NumberGroup): Reading | undefined {
  // A unit glued to the figures stands before any "de": "160km de diamètre".
  const joint = number.suffix === "" ? nextNorm(layer, number.endToken) : "";
  const isJoined = joint === "de" || joint === "d'";
  const isCollective = number.form === "collective";
  if (isCollective && !isMultiple(layer, number)) return undefined;
  if (isCollective && !isJoined) return readDozens(layer, number);
  if (isJoined && !isCollective && number.scale <= 1000) return undefined;
  const at = isJoined ? number.endToken + 1 : number.endToken;
  if (isThing(layer, number) || isName(layer, number)) return undefined;
  const measure = readUnit(layer, at, number.suffix, number.value);
  if (measure !== undefined) return readMeasured(layer, number, measure);
  if (number.suffix !== "" || number.form === "fraction") return undefined;
  return readNoun(layer, number, at) ?? readBareTemperature(layer, number);
}

function isThing(layer: TextLayer, { value, firstToken }: NumberGroup): boolean {
  if (Math.abs(value) < 2 || !SINGULAR.has(previousNorm(layer, firstToken))) return false;
  return layer.tokens[firstToken - 1]?.text !== "là";
}

/** "deux douzaines d'œufs" are counted; "une trentaine d'œufs" is nobody's count. */
function isMultiple(layer: TextLayer, number: NumberGroup): boolean {
  // "un demi-million de visiteurs".
  if (number.scale >= 1e6) return !COLLECTIVES.has(layer.tokens[number.firstToken]?.norm ?? "");
  const norm = layer.tokens[number.firstToken]?.norm ?? "";
  return number.endToken - number.firstToken > 1 && norm !== "un" && norm !== "une" && !COLLECTIVES.has(norm);
}

/** "60 douzaines": they count themselves where nothing else is named. */
function readDozens(layer: TextLayer, number: NumberGroup): Reading | undefined {
  const unit = (layer.tokens[number.endToken - 1]?.norm ?? "").slice(0, -1);
  const size = COLLECTIVES.get(unit);
  if (size === undefined) return undefined;
  const counted: Unit = { kind: "quantity", unit, rule: "noun" };
  return made(number, counted, number.endToken, number.end, 1 / size, "quantities/noun");
}

/** "les Quatre Saisons", "l'archipel des Cent îles": a capital within the sentence opens a name. */
function isName(layer: TextLayer, { firstToken, form }: NumberGroup): boolean {
  const token = layer.tokens[firstToken];
  if (form !== "words" || token === undefined) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return /^[\p{L},]/u.test(previousNorm(layer, firstToken));
}

function readMeasured(layer: TextLayer, number: NumberGroup, measure: UnitReading): Reading | undefined {
  if (isWeightClass(layer, number, measure.code)) return undefined;
  const unit: Unit = { kind: "quantity", unit: measure.code, rule: "unit" };
  const whole = isDegree(measure.code)
    ? withSign(layer, number, measure.endToken)
    : withRest(layer, number, measure.endToken, measure.code);
  // "un mètre" says no more than "a metre"; "un mètre dix" is measured.
  if (isArticle(layer, number) && whole.value === number.value) return undefined;
  return made(whole.number, unit, whole.endToken, endOf(layer, whole.endToken), 1, "quantities/unit");
}

function readNoun(layer: TextLayer, number: NumberGroup, at: number): Reading | undefined {
  // A dash before a count is the dash of a list.
  const positive = number.value < 0 ? unsigned(layer, number) : number;
  const counted = readCounted(layer, positive, at);
  if (counted === undefined) return undefined;
  const unit: Unit = { kind: "quantity", unit: counted.unit, rule: "noun" };
  const whole = withHalf(layer, positive, counted.endToken) ?? withHalfOf(layer, positive, counted.endToken);
  const { number: read, endToken } = whole ?? { number: positive, endToken: counted.endToken };
  return made(read, unit, endToken, endOf(layer, endToken), 1, "quantities/noun");
}

interface Whole {
  readonly number: NumberGroup;
  readonly value: number;
  readonly endToken: number;
}

const plus = (number: NumberGroup, more: number, endToken: number): Whole => {
  const value = roundTo(number.value + more);
  return { number: { ...number, value }, value, endToken };
};

/** "six kilomètres et demi", "un mètre dix", "1 m 80": what is said after the unit. */
function withRest(layer: TextLayer, number: NumberGroup, at: number, unit: string): Whole {
  return withHalf(layer, number, at) ?? withCentimetres(layer, number, at, unit) ?? plus(number, 0, at);
}

function withHalf(layer: TextLayer, number: NumberGroup, at: number): Whole | undefined {
  const part = nextNorm(layer, at) === "et" ? PARTS.get(nextNorm(layer, at + 1)) : undefined;
  return part === undefined || !Number.isInteger(number.value) ? undefined : plus(number, part, at + 2);
}

/** "trois noms de famille et demi". */
function withHalfOf(layer: TextLayer, number: NumberGroup, at: number): Whole | undefined {
  return nextNorm(layer, at) === "de" ? withHalf(layer, number, at + 2) : undefined;
}

const CENTIMETRES_FROM = 10;
const CENTIMETRES_TO = 99;

function withCentimetres(layer: TextLayer, number: NumberGroup, at: number, unit: string): Whole | undefined {
  if (unit !== "m" || !Number.isInteger(number.value) || number.value > 9) return undefined;
  const rest = numberAt(layer, at);
  if (rest === undefined || nextToken(layer, at) === undefined || rest.suffix !== "") return undefined;
  if (rest.form === "digits" ? !rest.plain : rest.form !== "words") return undefined;
  if (rest.value < CENTIMETRES_FROM || rest.value > CENTIMETRES_TO) return undefined;
  const next = nextToken(layer, rest.endToken);
  const isOther =
    readUnit(layer, rest.endToken, "", rest.value) !== undefined ||
    readCounted(layer, rest, rest.endToken) !== undefined;
  return isOther || next?.text === "%" ? undefined : plus(number, rest.value / 100, rest.endToken);
}

function isArticle(layer: TextLayer, { firstToken, endToken }: NumberGroup): boolean {
  const norm = layer.tokens[firstToken]?.norm;
  return endToken - firstToken === 1 && (norm === "un" || norm === "une");
}

/** "les moins de 52 kg", "chez les 57 kilos": a class of fighters. */
function isWeightClass(layer: TextLayer, { firstToken }: NumberGroup, unit: string): boolean {
  if (unit !== "kg" && unit !== "livre") return false;
  const before = previousNorm(layer, firstToken);
  if (before === "les") return previousNorm(layer, firstToken - 1) === "chez";
  if (before !== "de") return false;
  const sense = previousNorm(layer, firstToken - 1);
  const further = previousNorm(layer, firstToken - 2);
  return (
    (sense === "moins" || sense === "plus") && (further === "de" || further === "des" || further === "les")
  );
}

function isDegree(unit: string): boolean {
  return unit === "Cel" || unit === "[degF]" || unit === "K";
}

/** Before "moins", these make a bound of it: "au moins 20 degrés". */
const AT_LEAST = wordSet("au du tout ou d'au plus ni");

/** "moins 27 degrés", "30 degrés sous zéro". */
function withSign(layer: TextLayer, number: NumberGroup, at: number): Whole {
  const below = number.value > 0 ? belowZeroEnd(layer, at) : undefined;
  return below === undefined
    ? withRest(layer, withMinus(layer, number), at, "")
    : plus(number, -2 * number.value, below);
}

/** "moins 27 degrés", "- 10 °C": below zero in words, or with a minus that stands apart. */
function withMinus(layer: TextLayer, number: NumberGroup): NumberGroup {
  const at = number.firstToken - 1;
  const sign = previousNorm(layer, number.firstToken);
  if (number.value <= 0) return number;
  const isMinus =
    (sign === "moins" && !AT_LEAST.has(previousNorm(layer, at))) ||
    ((sign === "-" || sign === "−") && layer.tokens[at - 1]?.kind !== "number");
  return isMinus ? { ...number, firstToken: at, start: startOf(layer, at), value: -number.value } : number;
}

function unsigned(layer: TextLayer, number: NumberGroup): NumberGroup {
  const firstToken = number.firstToken + 1;
  return { ...number, firstToken, start: startOf(layer, firstToken), value: -number.value };
}
