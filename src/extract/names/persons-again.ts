/** Persons named again by a short form: the family name, or the given name alone. */
import { nameKey } from "../../text/fold.js";
import type { Gender, TextLayer } from "../../types.js";
import type { PersonClaim } from "./claims.js";
import type { NameLexicons } from "./lexicons.js";
import type { Surroundings } from "./person-roles.js";
import { namesThing, type PersonSeed } from "./persons.js";
import { adjacent, isCapital, isCivility, runAt, wordOf, type Run } from "./runs.js";
import type { Scene } from "./scene.js";
import { LOCATIVE } from "./words.js";

/** Family and given names by which the document may name its persons again. */
export function shortForms(
  layer: TextLayer,
  seeds: readonly PersonSeed[],
  lexicons: NameLexicons,
): Map<string, Gender> {
  const forms = new Map<string, Gender>();
  for (const { first, end, gender } of seeds) {
    const words = layer.tokens.slice(first, end);
    const capitals = words.filter(isCapital);
    const [given] = capitals;
    if (given === undefined) continue;
    const text = (from: number): string =>
      nameKey(layer.text.slice(layer.tokens[from]?.start, layer.tokens[end - 1]?.end));
    if (capitals.length === 1) forms.set(text(first), gender);
    else {
      forms.set(text(first), gender);
      // The family name: all after the given name, and its last word alone.
      const family = first + words.findIndex((token) => token !== given && isCapital(token));
      forms.set(text(family), gender);
      // "van der Poel", "de la Durantaye": with all its particles.
      forms.set(text(first + 1), gender);
      if (
        words[family - first - 1] !== undefined &&
        !isCapital(words[family - first - 1]) &&
        family - 1 > first
      )
        forms.set(text(family - 1), gender);
      forms.set(nameKey(capitals.at(-1)?.text ?? ""), gender);
      if (lexicons.firstName(given.norm) !== undefined && !lexicons.isCommon(given.norm))
        forms.set(nameKey(given.text), gender);
    }
  }
  forms.delete("");
  return forms;
}

/** Every further place where a person of the document is named, by a short form. */
export function propagate(
  { layer, sentence, hits }: Scene,
  runs: readonly Run[],
  forms: ReadonlyMap<string, Gender>,
  around: Surroundings,
): PersonClaim[] {
  const claims: PersonClaim[] = [];
  for (const { first, end } of runs) {
    if (namesThing(layer, first) || around.taken(first, end)) continue;
    const longest = runAt(layer, first, sentence.endToken)?.end ?? end;
    for (let stop = longest; stop > first; stop--) {
      const key = nameKey(layer.text.slice(layer.tokens[first]?.start, layer.tokens[stop - 1]?.end));
      const gender = forms.get(key);
      if (gender === undefined) continue;
      // "à Legault" stays a person; "à Laval" where Laval is a town and a family name is the town.
      const town = hits.get(first);
      const located = LOCATIVE.has(wordOf(layer.tokens[first - 1])) && !adjacentCivility(layer, first);
      if (town !== undefined && located) break;
      claims.push({ kind: "person", first, end: stop, gender, rule: "persons/again", confidence: 0.85 });
      break;
    }
  }
  return claims;
}

const adjacentCivility = (layer: TextLayer, first: number): boolean =>
  isCivility(layer.tokens[first - 1]) && adjacent(layer, first - 1, first);
