/** The first judge: n-grams of 60 languages. The only importer of eld; its tables are read at first use. */

/** Scores between 0 and 1 by ISO 639-1 code; languages without a trace are left out. */
export type Scores = Readonly<Record<string, number>>;
export type Judge = (text: string) => Scores;

/** Languages a francophone newsroom may meet; others only add noise on short titles. */
const LANGUAGES = ["fr", "en", "es", "pt", "it", "ca", "ro", "de", "nl", "eu", "da", "sv", "no", "pl", "cs", "hu", "fi", "tr", "sq", "hr", "ms", "tl", "vi", "yo", "ar", "ru", "uk", "el", "he", "fa", "zh", "ja", "ko", "hi", "am", "hy"]; // prettier-ignore

/**
 * Reads the tables (the small model: 1.6 MB of JavaScript). The extra small one loads twice as fast and is as good on
 * sentences of living languages, but takes Latin for French and a lone name for Romanian.
 */
export async function loadEld(): Promise<Judge> {
  const { eld } = await import("eld/small");
  const detector = eld.newInstance();
  detector.setLanguageSubset(LANGUAGES);
  return (text) => detector.detect(text).getScores();
}
