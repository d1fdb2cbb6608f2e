/** "HAE", "GMT", "UTC-5", "+0200" behind an hour: how far from Greenwich its clock is. */
import { dayOfWeek, isoDate, pad, wholeNumber } from "./calendar.js";

/** Minutes east of Greenwich. North America's in French and English; Newfoundland's are half an hour off. */
const OFFSETS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    gmt: 0, utc: 0, tu: 0, tuc: 0, wet: 0, west: 60, bst: 60, cet: 60, cest: 120, mez: 60, wat: 60, cat: 120, eat: 180,
    hnt: -210, nst: -210, hat: -150, ndt: -150, hna: -240, ast: -240, haa: -180, adt: -180,
    hne: -300, est: -300, hae: -240, edt: -240, hnc: -360, cst: -360, hac: -300, cdt: -300,
    hnr: -420, mst: -420, har: -360, mdt: -360, hnp: -480, pst: -480, hap: -420, pdt: -420,
  }),
); // prettier-ignore
/** A clock of which the page does not say whether it is summer's: "HE", "ET". Standard time, in minutes. */
const CLOCKS: ReadonlyMap<string, number> = new Map(
  Object.entries({ he: -300, et: -300, hc: -360, ct: -360, hr: -420, mt: -420, hp: -480, pt: -480, ha: -240, at: -240 }),
); // prettier-ignore
/** "est" is a verb and a side of the world as well: such a zone is written in capitals or in brackets. */
const AMBIGUOUS = new Set(["est", "at", "tu", "ha", "cat", "eat", "hat", "har", "mt", "hp", "hr", "wet"]);

export interface Zone {
  readonly minutes: number;
  /** Whether summer time comes on top of it, by the date. */
  readonly seasonal: boolean;
}
interface FoundZone {
  readonly zone: Zone;
  readonly length: number;
}

/** The zone that follows an hour; tokens are folded. */
export function zoneAt(tokens: readonly string[], at: number): FoundZone | undefined {
  const open = tokens[at] === "(" ? 1 : 0;
  const token = tokens[at + open] ?? "";
  const close = (length: number): number => length + (open === 1 && tokens[at + length] === ")" ? 1 : 0);
  if (open === 0 && AMBIGUOUS.has(token)) return undefined;
  const fixed = OFFSETS.get(token);
  if (fixed !== undefined) {
    const shift = fixed === 0 ? signedOffset(tokens, at + open + 1) : undefined;
    const length = open + 1 + (shift?.length ?? 0);
    return { zone: { minutes: fixed + (shift?.minutes ?? 0), seasonal: false }, length: close(length) };
  }
  const clock = CLOCKS.get(token);
  if (clock !== undefined) return { zone: { minutes: clock, seasonal: true }, length: close(open + 1) };
  if (token === "heure" && tokens[at + open + 1] === "de" && /^l'est$/.test(tokens[at + open + 2] ?? ""))
    return { zone: { minutes: -300, seasonal: true }, length: close(open + 3) };
  return undefined;
}

/** "+0200", "-04:00", "+1": after an ISO stamp, a machine's date or "GMT". */
export function signedOffset(
  tokens: readonly string[],
  at: number,
): { readonly minutes: number; readonly length: number } | undefined {
  const sign = tokens[at] === "+" ? 1 : tokens[at] === "-" ? -1 : undefined;
  const digits = tokens[at + 1] ?? "";
  if (sign === undefined || !/^[0-9]{1,4}$/.test(digits) || digits.length === 3) return undefined;
  const compact = digits.length === 4;
  const hours = Number(compact ? digits.slice(0, 2) : digits);
  const apart = !compact && tokens[at + 2] === ":" ? wholeNumber(tokens[at + 3], 2) : undefined;
  const minutes = compact ? Number(digits.slice(2)) : (apart ?? 0);
  if (hours > 14 || ![0, 30, 45].includes(minutes)) return undefined;
  return { minutes: sign * (hours * 60 + minutes), length: apart === undefined ? 2 : 4 };
}

/** `-04:00`, of a date that may lie in summer. */
export function offsetText({ minutes, seasonal }: Zone, date: string): string {
  const total = minutes + (seasonal && isNorthAmericanSummer(date) ? 60 : 0);
  const size = Math.abs(total);
  return `${total < 0 ? "-" : "+"}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
}

/** Since 2007 from the second Sunday of March to the first of November; before, from the first of April to the last of October. */
function isNorthAmericanSummer(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const late = year >= 2007;
  const from = nthSunday(year, late ? 3 : 4, late ? 2 : 1);
  const to = late ? nthSunday(year, 11, 1) : lastSunday(year, 10);
  return date >= from && date < to;
}

function nthSunday(year: number, month: number, nth: number): string {
  const first = isoDate(year, month, 1) ?? "";
  const day = 1 + ((7 - dayOfWeek(first)) % 7) + 7 * (nth - 1);
  return isoDate(year, month, day) ?? first;
}

function lastSunday(year: number, month: number): string {
  const last = isoDate(year, month, 31) ?? "";
  return isoDate(year, month, 31 - dayOfWeek(last)) ?? last;
}
