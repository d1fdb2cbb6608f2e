/** One number with the money beside it: "2,2 M$", "€5.50", "CHF 1'900.–", "trois euros cinquante". */
import { readCents } from "./cents.js";
import {
  codeReading,
  gluedCurrency,
  readCurrency,
  readCurrencyBefore,
  scaleOf,
  withCountry,
  type CurrencyBefore,
  type CurrencyReading,
} from "./currencies.js";
import { perOf } from "./per.js";
import type { NumberGroup } from "./numbers.js";
import { made, type Reading, type Unit } from "./reading.js";
import { endOf, nextNorm, nextToken, previousNorm, startOf, wordSet } from "./scan.js";
import type { TextLayer } from "../../types.js";

/** `consumed` is the first token that no earlier reading holds. */
export function readMoney(layer: TextLayer, number: NumberGroup, consumed: number): Reading | undefined {
  if (number.suffix !== "" && scaleOf(number.suffix) === undefined) return readGlued(layer, number);
  const { factor, at } = readScale(layer, number);
  return (
    readAfter(layer, number, factor, at, consumed) ??
    readBefore(layer, number, factor, consumed) ??
    readDashed(layer, number) ??
    readHundredCents(layer, number)
  );
}

/** The letters that multiply, glued ("2M$") or apart ("2 M$", "3 mio. de francs"), and where the currency begins. */
function readScale(layer: TextLayer, number: NumberGroup): { readonly factor: number; readonly at: number } {
  let at = number.endToken;
  let factor = number.suffix === "" ? 1 : (scaleOf(number.suffix) ?? 1);
  if (number.suffix === "") {
    const token = nextToken(layer, at);
    const letters = token?.kind === "word" ? scaleOf(token.text) : undefined;
    if (letters !== undefined && nextToken(layer, at + 1) !== undefined) {
      factor = letters;
      at++;
      if (nextNorm(layer, at) === "." && nextNorm(layer, at + 1) === "de") at++;
    }
  }
  const joint = nextNorm(layer, at);
  if (joint === "de" || joint === "d'") at++;
  return { factor, at };
}

/** Adjectives that a columnist puts between: "trois petits euros". */
const PETTY = wordSet("petits petit maigres maigre malheureux miserables pauvres bons beaux modestes gros");

function readAfter(
  layer: TextLayer,
  number: NumberGroup,
  factor: number,
  from: number,
  consumed: number,
): Reading | undefined {
  const at = PETTY.has(nextNorm(layer, from)) ? from + 1 : from;
  const after = readCurrency(layer, at);
  if (after === undefined || !isMoney(layer, number, after, at)) return undefined;
  const rule = layer.tokens[at]?.kind === "word" ? "amounts/word-after" : "amounts/symbol-after";
  const whole = moneyOf(layer, number, after, after.endToken, factor * after.factor, rule);
  // "$100 CAD": a sign on either side.
  const sign = layer.tokens[number.firstToken - 1];
  if (
    sign?.text === "$" &&
    sign.end === number.start &&
    number.firstToken > consumed &&
    rule.includes("word")
  )
    return { ...whole, firstToken: number.firstToken - 1, start: sign.start };
  return readCents(layer, whole);
}

function readBefore(
  layer: TextLayer,
  number: NumberGroup,
  factor: number,
  consumed: number,
): Reading | undefined {
  if (number.prefix !== undefined) {
    const code = codeReading(number.prefix, number.firstToken + 1);
    if (code === undefined) return undefined;
    return beforeOf(layer, number, code, number.endToken, 1);
  }
  const before = number.firstToken > consumed ? readCurrencyBefore(layer, number.firstToken) : undefined;
  if (before === undefined || before.firstToken < consumed) return undefined;
  const scaled = factor !== 1 && number.suffix === "" ? number.endToken + 1 : number.endToken;
  if (before.family === "dollar" && before.stated === undefined) {
    // "$10 US", "$5 millions US".
    const whose = withCountry(layer, "dollar", scaled);
    if (whose.stated !== undefined && whose.endToken === scaled + 1)
      return beforeOf(layer, number, { ...before, stated: whose.stated }, whose.endToken, factor);
  }
  // Swiss prices end in a dash for the cents: "Fr. 1'900.–".
  return beforeOf(
    layer,
    number,
    before,
    scaled === number.endToken ? dashEnd(layer, number) : scaled,
    factor,
  );
}

function beforeOf(
  layer: TextLayer,
  number: NumberGroup,
  before: CurrencyBefore,
  endToken: number,
  factor: number,
): Reading {
  // Who writes the sign first writes thousands with a comma, too: "$1,800".
  const isThousands =
    number.value < 1000 && /^\d{1,3},\d{3}$/.test(layer.text.slice(number.start, number.end));
  const scaled = isThousands ? factor * 1000 : factor;
  const reading = moneyOf(layer, number, before, endToken, scaled, "amounts/symbol-before");
  return { ...reading, firstToken: before.firstToken, start: startOf(layer, before.firstToken) };
}

function moneyOf(
  layer: TextLayer,
  number: NumberGroup,
  currency: CurrencyReading,
  endToken: number,
  factor: number,
  rule: string,
): Reading {
  const unit: Unit = { kind: "currency", currency };
  const end = endToken > number.endToken ? endOf(layer, endToken) : number.end + number.suffix.length;
  return made(number, unit, endToken, end, factor, rule);
}

/** "100USD", "500FCFA", "20euros". */
function readGlued(layer: TextLayer, number: NumberGroup): Reading | undefined {
  const currency = gluedCurrency(layer, number.suffix, number.endToken);
  return currency === undefined
    ? undefined
    : moneyOf(layer, number, currency, currency.endToken, currency.factor, "amounts/word-after");
}

/** Where a number with a Swiss dash ends: "20.–", "20,-". */
function dashEnd(layer: TextLayer, number: NumberGroup): number {
  const stop = layer.tokens[number.endToken];
  const dash = layer.tokens[number.endToken + 1];
  if (stop?.start !== number.end || dash?.start !== stop.end) return number.endToken;
  if ((stop.text !== "." && stop.text !== ",") || !/^[–—-]$/.test(dash.text)) return number.endToken;
  const after = layer.tokens[number.endToken + 2];
  return after?.start === dash.end && after.kind !== "punctuation" ? number.endToken : number.endToken + 2;
}

const SWISS = new Set(["CH", "LI"]);

/** "20.–" alone: francs, in Switzerland. */
function readDashed(layer: TextLayer, number: NumberGroup): Reading | undefined {
  const endToken = number.suffix === "" ? dashEnd(layer, number) : number.endToken;
  if (endToken === number.endToken) return undefined;
  const currency: CurrencyReading = { family: "franc", stated: undefined, factor: 1, endToken, only: SWISS };
  return moneyOf(layer, number, currency, endToken, 1, "amounts/dash");
}

/** "onze cents" is eleven hundred, or eleven cents where a rate follows: "douze cents du kilomètre". */
const MAX_CENTS = 1600;
/** "six cents par jour" are made, not paid. */
const PRICED_IN_CENTS = wordSet(
  "km kg g L m m2 m3 kW.h livre unité pièce mot page minute min chanson verre exemplaire",
);
function readHundredCents(layer: TextLayer, number: NumberGroup): Reading | undefined {
  const { value, form, endToken } = number;
  if (form !== "words" || value < 200 || value > MAX_CENTS || value % 100 !== 0) return undefined;
  const last = layer.tokens[endToken - 1]?.norm ?? "";
  if (!last.endsWith("cents") || !PRICED_IN_CENTS.has(perOf(layer, endToken) ?? "")) return undefined;
  const currency: CurrencyReading = { family: "cent", stated: undefined, factor: 0.01, endToken };
  return moneyOf(layer, number, currency, endToken, currency.factor / 100, "amounts/word-after");
}

const SHARES = wordSet("deux trois quatre cinq six sept huit neuf dix cent 2 3 4 5 10 100");
/** "sans un euro", "pas un sou": none. */
const NOT_ONE = wordSet("sans pas ni jamais aucun guere");
const NONE_REACH = 3;

/** "n'a pas touché un euro", "sans un sou"; "pas plus d'un euro" is a ceiling. */
function isNone(layer: TextLayer, firstToken: number, before: string): boolean {
  if (before === "d'" || before === "de" || before === "que") return false;
  for (let at = firstToken; at > Math.max(0, firstToken - NONE_REACH); at--) {
    const token = layer.tokens[at - 1];
    if (token?.kind === "punctuation") return false;
    if (NOT_ONE.has(token?.norm ?? "")) return true;
  }
  return false;
}
/** What may follow "un franc" where it is money: "un franc succès" is not. */
const AFTER_ONE_FRANC =
  wordSet(`symbolique par de d' du pour le la l' les a au aux en et ou contre chacun piece seulement dans sur
  sans avec qui que qu' est a supplementaire plus moins comme il elle on de suisse belge congolais cfa cfp francais rwandais guineen`);

/** "50 cent" is a singer, "deux livre" nothing: a plural number wants its plural. Symbols have none. */
function isMoney(layer: TextLayer, number: NumberGroup, currency: CurrencyReading, at: number): boolean {
  const token = layer.tokens[at];
  const norm = token?.norm ?? "";
  const { endToken, family } = currency;
  const { value } = number;
  // "un euro sur quatre": a share.
  if (value < 10 && nextNorm(layer, endToken) === "sur" && SHARES.has(nextNorm(layer, endToken + 1)))
    return false;
  const before = previousNorm(layer, number.firstToken);
  if (value === 1 && number.form === "words" && isNone(layer, number.firstToken, before)) return false;
  // "le 5 F", a track; "les 5 F" are money.
  if (currency.only !== undefined && (before === "le" || before === "la")) return false;
  if (norm === "cent" || norm === "won") return Math.abs(value) < 2;
  if (family === "franc" && norm === "franc") {
    const after = nextToken(layer, at + 1);
    const isNoun = after?.kind === "word" && !AFTER_ONE_FRANC.has(after.norm);
    return Math.abs(value) < 2 && (number.form !== "words" || !isNoun);
  }
  return true;
}
