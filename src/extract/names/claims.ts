/** What the finders of names claim, in tokens; overlaps are settled at the end: the outermost wins. */
import type { Gender, OrganizationType, PlaceType } from "../../types.js";

interface ClaimBase {
  /** Tokens `[first, end)` of the layer. */
  readonly first: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}
export interface PersonClaim extends ClaimBase {
  readonly kind: "person";
  readonly gender: Gender;
}
export interface OrganizationClaim extends ClaimBase {
  readonly kind: "organization";
  readonly type: OrganizationType;
  /** The full name an acronym or a capital city stands for. */
  readonly standsFor: string | undefined;
}
export interface PlaceClaim extends ClaimBase {
  readonly kind: "place";
  readonly type: PlaceType;
  readonly candidates: readonly string[];
}
export type NameClaim = PersonClaim | OrganizationClaim | PlaceClaim;

/** Longest first; of equals the one given first. What overlaps something kept is dropped. */
export function settle<T extends NameClaim>(claims: readonly T[]): T[] {
  const ordered = claims.toSorted((a, b) => b.end - b.first - (a.end - a.first));
  const taken = new Set<number>();
  const kept: T[] = [];
  for (const claim of ordered) {
    let free = true;
    for (let at = claim.first; at < claim.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = claim.first; at < claim.end; at++) taken.add(at);
    kept.push(claim);
  }
  return kept.sort((a, b) => a.first - b.first);
}
