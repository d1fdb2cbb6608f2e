/** What one place of the document shows of a name, for the others: "Mme Proulx" once, and "Proulx" is a woman. */
import { nameKey } from "../../text/fold.js";
import type { Gender, OrganizationType, PlaceType } from "../../types.js";
import type { FoundName } from "./found-name.js";
import { featuresOf } from "./organization-features.js";
import { addScores, likeliest } from "./organization-judge.js";
import type { UntypedOrganization } from "./organization-types.js";
import type { PersonSeed } from "./persons.js";
import type { UntypedPlace } from "./places.js";
import { isCapital } from "./runs.js";
import type { Scene } from "./scene.js";
import type { ThingClaim } from "./things.js";

export interface Forms {
  add(scene: Scene, claim: PersonSeed | UntypedOrganization | UntypedPlace | ThingClaim): void;
  genderOf(scene: Scene, person: PersonSeed): Gender;
  typeOfOrganization(scene: Scene, body: UntypedOrganization): OrganizationType;
  typeOfPlace(scene: Scene, place: UntypedPlace): PlaceType;
}

export function createForms(): Forms {
  /** By whole names, family names, and given names. */
  const genders = new Map<string, "f" | "m">();
  const bodies = new Map<string, OrganizationType>();
  /** What the learned judge makes of all the places where a name without a sign of its type stands. */
  const judged = new Map<string, number[]>();
  const places = new Map<string, PlaceType>();

  const addPerson = (scene: Scene, { first, end, start, stop, gender }: PersonSeed): void => {
    const { text, tokens } = scene.layer;
    const capitals = tokens.slice(first, end).filter(isCapital);
    const [given, second] = capitals;
    const forms = [text.slice(start, stop)];
    if (given !== undefined && second !== undefined) {
      forms.push(text.slice(tokens[first + 1]?.start, stop), text.slice(second.start, stop));
      forms.push(capitals.at(-1)?.text ?? "");
      if (scene.lexicons.firstName(given.norm) !== undefined && !scene.lexicons.isCommon(given.norm))
        forms.push(given.text);
    }
    for (const form of forms) {
      const key = nameKey(form);
      if (gender !== null && !genders.has(key)) genders.set(key, gender);
    }
  };

  const keyOf = ({ layer }: Scene, { start, stop }: Omit<FoundName, "kind">): string =>
    nameKey(layer.text.slice(start, stop));
  const addType = <T>(known: Map<string, T>, key: string, type: T | undefined): void => {
    if (type !== undefined && !known.has(key)) known.set(key, type);
  };

  const addOrganization = (scene: Scene, body: UntypedOrganization): void => {
    const key = keyOf(scene, body);
    addType(bodies, key, body.type);
    if (body.type !== undefined) return;
    const scores = judged.get(key) ?? [];
    addScores(scores, scene.lexicons.organizationTypes, featuresOf(scene, body, []));
    judged.set(key, scores);
  };

  return {
    add(scene, claim) {
      if (claim.kind === "person") addPerson(scene, claim);
      else if (claim.kind === "organization") addOrganization(scene, claim);
      else if (claim.kind === "place") addType(places, keyOf(scene, claim), claim.type);
    },
    genderOf: (scene, person) => person.gender ?? genders.get(keyOf(scene, person)) ?? null,
    typeOfOrganization: (scene, body) =>
      body.type ?? bodies.get(keyOf(scene, body)) ?? likeliest(judged.get(keyOf(scene, body)) ?? []),
    typeOfPlace: (scene, place) => place.type ?? places.get(keyOf(scene, place)) ?? "municipality",
  };
}
