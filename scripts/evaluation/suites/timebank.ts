/**
 * DATE and TIME of the French TimeBank's dev part (newspaper pages of 1999–2003, ISO-TimeML). Its spans and values follow
 * another guide than ours, so both sides go through the same written rules:
 *
 * - spans: articles, prepositions, "année" and "mois" before a date, and what is no letter or digit after it, count for nothing;
 * - an hour and its day with at most a comma, "à", "vers" or "dès" between are one (our guide, section 7), and so are
 *   the two ends of a span of time ("de … à", "du … au", "entre … et", "2002/2003");
 * - values: the parts of the day (TMO, TAF, TEV, TNI, TDT) are the day, time zones are dropped, seasons, quarters and
 *   weekends are written as EDTF does;
 * - left out: what TimeML calls a reference to past, present or future without date, any year's seasons and days (XXXX),
 *   sets ("chaque mois"), bare parts of the day ("la nuit"), today in the sense of nowadays. What we read there is not
 *   counted either. Single expressions left out, with the reason: excluded-timebank.tsv.
 */
import { countOf, newScores, type Scores } from "../../../src/evaluation/index.js";
import type { DateMention } from "../../../src/types.js";
import { readDates, readExcluded, readPeer } from "./peer.js";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly text: string;
}
interface Line {
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly Timex[];
}
interface Wanted {
  readonly start: number;
  readonly end: number;
  /** In EDTF; undefined where it is left out. */
  readonly value: string | undefined;
}

const REFERENCE = /_REF$/;
const PART_OF_DAY = /T(?:MO|MI|AF|EV|NI|DT)$/;
const BARE_PART =
  /^(?:l[ae]s?\s+|l'|cette\s+)?(?:nuit|soirée|matinée|soir|matin|journée|après-midi|nocturnes?)$/i;
const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };

/** A TimeML value in EDTF; undefined where it names no date of its own. */
function edtfOf(value: string, text: string): string | undefined {
  if (REFERENCE.test(value) || value.startsWith("XXXX") || value.startsWith("P")) return undefined;
  if (!/^\d/.test(value)) return undefined;
  if (PART_OF_DAY.test(value)) return BARE_PART.test(text) ? undefined : value.replace(PART_OF_DAY, "");
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null) return `${season[1] ?? ""}-${SEASONS[season[2] ?? ""] ?? ""}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null) return `${quarter[1] ?? ""}-${32 + Number(quarter[2])}`;
  const weekend = /^(\d{4})-W(\d\d)-WE$/.exec(value);
  if (weekend !== null) return weekendOf(Number(weekend[1]), Number(weekend[2]));
  // "19:00-07", "20:30+1": the clock of the place.
  return value.replace(/(T\d\d:\d\d)[+-].*$/, "$1");
}

/** Saturday and Sunday of an ISO week. */
function weekendOf(year: number, week: number): string {
  const january4 = Date.UTC(year, 0, 4);
  const monday = january4 - ((new Date(january4).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return `${iso(monday + 5 * DAY)}/${iso(monday + 6 * DAY)}`;
}
const DAY = 24 * 60 * 60 * 1000;

const JOINT = /^,?\s*(?:à|vers|dès)?\s*$/;
const SPAN_JOINT = /^(?:\s+(?:à|au|et)\s+(?:le\s+)?|\s*[/–-]\s*)$/;
const SPAN_BEFORE = /(?:\b(?:de|du|entre)\s+(?:le\s+)?)$/;

/** Expressions of one line as our guide draws them: joined where it joins them, values in EDTF. */
function wantedOf({ text, timex }: Line): Wanted[] {
  const wanted: (Wanted & { readonly type: string })[] = [];
  const sorted = timex
    .filter(({ type }) => type === "DATE" || type === "TIME")
    .sort((a, b) => a.start - b.start);
  for (const { start, end, type, value, text: said } of sorted) {
    const edtf = edtfOf(value, said);
    const last = wanted.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, start);
    if (last !== undefined && start < last.end) continue;
    if (last?.value !== undefined && edtf !== undefined) {
      const isHour = /T\d/.test(edtf) !== /T\d/.test(last.value);
      if (isHour && JOINT.test(between)) {
        wanted[wanted.length - 1] = {
          start: last.start,
          end,
          type,
          value: /T\d/.test(edtf) ? edtf : last.value,
        };
        continue;
      }
      const isSpan =
        SPAN_JOINT.test(between) && (/[/–-]/.test(between) || SPAN_BEFORE.test(text.slice(0, last.start)));
      if (isSpan) {
        wanted[wanted.length - 1] = { start: last.start, end, type, value: `${last.value}/${edtf}` };
        continue;
      }
    }
    wanted.push({ start, end, type, value: edtf });
  }
  return wanted;
}

const LEADING = /^(?:l[ae]s?\s+|l['’]|un\s+|une\s+|aux?\s+|du\s+|de\s+|d['’]|en\s+|à\s+|vers\s+|dès\s+|depuis\s+|(?:année|mois|an)\s+(?=\d|de\s))/i; // prettier-ignore

/** Where an expression begins and ends without what counts for nothing. */
function core(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  let from = start;
  for (
    let match = LEADING.exec(text.slice(from, end));
    match !== null;
    match = LEADING.exec(text.slice(from, end))
  )
    from += match[0].length;
  const said = text.slice(from, end);
  return `${from}:${from + said.replace(/[^\p{L}\p{N}]+$/u, "").length}`;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

export function timebank(): Scores {
  const scores = newScores();
  const excluded = readExcluded("timebank");
  const strict = countOf(scores, "dates");
  const relaxed = countOf(scores, "dates relaxed");
  const values = countOf(scores, "dates value");
  /** Expressions are numbered through the file, from 1, as excluded-timebank.tsv names them. */
  let nth = 0;
  for (const { record } of readPeer("fr_timebank_dev")) {
    const line = record as Line;
    const all = wantedOf(line).map((wanted) => ({
      ...wanted,
      isLeftOut: wanted.value === undefined || excluded.has(++nth),
    }));
    const found = readDates(line.text, line.dct, "FR").filter(
      (mention) => !all.some((wanted) => wanted.isLeftOut && overlap(wanted, mention)),
    );
    const wanted = all.filter(({ isLeftOut }) => !isLeftOut);
    strict.wanted += wanted.length;
    relaxed.wanted += wanted.length;
    strict.found += found.length;
    relaxed.found += found.length;
    score(line, wanted, found, scores);
  }
  values.wanted = values.found = relaxed.right;
  return scores;
}

function score(line: Line, wanted: readonly Wanted[], found: readonly DateMention[], scores: Scores): void {
  const left = new Set(found);
  for (const one of wanted) {
    const here =
      `…${line.text.slice(Math.max(0, one.start - 30), one.start)}⟦${line.text.slice(one.start, one.end)}⟧`.replaceAll(
        "\n",
        " ",
      );
    const mention = found.find((other) => left.has(other) && overlap(one, other));
    if (mention === undefined) {
      scores.misses.push({
        layer: "dates",
        what: "missed",
        text: line.text.slice(one.start, one.end),
        detail: here,
      });
      continue;
    }
    left.delete(mention);
    countOf(scores, "dates relaxed").right++;
    if (core(line.text, one) === core(line.text, mention)) countOf(scores, "dates").right++;
    else scores.misses.push({ layer: "dates", what: "wrong", text: mention.text, detail: here });
    if (mention.value === one.value) countOf(scores, "dates value").right++;
    else scores.misses.push({ layer: "dates value", what: "wrong", text: mention.text, detail: `${mention.value}, wanted ${one.value ?? ""}: ${here}` }); // prettier-ignore
  }
  for (const mention of left)
    scores.misses.push({ layer: "dates", what: "spurious", text: mention.text, detail: mention.value });
}
