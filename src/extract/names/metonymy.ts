/**
 * Whether the name of a seat of power stands for who governs there, for the place itself, or for its club: "Québec annonce",
 * "à Québec", "Québec bat Rimouski". Grammar decides: the list of signs is asked in order, and the first that speaks has it;
 * where none does, the tagger of names is believed if it is sure. docs/annotation-guide.md, 4, says what is meant by which.
 */
import type { FoundName } from "./found-name.js";
import type { Seat } from "./lexicons.js";
import { BESIDE, BUILDING_VERBS, BUILT, COPULAS, TO_BUILDING } from "./metonymy-words.js";
import { phraseOf } from "./phrase.js";
import { civilityBefore } from "./persons.js";
import type { Scene } from "./scene.js";
import {
  accordingTo, addressed, asObject, betweenPowers, byAgent, dealingWith, expectedOf, located, ofPower, withPower,
} from "./seat-phrases.js"; // prettier-ignore
import { asSpeaker, asSubject, inBrief } from "./seat-subject.js";
import { normAt, type Meaning, type Sign } from "./seat-use.js";
import { seatOf } from "./seats.js";
import { playsIn } from "./sport.js";
import { AUXILIARIES } from "./words.js";

/** The rule of a town that plays. */
export const AS_TEAM = "organizations/club";
/** The rule of an office that is spoken of as a building. */
export const AS_BUILDING = "places/building";

/** The list is the program. "le Québec", "au Luxembourg": with an article it is the land. */
const OF_CAPITALS: readonly Sign[] = [
  ({ phrase }) => (phrase.hasArticle ? "place" : undefined),
  asSubject,
  asSpeaker,
  byAgent,
  accordingTo,
  dealingWith,
  betweenPowers,
  withPower,
  addressed,
  ofPower,
  asObject,
  expectedOf,
  inBrief,
  located,
];
/** "l'Élysée": who works there, unless stones are spoken of. */
const OF_OFFICES: readonly Sign[] = [asBuilding, () => "government"];

/** Less sure than that, the tagger takes a city that nothing governs for a body. */
const SURE = 0.5;

/** The name as what it means here; the name itself where neither grammar nor the table of seats says anything. */
export function asMeant(scene: Scene, name: FoundName): FoundName {
  const seat = seatOf(scene, name);
  switch (meaningOf(scene, name, seat)) {
    case "government":
      return ofKind(name, "organization");
    case "place":
      return ofKind(name, "place");
    case "team":
      return { ...name, kind: "organization", rule: AS_TEAM };
    case "building":
      return { ...name, kind: "place", rule: AS_BUILDING };
    default:
      return seat !== undefined && name.kind === "organization" && name.confidence < SURE ? ofKind(name, "place") : name; // prettier-ignore
  }
}

const ofKind = (name: FoundName, kind: "organization" | "place"): FoundName =>
  name.kind === kind ? name : { ...name, kind, rule: `${kind}s/metonymy` };

function meaningOf(scene: Scene, name: FoundName, seat: Seat | undefined): Meaning | undefined {
  if (!isConceivable(scene, name, seat)) return undefined;
  const phrase = phraseOf(scene, name);
  if (seat?.level !== "office" && !phrase.hasArticle && playsIn(scene, phrase)) return "team";
  if (seat === undefined) return undefined;
  const use = { scene, seat, phrase };
  for (const sign of seat.level === "office" ? OF_OFFICES : OF_CAPITALS) {
    const meaning = sign(use);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** A place, a seat, or what the tagger took for a person of an office's name: "Beauvau dément", but not "Mme Beauvau". */
function isConceivable({ layer, hits }: Scene, { kind, first, end }: FoundName, seat: Seat | undefined): boolean {
  if (kind === "place") return true;
  if (kind === "organization") return seat !== undefined || hits.get(first)?.endToken === end;
  const isAlone = kind === "person" && end === first + 1 && civilityBefore(layer, first) === undefined;
  return isAlone && seat?.level === "office";
} // prettier-ignore

function asBuilding(use: Parameters<Sign>[0]): Meaning | undefined {
  const { preposition, before, after } = use.phrase;
  const near = normAt(use, before);
  const far = normAt(use, before - 1);
  if (preposition === "de") {
    const isPart = BUILT.test(near) || (BUILT.test(far) && !/^(?:de|du|des)$/.test(near));
    if (isPart || BESIDE.has(near)) return "building";
  }
  if (BESIDE.has(preposition) || (preposition === "à" && near === "face")) return "building";
  if (preposition === "" && (TO_BUILDING.test(near) || TO_BUILDING.test(far))) return "building";
  let verb = after;
  while (AUXILIARIES.has(normAt(use, verb)) || COPULAS.has(normAt(use, verb)) || normAt(use, verb) === "ete") verb++;
  const isBuilt = verb > after || /^(?:surplombe|date|coute|brill)/.test(normAt(use, verb));
  return isBuilt && BUILDING_VERBS.test(normAt(use, verb)) ? "building" : undefined;
} // prettier-ignore
