/** Times of the year by name, which come to a month: "à la rentrée", "avant les Fêtes", "vacances de la construction". */
import { readBareMonthOf } from "./months.js";
import { readModifier, readYear } from "./parts.js";
import { nextNorm, previousNorm, wordSet } from "../scan.js";
import type { DateReading, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

export const TIMES_OF_YEAR = ["rentree", "fetes", "temps", "vacances"];

const WHEN = wordSet("a au aux depuis des pour avant apres jusqu'a ici durant pendant vers cours");
/** Others than schools come back too: "la rentrée parlementaire", "la rentrée des théâtres". */
const SCHOOL = wordSet("scolaire universitaire");

export function readTimeOfYear(layer: TextLayer, at: number): DateReading[] | undefined {
  const norm = layer.tokens[at]?.norm ?? "";
  if (norm === "rentree") return readReturn(layer, at);
  if (norm === "fetes") {
    const isWhen = previousNorm(layer, at) === "les" && WHEN.has(previousNorm(layer, at - 1));
    return isWhen ? made(layer, at, at + 1, 12) : undefined;
  }
  if (norm === "temps")
    return nextNorm(layer, at + 1) === "des" && nextNorm(layer, at + 2) === "fetes" ? made(layer, at, at + 3, 12) : undefined; // prettier-ignore
  const isBuilders =
    nextNorm(layer, at + 1) === "de" &&
    nextNorm(layer, at + 2) === "la" &&
    nextNorm(layer, at + 3) === "construction";
  return isBuilders ? made(layer, at, at + 4, 7) : undefined;
}

function readReturn(layer: TextLayer, at: number): DateReading[] | undefined {
  if (previousNorm(layer, at) !== "la") return undefined;
  let endToken = SCHOOL.has(nextNorm(layer, at + 1)) ? at + 2 : at + 1;
  const joint = nextNorm(layer, endToken);
  const month = joint === "de" || joint === "d'" ? readBareMonthOf(layer, endToken + 1) : undefined;
  if (month !== undefined)
    return [{ firstToken: at, endToken: month.endToken, stated: month.stated, rule: "dates/time-of-year", confidence: 0.85 }]; // prettier-ignore
  const year = readYear(layer, endToken, false);
  const modifier = year === undefined ? readModifier(layer, endToken) : undefined;
  endToken = year?.endToken ?? modifier?.endToken ?? endToken;
  const isSaid = year !== undefined || modifier !== undefined;
  if (!isSaid && !WHEN.has(previousNorm(layer, at - 1))) return undefined;
  const next = nextNorm(layer, endToken);
  if (!isSaid && (/^d(?:e|es|u|')$/.test(next) || ADJECTIVE.test(next))) return undefined;
  const said = {
    ...(year === undefined ? {} : { year: year.value }),
    ...(modifier === undefined ? {} : { modifier: modifier.value }),
  };
  const stated: Stated = { form: "month", month: 9, ...said };
  return [{ firstToken: at, endToken, stated, rule: "dates/time-of-year", confidence: 0.85 }];
}
const ADJECTIVE = /(?:aire|ique|elle|ale|ive)$/;

function made(layer: TextLayer, firstToken: number, end: number, month: number): DateReading[] | undefined {
  const next = nextNorm(layer, end);
  // "les fêtes de la ville", "les vacances de la construction de 2019".
  if (/^d(?:e|es|u|')$/.test(next)) return undefined;
  const year = readYear(layer, end, false);
  const stated: Stated = { form: "month", month, ...(year === undefined ? {} : { year: year.value }) };
  return [
    { firstToken, endToken: year?.endToken ?? end, stated, rule: "dates/time-of-year", confidence: 0.85 },
  ];
}
