/**
 * What a first reading made of a word elsewhere in the document, as features of a second one: "Lelandais" that is plainly a
 * person four times is one the fifth time too. Learned like every other feature, so that a vote is weighed, not obeyed.
 */
import { mix } from "../../../model/hash.js";
import type { Token } from "../../../types.js";
import type { Add } from "./features.js";
import { kindOf, LABELLED_KINDS, LABELS, OUTSIDE, partOf } from "./labels.js";
import { startsLarge } from "./word.js";

/** By match key: how often each label. */
export type Votes = ReadonlyMap<string, Uint16Array>;

/** A sentence as it was read: the labels of its tokens from `firstToken` on. */
export interface FirstReading {
  readonly tokens: readonly Token[];
  readonly firstToken: number;
  readonly path: ArrayLike<number>;
}

const MOST = 0xffff;
const hasVote = (token: Token): boolean => token.kind !== "punctuation" && startsLarge(token.text);

export function countVotes(readings: readonly FirstReading[]): Votes {
  const votes = new Map<string, Uint16Array>();
  for (const { tokens, firstToken, path } of readings)
    for (let at = 0; at < path.length; at++) {
      const token = tokens[firstToken + at] as Token;
      if (!hasVote(token)) continue;
      let counts = votes.get(token.norm);
      if (counts === undefined) votes.set(token.norm, (counts = new Uint16Array(LABELS)));
      const label = path[at]!;
      if (counts[label]! < MOST) counts[label]!++;
    }
  return votes;
}

interface Verdict {
  /** Readings of the word elsewhere. */
  readonly total: number;
  /** The commonest label; the commonest kind (0 no name, then as `LABELLED_KINDS`); one more than the kind of its rival, 0 without one; how far it leads, 0 to 3. */
  readonly label: number;
  readonly kind: number;
  readonly rival: number;
  readonly lead: number;
  /** Bits of the kinds, and of the places in a name, that occurred. */
  readonly kinds: number;
  readonly parts: number;
}

const ALONE: Verdict = { total: 0, label: 0, kind: 0, rival: 0, lead: 0, kinds: 0, parts: 0 };
const CLEAR = 0.66;

/** What the other places of a word say; `own` is the label that it got here. */
function verdictOf(votes: Votes, token: Token, own: number): Verdict {
  const counts = votes.get(token.norm);
  if (counts === undefined) return ALONE;
  const byKind = new Float64Array(1 + LABELLED_KINDS.length);
  let [total, label, most, kinds, parts] = [0, 0, 0, 0, 0];
  for (let one = 0; one < LABELS; one++) {
    const count = counts[one]! - (one === own ? 1 : 0);
    if (count <= 0) continue;
    total += count;
    if (count > most) [most, label] = [count, one];
    if (one === OUTSIDE) byKind[0]! += count;
    else {
      byKind[1 + kindOf(one)]! += count;
      kinds |= 1 << kindOf(one);
      parts |= 1 << partOf(one);
    }
  }
  if (total === 0) return ALONE;
  const kind = byKind.indexOf(Math.max(...byKind));
  const first = byKind[kind]!;
  byKind[kind] = 0;
  const second = Math.max(...byKind);
  const rival = second > 0 ? 1 + byKind.indexOf(second) : 0;
  const lead = first === total ? 3 : first > total * CLEAR ? 2 : 1;
  return { total, label, kind, rival, lead, kinds, parts };
}

const MOST_COUNTED = 3;

/** The votes on each word of a sentence; undefined of words that have none. */
export function verdictsOf(
  { tokens, firstToken, path }: FirstReading,
  votes: Votes,
): (Verdict | undefined)[] {
  return Array.from({ length: path.length }, (_, at) => {
    const token = tokens[firstToken + at] as Token;
    return hasVote(token) ? verdictOf(votes, token, path[at]!) : undefined;
  });
}

/** Before there are votes, each word is as one that stands nowhere else. */
export const noVerdicts = (
  tokens: readonly Token[],
  firstToken: number,
  length: number,
): (Verdict | undefined)[] =>
  Array.from({ length }, (_, at) => (hasVote(tokens[firstToken + at] as Token) ? ALONE : undefined));

export function addVotes(verdicts: readonly (Verdict | undefined)[], at: number, add: Add): void {
  const own = verdicts[at];
  if (own === undefined) return;
  const { total, label, kind, rival, lead, kinds, parts } = own;
  const count = Math.min(MOST_COUNTED, total);
  const any = total > 0 ? 1 : 0;
  add(110, kind + 8 * lead + 32 * count);
  add(111, any === 0 ? 0 : label + 1);
  add(112, any === 0 ? 0 : kind + 1 + 8 * parts);
  add(113, kind + 8 * lead + 32 * rival);
  add(114, mix(codeOf(own), codeOf(verdicts[at + 1])));
  add(115, mix(codeOf(verdicts[at - 1]), codeOf(own)));
  add(116, kinds + 64 * count);
}

const NO_WORD = 30;
const codeOf = (verdict: Verdict | undefined): number =>
  verdict === undefined ? NO_WORD : verdict.total > 0 ? verdict.label + 1 : 0;
