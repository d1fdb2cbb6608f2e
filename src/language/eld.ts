/** The second judge: n-grams of 60 languages. The only importer of eld; its tables are read at first use. */

/** Scores between 0 and 1 by ISO 639-1 code; languages without a trace are left out. */
export type Scores = Readonly<Record<string, number>>;
export type Judge = (text: string) => Scores;

/** Languages a francophone newsroom may meet; others only add noise on short titles. */
const LANGUAGES = ["fr", "en", "es", "pt", "it", "ca", "ro", "de", "nl", "eu", "da", "sv", "no", "pl", "cs", "hu", "fi", "tr", "sq", "hr", "ms", "tl", "vi", "yo", "ar", "ru", "uk", "el", "he", "fa", "zh", "ja", "ko", "hi", "am", "hy"]; // prettier-ignore

/**
 * Reads the tables of the extra small model (1 MB of JavaScript, and most of the time this stage takes to load). Beside
 * the trained judge the small one, twice as large, changes no figure of docs/language.md by more than one in a hundred.
 */
export async function loadEld(): Promise<Judge> {
  const { eld } = await import("eld/extrasmall");
  const detector = eld.newInstance();
  detector.setLanguageSubset(LANGUAGES);
  return (text) => detector.detect(text).getScores();
}
