/** French stems by natural's Porter stemmer. The only importer of natural. */
import porter from "natural/lib/natural/stemmers/porter_stemmer_fr.js";
import { fold } from "./fold.js";

/** Some 4 MB; a newspaper's whole year has about 150,000 different words, most of them once. */
const MAX_CACHED_STEMS = 60_000;
/** The longest words of French have 25 letters; a longer run is an address or a key, and has no stem. */
const MAX_STEMMED_LENGTH = 40;

const cache = new Map<string, string>();

/**
 * The stem of one word, folded: "Sécheresses", "sécheresse" and "SECHERESSE" have one.
 * The stemmer reads the accents first ("agressées" loses its ending only with them), folding comes after.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase().normalize("NFC");
  const stemmed = lower.length === 0 || lower.length > MAX_STEMMED_LENGTH ? fold(lower) : fold(porter.stem(lower));
  // Emptied when full: simpler than an order of use, and a batch fills it again within one article.
  if (cache.size >= MAX_CACHED_STEMS) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
}
