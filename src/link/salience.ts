/**
 * How much the article is about an entity, 0–1: the chance that an editor would name it among the first three, learned from
 * the labelled pages (scripts/train-salience.ts; docs/salience.md has the formula and where each weight is from). Signs of
 * where and how often it is named, none of which can lower it, and a weight of what it is:
 *   title      it stands in the title, or shares of its name's words do;
 *   position   how far from the end it is first named (a title counts as the very beginning);
 *   lead       how near to the beginning, over the first paragraphs;
 *   frequency  how often it is named, with diminishing returns;
 *   office     a person whose office is told is more than a passer-by.
 */
import type { Entity } from "../schema.js";
import { nameParts } from "../text/fold.js";

export interface Signs {
  readonly title: number;
  readonly position: number;
  readonly lead: number;
  readonly frequency: number;
  readonly office: number;
}

/** Learned; each at least 0, so that a mention moved forward or added never lowers the whole. */
export const WEIGHTS: Signs = { title: 1.28, position: 3.37, lead: 3.13, frequency: 1.77, office: 0.16 };

/** Learned: what an editor names first, wherever it stands in the text. A type that is not here weighs as its kind. */
export const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  person: 0.37, event: 1.12, work: 1.14, product: -0.98, organization: 0.12, place: -1.05,
  "organization/association": 1.07, "organization/company": 0.7, "organization/government": 0.39, "organization/institution": 0.57,
  "organization/media": -2.1, "organization/ministry": 0.23, "organization/other": -0.85, "organization/party": 0.11,
  "organization/team": 0.1, "organization/union": 1.28,
  "place/country": -2.99, "place/department": -1.99, "place/facility": -0.44, "place/mrc": -1.16, "place/municipality": -0.75,
  "place/natural": -0.63, "place/neighbourhood": -0.35, "place/other": -1, "place/province": -1.55, "place/region": -1.38,
}; // prettier-ignore
/** A number or a date is less than any name. */
const VALUE_WEIGHT = -4;

/** Learned last, with the weights fixed: brings the sum to a chance. */
const CALIBRATION = { scale: 0.98, bias: -6.23 };

/** Characters of the body over which the sign of the lead falls to a third. */
const LEAD = 500;
/** Words too short to tell one thing from another: "de", "les", "Sud". */
const SHORT_WORD = 4;

export function addSalience(entities: readonly Entity[], bodyLength: number, title = ""): Entity[] {
  const titleWords = wordsOf(title);
  return entities
    .map((entity) => ({ ...entity, salience: salienceOf(entity, bodyLength, titleWords) }))
    .sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
}

export function salienceOf(
  entity: Entity,
  bodyLength: number,
  titleWords: ReadonlySet<string> = NO_WORDS,
): number {
  if (entity.mentions.length === 0) return 0;
  const signs = signsOf(entity, bodyLength, titleWords);
  const sum =
    WEIGHTS.title * signs.title +
    WEIGHTS.position * signs.position +
    WEIGHTS.lead * signs.lead +
    WEIGHTS.frequency * signs.frequency +
    WEIGHTS.office * signs.office +
    weightOf(entity);
  return 1 / (1 + Math.exp(-(CALIBRATION.scale * sum + CALIBRATION.bias)));
}

export function signsOf(entity: Entity, bodyLength: number, titleWords: ReadonlySet<string>): Signs {
  const { mentions } = entity;
  const inTitle = mentions.some((mention) => mention.field === "title");
  const earliest = mentions.reduce((least, { start }) => Math.min(least, start), bodyLength);
  const first = inTitle ? 0 : earliest;
  return {
    title: inTitle ? 1 : sharedWith(titleWords, entity),
    position: 1 - first / Math.max(1, bodyLength),
    lead: Math.exp(-first / LEAD),
    frequency: Math.log(mentions.length),
    office: entity.kind === "person" && entity.roles.length > 0 ? 1 : 0,
  };
}

/** "organization/union", "person": what the weights of kinds are told by; undefined for a value. */
export function kindOf(entity: Entity): string | undefined {
  switch (entity.kind) {
    case "organization":
    case "place":
      return `${entity.kind}/${entity.type}`;
    case "person":
    case "event":
    case "work":
    case "product":
      return entity.kind;
    default:
      return undefined;
  }
}

function weightOf(entity: Entity): number {
  const kind = kindOf(entity);
  return kind === undefined ? VALUE_WEIGHT : (KIND_WEIGHTS[kind] ?? KIND_WEIGHTS[entity.kind] ?? 0);
}

const NO_WORDS: ReadonlySet<string> = new Set();

export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(nameParts(text).filter((word) => word.length >= SHORT_WORD));

/** "Amis du lac Bowker" under "le lac Bowker sort l'artillerie": the share of the name's words that the title has. */
function sharedWith(titleWords: ReadonlySet<string>, entity: Entity): number {
  if (titleWords.size === 0 || kindOf(entity) === undefined || !("name" in entity)) return 0;
  const words = [...wordsOf(entity.name)];
  return words.length === 0 ? 0 : words.filter((word) => titleWords.has(word)).length / words.length;
}
