/** One number with a share, a unit of measure or a counted noun after it: "12 %", "300 km", "22 pôles". */
import { readCounted } from "./counted.js";
import type { NumberGroup } from "./numbers.js";
import { made, type Reading, type Unit } from "./reading.js";
import { endOf, nextNorm } from "./scan.js";
import { readUnit } from "./units.js";
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

export function readQuantity(layer: TextLayer, number: NumberGroup): Reading | undefined {
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
