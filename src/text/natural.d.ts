/** Packages without types of their own. Only `stems.ts` and `stopwords.ts` import them. */

/** natural's deep file: `import "natural"` itself costs 0.6 s, 120 MB and prints to stdout. */
declare module "natural/lib/natural/stemmers/porter_stemmer_fr.js" {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module "stopword" {
  export const fra: readonly string[];
}
