/** What every recognizer of values is asked and what it answers, so that one scorer serves all. */
import type { Span, ValueMention } from "../../src/types.js";

export type Kind = ValueMention["kind"];
export const KINDS: readonly Kind[] = ["amount", "percentage", "quantity", "date"];

/** A value found or wanted. It is right when one of its readings is one of the other's. */
export interface Valued extends Span {
  readonly kind: Kind;
  /** Numbers as "5" or "2..3", dates in EDTF: `canonical` of them. */
  readonly readings: readonly string[];
}

export interface Question {
  readonly text: string;
  /** `YYYY-MM-DD…` */
  readonly publishedAt: string;
  readonly country: string;
  readonly wanted: readonly Valued[];
}

export interface Peer {
  readonly name: string;
  readonly kinds: readonly Kind[];
  read(question: Question): Valued[];
}

export const numberReading = ({
  value,
  min,
  max,
}: {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): string => (value === undefined ? `${min ?? ""}..${max ?? ""}` : String(value));

const DAY_MS = 86_400_000;
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Open ends dropped, weeks as the days they hold: what two readers may write differently and mean alike. */
export function canonical(edtf: string): string {
  const date = edtf.replace(/^\.\.\/|\/\.\.$/g, "");
  const week = /^(\d{4})-W(\d\d)$/.exec(date);
  if (week === null) return date;
  // The 4th of January lies in week 1.
  const fourth = new Date(`${week[1] ?? ""}-01-04T00:00:00Z`);
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (Number(week[2]) - 1) * 7;
  const from = addDays(`${week[1] ?? ""}-01-01`, monday - 1);
  return `${from}/${addDays(from, 6)}`;
}
