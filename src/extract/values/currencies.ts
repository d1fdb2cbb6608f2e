/** Money beside a number: "$", "dollars canadiens", "FCFA", "US$", "Fr.", "cents d'euro". */
import { isCurrencyOf, type CurrencyReading } from "./currency-families.js";
import {
  CODES,
  countryNamed,
  countryOf,
  DOLLAR_LETTERS,
  FAMILY_WORDS,
  HUNDREDTHS,
  LOCAL_WORDS,
  NEEDS_COUNTRY,
  scaledWord,
  SIGNS,
  SOLE,
} from "./currency-words.js";
import { isSoldBy } from "./per.js";
import { nextNorm, nextToken, openers, wordSet } from "./scan.js";
import type { TextLayer, Token } from "../../types.js";

export { resolveCurrency, type CurrencyReading } from "./currency-families.js";
export { scaleOf } from "./currency-words.js";

const HUNDREDTH = 0.01;
const IS_CODE = /^[A-Z]{3}$/;

/** The currency whose first token is `at`. */
export function readCurrency(layer: TextLayer, at: number): CurrencyReading | undefined {
  const token = nextToken(layer, at);
  if (token === undefined) return undefined;
  if (token.kind === "punctuation") {
    const sign = SIGNS[token.text];
    return sign === undefined ? undefined : withCountry(layer, sign, at + 1);
  }
  return token.kind === "word" ? readWord(layer, token, at) : undefined;
}

function readWord(layer: TextLayer, token: Token, at: number): CurrencyReading | undefined {
  const { norm, text } = token;
  const lettered = letteredDollar(layer, token, at);
  if (lettered !== undefined) return lettered;
  const frank = cfaOf(layer, norm, at) ?? abbreviatedFranc(layer, token, at);
  if (frank !== undefined) return frank;
  const scaled = scaledWord(text);
  if (scaled !== undefined) {
    const reading = readKnown(layer, { ...token, text: scaled.word, norm: scaled.word.toLowerCase() }, at);
    return reading === undefined ? undefined : { ...reading, factor: reading.factor * scaled.scale };
  }
  return readKnown(layer, token, at);
}

const mayBeMoney = openers([
  ...[SOLE, HUNDREDTHS, FAMILY_WORDS, NEEDS_COUNTRY].flatMap((words) => Object.keys(words)),
  "sou",
  "sous",
]);

function readKnown(layer: TextLayer, { norm, text }: Token, at: number): CurrencyReading | undefined {
  const local = LOCAL_WORDS.get(text);
  if (local !== undefined) return isBottle(layer, norm, at) ? undefined : localReading(layer, local, at + 1);
  if (!mayBeMoney(norm)) return undefined;
  const sole = SOLE[norm];
  if (sole !== undefined) {
    const isShouted = norm.length > 4 || !CODES.has(norm.toUpperCase()) || CODES.has(text) || norm === "fcfa";
    if (!isShouted || isBird(layer, norm, at)) return undefined;
    if (sole === "cfa") return withCountry(layer, sole, at + 1);
    return soleReading(layer, sole, at + 1, 1);
  }
  const hundredth = HUNDREDTHS[norm];
  if (hundredth !== undefined) return soleReading(layer, hundredth, at + 1, HUNDREDTH);
  if (norm === "sou" || norm === "sous") return readSous(layer, at);
  const family = FAMILY_WORDS[norm];
  if (family !== undefined) return withCountry(layer, family, at + 1);
  const ambiguous = NEEDS_COUNTRY[norm];
  if (ambiguous === undefined) return undefined;
  const reading = withCountry(layer, ambiguous, at + 1);
  return reading.stated === undefined ? undefined : reading;
}

/** Letters glued to a number whose last token ends before `endToken`: "100USD", "500FCFA". */
export function gluedCurrency(
  layer: TextLayer,
  letters: string,
  endToken: number,
): CurrencyReading | undefined {
  const token = layer.tokens[endToken - 1];
  if (token === undefined || letters.length > 6) return undefined;
  return readKnown(
    layer,
    { ...token, kind: "word", text: letters, norm: letters.toLowerCase() },
    endToken - 1,
  );
}

/** "100 US$", "20 C$". */
function letteredDollar(layer: TextLayer, { text, end }: Token, at: number): CurrencyReading | undefined {
  const next = layer.tokens[at + 1];
  const country = next?.text === "$" && next.start === end ? DOLLAR_LETTERS[text] : undefined;
  return country === undefined
    ? undefined
    : { family: "dollar", stated: { country }, factor: 1, endToken: at + 2 };
}

/** "F CFA", "F.CFA", "frs CFA", "francs CFP". */
function cfaOf(layer: TextLayer, norm: string, at: number): CurrencyReading | undefined {
  if (norm !== "f" && norm !== "fr" && norm !== "frs" && norm !== "franc" && norm !== "francs")
    return undefined;
  const next = nextNorm(layer, at + 1) === "." ? at + 2 : at + 1;
  const league = nextNorm(layer, next);
  if (league === "cfa") return { family: "cfa", stated: undefined, factor: 1, endToken: next + 1 };
  if (league === "cfp") return { family: "XPF", stated: { code: "XPF" }, factor: 1, endToken: next + 1 };
  return undefined;
}

/** "14 fr.", "20 Frs": the full stop belongs to the abbreviation. */
function abbreviatedFranc(layer: TextLayer, { norm, end }: Token, at: number): CurrencyReading | undefined {
  if (norm !== "fr" && norm !== "frs") return undefined;
  const stop = layer.tokens[at + 1];
  const hasStop = stop?.text === "." && stop.start === end;
  return withCountry(layer, "franc", hasStop ? at + 2 : at + 1);
}

function localReading(
  layer: TextLayer,
  { currency, only }: { readonly currency: string; readonly only: ReadonlySet<string> },
  at: number,
): CurrencyReading {
  if (!IS_CODE.test(currency)) return { family: currency, stated: undefined, factor: 1, endToken: at, only };
  return { ...soleReading(layer, currency, at, 1), only };
}

/** A word that can only be one currency, with the demonym that says it again: "yens japonais". */
function soleReading(layer: TextLayer, code: string, at: number, factor: number): CurrencyReading {
  const isSaid = nextToken(layer, at)?.kind === "word" && countryOf(nextNorm(layer, at)) === code.slice(0, 2);
  const isCent = factor === HUNDREDTH && /^noires?$/.test(nextNorm(layer, at));
  return { family: code, stated: { code }, factor, endToken: isSaid || isCent ? at + 1 : at };
}

/** "sous" is a preposition, too: a coin where nothing that lies above something can follow. */
const AFTER_SOUS = wordSet(
  "par chacun chacune piece moins noirs la le l' de du et pour chaque a au aux ou l'unite que qui qu'",
);
const CANADA = new Set(["CA"]);
function readSous(layer: TextLayer, at: number): CurrencyReading | undefined {
  const token = nextToken(layer, at + 1);
  const norm = token?.norm ?? "";
  const isEnd = token === undefined || (token.kind === "punctuation" && token.text !== "/");
  if (!isEnd && !AFTER_SOUS.has(norm)) return undefined;
  if ((norm === "la" || norm === "le" || norm === "l'") && !isSoldBy(nextNorm(layer, at + 2)))
    return undefined;
  const endToken = norm === "noirs" ? at + 2 : at + 1;
  return { family: "cent", stated: undefined, factor: HUNDREDTH, endToken, only: CANADA };
}

/** The loon gave the Canadian dollar its name, and still nests. */
const BIRDS = wordSet(
  "lac lacs oiseau oiseaux nid nids plongeon plongeons plumage nicheur nicheurs nichent couple couples canards especes ailes recenses",
);
const BIRD_REACH = 8;
function isBird(layer: TextLayer, norm: string, at: number): boolean {
  if (norm !== "huard" && norm !== "huards") return false;
  for (let near = Math.max(0, at - BIRD_REACH); near <= at + BIRD_REACH; near++)
    if (BIRDS.has(layer.tokens[near]?.norm ?? "")) return true;
  return false;
}

const BOTTLES = wordSet(
  "reutilisable reutilisables isotherme isothermes en d' d'eau inox metalliques pleines vides",
);
function isBottle(layer: TextLayer, norm: string, at: number): boolean {
  return norm.startsWith("gourde") && BOTTLES.has(nextNorm(layer, at + 1));
}

/** A word or sign with the country that may follow it: "dollars canadiens", "$ US", "cents d'euro". */
export function withCountry(layer: TextLayer, family: string, at: number): CurrencyReading {
  if (IS_CODE.test(family)) return { family, stated: { code: family }, factor: 1, endToken: at };
  const factor = family === "cent" ? HUNDREDTH : 1;
  const bare: CurrencyReading = { family, stated: undefined, factor, endToken: at };
  const token = nextToken(layer, at);
  if (token === undefined) return bare;
  const { norm } = token;
  if (norm === "de" || norm === "d'" || norm === "des") return ofWhom(layer, bare, norm);
  if (token.kind !== "word") return bare;
  // "$ U.S.".
  if (token.text === "U" && layer.tokens[at + 1]?.text === "." && layer.tokens[at + 2]?.text === "S")
    return {
      ...bare,
      stated: { country: "US" },
      endToken: layer.tokens[at + 3]?.text === "." ? at + 4 : at + 3,
    };
  const country = countryOf(norm);
  // "US", "CA" are said in capitals; "10 $ us" is none, "5 $ au" is a preposition.
  const isWhispered = norm.length <= 3 && token.text !== token.text.toUpperCase();
  if (country === undefined || isWhispered || !isCurrencyOf(family, country)) return bare;
  return { ...bare, stated: { country }, endToken: at + 1 };
}

/** "dollars de Hong-Kong", "dollars des États-Unis", "centimes d'euro". */
function ofWhom(layer: TextLayer, bare: CurrencyReading, joint: string): CurrencyReading {
  const at = bare.endToken + 1;
  const norm = nextNorm(layer, at);
  if (bare.family === "cent") {
    if (norm === "euro" || norm === "euros") return { ...bare, stated: { code: "EUR" }, endToken: at + 1 };
    if (norm === "dollar") return { ...bare, family: "dollar", endToken: at + 1 };
    if (norm === "franc") return { ...bare, family: "franc", endToken: at + 1 };
    return bare;
  }
  const isTwoWords = joint === "de" && norm === "hong" && nextNorm(layer, at + 1) === "kong";
  const country = isTwoWords ? "HK" : countryNamed(norm);
  if (country === undefined || !isCurrencyOf(bare.family, country)) return bare;
  return { ...bare, stated: { country }, endToken: isTwoWords ? at + 2 : at + 1 };
}

const BEFORE_CODES = wordSet(
  "USD EUR CAD GBP CHF JPY CNY XOF XAF XPF HTG FCFA MAD DZD TND AUD CDF GNF MGA MUR MRU NZD",
);

export type CurrencyBefore = CurrencyReading & { readonly firstToken: number };

/** A currency written just before a number whose first token is `at`; its first token, with the reading. */
export function readCurrencyBefore(layer: TextLayer, at: number): CurrencyBefore | undefined {
  const token = layer.tokens[at - 1];
  if (token === undefined || nextToken(layer, at) === undefined) return undefined;
  const sign = token.kind === "punctuation" ? SIGNS[token.text] : undefined;
  if (sign === undefined) return wordBefore(layer, token, at);
  // "12 $ 50": a sign that stands behind another number.
  const before = layer.tokens[at - 2];
  const isGlued = before !== undefined && before.end === token.start;
  const country = sign === "dollar" && isGlued ? DOLLAR_LETTERS[before.text] : undefined;
  if (country !== undefined)
    return { family: sign, stated: { country }, factor: 1, endToken: at, firstToken: at - 2 };
  return { ...withCountry(layer, sign, at), endToken: at, firstToken: at - 1 };
}

function wordBefore(layer: TextLayer, token: Token, at: number): CurrencyBefore | undefined {
  // "Fr. 1'900'000.–"
  const short = token.text === "." ? layer.tokens[at - 2] : token;
  if (short?.text === "Fr" || short?.text === "Frs") {
    const firstToken = token === short ? at - 1 : at - 2;
    return { family: "franc", stated: undefined, factor: 1, endToken: at, firstToken };
  }
  if (token.text === "CAN" || token.text === "US") {
    // "$US 500"
    const isDollar = layer.tokens[at - 2]?.text === "$" && layer.tokens[at - 2]?.end === token.start;
    if (!isDollar) return undefined;
    const stated = { country: token.text === "US" ? "US" : "CA" };
    return { family: "dollar", stated, factor: 1, endToken: at, firstToken: at - 2 };
  }
  const local = token.text === "Rs" ? LOCAL_WORDS.get("Rs") : undefined;
  if (local !== undefined) return { ...localReading(layer, local, at), endToken: at, firstToken: at - 1 };
  if (token.kind !== "word" || !BEFORE_CODES.has(token.text)) return undefined;
  return codeReading(token.text, at);
}

export function codeReading(text: string, at: number): CurrencyBefore | undefined {
  const code = SOLE[text.toLowerCase()];
  if (code === undefined) return undefined;
  const stated = code === "cfa" ? undefined : { code };
  return { family: code, stated, factor: 1, endToken: at, firstToken: at - 1 };
}
