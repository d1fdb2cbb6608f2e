/** Organization mentions → organizations: acronym, short form, full name and former name are one. */
import type { Entity } from "../schema.js";
import { fold, nameKey, slug } from "../text/fold.js";
import type { OrganizationMention } from "../types.js";
import { mentionRecord } from "./mention-record.js";
import { inReadingOrder, lastBefore } from "./order.js";
import {
  decideOrganization,
  type OrganizationDecision,
  type OrganizationSetting,
} from "./organization-candidates.js";

type OrganizationEntity = Extract<Entity, { kind: "organization" }>;

/** Country and date of the article, where they are known. */
export type OrganizationCircumstances = Pick<OrganizationSetting, "country" | "publishedAt">;

export function linkOrganizations(
  mentions: readonly OrganizationMention[],
  circumstances: OrganizationCircumstances = {},
): OrganizationEntity[] {
  const ordered = mentions.toSorted(inReadingOrder);
  // Full names first: "l'Office" in the title is the Office d'habitation of the body.
  const full = ordered.filter((mention) => !isShort(mention));
  const names: Names = { acronyms: acronymsOf(ordered), byHead: fullNamesByHead(full) };
  const setting = {
    ...circumstances,
    named: new Set(full.map(({ text }) => nameKey(text))),
    defined: new Map([...names.acronyms].map(([acronym, full]) => [acronym, nameOf(full)])),
  };
  const entities = new Map<string, OrganizationEntity>();
  for (const mention of [...full, ...ordered.filter(isShort)]) {
    const body = bodyOf(mention, names, setting);
    const known = entities.get(body.id);
    if (known === undefined) entities.set(body.id, toEntity(body, mention));
    else {
      known.mentions.push(mentionRecord(mention, mention.form));
      known.confidence = Math.max(known.confidence, mention.confidence);
      if (known.type === "other") known.type = body.type;
    }
  }
  return [...entities.values()];
}

/** Full names of the document, by the acronym it gives them and by their first word. */
interface Names {
  readonly acronyms: ReadonlyMap<string, OrganizationMention>;
  readonly byHead: ReadonlyMap<string, readonly OrganizationMention[]>;
}

/** Whom a mention stands for: of the gazetteer, or of this article alone. */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationMention["type"];
  readonly confidence: number;
  readonly open: OrganizationDecision["open"];
}

/** A body of which the gazetteer is less than sure makes the entity less sure. */
const LEAST_SURE = 0.6;

function bodyOf(mention: OrganizationMention, names: Names, setting: OrganizationSetting): Body {
  const { text, type, confidence } = mention;
  const { chosen, sureness, open } = decideOrganization(mention, setting);
  if (chosen !== undefined) {
    const name = fold(chosen.name) === fold(text) ? text : chosen.name;
    return {
      id: chosen.id,
      name,
      type: chosen.type,
      confidence: confidence * (LEAST_SURE + (1 - LEAST_SURE) * sureness),
      open: [],
    };
  }
  // Candidates that were all refused say nothing of the name: the acronym is somebody else's.
  const isRefused = mention.candidates !== undefined;
  const fuller = fullerOf(mention, names, isRefused);
  if (fuller?.mention !== undefined) {
    const meant = bodyOf(fuller.mention, NOTHING, setting);
    return { ...meant, confidence };
  }
  const name = fuller?.name ?? text;
  return { id: `rep:organization/${slug(name)}`, name, type, confidence, open };
}

const NOTHING: Names = { acronyms: new Map(), byHead: new Map() };
const nameOf = ({ standsFor, text }: OrganizationMention): string => standsFor ?? text;

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
function acronymsOf(ordered: readonly OrganizationMention[]): ReadonlyMap<string, OrganizationMention> {
  const found = new Map<string, OrganizationMention>();
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
        found.set(short, before);
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

/** The fuller name that a mention has in this article: the mention that gives it, or the name alone. */
function fullerOf(
  mention: OrganizationMention,
  { acronyms, byHead }: Names,
  isRefused: boolean,
): { readonly name: string; readonly mention?: OrganizationMention } | undefined {
  const acronym = acronyms.get(fold(mention.text));
  if (acronym !== undefined && acronym !== mention) return { name: nameOf(acronym), mention: acronym };
  if (mention.standsFor !== undefined && !isRefused) return { name: mention.standsFor };
  if (!isShort(mention)) return undefined;
  // "l'Office", "Desjardins": the last fuller name before it that begins with that word, else the first in the text.
  const fuller = byHead.get(nameKey(mention.text)) ?? [];
  const meant = lastBefore(fuller, mention) ?? fuller[0];
  return meant === undefined ? undefined : { name: meant.text, mention: meant };
}

function toEntity(
  { id, name, type, confidence, open }: Body,
  mention: OrganizationMention,
): OrganizationEntity {
  const candidates = open.map(({ candidate, score }) => ({
    id: candidate.id,
    name: candidate.name,
    score: Math.round((score / open.reduce((sum, one) => sum + one.score, 0)) * 100) / 100,
  }));
  return {
    id,
    kind: "organization",
    name,
    salience: 0,
    confidence,
    mentions: [mentionRecord(mention, mention.form)],
    type,
    ...(candidates.length === 0 ? {} : { candidates }),
  };
}
