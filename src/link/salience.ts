/**
 * How much the article is about an entity, 0–1. Four signs, each of which can only add:
 *   title      it stands in the title;
 *   position   how early it is first named (a title counts as the very beginning);
 *   frequency  how often it is named, with diminishing returns;
 *   roles      a person whose office is told is more than a passer-by.
 * They combine as independent reasons do, 1 − Π(1 − sign), so that moving a mention forward never lowers the whole.
 */
import type { Entity } from "../schema.js";

/** Shares that order the entities of the labelled dev pages as their editors do; the order matters, not the values. */
const TITLE = 0.45;
const POSITION = 0.4;
const FREQUENCY = 0.5;
const ROLES = 0.15;
/** Mentions at which the frequency sign reaches half of its share. */
const HALF_FREQUENCY = 3;
/** A number or a date matters less to a reader than who and where. */
const VALUE_FACTOR = 0.5;
const NAMES = new Set(["person", "organization", "place", "event", "work", "product"]);

export function addSalience(entities: readonly Entity[], bodyLength: number): Entity[] {
  return entities
    .map((entity) => ({ ...entity, salience: salienceOf(entity, bodyLength) }))
    .sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
}

export function salienceOf(entity: Entity, bodyLength: number): number {
  const { mentions } = entity;
  if (mentions.length === 0) return 0;
  const inTitle = mentions.some((mention) => mention.field === "title");
  const earliest = mentions.reduce((least, { start }) => Math.min(least, start), bodyLength);
  const first = inTitle ? 0 : earliest / Math.max(1, bodyLength);
  const count = mentions.length;
  const signs = [
    inTitle ? TITLE : 0,
    POSITION * (1 - first),
    FREQUENCY * ((count - 1) / (count - 1 + HALF_FREQUENCY)),
    entity.kind === "person" && entity.roles.length > 0 ? ROLES : 0,
  ];
  const whole = 1 - signs.reduce((product, sign) => product * (1 - sign), 1);
  return NAMES.has(entity.kind) ? whole : whole * VALUE_FACTOR;
}
