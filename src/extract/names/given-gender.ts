/** The gender that a person's first name shows, from the registries of Québec and France, else from what is known of the world's names. */
import { nameParts } from "../../text/fold.js";
import type { Gender, Token } from "../../types.js";

export interface GivenNames {
  /** Share of women among those who bear it, where registries count them. */
  readonly registered: (
    norm: string,
  ) => { readonly count: number; readonly female: number | undefined } | undefined;
  /** null where both bear it, undefined where nothing is known. */
  readonly told: (norm: string) => Gender | undefined;
}

/** From this share on, a first name tells. */
const SURE = 0.93;

/** The words of the name, of which the first is mostly the given one. */
export function genderOfGiven(words: readonly Token[], names: GivenNames): Gender {
  const [first, second] = words;
  if (first === undefined || second === undefined) return null;
  // "Nguyen Thi Mai"
  if (second.norm === "thi" && words.length > 2) return "f";
  // "PROULX Marie-Eve": the family name first, as lists have it.
  if (isShouted(first) && !isShouted(second)) return genderOf(second.norm, names) ?? null;
  // What is no first name, or one of both, leaves the word to the next: "El Hadj M'hamed", "Anh Thu Nguyen"; never to the last.
  for (const word of words.slice(0, -1)) {
    const gender = genderOf(word.norm, names);
    if (gender === "f" || gender === "m") return gender;
  }
  return null;
}

const isShouted = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

function genderOf(norm: string, names: GivenNames): Gender | undefined {
  const whole = genderOfWord(norm, names);
  if (whole !== undefined) return whole;
  const parts = nameParts(norm);
  if (parts.length < 2) return undefined;
  // "Jean-Noël" by the first, "Kim-Élyse" by the second.
  for (const part of parts) {
    const gender = genderOfWord(part, names);
    if (gender === "f" || gender === "m") return gender;
  }
  return undefined;
}

function genderOfWord(norm: string, { registered, told }: GivenNames): Gender | undefined {
  const known = registered(norm);
  if (known === undefined || known.count === 0 || known.female === undefined) return told(norm);
  if (known.female >= SURE) return "f";
  return known.female <= 1 - SURE ? "m" : null;
}
