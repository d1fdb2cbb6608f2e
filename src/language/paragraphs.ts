/** The language of each paragraph: its own where it has enough to say, else its neighbours'. */
import type { Language } from "../types.js";
import { detectLanguage, examine, type Examination } from "./detect.js";

/** French is what is expected: a subhead of two words may be it by itself… */
const ENOUGH_FRENCH = 8;
/** …but a line of results is long enough to be taken for Portuguese, and short enough for nobody to be sure. */
const ENOUGH_FOREIGN = 40;
/** Below this confidence the name of a language is better sought in all foreign paragraphs together. */
const SURE_NAME = 0.7;

const isClear = ({ language, isForeign }: Examination, paragraph: string): boolean =>
  language.code === "fr"
    ? paragraph.length >= ENOUGH_FRENCH
    : isForeign || (language.confidence >= SURE_NAME && paragraph.length >= ENOUGH_FOREIGN);

/**
 * The languages of an article's paragraphs, in order. A paragraph too short or too unclear (names, numbers, "Oui.")
 * takes the language of the nearest clear one, the one before it where both are as near.
 */
export function detectParagraphs(paragraphs: readonly string[]): Language[] {
  const examined = paragraphs.map((paragraph) => examine(undefined, paragraph));
  const clear = examined.map((one, at) => isClear(one, paragraphs[at] ?? ""));
  const own = nameForeign(paragraphs, examined);
  const before = nearest(clear);
  const after = nearest(clear.toReversed()).toReversed();
  return own.map((language, at) => {
    if (clear[at] === true) return language;
    const up = before[at] ?? Infinity;
    const down = after[at] ?? Infinity;
    if (up === Infinity && down === Infinity) return language;
    const neighbour = own[up <= down ? at - up : at + down];
    return { code: neighbour?.code ?? "und", confidence: Math.min(language.confidence, 0.5) };
  });
}

/** A sentence of Occitan may pass for Catalan, five of them don't: unsure names are found together. */
function nameForeign(paragraphs: readonly string[], examined: readonly Examination[]): Language[] {
  const isUnsure = ({ isForeign, language }: Examination): boolean =>
    isForeign && language.confidence < SURE_NAME;
  const unsure = paragraphs.filter((_, at) => {
    const one = examined[at];
    return one !== undefined && isUnsure(one);
  });
  if (unsure.length === 0) return examined.map(({ language }) => language);
  const together = detectLanguage(undefined, unsure.join("\n"));
  const name: Language = together.code === "fr" ? { code: "und", confidence: 0 } : together;
  return examined.map((one) => (isUnsure(one) ? name : one.language));
}

/** How many places before each one the last firm one stands. */
function nearest(firm: readonly boolean[]): number[] {
  let distance = Infinity;
  return firm.map((isThere) => (distance = isThere ? 0 : distance + 1));
}
