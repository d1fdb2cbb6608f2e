/** Persons: by a civility, by an office beside the name, by a known first name; then by the family name alone. */
import { shapeOf } from "../../text/tokens.js";
import type { Gender, TextLayer } from "../../types.js";
import type { PersonClaim } from "./claims.js";
import type { NameLexicons } from "./lexicons.js";
import { rolesOf, type Surroundings } from "./person-roles.js";
import type { RoleReading } from "./roles.js";
import { isCapital, isCivility, isInitial, wordOf, type Run } from "./runs.js";
import type { Scene } from "./scene.js";
import {
  CIVILITIES_F,
  CIVILITIES_M,
  FACILITY_HEADS,
  LOCATIVE,
  NATIONALITIES,
  NATURAL_HEADS,
  SAYING,
  STREET_HEADS,
  THING_HEADS,
} from "./words.js";

/** Evidence adds up; a run is a person from here on. */
const ENOUGH = 2.5;
const CIVILITY = 4;
const ROLE = 3;
const FIRST_NAME = 2.5;
const RARE_FIRST_NAME = 1.6;
const TWO_WORDS = 0.6;
const UNKNOWN = 1.9;
const SPEAKS = 1.2;
const AGE = 2;
const INITIALS = 2.2;
const RARE_UNKNOWN = 0.8;
const PLACE = -3;
const LOCATED = -2;

/** "mon fils Édouard": a first name that a kinship introduces. */
const KIN =
  /^(?:fils|fille|frere|soeur|pere|mere|mari|epouse|epoux|femme|conjoint|conjointe|petit-fils|petite-fille|cousin|cousine|neveu|niece|oncle|tante|ami|amie|veuve|compagne|compagnon|jumeau|jumelle)$/;

export interface PersonSeed extends PersonClaim {
  /** Roles that grammar ties to it. */
  readonly roles: readonly RoleReading[];
}

export function findPersons(scene: Scene, runs: readonly Run[], around: Surroundings): PersonSeed[] {
  const seeds: PersonSeed[] = [];
  for (const run of runs) {
    const seed = judge(scene, trim(scene, run, around), around);
    if (seed !== undefined) seeds.push(sharing(scene, seed, seeds.at(-1)));
  }
  return seeds;
}

/** "les juges Roy, Lavoie et Tran": an office in the plural is each one's. */
function sharing({ layer }: Scene, seed: PersonSeed, before: PersonSeed | undefined): PersonSeed {
  const plural = before?.roles.filter((role) => role.plural) ?? [];
  if (before === undefined || plural.length === 0 || seed.roles.length > 0) return seed;
  const between = layer.tokens.slice(before.end, seed.first).map((token) => token.norm);
  return between.every((norm) => norm === "," || norm === "et" || norm === "ainsi" || norm === "que")
    ? { ...seed, roles: plural }
    : seed;
}

/** Cuts off what a run swallowed: a title before ("Président Macron"), a place or acronym after "de". */
function trim({ layer, hits, lexicons }: Scene, run: Run, around: Surroundings): Run {
  const { tokens } = layer;
  let { first, end } = run;
  // "le ministre de la Santé Simon Harris": the office's last capital ran into the name.
  for (let at = first + 1; at < end; at++) if (around.chainsByEnd.has(at)) first = at;
  // "Le Finlandais Jere Koskela".
  if (end - first > 2 && NATIONALITIES.has(tokens[first]?.norm ?? "")) first++;
  const title = lexicons.titles.longestAt(tokens, first);
  if (
    title !== undefined &&
    title.endToken < end &&
    lexicons.firstName(tokens[first]?.norm ?? "") === undefined
  )
    first = title.endToken;
  for (let at = first + 1; at < end - 1; at++) {
    if (isCapital(tokens[at]) || !/^(?:de|du|des|d')$/.test(tokens[at]?.norm ?? "")) continue;
    let next = at + 1;
    while (next < end && !isCapital(tokens[next])) next++;
    const upper = /^\p{Lu}{2,}$/u.test(tokens[next]?.text ?? "");
    if (hits.has(next) || upper || lexicons.organizations.longestAt(tokens, next) !== undefined) {
      end = at;
      break;
    }
  }
  return { ...run, first, end };
}

function judge(
  { layer, sentence, hits, lexicons }: Scene,
  run: Run,
  around: Surroundings,
): PersonSeed | undefined {
  const { tokens } = layer;
  const { first, end } = run;
  if (end <= first || around.taken(first, end)) return undefined;
  const words = tokens.slice(first, end).filter(isCapital).length;
  const head = tokens[first];
  if (head === undefined || namesThing(layer, first)) return undefined;

  const civility = civilityBefore(layer, first);
  const roles = rolesOf(layer, sentence, run, around);
  const hit = hits.get(first);
  const isPlace = hit !== undefined && hit.endToken >= end;
  const known = lexicons.firstName(head.norm);
  const single = words === 1;

  let score = 0;
  if (civility !== undefined) score += CIVILITY;
  const officeFirst = roles.before.length > 0;
  // "Québec, capitale": an office after a place's name tells nothing of it.
  if (officeFirst || (roles.after.length > 0 && !single)) score += isPlace && !officeFirst ? 1 : ROLE;
  if (!single) {
    const common = (known?.count ?? 0) >= 100 && !(isPlace && (hit?.places[0]?.weight ?? 0) > 5000);
    if (known !== undefined) score += common ? FIRST_NAME : RARE_FIRST_NAME;
    if (words <= 3) score += TWO_WORDS;
    // "Anthox Colaboy affirme": two unknown capitals inside a sentence, without an article, are a person more often than not.
    if (words <= 3 && looksUnknown(layer, run, lexicons)) {
      score += known === undefined && !run.initial ? UNKNOWN : RARE_UNKNOWN;
    }
    if (run.initial && known === undefined && lexicons.isCommon(head.norm)) score -= 2;
    if (known === undefined && tokens.slice(first, end).every((token) => lexicons.isCommon(token.norm)))
      score -= 1.5;
  }
  // "J. Lapointe", "P.-A. Morin".
  if (isInitial(layer, first) && !single) score += INITIALS;
  const kin = known !== undefined && KIN.test(tokens[first - 1]?.norm ?? "");
  if (kin) score += ROLE;
  if (speaks(layer, first, end)) score += single ? SPEAKS / 2 : SPEAKS;
  if (/^ans?$/.test(tokens[end + 2]?.norm ?? "") && tokens[end]?.text === ",") score += AGE;
  if (isPlace) score += civility !== undefined ? 0 : PLACE;
  const before = wordOf(tokens[first - 1]);
  if (LOCATIVE.has(before) && before !== "à" && before !== "chez" && civility === undefined) score += LOCATED;
  if (score < ENOUGH) return undefined;

  const gender = civility ?? genderOf(roles.all) ?? genderOfFirstName(known, single && !kin);
  const confidence = Math.min(0.98, 0.5 + score / 12);
  const rule =
    civility !== undefined ? "persons/civility" : officeFirst ? "persons/office" : "persons/first-name";
  return { kind: "person", first, end, gender, rule, confidence, roles: roles.all };
}

const ARTICLE_BEFORE =
  /^(?:le|la|l'|les|un|une|des|du|aux?|ce|cette|ces|son|sa|ses|notre|nos|à|en|dans|chez)$/;

function looksUnknown(layer: TextLayer, { first, end }: Run, lexicons: NameLexicons): boolean {
  if (ARTICLE_BEFORE.test(wordOf(layer.tokens[first - 1]))) return false;
  return layer.tokens
    .slice(first, end)
    .every(
      (token) => shapeOf(token.text) === "title" && token.text.length > 2 && !lexicons.isCommon(token.norm),
    );
}

/** "M. Roy" m, "Mme Roy" f, "Me Roy" null; undefined where no civility stands. */
function civilityBefore(layer: TextLayer, first: number): Gender | undefined {
  const { tokens } = layer;
  const stop = tokens[first - 1]?.text === "." ? 1 : 0;
  const token = tokens[first - 1 - stop];
  if (token === undefined || !isCivility(token)) return undefined;
  const short = token.norm.length <= 2;
  // "me", "m" and "dr" are civilities with a capital only; "monsieur" needs none.
  if (short && !isCapital(token)) return undefined;
  if (CIVILITIES_F.has(token.norm)) return "f";
  return CIVILITIES_M.has(token.norm) ? "m" : null;
}

/** A street, a school, a lake, a prize that bears the name. */
export function namesThing(layer: TextLayer, first: number): boolean {
  let at = first - 1;
  while (at > 0 && /^(?:de|du|des|d'|la|le|l')$/.test(layer.tokens[at]?.norm ?? "")) at--;
  const direct = at === first - 1;
  const norm = layer.tokens[at]?.norm ?? "";
  if (
    STREET_HEADS.has(norm) ||
    (direct && (FACILITY_HEADS.has(norm) || NATURAL_HEADS.has(norm) || THING_HEADS.has(norm)))
  )
    return true;
  return (
    direct &&
    /^(?:ecole|college|hopital|polyvalente|lycee|universite|institut|clinique|residence|maison|fondation|pavillon|edifice|groupe|station|saint|sainte)$/.test(
      norm,
    )
  );
}

function speaks(layer: TextLayer, first: number, end: number): boolean {
  const { tokens } = layer;
  const before = tokens[first - 1]?.norm ?? "";
  const after = tokens[end]?.norm ?? "";
  if (before === "selon" || SAYING.has(before) || SAYING.has(after)) return true;
  return (
    after === "a" &&
    /(?:e|it|u)$/.test(tokens[end + 1]?.norm ?? "") &&
    SAYING.has((tokens[end + 1]?.norm ?? "").replace(/e$/, "e"))
  );
}

function genderOf(roles: readonly RoleReading[]): Gender {
  for (const { gender } of roles) if (gender !== null) return gender;
  return null;
}

/** From this share on, a first name tells. */
const SURE = 0.93;

function genderOfFirstName(known: { female: number | undefined } | undefined, single: boolean): Gender {
  if (single || known?.female === undefined) return null;
  if (known.female >= SURE) return "f";
  return known.female <= 1 - SURE ? "m" : null;
}
