/** A person under construction, and what can be said of it at any time. */
import type { Entity, RoleRecord } from "../schema.js";
import { slug } from "../text/fold.js";
import type { Gender, PersonMention, RoleMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";
import { wholeWords, wordsOf } from "./person-forms.js";
import { inReadingOrder } from "./order.js";

export type PersonEntity = Extract<Entity, { kind: "person" }>;

/** Mentions in reading order. */
export interface Person {
  readonly words: readonly string[];
  readonly mentions: PersonMention[];
  readonly roles: RoleMention[];
}

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
    id: `rep:person/${slug(wordsOf({ text: name }).join(" "))}`,
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
  const shout = (text: string): number => (/\p{Lu}{2}/u.test(text) ? 1 : 0);
  const [best] = mentions
    .map((mention) => ({ mention, words: wordsOf(mention) }))
    .sort(
      (a, b) =>
        wholeWords(b.words) - wholeWords(a.words) ||
        b.words.length - a.words.length ||
        shout(a.mention.text) - shout(b.mention.text) ||
        inReadingOrder(a.mention, b.mention),
    );
  return best?.mention.text ?? "";
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
