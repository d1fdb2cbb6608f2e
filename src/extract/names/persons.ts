/** Persons: their gender, and the roles that grammar ties to them. */
import type { Gender, TextLayer } from "../../types.js";
import type { PersonClaim } from "./claims.js";
import type { FoundName } from "./found-name.js";
import { genderOfGiven } from "./given-gender.js";
import { rolesOf, type Surroundings } from "./person-roles.js";
import type { RoleReading } from "./role-reading.js";
import { adjacent, isCapital, isCivility } from "./runs.js";
import type { Scene } from "./scene.js";
import { signsOf, type PersonSigns } from "./signs.js";
import { CIVILITIES_F, CIVILITIES_M } from "./words.js";

/** "mon fils Édouard": a first name that a kinship introduces. */
const KIN =
  /^(?:fils|fille|frere|soeur|pere|mere|mari|epouse|epoux|femme|conjoint|conjointe|petit-fils|petite-fille|cousin|cousine|neveu|niece|oncle|tante|ami|amie|veuve|compagne|compagnon|jumeau|jumelle)$/;

export interface PersonSeed extends PersonClaim {
  /** Roles that grammar ties to it. */
  readonly roles: readonly RoleReading[];
  /** Where its first word is, or that of the office in front of it. */
  readonly opening: number;
  readonly signs: PersonSigns;
}

/** `before` is the person named last in the sentence. */
export function personOf(
  scene: Scene,
  name: FoundName,
  around: Surroundings,
  before: PersonSeed | undefined,
): PersonSeed {
  const { layer, sentence, lexicons } = scene;
  const { tokens } = layer;
  const { first, end } = name;
  const words = tokens.slice(first, end).filter(isCapital);
  // "mon fils Édouard": a first name, though it stands alone.
  const isKin = words.length === 1 && KIN.test(tokens[first - 1]?.norm ?? "");
  const { all: roles, before: inFront } = rolesOf(scene, name, around);
  const opening = inFront[0]?.first ?? first;
  const gender =
    civilityBefore(layer, first) ??
    genderOf(roles) ??
    genderOfNoun(scene, first) ??
    agreeing(scene, name) ??
    genderOfGiven(isKin ? [...words, ...words] : words, lexicons.givenNames);
  const signs = signsOf(layer, sentence, name, roles);
  return sharing(layer, { ...name, kind: "person", gender, roles, opening, signs }, before);
}

/** "les juges Roy, Lavoie et Tran": an office in the plural is each one's. */
function sharing(layer: TextLayer, seed: PersonSeed, before: PersonSeed | undefined): PersonSeed {
  const plural = before?.roles.filter((role) => role.plural) ?? [];
  if (before === undefined || plural.length === 0 || seed.roles.length > 0) return seed;
  const between = layer.tokens.slice(before.end, seed.first).map((token) => token.norm);
  return between.every((norm) => norm === "," || norm === "et" || norm === "ainsi" || norm === "que")
    ? { ...seed, roles: plural }
    : seed;
}

/** "M. Roy" m, "Mme Roy" f, "Me Roy" null; undefined where no civility stands. */
export function civilityBefore(layer: TextLayer, first: number): Gender | undefined {
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

function genderOf(roles: readonly RoleReading[]): Gender {
  for (const { gender } of roles) if (gender !== null) return gender;
  return null;
}

/** Nouns that a person's name goes with, and that are no person. */
const NO_PERSON =
  /^(?:famille|clan|dossier|affaire|loi|gouvernement|groupe|cabinet|couple|duo|rapport|proces|cas|camp|methode|commission|fondation|administration|regime|ere|annees?|star|victime|personne|vedette|equipe|liste|plan|projet|amendement|bande|maison|juge|guide)$/;

/** "la sprinteuse Abena Mensah", "le Ghanéen Kwame Ofori": a noun between article and name agrees with both. */
function genderOfNoun({ layer, sentence }: Scene, first: number): Gender {
  const { tokens } = layer;
  const noun = tokens[first - 1];
  if (
    first - 2 < sentence.firstToken ||
    noun?.kind !== "word" ||
    isCivility(noun) ||
    NO_PERSON.test(noun.norm)
  )
    return null;
  if (!adjacent(layer, first - 1, first) || !adjacent(layer, first - 2, first - 1)) return null;
  const article = tokens[first - 2]?.norm ?? "";
  if (article === "la" || article === "une") return "f";
  return /^(?:le|un|du|au)$/.test(article) ? "m" : null;
}

/** "Kwame Ofori est arrivé", "Abena Mensah, née à Tema": the participle right behind a name agrees with it. */
function agreeing({ layer, sentence }: Scene, { first, end }: FoundName): Gender {
  const { tokens } = layer;
  // "La plainte de Paul Roy a été rejetée": what the name hangs on agrees.
  if (/^(?:de|d'|du|des|a|au|par|avec|pour|chez|contre|sur|et|ou|,)$/.test(tokens[first - 1]?.norm ?? ""))
    return null;
  let at = end;
  if (tokens[at]?.text === ",") at++;
  else if (/^(?:est|etait|fut|s')$/.test(tokens[at]?.norm ?? "")) at += tokens[at]?.norm === "s'" ? 2 : 1;
  else if (tokens[at]?.norm === "a" && tokens[at + 1]?.norm === "ete") at += 2;
  else return null;
  const token = tokens[at];
  if (token === undefined || at >= sentence.endToken || token.text.length < 4) return null;
  return token.text.endsWith("ée") || token.text === "née" ? "f" : token.text.endsWith("é") ? "m" : null;
}
