/**
 * Duckling's French tests of times (dimension Time). An assistant looks ahead and answers in instants; a newspaper looks
 * back and names days. What is made of that, the same for every line:
 * - without verb or "prochain", a weekday, a day, a month, a feast, an hour may be the last one as well as the next one;
 * - the sentence is read as it is and once more after "Cela aura lieu", a verb that looks ahead;
 * - what hangs on another date ("le lendemain", "mardi suivant", "deux jours plus tard") gets that date, the day of
 *   reference, in a sentence before it: the assistant takes now for granted;
 * - a part of a day ("mardi soir") is the day; "fin mars" is March; "il y a trois mois" is as coarse as it says;
 * - "à partir du 8", "avant 16 h" are the plain date: the preposition stands outside.
 * What is left out, and why, by line: excluded-duckling-time.tsv.
 */
import type { Scores } from "../../../src/evaluation/index.js";
import type { DateMention } from "../../../src/types.js";
import { NOTHING, readDates, readPeer, scorePeer, type PeerCase } from "./peer.js";
import { before, DAY_MINUTES, isWithin, minutesOf, spanOf, type MinuteSpan } from "./span.js";

interface Expected {
  readonly kind: "datetime" | "datetimeInterval" | "datetimeOpenInterval";
  readonly grain: string;
  readonly value?: string;
  readonly from?: string;
  readonly to_exclusive?: string;
}
interface Line {
  readonly dim: string;
  readonly text: string;
  readonly ref: string | null;
  readonly expected: Expected | null;
}

const NAME = "duckling-time";
const GRAIN_MINUTES: Readonly<Record<string, number>> = { second: 1, minute: 1, hour: 60, day: DAY_MINUTES, week: 7 * DAY_MINUTES }; // prettier-ignore

const MONTH =
  /janvier|février|fevrier|mars|avril|mai|juin|juil|août|aout|sept|octobre|novembre|décembre|fev\b/i;
const WEEKDAY = /lun|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i;
const FEAST = /no[eë]l|an\b|toussaint|morts|travail/i;
const ANCHORED = /suivant|qui suit|d'après|plus tard$|jours? après|veille|lendemain$|précédent|d'avant/;
const COARSE =
  /^(?:en |à (?:la )?|au |le |la )?(?:fin|début|milieu|mi-|première quinzaine|deuxième quinzaine|il y a|dans|d'ici)/;

/** How far back the same expression meant its last time. */
function periodOf(text: string): "year" | "month" | "week" | "day" | undefined {
  if (/prochain|dernier|\d{4}|\d\/\d\d?\/\d\d$/.test(text)) return undefined;
  if (MONTH.test(text) || FEAST.test(text) || /\d\/\d/.test(text)) return "year";
  if (/(?:^le|^du|entre le|partir du|di|dredi) ?\d/.test(text)) return "month";
  if (/du mois|de mois/.test(text)) return "month";
  if (WEEKDAY.test(text)) return "week";
  return /^(?:à |avant )?(?:midi|minuit|\d|trois|onze|quinze)/.test(text) ? "day" : undefined;
}

/** The instants of `expected`, as many periods back. */
function shifted(expected: Expected, period: "year" | "month" | "week" | "day", times: number): Expected {
  const back = (iso: string | undefined): string | undefined => {
    if (iso === undefined) return undefined;
    let at = iso;
    for (let i = 0; i < times; i++)
      at =
        period === "day"
          ? new Date(Date.parse(`${at}Z`) - DAY_MINUTES * 60_000).toISOString().slice(0, 19)
          : before(at, period);
    return at;
  };
  const { kind, grain } = expected;
  const [value, from, to] = [back(expected.value), back(expected.from), back(expected.to_exclusive)];
  return {
    kind,
    grain,
    ...(value === undefined ? {} : { value }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to_exclusive: to }),
  };
}

function isSame(value: string, expected: Expected, text: string): boolean {
  const span = spanOf(value);
  if (span === undefined) return false;
  const grain = GRAIN_MINUTES[expected.grain] ?? 0;
  const hasTime = value.includes("T");
  const { value: instant, from: fromText = "", to_exclusive: toText = "" } = expected;
  if (instant !== undefined) {
    const from = minutesOf(instant);
    if (expected.kind === "datetimeOpenInterval") return span.from === from;
    if (expected.grain === "month")
      return value === instant.slice(0, 7) || isCoarse(span, { from, to: from + 1 }, text);
    if (expected.grain === "year") return value === instant.slice(0, 4);
    if (grain <= 60 && hasTime) return span.from === from;
    if (!hasTime && span.from === from && span.to === from + grain) return true;
    return isCoarse(span, { from, to: from + 1 }, text);
  }
  const wanted = { from: minutesOf(fromText), to: minutesOf(toText) };
  if (span.from === wanted.from && span.to === wanted.to) return true;
  // Halves of a month meet on the 15th.
  if (/quinzaine/.test(text))
    return Math.abs(span.from - wanted.from) + Math.abs(span.to - wanted.to) <= 2 * DAY_MINUTES && !hasTime;
  // "de 9 h à 11 h": Duckling counts the last hour in.
  if (hasTime) {
    const isEnd = span.to - 1 === wanted.to - grain;
    return isEnd && (span.from === wanted.from || /jusqu'à/.test(text));
  }
  // A part of a day.
  if (
    expected.grain === "hour" &&
    wanted.to - wanted.from <= DAY_MINUTES &&
    span.to - span.from === DAY_MINUTES
  )
    return wanted.from >= span.from && wanted.from < span.to;
  if (/week-end|fin de (?:la )?semaine/.test(text) && isWithin(span, wanted)) return true;
  if (value.startsWith("../")) return wanted.to >= span.from && wanted.to <= span.to;
  // Seasons begin on a day of their own each year.
  if (/-2[1-4]$/.test(value) && !hasTime) return Math.abs(span.from - wanted.from) <= 3 * DAY_MINUTES;
  return isCoarse(span, wanted, text);
}

/** "fin mars", "il y a trois mois": the period named, and no more than a year of it. */
const isCoarse = (span: MinuteSpan, wanted: MinuteSpan, text: string): boolean =>
  COARSE.test(text) && isWithin(wanted, span) && span.to - span.from <= 366 * DAY_MINUTES;

function accepts(value: string, expected: Expected, text: string): boolean {
  if (isSame(value, expected, text)) return true;
  const period = periodOf(text);
  if (period === undefined) return false;
  // "jeudi 15" recurs after some months; all else after one period.
  const times = period === "month" && WEEKDAY.test(text) ? 12 : 1;
  for (let back = 1; back <= times; back++)
    if (isSame(value, shifted(expected, period, back), text) && isWeekdayKept(value, text)) return true;
  return false;
}

const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

/** A weekday said has to hold of the day read. */
function isWeekdayKept(value: string, text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  const said = WEEKDAYS.findIndex((weekday) => text.startsWith(weekday));
  return (
    day === undefined || said < 0 || new Date(`${day}T00:00:00Z`).getUTCDay() === said || MONTH.test(text)
  );
}

const ANCHOR_SENTENCE = "Fait le 12 février 2013. ";

export function ducklingTime(): Scores {
  const references = new Map<number, string | undefined>();
  const cases = readPeer("duckling_fr").flatMap(({ line, record }): PeerCase[] => {
    const { dim, text, ref, expected } = record as Line;
    if (dim !== "Time") return [];
    references.set(line, ref ?? undefined);
    if (expected === null) return [{ line, text, wanted: NOTHING, isRight: (found) => found.length === 0 }];
    return [
      {
        line,
        text,
        wanted: expected.value ?? `${expected.from ?? ""}..${expected.to_exclusive ?? ""}`,
        isRight: (found) => found.some(({ value }) => accepts(value, expected, text)),
      },
    ];
  });
  return scorePeer(NAME, cases, ({ line, text, wanted }) => {
    const ref = references.get(line) ?? "2013-02-12T04:30:00-02:00";
    const before = ANCHORED.test(text) ? ANCHOR_SENTENCE : "";
    const read = (start: string): DateMention[] =>
      readDates(start + text, ref, "FR").filter((mention) => mention.start >= before.length);
    return wanted === NOTHING ? read(before) : [...read(before), ...read(`${before}Cela aura lieu `)];
  });
}
