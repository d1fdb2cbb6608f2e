/**
 * Amounts without their currency: "la Ville 1,5 million", "soit 10 millions de plus", "un budget de 21,3 millions",
 * "dont 15 000 du conseil", "contre 26 l'an dernier". Each needs a reason to be money; the bare number has none.
 */
import type { CurrencyReading } from "./currencies.js";
import { ellipsisOf, type Ellipsis } from "./ellipsis-cues.js";
import { roundTo } from "./numerals.js";
import type { NumberGroup } from "./numbers.js";
import { previousNorm, wordSet } from "./scan.js";
import type { MeasureReading } from "./measures.js";
import type { Span, TextLayer } from "../../types.js";

/** A number that counts nothing by itself, and why it may be money. */
export interface Elliptic extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly number: NumberGroup;
  readonly why: Ellipsis;
  /** Where it is a range, from where: "40 à 50 milliards". */
  readonly low?: number;
}

type Bare = Omit<Elliptic, "why" | "low">;

/** How far the amount that lends its currency may stand, in characters: a sentence or two back, less ahead. */
const REACH_BACK = 400;
const REACH_AHEAD = 150;
/** Small numbers are sums only close to one. */
const REACH_SMALL = 200;
const REACH_BARE = 120;
/** Measures stepped over on the way back to a sum: "3 millions $ pour 40 logements, dont 1 million de la Ville". */
const MAX_BETWEEN = 3;
/** "dont 15 000": a part is smaller than the whole, and worth a mention. */
const SMALLEST_PART = 0.005;
/** "1 190." behind a sum is another one, if the sums are large enough to be written so. */
const SMALLEST_BARE = 500;
/** Words looked at for one about people: "une population de 8 millions". */
const WORDS_BACK = 10;
const PEOPLE =
  wordSet(`population habitants peuplade abonnes exemplaires visiteurs spectateurs telespectateurs tonnes vues electeurs lecteurs
  utilisateurs personnes nombre followers voix tetes hectares barils passagers touristes clients distance kilometres annees-lumiere terre`);

const ARE = wordSet("ete sommes etions etes etaient seront serons");

export function ellipticOf(layer: TextLayer, bare: Bare): Elliptic | undefined {
  const why = ellipsisOf(layer, bare.number);
  if (why === undefined) return undefined;
  const { start, end, firstToken, endToken, number } = bare;
  return { start, end, firstToken, endToken, number, why };
}

/** Gives each elliptic number the currency near by; those that find none count nothing. Both lists are in order. */
export function fillEllipses(
  layer: TextLayer,
  measures: readonly MeasureReading[],
  elliptics: readonly Elliptic[],
): MeasureReading[] {
  const filled: MeasureReading[] = [];
  let index = 0;
  for (const elliptic of elliptics) {
    while (index < measures.length && (measures[index]?.start ?? 0) < elliptic.start) index++;
    const before = filled.at(-1);
    const left =
      before !== undefined && before.start > (measures[index - 1]?.start ?? -1)
        ? before
        : measures[index - 1];
    const currency =
      elliptic.why === "millions" || elliptic.why === "given"
        ? lentToMillions(layer, measures, index, left, elliptic)
        : lentToSmall(layer, left, elliptic);
    if (currency === undefined) continue;
    const { start, end, firstToken, endToken, number, low } = elliptic;
    const value = number.scale >= 1e6 ? number.value : roundTo(number.value * currency.factor);
    const unit = { kind: "currency", currency } as const;
    const place = { start, end, firstToken, endToken, unit, rule: "amounts/elliptic" };
    filled.push(low === undefined ? { ...place, value } : { ...place, min: low, max: value });
  }
  return filled;
}

function lentToMillions(
  layer: TextLayer,
  measures: readonly MeasureReading[],
  index: number,
  left: MeasureReading | undefined,
  elliptic: Elliptic,
): CurrencyReading | undefined {
  const lent = lentBy(layer, left, elliptic) ?? lentBy(layer, measures[index], elliptic);
  if (lent !== undefined) return lent;
  if (elliptic.why === "millions") {
    const implied = impliedBy(layer, left, elliptic);
    if (implied !== undefined) return implied;
  }
  for (let back = 2; back <= MAX_BETWEEN && !isMillions(measures[index - back + 1]); back++) {
    const further = lentBy(layer, measures[index - back], elliptic);
    if (further !== undefined) return further;
  }
  return undefined;
}

function isMillions(measure: MeasureReading | undefined): boolean {
  return measure === undefined || (measure.value ?? measure.max ?? 0) >= 1e6;
}

/** The nearest measure must be a sum: between "14 $" and "contre 26" nothing else may be counted. */
function lentToSmall(
  layer: TextLayer,
  left: MeasureReading | undefined,
  { start, why, number }: Elliptic,
): CurrencyReading | undefined {
  if (left?.unit.kind !== "currency" || left.unit.currency.only !== undefined) return undefined;
  const { currency } = left.unit;
  // The distance first: a slice from far back, once a number, would be quadratic.
  if (start - left.end > (why === "bare" ? REACH_BARE : REACH_SMALL)) return undefined;
  const between = layer.text.slice(left.end, start);
  if (between.includes("\n")) return undefined;
  const sum = left.value ?? left.max ?? 0;
  const value = number.value * currency.factor;
  if (why === "part") return value < sum && value >= sum * SMALLEST_PART ? currency : undefined;
  if (why === "bare") return sum >= SMALLEST_BARE && !/[.!?]\s/.test(between) ? currency : undefined;
  return currency;
}

function lentBy(
  layer: TextLayer,
  lender: MeasureReading | undefined,
  elliptic: Elliptic,
): CurrencyReading | undefined {
  if (lender?.unit.kind !== "currency") return undefined;
  const isBack = lender.end <= elliptic.start;
  const from = isBack ? lender.end : elliptic.end;
  const to = isBack ? elliptic.start : lender.start;
  if (to - from > (isBack ? REACH_BACK : REACH_AHEAD) || layer.text.slice(from, to).includes("\n"))
    return undefined;
  const { currency } = lender.unit;
  return currency.family === "cent" ? undefined : currency;
}

/** News count sums in bare millions, things with "de": where nothing else was counted in millions, it is money. */
function impliedBy(
  layer: TextLayer,
  left: MeasureReading | undefined,
  elliptic: Elliptic,
): CurrencyReading | undefined {
  const { firstToken } = elliptic;
  // "330 000 ont voté sur 4,5 millions": a share of what was counted; "nous étions un million": people.
  const before = previousNorm(layer, firstToken);
  if (before === "sur" || ARE.has(before)) return undefined;
  if (
    left?.unit.kind === "quantity" &&
    (left.value ?? left.max ?? 0) >= 1e6 &&
    elliptic.start - left.end < REACH_BACK
  )
    return undefined;
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - WORDS_BACK); at--) {
    if (PEOPLE.has(layer.tokens[at]?.norm ?? "")) return undefined;
  }
  return { family: "local", stated: undefined, factor: 1, endToken: firstToken };
}
