/**
 * Title and body → language. Three witnesses: n-grams of 60 languages (eld), the small words that only French has,
 * and trigrams (franc) for languages that eld lacks. It abstains (`und`) rather than guess: a page tagged as French
 * that is Haitian Creole does more harm than one left aside.
 */
import { RepereError } from "../errors.js";
import { read } from "../text/fold.js";
import type { Language } from "../types.js";
import { loadEld, type Judge } from "./eld.js";
import { loadFranc, type SecondJudge } from "./franc.js";
import { weighMarkers, type MarkerCount } from "./markers.js";

/** How much of the body is looked at first, whatever its length, in UTF-16 units; most articles need no more. */
const SHORT_SAMPLE = 1600;
/** How much where that leaves doubts. */
const LONG_SAMPLE = 20_000;
/** eld reads some 350 bytes of what it is given: longer texts are shown to it in pieces. */
const PIECE_LENGTH = 340;
const MAX_PIECES = 8;
/** Fewer letters than this say nothing in any language. */
const MIN_LETTERS = 12;
/** Where the letters are looked for. */
const SAMPLE_START = 2000;
/** From here on the small words are a better witness than the n-grams. */
const MANY_WORDS = 20;
/** Balance of small words of French sentences: 99 in 100 lie above .09; of its look-alikes 99 in 100 below .16. */
const FRENCH_BALANCE = 0.1;
/** Enough where both judges say French: an article full of English titles. */
const SOME_BALANCE = 0.03;
const CLEARLY_FRENCH = 0.25;
/**
 * The small words alone settle it, without n-grams: over 60 words and more, French of SIB-200 never lies below .19,
 * none of 21 other languages above .06; over 20 words none of them above .227.
 */
const SURELY_FRENCH = { words: 60, balance: 0.17 };
const BRIEFLY_FRENCH = { words: 20, balance: 0.25 };

/** eld's best must lead by this much on a headline that has no small word. */
const SHORT_MARGIN = 0.12;
/** Below this lead, a language that eld lacks may be the right one. Haitian Creole stays under, Basque above. */
const UNSURE_MARGIN = 0.15;
/** Sentences score .6 and more in their own language; Latin and invented words less than this in any. */
const MIN_SCORE = 0.45;
/** Web and mail addresses, as franc and eld would read them. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}/gi;

/** Cheap to see, and absent from most texts. */
const MAY_HOLD_ADDRESS = /@|www\.|:\/\//i;

/** A word without a capital, which is thus no name. */
const PLAIN_WORD = /(?<![\p{L}\p{M}'-])\p{Ll}[\p{Ll}\p{M}'-]*/gu;

const UNKNOWN: Language = Object.freeze({ code: "und", confidence: 0 });
/** franc speaks ISO 639-3; the contract wants ISO 639-1 where there is one. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  fra: "fr", hat: "ht", wol: "wo", lin: "ln", swh: "sw", kin: "rw", bam: "bm", ewe: "ee", lug: "lg", epo: "eo", glg: "gl",
}; // prettier-ignore
/** Languages that only franc knows; on all others eld is the better judge. */
const ONLY_FRANC = new Set(["ht", "wo", "ln", "sw", "rw", "bm", "ee", "fon", "lg", "eo", "gl"]);

interface Judges {
  readonly eld: Judge;
  readonly franc: SecondJudge;
}
let judges: Judges | undefined;

/** Reads the judges' tables once; `detectLanguage` needs it, the pipeline awaits it when built. */
export async function loadLanguage(): Promise<void> {
  if (judges !== undefined) return;
  const [eld, franc] = await Promise.all([loadEld(), loadFranc()]);
  judges = { eld, franc };
}

/** The language of an article: ISO 639-1 where there is one; `und` when empty, too short or unclear. */
export function detectLanguage(title: string | undefined, body: string): Language {
  if (judges === undefined) {
    throw new RepereError("CONFIGURATION", "the language tables are not loaded; await loadLanguage() first");
  }
  const first = takeSample(title, body, SHORT_SAMPLE);
  if (!hasLetters(first)) return UNKNOWN;
  const opening = weighMarkers(first);
  if (isSurelyFrench(opening)) return french(opening.words, opening.balance, 0.2);
  const longer = body.length > SHORT_SAMPLE;
  const sample = longer ? takeSample(title, body, LONG_SAMPLE) : first;
  const { words, balance } = longer ? weighMarkers(sample) : opening;
  const [best, second] = rank(sample, judges.eld);
  if (best === undefined) return UNKNOWN;
  const margin = best.score - (second?.score ?? 0);
  // The common case: nothing that the second judge could add.
  if (best.code === "fr" && words >= MANY_WORDS && balance >= FRENCH_BALANCE)
    return french(words, balance, margin);
  const other = judges.franc(sample);

  const franc = TWO_LETTERS[other] ?? other;

  if (best.code === "fr") {
    const spoken =
      words >= MANY_WORDS
        ? balance >= FRENCH_BALANCE || (balance >= SOME_BALANCE && franc === "fr")
        : balance > 0 ||
          (balance === 0 &&
            (franc === "fr" || margin >= SHORT_MARGIN) &&
            isFrenchWithoutNames(sample, judges));
    return spoken ? french(words, balance, margin) : elsewhere(franc, balance);
  }
  // n-grams mistake headlines full of names; small words do not.
  const near = second?.code === "fr" && margin < SHORT_MARGIN;
  if (balance >= CLEARLY_FRENCH && (near || franc === "fr")) return french(words, balance, 0);
  if (near && balance > 0) return UNKNOWN;
  if (words >= MANY_WORDS && margin < UNSURE_MARGIN && ONLY_FRANC.has(franc))
    return elsewhere(franc, balance);
  if (best.score < MIN_SCORE) return UNKNOWN;
  return { code: best.code, confidence: round(best.score * (words < MANY_WORDS ? 0.8 : 1) + margin) };
}

/**
 * A headline may hold no small word at all ("Grève SNCF : trafic perturbé"): then what is left without its names
 * must not be another language's ("Jean-Pierre Dupont visits Notre-Dame de Paris").
 */
function isFrenchWithoutNames(headline: string, { eld }: Judges): boolean {
  const plain = (headline.match(PLAIN_WORD) ?? []).join(" ");
  if (plain.length < MIN_LETTERS) return true;
  return rank(plain, eld)[0]?.code === "fr";
}

function french(words: number, balance: number, margin: number): Language {
  const evidence =
    Math.min(1, words / MANY_WORDS) * 0.2 + Math.min(0.3, Math.max(0, balance)) + Math.min(0.2, margin);
  return { code: "fr", confidence: round(0.5 + evidence) };
}

/** What eld took for French and is not: a language that only franc knows, else nobody can tell. */
function elsewhere(franc: string, balance: number): Language {
  if (balance > 0 || !ONLY_FRANC.has(franc)) return UNKNOWN;
  return { code: franc, confidence: 0.6 };
}

interface Ranked {
  readonly code: string;
  readonly score: number;
}

/** eld's mean opinion over the pieces of the sample, best first. */
function rank(sample: string, judge: Judge): Ranked[] {
  const total = new Map<string, number>();
  const pieces = Math.max(1, Math.min(MAX_PIECES, Math.ceil(sample.length / PIECE_LENGTH)));
  const stride = sample.length / pieces;
  for (let piece = 0; piece < pieces; piece++) {
    const start = Math.floor(piece * stride);
    const scores = judge(sample.slice(start, start + PIECE_LENGTH));
    for (const [code, score] of Object.entries(scores))
      total.set(code, (total.get(code) ?? 0) + score / pieces);
  }
  return [...total].map(([code, score]) => ({ code, score })).sort((a, b) => b.score - a.score);
}

function isSurelyFrench({ words, balance }: MarkerCount): boolean {
  return (
    (words >= SURELY_FRENCH.words && balance >= SURELY_FRENCH.balance) ||
    (words >= BRIEFLY_FRENCH.words && balance >= BRIEFLY_FRENCH.balance)
  );
}

/** Title, start and middle of the body, without addresses, in reading form. */
function takeSample(title: string | undefined, body: string, length: number): string {
  const half = length / 2;
  const start = body.slice(0, body.length <= length ? length : half);
  const middle = Math.floor(body.length / 2);
  const rest = body.length <= length ? "" : body.slice(middle, middle + half);
  const { text } = read(`${(title ?? "").slice(0, 1000)}\n${start}\n${rest}`);
  return (MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, " ") : text).trim();
}

function hasLetters(sample: string): boolean {
  let letters = 0;
  for (const [run] of sample.slice(0, SAMPLE_START).matchAll(/\p{L}+/gu)) {
    letters += run.length;
    if (letters >= MIN_LETTERS) return true;
  }
  return false;
}

function round(confidence: number): number {
  return Math.round(Math.max(0, Math.min(0.99, confidence)) * 100) / 100;
}
