/** Persons: by a civility, by an office beside the name, by a known first name; then by the family name alone. */
import { nameKey } from "../../text/fold.js";
import { shapeOf } from "../../text/tokens.js";
import type { Gender, Sentence, TextLayer } from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import type { PersonClaim } from "./claims.js";
import type { NameLexicons } from "./lexicons.js";
import type { RoleReading } from "./roles.js";
import { adjacent, isCapital, isCivility, runAt, wordOf, type Run } from "./runs.js";
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
const AGE = 1.5;
const PLACE = -3;
const LOCATED = -2;

/** "mon fils Édouard": a first name that a kinship introduces. */
const KIN =
  /^(?:fils|fille|frere|soeur|pere|mere|mari|epouse|epoux|femme|conjoint|conjointe|petit-fils|petite-fille|cousin|cousine|neveu|niece|oncle|tante|ami|amie|veuve|compagne|compagnon|jumeau|jumelle)$/;

export interface PersonSeed extends PersonClaim {
  /** Roles that grammar ties to it. */
  readonly roles: readonly RoleReading[];
}

export interface Surroundings {
  readonly hits: ReadonlyMap<number, PlaceHit>;
  /** Chains of roles ("X et ministre de Y"), by the token each ends before and begins at. */
  readonly chainsByEnd: ReadonlyMap<number, readonly RoleReading[]>;
  readonly chainsByStart: ReadonlyMap<number, readonly RoleReading[]>;
  readonly taken: (first: number, end: number) => boolean;
}

export function findPersons(
  layer: TextLayer,
  sentence: Sentence,
  runs: readonly Run[],
  around: Surroundings,
  lexicons: NameLexicons,
): PersonSeed[] {
  const seeds: PersonSeed[] = [];
  for (const run of runs) {
    const seed = judge(layer, sentence, trim(layer, run, around, lexicons), around, lexicons);
    if (seed !== undefined) seeds.push(seed);
  }
  return seeds;
}

/** Cuts off what a run swallowed: a title before ("Président Macron"), a place or acronym after "de". */
function trim(layer: TextLayer, run: Run, around: Surroundings, lexicons: NameLexicons): Run {
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
    if (around.hits.has(next) || upper || lexicons.organizations.longestAt(tokens, next) !== undefined) {
      end = at;
      break;
    }
  }
  return { ...run, first, end };
}

function judge(
  layer: TextLayer,
  sentence: Sentence,
  run: Run,
  around: Surroundings,
  lexicons: NameLexicons,
): PersonSeed | undefined {
  const { tokens } = layer;
  const { first, end } = run;
  if (end <= first || around.taken(first, end)) return undefined;
  const words = tokens.slice(first, end).filter(isCapital).length;
  const head = tokens[first];
  if (head === undefined || namesThing(layer, first)) return undefined;

  const civility = civilityBefore(layer, first);
  const roles = rolesOf(layer, sentence, run, around);
  const hit = around.hits.get(first);
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
    if (known === undefined && words <= 3 && !run.initial && looksUnknown(layer, run, lexicons))
      score += UNKNOWN;
    if (run.initial && known === undefined && lexicons.isCommon(head.norm)) score -= 2;
    if (known === undefined && tokens.slice(first, end).every((token) => lexicons.isCommon(token.norm)))
      score -= 1.5;
  }
  if (known !== undefined && KIN.test(tokens[first - 1]?.norm ?? "")) score += ROLE;
  if (speaks(layer, first, end)) score += single ? SPEAKS / 2 : SPEAKS;
  if (/^ans?$/.test(tokens[end + 2]?.norm ?? "") && tokens[end]?.text === ",") score += AGE;
  if (isPlace) score += civility !== undefined ? 0 : PLACE;
  const before = wordOf(tokens[first - 1]);
  if (LOCATIVE.has(before) && before !== "à" && before !== "chez" && civility === undefined) score += LOCATED;
  if (score < ENOUGH) return undefined;

  const gender = civility ?? genderOf(roles.all) ?? genderOfFirstName(known, single);
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
function namesThing(layer: TextLayer, first: number): boolean {
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

interface TiedRoles {
  readonly before: readonly RoleReading[];
  readonly after: readonly RoleReading[];
  readonly all: readonly RoleReading[];
}

/** Words between a name and what is said of the person: "Marie Roy, l'ancienne directrice", "Paul Roy est le maire". */
const ARTICLES =
  /^(?:le|la|l'|un|une|son|sa|notre|leur|les|des|alors|aussi|egalement|actuel|actuelle|nouveau|nouvelle|nouvel|ex-|jeune|futur|future|elle-meme|lui-meme|celebre|toujours|deja|encore)$/;
const COPULA = /^(?:est|etait|devient|fut|sera|reste|demeure|nomme|nommee|elu|elue)$/;

function rolesOf(
  layer: TextLayer,
  sentence: Sentence,
  { first, end }: Run,
  { chainsByEnd, chainsByStart }: Surroundings,
): TiedRoles {
  const { tokens } = layer;
  let at = first;
  if (tokens[at - 1]?.text === "." && isCivility(tokens[at - 2])) at -= 2;
  else if (isCivility(tokens[at - 1])) at -= 1;
  let before = chainsByEnd.get(at);
  // "Le maire de Laval, Stéphane Boyer,": an office in front that an article announces.
  if (before === undefined && tokens[at - 1]?.text === ",") {
    const chain = chainsByEnd.get(at - 1);
    const opening = chain?.[0];
    if (
      opening !== undefined &&
      /^(?:le|la|l'|son|sa|notre|leur|au|du|les|selon|ancien|ancienne)$/.test(
        tokens[opening.first - 1]?.norm ?? "",
      )
    )
      before = chain;
  }
  let next = end;
  const after: RoleReading[] = [];
  if (
    tokens[next]?.text === "," &&
    tokens[next + 1]?.kind === "number" &&
    /^ans?$/.test(tokens[next + 2]?.norm ?? "")
  )
    next += 3;
  const opens =
    tokens[next]?.text === "," ||
    tokens[next]?.text === "(" ||
    tokens[next]?.text === "–" ||
    tokens[next]?.text === "—";
  const copula = COPULA.test(tokens[next]?.norm ?? "") || /^(?:ete|a)$/.test(tokens[next]?.norm ?? "");
  if (opens || copula) {
    next++;
    while (
      next < sentence.endToken &&
      (ARTICLES.test(tokens[next]?.norm ?? "") ||
        (copula && /^(?:ete|nomme|nommee|elu|elue|devenu|devenue)$/.test(tokens[next]?.norm ?? "")))
    )
      next++;
    const chain = chainsByStart.get(next) ?? occupationAt(layer, sentence, end, next);
    // "…, le ministre Roy": that office has a name of its own.
    const last = chain?.at(-1);
    if (chain !== undefined && last !== undefined && !isCapital(tokens[last.end])) after.push(...chain);
  }
  return { before: before ?? [], after, all: [...(before ?? []), ...after] };
}

const OCCUPATION =
  /(?:iste|logue|eur|euse|trice|cien|cienne|naire|[^lr]ier|[^lr]iere|preposee?|soudeur|cheffe)$/;
/** Words with such an ending that say how somebody is, not what. */
const NO_OCCUPATION =
  /^(?:premiere?|derniere?|entiere?|fiere?|heureux|meilleure?|majeure?|mineure?|superieure?|interieure?|exterieure?|posterieure?|originaire|seule?|imaginaire|contraire|nombreux|familiere?|ailleurs|plusieurs|leur|pleur|peur|coeur|soeur|honneur|bonheur|malheur|valeur|douleur|faveur|hauteur|longueur|couleur|fleur|chaleur|heure|demeure|hier|fevrier|janvier|triste|existe)$/;

/** "Paul Roy, mareyeur,": an occupation that no list has, set off by commas and told by its ending. */
function occupationAt(
  layer: TextLayer,
  sentence: Sentence,
  end: number,
  at: number,
): readonly RoleReading[] | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  const after = tokens[at + 1];
  if (
    token === undefined ||
    tokens[end]?.text !== "," ||
    token.kind !== "word" ||
    isCapital(token) ||
    token.norm.length < 6
  )
    return undefined;
  if (!OCCUPATION.test(token.norm) || NO_OCCUPATION.test(token.norm) || at >= sentence.endToken)
    return undefined;
  if (after !== undefined && !/^(?:,|\.|de|du|des|d'|à|au|aux|en|chez|et|depuis|»|\))$/.test(wordOf(after)))
    return undefined;
  const gender = /(?:euse|trice|cienne|iere|preposee)$/.test(token.norm)
    ? "f"
    : /(?:eur|cien|[^lr]ier)$/.test(token.norm)
      ? "m"
      : null;
  return [{
    first: at, titleEnd: at + 1, end: at + 1, title: token.text, portfolio: null, organization: null, territories: [], gender, plural: false, kind: "work",
  }]; // prettier-ignore
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
  layer: TextLayer,
  sentence: Sentence,
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
      const town = around.hits.get(first);
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
