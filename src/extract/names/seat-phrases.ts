/** A seat of power behind a preposition or a verb: of whom one speaks, or where one is. */
import type { Token } from "../../types.js";
import { ADDRESSING, POWER_NOUNS, RELATIONS, TRANSITIVE, TRAVEL, TREATIES } from "./metonymy-words.js";
import {
  isBehind, isInSentence, normAt, PARTICIPLE, tokenAt, type Meaning, type SeatUse, type Sign,
} from "./seat-use.js"; // prettier-ignore
import { isOpening } from "./phrase.js";
import { seatOf } from "./seats.js";

/** The capital of a province is a town in all that follows. */
const onlyOfStates =
  (sign: Sign): Sign =>
  (use) =>
    use.seat.level === "region" ? undefined : sign(use);

const PASSING = /^(?:pass|transit|commenc|revien|reven|voyag|circul|achemin|importe)/;
const LONG_PARTICIPLE = /.{3}(?:ee|ees|es|e|ie|is|u|ue)$/;

/** "prêtés par Québec", "assumée à 60 % par Ottawa"; "passer par Paris" goes there. */
export const byAgent: Sign = (use) => {
  const { preposition, before } = use.phrase;
  if (preposition !== "par") return undefined;
  if (isBehind(use, before, (norm) => PASSING.test(norm), 4)) return "place";
  const isDone = PARTICIPLE.test(normAt(use, before)) || isBehind(use, before, (norm) => LONG_PARTICIPLE.test(norm), 5);
  return isDone ? "government" : undefined;
}; // prettier-ignore

/** "selon Québec", "d'après Kiev", "quant à Ottawa", "auprès de Québec", "à en croire Paris", "vu de Bruxelles". */
export const accordingTo: Sign = (use) => {
  const { preposition, before } = use.phrase;
  const norm = normAt(use, before);
  if (preposition === "selon" || (preposition === "après" && norm === "d'")) return "government";
  if (preposition === "à" && (norm === "quant" || norm === "grace")) return "government";
  return preposition === "" && norm === "croire" ? "government" : undefined;
};

export const dealingWith = onlyOfStates((use) => {
  const { preposition, before } = use.phrase;
  if (preposition === "de" && /^(?:aupres|vue?)$/.test(normAt(use, before))) return "government";
  return /^(?:envers|malgré|contre|sans)$/.test(preposition) ? "government" : undefined;
});

/** "les relations entre Paris et Alger"; "le trajet entre Québec et Montréal". */
export const betweenPowers: Sign = (use) => {
  const { preposition, before, others } = use.phrase;
  if (preposition !== "entre") return undefined;
  if (isInSentence(use, (norm) => TRAVEL.test(norm))) return "place";
  const isOfRelations = (norm: string): boolean => RELATIONS.test(norm);
  if (isBehind(use, before, isOfRelations)) return "government";
  const areSeats = others.some((other) => seatOf(use.scene, other) !== undefined);
  return areSeats && isInSentence(use, isOfRelations) ? "government" : undefined;
};

const DEALING =
  /^(?:negoci|discut|rompr|rompu|entend|renou|coop|collabor|travaill|difficult|trait|dialogu|partag|align)/;
const WEIGHING = /^(?:pressions?|compt|mise|misait|misent|influence|ascendant)/;

/** "négocier avec Bruxelles", "la pression sur Québec". */
export const withPower: Sign = (use) => {
  const { preposition, before } = use.phrase;
  if (preposition === "avec")
    return isBehind(use, before, (norm) => RELATIONS.test(norm) || DEALING.test(norm)) ? "government" : undefined;
  if (preposition !== "sur") return undefined;
  return isBehind(use, before, (norm) => WEIGHING.test(norm), 4) ? "government" : undefined;
}; // prettier-ignore

const INFINITIVE = /..(?:er|ir|re|oir)$/;
const CLITIC = /^(?:ne|n'|pas|plus|se|s'|lui|leur|les?|la|l'|y|en)$/;

/** "à Québec de décider", "exhorte Ottawa de ne pas": somebody is meant who could. */
function isToDo(use: SeatUse): boolean {
  const { after } = use.phrase;
  if (!/^(?:de|d')$/.test(normAt(use, after))) return false;
  let verb = after + 1;
  while (CLITIC.test(normAt(use, verb))) verb++;
  const token = tokenAt(use, verb);
  return token?.kind === "word" && token.text === token.text.toLowerCase() && INFINITIVE.test(token.norm);
}

/** What is held, signed or housed in a city: "une rencontre à Québec". */
const MEETINGS =
  /^(?:rencontres?|reunions?|audiences?|manifestations?|conferences?|sommets?|congres|visites?|sejours?|bureaux?|ministere|ministeres|siege|travail|ecole|universite|signee?s?)$/;

/** "Pour Berne, il n'est pas question de céder." */
const isOutlook = (use: SeatUse): boolean =>
  normAt(use, use.phrase.after) === "," && isOpening(use.scene, use.phrase.before);

/** "demande à Québec de", "écrire à Ottawa", "c'est à Québec de décider", "plus question pour Québec de". */
export const addressed: Sign = (use) => {
  const { preposition, before } = use.phrase;
  if (preposition === "pour") return isToDo(use) || isOutlook(use) ? "government" : undefined;
  if (preposition !== "à") return undefined;
  if (isToDo(use)) return "government";
  if (/^[,(]$/.test(normAt(use, before)) || isBehind(use, before, (norm) => MEETINGS.test(norm), 5)) return "place";
  return isBehind(use, before, (norm) => ADDRESSING.test(norm), 6) ? "government" : undefined;
}; // prettier-ignore

/** "la réponse de Paris", "la position constante de Pékin", "12 millions de Québec". */
export const ofPower = onlyOfStates((use) => {
  const { preposition, before } = use.phrase;
  const head = tokenAt(use, before);
  if (preposition !== "de" || head === undefined || TREATIES.test(head.norm)) return undefined;
  if (isMoney(head)) return "government";
  if (head.kind !== "word") return undefined;
  if (/^accords?$/.test(head.norm)) return leave(use, before);
  if (POWER_NOUNS.test(head.norm)) return "government";
  // "l'argent neuf de Québec", "l'aide d'urgence d'Ottawa": a word or two may stand between, but no name.
  if (head.text !== head.text.toLowerCase() || head.norm.length < 3) return undefined;
  const isOf = /^(?:de|d'|du|des|a|en)$/.test(normAt(use, before - 1));
  return POWER_NOUNS.test(normAt(use, before - (isOf ? 2 : 1))) ? "government" : undefined;
});

/** "l'accord de Paris" is a treaty, "avec l'accord d'Ottawa" with its leave. */
const leave = (use: SeatUse, at: number): Meaning | undefined =>
  /^(?:l'|son)$/.test(normAt(use, at - 1)) && /^(?:avec|sans|donne|obtenu)$/.test(normAt(use, at - 2))
    ? "government"
    : undefined;

const isMoney = ({ norm, text }: Token): boolean =>
  /^[$€£%]$/.test(text) || /^(?:m\$|dollars?|euros?|millions?|milliards?|francs|sous?)$/.test(norm);

const EXPECTING = /^(?:depend|obten|obtien|obtenu|recu|recev|attend|exig|esper|arrach|reclam|quemand)/;

/** "a obtenu de Québec que", "dépend d'Ottawa". */
export const expectedOf = onlyOfStates((use) => {
  const { preposition, before } = use.phrase;
  if (preposition !== "de") return undefined;
  return isBehind(use, before, (norm) => EXPECTING.test(norm), 4) ? "government" : undefined;
});

const SURPRISE = /^(?:court|vitesse|mot|partie|surprise|defaut|contre-pied)$/;

/** "accuse Moscou", "presse Québec d'agir", "a pris Ottawa de court". */
export const asObject = onlyOfStates((use) => {
  const { preposition, before, after } = use.phrase;
  const verb = tokenAt(use, before);
  if (preposition !== "" || verb?.kind !== "word") return undefined;
  const isUrged = isToDo(use) && PARTICIPLE.test(verb.norm);
  const isCaught = /^(?:pri|prendr)/.test(verb.norm) && SURPRISE.test(normAt(use, after + 1));
  return isUrged || isCaught || TRANSITIVE.test(verb.norm) ? "government" : undefined;
});

const WHERE = /^(?:à|vers|dans|depuis|jusque|chez|en|sur)$/;

/** "à Québec", "vers Paris": with no sign of a power, a preposition of place has it. */
export const located: Sign = ({ phrase }) => (WHERE.test(phrase.preposition) ? "place" : undefined);
