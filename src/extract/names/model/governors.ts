/** The nouns that say what a name is: the one it hangs on ("la mère de X"), the one put beside it ("X, le fabricant"). */
import { isLinkHash } from "./classes.js";
import { CASE, type Word } from "./word.js";

export interface Governor {
  readonly word: Word;
  /** From the beginning (or the end) of the run of capitals to the word asked about, 0 to 3. */
  readonly distance: number;
  /** Small words between, 0 to 3. */
  readonly links: number;
}

const MOST_LINKS = 3;
const FARTHEST = 3;

/** The last word before the run of capitals that isn't a preposition or an article. */
export function governorOf(words: readonly Word[], start: number, at: number): Governor | undefined {
  let links = 0;
  let before = start - 1;
  while (links < MOST_LINKS && before >= 0 && isLinkHash((words[before] as Word).norm)) {
    before--;
    links++;
  }
  const word = words[before];
  return word === undefined ? undefined : { word, distance: Math.min(FARTHEST, at - start), links };
}

/** After the run of capitals, a comma or a bracket: the first word that is no article. */
export function appositionOf(words: readonly Word[], end: number, at: number): Governor | undefined {
  if (words[end]?.written !== CASE.sign) return undefined;
  let after = end + 1;
  let links = 0;
  while (links < 2 && after < words.length && isLinkHash((words[after] as Word).norm)) {
    after++;
    links++;
  }
  const word = words[after];
  return word === undefined ? undefined : { word, distance: Math.min(FARTHEST, end - 1 - at), links };
}
