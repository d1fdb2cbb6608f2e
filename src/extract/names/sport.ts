/** Whether a town plays: "Rimouski bat Québec", "contre Boston", "le gardien de Rimouski". */
import type { Sentence, TextLayer } from "../../types.js";
import { isOpening, verbAfter, type Phrase } from "./phrase.js";
import { isCapital } from "./runs.js";
import type { Scene } from "./scene.js";
import {
  BEFORE_OPPONENT,
  LOSING,
  SPORT_NOUNS,
  SPORT_VERBS,
  SPORTSPEOPLE,
  SURE_SPORT_VERBS,
} from "./sport-words.js";
import { AUXILIARIES } from "./words.js";

interface Sport {
  readonly nouns: number;
  readonly hasScore: boolean;
}
const known = new WeakMap<Sentence, Sport>();

/** How many words of a sentence are of sports; counted once. */
function sportOf({ tokens }: TextLayer, sentence: Sentence): Sport {
  let sport = known.get(sentence);
  if (sport !== undefined) return sport;
  let nouns = 0;
  let hasScore = false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "word" && SPORT_NOUNS.has(token.norm)) nouns++;
    hasScore ||= isScore(tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text);
  }
  sport = { nouns, hasScore };
  known.set(sentence, sport);
  return sport;
}

const POINTS = /^\d{1,3}$/;
/** "4-1". */
const isScore = (left = "", joint = "", right = ""): boolean =>
  POINTS.test(left) && POINTS.test(right) && /^[-–]$/.test(joint);

/** A place of which the sentence speaks as of a club. */
export function playsIn(scene: Scene, phrase: Phrase): boolean {
  const { layer, sentence } = scene;
  const { tokens } = layer;
  const { nouns, hasScore } = sportOf(layer, sentence);
  const { preposition, before } = phrase;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (nouns === 0 && !hasScore)
    return preposition === "" && isOpening(scene, before) && SURE_SPORT_VERBS.test(norm(mainVerb(scene, phrase) ?? -1));
  // "le gardien de Rimouski" keeps its goal, "un gardien de Rimouski" was born there.
  if (preposition === "de") return SPORTSPEOPLE.test(norm(before)) && !/^(?:un|une|des)$/.test(norm(before - 1));
  if (preposition === "par") return LOSING.test(norm(before));
  if (BEFORE_OPPONENT.has(preposition)) return preposition !== "sur" && preposition !== "chez" ? true : LOSING.test(norm(before)) || (hasScore && nouns > 0) || POINTS.test(norm(before));
  if (preposition === "à") return /^(?:face|oppose|opposee|opposes|refuse|permis|prolongations)$/.test(norm(before));
  if (preposition === "pour") return /^(?:amere|defaite|victoire|revers|vie|defaites|victoires)$/.test(norm(before));
  if (preposition !== "") return false;
  if (LOSING.test(norm(before))) return true;
  if (!isOpening(scene, before)) return false;
  const main = mainVerb(scene, phrase);
  if (main === undefined) return nouns + (hasScore ? 1 : 0) > 1 && /^[-–]$/.test(norm(phrase.after)) && isCapital(tokens[phrase.after + 1]);
  return SPORT_VERBS.test(norm(main)) || SPORT_VERBS.test(norm(main + 1));
} // prettier-ignore

/** Behind "a", "s'est". */
function mainVerb(scene: Scene, { after }: Phrase): number | undefined {
  const verb = verbAfter(scene, after);
  if (verb === undefined) return undefined;
  const norm = scene.layer.tokens[verb]?.norm ?? "";
  return AUXILIARIES.has(norm) || norm === "est" ? verb + 1 : verb;
}
