/** Persons, places, organizations and roles, read over the whole document: what one sentence shows helps in all. */
import type {
  Gender,
  OrganizationType,
  NameMention,
  ReadingContext,
  RoleMention,
  TextLayer,
} from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import { settle, type NameClaim, type OrganizationClaim, type PlaceClaim } from "./claims.js";
import type { NameLexicons } from "./lexicons.js";
import { findNominals } from "./nominals.js";
import { organizationForms, organizationsAgain } from "./organizations-again.js";
import { findOrganizations } from "./organizations.js";
import type { Surroundings } from "./person-roles.js";
import { propagate, shortForms } from "./persons-again.js";
import { findPersons, type PersonSeed } from "./persons.js";
import { findPlaces } from "./places.js";
import { readRole, type RoleReading } from "./roles.js";
import { runsOf, type Run } from "./runs.js";
import type { Scene } from "./scene.js";

export { createNameLexicons, type NameFacts, type NameLexicons } from "./lexicons.js";

/** Names by which the document names its persons and organizations again. */
interface Forms {
  readonly persons: Map<string, Gender>;
  readonly organizations: Map<string, OrganizationType>;
}

/** A scene with all that was read in it. */
interface SentenceReading {
  readonly scene: Scene;
  readonly runs: readonly Run[];
  readonly roles: readonly RoleReading[];
  readonly around: Surroundings;
  readonly organizations: readonly OrganizationClaim[];
  readonly places: readonly PlaceClaim[];
  readonly seeds: readonly PersonSeed[];
}

export function readNames(
  layers: readonly TextLayer[],
  hits: readonly PlaceHit[],
  { country }: ReadingContext,
  lexicons: NameLexicons,
): (NameMention | RoleMention)[] {
  const readings = layers.flatMap((layer) => {
    const byFirst = new Map(
      hits.filter((hit) => hit.field === layer.field).map((hit) => [hit.firstToken, hit]),
    );
    return layer.sentences.map((sentence) =>
      readScene({ layer, sentence, hits: byFirst, lexicons, country }),
    );
  });
  const forms: Forms = { persons: new Map(), organizations: new Map() };
  for (const { scene, seeds, organizations } of readings) {
    for (const [form, gender] of shortForms(scene.layer, seeds, lexicons)) {
      if ((forms.persons.get(form) ?? null) === null) forms.persons.set(form, gender);
    }
    organizationForms(scene, organizations, forms.organizations);
  }
  return readings.flatMap((reading) => mentionsOf(reading, forms));
}

function readScene(scene: Scene): SentenceReading {
  const { layer, sentence, lexicons } = scene;
  const organizations = settle(findOrganizations(scene));
  const covered = new Set<number>();
  for (const { first, end } of organizations) for (let at = first; at < end; at++) covered.add(at);

  const roles: RoleReading[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const role = covered.has(at) ? undefined : readRole(scene, at);
    if (role === undefined) continue;
    roles.push(role);
    at = role.end - 1;
  }
  const around: Surroundings = {
    ...chainsOf(layer, roles),
    taken: (first, end) => {
      for (let at = first; at < end; at++) if (covered.has(at)) return true;
      return false;
    },
  };
  const runs = runsOf(layer, sentence, lexicons);
  const seeds = findPersons(scene, runs, around);
  return { scene, runs, roles, around, organizations, places: findPlaces(scene), seeds };
}

/** Roles joined by "et" or a comma belong to one person: "ministre de A et ministre responsable de B". */
function chainsOf(
  layer: TextLayer,
  roles: readonly RoleReading[],
): Pick<Surroundings, "chainsByEnd" | "chainsByStart"> {
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
    /^(?:,|et|, et|ainsi que|et aussi)(?: (?:le|la|l'|ancien|ancienne))?$/.test(between.join(" "))
  );
}

function mentionsOf(
  { scene, runs, roles, around, organizations, places, seeds }: SentenceReading,
  forms: Forms,
): (NameMention | RoleMention)[] {
  const { layer, sentence } = scene;
  const settled = settle<NameClaim>([
    ...seeds,
    ...organizations,
    ...organizationsAgain(scene, runs, forms.organizations),
    ...places,
    ...propagate(scene, runs, forms.persons, around),
  ]);
  const mentions: (NameMention | RoleMention)[] = settled.map((claim) => toMention(layer, claim));
  const tied = new Set<RoleReading>();
  for (const seed of seeds) {
    if (!settled.includes(seed)) continue;
    for (const role of seed.roles) {
      tied.add(role);
      mentions.push(toRole(layer, role, seed));
    }
  }
  return [...mentions, ...findNominals(layer, sentence, roles, tied)];
}

function spanOf(layer: TextLayer, first: number, end: number) {
  const start = layer.tokens[first]?.start ?? 0;
  const stop = layer.tokens[end - 1]?.end ?? start;
  return { field: layer.field, start, end: stop, text: layer.text.slice(start, stop) };
}

function toMention(layer: TextLayer, claim: NameClaim): NameMention {
  const { rule, confidence } = claim;
  const common = { ...spanOf(layer, claim.first, claim.end), form: "name", rule, confidence } as const;
  switch (claim.kind) {
    case "person":
      return { kind: "person", ...common, gender: claim.gender };
    case "organization":
      return { kind: "organization", ...common, type: claim.type, standsFor: claim.standsFor };
    case "place":
      return { kind: "place", ...common, type: claim.type, candidates: claim.candidates };
  }
}

function toRole(layer: TextLayer, role: RoleReading, seed: PersonSeed): RoleMention {
  const { title, portfolio, organization, territories, gender } = role;
  const person = spanOf(layer, seed.first, seed.end);
  return {
    kind: "role", ...spanOf(layer, role.first, role.end), title, portfolio, organization, territories, gender,
    person: { start: person.start, end: person.end }, rule: "roles/title", confidence: 0.85,
  }; // prettier-ignore
}
