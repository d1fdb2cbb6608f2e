/** Amounts without their currency: "la Ville 1,5 million", "soit 10 millions de plus", "un budget de 21,3 millions". */
import type { CurrencyReading } from "./currencies.js";
import type { NumberGroup } from "./numbers.js";
import { nextNorm, previousNorm, wordSet } from "./scan.js";
import type { MeasureReading } from "./measures.js";
import type { Span, TextLayer } from "../../types.js";

/** A number in millions that counts nothing by itself. */
export interface Elliptic extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly number: NumberGroup;
}

/** How far the amount that lends its currency may stand, in characters: a sentence or two back, less ahead. */
const REACH_BACK = 400;
const REACH_AHEAD = 150;
/** Words looked at for one about people: "une population de 8 millions". */
const WORDS_BACK = 10;
const PEOPLE =
  wordSet(`population habitants peuplade abonnes exemplaires visiteurs spectateurs telespectateurs tonnes vues electeurs lecteurs
  utilisateurs personnes nombre followers voix tetes hectares barils passagers touristes clients distance kilometres annees-lumiere terre`);
/** "de": "10 millions de visiteurs" counts visitors; "de plus", "de moins" count nothing. */
const AFTER_OF = wordSet("plus moins mieux trop");

export function isElliptic(layer: TextLayer, number: NumberGroup): boolean {
  if (number.scale < 1e6 || number.suffix !== "") return false;
  const next = nextNorm(layer, number.endToken);
  return (next !== "de" && next !== "d'") || AFTER_OF.has(nextNorm(layer, number.endToken + 1));
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
      lentBy(layer, left, elliptic) ??
      lentBy(layer, measures[index], elliptic) ??
      impliedBy(layer, left, elliptic);
    if (currency === undefined) continue;
    const { start, end, firstToken, endToken, number } = elliptic;
    filled.push({
      start,
      end,
      firstToken,
      endToken,
      value: number.value,
      unit: { kind: "currency", currency },
      rule: "amounts/elliptic",
    });
  }
  return filled;
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
  return lender.unit.currency;
}

/** News count sums in bare millions, things with "de": where nothing else was counted in millions, it is money. */
function impliedBy(
  layer: TextLayer,
  left: MeasureReading | undefined,
  elliptic: Elliptic,
): CurrencyReading | undefined {
  const { firstToken } = elliptic;
  // "330 000 ont voté sur 4,5 millions": a share of what was counted.
  if (previousNorm(layer, firstToken) === "sur") return undefined;
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
