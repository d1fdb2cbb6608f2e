/** Which body of the gazetteer a name stands for in this article, or the candidates where nothing decides. */
import { fold, nameKey } from "../text/fold.js";
import type { OrganizationCandidate, OrganizationMention } from "../types.js";

/** What the article says besides the mention. */
export interface OrganizationSetting {
  /** ISO 3166-1 of the article. */
  readonly country?: string | undefined;
  readonly publishedAt?: string | undefined;
  /** Keys of the full names that stand in the article. */
  readonly named: ReadonlySet<string>;
  /** The full name that the article itself gives an acronym, by the folded acronym. */
  readonly defined: ReadonlyMap<string, string>;
}

export interface OrganizationDecision {
  readonly chosen: OrganizationCandidate | undefined;
  /** 0 to 1: how far ahead of the next it is. */
  readonly sureness: number;
  /** The likeliest first, where nothing decides. */
  readonly open: readonly { readonly candidate: OrganizationCandidate; readonly score: number }[];
}

/** Points of each sign, set so that a full name stands against any other, and an acronym needs a country or a full name. */
const FULL_NAME = 3;
const OTHER_NAME = 1.5;
const ACRONYM = 1;
const HOME = 2;
const ABROAD = -2;
const WORLDWIDE = 0.75;
const NAMED = 5;
const DEFINED = 4;
const DEFINED_OTHERWISE = -6;
const OUT_OF_TIME = -1.5;
/** From here on a candidate is taken to be meant, and so much ahead of the next. */
const ENOUGH = 1;
const MARGIN = 0.5;
const SURE = 5;
const MOST_OPEN = 5;

const NOBODY: OrganizationDecision = { chosen: undefined, sureness: 0, open: [] };

export function decideOrganization(
  mention: OrganizationMention,
  setting: OrganizationSetting,
): OrganizationDecision {
  const bodies = oneEach(mention.candidates ?? [], setting);
  if (bodies.length === 0) return NOBODY;
  const scored = bodies
    .map((candidate) => ({ candidate, score: scoreOf(candidate, mention, setting) }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best, next] = scored;
  if (best === undefined || best.score < 0) return NOBODY;
  const isAhead = next === undefined || best.score - next.score >= MARGIN;
  if (best.score >= ENOUGH && isAhead)
    return { chosen: best.candidate, sureness: Math.min(1, best.score / SURE), open: [] };
  const open = scored.filter(({ score }) => score >= 0).slice(0, MOST_OPEN);
  return { chosen: undefined, sureness: 0, open: open.length > 1 ? open : [] };
}

/** Two names of one body are no two candidates: the one borne at the article's date stands. */
function oneEach(
  candidates: readonly OrganizationCandidate[],
  setting: OrganizationSetting,
): OrganizationCandidate[] {
  const byId = new Map<string, OrganizationCandidate>();
  for (const candidate of candidates) {
    const known = byId.get(candidate.id);
    if (known === undefined || (isOutOfTime(known, setting) && !isOutOfTime(candidate, setting)))
      byId.set(candidate.id, candidate);
  }
  return [...byId.values()];
}

function scoreOf(
  candidate: OrganizationCandidate,
  { text }: OrganizationMention,
  setting: OrganizationSetting,
): number {
  const { country, named, defined } = setting;
  const isFull = fold(text) === fold(candidate.name);
  let score = isFull ? FULL_NAME : candidate.acronym ? ACRONYM : OTHER_NAME;
  if (candidate.country === "") score += WORLDWIDE;
  else if (country !== undefined) score += candidate.country === country ? HOME : isFull ? 0 : ABROAD;
  const full = nameKey(candidate.name);
  if (!isFull && named.has(full)) score += NAMED;
  const definition = defined.get(fold(text));
  if (definition !== undefined)
    score += isSameBody(nameKey(definition), full) ? DEFINED : isFull ? 0 : DEFINED_OTHERWISE;
  if (isOutOfTime(candidate, setting)) score += OUT_OF_TIME;
  return score;
}

/** "Autorité des marchés" is the Autorité des marchés financiers. */
const isSameBody = (a: string, b: string): boolean =>
  a === b || b.startsWith(`${a} `) || a.startsWith(`${b} `);

/** Called so only before or after the article; newspapers look back, so that a name given up lately still counts. */
function isOutOfTime({ from, to }: OrganizationCandidate, { publishedAt }: OrganizationSetting): boolean {
  if (publishedAt === undefined) return to !== "";
  const day = publishedAt.slice(0, 10);
  return (from !== "" && day < from) || (to !== "" && day > to && !day.startsWith(to));
}
