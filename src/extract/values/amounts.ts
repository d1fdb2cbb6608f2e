/** Amounts of money. */
import { resolveCurrency } from "./currencies.js";
import { readMeasures, type MeasureReading } from "./measures.js";
import { approximateOf } from "./modifiers.js";
import { numberAt } from "./numbers.js";
import { perBefore, perOf } from "./per.js";
import type { AmountMention, Finder, Measure, TextLayer } from "../../types.js";

export const amounts: Finder = {
  name: "amounts",
  find(layer, context) {
    const mentions: AmountMention[] = [];
    for (const measure of readMeasures(layer)) {
      if (measure.unit.kind !== "currency") continue;
      const resolved = resolveCurrency(measure.unit.currency, context);
      if (resolved === undefined) continue;
      const { code, source } = resolved;
      mentions.push({
        kind: "amount",
        field: layer.field,
        start: measure.start,
        end: measure.end,
        text: layer.text.slice(measure.start, measure.end),
        ...measureOf(measure),
        currency: code,
        currencySource: source,
        approximate: approximateOf(layer, measure, isCollective(layer, measure)),
        per: perOf(layer, measure.endToken) ?? perBefore(layer, measure.firstToken),
        rule: measure.rule,
        confidence: measure.rule === "amounts/elliptic" || code === "XXX" ? 0.75 : 0.97,
      });
    }
    return mentions;
  },
};

export function measureOf({ value, min, max }: Measure): Measure {
  return value === undefined
    ? { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
    : { value };
}

/** "une trentaine de millions" is about thirty without another word. */
function isCollective(layer: TextLayer, measure: MeasureReading): boolean {
  return numberAt(layer, measure.firstToken)?.form === "collective";
}
