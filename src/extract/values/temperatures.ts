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

const DEGREES = wordSet("degre degres celsius ° º");
/** Warmer than this, no newspaper's weather; so far back, a bulletin names the degree once for all its towns. */
const WARMEST = 55;
const BULLETIN_REACH = 25;

/** "2 degrés à Bouira, 7 à Alger et 9 à Oran": a bulletin goes on from town to town. */
function readTown(layer: TextLayer, number: NumberGroup): Reading | undefined {
  const { firstToken, endToken, end, value } = number;
  if (!number.plain || value > WARMEST || nextNorm(layer, endToken) !== "a") return undefined;
  const town = nextToken(layer, endToken + 1);
  const before = previousNorm(layer, firstToken);
  if (town === undefined || !/^\p{Lu}/u.test(town.text) || (before !== "," && before !== "et"))
    return undefined;
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - BULLETIN_REACH); at--) {
    const norm = layer.tokens[at]?.norm ?? "";
    if (DEGREES.has(norm)) return made(number, CELSIUS, endToken, end, 1, "quantities/temperature");
    if (norm === ".") return undefined;
  }
  return undefined;
}

/** Only below zero, with its sign, or in a bulletin: any other bare figure may count anything. */
export function readBareTemperature(layer: TextLayer, number: NumberGroup): Reading | undefined {
  const { firstToken, endToken, end } = number;
  const below = number.value > 0 && number.suffix === "" ? belowZeroEnd(layer, endToken) : undefined;
  if (below !== undefined) {
    const value = -number.value;
    return made({ ...number, value }, CELSIUS, below, endOf(layer, below), 1, "quantities/temperature");
  }
  const inWords = previousNorm(layer, firstToken) === "moins";
  const isNegative = number.value < 0 || (inWords && number.value > 0);
  if (!isNegative) return readTown(layer, number);
  if (Math.abs(number.value) > COLDEST || number.scale > 1 || number.suffix !== "") return undefined;
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
