/**
 * Numbers with what they count. Each number is read with the unit beside it; then numbers that stand together share
 * one: a range ("de 2 à 3 M$") becomes one measure, a list ("10, 20 et 30 millions d'euros") one for each.
 */
import { scaleOf } from "./currencies.js";
import { ellipticOf, fillEllipses, type Elliptic } from "./ellipsis.js";
import { roundTo } from "./numerals.js";
import { readNumbers } from "./numbers.js";
import { readOne, type Reading, type Unit } from "./readings.js";
import { nextNorm, nextToken, oncePerLayer, previousNorm, wordSet } from "./scan.js";
import type { Measure, Span, TextLayer } from "../../types.js";

export interface MeasureReading extends Span, Measure {
  readonly firstToken: number;
  readonly endToken: number;
  readonly unit: Unit;
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
    if (left === undefined || left.unit !== undefined || right === undefined || link === undefined) continue;
    if (right.unit === undefined) shared[i] = shareScale(left, right);
    else if (mayShare(layer, left, links, i)) shared[i] = share(left, right);
  }
  for (let i = 0; i < shared.length; i++) {
    const left = shared[i];
    if (left === undefined) continue;
    const right = shared[i + 1];
    if (left.unit === undefined) {
      const range = ellipticRange(layer, left, right, links[i]);
      const elliptic = range ?? ellipticOf(layer, left);
      if (elliptic !== undefined) elliptics.push(elliptic);
      if (range !== undefined) i++;
      continue;
    }
    if (right !== undefined && isRange(layer, left, right, links[i])) {
      out.push(rangeOf(left, right));
      i++;
    } else if (chain[i]?.unit !== undefined || isListed(left.unit, links[i])) out.push(singleOf(left));
  }
}

/**
 * Whether a number that borrows its unit from the next counts as a value of its own. Of quantities only those with
 * their noun do ("de 14 à 33 employés"), of shares also those of a list ("10, 20 et 30 %", not "passé de 48 à 61 %").
 */
function isListed(unit: Unit, link: Link | undefined): boolean {
  return unit.kind === "currency" || (unit.kind === "percent" && link !== "to");
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

/** "40 à 50 milliards", of what nobody says: both are milliards. */
function shareScale(left: Reading, { number }: Reading): Reading {
  if (number.scale < 1e6 || left.number.scale > 1 || left.number.suffix !== "") return left;
  const { scale } = number;
  if (left.number.value >= 1000) return left;
  return { ...left, number: { ...left.number, value: roundTo(left.number.value * scale), scale } };
}

function ellipticRange(
  layer: TextLayer,
  left: Reading,
  right: Reading | undefined,
  link: Link | undefined,
): Elliptic | undefined {
  if (right === undefined || right.unit !== undefined || right.number.scale < 1e6) return undefined;
  if (!isRange(layer, left, right, link)) return undefined;
  const elliptic = ellipticOf(layer, right);
  if (elliptic === undefined) return undefined;
  return { ...elliptic, start: left.start, firstToken: left.firstToken, low: left.number.value };
}

function valueOf(reading: Reading): number {
  return roundTo(reading.number.value * reading.factor);
}

function isRange(layer: TextLayer, left: Reading, right: Reading, link: Link | undefined): boolean {
  if (left.unit?.kind !== right.unit?.kind || valueOf(left) >= valueOf(right)) return false;
  // "deux musées à 70 kilomètres" counts two things.
  if (left.unit?.kind === "quantity" && right.unit?.kind === "quantity" && left.unit.unit !== right.unit.unit)
    return false;
  const before = wordBefore(layer, left);
  if (link === "and") return before === "entre";
  // "six ou sept milliards" is one estimate, "10 $ ou 20 $" a choice.
  if (link === "or")
    return (
      left.unit?.kind === "quantity" ||
      valueOf(right) - valueOf(left) <= right.number.scale * Math.max(1, right.factor)
    );
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

function singleOf(reading: Reading): MeasureReading {
  const { start, end, firstToken, endToken, rule } = reading;
  return { start, end, firstToken, endToken, value: valueOf(reading), unit: reading.unit as Unit, rule };
}

function rangeOf(left: Reading, right: Reading): MeasureReading {
  const { start, firstToken } = left;
  const { end, endToken } = right;
  const rule = `${(right.rule.split("/")[0] ?? "").trim()}/range`;
  const unit = right.unit as Unit;
  return { start, end, firstToken, endToken, min: valueOf(left), max: valueOf(right), unit, rule };
}
