/** Days said without their month: "le 16", "mardi en huit", "mardi de la semaine prochaine". */
import { addMonths, isCivil, parsePublished, toDays, weekdayOf } from "./calendar.js";
import { choose } from "./choose.js";
import type { Modifier } from "./lexicon.js";
import { day, type Anchor, type Resolved } from "./resolved.js";
import type { Stated } from "./stated.js";

/** "mardi en huit", "mardi de la semaine prochaine": counted from the day of publication, whatever the tense. */
export function resolveWeekdayOf(
  { weekday, weeksAfter, ofWeek, ofWeekFrom }: Extract<Stated, { form: "weekday" }>,
  { published, mentionedDay }: Anchor,
): Resolved | undefined {
  const from = ofWeekFrom === undefined ? undefined : parsePublished(mentionedDay?.value);
  if (from !== undefined && ofWeekFrom !== undefined)
    return day(toDays(from) - weekdayOf(toDays(from)) + weekday + 7 * ofWeekFrom);
  if (published === undefined) return undefined;
  const today = toDays(published);
  const since = weekdayOf(today);
  if (weeksAfter !== undefined) return day(today + ((weekday - since + 7) % 7) + 7 * weeksAfter);
  return ofWeek === undefined ? undefined : day(today - since + weekday + 7 * ofWeek);
}

/** "le 16": of the month that the tense allows; of the month spoken of, where the text has named a day. */
export function resolveLoneDay(
  number: number,
  modifier: Modifier | undefined,
  anchor: Anchor,
): Resolved | undefined {
  const { direction, mentionedDay } = anchor;
  const mentioned = mentionedDay === undefined ? undefined : parsePublished(mentionedDay.value);
  const from = mentioned ?? anchor.published;
  if (from === undefined) return undefined;
  const near = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const { year, month } = addMonths(from.year, from.month, offset);
    const is = { year, month, day: number };
    return isCivil(is) ? [{ from: toDays(is), to: toDays(is), is }] : [];
  });
  // "du 12 au 20 mai… le 16": the month just named.
  const same = near.find(
    ({ is }) => mentioned !== undefined && is.month === mentioned.month && is.year === mentioned.year,
  );
  const found = same?.is ?? choose(near, toDays(from), modifier, direction);
  return found === undefined ? undefined : day(toDays(found));
}
