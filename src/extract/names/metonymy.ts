/**
 * Whether the name of a seat of power stands for who governs there, for the place itself, or for its club: "Québec annonce",
 * "à Québec", "Québec bat Rimouski". Grammar decides: the list of signs is asked in order, and the first that speaks has it;
 * where none does, the tagger of names is believed. docs/annotation-guide.md, 4, says what is meant by which.
 */
import type { Token } from "../../types.js";
import type { FoundName } from "./found-name.js";
import type { Seat } from "./lexicons.js";
import {
  ADDRESSING, ATTITUDES, BESIDE, BUILDING_VERBS, BUILT, CITY_VERBS, COPULAS, COUNTING, INVERTED, POWER_NOUNS, RELATIONS,
  STATE_WORDS, TO_BUILDING, TRANSITIVE, TRAVEL, TREATIES, URBAN,
} from "./metonymy-words.js"; // prettier-ignore
import { seatOf } from "./seats.js";
import type { Scene } from "./scene.js";
import { isOpening, phraseOf, verbAfter, type Phrase } from "./phrase.js";
import { civilityBefore } from "./persons.js";
import { playsIn } from "./sport.js";
import { AUXILIARIES } from "./words.js";

/** The rule of a town that plays. */
export const AS_TEAM = "organizations/club";

/** The rule of an office that is spoken of as a building. */
export const AS_BUILDING = "places/building";

export type Use = "government" | "place" | "building" | "team";

/** What is known of one use of a seat's name. */
interface Case {
  readonly scene: Scene;
  readonly seat: Seat;
  readonly phrase: Phrase;
}
type Sign = (use: Case) => Use | undefined;

/** What the name means here; undefined where neither grammar nor the kind of name says it. */
export function useOf(scene: Scene, name: FoundName): Use | undefined {
  const { kind, first, end } = name;
  if (kind !== "place" && kind !== "organization" && (kind !== "person" || end > first + 1)) return undefined;
  const seat = seatOf(scene, name);
  // "Mme Beauvau" has been told from "Beauvau dément" by who found the names, or by her civility.
  if (kind === "person" && (seat?.level !== "office" || civilityBefore(scene.layer, first) !== undefined))
    return undefined;
  const isTown =
    seat === undefined
      ? kind === "place" || scene.hits.get(first)?.endToken === end
      : seat.level !== "office";
  if (seat === undefined && !isTown) return undefined;
  const phrase = phraseOf(scene, name);
  if (isTown && !phrase.hasArticle && playsIn(scene, phrase)) return "team";
  if (seat === undefined) return undefined;
  const use = { scene, seat, phrase };
  for (const sign of seat.level === "office" ? OF_OFFICES : OF_CAPITALS) {
    const answer = sign(use);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** "l'Élysée": who works there, unless stones are spoken of. */
const OF_OFFICES: readonly Sign[] = [asBuilding, () => "government"];
const OF_CAPITALS: readonly Sign[] = [
  ofLand, asSubject, saying, byAgent, accordingTo, betweenPowers, withPower, addressed, ofPower, asObject, expected, granted, located,
]; // prettier-ignore

const normAt = ({ scene }: Case, at: number): string => scene.layer.tokens[at]?.norm ?? "";
const tokenAt = ({ scene }: Case, at: number): Token | undefined => scene.layer.tokens[at];

/** How far back a verb may stand whose object the name is. */
const REACH = 9;

/** Looks back from a token for a word of the clause; a mark of punctuation ends it. */
function before({ scene }: Case, from: number, isMeant: (norm: string) => boolean, reach = REACH): boolean {
  const { tokens } = scene.layer;
  const least = Math.max(scene.sentence.firstToken, from - reach + 1);
  for (let at = from; at >= least; at--) {
    const token = tokens[at];
    if (
      token === undefined ||
      /^[.,;:!?«»"()]$/.test(token.text) ||
      /^(?:qui|que|qu'|ou|dont)$/.test(token.norm)
    )
      return false;
    if (isMeant(token.norm)) return true;
  }
  return false;
}

const anywhere = ({ scene }: Case, isMeant: (norm: string) => boolean): boolean => {
  for (let at = scene.sentence.firstToken; at < scene.sentence.endToken; at++)
    if (isMeant(scene.layer.tokens[at]?.norm ?? "")) return true;
  return false;
};

function asBuilding(use: Case): Use | undefined {
  const { before: head, preposition, after } = use.phrase;
  const near = [normAt(use, head), normAt(use, head - 1)];
  if (preposition === "de" && (BUILT.test(near[0] ?? "") || (BUILT.test(near[1] ?? "") && !/^(?:de|du|des)$/.test(near[0] ?? ""))))
    return "building"; // prettier-ignore
  if (preposition === "de" && BESIDE.has(near[0] ?? "")) return "building";
  if (preposition === "à" && near[0] === "face") return "building";
  if (BESIDE.has(preposition)) return "building";
  if (preposition === "" && near.some((norm) => TO_BUILDING.test(norm))) return "building";
  let verb = after;
  while (AUXILIARIES.has(normAt(use, verb)) || COPULAS.has(normAt(use, verb)) || normAt(use, verb) === "ete")
    verb++;
  return BUILDING_VERBS.test(normAt(use, verb)) && (verb > after || /^(?:surplombe|date|coute|brill)/.test(normAt(use, verb)))
    ? "building"
    : undefined; // prettier-ignore
}

/** "le Québec", "au Luxembourg": with an article it is the land. */
function ofLand({ phrase }: Case): Use | undefined {
  return phrase.hasArticle ? "place" : undefined;
}

/** "Québec annonce", "Ottawa, qui avait promis", "Québec et Ottawa s'entendent". */
function asSubject(use: Case): Use | undefined {
  const { scene, phrase, seat } = use;
  if (phrase.preposition !== "" || !isOpening(scene, phrase.before)) return undefined;
  const verb = verbAfter(scene, phrase.after);
  if (verb === undefined) return undefined;
  const norm = normAt(use, verb);
  if (CITY_VERBS.test(norm)) return "place";
  const next =
    verb + (/^(?:pas|plus|jamais|deja|aussi|encore|bien|toujours|donc)$/.test(normAt(use, verb + 1)) ? 2 : 1);
  if (AUXILIARIES.has(norm)) return participle(use, next);
  if (COPULAS.has(norm)) return copula(use, next);
  if (COUNTING.test(norm) && !/^(?:ne|n')$/.test(normAt(use, verb - 1))) return counted(use, next);
  return governing(use, seat);
}

/** "s'est dit surpris", "a refusé", "a connu": the participle decides. */
function participle(use: Case, at: number): Use | undefined {
  const from = normAt(use, at) === "ete" ? at + 1 : at;
  const norm = normAt(use, from);
  if (CITY_VERBS.test(norm)) return "place";
  return COUNTING.test(norm) ? counted(use, from + 1) : governing(use, use.seat);
}

/** "est prêt à", "s'est dit", but "est une ville". */
function copula(use: Case, at: number): Use | undefined {
  const norm = normAt(use, at);
  if (CITY_VERBS.test(norm)) return "place";
  if (use.phrase.others.length > 0 && PARTICIPLE.test(norm)) return governing(use, use.seat);
  if (ATTITUDES.test(norm) || /^(?:s'|se)$/.test(normAt(use, at - 2))) return governing(use, use.seat);
  return "place";
}

/** "compte sur", "accueillera davantage d'étudiants"; but "compte 4 600 places", "accueillera le congrès". */
function counted(use: Case, at: number): Use | undefined {
  const token = tokenAt(use, at);
  const next = normAt(use, at);
  if (/^(?:compt)/.test(normAt(use, at - 1))) return token?.kind === "number" || /^(?:plus|pres|environ|quelque|deux|trois|un|une)$/.test(next) ? "place" : governing(use, use.seat);
  return /^(?:davantage|moins|plus|favorablement|mal|bien|froidement)$/.test(next) || token?.kind === "number" || /^(?:aide|aides|compensation)$/.test(normAt(use, at + 1)) ? governing(use, use.seat) : "place";
} // prettier-ignore

/** The capital of a province acts as a town, but where the sentence is about its government. */
function governing(use: Case, { level }: Seat): Use | undefined {
  if (level === "region") return anywhere(use, (norm) => STATE_WORDS.has(norm)) ? "government" : undefined;
  return anywhere(use, (norm) => URBAN.has(norm)) &&
    !anywhere(use, (norm) => STATE_WORDS.has(norm)) &&
    !isSaid(use)
    ? undefined
    : "government";
}

/** A verb that no city hall is quoted with more often than a State. */
function isSaid(use: Case): boolean {
  const verb = verbAfter(use.scene, use.phrase.after);
  return verb !== undefined && INVERTED.test(normAt(use, verb));
}

/** "indique Ottawa", "comme l'avait annoncé Québec", "Que fera Londres ?". */
function saying(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  if (preposition !== "" || use.seat.level === "region") return undefined;
  return INVERTED.test(normAt(use, at)) && !/^(?:fait|dit|veut)$/.test(normAt(use, at))
    ? "government"
    : undefined;
}

const PARTICIPLE = /(?:e|ee|es|ees|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ertes)$/;

/** "prêtés par Québec", "à 60 % par Ottawa"; "passer par Paris" goes there. */
function byAgent(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  if (preposition !== "par") return undefined;
  if (before(use, at, (norm) => /^(?:pass|transit|commenc|revien|reven|voyag|circul|achemin|importe)/.test(norm), 4)) return "place";
  // "prêtés par Québec", "assumée à 60 % par Ottawa"
  return PARTICIPLE.test(normAt(use, at)) || before(use, at, (norm) => /(?:ee|ees|es|e|ie|is|u|ue)$/.test(norm) && norm.length > 4, 5) ? "government" : undefined;
} // prettier-ignore

/** "selon Québec", "d'après Kiev", "quant à Ottawa", "auprès de Québec", "à en croire Paris", "vu de Bruxelles". */
function accordingTo(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  const isToCity = use.seat.level === "region";
  if (preposition === "selon" || (preposition === "après" && normAt(use, at) === "d'")) return "government";
  if (preposition === "à" && normAt(use, at) === "quant") return "government";
  if (preposition === "à" && normAt(use, at) === "grace") return "government";
  if (preposition === "de" && /^(?:aupres|vue?)$/.test(normAt(use, at)))
    return isToCity ? undefined : "government";
  if (preposition === "" && normAt(use, at) === "croire") return "government";
  return /^(?:envers|malgré|contre|sans)$/.test(preposition) && !isToCity ? "government" : undefined;
}

/** "les relations entre Paris et Alger"; "le trajet entre Québec et Montréal". */
function betweenPowers(use: Case): Use | undefined {
  const { preposition, before: at, others } = use.phrase;
  if (preposition !== "entre") return undefined;
  if (anywhere(use, (norm) => TRAVEL.test(norm))) return "place";
  if (before(use, at, (norm) => RELATIONS.test(norm))) return "government";
  const isAmongPowers = others.some((other) => seatOf(use.scene, other) !== undefined);
  return isAmongPowers && anywhere(use, (norm) => RELATIONS.test(norm)) ? "government" : undefined;
}

/** "un bras de fer avec Pékin", "négocier avec Bruxelles", "en guerre contre". */
function withPower(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  if (preposition === "avec") return before(use, at, (norm) => RELATIONS.test(norm) || /^(?:negoci|discut|rompr|rompu|entend|renou|coop|collabor|travaill|difficult|trait|dialogu|partag|align)/.test(norm)) ? "government" : undefined;
  if (preposition === "sur") return before(use, at, (norm) => /^(?:pression|pressions|compt|mise|misait|influence|ascendant)/.test(norm), 4) ? "government" : undefined;
  return undefined;
} // prettier-ignore

const INFINITIVE = /(?:er|ir|re|oir)$/;

/** "à Québec de décider"; what follows says that somebody is meant. */
const toDecide = (use: Case): boolean => {
  const { after } = use.phrase;
  if (!/^(?:de|d')$/.test(normAt(use, after))) return false;
  let verb = after + 1;
  while (/^(?:ne|n'|pas|plus|se|s'|lui|leur|les?|la|l'|y|en)$/.test(normAt(use, verb))) verb++;
  const token = tokenAt(use, verb);
  return token?.kind === "word" && token.text === token.text.toLowerCase() && INFINITIVE.test(token.norm) && token.norm.length > 3; // prettier-ignore
};

/** "une rencontre à Québec" is held there. */
const MEETINGS =
  /^(?:rencontres?|reunions?|audiences?|manifestations?|conferences?|sommets?|congres|visites?|sejours?|bureaux?|ministere|ministeres|siege|travail|ecole|universite)$/;

/** "demande à Québec de", "écrire à Ottawa", "c'est à Québec de". */
function addressed(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  if (preposition === "pour" && toDecide(use)) return "government";
  if (preposition !== "à") return undefined;
  if (toDecide(use)) return "government";
  if (/^[,(]$/.test(normAt(use, at)) || before(use, at, (norm) => MEETINGS.test(norm), 5)) return "place";
  return before(use, at, (norm) => ADDRESSING.test(norm), 6) ? "government" : undefined;
}

/** "la réponse de Paris", "la position constante de Pékin", "12 millions de Québec". */
function ofPower(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  if (preposition !== "de" || use.seat.level === "region") return undefined;
  const token = tokenAt(use, at);
  if (token === undefined) return undefined;
  if (TREATIES.test(token.norm)) return undefined;
  if (isMoney(token)) return "government";
  if (token.kind !== "word") return undefined;
  if (POWER_NOUNS.test(token.norm)) {
    return token.norm === "accord" || token.norm === "accords" ? treaty(use, at) : "government";
  }
  // One adjective may stand between, but no name and no small word.
  const isAdjective = token.text === token.text.toLowerCase() && token.norm.length > 4 && !INFINITIVE.test(token.norm);
  return isAdjective && POWER_NOUNS.test(normAt(use, at - 1)) && !/^(?:de|du|des|d')$/.test(normAt(use, at - 1))
    ? "government"
    : undefined;
} // prettier-ignore

/** "l'accord de Paris" is a treaty; "avec l'accord d'Ottawa" is leave. */
const treaty = (use: Case, at: number): Use | undefined =>
  /^(?:l'|son)$/.test(normAt(use, at - 1)) && /^(?:avec|sans|donne|obtenu)$/.test(normAt(use, at - 2))
    ? "government"
    : undefined;

const isMoney = ({ norm, text }: Token): boolean =>
  /^[$€£%]$/.test(text) || /^(?:m\$|dollars?|euros?|millions?|milliards?|francs|sous?)$/.test(norm);

/** "accuse Moscou", "presse Québec d'agir", "exhorte Ottawa à". */
function asObject(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  if (preposition !== "" || use.seat.level === "region") return undefined;
  const token = tokenAt(use, at);
  if (token?.kind !== "word") return undefined;
  return TRANSITIVE.test(token.norm) || (toDecide(use) && PARTICIPLE.test(token.norm))
    ? "government"
    : undefined;
}

/** "a obtenu de Québec que", "dépend d'Ottawa". */
function expected(use: Case): Use | undefined {
  const { preposition, before: at } = use.phrase;
  if (preposition !== "de" || use.seat.level === "region") return undefined;
  return before(use, at, (norm) => /^(?:depend|obten|obtien|obtenu|recu|attend|exig|esper|arrach|reclam|quemand)/.test(norm), 4)
    ? "government"
    : undefined; // prettier-ignore
}

/** In a title: "Québec prié d'agir"; in a list of who pays: "Québec : 1,9 M$". */
function granted(use: Case): Use | undefined {
  const { preposition, before: at, after } = use.phrase;
  if (preposition !== "" || !isOpening(use.scene, at) || use.seat.level === "region") return undefined;
  if (/^(?:prie|presse|somme|appele|accuse|critique|poursuivi|condamne|invite|blame|mis|interpelle)$/.test(normAt(use, after)))
    return "government";
  return normAt(use, after) === ":" && tokenAt(use, after + 1)?.kind === "number" ? "government" : undefined;
} // prettier-ignore

/** "à Québec", "vers Paris", "né près de Dakar": with no sign of a power, a preposition of place has it. */
function located({ phrase }: Case): Use | undefined {
  return /^(?:à|vers|dans|depuis|jusque|chez|en|sur)$/.test(phrase.preposition) ? "place" : undefined;
}
