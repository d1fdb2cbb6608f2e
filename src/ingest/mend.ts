/** Misread characters in the fields of an article, repaired and said so (`text/mojibake.ts` knows how). */
import { repairMojibake } from "../text/mojibake.js";
import type { Article, Note } from "../types.js";

const FIELDS = ["title", "subtitle", "byline", "section", "source", "text", "html"] as const;

/**
 * Repairs the fields of an article and says so. A `body` is taken exactly as it is, since the publisher's offsets refer
 * to it; what is wrong there is only said. Returns the same article where nothing was to be done.
 */
export function mendArticle(article: Article): { article: Article; notes: Note[] } {
  const mended: Record<string, string> = {};
  let count = 0;
  for (const field of FIELDS) {
    // A title goes with its body: both are what offsets refer to.
    if (article[field] === undefined || (field === "title" && article.body !== undefined)) continue;
    const repair = repairMojibake(article[field]);
    if (repair.count === 0) continue;
    mended[field] = repair.text;
    count += repair.count;
  }
  const left = article.body === undefined ? 0 : repairMojibake(article.body).count;
  const notes = [
    ...(count > 0 ? [note("mojibake-repaired", `${signsOf(count)} (« Ã© » pour « é ») réparé${count > 1 ? "s" : ""}.`)] : []),
    ...(left > 0
      ? [note("mojibake", `${signsOf(left)} dans body, pris tel quel ; envoyez le texte en UTF-8, ou dans text pour qu'il soit réparé.`)]
      : []),
  ]; // prettier-ignore
  return { article: count > 0 ? { ...article, ...mended } : article, notes };
}

const note = (code: string, message: string): Note => ({ code, message });
const signsOf = (count: number): string =>
  `${count} caractère${count > 1 ? "s" : ""} mal décodé${count > 1 ? "s" : ""}`;
