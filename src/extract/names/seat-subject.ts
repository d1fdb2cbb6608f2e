/** A seat of power as the subject of its clause: what governments do, and what only cities do. */
import { ATTITUDES, CITY_VERBS, COPULAS, COUNTING, INVERTED, STRICKEN } from "./metonymy-words.js";
import { isOpening, verbAfter } from "./phrase.js";
import {
  governing,
  isInSentence,
  normAt,
  PARTICIPLE,
  tokenAt,
  type Meaning,
  type SeatUse,
  type Sign,
} from "./seat-use.js";
import type { FoundName } from "./found-name.js";
import type { Scene } from "./scene.js";
import { AUXILIARIES } from "./words.js";

const ADVERB = /^(?:pas|plus|jamais|deja|aussi|encore|bien|toujours|donc)$/;
const NEGATION = /^(?:ne|n')$/;

/** "Québec annonce", "Ottawa, qui avait promis", "Québec et Ottawa s'entendent"; "Paris s'éveille". */
export const asSubject: Sign = (use) => {
  const { scene, phrase } = use;
  if (phrase.preposition !== "" || !(isOpening(scene, phrase.before) || isCleft(use))) return undefined;
  const verb = verbAfter(scene, phrase.after);
  if (verb === undefined) return undefined;
  const norm = normAt(use, verb);
  const isReflexive = /^(?:s'|se)$/.test(normAt(use, verb - 1));
  if (CITY_VERBS.test(norm) || (isReflexive && LYING.test(norm))) return "place";
  const next = verb + (ADVERB.test(normAt(use, verb + 1)) ? 2 : 1);
  if (AUXILIARIES.has(norm)) return participle(use, next);
  if (COPULAS.has(norm)) return copula(use, next);
  return COUNTING.test(norm) && !NEGATION.test(normAt(use, verb - 1)) ? counted(use, next) : governing(use);
};

/** "C'est Ottawa qui paiera." */
const isCleft = (use: SeatUse): boolean =>
  normAt(use, use.phrase.after) === "qui" && COPULAS.has(normAt(use, use.phrase.before));

/** "se trouve", "se situe", "se dresse": where a city is. */
const LYING = /^(?:trouve|situ|dress|etend|etal|etir|niche)/;

/** "a refusé", "a été accusé", but "a connu", "a vibré". */
function participle(use: SeatUse, next: number): Meaning | undefined {
  const at = normAt(use, next) === "ete" ? next + 1 : next;
  const norm = normAt(use, at);
  if (CITY_VERBS.test(norm) || (at > next && STRICKEN.test(norm))) return "place";
  return COUNTING.test(norm) ? counted(use, at + 1) : governing(use);
}

/** "est prêt à", "s'est dit surpris", "sont parvenus à un accord"; but "est une ville". */
function copula(use: SeatUse, next: number): Meaning | undefined {
  const norm = normAt(use, next);
  if (CITY_VERBS.test(norm)) return "place";
  const isReflexive = /^(?:s'|se)$/.test(normAt(use, next - 2));
  const areSeveral = use.phrase.others.length > 0 && PARTICIPLE.test(norm);
  return isReflexive || areSeveral || ATTITUDES.test(norm) ? governing(use) : "place";
}

/** Whether a name, with its article, is the subject of what only a city does: "la ville de Dakar compte". */
export function isOfCities(scene: Scene, { end }: FoundName): boolean {
  const { tokens } = scene.layer;
  let verb = verbAfter(scene, end);
  if (verb === undefined) return false;
  if (AUXILIARIES.has(tokens[verb]?.norm ?? "")) verb++;
  const norm = tokens[verb]?.norm ?? "";
  return CITY_VERBS.test(norm) || COUNTING.test(norm);
}

const ROUNDLY = /^(?:plus|pres|environ|quelque|deux|trois|un|une)$/;
const MANNER = /^(?:davantage|moins|plus|favorablement|mal|bien|froidement)$/;

/** "compte sur", "accueillera 3 000 réfugiés"; but "compte 4 600 places", "accueillera le congrès". */
function counted(use: SeatUse, next: number): Meaning | undefined {
  const norm = normAt(use, next);
  const isNumber = tokenAt(use, next)?.kind === "number";
  if (normAt(use, next - 1).startsWith("compt")) return isNumber || ROUNDLY.test(norm) ? "place" : governing(use);
  return isNumber || MANNER.test(norm) || isInSentence(use, (norm) => norm === "avec") ? governing(use) : "place";
} // prettier-ignore

/** Too weak to tell who speaks from what is spoken of. */
const WEAK = /^(?:fait|dit|veut|lance)$/;

/** "indique Ottawa", "comme l'avait annoncé Québec". */
export const asSpeaker: Sign = (use) => {
  const { preposition, before } = use.phrase;
  if (preposition !== "" || use.seat.level === "region") return undefined;
  const norm = normAt(use, before);
  return INVERTED.test(norm) && !WEAK.test(norm) ? "government" : undefined;
};

/** In a title: "Québec prié d'agir"; in a list of who pays: "Québec : 1,9 M$". */
export const inBrief: Sign = (use) => {
  const { preposition, before, after } = use.phrase;
  if (preposition !== "" || !isOpening(use.scene, before) || use.seat.level === "region") return undefined;
  if (URGED.test(normAt(use, after))) return "government";
  return normAt(use, after) === ":" && tokenAt(use, after + 1)?.kind === "number" ? "government" : undefined;
};

const URGED =
  /^(?:prie|presse|somme|appele|accuse|critique|poursuivi|condamne|invite|blame|mis|interpelle|talonne|montre)$/;
