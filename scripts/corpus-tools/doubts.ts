/** What a tired annotator forgets: the same name unmarked further on, a number or a day without its mark. Hints, not faults. */
import { articleOf, type FieldMark } from "./article.js";
import type { CorpusPage } from "./page.js";

export interface Doubt {
  readonly text: string;
  readonly around: string;
}

/** A street is not labelled, nor what stands in its name. */
const STREET =
  /(?:rues?|avenues?|av\.|boulevards?|boul\.|bd|chemins?|rangs?|routes?|autoroutes?|places?|quais?|allées?|côtes?|chaussées?|montées?|impasses?|ruelles?)\s+(?:[^\s,;.]+\s+){0,3}$/iu;
const VALUES: readonly RegExp[] = [
  /\d[\d\s\u00a0\u202f.,]*\s*(?:%|\$|€|£|M\$|k\$|G\$|FCFA|F CFA|francs|euros|dollars|gourdes|dirhams|dinars)/giu,
  /\d[\d,]*\s+(?:millions?|milliards?)\s+(?:de|d['’])\s*\p{L}+/giu,
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|demain)(?!\p{L})/giu,
  /(?<!\p{L})\d{1,2}(?:er)?\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/giu,
  /(?<![\p{L}\d-])(?:19|20)\d\d(?![\p{L}\d-])/gu,
  /\d[\d\s\u00a0\u202f,]*\s*(?:km|kg|tonnes|hectares|mètres|degrés|°C|MW|logements|personnes|habitants|élèves|emplois|places)(?!\p{L})/giu,
];
const LEAST_LENGTH = 3;

export function doubtsOf(page: CorpusPage): Doubt[] {
  const article = articleOf(page);
  const doubts: Doubt[] = [];
  for (const field of ["title", "body"] as const) {
    const text = article[field];
    const marks = article.marks.filter((mark) => mark.field === field && mark.reference.kind !== "quotation");
    const covered = (start: number, end: number): boolean =>
      marks.some((mark) => mark.start < end && start < mark.end);
    const doubt = (start: number, end: number): void => {
      if (covered(start, end)) return;
      const around = text.slice(Math.max(0, start - 25), end + 20).replaceAll("\n", " ");
      doubts.push({ text: text.slice(start, end), around });
    };
    for (const name of namesOf(article.marks))
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (isLetter(text.charAt(at - 1)) || isLetter(text.charAt(end))) continue;
        if (!STREET.test(text.slice(Math.max(0, at - 40), at))) doubt(at, end);
      }
    for (const pattern of VALUES)
      for (const match of text.matchAll(pattern)) doubt(match.index, match.index + match[0].trimEnd().length);
  }
  return doubts;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const namesOf = (marks: readonly FieldMark[]): Set<string> =>
  new Set(
    marks.flatMap(({ reference, text }) =>
      "entity" in reference &&
      reference.form === "name" &&
      text.length >= LEAST_LENGTH &&
      /^\p{Lu}/u.test(text)
        ? [text]
        : [],
    ),
  );
