/** Counts and measures: "22 pôles", "300 km", "moins 27 degrés". Durations and ages are none. */
import { measureOf } from "./amounts.js";
import { readMeasures } from "./measures.js";
import type { Finder, QuantityMention } from "../../types.js";

export const quantities: Finder = {
  name: "quantities",
  find(layer) {
    const mentions: QuantityMention[] = [];
    for (const measure of readMeasures(layer)) {
      if (measure.unit.kind !== "quantity") continue;
      mentions.push({
        kind: "quantity",
        field: layer.field,
        start: measure.start,
        end: measure.end,
        text: layer.text.slice(measure.start, measure.end),
        ...measureOf(measure),
        unit: measure.unit.unit,
        rule: measure.rule,
        confidence: measure.unit.rule === "unit" ? 0.95 : 0.85,
      });
    }
    return mentions;
  },
};
