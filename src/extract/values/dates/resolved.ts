/** What a date comes to, and what it is worked out from. */
import { dayValue, type Civil } from "./calendar.js";
import type { Direction } from "./direction.js";
import type { Time } from "./stated.js";
import type { Granularity } from "../../../schema.js";

export interface Resolved {
  readonly value: string;
  readonly granularity: Granularity;
  /** Worked out from the date of publication. */
  readonly anchored: boolean;
}

export interface Anchor {
  readonly published: Civil | undefined;
  /** The hour of publication, where it is known: "il y a deux heures". */
  readonly publishedTime?: Time | undefined;
  readonly country: string | undefined;
  readonly direction: Direction | undefined;
  /** What the text spoke of last: what "le lendemain" and "l'année suivante" hang on. */
  readonly mentioned?: Resolved | undefined;
  /** The last of them that was a day. */
  readonly mentionedDay?: Resolved | undefined;
}

export const at = (value: string, granularity: Granularity): Resolved => ({
  value,
  granularity,
  anchored: true,
});
export const day = (days: number): Resolved => at(dayValue(days), "day");

/** Years looked at around that of publication. */
export const YEARS = [-2, -1, 0, 1, 2];
