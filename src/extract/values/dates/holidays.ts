/** Feast days by name, where the words around say when: "à Noël", "la Saint-Jean", "lundi de Pâques". */
import { HOLIDAYS } from "./feasts.js";
import { nextNorm, oncePerLayer, previousNorm, wordSet } from "../scan.js";
import { readModifier, readYear } from "./parts.js";
import { shapeOf } from "../../../text/tokens.js";
import type { DateReading, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

export function holidayDays(name: string, year: number, country: string | undefined): number | undefined {
  return HOLIDAYS[name]?.(year, country);
}

/** First word → names of holidays that begin with it, longest first. */
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const name of Object.keys(HOLIDAYS)) {
  const parts = name.split(" ");
  const list = BY_FIRST.get(parts[0] ?? "") ?? [];
  list.push(parts);
  list.sort((a, b) => b.length - a.length);
  BY_FIRST.set(parts[0] ?? "", list);
}
export const HOLIDAY_TRIGGERS: readonly string[] = [...BY_FIRST.keys()];

/** Names of people, churches and gifts too ("sapin de Noël", "Noël Mamère"): only after a word of time. */
const TIME_BEFORE = new Set(["a", "avant", "apres", "depuis", "pour", "jusqu'a", "des", "ici", "de", "vers"]);
const WEAK = wordSet("noel paques ascension assomption epiphanie halloween armistice tabaski korite aid");

export function readHoliday(layer: TextLayer, at: number): DateReading[] | undefined {
  const token = layer.tokens[at];
  if (token === undefined) return undefined;
  const parts = BY_FIRST.get(token.norm)?.find((words) =>
    words.every((word, i) => i === 0 || nextNorm(layer, at + i) === word),
  );
  if (parts === undefined) return undefined;
  const name = parts.join(" ");
  let endToken = at + parts.length;
  const year = readYear(layer, endToken, false);
  const modifier = year === undefined ? readModifier(layer, endToken) : undefined;
  if (year === undefined && modifier === undefined && !isFeast(layer, at, endToken, name)) return undefined;
  endToken = year?.endToken ?? modifier?.endToken ?? endToken;
  const stated: Stated = {
    form: "holiday",
    holiday: name,
    ...(year === undefined ? {} : { year: year.value }),
    ...(modifier === undefined ? {} : { modifier: modifier.value }),
  };
  return [{ firstToken: at, endToken, stated, rule: "dates/holiday", confidence: 0.85 }];
}

/** Acadia has a national day of its own, on the 15th of August. */
const isAcadian = oncePerLayer((layer) => layer.text.includes("cadi"));

function isFeast(layer: TextLayer, at: number, endToken: number, name: string): boolean {
  const before = previousNorm(layer, at);
  const next = layer.tokens[endToken];
  // "l'Action de grâce, le 14 octobre": the date beside it says it.
  if (
    next?.text === "," &&
    nextNorm(layer, endToken + 1) === "le" &&
    /^\d/.test(nextNorm(layer, endToken + 2))
  )
    return false;
  if (name === "fete nationale" && isAcadian(layer)) return false;
  if (next?.kind === "word" && nextNorm(layer, endToken) !== "" && shapeOf(next.text) === "title")
    return false;
  if (
    name.startsWith("saint-") ||
    name === "toussaint" ||
    name.startsWith("sainte-") ||
    name === "pentecote" ||
    name === "chandeleur"
  ) {
    // "à la Saint-Jean", "de la Saint-Jean-Baptiste"; "la paroisse Saint-Jean" is a place.
    return (before === "la" && nextNorm(layer, endToken) !== "-") || isAlone(layer, at, endToken);
  }
  if (!WEAK.has(name)) return true;
  if (isAlone(layer, at, endToken)) return true;
  if (before === "l'" || before === "la") {
    const second = previousNorm(layer, at - 1);
    return second === "de"
      ? DAY_OF.has(previousNorm(layer, at - 2))
      : TIME_BEFORE.has(second) || ISLAMIC.test(name);
  }
  if (before !== "de") return TIME_BEFORE.has(before);
  // "le jour de Noël", "la veille de Noël": the article's own word of time.
  return DAY_OF.has(previousNorm(layer, at - 1));
}
const ISLAMIC = /^(?:aid|korite|tabaski)/;

/** Nothing else on the line: a heading. */
function isAlone(layer: TextLayer, at: number, endToken: number): boolean {
  return previousNorm(layer, at) === "" && nextNorm(layer, endToken) === "";
}
const DAY_OF = new Set([
  "approche",
  "fete",
  "journee",
  "jour",
  "veille",
  "lendemain",
  "soir",
  "matin",
  "dimanche",
  "lundi",
  "avant",
]);
