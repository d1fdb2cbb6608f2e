/**
 * The body of an office whose sentence names it apart: "la présidente du syndicat", "sa présidente, Anne Roy", "Anne Roy, du
 * Groupe Roy", "Au Groupe Roy, la présidente". Only what stands near and in such words; else the office has none.
 */
import type { FoundName } from "./found-name.js";
import type { PersonSeed } from "./persons.js";
import type { RoleReading } from "./role-reading.js";
import { spaced } from "./role-reading.js";
import type { Scene } from "./scene.js";

interface RoleSentence {
  readonly scene: Scene;
  readonly persons: readonly PersonSeed[];
}

/** A body as named, with the sentence it stands in. */
interface Body {
  readonly at: number;
  readonly text: string;
  readonly norms: readonly string[];
}

/** How far back "the union" may have been named, in sentences: as far as the page goes when the noun is in its name. */
const NEAR = 2;
/** No more are looked through: the last ones are the likeliest. */
const MOST_BODIES = 40;
const WITHOUT_BODY = /^(?:mayor|government|elected|status)$/;

export function bodiesOf(sentences: readonly RoleSentence[]): ReadonlyMap<RoleReading, string> {
  const found = new Map<RoleReading, string>();
  let bodies: Body[] = [];
  for (const [at, { scene, persons }] of sentences.entries()) {
    const own = scene.names.filter(({ kind }) => kind === "organization");
    for (const person of persons)
      for (const role of person.roles) {
        if (role.organization !== null || role.territories.length > 0 || WITHOUT_BODY.test(role.kind))
          continue;
        const body = bodyOf(scene, own, role, person, bodies, at);
        if (body !== undefined) found.set(role, body);
      }
    for (const name of own) bodies.push(bodyAt(scene, name, at));
    if (bodies.length > 2 * MOST_BODIES) bodies = bodies.slice(-MOST_BODIES);
  }
  return found;
}

const textOf = ({ layer }: Scene, { start, stop }: FoundName): string =>
  spaced(layer.text.slice(start, stop));

const bodyAt = (scene: Scene, name: FoundName, at: number): Body => ({
  at,
  text: textOf(scene, name),
  norms: scene.layer.tokens.slice(name.first, name.end).map(({ norm }) => norm),
});

function bodyOf(
  scene: Scene,
  own: readonly FoundName[],
  role: RoleReading,
  person: PersonSeed,
  before: readonly Body[],
  at: number,
): string | undefined {
  const { tokens } = scene.layer;
  const earlier = own.filter(({ end }) => end <= role.first);
  const { anaphor } = role;
  if (anaphor !== undefined) {
    const candidates = [...before, ...earlier.map((name) => bodyAt(scene, name, at))];
    const called = candidates.findLast(({ norms }) => norms.includes(anaphor));
    return (called ?? candidates.findLast((one) => at - one.at <= NEAR))?.text;
  }
  // "Anne Roy, du Groupe Roy," behind the name.
  const behind = own.find(({ first }) => first > person.end && first - person.end <= 3);
  if (
    behind !== undefined &&
    tokens[person.end]?.text === "," &&
    /^(?:de|du|d'|des|chez)$/.test(tokens[person.end + 1]?.norm ?? "")
  )
    return textOf(scene, behind);
  const determiner = tokens[role.first - 1]?.norm ?? "";
  const last = earlier.at(-1);
  if (/^(?:son|sa|leur)$/.test(determiner)) {
    if (last !== undefined) return textOf(scene, last);
    const near = before.at(-1);
    return near !== undefined && at - near.at <= 1 ? near.text : undefined;
  }
  // "Au Groupe Roy, la présidente", "Du côté du Groupe Roy, on…".
  if (last === undefined || !/^(?:le|la|l')$/.test(determiner) || tokens[last.end]?.text !== ",")
    return undefined;
  const link = tokens[last.first - 1]?.text.toLowerCase() ?? "";
  const linked = /^(?:le|la|l')$/.test(link) ? (tokens[last.first - 2]?.text.toLowerCase() ?? "") : link;
  return /^(?:à|au|aux|chez|du|de|pour)$/.test(linked) && role.first - last.end <= 2
    ? textOf(scene, last)
    : undefined;
}

/**
 * The town of a mayor or councillor of whom nobody says which: "À Blainville, le conseiller municipal…", else the one that the
 * article is about, where it names one clearly more often than any other.
 */
export function townsOf(sentences: readonly RoleSentence[]): ReadonlyMap<RoleReading, string> {
  const found = new Map<RoleReading, string>();
  const bare = sentences.flatMap(({ scene, persons }) =>
    persons.flatMap(({ roles }) => roles.filter(lacksTown).map((role) => ({ scene, role }))),
  );
  if (bare.length === 0) return found;
  const [first, second] = [...countsOf(sentences)].sort((a, b) => b[1] - a[1]);
  const main =
    first !== undefined && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
  for (const { scene, role } of bare) {
    const there = scene.names.findLast(
      ({ kind, first: start, end }) =>
        kind === "place" && end <= role.first && scene.layer.tokens[start - 1]?.text.toLowerCase() === "à",
    );
    const town = there === undefined ? main : townAt(scene, there);
    if (town !== undefined) found.set(role, town);
  }
  return found;
}

const lacksTown = ({ kind, organization, territories, title }: RoleReading): boolean =>
  kind === "mayor" &&
  organization === null &&
  territories.length === 0 &&
  !/préf|greff|trésor|syndic/.test(title);

function countsOf(sentences: readonly RoleSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { scene } of sentences)
    for (const name of scene.names) {
      const town = townAt(scene, name);
      if (town !== undefined) counts.set(town, (counts.get(town) ?? 0) + 1);
    }
  return counts;
}

/** A municipality of the gazetteer, by its name there. */
function townAt({ hits }: Scene, { kind, first, end }: FoundName): string | undefined {
  const hit = kind === "place" ? hits.get(first) : undefined;
  const [place] = hit?.places ?? [];
  return hit?.endToken === end && place?.type === "municipality" ? place.name : undefined;
}
