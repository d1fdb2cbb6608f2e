/** What a token is by itself, whatever stands around it: kept, since a text has the same few thousand again and again. */
import { hashOf } from "../../../model/hash.js";
import { nameParts } from "../../../text/fold.js";
import type { Token } from "../../../types.js";
import { classesOf } from "./classes.js";
import type { KnownNames } from "./known-names.js";

/** How a word is written: small, Capital, CAPITALS, miXed, or no word. */
export const CASE = { small: 0, capital: 1, capitals: 2, mixed: 3, sign: 5 } as const;

export interface Word {
  readonly text: number;
  readonly norm: number;
  readonly shape: number;
  readonly written: number;
  readonly startsLarge: boolean;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Hashes of its parts as names have them; none of a sign. */
  readonly parts: readonly number[];
  /** Bits of what closed classes and lexicons say of it (`classes.ts`). */
  readonly classes: number;
  readonly isCommon: boolean;
  /** 0 to 5, as `KnownNames.letterCase`. */
  readonly letterCase: number;
  readonly isTitle: boolean;
  readonly isHead: boolean;
  /** How often organizations have it in their names: 0 to 4, a step for each power of √10. */
  readonly inOrganizations: number;
  readonly length: number;
}

const MAX_KEPT = 40_000;
const PREFIXES = [1, 2, 3, 4];
const SUFFIXES = [1, 2, 3, 4, 5];
const MAX_LENGTH = 9;

export type Look = (token: Token) => Word;

export function createLook(known: KnownNames): Look {
  const kept = new Map<string, Word>();
  return (token) => {
    let word = kept.get(token.text);
    if (word === undefined) {
      // Flat memory over a million articles: start afresh rather than grow.
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(token.text, (word = look(token, known)));
    }
    return word;
  };
}

function look({ text, norm, kind }: Token, known: KnownNames): Word {
  const parts = kind === "punctuation" ? [] : nameParts(norm).map(hashOf);
  const [first = 0] = parts;
  return {
    text: hashOf(text),
    norm: hashOf(norm),
    shape: hashOf(shapeOf(text)),
    written: kind === "punctuation" ? CASE.sign : writtenAs(text),
    startsLarge: kind !== "punctuation" && startsLarge(text),
    prefixes: PREFIXES.filter((length) => norm.length > length).map((length) =>
      hashOf(norm.slice(0, length)),
    ),
    suffixes: SUFFIXES.filter((length) => norm.length > length).map((length) => hashOf(norm.slice(-length))),
    parts,
    classes: kind === "punctuation" ? 0 : classesOf(norm, text),
    isCommon: known.isCommon(hashOf(norm)),
    letterCase: known.letterCase(hashOf(norm)),
    isTitle: known.isTitle(first),
    isHead: known.isHead(first),
    inOrganizations: known.inOrganizations(first),
    length: Math.min(MAX_LENGTH, norm.length),
  };
}

export const startsLarge = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

function writtenAs(text: string): number {
  if (!startsLarge(text)) return CASE.small;
  if (text.length > 1 && text === text.toUpperCase()) return CASE.capitals;
  return text.slice(1) === text.slice(1).toLowerCase() ? CASE.capital : CASE.mixed;
}

const MAX_SHAPE = 10;

/** "Saint-Jean" is "Xxx-Xxx", "G20" "X99": three of a kind stand for more. */
function shapeOf(text: string): string {
  let shape = "";
  for (const sign of text) {
    const kind =
      sign >= "0" && sign <= "9"
        ? "9"
        : sign !== sign.toLowerCase()
          ? "X"
          : sign !== sign.toUpperCase()
            ? "x"
            : sign;
    if (!shape.endsWith(kind + kind)) shape += kind;
    if (shape.length >= MAX_SHAPE) break;
  }
  return shape;
}
