/**
 * "INCENDIE MAJEUR À LA MEUNERIE DE LÉVIS": where all is in capitals, each word is brought back to how French writes it inside a
 * sentence, small where it mostly is, so that capitals say as much (or nearly) as elsewhere.
 */
import { hashOf } from "../../../model/hash.js";
import type { Sentence, TextLayer, Token } from "../../../types.js";
import type { KnownNames } from "./known-names.js";

/** From so many words in capitals on, if they make such a share of the sentence, and one of them is a word that is written small. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.8;

/** A layer as the recognizer reads it: the same places, words perhaps in other letters. */
export interface ReadLayer extends Pick<TextLayer, "field" | "tokens" | "sentences"> {
  readonly isShouted: (sentence: Sentence) => boolean;
}

export function readingOf({ field, tokens, sentences }: TextLayer, known: KnownNames): ReadLayer {
  let restored: Token[] | undefined;
  const shouted = new Set<Sentence>();
  for (const sentence of sentences) {
    if (!isShouted(tokens, sentence, known)) continue;
    restored ??= [...tokens];
    shouted.add(sentence);
    for (let at = sentence.firstToken; at < sentence.endToken; at++)
      restored[at] = inSentence(tokens[at] as Token, known);
  }
  return { field, tokens: restored ?? tokens, sentences, isShouted: (sentence) => shouted.has(sentence) };
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

function isShouted(tokens: readonly Token[], { firstToken, endToken }: Sentence, known: KnownNames): boolean {
  let capitals = 0;
  let words = 0;
  let hasSmallWord = false;
  for (let at = firstToken; at < endToken; at++) {
    const { kind, text, norm } = tokens[at] as Token;
    if (kind === "punctuation" || kind === "number") continue;
    words++;
    if (!isCapitals(text)) continue;
    capitals++;
    hasSmallWord ||= isWrittenSmall(norm, known);
  }
  return hasSmallWord && capitals >= LEAST_WORDS && capitals >= LEAST_SHARE * words;
}

/** Levels of `KnownNames.letterCase`: small words are below, names above. */
const MOSTLY_SMALL = 2;
const MIXED = 3;

function isWrittenSmall(norm: string, known: KnownNames): boolean {
  const hash = hashOf(norm);
  const level = known.letterCase(hash);
  return level > 0 && level <= MOSTLY_SMALL ? true : (level === 0 || level === MIXED) && known.isCommon(hash);
}

function inSentence(token: Token, known: KnownNames): Token {
  const { kind, text, norm } = token;
  if (kind === "punctuation" || kind === "number" || !isCapitals(text)) return token;
  const small = text.toLowerCase();
  if (kind === "elision" || isWrittenSmall(norm, known)) return { ...token, text: small };
  return {
    ...token,
    text: small.replace(
      /(^|[-'])(\p{L})/gu,
      (_, mark: string, letter: string) => mark + letter.toUpperCase(),
    ),
  };
}
