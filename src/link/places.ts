/** Place mentions → places with their codes; homonyms are told apart by what else the article names. */
import type { Entity } from "../schema.js";
import { nameKey, slug } from "../text/fold.js";
import type { PlaceFact, PlaceMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";

type PlaceEntity = Extract<Entity, { kind: "place" }>;
type Lookup = (id: string) => PlaceFact | undefined;

interface Weighed {
  readonly fact: PlaceFact;
  readonly score: number;
}

export function linkPlaces(mentions: readonly PlaceMention[], lookup: Lookup): PlaceEntity[] {
  const readings = mentions.map((mention) => weighedOf(mention, lookup));
  const support = supportOf(mentions, readings);
  const decisions = mentions.map((mention, at) => decide(mention, readings[at] ?? [], support));
  const sure = agreed(mentions, decisions);
  const entities = new Map<string, PlaceEntity>();
  for (const [at, mention] of mentions.entries()) {
    const { chosen, open } = decisions[at] ?? NOTHING;
    const fact = sure.get(keyOf(mention)) ?? chosen?.fact;
    const id = fact?.id ?? `rep:place/${slug(mention.text)}`;
    const known = entities.get(id);
    if (known === undefined) entities.set(id, toEntity(id, mention, fact, open));
    else {
      known.mentions.push(mentionRecord(mention, mention.form));
      known.confidence = Math.max(known.confidence, mention.confidence);
    }
  }
  return [...entities.values()];
}

/** The candidates with their scores; where none were given, by size alone. */
function weighedOf({ candidates, scores = [] }: PlaceMention, lookup: Lookup): Weighed[] {
  return candidates.flatMap((id, at) => {
    const fact = lookup(id);
    return fact === undefined ? [] : [{ fact, score: scores[at] ?? Math.log10(fact.weight + 10) }];
  });
}

/** So far before the second, a candidate needs no other place of the article to speak for it. */
const CLEAR = 1.5;

/** Every place that the article surely names, and those that these lie in, with which of them do. */
interface Support {
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** Provinces of Canada alone. */
  readonly provinces: readonly (readonly [id: string, by: ReadonlySet<string>])[];
}

function supportOf(mentions: readonly PlaceMention[], readings: readonly Weighed[][]): Support {
  const support = new Map<string, Set<string>>();
  const add = (id: string, by: string): void => {
    const known = support.get(id);
    if (known === undefined) support.set(id, new Set([by]));
    else known.add(by);
  };
  for (const [at, reading] of readings.entries()) {
    const [first, second] = reading;
    const text = mentions[at]?.text ?? "";
    if (first === undefined || (second !== undefined && first.score - second.score < CLEAR)) continue;
    if (isShortFor(text, first.fact)) continue;
    const { id, within } = first.fact;
    for (const place of [id, ...within]) add(place, id);
  }
  return { places: support, provinces: [...support].filter(([id]) => PROVINCE.test(id)) };
}

/** Whether another place of the article lies there. */
function isNamedBeside(id: string, place: string, { places }: Support): boolean {
  const by = places.get(place);
  return by !== undefined && by.size > (by.has(id) ? 1 : 0);
}

function isShortFor(text: string, { name, aliases }: PlaceFact): boolean {
  const key = nameKey(text);
  return nameKey(name).startsWith(`${key} `) && !aliases.some((form) => nameKey(form) === key);
}

/** What it counts that the article names the place in full, or another place of its MRC, department, region. */
const NAMED_IN_FULL = 6;
const NEAREST = 1.2;
const NEXT = 0.9;
const MAX_LEVELS = 2;
const COUNTRY = /^geo:[A-Z]{2}$/;
/** Its regions say where; that a place lies in Québec says little in Québec. */
const HOME_PROVINCE = "geo:CA-QC";
/** Regions and provinces, where neighbours say less than in an MRC or a department. */
const LARGE = /^geo:(?:CA-(?:QC-\d\d|[A-Z]{2})|FR-(?:[A-Z]{3}|20R)|BE-[A-Z]{3}|CH-[A-Z]{2})$/;
/** With less between the first and the second, it is either: the mention stays open. */
const MARGIN = 0.35;
/** A short form needs a sign that the long one is meant, or that there is no other. */
const SHORT_MARGIN = 0.6;
const LEAST_SHORT = 4;

/** What a mention is linked to; where nothing decides, what it may be. */
interface Decision {
  readonly chosen?: Weighed;
  readonly open: readonly Weighed[];
}
const NOTHING: Decision = { open: [] };

function decide(mention: PlaceMention, reading: readonly Weighed[], support: Support): Decision {
  const [local] = reading;
  if (local === undefined) return NOTHING;
  const open = reading
    .filter(({ fact }) => isOfOneKind(fact, local.fact))
    .map(({ fact, score }) => ({
      fact,
      score: score + bonusOf(fact, support, isShortFor(mention.text, fact)),
    }))
    .sort((a, b) => b.score - a.score);
  const [chosen = local, second] = open;
  if (isOutOfPlace(chosen.fact, support)) return { open };
  const lead = second === undefined ? Infinity : chosen.score - second.score;
  const isClear = isShortFor(mention.text, chosen.fact)
    ? lead >= SHORT_MARGIN && chosen.score >= LEAST_SHORT
    : second?.fact.type !== chosen.fact.type || lead >= MARGIN;
  return isClear ? { chosen, open: [] } : { open };
}

/** Grammar tells the river from the department ("Québec", too); what else the article names, one town from another. */
const isOfOneKind = (one: PlaceFact, other: PlaceFact): boolean =>
  one.type === other.type || (isTown(one) && isTown(other));
const isTown = ({ type }: PlaceFact): boolean => type === "municipality" || type === "neighbourhood";

function bonusOf(fact: PlaceFact, support: Support, isShort: boolean): number {
  const { id, within, type } = fact;
  const byOthers = (place: string): boolean => isNamedBeside(id, place, support);
  let bonus = isShort && support.places.get(id)?.has(id) === true ? NAMED_IN_FULL : 0;
  // "né au Congo, à Kinshasa": what lies in it speaks for the country.
  if (byOthers(id)) bonus += NEAREST;
  for (const place of within.slice(0, type === "neighbourhood" ? 1 : MAX_LEVELS))
    if (!COUNTRY.test(place) && place !== HOME_PROVINCE && byOthers(place))
      bonus += LARGE.test(place) ? NEXT : NEAREST;
  return bonus - (isElsewhere(fact, support, ENOUGH_ELSEWHERE) ? ELSEWHERE : 0);
}

/** Towns that newspapers of another province name, too. */
const CITY = 200_000;
/** A village of one province is not meant where the article plays in others, twice over. */
const VILLAGE = 3500;
const ENOUGH_ELSEWHERE = 2;
const MOSTLY_ELSEWHERE = 3;
const ELSEWHERE = 3;
const PROVINCE = /^geo:CA-[A-Z]{2}$/;

const isOutOfPlace = (fact: PlaceFact, support: Support): boolean =>
  fact.weight < VILLAGE && isElsewhere(fact, support, MOSTLY_ELSEWHERE);

/** The article names places of other provinces of Canada, and none of this one's own. */
function isElsewhere(
  { id, type, within, weight, country }: PlaceFact,
  support: Support,
  enough: number,
): boolean {
  if (country !== "CA" || type !== "municipality" || weight >= CITY) return false;
  const own = within.find((place) => PROVINCE.test(place));
  if (own !== undefined && isNamedBeside(id, own, support)) return false;
  const others = support.provinces.filter(([place]) => place !== own);
  return others.reduce((sum, [, by]) => sum + by.size, 0) >= enough;
}

const keyOf = ({ text, type }: PlaceMention): string => `${nameKey(text)}|${type}`;

/** One name is one place in one article: the mention that shows it best decides for all of that name and type. */
function agreed(
  mentions: readonly PlaceMention[],
  decisions: readonly Decision[],
): ReadonlyMap<string, PlaceFact> {
  const best = new Map<string, Weighed>();
  for (const [at, mention] of mentions.entries()) {
    const own = decisions[at]?.chosen;
    if (own === undefined || own.fact.type !== mention.type) continue;
    const known = best.get(keyOf(mention));
    if (known === undefined || own.score > known.score) best.set(keyOf(mention), own);
  }
  return new Map([...best].map(([key, { fact }]) => [key, fact]));
}

function toEntity(
  id: string,
  mention: PlaceMention,
  fact: PlaceFact | undefined,
  open: readonly Weighed[],
): PlaceEntity {
  return {
    id,
    kind: "place",
    name: fact?.name ?? mention.text,
    salience: 0,
    confidence: mention.confidence,
    mentions: [mentionRecord(mention, mention.form)],
    ...(fact !== undefined || open.length === 0 ? {} : { candidates: candidatesOf(open) }),
    type: fact?.type ?? mention.type,
    ...(fact?.code === undefined ? {} : { code: fact.code }),
    within: [...(fact?.within ?? [])],
  };
}

const MOST_CANDIDATES = 5;

/** Scores are powers of ten: as shares of all that it may be. */
function candidatesOf(open: readonly Weighed[]): NonNullable<PlaceEntity["candidates"]> {
  const best = open[0]?.score ?? 0;
  const weights = open.map(({ score }) => 10 ** (score - best));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return open.slice(0, MOST_CANDIDATES).map(({ fact: { id, name } }, at) => {
    return { id, name, score: Math.round(((weights[at] ?? 0) / all) * 100) / 100 };
  });
}
