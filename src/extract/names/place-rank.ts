/** Which of the places of one name is meant: by size, by the article's country, by the words around it. */
import type { PlaceFact, PlaceType } from "../../types.js";
import type { PlaceSigns } from "./place-signs.js";

export interface RankedPlace {
  readonly fact: PlaceFact;
  /** Powers of ten: 1 more is as much as ten times the size. */
  readonly score: number;
}

/** A place of the article's own country counts for so much more. */
const HOME = 50;
/** A village abroad is not meant by a newspaper that has a country of its own. */
const KNOWN_ABROAD = 20_000;
const LEAST_AT_HOME = 20;
/** Cities of France are all but at home beside it. */
const FRENCH_CITY = 50_000;
const FRENCH = 10;
const BESIDE_FRANCE = new Set(["BE", "CH", "LU", "MC"]);
/** Across these borders a smaller town is known, too. */
const KNOWN_NEARBY = 5000;

/** How much a sign weighs, beside size; tuned on the dev and train pages, in steps of half a power. */
const BY_DIVISION = 4;
const BY_TOWN = 3;
const BY_STRONG_BARE = 2.5;
const BY_WEAK_BARE = 1.5;
const BY_ARTICLE = 2.5;
const BY_NATURE = 4;
const BY_PREPOSITION = 1;
const BY_RIDING = 6;
const BY_CONTAINER = 4;
/** "Asnières" for "Asnières-sur-Seine"; "le Havre" for Havre-Saint-Pierre only where the article names it in full. */
const SHORT = 1;
const SHORT_WITH_ARTICLE = 4;

const TOWNLIKE: ReadonlySet<PlaceType> = new Set<PlaceType>(["municipality", "neighbourhood"]);
/** Of these a newspaper elsewhere names none without saying where. */
const HOME_ONLY: ReadonlySet<PlaceType> = new Set<PlaceType>(["neighbourhood", "mrc", "facility"]);

const RIDING = "rep:place/circonscription-";
export const isRidingFact = ({ id }: PlaceFact): boolean => id.startsWith(RIDING);

export interface NamedPlaces {
  readonly exact: readonly PlaceFact[];
  /** Places whose names only begin so. */
  readonly short: readonly PlaceFact[];
}

/** The likeliest first; none where nothing of that name is conceivable here. */
export function rankPlaces(
  { exact, short }: NamedPlaces,
  signs: PlaceSigns,
  country: string | undefined,
): RankedPlace[] {
  const isMeant = (fact: PlaceFact): boolean =>
    isConceivable(fact, country) || (signs.containers.length > 0 && liesIn(fact, signs.containers));
  const whole = fitting(exact.filter(isMeant), signs);
  const ranked = [
    ...whole.map((fact) => ({ fact, score: scoreOf(fact, signs, country) })),
    ...fitting(short, { ...signs, article: undefined })
      .filter((fact) => fact.country === country && !whole.some((other) => outshines(other, fact)))
      .map((fact) => ({ fact, score: scoreOf(fact, signs, country) - shortness(fact, signs) })),
  ];
  return ranked.sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1));
}

/** What grammar leaves of them. */
function fitting(facts: readonly PlaceFact[], { article, division, isRiding }: PlaceSigns): PlaceFact[] {
  const fits = facts.filter((fact) => {
    // "la Seine", "du Saguenay": a town takes no article, but its own.
    if (article !== undefined && fact.type === "municipality" && !hasArticle(fact, article)) return false;
    // "le quartier de Rougemont": not the village of that name; but "le secteur de La Tuque" is around the town.
    return division !== "neighbourhood" || fact.type === division || fact.weight >= LARGE_TOWN;
  });
  if (isRiding) return fits;
  const others = fits.filter((fact) => !isRidingFact(fact));
  return others.length > 0 || article !== undefined ? others : fits;
}

/** "Montréal" is never Montréal-Ouest. */
const MUCH_LARGER = 20;
const outshines = (exact: PlaceFact, short: PlaceFact): boolean =>
  exact.country === short.country && exact.type === short.type && exact.weight >= MUCH_LARGER * short.weight;

const shortness = (fact: PlaceFact, { article }: PlaceSigns): number =>
  article === undefined || hasArticle(fact, article) ? SHORT : SHORT + SHORT_WITH_ARTICLE;

const LARGE_TOWN = 2500;
const hasArticle = ({ name, aliases }: PlaceFact, article: string): boolean =>
  [name, ...aliases].some((form) => form.toLowerCase().startsWith(article === "l'" ? "l'" : `${article} `));

function scoreOf(fact: PlaceFact, signs: PlaceSigns, country: string | undefined): number {
  const { type } = fact;
  let score = Math.log10(effectiveWeight(fact, country) + 10);
  const isTownlike = TOWNLIKE.has(type);
  if (signs.division !== undefined && type === signs.division) score += BY_DIVISION;
  else if (signs.division !== undefined && signs.division !== "neighbourhood" && !isTownlike)
    score += BY_DIVISION / 2;
  if (signs.isTown && isTownlike) score += BY_TOWN;
  if (signs.isWithin) score += type === "municipality" ? -BY_PREPOSITION : BY_PREPOSITION;
  if (signs.division === undefined && (isTownlike || type === "country"))
    score += signs.bare === "strong" ? BY_STRONG_BARE : signs.bare === "weak" ? BY_WEAK_BARE : 0;
  if ((signs.article !== undefined || signs.isIn) && !isTownlike) score += BY_ARTICLE;
  if (type === "natural") score += byNature(signs) - (signs.isRiding ? BY_NATURE : 0);
  if (isRidingFact(fact)) score += signs.isRiding ? BY_RIDING : -BY_RIDING;
  if (signs.containers.length > 0 && liesIn(fact, signs.containers)) score += BY_CONTAINER;
  else if (signs.isContainerSure && fact.weight < KNOWN_ABROAD) score -= BY_CONTAINER;
  return score;
}

/** Rivers and ranges take an article: "la Loire déborde", "dans la Loire", and "Gatineau" is the town. */
function byNature({ article, isIn, isNature }: PlaceSigns): number {
  if (article === undefined) return -BY_NATURE;
  if (!isNature) return 0;
  return isIn ? BY_PREPOSITION : BY_NATURE;
}

const liesIn = ({ within }: PlaceFact, containers: readonly PlaceFact[]): boolean =>
  containers.some(({ id }) => within.includes(id));

function isConceivable(fact: PlaceFact, country: string | undefined): boolean {
  if (country === undefined || fact.country === country || fact.country === "") return true;
  if (HOME_ONLY.has(fact.type) || isRidingFact(fact)) return false;
  const isNear = BESIDE_FRANCE.has(country)
    ? fact.country === "FR"
    : country === "FR" && BESIDE_FRANCE.has(fact.country);
  return fact.weight >= (isNear ? KNOWN_NEARBY : KNOWN_ABROAD);
}

function effectiveWeight({ weight, country: own, type }: PlaceFact, country: string | undefined): number {
  if (country !== undefined && own === country) return Math.max(weight, LEAST_AT_HOME) * HOME;
  return BESIDE_FRANCE.has(country ?? "") && own === "FR" && type === "municipality" && weight >= FRENCH_CITY
    ? weight * FRENCH
    : weight;
}
