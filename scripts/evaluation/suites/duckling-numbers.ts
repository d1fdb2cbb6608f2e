/**
 * Duckling's French corpus of numbers, ranks, temperatures, distances, volumes and quantities, each alone and in a
 * sentence. Durations and addresses of mail are no values of ours. What is left out is listed by line with its reason.
 */
import { readExcluded, readPeer } from "./peer.js";
import { countOf, newScores, type Scores } from "../../../src/evaluation/index.js";
import { scaleOf } from "../../../src/extract/values/currencies.js";
import { numberAt, ordinalAt } from "../../../src/extract/values/numbers.js";
import { quantities } from "../../../src/extract/values/quantities.js";
import { createLayer } from "../../../src/text/layer.js";

const FILE = "duckling_fr";
const NUMBERS = "numbers value";
const QUANTITIES = "quantities value";

interface Case {
  readonly dim: string;
  readonly text: string;
  readonly expected: { readonly value?: number } | null;
  readonly raw?: string;
}

/** Their unit → ours. A bare degree is one of the weather's: Celsius. */
const UNITS: Readonly<Record<string, string>> = {
  Kilometre: "km", Metre: "m", Centimetre: "cm", Mile: "mille", Celsius: "Cel", Fahrenheit: "[degF]", Degree: "Cel",
  Millilitre: "mL", Centilitre: "cL", Litre: "L", Gallon: "gallon", Hectolitre: "hectolitre", Cup: "tasse", Tablespoon: "cuillère",
}; // prettier-ignore
const CARRIERS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Le relevé donne ${text} pour la journée.`,
];

/** The number that begins where `text` does, in a sentence that holds it. */
function numberIn(sentence: string, text: string): number | undefined {
  const layer = createLayer("body", sentence);
  const start = sentence.indexOf(text);
  const token = layer.tokens.findIndex(({ end }) => end > start);
  // A minus glued to the figures is a token of its own, which the number holds.
  const found = numberAt(layer, token) ?? ordinalAt(layer, token);
  if (found === undefined) return undefined;
  const scale = found.form === "ordinal" || found.suffix === "" ? 1 : scaleOf(found.suffix);
  const end = found.end + (found.form === "ordinal" ? 0 : found.suffix.length);
  return scale !== undefined && end === start + text.length ? found.value * scale : undefined;
}

function quantityIn(sentence: string, text: string): string | undefined {
  const [found, ...others] = quantities.find(createLayer("body", sentence), {
    country: "CA",
    publishedAt: undefined,
  });
  if (found?.kind !== "quantity" || others.length > 0 || !text.startsWith(found.text)) return undefined;
  return `${String(found.value)} ${found.unit}`;
}

export function ducklingNumbers(): Scores {
  const scores = newScores();
  const excluded = readExcluded("duckling-numbers");
  let cases = 0;
  let left = 0;
  for (const { line, record } of readPeer(FILE)) {
    const { dim, text, expected, raw = "" } = record as Case;
    const isNumber = dim === "Numeral" || dim === "Ordinal";
    const [, unit = "", amount = ""] = /^simple (\w+) \(?(-?[\d.]+)/.exec(raw) ?? [];
    if (!isNumber && (unit === "" || dim === "AmountOfMoney")) continue;
    cases++;
    if (excluded.has(line)) {
      left++;
      continue;
    }
    const layer = isNumber ? NUMBERS : QUANTITIES;
    const wanted = isNumber ? String(expected?.value) : `${String(Number(amount))} ${UNITS[unit] ?? unit}`;
    const count = countOf(scores, layer);
    for (const carry of CARRIERS) {
      const sentence = carry(text);
      const got = isNumber ? numberIn(sentence, text)?.toString() : quantityIn(sentence, text);
      count.wanted++;
      if (got !== undefined) count.found++;
      if (got === wanted) count.right++;
      else scores.misses.push({ layer, what: got === undefined ? "missed" : "wrong", text: `line ${String(line)}`, detail: `${sentence}: ${got ?? "∅"}, wanted ${wanted}` }); // prettier-ignore
    }
  }
  scores.figures.set("share of its cases that is scored", (cases - left) / cases);
  return scores;
}
