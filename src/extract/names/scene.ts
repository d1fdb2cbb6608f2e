/** What the rules of names read: one sentence with what is known of it. */
import type { Sentence, TextLayer } from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import type { FoundName } from "./found-name.js";
import type { NameLexicons } from "./lexicons.js";

export interface Scene {
  readonly layer: TextLayer;
  readonly sentence: Sentence;
  /** Names of the gazetteer, by the token each begins with. */
  readonly hits: ReadonlyMap<number, PlaceHit>;
  readonly lexicons: NameLexicons;
  /** Country of the article, where it could be told. */
  readonly country: string | undefined;
  /** The names that begin in the sentence, in order. */
  readonly names: readonly FoundName[];
}
