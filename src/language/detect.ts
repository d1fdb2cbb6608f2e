/**
 * Title and body → language. The trained judge says how French the words are, eld (n-grams of 60 languages) whether
 * another language claims them; together they decide on French. What is not French is named by eld, by the small words
 * of the languages eld lacks, and by franc for a few more. It abstains (`und`) rather than guess: a page tagged as
 * French that is Haitian Creole does more harm than one left aside.
 */
import { RepereError } from "../errors.js";
import type { Language } from "../types.js";
import { loadEld, type Judge } from "./eld.js";
import { wordsOf } from "./features.js";
import { loadFranc, type SecondJudge } from "./franc.js";
import { createFrenchJudge, readModel, type FrenchJudge } from "./model.js";
import { hasLetters, takeSample } from "./sample.js";
import { createWordJudge, type WordJudge } from "./words.js";

/** How much of a text is looked at first, whatever its length, in UTF-16 units; most articles need no more. */
const SHORT_SAMPLE = 1600;
/** How much where that leaves doubts. */
const LONG_SAMPLE = 20_000;
/** eld reads some 350 bytes of what it is given: longer texts are shown to it in pieces. */
const PIECE_LENGTH = 340;
const MAX_PIECES = 8;

/**
 * So many words of so high a mean are French without asking eld. On Common Voice's dev part three foreign sentences
 * joined never reach 0, while nine in ten French paragraphs of the corpus lie above 1.2, and all articles but one in
 * fifty above 1; the room between is for the kin of French that nobody trained on.
 */
const SURELY_FRENCH = [
  { words: 25, mean: 1.25 },
  { words: 100, mean: 0.9 },
] as const;
/** What eld's lead counts beside the mean score of a word: 4 to 12 differ by a few sentences on Common Voice's dev part. */
const LEAD_WEIGHT = 8;
/** eld is very sure of single words; more than this is not taken from it. */
const MOST_LEAD = 0.2;
/**
 * The sum that French needs, by the number of words: a sentence needs more than two words, since the kin of French
 * (Friulian, Occitan) share many words with it and lie in between, where sentences of French no longer are.
 */
const NEEDED = { least: -0.1, none: -0.4, perWord: 0.05, most: 1.2 };
/** Below what is needed by no more than this: perhaps French, thus no other language either. */
const DOUBT = 0.3;

/** French names make no French sentence: of so many words without a capital, the sum must be French by itself. */
const PLAIN_WORDS = 3;
/** So many words without a capital make a text surely foreign: fewer stand in any list of names and results. */
const FOREIGN_WORDS = 5;
/** None of 11,983 foreign sentences of Common Voice's dev part has a mean above this. */
const MAYBE_FOREIGN = 0.4;
/** Capitals alone are a name, "Marie-Eve Proulx", "Québec", of no language, but for a word like "Monsieur". */
const NO_NAME = 2;
/** Fewer words without a capital name no language surely, and that confidence says so. */
const MOST_OF_NAMES = 0.65;
/** Sentences score .6 and more at eld in their own language, invented words less than this in any. */
const MIN_CLAIM = 0.45;
/** What the share of small words counts beside eld's score when a language gets its name. */
const WORDS_WEIGHT = 8;

const UNKNOWN: Language = Object.freeze({ code: "und", confidence: 0 });
/** franc speaks ISO 639-3; the contract wants ISO 639-1 where there is one. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  hat: "ht", wol: "wo", lin: "ln", swh: "sw", kin: "rw", bam: "bm", ewe: "ee", lug: "lg",
}; // prettier-ignore
/** Languages that only franc knows; on all others the other witnesses are better. */
const ONLY_FRANC = new Set(["ht", "wo", "ln", "sw", "rw", "bm", "ee", "fon", "lg"]);

/** The files of data/language, read by `resources.ts`. */
export interface LanguageTables {
  /** `french.bin`. */
  readonly model: Uint8Array;
  /** `words.tsv`. */
  readonly words: string;
}

interface Judges {
  readonly french: FrenchJudge;
  readonly eld: Judge;
  readonly words: WordJudge;
  readonly franc: SecondJudge;
}
let judges: Judges | undefined;

/** Makes the judges once; `detectLanguage` needs them, the tagger awaits it when it warms up. */
export async function loadLanguage(read: () => LanguageTables): Promise<void> {
  if (judges !== undefined) return;
  const [eld, franc] = await Promise.all([loadEld(), loadFranc()]);
  const { model, words } = read();
  judges = { eld, franc, french: createFrenchJudge(readModel(model)), words: createWordJudge(words) };
}

function loaded(): Judges {
  if (judges !== undefined) return judges;
  throw new RepereError("CONFIGURATION", "the language tables are not loaded; await loadLanguage() first");
}

/** The language of an article: ISO 639-1 where there is one; `und` when empty, too short or unclear. */
export function detectLanguage(title: string | undefined, body: string): Language {
  return examine(title, body).language;
}

export interface Examination {
  readonly language: Language;
  /** It is surely not French, whether or not the language has a name: enough words that are no names say so. */
  readonly isForeign: boolean;
}

const UNCLEAR: Examination = Object.freeze({ language: UNKNOWN, isForeign: false });

/** What can be said of the language of a text. */
export function examine(title: string | undefined, body: string): Examination {
  const known = loaded();
  const sample = takeSample(title, body, SHORT_SAMPLE);
  if (!hasLetters(sample)) return UNCLEAR;
  const { words, score } = known.french(sample);
  if (SURELY_FRENCH.some((least) => words >= least.words && score >= least.mean * words))
    return { language: french(score / words), isForeign: false };
  return weigh(body.length > SHORT_SAMPLE ? takeSample(title, body, LONG_SAMPLE) : sample, known);
}

/**
 * Whether a paragraph may be in another language, by the trained judge alone: ten times cheaper than hearing all, and
 * enough to see that there is nothing to part.
 */
export function mayBeForeign(paragraph: string): boolean {
  const sample = takeSample(undefined, paragraph, SHORT_SAMPLE);
  const { words, score, plain } = loaded().french(sample);
  return plain.words >= FOREIGN_WORDS && score < MAYBE_FOREIGN * words;
}

/** All witnesses heard. */
function weigh(sample: string, { french: judge, eld, words: wordJudge, franc }: Judges): Examination {
  const { words, score, plain } = judge(sample);
  if (words === 0) return UNCLEAR;
  const claims = rank(sample, eld);
  let strongest = 0;
  for (const [code, claim] of claims) if (code !== "fr" && claim > strongest) strongest = claim;
  const lead = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, (claims.get("fr") ?? 0) - strongest));
  const excess = score / words + LEAD_WEIGHT * lead - neededFor(words);
  if (plain.words === 0 && excess < NO_NAME) return UNCLEAR;
  if (excess > 0 && (plain.words < PLAIN_WORDS || plain.score > 0))
    return { language: french(excess), isForeign: false };
  if (excess > -DOUBT) return UNCLEAR;
  const { code, confidence } = nameOther(sample, claims, wordJudge(wordsOf(sample)), franc);
  const most = plain.words < FOREIGN_WORDS ? MOST_OF_NAMES : 1;
  return {
    language: { code, confidence: Math.min(most, confidence) },
    isForeign: plain.words >= FOREIGN_WORDS && plain.score < 0,
  };
}

const neededFor = (words: number): number =>
  Math.max(NEEDED.least, Math.min(NEEDED.most, NEEDED.none + NEEDED.perWord * words));

/** Which language it is, French being ruled out. */
function nameOther(
  sample: string,
  claims: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, number>,
  franc: SecondJudge,
): Language {
  let [best, most, second] = ["und", 0, 0];
  for (const code of new Set([...claims.keys(), ...shares.keys()])) {
    if (code === "fr") continue;
    const claim = (claims.get(code) ?? 0) + WORDS_WEIGHT * (shares.get(code) ?? 0);
    if (claim > most) [best, most, second] = [code, claim, most];
    else if (claim > second) second = claim;
  }
  // Its small words are missing, and a sentence has some: a language that nobody but franc knows.
  if (WORDS_WEIGHT * (shares.get(best) ?? 0) < MIN_CLAIM) {
    const other = franc(sample);
    const code = TWO_LETTERS[other] ?? other;
    if (ONLY_FRANC.has(code)) return { code, confidence: 0.5 };
  }
  if (most < MIN_CLAIM) return UNKNOWN;
  return { code: best, confidence: round(0.5 + (most - second) / most) };
}

/** Even odds where just enough, sure from one point on. */
function french(excess: number): Language {
  return { code: "fr", confidence: round(1 / (1 + Math.exp(-4 * excess))) };
}

/** eld's mean opinion over the pieces of the sample. */
function rank(sample: string, judge: Judge): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  const pieces = Math.max(1, Math.min(MAX_PIECES, Math.ceil(sample.length / PIECE_LENGTH)));
  const stride = sample.length / pieces;
  for (let piece = 0; piece < pieces; piece++) {
    const start = Math.floor(piece * stride);
    const scores = judge(sample.slice(start, start + PIECE_LENGTH));
    for (const [code, score] of Object.entries(scores))
      total.set(code, (total.get(code) ?? 0) + score / pieces);
  }
  return total;
}

function round(confidence: number): number {
  return Math.round(Math.max(0, Math.min(0.99, confidence)) * 100) / 100;
}
