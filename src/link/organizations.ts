/** Organization mentions → organizations: acronym, short form and full name are one. */
import type { Entity } from "../schema.js";
import { fold, nameKey, slug } from "../text/fold.js";
import type { OrganizationMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";
import { inReadingOrder, lastBefore } from "./order.js";

type OrganizationEntity = Extract<Entity, { kind: "organization" }>;

export function linkOrganizations(mentions: readonly OrganizationMention[]): OrganizationEntity[] {
  const entities = new Map<string, OrganizationEntity>();
  const ordered = mentions.toSorted(inReadingOrder);
  // Full names first: "l'Office" in the title is the Office d'habitation of the body.
  const full = ordered.filter((mention) => !isShort(mention));
  const names: Names = { acronyms: acronymsOf(ordered), byHead: fullNamesByHead(full) };
  for (const mention of [...full, ...ordered.filter(isShort)]) {
    const name = fullName(mention, names);
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

/** Full names of the document, by the acronym it gives them and by their first word. */
interface Names {
  readonly acronyms: ReadonlyMap<string, string>;
  readonly byHead: ReadonlyMap<string, readonly OrganizationMention[]>;
}

const isShort = ({ rule, text }: OrganizationMention): boolean =>
  rule.endsWith("/standalone") || rule.endsWith("/acronym") || !text.includes(" ");

function fullNamesByHead(
  full: readonly OrganizationMention[],
): ReadonlyMap<string, readonly OrganizationMention[]> {
  const byHead = new Map<string, OrganizationMention[]>();
  for (const mention of full) {
    const [head = "", ...rest] = nameKey(mention.text).split(" ");
    if (rest.length === 0) continue;
    const known = byHead.get(head);
    if (known === undefined) byHead.set(head, [mention]);
    else known.push(mention);
  }
  return byHead;
}

/** At most this far behind a name its acronym stands: a space and a bracket. */
const NEAR = 3;

/** "Société d'habitation du Québec (SHQ)": an acronym right behind a name, whose capitals it repeats. */
function acronymsOf(ordered: readonly OrganizationMention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let before: OrganizationMention | undefined;
  for (const mention of ordered) {
    const gap =
      before !== undefined && before.field === mention.field ? mention.start - before.end : Infinity;
    if (before !== undefined && gap >= 1 && gap <= NEAR && /^\p{Lu}[\p{L}-]{1,9}$/u.test(mention.text)) {
      const initials = nameKey(before.text)
        .split(" ")
        .map((word) => word.charAt(0))
        .join("");
      const short = fold(mention.text);
      if (isSubsequence(short, initials) || initials.startsWith(short.slice(0, 2))) {
        found.set(short, before.standsFor ?? before.text);
      }
    }
    if (!isShort(mention)) before = mention;
  }
  return found;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

function fullName(mention: OrganizationMention, { acronyms, byHead }: Names): string {
  if (mention.standsFor !== undefined) return mention.standsFor;
  const acronym = acronyms.get(fold(mention.text));
  if (acronym !== undefined) return acronym;
  if (!isShort(mention)) return mention.text;
  // "l'Office", "Desjardins": the last fuller name before it that begins with that word, else the first in the text.
  const fuller = byHead.get(nameKey(mention.text)) ?? [];
  const meant = lastBefore(fuller, mention) ?? fuller[0];
  return meant?.standsFor ?? meant?.text ?? mention.text;
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
