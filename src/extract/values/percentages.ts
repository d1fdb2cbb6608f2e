/** Percentages: "12,5 %", "douze pour cent", "de 2 à 3 %". */
import { measureOf } from "./amounts.js";
import { readMeasures } from "./measures.js";
import type { Finder, PercentageMention } from "../../types.js";

export const percentages: Finder = {
  name: "percentages",
  find(layer) {
    const mentions: PercentageMention[] = [];
    for (const measure of readMeasures(layer)) {
      if (measure.unit.kind !== "percent") continue;
      mentions.push({
        kind: "percentage",
        field: layer.field,
        start: measure.start,
        end: measure.end,
        text: layer.text.slice(measure.start, measure.end),
        ...measureOf(measure),
        rule: measure.rule,
        confidence: 0.98,
      });
    }
    return mentions;
  },
};
