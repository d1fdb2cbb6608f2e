/**
 * A term as a journalist writes it → what the automaton looks for.
 *
 *   économie sociale         these words in this order, whatever their number and gender; "de", "du", "la", "à"… between words may differ
 *   "DPJ"                    exactly so: accents, and capitals where it has any; its plural counts too
 *   budget @titre            only in the title (@chapeau: title or lead, @corps: body, lead included)
 *   route + collision        both in one sentence
 */
import { RepereError } from "../errors.js";
import { fold, read } from "../text/fold.js";
import { inflection, singularOf } from "../text/stems.js";
import { isStopword } from "../text/stopwords.js";
import { tokenize } from "../text/tokens.js";

export type Scope = "anywhere" | "title" | "lead" | "body";

/** One phrase of a term: keys for the trie, `LINK` where any run of link words may stand. */
export interface Pattern {
  readonly keys: readonly string[];
}

export interface Term {
  /** As the journalist wrote it. */
  readonly text: string;
  /** One pattern, or several that must meet in one sentence. */
  readonly patterns: readonly Pattern[];
  readonly scope: Scope;
}

/** A run of "de", "du", "de la", "à", "aux", "en"… between two words of a phrase. */
export const LINK = "~";
const LINKS = new Set(["de", "du", "des", "d'", "la", "le", "les", "l'", "a", "au", "aux", "en"]);
const MAX_LINK_LENGTH = 3;
export function isLink(norm: string): boolean {
  return LINKS.has(norm);
}

const SCOPES: Readonly<Record<string, Scope>> = { titre: "title", chapeau: "lead", corps: "body" };
const UPPER = /\p{Lu}/u;
const WORD = /[\p{L}\p{N}]/u;
/** Words, single spaces and "d'", "l'", which most terms are: there is nothing to tokenize. */
const PLAIN = /^(?:[dl]')?[A-Za-zÀ-ÖØ-öø-ÿœ]+(?: (?:[dl]')?[A-Za-zÀ-ÖØ-öø-ÿœ]+)*$/;
const PLAIN_BORDER = / |(?<=')/;
const HYPHENATED = /^[\p{L}\p{M}']+(?:-[\p{Ll}\p{M}']+)+$/u;
const PART = /[^-']+'?/g;

/**
 * "main-d'œuvre" as three parts, so that "main d'œuvre" is the same; a compound with a capital or digit inside
 * ("Trois-Rivières", "COVID-19") is a name and stays whole.
 */
export function partsOf(text: string): { readonly text: string; readonly start: number }[] {
  if (!text.includes("-") || !HYPHENATED.test(text)) return [{ text, start: 0 }];
  return [...text.matchAll(PART)].map((match) => ({ text: match[0], start: match.index }));
}

export const stemKey = (text: string): string => `s${inflection(text)}`;
export const casedKey = (text: string): string => `c${text}`;
/** Accents count, capitals don't; "écoles" is the same as "école". */
export const exactKey = (text: string): string => `e${singularOf(text.toLowerCase())}`;

/** The terms of one line of a taxonomy file: separated by commas. */
export function parseTerms(line: string, where: string): Term[] {
  const terms: Term[] = [];
  for (const piece of line.replaceAll(/\s+/g, " ").split(",")) {
    const text = piece.trim();
    if (text !== "") terms.push(parseTerm(text, where));
  }
  return terms;
}

function parseTerm(text: string, where: string): Term {
  const at = text.lastIndexOf(" @");
  const scope = at < 0 ? "anywhere" : SCOPES[text.slice(at + 2)];
  if (scope === undefined) throw bad(`« ${text} » : après @ on attend titre, chapeau ou corps`, where);
  const patterns = (at < 0 ? text : text.slice(0, at))
    .split(" + ")
    .map((phrase) => parsePattern(phrase.trim(), where));
  return { text, patterns, scope };
}

function parsePattern(phrase: string, where: string): Pattern {
  if (PLAIN.test(phrase)) return stemmedPattern(phrase.split(PLAIN_BORDER), phrase, where);
  const quoted = /^["«]\s*(.+?)\s*["»]$/u.exec(phrase);
  if (quoted === null && /["«»]/.test(phrase)) throw bad(`« ${phrase} » : guillemet non fermé`, where);
  const { text } = read(quoted?.[1] ?? phrase);
  const words = PLAIN.test(text)
    ? text.split(PLAIN_BORDER)
    : tokenize(text).flatMap((token) => partsOf(token.text).map((part) => part.text));
  for (const word of words)
    if (!WORD.test(word)) throw bad(`« ${phrase} » : seulement des mots, sans ponctuation`, where);
  if (words.length === 0) throw bad(`« ${phrase} » : un terme vide`, where);
  if (quoted === null) return stemmedPattern(words, phrase, where);
  return { keys: words.map((word) => (UPPER.test(word) ? casedKey(word) : exactKey(word))) };
}

function stemmedPattern(words: readonly string[], phrase: string, where: string): Pattern {
  const keys: string[] = [];
  for (const word of words)
    if (word.length > MAX_LINK_LENGTH || !isLink(fold(word))) keys.push(stemKey(word));
    else if (keys.at(-1) !== LINK) keys.push(LINK);
  // "faire l'économie de", "à pied d'œuvre": small words at the edges say nothing, unless one word alone is left.
  const [inner, edges] = [
    keys.filter((key) => key !== LINK).length,
    keys[0] === LINK || keys.at(-1) === LINK,
  ];
  if (edges && inner < 2)
    throw bad(
      `« ${phrase} » commence ou finit par un petit mot : mettez l'expression entre guillemets, «${phrase}»`,
      where,
    );
  if (keys[0] === LINK) keys.shift();
  if (keys.at(-1) === LINK) keys.pop();
  if (keys.length === 1 && isStopword(inflection(phrase)))
    throw bad(`« ${phrase} » est un mot vide : mettez-le entre guillemets ou dans une expression`, where);
  return { keys };
}

function bad(message: string, where: string): RepereError {
  return new RepereError("CONFIGURATION", message, { where });
}
