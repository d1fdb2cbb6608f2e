/**
 * What the labeller sees of a paragraph: small integers, one an attribute. A model is then a table of weights with one
 * row for each value of each attribute; how much each row says is learned (scripts/train-blocks), not written here.
 */
import { isNameAlone, isPersonName } from "./byline.js";
import { KINDS } from "./chrome.js";
import type { Context } from "./context.js";
import type { Features } from "./features.js";
import { namedOf } from "./named.js";
import { isCapital, isLetter, isSmallLetter, isWord, SIGN } from "./words.js";

export interface Sight {
  readonly features: Features;
  readonly context: Context;
  /** What the markup says of it, where there is any. */
  readonly hints?: readonly string[] | undefined;
}

export interface Attribute {
  readonly name: string;
  /** Values are 0 … size - 1. */
  readonly size: number;
  readonly of: (sight: Sight) => number;
}

/** In which of the intervals a number falls: 0 below the first bound. */
function bucket(value: number, bounds: readonly number[]): number {
  let at = 0;
  while (at < bounds.length && value >= (bounds[at] as number)) at++;
  return at;
}

const buckets = (name: string, bounds: readonly number[], of: (sight: Sight) => number): Attribute => ({
  name,
  size: bounds.length + 1,
  of: (sight) => bucket(of(sight), bounds),
});
const flag = (name: string, of: (sight: Sight) => boolean): Attribute => ({
  name,
  size: 2,
  of: (sight) => (of(sight) ? 1 : 0),
});
const oneOf = (name: string, values: readonly string[], of: (sight: Sight) => string): Attribute => ({
  name,
  size: values.length + 1,
  of: (sight) => values.indexOf(of(sight)) + 1,
});

const ENDINGS = ["stop", "question", "quote", "colon", "comma", "ellipsis", "none"];
const WORDS = [1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 31, 51, 90];
const PROSE = [-3, -2, -1, 0, 1, 2, 3, 4, 5];
const SHARES = [0.001, 0.15, 0.3, 0.45, 0.6, 0.8, 0.999];
const DISTANCES = [1, 2, 3, 5, 8, 13, 1000];

function beginning({ features: { text } }: Sight): string {
  const code = text.charCodeAt(0);
  if (text === "") return "sign";
  if (isSmallLetter(code)) return "lower";
  if (isCapital(code)) return "upper";
  if (isWord(code) && !isLetter(code)) return "digit";
  const first = text.charAt(0);
  if ("\"«“'‘".includes(first)) return "quote";
  if ("-–—•*·▪◦".includes(first)) return "dash";
  return "([{<".includes(first) ? "bracket" : "sign";
}

function dateShape({ features: { date } }: Sight): string {
  if (date.stamps.length === 0) {
    if (date.time !== undefined) return date.otherWords === 0 ? "time" : "time+";
    if (date.relative) return date.otherWords === 0 ? "relative" : "relative+";
    return "none";
  }
  if (date.otherWords === 0) return date.stamps.length > 1 ? "dates" : "date";
  return date.otherWords <= 2 ? "date+2" : date.otherWords <= 6 ? "date+6" : "date+";
}

function signatureShape({ features: { signature, words } }: Sight): string {
  if (words > 16) return "none";
  if (signature === undefined) return "none";
  if (signature.introduced) return isPersonName(signature.name) ? "introduced" : "introduced?";
  return isNameAlone(signature) ? "bare" : "bare?";
}

const has = (features: Features, signs: number): boolean => (features.signs & signs) !== 0;

const COLON = /^[^:>.!?]{2,60}?\s?[:>](?=\s)/u;
/** "Jean-Luc P., Plan-les-Ouates: Et les infirmières…": how many words name what follows the colon; 0 without one. */
function wordsBeforeColon(features: Features): number {
  const lead = has(features, SIGN.colon | SIGN.bar) ? COLON.exec(features.text) : null;
  return lead === null ? 0 : lead[0].trim().split(/\s+/).length;
}

const PRICE = /\p{N} ?(?:[$€£]|fr\b|CHF|FCFA|DH\b)/u;
/** Icons of tools and of rights. */
const ICON = /[©®™▶►→»✉☰⎙]/u;
const PHONE = /\p{N}{3}[ .-]\p{N}{3}[ .-]\p{N}{4}|0\p{N}(?:[ .]\p{N}{2}){4}/u;
const PHONE_DIGITS = 10;
const digitShare = ({ text, digits }: Features): number => (text === "" ? 0 : digits / text.length);

const FLAGS = [
  "inBox", "inTeasers", "inComments", "besideCredit", "afterSource", "liveClock", "continuesList", "pullQuote",
  "afterSignature", "afterQuotation",
] as const; // prettier-ignore

/** The list is the program: adding an attribute is one line; the model is then trained anew. */
export const ATTRIBUTES: readonly Attribute[] = [
  buckets("words", WORDS, ({ features }) => features.words),
  buckets("prose", PROSE, ({ context }) => context.prose),
  oneOf("ending", ENDINGS, ({ features }) => features.ending),
  oneOf("beginning", ["lower", "upper", "digit", "quote", "dash", "bracket", "sign"], beginning),
  buckets("sentences", [2, 3, 5], ({ features }) => features.sentences),
  buckets("functionShare", [0.001, 0.15, 0.25, 0.35, 0.5], ({ features }) => features.functionShare),
  buckets("capitalShare", [0.001, 0.1, 0.2, 0.4, 0.6, 0.8, 0.999], ({ features }) => features.capitalShare),
  flag("allCapitals", ({ features }) => features.allCapitals),
  buckets("pieces", [2, 3, 4, 6], ({ features }) => features.pieces.length),
  buckets("piece", [1.5, 3, 6, 12], ({ features: { words, pieces } }) => words / Math.max(1, pieces.length)),
  buckets("tools", SHARES, ({ features }) => features.toolShare),
  buckets("reader", [0.001, 0.04, 0.1, 0.2], ({ features }) => features.readerShare),
  buckets("digits", [0.001, 0.08, 0.2, 0.4, 0.7], ({ features }) => digitShare(features)),
  buckets("chrome", [1, 2, 3, 5], ({ features }) => features.chromeHits),
  ...KINDS.map((kind) => buckets(`chrome:${kind}`, [1, 2, 3], ({ features }) => features.chrome.get(kind) ?? 0)),
  flag("email", ({ features }) => features.email),
  flag("address", ({ features }) => features.address),
  flag("phone", ({ features }) => features.words < 40 && features.digits >= PHONE_DIGITS && PHONE.test(features.text)),
  flag("markup", ({ features }) => features.markup),
  flag("handle", ({ features }) => features.handle),
  flag("numeric", ({ features }) => features.numeric),
  flag("bareCredit", ({ features }) => features.bareCredit),
  flag("endColon", ({ features }) => features.text.includes(" : ")),
  buckets("leadColon", [1, 2, 3, 5, 8], ({ features }) => wordsBeforeColon(features)),
  flag("price", ({ features }) => features.words < 40 && has(features, SIGN.digit) && PRICE.test(features.text)),
  flag("exclaims", ({ features }) => features.text.includes("!")),
  flag("sign", ({ features }) => ICON.test(features.text)),
  oneOf("date", ["time", "time+", "relative", "relative+", "date", "dates", "date+2", "date+6", "date+"], dateShape),
  oneOf("dateRole", ["published", "updated"], ({ features: { date } }) => date.stamps.find(({ role }) => role !== "unsaid")?.role ?? ""),
  oneOf("signature", ["introduced", "introduced?", "bare", "bare?"], signatureShape),
  flag("repeats", ({ context }) => context.repeats),
  flag("repeatedLater", ({ context }) => context.repeatedLater),
  buckets("proseAbove", [0.001, 0.2, 0.5, 0.8, 0.999], ({ context }) => context.proseAbove),
  buckets("sinceProse", DISTANCES, ({ context }) => context.sinceProse),
  buckets("untilProse", DISTANCES, ({ context }) => context.untilProse),
  buckets("runLength", [2, 3, 5, 9, 20], ({ context }) => context.runLength),
  buckets("runPlace", [1, 2, 3], ({ context }) => context.runIndex),
  buckets("runRest", [1, 2, 3], ({ context }) => context.runLength - 1 - context.runIndex),
  flag("runHasProse", ({ context }) => context.runHasProse),
  buckets("cohesion", SHARES, ({ context }) => (context.cohesion === undefined ? -1 : context.cohesion + 0.0001)),
  oneOf("heading", [...KINDS], ({ context }) => context.heading ?? ""),
  buckets("headingNear", [1, 2, 4, 8], ({ context }) => (context.heading === undefined ? 100 : context.sinceHeading)),
  buckets("datesAround", [1, 2, 3], ({ context }) => context.datesAround),
  oneOf("announced", ["teaser", "comment"], ({ context }) => context.announced ?? ""),
  ...FLAGS.map((name) => flag(name, ({ context }) => context[name])),
  oneOf("endMark", ["above", "below"], ({ context }) => context.endMark),
  flag("intrudes", ({ context }) => context.intrudes),
  flag("gap", ({ features }) => features.paragraph.gap),
]; // prettier-ignore

/** Attributes of the paragraphs around that speak of this one. */
const NEXT_TO = new Set("leadColon exclaims inBox inTeasers inComments intrudes words prose ending beginning allCapitals tools chrome date dateRole signature bareCredit numeric bullet pieces cohesion gap repeats reader digits chrome:nav chrome:ad chrome:counter chrome:caption chrome:comment chrome:teaser chrome:legal chrome:share chrome:byline chrome:kicker chrome:source".split(" ")); // prettier-ignore
const TWO_AWAY = new Set("words prose ending date signature chrome:teaser chrome:comment chrome:ad chrome:share chrome:caption".split(" ")); // prettier-ignore

/** An attribute seen from a distance: of the paragraph itself, or of one `offset` further down. */
export interface Template {
  readonly attribute: number;
  readonly offset: number;
}

export const TEMPLATES: readonly Template[] = ATTRIBUTES.flatMap(({ name }, attribute) => {
  const offsets = [0, ...(NEXT_TO.has(name) ? [-1, 1] : []), ...(TWO_AWAY.has(name) ? [-2, 2] : [])];
  return offsets.map((offset) => ({ attribute, offset }));
});

/** What the values of a template are called in a model; the last one: there is no paragraph there. */
export function namesOf({ attribute, offset }: Template): string[] {
  const { name, size } = ATTRIBUTES[attribute] as Attribute;
  return Array.from({ length: size + 1 }, (_, value) => `${name}@${offset}=${value === size ? "-" : value}`);
}

/** All that a model may have weights for, by paragraph: what the trainer learns from and the decoder looks up. */
export function observationsOf(page: readonly Sight[]): string[][] {
  const values = page.map((sight) => ATTRIBUTES.map((attribute) => attribute.of(sight)));
  const names = TEMPLATES.map(namesOf);
  return page.map((_, at) => [
    ...TEMPLATES.map(({ attribute, offset }, index) => {
      const own = names[index] as string[];
      return own[values[at + offset]?.[attribute] ?? own.length - 1] as string;
    }),
    ...namedOf(page, at),
  ]);
}
