/** One number with the unit beside it: "2,2 M$", "12 %", "300 km", "22 pôles". */
import { readPercent, readQuantity } from "./counts.js";
import { isGiven } from "./ellipsis-cues.js";
import { scaleOf } from "./currencies.js";
import { readMoney } from "./money.js";
import type { NumberGroup } from "./numbers.js";
import { made, type Reading } from "./reading.js";
import type { TextLayer } from "../../types.js";

export type { Reading, Unit } from "./reading.js";

/** `consumed` is the first token that no earlier reading holds. */
export function readOne(layer: TextLayer, number: NumberGroup, consumed: number): Reading | undefined {
  if (number.form === "ordinal") return undefined;
  const reading = readMoney(layer, number, consumed) ?? readPercent(layer, number);
  if (reading !== undefined) return reading;
  return (isGiven(layer, number) ? undefined : readQuantity(layer, number)) ?? bare(number);
}

function bare(number: NumberGroup): Reading | undefined {
  if (number.suffix !== "" && scaleOf(number.suffix) === undefined) return undefined;
  return made(number, undefined, number.endToken, number.end, 1, "");
}
