/** Years, spans of years, decades, centuries, quarters: "en 2019", "2023-2024", "les années 1990", "au XIXe siècle". */
import { MONTHS, ORDINALS, romanValue } from "./lexicon.js";
import { isMeasured, readModifier, readYear } from "./parts.js";
import { numberAt } from "../numbers.js";
import { nextNorm, nextToken, previousNorm, wordSet } from "../scan.js";
import type { DateReading, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

/** Words after which four figures are a year. */
const BEFORE =
  wordSet(`en depuis de d' avant apres fin debut pour vers entre des mi annee an ici courant horizon jusqu'en saison edition millesime cuvee exercice
  session elections election presidentielle legislatives municipales budget campagne rapport rentree coupe mondial festival jeux olympiques
  championnat championnats tournoi promotion printemps ete automne hiver janvier fevrier mars avril mai juin juillet aout septembre octobre
  novembre decembre copyright © circa recolte recoltes vendange vendanges bilan collection programme programmation enquete recensement etude classement
  palmares prix gala congres salon foire carnaval marathon tour hivernage plan annuel annuelle attendra`);
/** "de" and its like also stand before plain numbers: there a year must look like one. */
const LOOSE = wordSet("de d' pour vers des");
const MAX_LIST = 12;

export function readYears(layer: TextLayer, at: number): DateReading[] | undefined {
  const token = layer.tokens[at];
  if (token?.kind !== "number" || !/^[12]\d{3}$/.test(token.text) || isMeasured(layer, at)) return undefined;
  const pair = readPair(layer, at);
  if (pair !== undefined) return [pair];
  if (!opensYear(layer, at)) return undefined;
  const year =
    readYear(layer, at, false) ?? (at === 0 ? { value: Number(token.text), endToken: 1 } : undefined);
  if (year === undefined) return undefined;
  const interval = readInterval(layer, at, year.value);
  return interval === undefined ? readList(layer, at) : [interval];
}

function opensYear(layer: TextLayer, at: number): boolean {
  const value = Number(layer.tokens[at]?.text);
  const before = previousNorm(layer, at);
  const next = nextNorm(layer, at + 1);
  if (before === "(") return (next === ")" || next === "," || next === ";") && value >= 1500 && value < 2100;
  if (before === "a") {
    const second = previousNorm(layer, at - 1);
    return (second === "ici" && value >= 1900) || (second.startsWith("remont") && value >= 1000);
  }
  if (!BEFORE.has(before)) return false;
  // "32 août 2014": a slip, as a whole.
  if (MONTHS.has(before) && /^(?:3[2-9]|[4-9]\d)$/.test(previousNorm(layer, at - 1))) return false;
  if (before === "mai" || before === "mars") return value >= 1900 && value < 2100;
  if (LOOSE.has(before))
    return (
      value >= 1700 && value < 2100 && !/^(?:a|\/|:|x)$/.test(next === "a" && before === "de" ? "" : next)
    );
  return value >= 1000 && value < 2200;
}

/** "2019-2020", "2019/2020", "2020-21": a season, a school or fiscal year. */
function readPair(layer: TextLayer, at: number): DateReading | undefined {
  const first = layer.tokens[at];
  const dash = layer.tokens[at + 1];
  const second = layer.tokens[at + 2];
  if (first === undefined || dash === undefined || second?.kind !== "number") return undefined;
  if (!/^[-–/]$/.test(dash.text) || dash.start !== first.end || second.start !== dash.end) return undefined;
  const after = layer.tokens[at + 3];
  if (after !== undefined && after.start === second.end && /^[-/:$€%]$/.test(after.text)) return undefined;
  const from = Number(first.text);
  let to = NaN;
  if (/^\d{4}$/.test(second.text)) to = Number(second.text);
  else if (/^\d\d$/.test(second.text) && dash.text !== "–") to = from - (from % 100) + Number(second.text);
  // A month after the year is no pair: "2020-08".
  const isMonth = /^(?:0\d|1[0-2])$/.test(second.text) && to - from !== 1;
  if (!(to > from) || to - from > 130 || from < 1400 || to > 2150 || isMonth) return undefined;
  if (second.text.length === 2 && to - from > 1) return undefined;
  return fixed(at, at + 3, `${from}/${to}`, "interval", "dates/year-pair", 0.93);
}

/** "entre 2010 et 2015", "de 2010 à 2015". */
function readInterval(layer: TextLayer, at: number, from: number): DateReading | undefined {
  const before = previousNorm(layer, at);
  const joint = nextNorm(layer, at + 1);
  if (!((before === "entre" && joint === "et") || (before === "de" && joint === "a"))) return undefined;
  const to = readYear(layer, at + 2, false);
  if (to === undefined || to.value <= from) return undefined;
  return fixed(at, to.endToken, `${from}/${to.value}`, "interval", "dates/year-interval", 0.95);
}

/** "en 2017, 2018 et 2019": a mention for each. */
function readList(layer: TextLayer, at: number): DateReading[] {
  const readings: DateReading[] = [];
  for (let token = at; readings.length < MAX_LIST;) {
    const value = Number(layer.tokens[token]?.text);
    readings.push(
      fixed(
        token,
        token + 1,
        String(value),
        "year",
        "dates/year",
        LOOSE.has(previousNorm(layer, at)) ? 0.85 : 0.94,
      ),
    );
    const joint = nextNorm(layer, token + 1);
    if (joint !== "et" && joint !== "," && joint !== "ou") break;
    const next = readYear(layer, token + 2, false);
    // "en 2019, 1200 …": only what reads on as a list of years.
    if (next === undefined || next.value <= value || next.value > value + 60 || next.value < 1500) break;
    if (readPair(layer, token + 2) !== undefined) break;
    token += 2;
  }
  return readings;
}

function fixed(
  firstToken: number,
  endToken: number,
  value: string,
  granularity: "year" | "decade" | "century" | "interval",
  rule: string,
  confidence: number,
): DateReading {
  const stated: Stated = { form: "fixed", value, granularity };
  return { firstToken, endToken, stated, rule, confidence };
}

/** "années 1990", "années 90", "années soixante", "décennie 1990". */
export function readDecade(layer: TextLayer, at: number): DateReading[] | undefined {
  const token = nextToken(layer, at + 1);
  if (token === undefined) return undefined;
  let decade: number | undefined;
  let endToken = at + 2;
  if (token.kind === "number") {
    if (/^[12]\d\d0$/.test(token.text)) decade = Number(token.text);
    else if (/^[1-9]0$/.test(token.text)) decade = 1900 + Number(token.text);
  } else {
    const number = numberAt(layer, at + 1);
    if (number?.form === "words" && number.value % 10 === 0 && number.value >= 20 && number.value <= 90)
      decade = 1900 + number.value;
    if (number !== undefined) endToken = number.endToken;
  }
  if (decade === undefined) return undefined;
  return [fixed(at, endToken, `${String(decade).slice(0, 3)}X`, "decade", "dates/decade", 0.93)];
}

const CENTURY_ORDINAL = /^(\d{1,2}|[XVI]{1,6})(?:e|es|è|ème|eme|er|ième)$/;

/** An ordinal before "siècle", "trimestre", "semestre": "XIXe siècle", "2e trimestre de 2024". */
export function readOrdinalPeriod(layer: TextLayer, at: number): DateReading[] | undefined {
  const token = layer.tokens[at];
  if (token?.kind !== "word") return undefined;
  const noun = nextNorm(layer, at + 1);
  if (noun !== "siecle" && noun !== "trimestre" && noun !== "semestre") return undefined;
  const nth = ordinalOf(token.text, token.norm);
  if (nth === undefined || nth < 1) return undefined;
  if (noun === "siecle") {
    if (nth > 30) return undefined;
    const before = /^avant$/.test(nextNorm(layer, at + 2));
    if (before) return undefined;
    return [fixed(at, at + 2, `${String(nth - 1).padStart(2, "0")}XX`, "century", "dates/century", 0.95)];
  }
  const parts = noun === "trimestre" ? 4 : 2;
  if (nth > parts) return undefined;
  let endToken = at + 2;
  const joint = nextNorm(layer, endToken) === "de" ? endToken + 1 : endToken;
  const year = readYear(layer, joint, false);
  const modifier = year === undefined ? readModifier(layer, endToken) : undefined;
  endToken = year?.endToken ?? modifier?.endToken ?? endToken;
  const stated: Stated = {
    form: "part",
    parts,
    nth,
    ...(year === undefined ? {} : { year: year.value }),
    ...(modifier === undefined ? {} : { modifier: modifier.value }),
  };
  return [
    {
      firstToken: at,
      endToken,
      stated,
      rule: parts === 4 ? "dates/quarter" : "dates/halfyear",
      confidence: 0.9,
    },
  ];
}

function ordinalOf(text: string, norm: string): number | undefined {
  const named = ORDINALS.get(norm);
  if (named !== undefined) return named;
  const match = CENTURY_ORDINAL.exec(text);
  if (match?.[1] === undefined) return undefined;
  return /^\d/.test(match[1]) ? Number(match[1]) : romanValue(match[1]);
}
