/** A name with what the rules say of it, ready to become a mention. */
import type { Gender, OrganizationCandidate, OrganizationType, PlaceType } from "../../types.js";
import type { FoundName } from "./found-name.js";

export interface PersonClaim extends FoundName {
  readonly kind: "person";
  readonly gender: Gender;
}
export interface OrganizationClaim extends FoundName {
  readonly kind: "organization";
  readonly type: OrganizationType;
  /** The full name an acronym or a capital city stands for. */
  readonly standsFor: string | undefined;
  /** The bodies of the gazetteer that bear the name. */
  readonly candidates?: readonly OrganizationCandidate[] | undefined;
}
export interface PlaceClaim extends FoundName {
  readonly kind: "place";
  readonly type: PlaceType;
  readonly candidates: readonly string[];
  /** Of each candidate. */
  readonly scores?: readonly number[];
}
