/** Organization mentions → organizations: acronym, short form and full name are one. */
import type { Entity } from "../schema.js";
import { fold, nameKey, slug } from "../text/fold.js";
import type { OrganizationMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";

type OrganizationEntity = Extract<Entity, { kind: "organization" }>;

export function linkOrganizations(mentions: readonly OrganizationMention[]): OrganizationEntity[] {
  const entities = new Map<string, OrganizationEntity>();
  const ordered = mentions.toSorted((a, b) =>
    a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1,
  );
  // Full names first: "l'Office" in the title is the Office d'habitation of the body.
  const full = ordered.filter((mention) => !isShort(mention));
  const acronyms = acronymsOf(full, ordered);
  for (const mention of [...full, ...ordered.filter(isShort)]) {
    const name = fullName(mention, full, acronyms);
    const id = `rep:organization/${slug(name)}`;
    const known = entities.get(id);
    if (known === undefined) entities.set(id, toEntity(id, name, mention));
    else {
      known.mentions.push(mentionRecord(mention, mention.form));
      known.confidence = Math.max(known.confidence, mention.confidence);
      if (known.type === "other") known.type = mention.type;
    }
  }
  return [...entities.values()];
}

const isShort = ({ rule, text }: OrganizationMention): boolean =>
  rule.endsWith("/standalone") || rule.endsWith("/acronym") || !text.includes(" ");

/** "Société d'habitation du Québec (SHQ)": an acronym right behind a name, whose capitals it repeats. */
function acronymsOf(
  full: readonly OrganizationMention[],
  all: readonly OrganizationMention[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const mention of all) {
    if (!/^\p{Lu}[\p{L}-]{1,9}$/u.test(mention.text)) continue;
    const before = full.findLast(
      (name) =>
        name.field === mention.field && mention.start - name.end >= 1 && mention.start - name.end <= 3,
    );
    if (before === undefined) continue;
    const initials = nameKey(before.text)
      .split(" ")
      .map((word) => word.charAt(0))
      .join("");
    if (isSubsequence(fold(mention.text), initials) || initials.startsWith(fold(mention.text).slice(0, 2)))
      found.set(fold(mention.text), before.standsFor ?? before.text);
  }
  return found;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

function fullName(
  mention: OrganizationMention,
  full: readonly OrganizationMention[],
  acronyms: ReadonlyMap<string, string>,
): string {
  if (mention.standsFor !== undefined) return mention.standsFor;
  const acronym = acronyms.get(fold(mention.text));
  if (acronym !== undefined) return acronym;
  if (!isShort(mention)) return mention.text;
  // "l'Office", "Desjardins": the last fuller name before it that begins with that word, else the first in the text.
  const key = nameKey(mention.text);
  const fuller = full.filter((name) => nameKey(name.text).startsWith(`${key} `));
  return (fuller.findLast((name) => name.start < mention.start) ?? fuller[0])?.text ?? mention.text;
}

function toEntity(id: string, name: string, mention: OrganizationMention): OrganizationEntity {
  const { type, confidence, form } = mention;
  return {
    id,
    kind: "organization",
    name,
    salience: 0,
    confidence,
    mentions: [mentionRecord(mention, form)],
    type,
  };
}
