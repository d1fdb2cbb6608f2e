/** A role before it is known whose it is. */
import type { Gender } from "../../types.js";

/** Tokens `[first, end)` of a layer; `titleEnd` ends the bare title. */
export interface RoleReading {
  readonly first: number;
  readonly titleEnd: number;
  readonly end: number;
  readonly title: string;
  readonly portfolio: string | null;
  readonly organization: string | null;
  readonly territories: readonly string[];
  readonly gender: Gender;
  readonly plural: boolean;
  readonly kind: string;
  /** The common noun for a body that is named elsewhere: "syndicat" of "la présidente du syndicat". */
  readonly anaphor?: string;
}

/** Broken lines and spaces before commas are the page's, not the office's. */
export const spaced = (text: string): string => text.replace(/\s+/gu, " ").replaceAll(" ,", ",");
