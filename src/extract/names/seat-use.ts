/** One use of the name of a seat of power, and how to look around in its sentence. */
import type { Token } from "../../types.js";
import type { Seat } from "./lexicons.js";
import { INVERTED, STATE_WORDS, URBAN } from "./metonymy-words.js";
import { verbAfter, type Phrase } from "./phrase.js";
import type { Scene } from "./scene.js";

export type Meaning = "government" | "place" | "building" | "team";

export interface SeatUse {
  readonly scene: Scene;
  readonly seat: Seat;
  readonly phrase: Phrase;
}

/** What the name means, where this sign is there. */
export type Sign = (use: SeatUse) => Meaning | undefined;

export const tokenAt = ({ scene }: SeatUse, at: number): Token | undefined => scene.layer.tokens[at];
export const normAt = (use: SeatUse, at: number): string => tokenAt(use, at)?.norm ?? "";

/** How far back a word may stand that the name depends on. */
const REACH = 9;
const MARK = /^[.,;:!?«»"()]$/;
const RELATIVE = /^(?:qui|que|qu'|ou|dont)$/;

/** Whether a word of the same clause stands at a token or before it. */
export function isBehind(
  use: SeatUse,
  from: number,
  isMeant: (norm: string) => boolean,
  reach = REACH,
): boolean {
  const least = Math.max(use.scene.sentence.firstToken, from - reach + 1);
  for (let at = from; at >= least; at--) {
    const token = tokenAt(use, at);
    if (token === undefined || MARK.test(token.text) || RELATIVE.test(token.norm)) return false;
    if (isMeant(token.norm)) return true;
  }
  return false;
}

/** Whether such a word stands anywhere in the sentence. */
export function isInSentence(use: SeatUse, isMeant: (norm: string) => boolean): boolean {
  const { firstToken, endToken } = use.scene.sentence;
  for (let at = firstToken; at < endToken; at++) if (isMeant(normAt(use, at))) return true;
  return false;
}

export const PARTICIPLE = /(?:e|ee|es|ees|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ertes)$/;

/**
 * Of a capital that acts: its government. That of a province is a town as well, and a sentence about streets is about the
 * town's hall, unless ministers, laws or transfers are spoken of.
 */
export function governing(use: SeatUse): Meaning | undefined {
  const isOfState = (norm: string): boolean => STATE_WORDS.has(norm);
  if (use.seat.level === "region") return isInSentence(use, isOfState) ? "government" : undefined;
  const isOfTown = isInSentence(use, (norm) => URBAN.has(norm)) && !isInSentence(use, isOfState);
  if (!isOfTown) return "government";
  const verb = verbAfter(use.scene, use.phrase.after);
  return verb !== undefined && INVERTED.test(normAt(use, verb)) ? "government" : undefined;
}
