/** The last judge: trigrams, for languages whose small words nobody listed. The only importer of franc. */

/**
 * ISO 639-3: the languages eld lacks that are written where French is, and, so that it has better choices than
 * those, the ones eld knows.
 */
const ONLY = (
  "hat wol lin swh kin bam ewe fon lug epo glg " +
  "fra eng spa ita por cat ron deu nld eus pol tur swe dan nob fin hun ces hrv als vie tgl"
).split(" ");

/** The best language by ISO 639-3, `und` where there is too little to say. */
export type SecondJudge = (text: string) => string;

export async function loadFranc(): Promise<SecondJudge> {
  const { franc } = await import("franc");
  return (text) => franc(text, { only: ONLY, minLength: 10 });
}
