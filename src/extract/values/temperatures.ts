/** Temperatures said without a degree: "il faisait moins 27", "le mercure plongera à -38". */
import { roundTo } from "./numerals.js";
import type { NumberGroup } from "./numbers.js";
import { made, type Reading, type Unit } from "./reading.js";
import { endOf, nextNorm, nextToken, previousNorm, startOf, wordSet } from "./scan.js";
import type { TextLayer } from "../../types.js";

/** Colder than this, no newspaper's weather. */
const COLDEST = 75;
/** Down from here, a bare figure after "à" is one of the weather's. */
const COLD = -10;
/** Tokens looked at for the weather on either side of a figure below zero: some two sentences. */
const REACH = 40;
const WEATHER =
  wordSet(`temperature temperatures thermometre thermometres mercure degre degres celsius froid froide froids froides gel neige redoux meteo
  vent vents ressenti ressentie refroidissement hiver glacial glaciale frigorifique canicule`);
const CELSIUS: Unit = { kind: "quantity", unit: "Cel", rule: "unit" };
/** "Par moins 34", "il faisait moins 27", "à moins 50". */
const FEELS = wordSet(
  "par a faisait fait fera faire indiquait indique affichait affiche sous jusqu'a jusqu' annonce annoncait prevoit atteint",
);

/** "sous zéro", "en dessous de zéro": the token after it, where that stands at `at`. */
export function belowZeroEnd(layer: TextLayer, at: number): number | undefined {
  const norm = nextNorm(layer, at);
  if (norm === "sous") return nextNorm(layer, at + 1) === "zero" ? at + 2 : undefined;
  const from = norm === "en" && nextNorm(layer, at + 1) === "dessous" ? at + 2 : at + 1;
  if (from === at + 1 && norm !== "au-dessous" && norm !== "en-dessous") return undefined;
  return nextNorm(layer, from) === "de" && nextNorm(layer, from + 1) === "zero" ? from + 2 : undefined;
}

/** Only below zero, with its sign: any other bare figure may count anything. */
export function readBareTemperature(layer: TextLayer, number: NumberGroup): Reading | undefined {
  const { firstToken, endToken, end } = number;
  const below = number.value > 0 && number.suffix === "" ? belowZeroEnd(layer, endToken) : undefined;
  if (below !== undefined) {
    const value = -number.value;
    return made({ ...number, value }, CELSIUS, below, endOf(layer, below), 1, "quantities/temperature");
  }
  const inWords = previousNorm(layer, firstToken) === "moins";
  const isNegative = number.value < 0 || (inWords && number.value > 0);
  if (!isNegative || Math.abs(number.value) > COLDEST || number.scale > 1 || number.suffix !== "")
    return undefined;
  if (number.form !== "digits" && number.form !== "words") return undefined;
  // "-12/-15" is a table, "-3 $" money: whatever is glued to it makes something else of it.
  const next = nextToken(layer, endToken);
  if (next !== undefined && next.start === end && !/^[.,;:!?)»"…]$/.test(next.text)) return undefined;
  const first = inWords ? firstToken - 1 : firstToken;
  const before = previousNorm(layer, first);
  if (before === "au" || before === "du" || layer.tokens[first - 1]?.kind === "number") return undefined;
  // "Vendredi, moins 27 à Amos": nothing else opens a clause with "moins" and a bare figure.
  const opens = inWords && /^[,.:;–—]?$/.test(before);
  // "passe de -1 à -0,8" tells of no weather.
  const feels = FEELS.has(before) && (inWords || before !== "a" || number.value <= COLD);
  if (!opens && !feels && !isWeather(layer, first)) return undefined;
  const value = -Math.abs(number.value);
  const signed = { ...number, firstToken: first, start: startOf(layer, first), value: roundTo(value) };
  return made(
    signed,
    { kind: "quantity", unit: "Cel", rule: "unit" },
    endToken,
    end,
    1,
    "quantities/temperature",
  );
}

function isWeather(layer: TextLayer, at: number): boolean {
  const last = Math.min(layer.tokens.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < last; i++) {
    if (WEATHER.has(layer.tokens[i]?.norm ?? "")) return true;
  }
  return false;
}
