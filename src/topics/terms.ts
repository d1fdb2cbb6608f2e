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
import { inflection } from "../text/stems.js";
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
export function isLink(norm: string): boolean {
  return LINKS.has(norm);
}

const SCOPES: Readonly<Record<string, Scope>> = { titre: "title", chapeau: "lead", corps: "body" };
const UPPER = /\p{Lu}/u;
const HYPHENATED = /^[\p{L}\p{M}']+(?:-[\p{Ll}\p{M}']+)+$/u;
const PART = /[^-']+'?/g;
/** Shorter words keep their final s: "gaz", "bus", "os". */
const MIN_PLURAL_LENGTH = 4;

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
export function exactKey(text: string): string {
  const lower = text.toLowerCase();
  return `e${lower.length >= MIN_PLURAL_LENGTH && /[sx]$/.test(lower) ? lower.slice(0, -1) : lower}`;
}

/** The terms of one line of a taxonomy file: separated by commas. */
export function parseTerms(line: string, where: string): Term[] {
  const terms: Term[] = [];
  for (const piece of line.split(",")) {
    const text = piece.replaceAll(/\s+/g, " ").trim();
    if (text !== "") terms.push(parseTerm(text, where));
  }
  return terms;
}

export function parseTerm(text: string, where: string): Term {
  const scoped = /^(.*?)(?:\s+@(\S+))?$/u.exec(text);
  const name = scoped?.[2];
  const scope = name === undefined ? "anywhere" : SCOPES[name];
  if (scope === undefined) throw bad(`« ${text} » : après @ on attend titre, chapeau ou corps`, where);
  const patterns = (scoped?.[1] ?? text).split(" + ").map((phrase) => parsePattern(phrase.trim(), where));
  return { text, patterns, scope };
}

function parsePattern(phrase: string, where: string): Pattern {
  const quoted = /^["«]\s*(.+?)\s*["»]$/u.exec(phrase);
  if (quoted === null && /["«»]/.test(phrase)) throw bad(`« ${phrase} » : guillemet non fermé`, where);
  const text = read(quoted?.[1] ?? phrase).text;
  const parts = tokenize(text).flatMap((token) => partsOf(token.text));
  const keys: string[] = [];
  for (const part of parts) {
    if (!/[\p{L}\p{N}]/u.test(part.text))
      throw bad(`« ${phrase} » : seulement des mots, sans ponctuation`, where);
    if (quoted !== null) keys.push(UPPER.test(part.text) ? casedKey(part.text) : exactKey(part.text));
    else if (!isLink(fold(part.text))) keys.push(stemKey(part.text));
    else if (keys.at(-1) !== LINK) keys.push(LINK);
  }
  if (keys.length === 0) throw bad("un terme vide", where);
  if (keys[0] === LINK || keys.at(-1) === LINK)
    throw bad(
      `« ${phrase} » commence ou finit par un petit mot : mettez l'expression entre guillemets`,
      where,
    );
  if (keys.length === 1 && quoted === null && isStopword(fold(text)))
    throw bad(`« ${phrase} » est un mot vide : mettez-le entre guillemets ou dans une expression`, where);
  return { keys };
}

function bad(message: string, where: string): RepereError {
  return new RepereError("CONFIGURATION", message, { where });
}
