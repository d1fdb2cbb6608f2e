/** A person under construction, and what can be said of it at any time. */
import type { Entity, RoleRecord } from "../schema.js";
import { nameKey, slug } from "../text/fold.js";
import type { Gender, PersonMention, RoleMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";
import { inReadingOrder } from "./order.js";

export type PersonEntity = Extract<Entity, { kind: "person" }>;

/** Mentions in reading order. */
export interface Person {
  readonly words: readonly string[];
  readonly mentions: PersonMention[];
  readonly roles: RoleMention[];
}

export const wordsOf = ({ text }: PersonMention): string[] => nameKey(text).split(" ");

export const compatible = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** The first signs decide: a name that stands a thousand times need not be asked a thousand times. */
const GENDER_SAMPLE = 20;

export function genderOf({ mentions, roles }: Person): Gender {
  let female = 0;
  let male = 0;
  for (const { gender } of [...mentions.slice(0, GENDER_SAMPLE), ...roles]) {
    if (gender === "f") female++;
    if (gender === "m") male++;
  }
  // A masculine title is also used of women ("le ministre", "Mme le juge"): any sign of a woman outweighs it.
  if (female > 0 && female >= male) return "f";
  return male > 0 ? "m" : null;
}

export function toEntity(person: Person): PersonEntity {
  const { mentions, roles } = person;
  const name = nameOf(mentions.filter((mention) => mention.form === "name"));
  return {
    id: `rep:person/${slug(name)}`,
    kind: "person",
    name,
    salience: 0,
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    mentions: mentions.map((mention) => mentionRecord(mention, mention.form)),
    roles: roles.map(toRoleRecord),
    gender: genderOf(person),
  };
}

/** The longest form; one in small letters rather than all in capitals. */
function nameOf(mentions: readonly PersonMention[]): string {
  const shout = (text: string): number => (text === text.toUpperCase() ? 1 : 0);
  const [best] = mentions.toSorted(
    (a, b) => wordsOf(b).length - wordsOf(a).length || shout(a.text) - shout(b.text) || inReadingOrder(a, b),
  );
  return best?.text ?? "";
}

function toRoleRecord({
  text,
  title,
  portfolio,
  organization,
  territories,
  field,
  start,
  end,
}: RoleMention): RoleRecord {
  return { text, title, portfolio, organization, territories: [...territories], field, start, end };
}
