/** The third witness: the most frequent words of each language, above all of those that eld does not know. */

/** Languages by how much of a text their small words make up, best first; nothing where none has any. */
export type WordJudge = (words: readonly string[]) => ReadonlyMap<string, number>;

/** A word that many languages share says little of each. */
const shareOf = (languages: number): number => 1 / languages ** 0.3;

/** `data/language/words.tsv`: a header, then a language and its words on each line. */
export function createWordJudge(table: string): WordJudge {
  const languagesOf = new Map<string, string[]>();
  for (const line of table.trimEnd().split("\n").slice(1)) {
    const [code = "", words = ""] = line.split("\t");
    for (const word of new Set(words.split(" "))) {
      const known = languagesOf.get(word);
      if (known === undefined) languagesOf.set(word, [code]);
      else known.push(code);
    }
  }
  return (words) => {
    const shares = new Map<string, number>();
    for (const word of words) {
      const languages = languagesOf.get(word.toLowerCase());
      if (languages === undefined) continue;
      const share = shareOf(languages.length) / words.length;
      for (const code of languages) shares.set(code, (shares.get(code) ?? 0) + share);
    }
    return shares;
  };
}
