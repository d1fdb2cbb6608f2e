/** Names with all that is said of them: the tagger finds spans and kinds, rules tell types, genders, candidates, roles. */
import type { NameMention, ReadingContext, RoleMention, TextLayer } from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import { createForms, type Forms } from "./forms.js";
import { inTokens, type FoundName } from "./found-name.js";
import type { NameLexicons } from "./lexicons.js";
import { corrected } from "./merge.js";
import { findNominals } from "./nominals.js";
import { organizationOf, type UntypedOrganization } from "./organization-types.js";
import type { Surroundings } from "./person-roles.js";
import { personOf, type PersonSeed } from "./persons.js";
import { placeOf, type UntypedPlace } from "./places.js";
import { findPronouns } from "./pronouns.js";
import type { RoleReading } from "./role-reading.js";
import { bodiesOf, townsOf } from "./role-bodies.js";
import { referredRoles, type RoleSentence } from "./role-reference.js";
import { readRole } from "./roles.js";
import type { Scene } from "./scene.js";
import type { TaggedName } from "./sequence-tagger.js";
import { placesOf, standingOf, type SentencePlace } from "./standing.js";
import { thingOf, type ThingClaim } from "./things.js";

export { createNameLexicons, type NameFacts, type NameLexicons } from "./lexicons.js";

/** A sentence with all that was read in it. */
interface Reading {
  readonly scene: Scene;
  readonly place: SentencePlace;
  readonly roles: readonly RoleReading[];
  readonly claims: readonly (PersonSeed | UntypedOrganization | UntypedPlace | ThingClaim)[];
}

/** `tagged` lies within the layers and is free of overlaps (`settleTagged`). */
export function readNames(
  layers: readonly TextLayer[],
  hits: readonly PlaceHit[],
  tagged: readonly TaggedName[],
  { country }: ReadingContext,
  lexicons: NameLexicons,
): (NameMention | RoleMention)[] {
  const readings = layers.flatMap((layer): Reading[] => {
    const { field } = layer;
    const own = hits.filter((hit) => hit.field === field);
    const byFirst = new Map(own.map((hit) => [hit.firstToken, hit]));
    const inLayer = tagged.filter((name) => name.field === field);
    const found = inTokens(inLayer, layer);
    let next = 0;
    const sentencePlaces = placesOf(layer);
    return layer.sentences.map((sentence, at) => {
      const from = next;
      while (next < found.length && (found[next]?.first ?? 0) < sentence.endToken) next++;
      const scene = { layer, sentence, hits: byFirst, lexicons, country, names: found.slice(from, next) };
      const place = sentencePlaces[at] as SentencePlace;
      return readScene({ ...scene, names: corrected(scene) }, place);
    });
  });
  const forms = createForms();
  const nouns = new Set<string>();
  for (const { scene, claims } of readings)
    for (const claim of claims) {
      forms.add(scene, claim);
      if (claim.kind === "person") for (const noun of claim.signs.nouns ?? []) nouns.add(noun);
    }
  const sentences = readings.map(({ scene, roles, claims }) => ({
    scene,
    roles,
    persons: claims.filter(isPerson),
  }));
  const bodies = bodiesOf(sentences);
  const towns = townsOf(sentences);
  return [
    ...readings.flatMap((reading) => mentionsOf(reading, forms, nouns, bodies, towns)),
    ...elsewhere(sentences),
  ];
}

function readScene(all: Scene, place: SentencePlace): Reading {
  const roles = rolesIn(all);
  const scene = { ...all, names: outsidePortfolios(all, roles) };
  const around = chainsOf(scene.layer, roles);
  let person: PersonSeed | undefined;
  let body: UntypedOrganization | undefined;
  const claims = scene.names.map((name) => {
    switch (name.kind) {
      case "person":
        return (person = personOf(scene, name, around, person));
      case "organization":
        return (body = organizationOf(scene, name, body));
      case "place":
        return placeOf(scene, name);
      default:
        return { ...name, kind: thingOf(scene, name) };
    }
  });
  return { scene, place, roles, claims: sharedBefore(scene, claims) };
}

/** "Paul Roy et Anne Cyr, cofondateurs": an office in the plural is also that of whoever was named before. */
function sharedBefore({ layer }: Scene, claims: Reading["claims"]): Reading["claims"] {
  const persons = claims.filter(isPerson);
  const given = new Map<PersonSeed, readonly RoleReading[]>();
  for (let at = persons.length - 1; at > 0; at--) {
    const [before, own] = [persons[at - 1], persons[at]];
    if (before === undefined || own === undefined || before.roles.length > 0) continue;
    const plural = (given.get(own) ?? own.roles).filter((role) => role.plural && role.first >= own.end);
    const between = layer.tokens.slice(before.end, own.first).map(({ norm }) => norm);
    if (plural.length > 0 && between.length <= 2 && between.every((norm) => /^(?:,|et|m|mme)$/.test(norm)))
      given.set(before, plural);
  }
  if (given.size === 0) return claims;
  return claims.map((claim) =>
    isPerson(claim) ? { ...claim, roles: given.get(claim) ?? claim.roles } : claim,
  );
}

/** Roles of persons whom another sentence names. */
function elsewhere(sentences: readonly RoleSentence[]): RoleMention[] {
  const tied = new Set(sentences.flatMap(({ persons }) => persons.flatMap((person) => [...person.roles])));
  const referred = referredRoles(sentences, tied);
  if (referred.size === 0) return [];
  return sentences.flatMap(({ scene, roles }) =>
    roles.flatMap((role) => {
      const person = referred.get(role);
      return person === undefined || !isRole(role) ? [] : [toRole(scene.layer, role, person)];
    }),
  );
}

const isPerson = (claim: Reading["claims"][number]): claim is PersonSeed => claim.kind === "person";

function mentionsOf(
  { scene, place, roles, claims }: Reading,
  forms: Forms,
  nouns: ReadonlySet<string>,
  bodies: ReadonlyMap<RoleReading, string>,
  towns: ReadonlyMap<RoleReading, string>,
): (NameMention | RoleMention)[] {
  const { layer, sentence } = scene;
  const mentions: (NameMention | RoleMention)[] = [];
  const tied = new Set<RoleReading>();
  for (const claim of claims) {
    const common = commonOf(layer, claim);
    switch (claim.kind) {
      case "person":
        mentions.push({
          kind: "person",
          ...common,
          gender: forms.genderOf(scene, claim),
          standing: standingOf(layer, sentence, place, claim.first, claim.opening),
          ...claim.signs,
        });
        for (const role of claim.roles) {
          tied.add(role);
          const town = towns.get(role);
          const whole = {
            ...role,
            organization: role.organization ?? bodies.get(role) ?? null,
            territories: town === undefined ? role.territories : [town],
          };
          if (isRole(whole)) mentions.push(toRole(layer, whole, claim));
        }
        break;
      case "organization": {
        const type = forms.typeOfOrganization(scene, claim);
        const { standsFor, candidates } = claim;
        mentions.push({ kind: "organization", ...common, type, standsFor, candidates });
        break;
      }
      case "place": {
        const type = forms.typeOfPlace(scene, claim);
        const { candidates, scores = [] } = claim;
        mentions.push({ kind: "place", ...common, type, candidates, scores });
        break;
      }
      default:
        mentions.push({ kind: claim.kind, ...common });
    }
  }
  return [
    ...mentions,
    ...findNominals(layer, sentence, place, scene.names, roles, tied, nouns, scene.lexicons.isBody),
    ...findPronouns(layer, sentence, place, scene.names),
  ];
}

/** "ministre de la Culture et des Communications": what a minister answers for is no body of that name. */
function outsidePortfolios(
  { names, layer, lexicons }: Scene,
  roles: readonly RoleReading[],
): readonly FoundName[] {
  const portfolios = roles.filter(({ portfolio }) => portfolio !== null);
  if (portfolios.length === 0) return names;
  const isPart = ({ kind, first, end }: FoundName): boolean =>
    kind === "organization" &&
    portfolios.some((role) => first < role.end && end > role.first) &&
    lexicons.organizationHeads.longestAt(layer.tokens, first) === undefined;
  return names.filter((name) => !isPart(name));
}

/** Being a member, a resident or a medallist is no role; being a pupil is one of a named school or in a field. */
const isRole = ({ kind, title, organization, portfolio, territories, anaphor }: RoleReading): boolean =>
  kind !== "status" &&
  (organization !== null ||
    portfolio !== null ||
    territories.length > 0 ||
    (!/^(?:étudiante?|élève|écolière?|lycéenne?|collégienne?|candidate?)$/.test(title) &&
      (anaphor !== undefined || !title.startsWith("doyen"))));

/** Roles outside of names: the mayor of "Le Maire" is none. */
function rolesIn(scene: Scene): RoleReading[] {
  const { sentence, names } = scene;
  const roles: RoleReading[] = [];
  let next = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    while ((names[next]?.end ?? Infinity) <= at) next++;
    const name = names[next];
    if (name !== undefined && name.first <= at) {
      at = name.end - 1;
      continue;
    }
    const role = readRole(scene, at);
    if (role === undefined) continue;
    roles.push(role);
    at = role.end - 1;
  }
  return roles;
}

/** Roles joined by "et" or a comma belong to one person: "ministre de A et ministre responsable de B". */
function chainsOf(layer: TextLayer, roles: readonly RoleReading[]): Surroundings {
  const chainsByEnd = new Map<number, readonly RoleReading[]>();
  const chainsByStart = new Map<number, readonly RoleReading[]>();
  let chain: RoleReading[] = [];
  const close = (): void => {
    const [opening] = chain;
    const last = chain.at(-1);
    if (opening === undefined || last === undefined) return;
    chainsByStart.set(opening.first, chain);
    chainsByEnd.set(last.end, chain);
    chain = [];
  };
  for (const role of roles) {
    const last = chain.at(-1);
    if (last !== undefined && !isJoined(layer, last.end, role.first)) close();
    chain.push(role);
  }
  close();
  return { chainsByEnd, chainsByStart };
}

function isJoined(layer: TextLayer, end: number, first: number): boolean {
  const between = layer.tokens.slice(end, first).map((token) => token.norm);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    /^(?:(?:,|et|, et|ainsi que|et aussi)(?: (?:ancien|ancienne))?|, (?:le|la|l'))$/.test(between.join(" "))
  );
}

function spanOf(layer: TextLayer, first: number, end: number) {
  const start = layer.tokens[first]?.start ?? 0;
  const stop = layer.tokens[end - 1]?.end ?? start;
  return { field: layer.field, start, end: stop, text: layer.text.slice(start, stop) };
}

function commonOf({ field, text }: TextLayer, { start, stop, rule, confidence }: Omit<FoundName, "kind">) {
  return { field, start, end: stop, text: text.slice(start, stop), form: "name", rule, confidence } as const;
}

function toRole(layer: TextLayer, role: RoleReading, { start, stop }: PersonSeed): RoleMention {
  const { title, portfolio, organization, territories, gender } = role;
  return {
    kind: "role", ...spanOf(layer, role.first, role.end), title, portfolio, organization, territories, gender,
    person: { start, end: stop }, rule: "roles/title", confidence: 0.85,
  }; // prettier-ignore
}
