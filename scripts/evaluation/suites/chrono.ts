/**
 * chrono's French tests. As in duckling-time.ts, the same for every line: what has no year or no "prochain" may be the
 * last one as well as the next; spans follow our guide, so only the value is compared; "ce matin" is the day; what is
 * said in weeks, months or years ("il y a 5 mois") is no finer than that. chrono reads an expression without place of
 * its own as an instant of the day of reference. Left out, by line and with the reason: excluded-chrono.tsv.
 */
import type { Scores } from "../../../src/evaluation/index.js";
import { NOTHING, readDates, readPeer, scorePeer, type PeerCase } from "./peer.js";
import { before, isWithin, minutesOf, spanOf } from "./span.js";

interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly date?: string;
}
interface Line {
  readonly text: string;
  readonly ref: string | null;
  readonly expected: { readonly start?: Fields; readonly end?: Fields } | null;
}

/** The day of reference where the test needs none. */
const NO_REFERENCE = "2012-08-10T12:00:00";
const two = (value: number): string => String(value).padStart(2, "0");
const PART_OF_DAY = /matin|soir|après-midi|aprem|veille/;
const COARSE = /^(?:il y a|dans|l[ae']|on doit)/i;
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/i;

/** "2012-08-10" or "2012-08-10T17:00" of the fields that are said; the day of reference for an hour alone. */
function valueOf(fields: Fields, ref: string | null, text: string): string | undefined {
  const { year, month, day, hour, minute = 0, date } = fields;
  const stated = year === undefined || month === undefined || day === undefined ? undefined : `${year}-${two(month)}-${two(day)}`; // prettier-ignore
  // Some tests only say that something is found, or in which time zone.
  if (stated === undefined && date === undefined && hour === undefined) return undefined;
  const whole = stated ?? date?.slice(0, 10) ?? ref?.slice(0, 10) ?? NO_REFERENCE.slice(0, 10);
  const isTimed = hour !== undefined && (!PART_OF_DAY.test(text) || /\dh|:\d/.test(text));
  if (isTimed) return `${whole}T${two(hour)}:${two(minute)}`;
  // Times that stand in `date` alone: "12 juillet à 19:00", "il y a 15 minutes".
  const isClock = date !== undefined && /\d:\d\d|minute|mins/i.test(text);
  return isClock ? date.slice(0, 16) : whole;
}

function isSame(value: string, wanted: string, text: string): boolean {
  if (value === wanted) return true;
  const span = spanOf(value);
  if (span === undefined || value.includes("T") || !COARSE.test(text)) return false;
  const at = minutesOf(wanted);
  return span.to - span.from <= 366 * 24 * 60 && isWithin({ from: at, to: at + 1 }, span);
}

function accepts(value: string, wanted: readonly string[], text: string): boolean {
  const parts = value.split("/");
  const same = (shift: (iso: string) => string): boolean =>
    wanted.length === 1
      ? isSame(value, shift(wanted[0] ?? ""), text)
      : parts.length === 2 && wanted.every((one, i) => parts[i] === shift(one));
  if (same((iso) => iso)) return true;
  if (/\d{4}|\/\d\d$|prochain|dernier/.test(text)) return false;
  return same((iso) => before(iso, WEEKDAY.test(text) && !/\d/.test(text) ? "week" : "year"));
}

export function chrono(): Scores {
  const references = new Map<number, string | null>();
  const cases = readPeer("chrono_fr").map(({ line, record }): PeerCase => {
    const { text, ref, expected } = record as Line;
    references.set(line, ref);
    if (expected === null) return { line, text, wanted: NOTHING, isRight: (found) => found.length === 0 };
    const wanted = [expected.start, expected.end].flatMap((fields) => {
      const value = fields === undefined ? undefined : valueOf(fields, ref, text);
      return value === undefined ? [] : [value];
    });
    return {
      line,
      text,
      wanted: wanted.length === 0 ? "any date" : wanted.join("/"),
      isRight: (found) => found.some(({ value }) => wanted.length === 0 || accepts(value, wanted, text)),
    };
  });
  return scorePeer("chrono", cases, ({ line, text }) => {
    // What hangs on another date gets the day of reference in a sentence before it.
    const before = /la veille/.test(text) ? "Fait le 10 août 2012. " : "";
    return readDates(before + text, references.get(line) ?? NO_REFERENCE, "FR").filter(
      ({ start }) => start >= before.length,
    );
  });
}
