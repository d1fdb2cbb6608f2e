/** What the reading of tenses says, and the words shared by its parts. */

/** "present" is a verb in the present, "near" one that looks either way ("devait ouvrir mardi"). */
export type Direction = "past" | "future" | "present" | "near";

/** A direction, and how far away the word that says it stands. */
export interface Cue {
  readonly direction: Direction;
  readonly cost: number;
  /** A past verb at most so many words before it blurs it: "a plu jusqu'à jeudi" looks either way. */
  readonly softFor?: number;
}

export interface Bounds {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What stands before a noun, never before the verb of a clause. */
export const BEFORE_NOUN = new Set(
  "le la les un une des du de d' au aux ce cet cette ces mon ma mes ton son sa ses notre nos votre vos leur leurs chaque quelque quelques plusieurs en par pour sur dans avec sans chez sous vers entre contre premier premiere deuxieme dernier derniere prochain prochaine nouveau nouvelle grand grande petit petite autre bon bonne seul seule meme tout toute quel quelle deux trois quatre cinq six sept huit neuf dix".split(
    " ",
  ),
);
