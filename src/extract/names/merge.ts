/**
 * What rules change in the tagger's answer. Tried on the labelled dev pages, policy by policy: the tagger is right far more often
 * than the rules wherever they differ on a span, so that only these few remain, each certain by grammar or by the gazetteer.
 */
import { shapeOf } from "../../text/tokens.js";
import type { FoundName } from "./found-name.js";
import { spanning } from "./found-name.js";
import { asMeant } from "./metonymy.js";
import { introducedBy, pastLegalForm } from "./organization-signs.js";
import { organizationSpan } from "./organization-spans.js";
import { typeByFirst, typeByWord } from "./organization-words.js";
import { civilityBefore } from "./persons.js";
import { adjacent, isCapital, isCivility, wordOf } from "./runs.js";
import { seatOf } from "./seats.js";
import { phraseOf } from "./phrase.js";
import { withHead } from "./place-spans.js";
import { isOfCities } from "./seat-subject.js";
import type { Scene } from "./scene.js";
import { NATIONALITIES, NOT_ACRONYMS } from "./words.js";

/** `undefined` where it is no name at all. */
type Correction = (scene: Scene, name: FoundName) => FoundName | undefined;

/** The list is the program: each takes what the one before made. */
const CORRECTIONS: readonly Correction[] = [
  ofStreet,
  commonAcronym,
  headless,
  withoutCivility,
  withLegalForm,
  organizationSpan,
  addressed,
  opening,
  withHead,
  knownPlace,
  knownBody,
  standing,
  located,
  meant,
];

export function corrected(scene: Scene): FoundName[] {
  const kept = scene.names.flatMap((name) => {
    let own: FoundName | undefined = name;
    for (const correct of CORRECTIONS) if ((own = correct(scene, own)) === undefined) return [];
    return [own];
  });
  return withGovernments(scene, outermost(kept));
}

/** A name that another took in ("MSA d'Armorique") is none of its own. */
const outermost = (names: readonly FoundName[]): FoundName[] =>
  names.filter(
    (name, at) =>
      !(at > 0 && (names[at - 1]?.end ?? 0) > name.first && names[at - 1]?.kind === "organization"),
  );

const LEVELS = /^(?:federal|provincial|central|wallon)$/;

/** "gouvernement québécois", "gouvernement Legault": an adjective is enough to name a government. */
function withGovernments({ layer, sentence }: Scene, names: readonly FoundName[]): FoundName[] {
  const { tokens } = layer;
  const added: FoundName[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken - 1; first++) {
    if (tokens[first]?.norm !== "gouvernement" || !adjacent(layer, first, first + 1)) continue;
    const leader = names.find((name) => name.first === first + 1 && name.kind === "person");
    const adjective = tokens[first + 1]?.norm ?? "";
    const end = leader?.end ?? first + 2;
    if (leader === undefined && !NATIONALITIES.has(adjective) && !LEVELS.test(adjective)) continue;
    if (names.some((name) => name !== leader && name.first < end && name.end > first)) continue;
    const own = leader ?? { kind: "organization", confidence: CERTAIN, first, end, start: 0, stop: 0 };
    added.push({
      ...spanning({ ...own, rule: "organizations/government" }, layer, first, end),
      kind: "organization",
    });
  }
  if (added.length === 0) return [...names];
  const isInside = (name: FoundName): boolean =>
    added.some(({ first, end }) => name.first >= first && name.end <= end);
  return [...names.filter((name) => !isInside(name)), ...added].sort((a, b) => a.first - b.first);
}

/** Of what grammar alone shows; on the dev pages it is right nine times in ten. */
const CERTAIN = 0.9;

const STREETS = new Set("rue rues avenue boulevard boul chemin route allee impasse".split(" "));

/** "rue de Paris", "boulevard Paul-Janson": streets are not named, nor is what they are named after. */
function ofStreet({ layer }: Scene, name: FoundName): FoundName | undefined {
  if (name.kind !== "person" && name.kind !== "place") return name;
  let at = name.first - 1;
  // "la route de Paris", "le chemin de Sainte-Foy" may go there; a street doesn't.
  const isBare = !/^(?:de|du|des|d'|la|le|l'|les)$/.test(layer.tokens[at]?.norm ?? "");
  while (at > name.first - 4 && /^(?:de|du|des|d'|la|le|l'|les)$/.test(layer.tokens[at]?.norm ?? "")) at--;
  const norm = layer.tokens[at]?.norm ?? "";
  if (!STREETS.has(norm) || !adjacent(layer, at, at + 1)) return name;
  // "les rues d'Alger" are those of a town, "les rues Cartier et Fraser" two streets.
  if (norm === "rues" && !isBare) return name;
  return isBare || (norm !== "route" && norm !== "chemin") ? undefined : name;
}

/** "la TVQ", "une adresse IP": capitals that stand for a thing. */
function commonAcronym({ layer, lexicons }: Scene, name: FoundName): FoundName | undefined {
  const { kind, first, end } = name;
  const token = layer.tokens[first];
  if (kind !== "organization" || end > first + 1 || token === undefined) return name;
  const isCommon = NOT_ACRONYMS.has(token.norm) && shapeOf(token.text) === "upper";
  return isCommon && lexicons.organizations.longestAt(layer.tokens, first) === undefined ? undefined : name;
}

/** "Diversification de l'ensemble du Québec": what begins small and has no head of a body is a name by its last words alone. */
function headless({ layer, hits, lexicons }: Scene, name: FoundName): FoundName | undefined {
  const { kind, first, end, confidence } = name;
  if (kind !== "organization" || isCapital(layer.tokens[first])) return name;
  const norm = layer.tokens[first]?.norm ?? "";
  // "l'ensemble du Québec" is all of it.
  const isAll = norm === "ensemble" && wordOf(layer.tokens[first - 1]) === "l'";
  if (!isAll && confidence >= SURE) return name;
  const isHead = lexicons.organizationHeads.longestAt(layer.tokens, first) !== undefined;
  if (!isAll && (isHead || introducedBy(norm) !== undefined)) return name;
  if (!isAll && (typeByFirst(norm) ?? typeByWord(norm)) !== undefined) return name;
  for (let at = end - 1; at > first; at--)
    if (hits.get(at)?.endToken === end)
      return { ...spanning(name, layer, at, end), kind: "place", rule: "places/gazetteer" };
  return undefined;
}

/** "Mlle Hocquet": titles are outside the name. */
function withoutCivility({ layer }: Scene, name: FoundName): FoundName {
  if (name.kind !== "person") return name;
  const { tokens } = layer;
  let { first } = name;
  while (first < name.end - 1 && isCivility(tokens[first])) {
    first++;
    if (tokens[first]?.text === "." && first < name.end - 1) first++;
  }
  return first === name.first || !isCapital(tokens[first]) ? name : spanning(name, layer, first, name.end);
}

/** "Boulangerie Roy" of "Boulangerie Roy inc." */
function withLegalForm({ layer }: Scene, name: FoundName): FoundName {
  if (name.kind !== "organization") return name;
  const end = pastLegalForm(layer, name.end);
  return end === name.end ? name : spanning(name, layer, name.first, end);
}

/** "M. Berlin": whoever has a civility is a person. */
function addressed({ layer }: Scene, name: FoundName): FoundName {
  const { kind, first } = name;
  if (kind !== "place" || civilityBefore(layer, first) === undefined) return name;
  return { ...name, kind: "person", rule: "persons/civility" };
}

/** "Vienne le printemps": a word that opens its sentence, where a capital tells nothing, and the tagger is not sure. */
function opening({ layer, sentence, lexicons }: Scene, name: FoundName): FoundName | undefined {
  const { kind, first, end, confidence } = name;
  if (kind !== "place" || end > first + 1 || first !== sentence.firstToken || confidence >= SURE) return name;
  return lexicons.isCommon(layer.tokens[first]?.norm ?? "") ? undefined : name;
}

/** "Québec annonce", "à Québec", "Québec bat Rimouski": a government, the city, its club. */
function meant(scene: Scene, name: FoundName): FoundName {
  return asMeant(scene, opened(scene, name));
}

const STANDING =
  /^(?:gare|aeroport|pont|viaduc|phare|chateau|stade|arena|patinoire|cathedrale|basilique|moulin|quai|port|palais|hotel)$/;
/** These stand for whom they house, but for the buildings called so. */
const HOUSED: Readonly<Record<string, RegExp>> = {
  hotel: /^(?:de|matignon)$/,
  palais: /^(?:de|du|royal|federal|national|presidentiel)$/,
};

/** "hôtel de ville de Montréal", "gare de Lyon": with a small letter, what stands there and not who works in it. */
function standing({ layer }: Scene, name: FoundName): FoundName {
  const { kind, first, end } = name;
  const head = layer.tokens[first];
  if (kind !== "organization" || end < first + 2 || head === undefined || isCapital(head)) return name;
  if (!STANDING.test(head.norm) || HOUSED[head.norm]?.test(layer.tokens[first + 1]?.norm ?? "") === false)
    return name;
  return { ...name, kind: "place", rule: "places/structure" };
}

/** "dans la ville de Dakar", "la ville de Dakar compte": a town with its common noun, where it does not act. */
function located(scene: Scene, name: FoundName): FoundName {
  const { layer, hits } = scene;
  const { kind, first, end } = name;
  if (
    kind !== "organization" ||
    end < first + 3 ||
    !/^(?:ville|agglomération|commune|village)$/.test(layer.tokens[first]?.text ?? "")
  )
    return name;
  if (!/^(?:de|d')$/.test(layer.tokens[first + 1]?.norm ?? "") || hits.get(first + 2)?.endToken !== end)
    return name;
  const { preposition } = phraseOf(scene, name);
  const isThere = /^(?:dans|vers|depuis|en|sur)$/.test(preposition) || isOfCities(scene, name);
  return isThere ? { ...spanning(name, layer, first + 2, end), kind: "place", rule: "places/town" } : name;
}

/** "Que Québec le veuille": a small word with the capital of its sentence is no part of the name. */
function opened(scene: Scene, name: FoundName): FoundName {
  const { first, end } = name;
  if (first !== scene.sentence.firstToken || end < first + 2) return name;
  if (!/^(?:que|qu'|quand|si|pour|selon|mais|et|or)$/.test(scene.layer.tokens[first]?.norm ?? ""))
    return name;
  const rest = spanning(name, scene.layer, first + 1, end);
  return seatOf(scene, rest) === undefined ? name : rest;
}

/** From so sure on, the tagger has seen more than the gazetteer can say. */
const SURE = 0.6;

/** "Togo 14 médailles": a place of the gazetteer, and hardly an organization. */
function knownPlace({ layer, hits, lexicons }: Scene, name: FoundName): FoundName {
  const { kind, first, end, confidence } = name;
  if (kind !== "organization" || confidence >= SURE) return name;
  const hit = hits.get(first);
  if (hit === undefined || hit.endToken !== end || hit.common) return name;
  const isBody = lexicons.organizations.longestAt(layer.tokens, first)?.endToken === end;
  return isBody ? name : { ...name, kind: "place", rule: "places/gazetteer" };
}

/** "l'Élysée": a body that no place is called by. */
function knownBody({ layer, hits, lexicons }: Scene, name: FoundName): FoundName {
  const { kind, first, end } = name;
  if (kind !== "place" || hits.has(first)) return name;
  const match = lexicons.organizations.longestAt(layer.tokens, first);
  if (match === undefined || match.endToken !== end) return name;
  const token = layer.tokens[first];
  const isAcronym = match.values.every(({ acronym }) => acronym);
  const isAlone = end > first + 1 || !adjacentCapital({ layer }, first);
  if (!isAlone || (isAcronym && shapeOf(token?.text ?? "") !== "upper")) return name;
  return { ...name, kind: "organization", rule: "organizations/known" };
}

const adjacentCapital = ({ layer }: Pick<Scene, "layer">, at: number): boolean =>
  isCapital(layer.tokens[at - 1]) && adjacent(layer, at - 1, at);
